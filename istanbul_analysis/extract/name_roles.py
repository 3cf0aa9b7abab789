"""Surfaces that name or describe somebody are put together, whatever they are: full names, surnames, titles alone."""

import re
from collections import Counter, defaultdict
from typing import NamedTuple

import pandas as pd

from istanbul_analysis import schema
from istanbul_analysis.extract.name_groups import group_persons
from istanbul_analysis.extract.name_parse import WORD_IN_RUN, parse_run, run_pattern
from istanbul_analysis.extract.name_words import NameWords, fold

_LETTERS = re.compile(r"[^\W\d_][\w.-]*")
_INDIRECT = re.compile(r"\b(?:of|for|to|from|by|with|he|she|who|whose|that)\b|['’]s?(?![^\W\d_])")
_DETERMINER = re.compile(r"^(?:the|a|an|his|her|its|their|our|this|that|so-called|then-?|former|ex-)\s+", re.IGNORECASE)


class Surface(NamedTuple):
    """One surface, read: the name in it, if any, and the words that describe its bearer."""

    low: tuple
    roles: frozenset
    side: str | None
    signs: frozenset


def group_surfaces(surfaces, words, names, states):
    """Put together the surfaces that mean the same actor, without their contexts.

    Names meet by surname and given names, however transliterated. A description without a name (`the French
    president`) joins the person whose titles, state and acronyms, as seen in the other surfaces, agree with it; of
    several the one named most. States meet by the list of states. Plural and unknown descriptions stay by themselves.

    Parameters
    ----------
    surfaces : iterable of str; repeated surfaces count
    words, names, states : DataFrames, the lexicons `name_words`, `given_names`, `states`

    Returns
    -------
    DataFrame, one row per distinct surface (`schema.NAME_GROUPS`).
    """
    words = NameWords(words, names, states)
    counts = Counter(surfaces)
    read = {surface: read_surface(surface, words) for surface in counts}
    keys = _named(read, counts, words)
    profiles = _profiles(read, counts, keys)
    for surface, parts in read.items():
        if surface not in keys:
            keys[surface] = _described(parts, profiles) or _by_itself(surface, parts, words)
    groups = defaultdict(list)
    for surface, key in keys.items():
        groups[key].append(surface)
    labels = {key: _label(members, read, counts) for key, members in groups.items()}
    rows = [(surface, labels[keys[surface]], n) for surface, n in counts.items()]
    return schema.check(pd.DataFrame(rows, columns=["name", "group", "n"]), schema.NAME_GROUPS)


def read_surface(surface, words):
    """Find the name, the titles and the state in one surface."""
    low = [fold(w) for w in _LETTERS.findall(surface)]
    roles = frozenset(w.removesuffix("'s") for w in low if w in words.titles)
    side = words.side(low)
    signs = frozenset(fold(w) for w in _LETTERS.findall(surface) if len(fold(w)) > 1 and w.isupper())
    return Surface(_name(surface, words), roles, side, signs)


def _name(surface, words):
    """The folded words of the name that the surface is about, or ()."""
    for run in run_pattern(words).finditer(surface):
        spans = list(WORD_IN_RUN.finditer(run.group()))
        parsed = parse_run(words, [m.group() for m in spans], run.start() == 0)
        low = tuple(fold(t) for t in parsed.core)
        if not low or not _personal(low, parsed, words):
            continue
        lead = _DETERMINER.sub("", surface[: run.start()])
        rest = surface[run.end() :].strip(" ,.'’\"")
        if _INDIRECT.search(lead) or (rest and not re.match(r"(?:of|from)\b|[^a-z]", rest)):
            return ()
        if surface[run.end() : run.end() + 2] in ("'s", "’s") and rest not in ("s", ""):
            return ()
        return low
    return ()


def _personal(low, parsed, words):
    if low[-1] in words.titles or low[-1] in words.post_part or (low[-1] in words.stop and len(low) == 1):
        return False
    if (
        " ".join(low) in words.geography
        or low[-1] in words.people
        or (low[-1] in words.heads and not words.is_given(low[0]))
    ):
        return False
    shouted = all(t.replace(".", "").isupper() for t in parsed.core) and len(low[0]) > 1
    return not (shouted and len(low) == 1)


def _named(read, counts, words):
    names = Counter()
    for surface, parts in read.items():
        if parts.low:
            names[parts.low] += counts[surface]
    numbers = group_persons(names, words)
    weight = Counter()
    for low, found in numbers.items():
        if len(found) == 1:
            weight[found[0]] += names[low]
    best = {low: max(found, key=lambda i: (weight[i], -i)) for low, found in numbers.items()}
    return {surface: ("person", best[parts.low]) for surface, parts in read.items() if parts.low}


def _profiles(read, counts, keys):
    """What the surfaces with a name say of each person: titles, states, acronyms, and how often each is named."""
    profiles = defaultdict(lambda: (Counter(), Counter(), Counter(), Counter()))
    for surface, key in keys.items():
        roles, sides, signs, total = profiles[key]
        roles.update(read[surface].roles)
        sides.update([read[surface].side] if read[surface].side else [])
        signs.update(read[surface].signs)
        total["n"] += counts[surface]
    return profiles


def _described(parts, profiles):
    """The person whom a description without a name fits best, or None."""
    if not parts.roles:
        return None
    fits = []
    for key, (roles, sides, signs, total) in profiles.items():
        shared = sum(role in roles for role in parts.roles)
        agree = bool(parts.side and parts.side in sides)
        clash = bool(parts.side and sides and not agree) or bool(
            parts.signs and not parts.signs & set(signs) and not agree
        )
        if not clash and (shared or agree):
            fits.append((agree, bool(parts.signs & set(signs)), shared, total["n"], key))
    return max(fits)[-1] if fits else None


def _by_itself(surface, parts, words):
    plain = _DETERMINER.sub("", surface)
    low = fold(plain).strip(" .,'\"")
    if low in words.geography:
        return ("state", words.states.get(low) or words.demonyms.get(low) or words.capitals.get(low))
    return ("text", low)


def _label(members, read, counts):
    named = [s for s in members if read[s].low] or members
    return max(named, key=lambda s: (len(read[s].low) > 1, counts[s], -len(s), s))
