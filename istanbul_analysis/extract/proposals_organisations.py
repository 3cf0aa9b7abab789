"""Proposals of organisations: heads of names, acronyms, and institutions of a state in whatever wording."""

import re
from collections import Counter, defaultdict

from istanbul_analysis.extract.name_words import fold
from istanbul_analysis.extract.proposals_others import make_proposal

_ACRONYM_AFTER = re.compile(r"\s+\(([^\W\d_a-z]{2,7})\)")
_ACRONYM = re.compile(r"[^\W\d_a-z]{2,6}")
_OF = re.compile(r" (?:of|for) (?:the )?((?:[^\W\d_a-z][\w'’-]*)(?: (?:and )?[^\W\d_a-z][\w'’-]*)*)")
_OWNER = re.compile(r"((?:[^\W\d_]+ )?[^\W\d_]+)['’]s? $")
_LOWER = re.compile(r"(?:['’]s?)? ((?:[a-z-]+ ){0,2}[a-z-]+)")
_NEXT = re.compile(r" ([a-z]+)\b")
_SMALL = frozenset(("of", "the", "for", "and", "s"))
_WORDS = re.compile(r"[^\W_]+")
_LOOK = 40


def propose_organisations(texts, candidates, words, persons):
    """One proposal for each organisation: its names, and the acronym printed in brackets behind one of them.

    `Kenyan Foreign Ministry`, `Kenya's foreign ministry` and `Foreign Ministry of Kenya` are one; a bare `Foreign
    Ministry` joins them in the documents that name no other state's. Other acronyms in capitals, and names of which
    members are named (`Xyz negotiators`), are organisations too.
    """
    names, acronyms = _names(texts, candidates, words, {(c.doc_id, c.start) for c in persons})
    keys = {name: _key(name, words) for name in names}
    groups = defaultdict(list)
    for name, (side, rest) in keys.items():
        groups[side, acronyms.get(name, rest)].append(name)
    owned = defaultdict(dict)
    for (side, rest), members in groups.items():
        if side:
            owned[rest][side] = {c.doc_id for name in members for c in names[name]}
    out = {key: _proposal(key[0], members, names) for key, members in groups.items()}
    for (side, rest), members in groups.items():
        if not side and owned[rest]:
            _lend(members, names, owned[rest], rest, out)
    return list(out.values())


def _lend(members, names, owned, rest, out):
    """Give a bare name, document by document, to the state whose institution of that name the document names."""
    bare = out[None, rest]
    bare["aliases"], bare["local"] = [], set()
    for name in members:
        for c in names[name]:
            owners = [side for side, documents in owned.items() if c.doc_id in documents]
            target = out[owners[0], rest] if len(owners) == 1 else bare
            target.setdefault("local", set()).add((name, c.doc_id))
    if not bare["local"]:
        del out[None, rest]


def _names(texts, candidates, words, persons):
    """Map each printed name to its passages, and each acronym to the words of its full name."""
    names, acronyms = defaultdict(list), {}
    for c in candidates:
        text = texts[c.doc_id]
        if c.low[-1] in words.organisation and not c.heading:
            start, end = _extent(c, text, words, persons)
            name = text[start:end]
            if " " in name and "\n" not in name:
                names[name].append(c._replace(start=start, end=end))
                found = _ACRONYM_AFTER.match(text, end)
                if found:
                    acronyms[found.group(1)] = _key(name, words)[1]
        elif " ".join(c.low) in words.demonyms or " ".join(c.low) in words.states:
            end = _institution(text, c.end, words)
            if end:
                names[text[c.start : end]].append(c._replace(end=end))
        elif (
            len(c.low) == 1
            and _ACRONYM.fullmatch(c.surface)
            and c.low[0] not in words.geography
            and c.low[0] not in words.suffix
        ) or (not c.heading and (not c.weak or c.points >= 0) and _has_members(c, text, words)):
            names[c.surface].append(c)
    return names, acronyms


def _has_members(c, text, words):
    """Whether people are named as its own behind a name: `Xyz negotiators`, `the Xyz leader`."""
    after = _NEXT.match(text, c.end)
    if not after or after.group(1) not in words.member:
        return False
    return c.low[-1] not in words.no_name and words.geography.isdisjoint(c.low)


def _extent(c, text, words, persons):
    """Where the name of an organisation starts and ends: with the state that owns it, and with `of X`."""
    owner = _OWNER.search(text, max(0, c.outer - _LOOK), c.outer)
    start = owner.start(1) if owner and fold(owner.group(1)) in words.states else c.outer
    of = _OF.match(text, c.end)
    return start, _before_person(c.doc_id, text, of, persons) if of else c.end


def _before_person(doc_id, text, of, persons):
    """End of `of X`, cut before the first person in it: `Service of X Ann Lee` names the service and Ann Lee."""
    starts = [m.start() for m in re.finditer(r"\S+", of.group(1))]
    cut = next((s for s in starts if (doc_id, of.start(1) + s) in persons), None)
    if cut is None:
        return of.end()
    return of.start(1) + len(of.group(1)[:cut].rstrip()) if cut else of.start()


def _institution(text, end, words):
    """End of an institution in small letters behind a state or its adjective: `Kenyan foreign ministry`, or None."""
    found, last = _LOWER.match(text, end), None
    for word in _WORDS.finditer(text, found.start(1), found.end(1)) if found else ():
        if word.group() in words.institution:
            last = word.end()
        elif word.group() not in words.post_part:
            break
    return last


def _key(name, words):
    """(state, folded words without it and without small words) of a name."""
    low = [fold(w) for w in _WORDS.findall(name)]
    side = words.side(low)
    named = words.forms_of_state.get(side, ())
    return side, tuple(w for w in low if w not in _SMALL and w not in named)


def _proposal(side, members, names):
    found = sorted((c for name in members for c in names[name]), key=lambda c: (c.doc_id, c.start))
    often = Counter({name: len(names[name]) for name in members})
    name = max(members, key=lambda n: (" " in n, n[:1].isupper() and n.split()[-1][:1].isupper(), often[n], len(n), n))
    rest = [n for n in sorted(members) if n != name]
    aliases = [(name, "name"), *((n, "spelling" if " " in n else "short") for n in rest)]
    return make_proposal(name, "organisation", side or "", aliases, found)
