"""Spans of one text: what lies in what, for sorted lists of character offsets."""

from itertools import pairwise

import numpy as np


def as_bounds(spans):
    """Return starts and ends of a list of (start, end) as two integer arrays."""
    flat = np.fromiter((offset for span in spans for offset in span), np.int64, 2 * len(spans))
    return flat[0::2], flat[1::2]


def inside(starts, ends, holders):
    """Number of the holder that each span lies in wholly, -1 where none does.

    `holders` is a pair of arrays, starts and ends of spans that do not overlap, in ascending order.
    """
    lower, upper = holders
    if not len(lower):
        return np.full(len(starts), -1, np.int64)
    at = np.searchsorted(lower, starts, "right") - 1
    return np.where((at >= 0) & (ends <= upper[at]), at, -1)


def rows_by_document(frame):
    """Map each `doc_id` to the slice of its rows; the rows of one document must stand together.

    Raises
    ------
    ValueError
        The rows of a document are scattered.
    """
    doc_ids = frame["doc_id"].to_numpy()
    if not len(doc_ids):
        return {}
    firsts = np.concatenate(([0], np.flatnonzero(doc_ids[1:] != doc_ids[:-1]) + 1, [len(doc_ids)]))
    found = {doc_ids[a]: slice(int(a), int(b)) for a, b in pairwise(firsts)}
    if len(found) < len(firsts) - 1:
        raise ValueError("the rows of one document do not stand together; sort the table by doc_id and start.")
    return found
