"""Which articles use the same words, and which words make them alike."""

import numpy as np
import pandas as pd

from istanbul_analysis import schema
from istanbul_analysis.measure import guard
from istanbul_analysis.measure.keyness_counts import WORD, count_words
from istanbul_analysis.measure.keyness_intervals import UNKNOWN

LEFT_OUT = "range when any one passage is left out"
LEAST_ON_A_MAP = 8  # fewer documents are read faster from the table
MOST_DOCUMENTS = 1_000  # half a million pairs: more than anyone reads


def similarity(tokens, *, sentences=None, names=None, without=None, voice=None, parts=("body",), stop_words="english"):
    """Compare the vocabulary of every two documents: the cosine of their TF-IDF weights (scikit-learn's).

    Weights are (1 + ln n) * (1 + ln((1 + N) / (1 + df))): a word that few documents print counts for more.

    Parameters
    ----------
    tokens : DataFrame, one row per word (`schema.TOKENS`)
    sentences : DataFrame (`schema.SENTENCES`); tells the paragraphs, which the range needs
    names, without, voice, parts : as in `keyness`
    stop_words : "english" (scikit-learn's list of function words), a list of words to leave out, or None

    Returns
    -------
    DataFrame, one row per pair of documents (`schema.SIMILARITY`), most alike first. `low, high` are the least and the
    greatest cosine when any one paragraph of the two documents is left out.
    """
    options = {"sentences": sentences, "names": names, "without": without, "voice": voice, "parts": parts}
    counts, keep = _content_words(tokens, stop_words, options)
    weights, idf = _weights(counts.table[:, keep])
    a, b = np.triu_indices(len(counts.groups), k=1)
    printed = counts.table[:, keep] > 0
    out = pd.DataFrame(
        {
            "doc_a": counts.groups[a],
            "doc_b": counts.groups[b],
            "cosine": np.clip((weights @ weights.T)[a, b], 0, 1),
            "n_shared": (printed.astype(np.int64) @ printed.T.astype(np.int64))[a, b],
            "n_types_a": printed.sum(axis=1)[a],
            "n_types_b": printed.sum(axis=1)[b],
            "n_words_a": counts.sizes[a],
            "n_words_b": counts.sizes[b],
            "scope": guard.DESCRIBES,
        }
    )
    out["low"], out["high"], out["interval"] = _ranges(counts, keep, weights, idf, (a, b))
    return schema.check(out.sort_values("cosine", ascending=False, kind="stable"), schema.SIMILARITY)


def similarity_terms(tokens, *, n=10, stop_words="english", **options):
    """Tell which shared words make every two documents alike: the part of the cosine that each word brings.

    Parameters
    ----------
    tokens : DataFrame, one row per word (`schema.TOKENS`)
    n : how many words to keep for each pair; all if None
    stop_words, **options : as in `similarity`

    Returns
    -------
    DataFrame, one row per pair and shared word (`schema.SIMILARITY_TERMS`), greatest contribution first.
    """
    counts, keep = _content_words(tokens, stop_words, options)
    weights, _ = _weights(counts.table[:, keep])
    parts = [
        _terms(counts, keep, weights[a] * weights[b], (a, b), n)
        for a, b in zip(*np.triu_indices(len(counts.groups), k=1), strict=True)
    ]
    out = pd.concat(parts, ignore_index=True) if parts else schema.empty(schema.SIMILARITY_TERMS)
    return schema.check(out, schema.SIMILARITY_TERMS)


def similarity_map(similarity):
    """Place documents in a plane so that like ones lie close (classical scaling of the distance sqrt(2 - 2 cosine)).

    Raises
    ------
    ValueError
        There are fewer than eight documents: their table of similarities says more than a map.
    """
    table = schema.check(similarity, schema.SIMILARITY)
    docs = pd.Index(pd.unique(table[["doc_a", "doc_b"]].to_numpy().ravel()))
    if len(docs) < LEAST_ON_A_MAP:
        raise ValueError(
            f"a map needs {LEAST_ON_A_MAP} documents, here are {len(docs)}: read the table of similarities."
        )
    squared = np.zeros((len(docs), len(docs)))
    a, b = docs.get_indexer(table["doc_a"]), docs.get_indexer(table["doc_b"])
    squared[a, b] = squared[b, a] = 2 - 2 * table["cosine"].to_numpy()
    centred = squared - squared.mean(axis=0) - squared.mean(axis=1)[:, None] + squared.mean()
    values, vectors = np.linalg.eigh(-centred / 2)
    largest = np.argsort(values)[::-1][:2]
    vectors = vectors[:, largest] * np.sign(vectors[np.abs(vectors[:, largest]).argmax(axis=0), largest])
    place = vectors * np.sqrt(np.maximum(values[largest], 0))
    shown = values[largest].clip(0).sum() / values.clip(0).sum() if values.max() > 0 else 0.0
    out = pd.DataFrame({"doc_id": docs, "x": place[:, 0], "y": place[:, 1], "shown": shown})
    return schema.check(out, schema.SIMILARITY_MAP)


def _content_words(tokens, stop_words, options):
    tokens = schema.check(tokens, schema.TOKENS)
    if tokens["doc_id"].nunique() > MOST_DOCUMENTS:
        raise ValueError(
            f"every document is compared with every other: {tokens['doc_id'].nunique():,} are too many, choose at most "
            f"{MOST_DOCUMENTS:,}, for example those of one week."
        )
    counts = count_words(tokens, "doc_id", **options)
    return counts, ~((counts.kinds == WORD) & np.isin(counts.words, _listed(stop_words)))


def _listed(stop_words):
    if stop_words != "english":
        return list(stop_words or [])
    from sklearn.feature_extraction.text import ENGLISH_STOP_WORDS  # noqa: PLC0415 - seconds to import

    return sorted(ENGLISH_STOP_WORDS)


def _weights(table):
    """Return the TF-IDF weights, each row of length 1, and the weight of each word for rarity."""
    from sklearn.feature_extraction.text import TfidfTransformer  # noqa: PLC0415 - seconds to import

    if not table.size:
        return np.zeros(table.shape), np.zeros(table.shape[1])
    transformer = TfidfTransformer(sublinear_tf=True).fit(table)
    return transformer.transform(table).toarray(), transformer.idf_


def _ranges(counts, keep, weights, idf, pairs):
    """Return the least and greatest cosine of each pair when any one passage of either is left out."""
    low, high = np.full((2, len(weights), len(weights)), np.nan)
    if counts.passages is None:
        return low[pairs], high[pairs], UNKNOWN
    column = np.cumsum(keep) - 1
    for document in range(len(weights)):
        cosines = _without_each_passage(counts, document, keep, column, idf) @ weights.T
        low[document], high[document] = cosines.min(axis=0), cosines.max(axis=0)
    return np.fmin(low, low.T)[pairs], np.fmax(high, high.T)[pairs], LEFT_OUT


def _without_each_passage(counts, document, keep, column, idf):
    """Return the weights of a document without each of its passages in turn: one row per passage."""
    cells = counts.passages
    units = np.flatnonzero(cells.group == document)
    row = np.full(len(cells.size), -1)
    row[units] = np.arange(len(units))
    chosen = (row[cells.unit] >= 0) & keep[cells.word]
    left = np.repeat(counts.table[document, keep][None, :].astype(float), len(units), axis=0)
    left[row[cells.unit[chosen]], column[cells.word[chosen]]] -= cells.n[chosen]
    weights = np.where(left > 0, 1 + np.log(np.maximum(left, 1)), 0) * idf
    length = np.linalg.norm(weights, axis=1, keepdims=True)
    return np.divide(weights, length, out=np.zeros_like(weights), where=length > 0)


def _terms(counts, keep, products, pair, n):
    order = np.argsort(-products, kind="stable")
    order = order[products[order] > 0][:n]
    table = counts.table[:, keep][:, order]
    return pd.DataFrame(
        {
            "doc_a": counts.groups[pair[0]],
            "doc_b": counts.groups[pair[1]],
            "norm": counts.words[keep][order],
            "kind": counts.kinds[keep][order],
            "contribution": products[order],
            "share": products[order] / max(products.sum(), np.finfo(float).tiny),
            "rank": np.arange(1, len(order) + 1),
            "n_a": table[pair[0]],
            "n_b": table[pair[1]],
            "n_documents": (table > 0).sum(axis=0),
        }
    )
