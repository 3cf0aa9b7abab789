"""Intervals of the log-odds: over resampled passages of few documents, or over the spread between many."""

import numpy as np

from istanbul_analysis.measure import guard
from istanbul_analysis.measure.intervals import MIN_BLOCKS, N_RESAMPLES, SEED, resample_weights
from istanbul_analysis.measure.keyness_formulas import limits, log_odds

UNKNOWN = "paragraphs are not known: pass sentences"
_SLICE = 256  # words resampled at a time
_BY_ROW = ("target", "word", "f1", "n1", "f2", "n2", "alpha")


def log_odds_limits(counts, sides, rows, level):
    """Return `low`, `high` and `interval` (what the limits tell, or why there are none) of each row."""
    low, high = np.full((2, len(rows.target)), np.nan)
    interval = guard.interval_kind(sides.documents, sides.reference_documents).astype(object)[rows.target]
    many = interval == guard.DOCUMENTS
    if many.any():
        low[many], high[many] = _between(counts, sides, _only(rows, many), level)
    for target in np.unique(rows.target[~many]):
        here = np.flatnonzero((rows.target == target) & ~many)
        why = _why_not(counts, sides, target)
        if why:
            interval[here] = why
        else:
            low[here], high[here] = _resampled(counts, sides, _only(rows, here), level)
    return low, high, interval


def _only(rows, chosen):
    return rows._replace(**{name: getattr(rows, name)[chosen] for name in _BY_ROW})


def _why_not(counts, sides, target):
    if counts.passages is None:
        return UNKNOWN
    group = counts.passages.group
    n = min((group == sides.groups[target]).sum(), sides.reference[target][group].sum())
    return f"only {n} passages; at least {MIN_BLOCKS} are needed" if n < MIN_BLOCKS else ""


def _resampled(counts, sides, rows, level):
    """Draw paragraphs anew within each document of both sides of one target; return the middle of the log-odds."""
    target, group = rows.target[0], counts.passages.group
    drawn = [_draw(counts, use) for use in (group == sides.groups[target], sides.reference[target][group])]
    n1, n2 = ((weights @ counts.passages.size[units])[:, None] for units, weights in drawn)
    tails, out = [(1 - level) / 2, (1 + level) / 2], np.empty((2, len(rows.word)))
    for begin in range(0, len(rows.word), _SLICE):
        part = slice(begin, begin + _SLICE)
        f1, f2 = (weights @ _matrix(counts, units, rows.word[part]) for units, weights in drawn)
        log_odds_drawn, _ = log_odds(f1, n1, f2, n2, alpha=rows.alpha[part], alpha0=rows.alpha0)
        out[:, part] = np.quantile(log_odds_drawn, tails, axis=0)
    return out


def _draw(counts, use):
    """Return the passages of one side, and how often each is drawn (each document keeps its number of passages)."""
    units = np.flatnonzero(use)
    weights = np.zeros((N_RESAMPLES, len(units)))
    owner = counts.passages.doc[units]
    for doc in np.unique(owner):
        own = np.flatnonzero(owner == doc)
        weights[:, own] = resample_weights(len(own), N_RESAMPLES, SEED + int(doc))
    return units, weights


def _matrix(counts, units, words):
    """Return a dense table of the counts of `words` (columns) in the passages `units` (rows)."""
    row, column = np.full(len(counts.passages.size), -1), np.full(len(counts.words), -1)
    row[units], column[words] = np.arange(len(units)), np.arange(len(words))
    at = row[counts.passages.unit], column[counts.passages.word]
    keep = (at[0] >= 0) & (at[1] >= 0)
    out = np.zeros((len(units), len(words)))
    out[at[0][keep], at[1][keep]] = counts.passages.n[keep]
    return out


def _between(counts, sides, rows, level):
    """Widen the standard error of the log-odds to what the documents of each side differ by.

    The log-odds of a rate p, over D documents of n_d words, y_d of them the word, n words in all, vary by
    D / (D - 1) sum (y_d - p n_d)^2 / (n p (1 - p))^2 (linearised).
    """
    sums, error = _document_sums(counts), 0.0
    own = np.arange(len(counts.groups)) == sides.groups[:, None]
    for side, f, n in ((own, rows.f1, rows.n1), (sides.reference, rows.f2, rows.n2)):
        yy, yn, nn, d = (_add_up(side, values, rows) for values in sums)
        p = (f + rows.alpha) / (n + rows.alpha0)
        error = error + d / (d - 1) * (yy - 2 * p * yn + p * p * nn) / (n * p * (1 - p)) ** 2
    counted = rows.f1, rows.n1, rows.f2, rows.n2
    estimate, model = log_odds(*counted, alpha=rows.alpha, alpha0=rows.alpha0)
    return limits(estimate, np.maximum(np.sqrt(np.maximum(error, 0)), model), level)


def _document_sums(counts):
    """Return per group (and word) the sums over documents of y y, y n and n n, and the number of documents."""
    cells, shape = counts.documents, counts.table.shape
    place, size = cells.group[cells.unit] * shape[1] + cells.word, cells.size[cells.unit].astype(float)
    yy = np.bincount(place, weights=cells.n.astype(float) ** 2, minlength=counts.table.size).reshape(shape)
    yn = np.bincount(place, weights=cells.n * size, minlength=counts.table.size).reshape(shape)
    nn = np.bincount(cells.group, weights=cells.size.astype(float) ** 2, minlength=shape[0])
    return yy, yn, nn, np.bincount(cells.group, minlength=shape[0]).astype(float)


def _add_up(side, values, rows):
    """Add the values of the groups on one side of each target, for the target and word of each row."""
    total = side.astype(float) @ values
    return total[rows.target] if total.ndim == 1 else total[rows.target, rows.word]
