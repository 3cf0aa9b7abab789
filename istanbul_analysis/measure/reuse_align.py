"""Chains of seeds become aligned passages: local alignment (Smith and Waterman 1981) in a band, many chains at once."""

import numpy as np
import pandas as pd

MATCH, MISS = 3, -2  # a word that matches, a word that is replaced, put in or left out
BAND = 16  # words put in or left out on either side that an alignment can follow
MARGIN = 20  # words before and after a chain in which the passage may begin and end
BATCH = 400_000  # cells aligned at once: memory stays the same however large the corpus


def align(words, chains):
    """Align the words round each chain.

    Parameters
    ----------
    words : `reuse_seeds.Words`
    chains : DataFrame, one row per chain (`reuse_seeds.chains`)

    Returns
    -------
    DataFrame, one row per pair of words that stand opposite one another: `chain` (row of `chains`), `a`, `b` (rows of
    `words`), `same` (whether the words are equal), in the order of the text.
    """
    first, last = _reach(words, chains)
    length = last - first
    order = np.argsort(length, kind="stable")
    found = []
    while len(order):
        width = max(1, BATCH // (2 * BAND + 1) // max(1, int(length[order[0]])))
        now, order = order[:width], order[width:]
        chain, a, b, same = _align_batch(words, chains.iloc[now], first[now], length[now])
        found.append(pd.DataFrame({"chain": now[chain], "a": a, "b": b, "same": same}))
    out = pd.concat(found) if found else pd.DataFrame({"chain": [], "a": [], "b": [], "same": []}, dtype=np.int64)
    return out.sort_values(["chain", "a"], kind="stable", ignore_index=True)


def _reach(words, chains):
    """First word and word after the last one of `doc_a` that may belong to the passage."""
    doc = words.doc[chains["a0"].to_numpy()]
    begins = np.searchsorted(words.doc, doc, side="left")
    ends = np.searchsorted(words.doc, doc, side="right")
    return np.maximum(begins, chains["a0"] - MARGIN).to_numpy(), np.minimum(ends, chains["a1"] + MARGIN).to_numpy()


def _align_batch(words, part, first, length):
    rows = int(length.max())
    slant = ((part["b0"] - part["a0"] + part["b1"] - part["a1"]) // 2).to_numpy()
    key_a = _window(words, first, rows, words.doc[part["a0"].to_numpy()], -1)
    key_a[np.arange(rows)[:, None] >= length] = -1  # beyond the reach of a chain that is shorter than others
    key_b = _window(words, first + slant - BAND, rows + 2 * BAND + 1, words.doc[part["b0"].to_numpy()], -2)
    score = _scores(key_a, key_b)
    chain, i, k, same = _trace(score, key_a, key_b)
    return chain, first[chain] + i, first[chain] + i + slant[chain] + k - BAND, same


def _window(words, start, size, doc, outside):
    """Keys of `size` words from `start` on, one column per chain; `outside` where the document has no word."""
    place = start + np.arange(size)[:, None]
    inside = np.clip(place, 0, len(words.key) - 1)
    there = (place == inside) & (words.doc[inside] == doc)
    return np.where(there, words.key[inside], np.int32(outside))


def _scores(key_a, key_b):
    """Best score of a passage that ends at each pair of words: row of `a` x place in the band x chain.

    Place `k` of row `i` is the word `i + k` of `key_b`'s window, so a step along both texts keeps its `k`.
    """
    rows, n = key_a.shape
    width = 2 * BAND + 1
    number = np.int16 if rows * MATCH < np.iinfo(np.int16).max else np.int32
    score = np.zeros((rows + 1, width, n), dtype=number)
    climb = (np.arange(width, dtype=number) * -MISS)[:, None]
    for i in range(rows):
        now = np.where(key_b[i : i + width] == key_a[i], number(MATCH), number(MISS))
        now += score[i]
        np.maximum(now[:-1], score[i, 1:] + number(MISS), out=now[:-1])
        np.maximum(now, 0, out=now)
        now += climb
        np.maximum.accumulate(now, axis=0, out=now)
        now -= climb
        score[i + 1] = now
    return score


def _trace(score, key_a, key_b):
    """Walk back from each chain's best score to where its passage begins."""
    rows, width, n = score.shape
    best = score.reshape(rows * width, n).argmax(axis=0)
    i, k = np.divmod(best, width)
    live = np.flatnonzero(score[i, k, np.arange(n)] > 0)
    steps = []
    while len(live):
        row, place = i[live], k[live]
        here = score[row, place, live]
        same = key_a[row - 1, live] == key_b[row - 1 + place, live]
        along = here == score[row - 1, place, live] + np.where(same, MATCH, MISS)
        up = ~along & (place + 1 < width)
        up[up] = here[up] == score[row[up] - 1, place[up] + 1, live[up]] + MISS
        steps.append((live[along], row[along] - 1, place[along], same[along]))
        i[live] -= along | up
        k[live] += up.astype(int) - (~along & ~up)
        live = live[score[i[live], k[live], live] > 0]
    if not steps:
        none = np.zeros(0, dtype=np.int64)
        return none, none, none, none.astype(bool)
    return tuple(np.concatenate(column) for column in zip(*steps))
