"""A run of capitalised words becomes title and name: what stands before, the core, what it may be."""

import re
from functools import lru_cache
from typing import NamedTuple

from istanbul_analysis.extract.name_words import fold

_UPPER = "".join(c for c in map(chr, range(0x41, 0x2000)) if c.isupper() and not 0x370 <= ord(c) < 0x1E00)
_INITIALS = rf"[{_UPPER}]\.(?:-?[{_UPPER}]\.)*(?:[{_UPPER}](?=\s))?"
_LONGEST_SHORT_TITLE = 6


class Parsed(NamedTuple):
    """One run of capitalised words, cut: words before the name (folded), the name, and whether a title precedes it.

    `outer` and `first` are the numbers of the first word that may belong to the name of an organisation, and of the
    first of the name proper.
    """

    before: tuple
    core: tuple
    outer: int
    first: int
    titled: bool


@lru_cache(maxsize=4)
def run_pattern(words):
    """Compile the pattern of a run of capitalised words, with particles inside and before (`van`, `al-`).

    Short titles keep their full stop, initials too; a possessive ends the run.
    """
    titles = sorted((t for t in words.honorific if len(t) <= _LONGEST_SHORT_TITLE), key=len, reverse=True)
    short = "|".join(re.escape(title.capitalize()) for title in titles)
    gap = r"[ \u00a0\u200e]"
    particles = "|".join(sorted(words.particle, key=len, reverse=True))
    free = "|".join(sorted(words.particle - words.stop, key=len, reverse=True))
    tails = "|".join(sorted(words.joined_by))
    joint = rf"(?:(?!['’]s?(?![^\W\d_])|-(?:{tails})\b)['’‘ʼ`-]|[‐‑])"
    plain = rf"(?:(?:{particles})[-‐‑'’]{gap}?)?[{_UPPER}][^\W\d_]*(?:{joint}[^\W\d_]+)*"
    word = rf"(?:(?:{short})\.|{_INITIALS}|{plain})"
    return re.compile(rf"(?<![^\W_])(?<![@#/]){word}(?:{gap}+(?:(?:(?:{free}){gap}+){{1,3}})?{word})*")


WORD_IN_RUN = re.compile(r"[^\s\u200e]+")


def parse_run(words, tokens, opens):
    """Cut one run.

    Parameters
    ----------
    words : NameWords
    tokens : list of str
    opens : bool, whether the run opens a sentence (then a capital tells nothing about its first word)
    """
    low = [_read(token, words) for token in tokens]
    a, b = 0, len(tokens)
    while a < b and not _is_state(words, tokens[a]) and _is_lead(words, low, a, b, opens):
        a += 1
    outer = min(a, 1) if opens else 0
    while b - a > 1 and _is_tail(words, low, a, b):
        b -= 1
    if b - a == 1 and low[a] in words.stop:
        b = a
    if " ".join(low[a:b]) in words.geography:
        return Parsed((), tuple(tokens[a:b]), outer, a, False)
    cut = max((i + 1 for i in range(a, b - 1) if _is_title(words, low, i, a)), default=a)
    first, titled = cut, cut > a
    while first < b - 1 and (
        low[first] in words.post_part
        or _is_frame(words, low, tokens, first, b)
        or (first < b - 2 and low[first] in words.portfolio and low[b - 1] not in words.portfolio)
    ):
        first += 1
    for i in range(b - 2, first, -1):
        if _is_given_after_frame(words, low, tokens, i):
            first = i
            break
    return Parsed(tuple(low[a:first]), tuple(tokens[first:b]), outer, first, titled)


def _read(token, words):
    """A token folded; honorifics of several initials keep the full stop between them: `h.e`, not `he`."""
    dotted = token.rstrip(".").casefold()
    return dotted if dotted in words.honorific else fold(token)


def _is_state(words, token):
    """Whether a token is the abbreviation of a state, which may be a function word in small letters: `US`."""
    return token.isupper() and fold(token) in words.states


def _is_lead(words, low, a, b, opens):
    """Whether the first word is a function word, not part of a title nor, inside a sentence, a given name."""
    if low[a] not in words.stop or low[a] in words.titles or low[a] in words.post_part or low[a] in words.place:
        return False
    return opens or a > 0 or low[a] not in words.given or b - a < 2


def _is_tail(words, low, a, b):
    """Whether the last word is a function word and neither a surname behind a given name nor part of a state's name."""
    if low[b - 1] in words.postnominal or ("-" in low[b - 1] and low[b - 1].rpartition("-")[2] in words.joined_by):
        return True
    if (
        low[b - 1] not in words.stop
        or low[b - 1] in words.organisation
        or f"{low[b - 2]} {low[b - 1]}" in words.geography
    ):
        return False
    first = low[b - 2]
    name = first in words.given or first in words.honorific or first in words.surname_first or len(first) == 1
    return not (name and (b - a == 2 or low[b - 3] in words.titles))


def _is_title(words, low, i, a):
    if not words.is_title(low[i]) or low[i + 1] in words.suffix:
        return False
    if i > a and low[a] in words.surname_first and low[i] in words.surname_first:
        return False  # a syllable of a name that is also a word of kinship
    return not (i > a and words.is_given(low[a]) and low[i] not in words.post)


def _is_frame(words, low, tokens, i, b):
    """Whether a word before the name belongs to the frame of a title: a state, an organisation, an acronym."""
    if low[i].rpartition("-")[2] in words.joined_by and "-" in low[i]:
        return True
    pair = f"{low[i]} {low[i + 1]}"
    if pair in words.geography and i + 2 < b:
        return True
    as_name = low[i] in words.given and (len(tokens[i]) < 3 or not tokens[i].isupper() or tokens[i + 1].isupper())
    if as_name and low[i] not in words.geography and low[i] not in words.place:
        return False
    known = low[i] in words.geography or low[i] in words.organisation or low[i] in words.people or low[i] in words.place
    named = any(not token.isupper() for token in tokens[i + 1 : b])
    shouted = len(tokens[i]) > 1 and tokens[i].isupper() and named and "." not in tokens[i]
    return (known or shouted) and (b - i > 2 or low[i] in words.demonyms)


def _is_given_after_frame(words, low, tokens, i):
    before = low[i - 1]
    if not words.is_given(low[i]) or words.is_given(before):
        return False
    return before in words.heads or before in words.people or before in words.geography or before in words.post_part
