"""From counts to figures: each is recomputed from sums over documents, and carries its counts and its limits."""

import unicodedata
from collections import Counter, defaultdict

import numpy as np
import pandas as pd

from istanbul_analysis.measure.agreement import krippendorff_alpha
from istanbul_analysis.measure.intervals import block_bootstrap, wilson

FEW = 10  # documents; resampling fewer says little about how far a figure may be off
BY_DOCUMENT, BY_UNIT, JACKKNIFE, NONE = "documents resampled", "Wilson", "jackknife", "none"


def figure(metric, value, n, unit, *, counts=(None, None, None), limits=(np.nan, np.nan), interval=NONE):
    """One row of the results, without task and data set; `counts` are found, gold, right."""
    n_found, n_gold, n_right = counts
    low, high = (float(limit) for limit in limits)
    if not low < high:  # no unit differs from another: a zero-width interval would look like certainty
        low, high, interval = np.nan, np.nan, NONE
    return {
        "metric": metric, "value": float(value), "low": low, "high": high, "n": int(n), "unit": unit,
        "n_found": n_found, "n_gold": n_gold, "n_right": n_right, "interval": interval,
    }  # fmt: skip


def share(metric, right, unit):
    """A share with Wilson limits; `right` says of each unit whether it is right."""
    right = list(right)
    k, n = sum(map(bool, right)), len(right)
    value = k / n if n else np.nan
    return figure(metric, value, n, unit, counts=(None, None, k), limits=wilson(k, n), interval=BY_UNIT)


def f1(metric, counts, unit):
    """F1 of what was found; `counts` has a row per document: found, gold, right."""
    counts = np.asarray(counts, dtype=float)
    total = [int(n) for n in counts.sum(axis=0)]
    return _resampled(metric, counts, lambda s: 2 * s[..., 2] / (s[..., 0] + s[..., 1]), total[1], unit, total)


def macro_f1(metric, labels, classes, unit):
    """Mean of the F1 of the classes; `labels` has a row per unit: doc_id, gold, found."""
    return _resampled(metric, class_counts(labels, classes), macro_of_sums, len(labels), unit)


def class_counts(labels, classes):
    """Found, gold and right of each class, a row per document."""
    found = np.stack([labels["found"].to_numpy() == c for c in classes], axis=1)
    gold = np.stack([labels["gold"].to_numpy() == c for c in classes], axis=1)
    both = pd.DataFrame(np.hstack([found, gold, found & gold]).astype(float))
    return both.groupby(labels["doc_id"].to_numpy(), sort=True).sum().to_numpy()


def macro_of_sums(sums):
    """Macro-F1 from sums of `class_counts` (last axis)."""
    found, gold, right = np.split(sums, 3, axis=-1)
    return (2 * right / np.maximum(found + gold, 1)).mean(axis=-1)


def alpha(metric, pairs, unit):
    """Krippendorff's alpha of two coders, nominal; `pairs` are (gold, found), yes or no."""
    codes = pd.DataFrame(pairs, columns=["gold", "found"]).astype(int)
    value, low, high, *_ = krippendorff_alpha(codes, level="nominal")
    counts = (int(codes["found"].sum()), int(codes["gold"].sum()), int(codes.prod(axis=1).sum()))
    return figure(metric, value, len(codes), unit, counts=counts, limits=(low, high), interval=JACKKNIFE)


def _resampled(metric, counts, statistic, n, unit, total=(None, None, None)):
    if len(counts) < FEW:
        return figure(metric, statistic(counts.sum(axis=0)), n, unit, counts=total)
    found = block_bootstrap(counts, statistic)
    limits = (found.low, found.high)
    return figure(metric, found.estimate, n, unit, counts=total, limits=limits, interval=BY_DOCUMENT)


# -- spans -------------------------------------------------------------------------------------------------------------


def same(found, gold):
    """Found, gold and right by document, of two multisets of tuples that start with the document."""
    return _by_document(found, gold, [key[0] for key in (Counter(found) & Counter(gold)).elements()])


def overlapping(found, gold, least):
    """Found, gold and right by document, of spans matched one to one (`pair_up`)."""
    return _by_document(found, gold, [found[i][0] for i, _ in pair_up(found, gold, least)])


def _by_document(found, gold, right):
    columns = [Counter(key[0] for key in found), Counter(key[0] for key in gold), Counter(right)]
    documents = sorted(set().union(*columns))
    return [[column[doc_id] for column in columns] for doc_id in documents]


def pair_up(found, gold, least=0.5):
    """Match spans (document, start, end) one to one, closest first.

    `least` is the smallest intersection over union; 0 asks for one shared character.
    """
    own = defaultdict(list)
    for j, span in enumerate(gold):
        own[span[0]].append(j)
    close = sorted(
        ((_closeness(a, gold[j]), i, j) for i, a in enumerate(found) for j in own[a[0]] if _touch(a, gold[j])),
        reverse=True,
    )
    used_i, used_j, pairs = set(), set(), []
    for closeness, i, j in close:
        if closeness >= least and i not in used_i and j not in used_j:
            used_i.add(i)
            used_j.add(j)
            pairs.append((i, j))
    return pairs


def _touch(a, b):
    return a[1] < b[2] and b[1] < a[2]


def _closeness(a, b):
    shared = min(a[2], b[2]) - max(a[1], b[1])
    return shared / ((a[2] - a[1]) + (b[2] - b[1]) - shared)


def spans(frame):
    """(document, start, end) of each row."""
    return list(zip(frame["doc_id"].astype(str), frame["start"].astype(int), frame["end"].astype(int)))


def fold(name):
    """A name without accents, case and signs; "" for a missing one."""
    if pd.isna(name):
        return ""
    plain = unicodedata.normalize("NFKD", str(name)).encode("ascii", "ignore").decode().lower()
    return " ".join("".join(c if c.isalnum() else " " for c in plain).split())
