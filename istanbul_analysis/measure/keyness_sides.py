"""What is compared with what: targets, their references, and the rows of the comparison."""

from typing import NamedTuple

import numpy as np
import pandas as pd

_FLOOR = 0.01  # what a word is given that the background lacks


class Sides(NamedTuple):
    """The targets and their references: one entry per target."""

    groups: np.ndarray  # number of the target's group
    reference: np.ndarray  # one row per target, one column per group: whether it belongs to the reference
    label: str  # name of the reference
    documents: np.ndarray
    reference_documents: np.ndarray


class Rows(NamedTuple):
    """One entry per target and word, target by target: `f1` of `n1` words here, `f2` of `n2` there, and the prior."""

    target: np.ndarray  # number in `Sides`
    word: np.ndarray  # number in `Counts`
    f1: np.ndarray
    n1: np.ndarray
    f2: np.ndarray
    n2: np.ndarray
    alpha: np.ndarray
    alpha0: float
    n_words: np.ndarray  # of each target: the words that were looked at, the ones left out included


def sides_of(counts, target, reference):
    """Return the `Sides` of a comparison, or refuse groups that are not there."""
    known = list(counts.groups)
    if len(known) < 2:
        raise ValueError(f"keyness compares groups, but there is only {known}. Group by another column.")
    targets = known if target is None else _listed(target)
    others = known if reference is None else _listed(reference)
    for name in [*targets, *others]:
        if name not in known:
            raise ValueError(f"no words of a group {name!r}; the groups with words are {known}.")
    groups = np.array([known.index(name) for name in targets])
    mask = np.isin(known, others) & (np.arange(len(known)) != groups[:, None])
    if not mask.any(axis=1).all():
        raise ValueError(f"a target cannot be its own reference: target {targets}, reference {others}.")
    label = "the rest" if reference is None else " + ".join(map(str, others))
    documents = np.bincount(counts.documents.group, minlength=len(known))
    return Sides(groups, mask, label, documents[groups], mask @ documents)


def compare(counts, sides, min_count, prior, alpha0):
    """Return the `Rows`: words that a target prints, or should print, at least `min_count` times."""
    f1, n1 = counts.table[sides.groups], counts.sizes[sides.groups]
    total = counts.table.sum(axis=0)
    rest = sides.reference.sum(axis=1).min() == len(counts.groups) - 1
    f2 = total - f1 if rest else sides.reference.astype(np.int64) @ counts.table
    n2 = sides.reference @ counts.sizes
    least = max(min_count, 1)
    usual = (f1 + f2) * (n1 / (n1 + n2))[:, None]
    compared = (f1 >= least) | (usual >= least)
    target, word = np.nonzero(compared & (len(counts.words) > 1))  # one word alone has nothing to differ from
    alpha, alpha0 = _prior(counts, prior, alpha0)
    n_words = (f1 + f2 >= least).sum(axis=1)
    return Rows(target, word, f1[target, word], n1[target], f2[target, word], n2[target], alpha[word], alpha0, n_words)


def _listed(value):
    return list(value) if isinstance(value, list | tuple | set | pd.Index | np.ndarray) else [value]


def _prior(counts, prior, alpha0):
    """Return the pseudo-count of each word and their sum."""
    if prior is None:
        background, weight = counts.table.sum(axis=0).astype(float), counts.sizes.mean()
    else:
        background = pd.Series(prior).reindex(counts.words).fillna(0).to_numpy(float) + _FLOOR
        weight = background.sum()
    weight = float(weight if alpha0 is None else alpha0)
    return weight * background / background.sum(), weight
