"""Where two documents may share words: equal runs of five words, found by sorting, gathered into chains.

No document is compared with another: the cost is that of one sort over the words of the corpus.
"""

from typing import NamedTuple

import numpy as np
import pandas as pd

from istanbul_analysis.measure.alignment import spelling_key

SIZE = 5  # words in a seed
FEW = 20  # a seed in more places than this is furniture, unless it is part of a long text that many print
LONG_RUN = 100  # words: outlets' standing lines are shorter than this, whole articles are longer
BY_CHANCE = 0.1  # a seed expected to occur more often than this by its words' frequencies says nothing
SLANT = 8  # seeds of one chain: at most this many words put in or left out from one to the next ...
GAPS = (60, 16)  # ... and this many words from one to the next: wide chains, and the narrow ones they are made of
_FACTOR = np.uint64(0x9E3779B97F4A7C15)


class Words(NamedTuple):
    """The compared words of a corpus as whole columns."""

    row: np.ndarray  # row of `tokens`
    doc: np.ndarray  # number of the document, in order of appearance
    key: np.ndarray  # number of the word, spellings of one word merged
    doc_ids: np.ndarray
    forms: np.ndarray  # what each number in `key` stands for


def encode(tokens, parts=("body",), voice=None):
    """Number the words of `tokens` that lie in `parts` (and have the `voice`), in the order of the text."""
    keep = _equals(tokens["part"], parts)
    if voice is not None:
        keep &= _equals(tokens["voice"], (voice,))
    row = np.flatnonzero(keep)
    doc, doc_ids = pd.factorize(tokens["doc_id"].to_numpy()[row])
    if np.count_nonzero(np.diff(doc)) + 1 > len(doc_ids):  # the rows of one document do not stand together
        row = row[np.lexsort((tokens["start"].to_numpy()[row], doc))]
        doc, doc_ids = pd.factorize(tokens["doc_id"].to_numpy()[row])
    norm, norms = pd.factorize(tokens["norm"].to_numpy()[row])
    merged, forms = pd.factorize(np.array([spelling_key(word) for word in norms], dtype=object))
    key = merged[norm].astype(np.int32) if len(norms) else norm.astype(np.int32)
    return Words(row, doc.astype(np.int32), key, doc_ids, forms)


def _equals(column, values):
    array = column.to_numpy()
    keep = array == values[0]
    for value in values[1:]:
        keep |= array == value
    return keep


def shingles(words, size):
    """Return the hash of the `size` words that begin at each word, and which of them stay inside one document."""
    n = max(0, len(words.key) - size + 1)
    code = np.zeros(n, dtype=np.uint64)
    for i in range(size):
        code *= _FACTOR
        code += words.key[i : i + n].astype(np.uint64) + np.uint64(1)
    code ^= code >> np.uint64(29)
    return code, words.doc[:n] == words.doc[size - 1 :]


def seed_pairs(words):
    """Return places (a, b) in two documents, a before b, where the same telling run of words begins."""
    code, whole = shingles(words, SIZE)
    place = np.flatnonzero(whole & _telling(words, len(code)))
    code = code[place]
    place, group = _grouped(code, place)
    size = np.bincount(group)[group] if len(group) else group
    some, many = (size > 1) & (size <= FEW), size > FEW
    many[many] = _in_long_runs(place[many], len(words.key))
    pairs = [_pair_up(place[some], group[some], FEW - 1), _pair_up(place[many], group[many], 1)]
    a, b = (np.concatenate(side) for side in zip(*pairs))
    other = words.doc[a] != words.doc[b]
    return a[other], b[other]


def _grouped(code, place):
    """Leave out the runs that occur once (almost all); number the others by what they say."""
    order = np.argsort(code, kind="stable")
    code = code[order]
    again = _has_equal_neighbour(code)
    code, place = code[again], place[order[again]]
    return place, np.cumsum(np.append(0, code[1:] != code[:-1]))[: len(code)]


def _has_equal_neighbour(values):
    again = np.zeros(len(values), dtype=bool)
    again[1:] = values[1:] == values[:-1]
    again[:-1] |= again[1:]
    return again


def _telling(words, n):
    """Whether the words of the seed at each place are too rare to meet by chance in a corpus of this size."""
    total = len(words.key)
    log = np.log(np.bincount(words.key, minlength=1) / max(1, total)).astype(np.float32)[words.key] if total else []
    chance = np.full(n, np.log(max(1, total)), dtype=np.float32)
    for i in range(SIZE):
        chance += log[i : i + n]
    return chance < np.log(BY_CHANCE)


def _in_long_runs(place, total):
    """Which places belong to an unbroken stretch of at least `LONG_RUN` words that all are among them."""
    there = np.zeros(total + 1, dtype=bool)
    there[place] = True
    edge = np.flatnonzero(np.diff(np.append(False, there).astype(np.int8)))
    start, end = edge[::2], edge[1::2]
    run = np.searchsorted(start, place, side="right") - 1
    return (end - start)[run] + SIZE - 1 >= LONG_RUN if len(place) else np.zeros(0, bool)


def _pair_up(place, group, reach):
    """Pair each place with the next `reach` places of its group."""
    a, b = [place[:0]], [place[:0]]
    for step in range(1, reach + 1):
        same = group[:-step] == group[step:]
        if not same.any():
            break
        a.append(place[:-step][same])
        b.append(place[step:][same])
    return np.concatenate(a), np.concatenate(b)


def chains(words, a, b):
    """Gather seeds that lie on one diagonal of one pair of documents, widely and narrowly; single seeds are dropped.

    Returns
    -------
    DataFrame, one row per chain: first and last word in each document (`a0, a1, b0, b1`; rows of `words`), `n_seeds`.
    """
    pair = words.doc[a].astype(np.int64) * len(words.doc_ids) + words.doc[b]
    a, b, pair = _repeated(pair, a, b)
    order = np.lexsort((a, b - a, pair))
    a, b, pair = a[order], b[order], pair[order]
    slanted = np.append(0, np.cumsum((np.diff(pair) != 0) | (np.diff(b - a) > SLANT)))[: len(a)]
    order = np.lexsort((a, slanted))
    a, b, slanted = a[order], b[order], slanted[order]
    # A wide chain bridges what was rewritten inside a passage; a narrow one keeps a short passage near a long one.
    found = [_gathered(slanted, a, b, gap) for gap in GAPS]
    return pd.concat(found).drop_duplicates(["a0", "a1", "b0", "b1"], ignore_index=True)


def _gathered(slanted, a, b, gap):
    broken = (np.diff(slanted) != 0) | (np.diff(a) > gap) | (np.abs(np.diff(b)) > gap)
    chain = np.append(0, np.cumsum(broken))[: len(a)]
    ends = pd.DataFrame({"a": a, "b": b}).groupby(chain).agg(["min", "max", "size"])
    out = pd.DataFrame({
        "a0": ends["a", "min"], "a1": ends["a", "max"] + SIZE - 1,
        "b0": ends["b", "min"], "b1": ends["b", "max"] + SIZE - 1, "n_seeds": ends["a", "size"],
    })  # fmt: skip
    return out[out["n_seeds"] > 1]


def _repeated(pair, a, b):
    """Leave out pairs of documents that share a single seed: they are most of the pairs in a large corpus."""
    order = np.argsort(pair, kind="stable")
    pair = pair[order]
    again = _has_equal_neighbour(pair)
    return a[order][again], b[order][again], pair[again]
