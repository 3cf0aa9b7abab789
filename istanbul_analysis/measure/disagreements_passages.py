"""Both passages of a disagreement in their sentences, side by side, to be read by a person."""

import pandas as pd

from istanbul_analysis import schema


def passage_pairs(found, documents, sentences):
    """Set the two passages of each disagreement side by side, each in its sentence.

    Parameters
    ----------
    found : DataFrame (`schema.DISAGREEMENTS`)
    documents, sentences : DataFrames (`schema.DOCUMENTS`, `schema.SENTENCES`)

    Returns
    -------
    DataFrame, one row per disagreement in the order given (`schema.PASSAGE_PAIRS`).
    """
    found = schema.check(found, schema.DISAGREEMENTS)
    texts, labels = (dict(zip(documents["doc_id"], documents[name])) for name in ("text", "label"))
    bounds = {doc: (g["start"].tolist(), g["end"].tolist()) for doc, g in sentences.groupby("doc_id", sort=False)}
    out = pd.DataFrame({"slot": found["slot"], "subject": found["subject"], "kind": found["kind"], "why": found["why"]})
    for side in "ab":
        spans = list(zip(found[f"doc_{side}"], found[f"start_{side}"], found[f"end_{side}"]))
        out[f"label_{side}"] = [labels[doc] for doc, _, _ in spans]
        out[f"passage_{side}"] = [_in_sentence(texts[doc], *bounds[doc], start, end) for doc, start, end in spans]
    return schema.check(out, schema.PASSAGE_PAIRS)


def _in_sentence(text, starts, ends, start, end):
    """The sentence or sentences that a passage touches, on one line, with the passage between « and »."""
    first = max((s for s in starts if s <= start), default=start)
    last = min((e for e in ends if e >= end), default=end)
    return " ".join(f"{text[first:start]}«{text[start:end]}»{text[end:last]}".split())
