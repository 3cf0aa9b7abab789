"""Without a gazetteer the texts propose one: persons, organisations, states and places, with all their spellings."""

import re
from collections import Counter, defaultdict

import pandas as pd

from istanbul_analysis import schema
from istanbul_analysis.extract.name_candidates import find_candidates
from istanbul_analysis.extract.name_groups import group_persons, same_sound, skeleton, split_person
from istanbul_analysis.extract.name_words import NameWords, fold
from istanbul_analysis.extract.proposals_organisations import propose_organisations
from istanbul_analysis.extract.proposals_others import propose_places, propose_states

# A name of several words needs this many points in its best passage, and so many on average; a single word more.
SEVERAL_BEST, SEVERAL_MEAN = 2.0, 0.5
ALONE_BEST, GIVEN_BEST, ALONE_MEAN = 3.0, 2.0, 0.0
SHORTEST_VARIANT = 6
SHARE_PLACED = 0.3
RECURS = 1.5  # points for a name of which the last word stands alone later
LONGEST_COURTESY = 5
# A surname of several persons is somebody else's where its documents are so many and so few name a bearer in full.
LEAST_DOCUMENTS, SHARE_MET = 4, 0.2
SOURCE = "proposed from the texts"
_SLUG = re.compile(r"[^a-z0-9]+")


def find_proposals(documents, sentences, words, names, states, cues):
    """Propose actors and aliases.

    A run of capitalised words is a person when the points of its passages say so: titles, given names, initials, ages,
    verbs of saying and appositions for it; articles, prepositions of place, states and heads of organisations against.
    Bare surnames follow the persons who bear them. States and capitals come from `states`.

    Parameters
    ----------
    documents, sentences : DataFrames (`schema.DOCUMENTS`, `schema.SENTENCES`)
    words, names, states, cues : DataFrames, the lexicons `name_words`, `given_names`, `states`, `cues`

    Returns
    -------
    (actors, aliases) : DataFrames (`schema.ACTORS`, `schema.ALIASES`). Actors carry beside the declared columns:
    `posts` seen (joined by `;`), `n_mentions` and `n_documents` of the names as candidates, and one passage: `doc_id`,
    `start`, `end`.
    """
    words = NameWords(words, names, states)
    texts = dict(zip(documents["doc_id"], documents["text"]))
    spans = {doc: list(zip(g["start"], g["end"])) for doc, g in sentences.groupby("doc_id", sort=False)}
    forms = frozenset(f for kind, fs in zip(cues["kind"], cues["forms"]) if kind == "verb" for f in fs.split(";"))
    candidates = find_candidates(texts, spans, words, forms)
    persons, taken = _persons(candidates, words)
    rest = [c for c in candidates if c.low not in taken]
    proposals = (
        persons
        + propose_states(candidates, words, states)
        + propose_organisations(texts, rest, words, [c for c in candidates if c.low in taken])
    )
    proposals += propose_places(rest, words)
    return _tables(proposals)


def _persons(candidates, words):
    """Return proposals (dicts) and the folded names they use."""
    seen = defaultdict(list)
    for candidate in candidates:
        seen[candidate.low].append(candidate)
    full = {
        low
        for low, found in seen.items()
        if not _is_bare(low, words)
        and _enough(found, SEVERAL_BEST, SEVERAL_MEAN, RECURS * _recurs(low, found, seen, words))
    }
    full |= {low for low in seen if len(low) == 2 and low[::-1] in full}
    families = defaultdict(set)
    for low in full:
        family = split_person(low, words).family
        families[skeleton(family)].add(family)
    alone = {
        low
        for low, found in seen.items()
        if _is_bare(low, words) and _may_stand_alone(low[-1], words) and not _is_placed(found)
        and (_bears(split_person(low, words).family, families) or _enough(found, *_alone(low, words)))
    }  # fmt: skip
    numbers = group_persons({low: len(seen[low]) for low in full | alone}, words)
    persons = [_person(found, lows, words) for found, lows in _allot(numbers, seen)]
    _add_first_names(persons, seen, full | alone, words)
    return persons, full | alone


def _allot(numbers, seen):
    """Give every candidate to one person: (candidates, folded names) of each.

    A surname that several share goes, document by document, to the bearer named there in full, else to the one named in
    full most often. Where hardly a document names any bearer in full, the bare surname is somebody else's.
    """
    found, lows = defaultdict(list), defaultdict(list)
    for low, owners in numbers.items():
        if len(owners) == 1:
            found[owners[0]] += seen[low]
            lows[owners[0]].append(low)
    named = {number: Counter(c.doc_id for c in rows) for number, rows in found.items()}
    stranger = max(found, default=0) + 1
    for low, owners in numbers.items():
        if len(owners) < 2:
            continue
        documents = {c.doc_id for c in seen[low]}
        met = {doc for doc in documents if any(doc in named.get(owner, ()) for owner in owners)}
        if len(documents) >= LEAST_DOCUMENTS and len(met) < SHARE_MET * len(documents):
            found[stranger], lows[stranger], stranger = list(seen[low]), [low], stranger + 1
        for owner in owners:
            lows[owner].append(low)
        for c in seen[low]:
            best = max(owners, key=lambda o: (named.get(o, {}).get(c.doc_id, 0), sum(named.get(o, {}).values()), -o))
            if stranger - 1 not in found or low not in lows[stranger - 1] or c.doc_id in met:
                found[best].append(c)
    return [(found[number], lows[number]) for number in lows if found[number]]


def _add_first_names(persons, seen, taken, words):
    """Give a person, in the documents that name one, the bare given name or a surname that is a city's name too."""
    bearers = defaultdict(set)
    for number, person in enumerate(persons):
        for c in person["found"]:
            if len(c.low) > 1:
                bearers[c.doc_id, c.low[0]].add(number)
                if c.low[-1] in words.capitals:
                    bearers[c.doc_id, c.low[-1]].add(number)
    for low, found in seen.items():
        if len(low) == 1 and low not in taken and (words.is_given(low[0]) or low[0] in words.capitals):
            for c in found:
                numbers = bearers.get((c.doc_id, low[0]), ())
                if len(numbers) == 1 and not c.after_place_word:
                    persons[next(iter(numbers))]["local"].add((c.surface, c.doc_id))


def _is_bare(low, words):
    """Whether a name is a single name, particles apart."""
    return all(word in words.particle for word in low[:-1])


def _bears(family, families):
    """Whether a bare name is the surname of a person with given names, in this or another spelling."""
    same = families.get(skeleton(family), ())
    return family in same or (len(family) >= SHORTEST_VARIANT and any(same_sound(family, other) for other in same))


def _alone(low, words):
    return (GIVEN_BEST if words.is_given(low[-1]) else ALONE_BEST), ALONE_MEAN


def _recurs(low, found, seen, words):
    """Whether the last word of a name stands alone, more than once and like a person, in a document that prints it."""
    if low[-1] in words.no_name or low[-1] in words.heads or low[-1] in words.geography:
        return False
    documents = {c.doc_id for c in found}
    points = [c.points for c in seen.get(low[-1:], ()) if c.doc_id in documents]
    return len(points) > 1 and max(points) >= 1 and not _is_placed(seen[low[-1:]])


def _is_placed(found):
    """Whether a bare name often stands behind a preposition of place: it is a place, whoever bears it as a surname."""
    return sum(c.after_place_word for c in found) > SHARE_PLACED * len(found)


def _enough(found, best, mean, bonus=0.0):
    points = [c.points + bonus for c in found]
    return max(points) >= best and sum(points) / len(points) >= mean


def _may_stand_alone(word, words):
    known = (words.people, words.heads, words.titles, words.post_part, words.stop, words.demonyms, words.states)
    return (
        len(word) > 1 and word not in words.capitals and word not in words.seats and not any(word in g for g in known)
    )


def _person(found, lows, words):
    found = sorted(found, key=lambda c: (c.doc_id, c.start))
    surfaces = Counter(c.surface for c in found)
    full = [s for s in surfaces if " " in s] or list(surfaces)
    name = max(full, key=lambda s: (not s.isupper(), surfaces[s], len(s), s))
    posts = Counter(post for c in found if (post := _post(c.before, words)))
    sides = Counter(side for c in found if (side := c.side))
    first = next((c for c in found if c.surface == name), found[0])
    return {
        "name": name,
        "kind": "person",
        "side": sides.most_common(1)[0][0] if sides else "",
        "aliases": [(s, _alias_kind(s, name)) for s in sorted(surfaces, key=lambda s: (-surfaces[s], s))],
        "posts": ";".join(post for post, _ in posts.most_common() if post),
        "found": found,
        "local": set(),
        "first": first,
        "family": split_person(tuple(map(fold, name.split())), words).family,
    }


def _post(before, words):
    """The words of a title that stand directly before the name."""
    kept = []
    for word in reversed(before):
        if word not in words.titles and word not in words.post_part and word not in words.organisation:
            break
        kept.append(word)
    return " ".join(reversed(kept)) if any(_is_office(word, words) for word in kept) else ""


def _is_office(word, words):
    """Whether a word of a title names an office, not only courtesy: `senator`, not `Mr`."""
    return word in words.post or (word in words.honorific and len(word) > LONGEST_COURTESY)


def _alias_kind(surface, name):
    return "name" if surface == name else "spelling" if " " in surface else "short"


def _tables(proposals):
    actors, aliases, ids = [], [], Counter()
    proposals.sort(
        key=lambda p: (("person", "state", "organisation", "place").index(p["kind"]), -len(p["found"]), p["name"])
    )
    for proposal in proposals:
        stem = _SLUG.sub("_", fold(proposal.get("family") or proposal["name"])).strip("_") or "actor"
        ids[stem] += 1
        actor_id = stem if ids[stem] == 1 else f"{stem}_{ids[stem]}"
        found, first = proposal["found"], proposal["first"]
        actors.append(
            {
                "actor_id": actor_id,
                **{key: proposal[key] for key in ("name", "kind", "side")},
                "notes": "",
                "source": SOURCE,
                "posts": proposal.get("posts", ""),
                "n_mentions": len(found),
                "n_documents": len({c.doc_id for c in found}),
                "doc_id": first.doc_id,
                "start": first.start,
                "end": first.end,
            }
        )
        aliases += [(alias, actor_id, kind, "", SOURCE) for alias, kind in proposal["aliases"]]
        aliases += [(alias, actor_id, "short", doc, SOURCE) for alias, doc in sorted(proposal.get("local", ()))]
    actors = pd.DataFrame(actors, columns=[*schema.ACTORS.names, *_EXTRA])
    aliases = pd.DataFrame(aliases, columns=schema.ALIASES.names).drop_duplicates(["alias", "actor_id", "kind"])
    return schema.check(actors, schema.ACTORS), schema.check(aliases, schema.ALIASES)


_EXTRA = ["posts", "n_mentions", "n_documents", "doc_id", "start", "end"]
