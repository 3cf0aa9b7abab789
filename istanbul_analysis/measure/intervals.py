"""How far a figure may be off: intervals for shares and differences, resampled passages, adjusted p-values.

Sources: Wilson 1927; Newcombe 1998 (hybrid score interval); Efron 1987 (BCa); Phipson & Smyth 2010 (permutation p);
Holm 1979; Benjamini & Hochberg 1995; Benjamini & Yekutieli 2001.
"""

import functools
from typing import NamedTuple

import numpy as np

N_RESAMPLES = 2_000
SEED = 20_250_515
MIN_BLOCKS = 5  # fewer blocks than this cannot be resampled to anything worth reading


class Interval(NamedTuple):
    """An estimate, its limits, the number of blocks resampled, and why limits are missing ("" where they are not)."""

    estimate: float
    low: float
    high: float
    n_blocks: int
    reason: str


def normal_quantile(level):
    """Return z such that a share `level` of the normal distribution lies between -z and z."""
    from scipy.special import ndtri  # noqa: PLC0415 - slow to import

    if not 0 < level < 1:
        raise ValueError(f"level must lie between 0 and 1, for example 0.95; it is {level!r}.")
    return float(ndtri(0.5 + level / 2))


def wilson(k, n, level=0.95):
    """Return the lower and upper Wilson limits of the share `k / n` (numbers or arrays); NaN where `n` is 0."""
    z = normal_quantile(level)
    k, n = np.asarray(k, dtype=float), np.asarray(n, dtype=float)
    if (k > n).any() or (k < 0).any():
        raise ValueError("wilson counts k of n: every k must lie between 0 and its n.")
    n = np.where(n > 0, n, np.nan)
    p, scale = k / n, 1 + z * z / n
    centre = p + z * z / (2 * n)
    half = z * np.sqrt(p * (1 - p) / n + z * z / (4 * n * n))
    low, high = (centre - half) / scale, (centre + half) / scale
    return np.where(k == 0, 0 * low, low), np.where(k == n, 1 + 0 * high, high)  # exact ends, NaN kept


def newcombe(k1, n1, k2, n2, level=0.95):
    """Return the lower and upper limits of the difference `k1 / n1 - k2 / n2` (Newcombe's hybrid score interval)."""
    (low1, high1), (low2, high2) = wilson(k1, n1, level), wilson(k2, n2, level)
    with np.errstate(invalid="ignore", divide="ignore"):
        p1, p2 = np.asarray(k1, float) / np.asarray(n1, float), np.asarray(k2, float) / np.asarray(n2, float)
    difference = p1 - p2
    return (
        difference - np.sqrt((p1 - low1) ** 2 + (high2 - p2) ** 2),
        difference + np.sqrt((high1 - p1) ** 2 + (p2 - low2) ** 2),
    )


@functools.lru_cache(maxsize=32)
def resample_weights(n_blocks, n_resamples=N_RESAMPLES, seed=SEED):
    """Return how often each block is drawn in each resample: an array of `n_resamples` rows that sum to `n_blocks`."""
    rng = np.random.default_rng(seed)
    weights = rng.multinomial(n_blocks, np.full(n_blocks, 1 / n_blocks), size=n_resamples).astype(float)
    weights.flags.writeable = False  # kept for the next call of this size
    return weights


def block_bootstrap(blocks, statistic, *, level=0.95, method="percentile", n_resamples=N_RESAMPLES, seed=SEED):
    """Return how much a statistic depends on single passages: blocks are drawn with replacement, the seed is fixed.

    Parameters
    ----------
    blocks : array, one row per block (a paragraph), one column per quantity that adds up (words, sentences, hits ...)
    statistic : function of the sums, for example ``lambda s: s[..., 0] / s[..., 1]``; it gets the last axis as columns
    method : "percentile" or "bca" (bias-corrected and accelerated)

    Returns
    -------
    Interval: the estimate is `statistic(blocks.sum(axis=0))`, so limits and estimate share their denominators. With
    fewer than five blocks, or an undefined estimate, the limits are NaN and `reason` says why.
    """
    if method not in ("percentile", "bca"):
        raise ValueError(f'method must be "percentile" or "bca"; it is {method!r}.')
    blocks = np.atleast_2d(np.asarray(blocks, dtype=float))
    with np.errstate(invalid="ignore", divide="ignore"):
        estimate = float(statistic(blocks.sum(axis=0)))
        reason = _why_not(estimate, len(blocks) if blocks.size else 0)
        if reason:
            return Interval(estimate, np.nan, np.nan, len(blocks) if blocks.size else 0, reason)
        values = np.asarray(statistic(resample_weights(len(blocks), n_resamples, seed) @ blocks), dtype=float)
        left_out = np.asarray(statistic(blocks.sum(axis=0) - blocks), dtype=float) if method == "bca" else None
    low, high = _limits(values[np.isfinite(values)], estimate, left_out, level)
    return Interval(estimate, low, high, len(blocks), "")


def share_limits(parts, whole, level=0.95):
    """Return the limits of several shares of one whole, over resampled blocks, and why they are missing ("" if not).

    `parts` has a row per block and a column per share, `whole` the size of each block: the quick way to what
    `block_bootstrap` gives for each column by itself.
    """
    reason = _why_not(1.0, len(whole))
    if reason:
        return np.full(parts.shape[1], np.nan), np.full(parts.shape[1], np.nan), reason
    weights = resample_weights(len(whole))
    shares = (weights @ parts) / (weights @ whole)[:, None]
    low, high = np.quantile(shares, [(1 - level) / 2, (1 + level) / 2], axis=0)
    return low, high, ""


def _why_not(estimate, n_blocks):
    if not np.isfinite(estimate):
        return "the estimate is not defined"
    return f"only {n_blocks} passages; at least {MIN_BLOCKS} are needed" if n_blocks < MIN_BLOCKS else ""


def _limits(values, estimate, left_out, level):
    tails = np.array([(1 - level) / 2, (1 + level) / 2])
    if left_out is not None:
        tails = _bca_tails(values, estimate, left_out[np.isfinite(left_out)], tails)
    low, high = np.quantile(values, tails)
    return float(low), float(high)


def _bca_tails(values, estimate, left_out, tails):
    """Shift the two tails for bias and for a spread that changes with the estimate (Efron 1987)."""
    from scipy.special import ndtr, ndtri  # noqa: PLC0415 - slow to import

    below = ((values < estimate).sum() + (values == estimate).sum() / 2) / len(values)
    bias = ndtri(np.clip(below, 1 / (2 * len(values)), 1 - 1 / (2 * len(values))))
    spread = left_out.mean() - left_out
    squared = (spread**2).sum()
    acceleration = (spread**3).sum() / (6 * squared**1.5) if squared > 0 else 0.0
    shifted = bias + ndtri(tails)
    return ndtr(bias + shifted / (1 - acceleration * shifted))


def permutation_p(observed, simulated):
    """Return (b + 1) / (B + 1): how often relabelled data are at least as extreme; it is never 0.

    `simulated` has one row per relabelling; with several columns `observed` is an array, and so is the result.
    """
    observed, simulated = np.asarray(observed, dtype=float), np.asarray(simulated, dtype=float)
    # Sums of the same numbers in another order differ in the last digit; that is no difference.
    least = observed - 1e-9 * np.maximum(1.0, np.abs(observed))
    return (1 + (simulated >= least).sum(axis=0)) / (1 + len(simulated))


def holm(p, n_tests=None):
    """Return p-values adjusted by Holm's step-down: for a few comparisons named in advance.

    NaN stay NaN. `n_tests` is the number of comparisons made, if `p` does not hold them all (those count as p = 1).
    """
    return _adjust(p, n_tests, lambda ordered, m: np.maximum.accumulate(ordered * (m - np.arange(len(ordered)))))


def benjamini_hochberg(p, n_tests=None):
    """Return p-values adjusted to control the false discovery rate of independent tests; otherwise as `holm`."""
    return _adjust(p, n_tests, _step_up)


def benjamini_yekutieli(p, n_tests=None):
    """Return p-values adjusted to control the false discovery rate under any dependence; otherwise as `holm`."""
    return _adjust(p, n_tests, lambda ordered, m: _step_up(ordered, m) * (1 / np.arange(1, m + 1)).sum())


def _step_up(ordered, m):
    return np.minimum.accumulate((ordered * m / np.arange(1, len(ordered) + 1))[::-1])[::-1]


def _adjust(p, n_tests, rule):
    p = np.asarray(p, dtype=float)
    out = np.full(p.shape, np.nan)
    known = np.flatnonzero(~np.isnan(p))
    order = known[np.argsort(p[known], kind="stable")]
    out[order] = np.minimum(rule(p[order], max(len(order), n_tests or 0)), 1.0)
    return out
