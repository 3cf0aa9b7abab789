"""The formulas of keyness, on arrays: `f1` of `n1` words in the target, `f2` of `n2` in the reference.

Sources: Monroe, Colaresi & Quinn 2008 (log-odds with a Dirichlet prior); Rayson & Garside 2000 and Dunning 1993
(log-likelihood of two and of four cells); Hardie 2014 (log ratio); Gabrielatos & Marchi 2012 (%DIFF); Wilson 2013
(BIC); after Evert 2022 (conservative log ratio).
"""

import numpy as np

from istanbul_analysis.measure.intervals import normal_quantile


def log_odds(f1, n1, f2, n2, *, alpha, alpha0):
    """Return the log-odds ratio under a Dirichlet prior, and its standard error from all four terms."""
    a1, a2 = f1 + alpha, f2 + alpha
    b1, b2 = n1 + alpha0 - a1, n2 + alpha0 - a2
    delta = np.log(a1) - np.log(b1) - np.log(a2) + np.log(b2)
    return delta, np.sqrt(1 / a1 + 1 / a2 + 1 / b1 + 1 / b2)


def log_odds_two_term_error(f1, f2, alpha):
    """Return the shorter standard error that other tools use; it makes frequent words look surer than they are."""
    return np.sqrt(1 / (f1 + alpha) + 1 / (f2 + alpha))


def expected(f1, n1, f2, n2):
    """Return how often the word would stand in either side if both used it alike."""
    return n1 * (f1 + f2) / (n1 + n2), n2 * (f1 + f2) / (n1 + n2)


def g2_two_cell(f1, n1, f2, n2):
    """Return the log-likelihood of the two counts of the word (Rayson & Garside)."""
    e1, e2 = expected(f1, n1, f2, n2)
    return 2 * (_times_log(f1, e1) + _times_log(f2, e2))


def g2_four_cell(f1, n1, f2, n2):
    """Return the log-likelihood of the whole two-by-two table, all other words included (Dunning)."""
    e1, e2 = expected(f1, n1, f2, n2)
    return g2_two_cell(f1, n1, f2, n2) + 2 * (_times_log(n1 - f1, n1 - e1) + _times_log(n2 - f2, n2 - e2))


def g2_omnibus(counts, sizes):
    """Return the log-likelihood that k groups use a word at one rate; `counts` has a row per group."""
    share = np.asarray(sizes, dtype=float)[:, None] / np.sum(sizes)
    return 2 * _times_log(counts, share * np.sum(counts, axis=0)).sum(axis=0)


def bic(f1, n1, f2, n2):
    """Return the four-cell log-likelihood less the logarithm of all words: above 0 speaks for a difference."""
    return g2_four_cell(f1, n1, f2, n2) - np.log(n1 + n2)


def log_ratio(f1, n1, f2, n2):
    """Return how many times the rate doubles from reference to target; a count of zero is taken as one half."""
    return np.log2(np.where(f1 == 0, 0.5, f1) / n1) - np.log2(np.where(f2 == 0, 0.5, f2) / n2)


def log_ratio_half(f1, n1, f2, n2):
    """Return the log ratio with one half added to every count: another statistic than `log_ratio`."""
    return np.log2((f1 + 0.5) / n1) - np.log2((f2 + 0.5) / n2)


def percent_diff(f1, n1, f2, n2):
    """Return by how many per cent the rate in the target is above that in the reference; infinite where that is 0."""
    with np.errstate(divide="ignore", invalid="ignore"):
        return 100 * (np.divide(f1, n1) / np.divide(f2, n2) - 1)


def conservative_log_ratio(f1, n1, f2, n2, *, n_words=1, level=0.95):
    """Return the log ratio at the limit of its interval that is nearer to 0, or 0: "not shown".

    The interval is Clopper and Pearson's for `f1` of `f1 + f2`, at a level corrected for the `n_words` compared
    (Bonferroni).
    """
    k, rest, size1, size2, m = np.broadcast_arrays(*(np.asarray(x) for x in (f1, f2, n1, n2, n_words)))
    ratio = np.log2(size2 / size1)
    more = k * size2 > rest * size1
    # The upper limit of k of n is 1 less the lower limit of n - k of n: one function serves both directions.
    odds = _lower_odds(np.where(more, k, rest), np.where(more, rest, k), (1 - level) / (2 * m))
    return np.where(more, np.maximum(0, odds + ratio), np.minimum(0, ratio - odds))


def _lower_odds(k, rest, tail):
    """Return the binary logarithm of p / (1 - p) at the lower limit of p = k / (k + rest)."""
    from scipy.special import betaincinv  # noqa: PLC0415 - slow to import

    # Few pairs of counts among millions of rows: each is solved once.
    columns = [np.unique(x.ravel(), return_inverse=True) for x in (k, rest, tail)]
    sizes = [len(values) for values, _ in columns]
    code, place = np.unique(np.ravel_multi_index([at.ravel() for _, at in columns], sizes), return_inverse=True)
    k1, rest1, tail1 = (values[at] for (values, _), at in zip(columns, np.unravel_index(code, sizes), strict=True))
    lower = betaincinv(np.maximum(k1, 1), rest1 + 1.0, tail1) * (k1 > 0)
    with np.errstate(divide="ignore"):
        return np.log2(lower / (1 - lower))[place].reshape(k.shape)


def limits(estimate, error, level=0.95):
    """Return `estimate` less and plus z times its standard error."""
    half = normal_quantile(level) * error
    return estimate - half, estimate + half


def _times_log(observed, wanted):
    """Return observed * ln(observed / wanted), which is 0 where nothing was observed."""
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.where(observed > 0, observed * np.log(observed / wanted), 0.0)
