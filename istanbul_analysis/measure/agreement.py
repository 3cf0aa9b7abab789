"""How far coders agree beyond chance, and with which uncertainty.

Sources: Krippendorff 2004 and Hayes & Krippendorff 2007 (alpha); Hughes 2022, arXiv 2210.13265 (jackknife over units);
Gwet 2008 (AC1).
"""

from itertools import combinations
from typing import NamedTuple

import numpy as np
import pandas as pd

from istanbul_analysis import schema

LEVELS = ("nominal", "ordinal", "interval", "ratio")


class Alpha(NamedTuple):
    """Krippendorff's alpha with its 95 % limits, standard error and counts.

    `n_units` counts the units that two coders or more have coded, `n_codes` the codes in them; `agreement` is the share
    of agreeing pairs, chance not removed; `ac1` is Gwet's AC1. Where alpha or its limits are not defined they are NaN,
    and `reason` says why ("" where nothing is missing).
    """

    alpha: float
    low: float
    high: float
    se: float
    n_units: int
    n_codes: int
    agreement: float
    ac1: float
    reason: str


def krippendorff_alpha(codes, *, level):
    """Return Krippendorff's alpha of several coders.

    Parameters
    ----------
    codes : DataFrame or array, one row per unit and one column per coder; an empty cell is a code that was not given
    level : what the codes are: nominal (names), ordinal (ranks), interval (equal steps) or ratio (with a true zero)

    Returns
    -------
    Alpha. Limits come from leaving out one unit at a time (jackknife), with Student's t. Where all codes are the same,
    alpha is not defined: nothing could be told apart, whatever the agreement.

    Raises
    ------
    ValueError
        `level` is none of the four; codes above the nominal level are no numbers, or below 0 at the ratio level.
    """
    every, values = _counts(codes, level)
    counts = every[every.sum(axis=1) > 1]  # a code that nobody else gave to the unit cannot be compared
    pairs = _coincidences(counts)
    alpha = _alpha(pairs.sum(axis=0), values, level)
    low, high, se, reason = _jackknife(pairs, values, level, alpha)
    size = (len(counts), int(counts.sum()))
    return Alpha(alpha, low, high, se, *size, _pair_agreement(counts), _ac1(every), reason)


def percent_agreement(codes):
    """Return the share of agreeing pairs of codes, mean over units with two codes or more; NaN where there are none."""
    counts, _ = _counts(codes, "nominal")
    return _pair_agreement(counts[counts.sum(axis=1) > 1])


def gwet_ac1(codes):
    """Return Gwet's AC1, an agreement beyond chance that stays usable where nearly all codes are the same."""
    return _ac1(_counts(codes, "nominal")[0])


def confusion(codes):
    """Count which code of one coder met which code of another.

    Parameters
    ----------
    codes : DataFrame, one row per unit and one column per coder

    Returns
    -------
    DataFrame, one row per pair of coders and pair of codes that occurs (`schema.CONFUSION`).
    """
    codes = pd.DataFrame(codes)
    parts = [_crossed(codes[[a, b]].dropna(), a, b) for a, b in combinations(codes.columns, 2)]
    out = pd.concat(parts, ignore_index=True) if parts else schema.empty(schema.CONFUSION)
    return schema.check(out, schema.CONFUSION)


def _crossed(both, a, b):
    left, right = both[a].map(_name), both[b].map(_name)
    out = pd.DataFrame({"code_a": left, "code_b": right}).groupby(["code_a", "code_b"]).size().rename("n_units")
    return out.reset_index().assign(annotator_a=str(a), annotator_b=str(b))


def _name(code):
    """Print a code; a whole number has no decimals, though a column with gaps holds it as 1.0."""
    return f"{code:g}" if isinstance(code, float) else str(code)


def _counts(codes, level):
    """Return how often each unit got each value (units by values), and the values in order."""
    if level not in LEVELS:
        raise ValueError(f"level is {level!r}; expected one of {', '.join(LEVELS)}: what kind of codes are these?")
    cells = pd.DataFrame(codes).reset_index(drop=True).stack().dropna()
    if level != "nominal":
        cells = _numbers(cells, level)
    # Mixed names are told apart as text, so that 1 and "1" of two files are one code.
    cells = cells.map(_name) if cells.dtype == object else cells
    at, values = pd.factorize(cells, sort=True)
    counts = np.zeros((len(codes), len(values)))
    np.add.at(counts, (cells.index.get_level_values(0), at), 1)
    return counts, values


def _numbers(cells, level):
    try:
        numbers = pd.to_numeric(cells).astype(float)
    except (ValueError, TypeError) as error:
        raise ValueError(f"codes at the {level} level must be numbers: {error}") from error
    if level == "ratio" and (numbers < 0).any():
        raise ValueError(f"codes at the ratio level cannot be below 0; the least is {numbers.min():g}.")
    return numbers


def _coincidences(counts):
    """Return the pairs of codes within each unit (units by values by values), each unit weighing as its codes."""
    pairs = counts[:, :, None] * counts[:, None, :]
    diagonal = np.arange(counts.shape[1])
    pairs[:, diagonal, diagonal] -= counts
    return pairs / np.maximum(counts.sum(axis=1) - 1, 1)[:, None, None]


def _alpha(pairs, values, level):
    """Return 1 - D_o / D_e; NaN where no disagreement was possible."""
    marginal = pairs.sum(axis=0)
    n = marginal.sum()
    if n <= 1 or (marginal > 1e-9).sum() < 2:
        return np.nan
    distance = _distances(marginal, values, level)
    observed = (pairs * distance).sum() / n
    expected = (np.outer(marginal, marginal) * distance).sum() / (n * (n - 1))
    return float(1 - observed / expected)


def _distances(marginal, values, level):
    """Return the squared distance of each pair of values at the level of measurement."""
    if level == "nominal":
        return 1.0 - np.eye(len(values))
    if level == "ordinal":
        places = marginal.cumsum() - marginal / 2
        return (places[:, None] - places[None, :]) ** 2
    values = np.asarray(values, dtype=float)
    apart = values[:, None] - values[None, :]
    if level == "interval":
        return apart**2
    total = values[:, None] + values[None, :]
    return np.divide(apart, total, out=np.zeros_like(apart), where=total > 0) ** 2


def _jackknife(pairs, values, level, alpha):
    """Return low, high, standard error and why they are missing."""
    n = len(pairs)
    if np.isnan(alpha):
        why = "no unit has two codes" if n == 0 else "all codes are the same, so alpha is not defined"
        return np.nan, np.nan, np.nan, why
    total = pairs.sum(axis=0)
    left_out = np.array([_alpha(total - own, values, level) for own in pairs])
    if n < 3 or np.isnan(left_out).any():
        return np.nan, np.nan, np.nan, "too few units with different codes for limits"
    from scipy.special import stdtrit  # noqa: PLC0415 - slow to import

    se = float(np.sqrt((n - 1) / n * ((left_out - left_out.mean()) ** 2).sum()))
    reach = float(stdtrit(n - 1, 0.975)) * se
    return max(-1.0, alpha - reach), min(1.0, alpha + reach), se, ""


def _pair_agreement(counts):
    if not len(counts):
        return np.nan
    size = counts.sum(axis=1)
    return float(((counts * (counts - 1)).sum(axis=1) / (size * (size - 1))).mean())


def _ac1(counts):
    """Compare the agreement of pairs with chance; how common a code is is read from single codes too."""
    coded = counts[counts.sum(axis=1) > 0]
    share = (coded / coded.sum(axis=1, keepdims=True)).mean(axis=0) if len(coded) else np.zeros(0)
    n_values = (share > 0).sum()
    chance = (share * (1 - share)).sum() / (n_values - 1) if n_values > 1 else 0.0
    return float((_pair_agreement(counts[counts.sum(axis=1) > 1]) - chance) / (1 - chance))
