"""Tone toward each actor by document or outlet, narration apart from quotation, and the sentences behind it."""

import numpy as np
import pandas as pd

from istanbul_analysis import schema
from istanbul_analysis.measure.intervals import block_bootstrap

COUNTS = ["n_sentences", "n_negative", "n_neutral", "n_positive"]


def actor_tone(scores, sentences, *, by="doc_id", parts=("body",)):
    """Tone toward each actor: favourable less unfavourable sentences, as a share of those that name the actor.

    The interval tells how far the figure hangs on single paragraphs (percentile bootstrap of paragraphs); it says
    nothing about other articles. It is empty with fewer than five paragraphs, and where all have the same tone.

    Parameters
    ----------
    scores : DataFrame (`schema.TARGET_SCORES`), with the column `by`
    sentences : DataFrame (`schema.SENTENCES`): which paragraph each sentence stands in
    by : column that names the groups, for example `doc_id` or an outlet that was merged in
    parts : parts of the article that count; others are left out

    Returns
    -------
    DataFrame, one row per group, actor and voice (`schema.ACTOR_TONE`).

    Raises
    ------
    ValueError
        `scores` has no column `by`.
    """
    paragraphs = count_by_paragraph(scores, sentences, by=by, parts=parts)
    key = ["group", "actor_id", "voice"]
    rows = [(*name, *_summary(own)) for name, own in paragraphs.groupby(key)]
    names = [*key, *COUNTS, "n_paragraphs", "tone", "low", "high", "reason"]
    return schema.check(pd.DataFrame(rows, columns=names), schema.ACTOR_TONE)


def count_by_paragraph(scores, sentences, *, by, parts):
    """Count the labels of each group, actor and voice in each paragraph."""
    extra = scores[by].to_numpy() if by in scores else _refuse(by, scores)
    scores = schema.check(scores, schema.TARGET_SCORES).assign(group=extra)
    scores = scores[scores["part"].isin(parts) & scores["group"].notna()]
    where = schema.check(sentences, schema.SENTENCES)[["doc_id", "start", "paragraph"]]
    scores = scores.merge(where, on=["doc_id", "start"], how="left").assign(n_sentences=1)
    for label, name in ((-1, "n_negative"), (0, "n_neutral"), (1, "n_positive")):
        scores[name] = (scores["label"] == label).astype("int64")
    key = ["group", "actor_id", "voice", "doc_id", "paragraph"]
    return scores.groupby(key, as_index=False)[COUNTS].sum()


def tone_evidence(scores, sentences, **chosen):
    """The sentences behind a figure of tone, the clearest first.

    Parameters
    ----------
    scores : DataFrame (`schema.TARGET_SCORES`)
    sentences : DataFrame (`schema.SENTENCES`)
    **chosen : values to choose by, for example ``doc_id="000", actor_id="actor", label=-1``

    Returns
    -------
    DataFrame, one row per sentence and actor (`schema.TONE_EVIDENCE`).

    Raises
    ------
    ValueError
        `scores` has no column of a name in `chosen`.
    """
    for name, value in chosen.items():
        scores = scores[(scores[name] if name in scores else _refuse(name, scores)) == value]
    texts = sentences[["doc_id", "start", "text"]]
    out = scores[schema.TARGET_SCORES.names].merge(texts, on=["doc_id", "start"], how="left", validate="many_to_one")
    out["clear"] = -out["score"].abs()
    out = out.sort_values(["clear", "doc_id", "start", "actor_id"], kind="stable")
    return schema.check(out[schema.TONE_EVIDENCE.names], schema.TONE_EVIDENCE)


def _summary(paragraphs):
    blocks = np.column_stack([paragraphs["n_positive"] - paragraphs["n_negative"], paragraphs["n_sentences"]])
    found = block_bootstrap(blocks, lambda sums: sums[..., 0] / sums[..., 1])
    low, high, reason = found.low, found.high, found.reason
    if not reason and low == high:
        low, high, reason = np.nan, np.nan, "every paragraph has the same tone: nothing varies that could be drawn anew"
    return (*paragraphs[COUNTS].sum(), len(blocks), found.estimate, low, high, reason)


def _refuse(name, frame):
    raise ValueError(f"scores has no column {name!r}; it has {list(frame.columns)}.")
