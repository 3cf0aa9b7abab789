"""How much of each article goes to whom and to what, and whom its first sentence names."""

import numpy as np
import pandas as pd

from istanbul_analysis import schema
from istanbul_analysis.measure import guard, spans
from istanbul_analysis.measure.intervals import share_limits
from istanbul_analysis.measure.keyness_counts import select


def coverage(tokens, sentences, subjects, by="actor_id", *, parts=("body",), level=0.95):
    """Measure the share of each document's sentences, and of its words, that go to each subject.

    A sentence counts for every subject it names, so shares add up to more than 1. What no span marks is not seen:
    a pronoun covers nobody.

    Parameters
    ----------
    tokens, sentences : DataFrames (`schema.TOKENS`, `schema.SENTENCES`)
    subjects : DataFrame of spans: `doc_id, start, end` and the column `by`, such as mentions, or hits of a codebook
    by : column of `subjects` that names the subject, such as "actor_id" or "frame"
    parts : kinds of blocks that count; body text if not given

    Returns
    -------
    DataFrame, one row per document and subject it names (`schema.COVERAGE`), most covered subjects first. The interval
    of `share` comes from resampled paragraphs.
    """
    lacking = {"doc_id", "start", "end", by} - set(subjects.columns)
    if lacking:
        raise ValueError(f"subjects lacks {sorted(lacking)}; it has {list(subjects.columns)}.")
    tokens = select(schema.check(tokens, schema.TOKENS), parts=parts)
    sentences = _body_sentences(schema.check(sentences, schema.SENTENCES), tokens, parts)
    named = _named(sentences, subjects, by)
    hits = named.drop_duplicates(["subject", "row"]).merge(sentences, left_on="row", right_index=True)
    out = hits.groupby(["doc_id", "subject"], sort=False).agg(
        n_sentences=("row", "size"), n_words=("n_words", "sum"), first_sentence=("place", "min")
    )
    if out.empty:
        return schema.empty(schema.COVERAGE)
    counts = named.merge(sentences[["doc_id"]], left_on="row", right_index=True).groupby(["doc_id", "subject"]).size()
    out = out.join(counts.rename("n_spans")).join(_totals(sentences), on="doc_id").reset_index()
    out["share"] = out["n_sentences"] / out["n_sentences_document"]
    out["share_words"] = out["n_words"] / out["n_words_document"]
    out["n_documents"] = out.groupby("subject")["doc_id"].transform("size")
    out = out.drop(columns="n_words_document").join(_intervals(sentences, hits, level), on=["doc_id", "subject"])
    order = pd.Index(sentences["doc_id"].unique()).get_indexer(out["doc_id"])
    out = out.iloc[np.lexsort((out["subject"], out["first_sentence"], -out["share"], order))]
    return schema.check(out.assign(scope=guard.DESCRIBES), schema.COVERAGE)


def first_sentences(tokens, sentences, mentions, *, parts=("body",)):
    """Set the first sentence of each document's body beside those of the others: its words, and whom it names.

    Returns
    -------
    DataFrame, one row per document with body text (`schema.FIRST_SENTENCES`).
    """
    tokens = select(schema.check(tokens, schema.TOKENS), parts=parts)
    sentences = _body_sentences(schema.check(sentences, schema.SENTENCES), tokens, parts)
    first = sentences[sentences["place"] == 0].reset_index(drop=True)
    named = _named(first, mentions, "actor_id").drop_duplicates()
    subjects = named.groupby("row")["subject"].agg(";".join) if len(named) else pd.Series(dtype=object)
    out = first.assign(subjects=subjects.reindex(first.index).fillna("")).join(
        _totals(sentences)["n_words_document"], on="doc_id"
    )
    return schema.check(out[schema.FIRST_SENTENCES.names], schema.FIRST_SENTENCES)


def _body_sentences(sentences, tokens, parts):
    """Return the sentences of `parts` that hold words, with their number of words and place in the document."""
    if parts is not None:
        sentences = sentences[sentences["part"].isin(parts)]
    n_words = tokens.groupby(["doc_id", "sentence"], sort=False).size().reset_index(name="n_words")
    sentences = sentences.merge(n_words, on=["doc_id", "sentence"]).sort_values(["doc_id", "start"])
    return sentences.assign(place=sentences.groupby("doc_id").cumcount()).reset_index(drop=True)


def _named(sentences, subjects, by):
    """Return one row per span that lies in a sentence: its subject and the row of the sentence."""
    doc_ids = pd.Index(sentences["doc_id"].unique())
    subjects = subjects[subjects["doc_id"].isin(doc_ids) & subjects[by].notna()].sort_values(["doc_id", "start"])
    doc = doc_ids.get_indexer(subjects["doc_id"])
    row = spans.covering(doc, subjects["start"].to_numpy(), doc_ids, sentences)
    out = pd.DataFrame({"subject": subjects[by].to_numpy(), "row": row})
    return out[out["row"] >= 0]


def _totals(sentences):
    totals = sentences.groupby("doc_id", sort=False)["n_words"].agg(["size", "sum"])
    return totals.set_axis(["n_sentences_document", "n_words_document"], axis=1)


def _intervals(sentences, hits, level):
    """Return the limits of each share: paragraphs are drawn anew within the document."""
    found, rows = hits.groupby("doc_id", sort=False), []
    for doc_id, of_document in sentences.groupby("doc_id", sort=False):
        if doc_id in found.indices:
            rows.append(_document_intervals(of_document, found.get_group(doc_id), level))
    return pd.concat(rows).set_index(["doc_id", "subject"])


def _document_intervals(sentences, hits, level):
    paragraph = pd.Index(sentences["paragraph"].unique())
    whole = np.bincount(paragraph.get_indexer(sentences["paragraph"]), minlength=len(paragraph))
    subject, subjects = pd.factorize(hits["subject"])
    parts = np.zeros((len(paragraph), len(subjects)))
    np.add.at(parts, (paragraph.get_indexer(hits["paragraph"]), subject), 1)
    low, high, reason = share_limits(parts, whole, level)
    row = {"doc_id": hits["doc_id"].iloc[0], "subject": subjects, "low": low, "high": high}
    return pd.DataFrame(row | {"interval": reason or guard.PASSAGES})
