"""Keyness with documents as the sample: the rank-sum test and the spread between documents."""

import math

import numpy as np

from istanbul_analysis.measure.intervals import SEED, permutation_p

EXACT = 20_000  # relabellings that are all looked at; with more, so many are drawn
DRAWN = 9_999
DENSE = 40  # documents on both sides together up to which relabelling replaces the normal approximation


def rank_sum_p(cells, n_words, sides):
    """Return the two-sided p-value of each word: do documents of the target rank higher or lower by its rate?

    Wilcoxon's rank-sum test with mid-ranks. With up to 40 documents the labels are exchanged (all ways, or 9,999 drawn
    ones: p = (b + 1) / (B + 1)); with more, the normal approximation corrected for ties and continuity is used.

    Parameters
    ----------
    cells : Cells of documents
    sides : pairs of Boolean arrays, which units belong to the target and which to the reference

    Returns
    -------
    array, one row per pair and one column per word
    """
    out, before, ranks = np.empty((len(sides), n_words)), None, None
    for i, (target, reference) in enumerate(sides):
        use = target | reference
        if before is None or (use != before).any():  # each against the rest: all targets share one ranking
            before, ranks = use, word_ranks(cells, n_words, use)
        dense = use.sum() <= DENSE
        out[i] = _relabelled(ranks, target[use]) if dense else approximate_p(ranks, n_words, target)
    return out


def word_ranks(cells, n_words, use):
    """Rank the documents in `use` by the rate of each word: entries of documents that print it, and one shared rank.

    Returns a dict: `unit`, `word`, `rank` of each entry; per word `zero_rank` (of all documents without it), `ties`
    (the sum of t^3 - t); and `n_units`.
    """
    keep = use[cells.unit]
    unit, word = cells.unit[keep], cells.word[keep]
    rate = cells.n[keep] / cells.size[unit]
    order = np.lexsort((rate, word))
    unit, word, rate = unit[order], word[order], rate[order]
    with_it = np.bincount(word, minlength=n_words)
    zeros = use.sum() - with_it
    new = np.r_[True, (word[1:] != word[:-1]) | (rate[1:] != rate[:-1])][: len(word)]
    run = np.cumsum(new) - 1
    length = np.bincount(run, minlength=0)
    first = np.flatnonzero(new) - np.r_[0, np.cumsum(with_it)][word[new]] + 1  # place of the run within its word
    rank = (first + (length - 1) / 2)[run] + zeros[word]
    ties = np.bincount(word[new], weights=length**3.0 - length, minlength=n_words) + zeros**3.0 - zeros
    return {"unit": unit, "word": word, "rank": rank, "zero_rank": (zeros + 1) / 2, "ties": ties, "use": use}


def approximate_p(ranks, n_words, target):
    """Return the p-values of the normal approximation, corrected for ties and continuity."""
    from scipy.special import ndtr  # noqa: PLC0415 - slow to import

    ours = target[ranks["unit"]]
    n, a = int(ranks["use"].sum()), int(target.sum())
    with_it = np.bincount(ranks["word"][ours], minlength=n_words)
    total = np.bincount(ranks["word"][ours], weights=ranks["rank"][ours], minlength=n_words)
    total += (a - with_it) * ranks["zero_rank"]
    spread = np.sqrt(a * (n - a) / 12 * (n + 1 - ranks["ties"] / (n * (n - 1))))
    distance = np.maximum(np.abs(total - a * (n + 1) / 2) - 0.5, 0)
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.where(spread > 0, np.minimum(1, 2 * ndtr(-distance / spread)), 1.0)


def _relabelled(ranks, target):
    n_words, n = len(ranks["zero_rank"]), len(target)
    table = np.repeat(ranks["zero_rank"][None, :], n, axis=0)
    table[(np.cumsum(ranks["use"]) - 1)[ranks["unit"]], ranks["word"]] = ranks["rank"]
    labels, exact = _labels(target)
    observed = np.abs(target @ table - target.sum() * (n + 1) / 2)
    p = np.empty(n_words)
    for begin in range(0, n_words, 256):  # a slice of the words at a time keeps the table of relabellings small
        part = slice(begin, begin + 256)
        drawn = np.abs(labels @ table[:, part] - target.sum() * (n + 1) / 2)
        p[part] = (drawn >= observed[part] - 1e-9).mean(axis=0) if exact else permutation_p(observed[part], drawn)
    return p


def _labels(target):
    """Return ways of choosing as many documents as the target has, one per row, and whether these are all."""
    from itertools import combinations  # noqa: PLC0415 - only here

    n, a = len(target), int(target.sum())
    if math.comb(n, a) <= EXACT:
        chosen = np.array(list(combinations(range(n), a)))
        labels = np.zeros((len(chosen), n))
        labels[np.arange(len(chosen))[:, None], chosen] = 1
        return labels, True
    rng = np.random.default_rng(SEED)
    return rng.permuted(np.repeat(target[None, :].astype(float), DRAWN, axis=0), axis=1), False
