"""Adjectives of states that name the state: `X and Y delegations`, `X-Y talks`."""

import re
from itertools import pairwise

DEMONYM = "demonym"
# What lies between two words of a list of adjectives.
_LINK = re.compile(r"\s*,?\s+(?:and|or|as well as)\s+(?:the\s+)?|\s*,\s+|\s*/\s*")
_HYPHEN = re.compile(r"[-‐‑–/]")
# What two states have with or against each other; other compounds (`X-Y businessman`) name neither state.
_BETWEEN = re.compile(
    r"\s+(?:[a-z-]+\s+)?(?:talks?|negotiations?|consultations?|contacts|dialogue|summits?|meetings?|relations(?:hip)?"
    r"|ties|rapprochement|alliance|conflicts?|wars?|hostilities|fighting|clash(?:es)?|tensions?|disputes?|crisis"
    r"|rivalry|trade|treat(?:y|ies)|agreements?|deals?|accords?|pacts?|truce|cease-?fire|settlement|border|front)\b"
)


def keep_demonyms(text, hits, owners):
    """Keep, of the adjectives of states among `hits`, those that name a state; other hits stay.

    An adjective counts in a list that ends in a group of people of another state (`A, B and C delegations`), and in a
    compound with another state, before a word for what two states have with or against each other.

    Parameters
    ----------
    text : str
    hits : list of (start, end, alias), in the order of the text
    owners : dict of alias -> rows (actor_id, kind of actor, kind of alias, ...)
    """
    is_adjective = [all(row[2] == DEMONYM for row in owners[alias]) for _, _, alias in hits]
    kept = [not adjective for adjective in is_adjective]
    for i in range(len(hits) - 2, -1, -1):
        if is_adjective[i]:
            kept[i] = _opens_list(text, hits[i], hits[i + 1], owners, kept[i + 1], is_adjective[i + 1])
    for i, (left, right) in enumerate(pairwise(hits)):
        if (is_adjective[i] or is_adjective[i + 1]) and _compound(text, left, right, owners):
            kept[i] = kept[i + 1] = True
    return [hit for hit, keep in zip(hits, kept, strict=True) if keep]


def _opens_list(text, hit, following, owners, following_kept, following_adjective):
    """Whether a list goes on behind an adjective: with a group of people, or with an adjective that is in the list."""
    group = following_adjective or any(row[2] == "collective" for row in owners[following[2]])
    return following_kept and group and _LINK.fullmatch(text, hit[1], following[0]) is not None


def _compound(text, left, right, owners):
    """Whether two names of different states are joined by a hyphen, before something that two states share."""
    sides = [{row[0] for row in owners[alias] if row[1] == "state"} for _, _, alias in (left, right)]
    if not all(sides) or sides[0] == sides[1] or not _HYPHEN.fullmatch(text, left[1], right[0]):
        return False
    return any(row[2] == "collective" for row in owners[right[2]]) or _BETWEEN.match(text, right[1]) is not None
