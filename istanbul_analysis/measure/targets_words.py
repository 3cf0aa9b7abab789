"""Sentences and the targets named in them, cut into words and laid out as flat arrays."""

import re
from typing import NamedTuple

import numpy as np

# A possessive ending is a word of its own, so that a name looks the same with and without it.
WORD = re.compile(r"['’]s\b|\w+(?:(?!['’]s\b)['’.\-]\w+)*|[^\w\s]")
UNKNOWN, NAME, TARGET, FIRST_WORD = 0, 1, 2, 3
LINK = re.compile(r"\]\([^()\s]*\)|\[(?=[^\[\]]*\]\()")
OPENERS = frozenset('.!?:"“‘(')


class Words(NamedTuple):
    """Every word of every sentence in turn; `first[i]:first[i + 1]` are the words of sentence i."""

    start: np.ndarray
    end: np.ndarray
    code: np.ndarray
    name: np.ndarray
    first: np.ndarray


class Layout(NamedTuple):
    """Every word of every pair of a sentence and a target, in turn; each mention of the target counts as one word.

    `word` numbers the words known to the model (and UNKNOWN, TARGET); `code` is the same with other names as NAME.
    Of each pair, `pronoun` says whether its first mention is one.
    `distance` runs to the nearest mention of the target, negative before it.
    """

    pair: np.ndarray
    first: np.ndarray
    word: np.ndarray
    code: np.ndarray
    distance: np.ndarray
    clause: np.ndarray
    negated: np.ndarray
    quoted: np.ndarray
    pronoun: np.ndarray


def sentence_bases(texts):
    """Where each sentence begins when all are written one after the other, with one character between them."""
    lengths = np.fromiter((len(text) + 1 for text in texts), dtype=np.int64, count=len(texts))
    return np.concatenate([[0], np.cumsum(lengths)[:-1]]) if len(lengths) else lengths


def cut_words(texts, codes):
    """Cut sentences into words; `codes` numbers the words known to the model."""
    start, end, code, name, first = [], [], [], [], [0]
    texts = [LINK.sub(_blank, text) if "](" in text else text for text in texts]
    for text, base in zip(texts, sentence_bases(texts).tolist(), strict=True):
        before = "."
        for match in WORD.finditer(text):
            word = match.group()
            start.append(base + match.start())
            end.append(base + match.end())
            code.append(codes.get(word.lower().replace("’", "'"), UNKNOWN))
            name.append(word[0].isupper() and before not in OPENERS)
            before = word
        if len(start) == first[-1]:  # a sentence of blanks: one empty word, so that each pair has a word
            for column, value in ((start, base), (end, base), (code, UNKNOWN), (name, False)):
                column.append(value)
        first.append(len(start))
    integers = (np.array(x, dtype=np.int64) for x in (start, end, code))
    return Words(*integers, np.array(name, dtype=bool), np.array(first))


def _blank(match):
    """As many blanks: the brackets and addresses of links are no words, and no offset may move."""
    return " " * len(match.group())


def lay_out(words, flags, sentence_of, span_pair, span_start, span_end):
    """Lay out the words of each pair.

    Parameters
    ----------
    words : Words
    flags : dict of bool arrays over word codes: negator, clause_break, pronoun, opens, closes, toggles
    sentence_of : int array, the sentence of each pair
    span_pair, span_start, span_end : int arrays, one entry per mention of the target, in the coordinates of
        `sentence_bases`; every pair needs at least one
    """
    counts = np.diff(words.first)[sentence_of]
    begins = np.concatenate([[0], np.cumsum(counts)])
    at = np.arange(begins[-1]) + np.repeat(words.first[sentence_of] - begins[:-1], counts)
    last = words.first[sentence_of[span_pair] + 1] - 1
    low = np.minimum(np.searchsorted(words.end, span_start, side="right"), last)
    high = np.clip(np.searchsorted(words.start, span_end, side="left"), low + 1, last + 1)
    shift = begins[span_pair] - words.first[sentence_of[span_pair]]
    inside = np.zeros(begins[-1] + 1, dtype=np.int64)
    np.add.at(inside, low + shift, 1)
    np.add.at(inside, high + shift, -1)
    target = np.cumsum(inside[:-1]) > 0
    opening = np.zeros(len(target), dtype=bool)
    opening[low + shift] = True
    keep = ~target | opening
    return _measure(at[keep], np.repeat(np.arange(len(counts)), counts)[keep], target[keep], words, flags)


def _measure(at, pair, target, words, flags):
    first = np.searchsorted(pair, np.arange(pair[-1] + 2)) if len(pair) else np.zeros(1, dtype=np.int64)
    begin = first[pair]
    word = np.where(target, TARGET, words.code[at])
    code = np.where(words.name[at] & ~target, NAME, word)
    place = np.arange(len(at))
    breaks = flags["clause_break"][word] | (place == begin)
    clause = np.cumsum(breaks)
    negator = np.maximum.accumulate(np.where(flags["negator"][word], place, -9))
    head = _first_of_each(pair, target)
    return Layout(
        pair, first, word, code, _distance(place, begin, first[pair + 1], target),
        np.isin(clause, clause[target]), (place - negator <= 4) & (negator < place) & (negator >= begin),
        _inside_marks(word, begin, flags), flags["pronoun"][words.code[at[head]]],
    )  # fmt: skip


def _first_of_each(pair, target):
    places = np.flatnonzero(target)
    return places[np.searchsorted(pair[places], np.arange(pair[-1] + 1))]


def _distance(place, begin, end, target):
    """Signed distance in words to the nearest target of the same pair."""
    far = len(place) + 1
    before = np.maximum.accumulate(np.where(target, place, -far))
    after = np.minimum.accumulate(np.where(target, place, 3 * far)[::-1])[::-1]
    left = np.where(before >= begin, place - before, far)
    right = np.where(after < end, after - place, far)
    return np.where(left <= right, left, -right)


def _inside_marks(word, begin, flags):
    curly = np.cumsum(flags["opens"][word].astype(np.int64) - flags["closes"][word])
    straight = np.cumsum(flags["toggles"][word])
    curly_at = curly[begin] - flags["opens"][word][begin] + flags["closes"][word][begin]
    straight_at = straight[begin] - flags["toggles"][word][begin]
    return (curly > curly_at) | ((straight - straight_at) % 2 == 1)
