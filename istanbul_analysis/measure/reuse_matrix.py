"""How much of each document stands word for word in each other one."""

import numpy as np
import pandas as pd

from istanbul_analysis import schema
from istanbul_analysis.measure.alignment import tiles
from istanbul_analysis.measure.reuse_seeds import encode, shingles

SIZES = (5, 8)
RELATED, LEAST_SHARED = 0.05, 10  # containment of runs of 5 words, in either direction, and how many must be shared


def reuse_matrix(tokens, *, voice=None):
    """Share of each document's runs of 5 and of 8 words that stand in each other document.

    Body text only. Spellings of one word count as the same; runs may cross sentences and gaps left by furniture.
    Containment after Broder (1997): of a short text that was copied whole into a long one, all is contained, though the
    two are not alike. Tiles after Wise (1993). Documents are `related` when either holds at least 5 % of the other's
    runs of 5 words, and 10 of them: rewritings of one article lie above that, independent reports of one event below.
    A document without a word to compare is left out. The table has a row for every ordered pair, so it is for corpora
    of hundreds, not of thousands; `reused_passages` serves any size.

    Parameters
    ----------
    tokens : DataFrame, one row per word (`schema.TOKENS`)
    voice : "narration" leaves quotations out, so that outlets that quote the same speech do not look alike

    Returns
    -------
    DataFrame, one row per ordered pair of documents (`schema.REUSE_MATRIX`), in the order of the documents.

    Raises
    ------
    ValueError
        `voice` is neither empty, nor "narration", nor "quote".
    """
    if voice not in (None, "narration", "quote"):
        raise ValueError(f"voice is {voice!r}; expected None for all words, 'narration' or 'quote'.")
    words = encode(schema.check(tokens, schema.TOKENS), voice=voice)
    ids, n = words.doc_ids, len(words.doc_ids)
    a, b = np.divmod(np.arange(n * n), max(1, n))
    out = pd.DataFrame({"doc_a": ids[a], "doc_b": ids[b], "n_tokens": np.bincount(words.doc, minlength=n)[a]})
    for size in SIZES:
        shared = _shared(words, size)
        own = np.diag(shared)
        out[f"n_{size}"], out[f"n_shared_{size}"] = own[a], shared[a, b]
        out[f"containment_{size}"] = shared[a, b] / np.maximum(1, own[a])
        out[f"jaccard_{size}"] = shared[a, b] / np.maximum(1, own[a] + own[b] - shared[a, b])
    longest = _longest_runs(words)
    out["longest_run"], out["tiled"] = longest[a, b], _tiled(words, longest)[a, b]
    contained = out["containment_5"].to_numpy().reshape(n, n)
    enough = out["n_shared_5"] >= LEAST_SHARED
    out["related"] = enough & (np.maximum(contained, contained.T).ravel() >= RELATED)
    return schema.check(out[a != b], schema.REUSE_MATRIX)


def _documents_of(words, size):
    """Documents x different runs: a sparse table of ones."""
    from scipy.sparse import csr_array  # noqa: PLC0415 - slow to import

    code, whole = shingles(words, size)
    run, forms = pd.factorize(code[whole])
    shape = (len(words.doc_ids), max(1, len(forms)))
    there = csr_array((np.ones(len(run), dtype=np.int64), (words.doc[: len(code)][whole], run)), shape=shape)
    there.data[:] = 1
    return there


def _shared(words, size):
    there = _documents_of(words, size)
    return (there @ there.T).toarray()


def _longest_runs(words):
    """Words of the longest run that each two documents share, from runs of `SIZES[0]` words that follow one another."""
    size, n = SIZES[0], len(words.doc_ids)
    code, whole = shingles(words, size)
    place = np.flatnonzero(whole)
    at = pd.DataFrame({"code": code[place], "place": place})
    at = at[at["code"].duplicated(keep=False)]
    pairs = at.merge(at, on="code", suffixes=("_a", "_b"))
    a, b = pairs["place_a"].to_numpy(), pairs["place_b"].to_numpy()
    a, b = a[words.doc[a] != words.doc[b]], b[words.doc[a] != words.doc[b]]
    order = np.lexsort((a, b - a))
    a, b = a[order], b[order]
    doc_a, doc_b = words.doc[a], words.doc[b]
    follows = (np.diff(a) == 1) & (np.diff(b) == 1) & (np.diff(doc_a) == 0) & (np.diff(doc_b) == 0)
    run = np.append(0, np.cumsum(~follows))[: len(a)]
    longest = np.zeros((n, n), dtype=np.int64)
    if len(run):
        np.maximum.at(longest, (doc_a, doc_b), np.bincount(run)[run] + size - 1)
    return longest


def _tiled(words, longest):
    """Share of both documents' words that lie in common runs of at least `SIZES[1]` words, each word used once."""
    share = np.zeros(longest.shape)
    texts = [part.tolist() for part in np.split(words.key, np.flatnonzero(np.diff(words.doc)) + 1)]
    for a, b in np.argwhere(np.triu(longest >= SIZES[1], 1)):
        common = sum(length for *_, length in tiles(texts[a], texts[b], SIZES[1]))
        share[a, b] = share[b, a] = 2 * common / (len(texts[a]) + len(texts[b]))
    return share
