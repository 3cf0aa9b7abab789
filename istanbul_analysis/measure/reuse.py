"""Passages that two documents print in the same words."""

import numpy as np
import pandas as pd

from istanbul_analysis import schema
from istanbul_analysis.measure.alignment import alike
from istanbul_analysis.measure.reuse_align import align
from istanbul_analysis.measure.reuse_seeds import LONG_RUN, chains, encode, seed_pairs

LEAST = 12  # matching words of a passage: shorter ones are mostly stock wording of a running story
LEAST_PLAIN, PLAIN = 6, 0.4  # number and share of them not printed with a capital: names recur without copying
LEAST_NARRATION = 8  # of them outside quotation marks in both documents ...
LEAST_UNMARKED = 4  # ... or inside them in one document only: speech that the other took over unmarked
SIMILAR = 0.6  # 2 x matching words / words of both
APART = 12  # words of one passage that match one after the other lie no further apart than this, in either document
AT_END, FOOTERS = 3, 2  # a footer ends within so many words of the end, in a document and so many others


def reused_passages(tokens):
    """Find passages that two documents print in the same words, edited or not.

    Body text only: titles, captions, credits and other furniture are left out, and so are standing lines at the end
    of three or more documents. Words count as the same whatever their typography and accents, and when long words
    differ in some letters only. A passage that both documents print as a quotation is speech, not copying: at
    least 8 matching words must stand outside quotation marks in both documents, or 4 in one of them. Lists of
    names and posts are left out: at least 6 matching words, and 40 % of them, must be printed without a capital.

    Equal runs of five words are found by sorting their hashes, chained, and aligned (local alignment). A corpus of any
    size takes time in proportion to its words. Text that more than 20 documents print in full is reported for
    neighbours in the corpus only, from the first to the second, from the second to the third, and so on.

    Parameters
    ----------
    tokens : DataFrame, one row per word (`schema.TOKENS`)

    Returns
    -------
    DataFrame, one row per pair of passages (`schema.REUSED_PASSAGES`), in the order of the documents.
    """
    tokens = schema.check(tokens, schema.TOKENS)
    words = encode(tokens)
    found = chains(words, *seed_pairs(words))
    steps = _respelled(align(words, found), words)
    out = _passages(tokens, words, steps)
    out = _without_overlaps(out[_is_copy(out)].sort_values(["a0", "b0"], kind="stable"))
    out = _without_footers(words, out)
    return schema.check(_spans(tokens, words, out), schema.REUSED_PASSAGES)


def _respelled(steps, words):
    """Count opposite words as matching when they look like spellings of one word; leave the other pairs out."""
    a, b = words.key[steps["a"].to_numpy(np.int64)], words.key[steps["b"].to_numpy(np.int64)]
    differ = np.flatnonzero(~steps["same"].to_numpy(bool))
    pairs, code = np.unique(np.stack([a[differ], b[differ]], axis=1), axis=0, return_inverse=True)
    like = np.array([alike(words.forms[x], words.forms[y]) for x, y in pairs], dtype=bool)
    keep = steps["same"].to_numpy(bool).copy()
    keep[differ] = like[code.ravel()] if len(pairs) else False
    return steps[keep]


def _passages(tokens, words, steps):
    """Sum the matching words of each chain; where words match too far apart, one chain holds several passages."""
    a, b = steps["a"].to_numpy(np.int64), steps["b"].to_numpy(np.int64)
    row_a, row_b = words.row[a], words.row[b]
    norm, voice, token = (tokens[name].to_numpy() for name in ("norm", "voice", "token"))
    quoted_a, quoted_b = voice[row_a] == "quote", voice[row_b] == "quote"
    names = [x[:1].isupper() and y[:1].isupper() for x, y in zip(token[row_a], token[row_b])]
    same = np.diff(steps["chain"].to_numpy()) == 0
    passage = np.append(0, np.cumsum(~(same & (np.diff(a) <= APART) & (np.diff(b) <= APART))))[: len(a)]
    run = np.append(0, np.cumsum(~(same & (np.diff(a) == 1) & (np.diff(b) == 1))))[: len(a)]
    longest = np.bincount(run)[run] if len(run) else run
    each = pd.DataFrame({
        "a": a, "b": b, "n_respelled": norm[row_a] != norm[row_b], "n_plain": ~np.array(names, dtype=bool),
        "n_both": ~quoted_a & ~quoted_b, "n_unmarked": quoted_a != quoted_b, "longest_run": longest,
    })  # fmt: skip
    groups = each.groupby(passage, sort=True)
    counts = groups[["n_respelled", "n_plain", "n_both", "n_unmarked"]].sum().astype("int64")
    ends = groups.agg(
        a0=("a", "first"), a1=("a", "last"), b0=("b", "first"), b1=("b", "last"),
        n_matched=("a", "size"), longest_run=("longest_run", "max"),
    )  # fmt: skip
    out = ends.join(counts)
    out["pair"] = words.doc[out["a0"]].astype("int64") * len(words.doc_ids) + words.doc[out["b0"]]
    out["n_tokens"], out["n_tokens_b"] = out["a1"] - out["a0"] + 1, out["b1"] - out["b0"] + 1
    out["similarity"] = 2 * out["n_matched"] / (out["n_tokens"] + out["n_tokens_b"])
    return out


def _is_copy(out):
    """Enough words, close enough, and not a list of names nor a quotation that both print as one."""
    narrated = (out["n_both"] >= LEAST_NARRATION) | (out["n_unmarked"] >= LEAST_UNMARKED)
    plain = np.maximum(LEAST_PLAIN, PLAIN * out["n_matched"])
    enough = (out["n_matched"] >= LEAST) & (out["n_plain"] >= plain)
    return enough & narrated & (out["similarity"] >= SIMILAR)


def _without_footers(words, out):
    """Leave out short passages at the end of both documents that end other documents too."""
    end = np.append(np.flatnonzero(np.diff(words.doc)), len(words.doc) - 1)
    doc_a, doc_b = words.doc[out["a1"].to_numpy()], words.doc[out["b1"].to_numpy()]
    last = (end[doc_a] - out["a1"] < AT_END) & (end[doc_b] - out["b1"] < AT_END) & (out["n_tokens"] < LONG_RUN)
    ending = np.bincount(np.concatenate([doc_a[last], doc_b[last]]), minlength=len(words.doc_ids))
    return out[~(last & (np.maximum(ending[doc_a], ending[doc_b]) >= FOOTERS))]


def _without_overlaps(out):
    """Leave out passages that lie inside a better one of the same two documents, in both of them."""
    kept, rows = {}, out.sort_values("n_matched", ascending=False, kind="stable")
    good = []
    for chain, pair, a0, a1, b0, b1 in rows[["pair", "a0", "a1", "b0", "b1"]].itertuples():
        others = kept.setdefault(pair, [])
        if not any(a0 <= y1 and y0 <= a1 and b0 <= z1 and z0 <= b1 for y0, y1, z0, z1 in others):
            others.append((a0, a1, b0, b1))
            good.append(chain)
    return out.loc[out.index.isin(good)]


def _spans(tokens, words, out):
    start, end = tokens["start"].to_numpy(), tokens["end"].to_numpy()
    same = (out["n_matched"] == out["n_tokens"]) & (out["n_matched"] == out["n_tokens_b"])
    return pd.DataFrame({
        "doc_a": words.doc_ids[words.doc[out["a0"]]], "start_a": start[words.row[out["a0"]]],
        "end_a": end[words.row[out["a1"]]],
        "doc_b": words.doc_ids[words.doc[out["b0"]]], "start_b": start[words.row[out["b0"]]],
        "end_b": end[words.row[out["b1"]]],
        "n_tokens": out["n_tokens"].to_numpy(), "n_tokens_b": out["n_tokens_b"].to_numpy(),
        "kind": np.where(same, "verbatim", "near"), "n_matched": out["n_matched"].to_numpy(),
        "n_respelled": out["n_respelled"].to_numpy(),
        "n_narration": (out["n_both"] + out["n_unmarked"]).to_numpy(),
        "longest_run": out["longest_run"].to_numpy(), "similarity": out["similarity"].to_numpy(),
    })  # fmt: skip
