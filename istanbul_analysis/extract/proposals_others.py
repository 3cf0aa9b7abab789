"""Proposals of states and places: what stands in the list of states, or behind prepositions of place."""

from collections import Counter, defaultdict

from istanbul_analysis.extract.name_words import fold

_LEAST_PLACED = 2
_SHARE_PLACED = 0.5


def propose_states(candidates, words, states):
    """One proposal for each state of the list that a text names, with its capital's name as a metonym."""
    seen = defaultdict(list)
    for candidate in candidates:
        seen[" ".join(candidate.low)].append(candidate)
        for token in candidate.low[:-1]:
            seen.setdefault(token, [])
    out = []
    for row in states.itertuples():
        spellings = [row.state, *filter(None, row.aliases.split(";"))]
        capitals = [c for c in row.capitals.split(";") if c]
        demonyms = [d for d in row.demonyms.split(";") if d]
        found = [c for s in [*spellings, *capitals, *demonyms] for c in seen.get(fold(s), ())]
        if not found:
            continue
        found.sort(key=lambda c: (c.doc_id, c.start))
        kind = "organisation" if row.kind == "union" else "place" if row.kind == "region" else "state"
        aliases = [(s, "name" if s == row.state else _short_or_spelling(s)) for s in spellings]
        if kind == "state":
            aliases += [(c, "metonym") for c in capitals]
            aliases += [(f"{d} {group}", "collective") for d in demonyms for group in sorted(words.collective)]
            aliases += [(d, "demonym") for d in demonyms if d not in spellings]
        out.append(make_proposal(row.state, kind, row.state, aliases, found))
        if kind == "state":
            printed = {c: [x for x in seen.get(fold(c), ()) if x.surface == c] for c in capitals}
            out += [make_proposal(c, "place", "", [(c, "name")], found) for c, found in printed.items() if found]
    return out


def _short_or_spelling(text):
    return "short" if text.replace(".", "").isupper() else "spelling"


def propose_places(candidates, words):
    """One proposal for each name that stands behind prepositions of place, or whose head says place."""
    seen = defaultdict(list)
    for c in candidates:
        if not c.heading and " ".join(c.low) not in words.geography and not words.geography & set(c.low):
            seen[c.low].append(c)
    out = []
    for low, found in seen.items():
        placed = sum(c.after_place_word for c in found)
        head = len(low) > 1 and low[-1] in words.place and low[-1] not in words.organisation
        if low[-1] in words.organisation or low[-1] in words.event or low[0] in words.people or low[0] in words.stop:
            continue
        if head or (placed >= _LEAST_PLACED and placed >= _SHARE_PLACED * len(found)):
            surface = Counter(c.surface for c in found).most_common(1)[0][0]
            out.append(make_proposal(surface, "place", "", [(surface, "name")], found))
    return out


def make_proposal(name, kind, side, aliases, found):
    """One proposal, as `proposals.find_proposals` collects them; `aliases` are pairs of spelling and kind."""
    return {
        "name": name,
        "kind": kind,
        "side": side,
        "aliases": list(dict.fromkeys(aliases)),
        "found": found,
        "first": found[0],
    }
