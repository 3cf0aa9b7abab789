"""How sure a text sounds: hedges and expressions of certainty, counted per 1,000 words."""

import numpy as np
import pandas as pd

from istanbul_analysis import schema
from istanbul_analysis.measure.intervals import block_bootstrap
from istanbul_analysis.measure.passages import find_patterns, place, voices

KINDS = ("certainty", "hedge")


def find_hedges(sentences, hedges, quotes):
    """Find hedges ("reportedly", "it is unclear whether") and expressions of certainty ("clearly", "no doubt").

    Words are recognised, not meant: a "may" that gives leave counts as a hedge. Denials are not seen.

    Parameters
    ----------
    sentences : DataFrame (`schema.SENTENCES`)
    hedges : DataFrame with `hedge`, `pattern`, `kind`, `group` and `cased`, as from `load_lexicon("hedges")`
    quotes : DataFrame (`schema.QUOTES`)

    Returns
    -------
    DataFrame, one row per expression (`schema.HEDGES`).
    """
    sentences = schema.check(sentences, schema.SENTENCES)
    loose = set(hedges.loc[hedges["cased"] != "yes", "hedge"])
    found = find_patterns(sentences, list(zip(hedges["hedge"], hedges["pattern"], strict=True)), ignore_case=loose)
    entries = hedges.set_index("hedge")
    out = place(found, sentences).rename(columns={"name": "hedge"})
    out["kind"] = out["hedge"].map(entries["kind"]).astype(object)
    out["family"] = out["hedge"].map(entries["group"]).astype(object)
    out["voice"] = voices(out, quotes)
    return schema.check(out[schema.HEDGES.names], schema.HEDGES)


def hedge_rates(found, tokens, sentences, *, by="doc_id", parts=("body",)):
    """Hedges and expressions of certainty per 1,000 words, by group and voice.

    Parameters
    ----------
    found : DataFrame (`schema.HEDGES`), with the column `by`
    tokens : DataFrame (`schema.TOKENS`), with the column `by`: the words they are counted against
    sentences : DataFrame (`schema.SENTENCES`): which paragraph each sentence stands in
    by : column that names the groups
    parts : parts of the article that count

    Returns
    -------
    DataFrame, one row per group, kind and voice that has words (`schema.HEDGE_RATES`). The interval resamples
    paragraphs: it tells how far the rate hangs on single passages.
    """
    where = schema.check(sentences, schema.SENTENCES)[["doc_id", "sentence", "paragraph"]]
    key = ["doc_id", "sentence"]
    words = tokens[tokens["part"].isin(parts)].merge(where, on=key, how="left").assign(n_tokens=1)
    hits = found[found["part"].isin(parts)].merge(where, on=key, how="left")
    unit = list(dict.fromkeys([by, "voice", "doc_id", "paragraph"]))
    blocks = words.groupby(unit, as_index=False)["n_tokens"].sum()
    rows = []
    for kind in KINDS:
        n_hits = hits[hits["kind"] == kind].groupby(unit).size().rename("n_hits").reset_index()
        both = blocks.merge(n_hits, on=unit, how="left").fillna({"n_hits": 0})
        rows += [(group, kind, voice, *_rate(own)) for (group, voice), own in both.groupby([by, "voice"])]
    names = ["group", "kind", "voice", "n_hits", "n_tokens", "n_paragraphs", "rate", "low", "high", "reason"]
    out = pd.DataFrame(rows, columns=names).sort_values(["group", "kind", "voice"], kind="stable")
    return schema.check(out, schema.HEDGE_RATES)


def _rate(paragraphs):
    blocks = paragraphs[["n_hits", "n_tokens"]].to_numpy(dtype=float)
    found = block_bootstrap(blocks, lambda sums: 1000 * sums[..., 0] / np.maximum(sums[..., 1], 1))
    n_hits, n_tokens = (int(total) for total in blocks.sum(axis=0))
    low, high, reason = found.low, found.high, found.reason
    if not reason and not n_hits:
        low, high, reason = np.nan, np.nan, "no hits: drawing paragraphs anew cannot show how rare they are"
    return n_hits, n_tokens, len(blocks), found.estimate, low, high, reason
