"""How varied the words of each article are, whatever its length (after Covington & McFall 2010)."""

import numpy as np
import pandas as pd

from istanbul_analysis import schema
from istanbul_analysis.measure import guard, spans
from istanbul_analysis.measure.intervals import block_bootstrap
from istanbul_analysis.measure.keyness_counts import select

WINDOWS = (50, 100)  # shorter windows are noise, longer ones leave short articles out


def lexical_diversity(tokens, sentences, *, window=50, voice=None, parts=("body",), level=0.95):
    """Measure the mean share of different words in windows of equal length: MATTR, the moving-average type-token ratio.

    The share of different words in a whole text falls with its length; this one does not. Resampled paragraphs take
    the windows that begin in them along.

    Parameters
    ----------
    tokens, sentences : DataFrames (`schema.TOKENS`, `schema.SENTENCES`); sentences tell the paragraphs
    window : words in a window, from 50 to 100; compare documents at the same window only
    voice : "narration" or "quote"; both if not given

    Returns
    -------
    DataFrame, one row per document (`schema.DIVERSITY`); the value is empty where it is shorter than a window.
    """
    if not WINDOWS[0] <= window <= WINDOWS[1]:
        raise ValueError(f"window must lie between {WINDOWS[0]} and {WINDOWS[1]} words; it is {window}.")
    tokens = select(schema.check(tokens, schema.TOKENS), voice=voice, parts=parts)
    doc, doc_ids = pd.factorize(tokens["doc_id"].to_numpy())
    sentences = schema.check(sentences, schema.SENTENCES)
    paragraph = spans.paragraphs(doc, tokens["sentence"].to_numpy(), doc_ids, sentences)
    norm, _ = pd.factorize(tokens["norm"].to_numpy())
    order = np.argsort(doc, kind="stable")
    of_document = np.split(order, np.cumsum(np.bincount(doc))[:-1]) if len(doc) else []
    rows = [_row(doc_ids[i], norm[rows], paragraph[rows], window, level) for i, rows in enumerate(of_document)]
    out = pd.DataFrame(rows).assign(scope=guard.DESCRIBES) if rows else schema.empty(schema.DIVERSITY)
    return schema.check(out, schema.DIVERSITY)


def types_in_windows(norm, window):
    """Return the number of different words in each window of `norm`, an array of word numbers.

    A word is new in the windows that begin after its last occurrence: each adds one to a run of windows.
    """
    n = len(norm)
    place = np.arange(n)
    order = np.argsort(norm, kind="stable")
    last = np.full(n, -1)
    last[order[1:]] = np.where(norm[order[1:]] == norm[order[:-1]], order[:-1], -1)
    change = np.zeros(n + 1, dtype=np.int64)
    np.add.at(change, np.maximum(last + 1, np.maximum(place - window + 1, 0)), 1)
    np.add.at(change, place + 1, -1)
    return np.cumsum(change)[: max(n - window + 1, 0)]


def _row(doc_id, norm, paragraph, window, level):
    types = types_in_windows(norm, window)
    code, names = pd.factorize(paragraph)
    blocks = np.zeros((len(names), 2))
    np.add.at(blocks, code[: len(types)], np.c_[types / window, np.ones(len(types))])
    interval = block_bootstrap(blocks, lambda sums: sums[..., 0] / sums[..., 1], level=level)
    short = f"shorter than a window of {window} words" if not len(types) else ""
    return {
        "doc_id": doc_id,
        "mattr": interval.estimate,
        "low": interval.low,
        "high": interval.high,
        "window": window,
        "n_windows": len(types),
        "n_words": len(norm),
        "n_types": len(np.unique(norm)),
        "n_passages": len(names),
        "interval": short or interval.reason or guard.PASSAGES,
    }
