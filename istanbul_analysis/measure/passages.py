"""One pattern, many sentences: matches of a list of patterns, each with its sentence and its voice."""

import re

import numpy as np
import pandas as pd


def find_patterns(sentences, patterns, *, ignore_case=True):
    """Find every match of every pattern; where two overlap, the longer one that starts first is kept.

    Parameters
    ----------
    sentences : DataFrame (`schema.SENTENCES`)
    patterns : list of (name, regular expression)
    ignore_case : bool, or the set of names whose case does not matter

    Returns
    -------
    DataFrame: `row` of the sentence, `low`, `high` (offsets into it), `text`, `name`.

    Raises
    ------
    ValueError
        A pattern is no regular expression.
    """
    rows = []
    compiled = [(name, _compile(name, pattern, ignore_case)) for name, pattern in patterns]
    for row, text in enumerate(sentences["text"].tolist()):
        found = sorted(
            (match.start(), -match.end(), name) for name, pattern in compiled for match in pattern.finditer(text)
        )
        last = 0
        for low, minus_high, name in found:
            if low >= last and -minus_high > low:
                rows.append((row, low, -minus_high, text[low:-minus_high], name))
                last = -minus_high
    out = pd.DataFrame(rows, columns=["row", "low", "high", "text", "name"])
    return out.astype({"row": "int64", "low": "int64", "high": "int64"})


def place(found, sentences):
    """Give matches their document, span in the document, sentence and part."""
    at = sentences[["doc_id", "start", "sentence", "part"]].iloc[found["row"]].reset_index(drop=True)
    return found.assign(
        doc_id=at["doc_id"], sentence=at["sentence"], part=at["part"],
        start=at["start"] + found["low"], end=at["start"] + found["high"],
    )  # fmt: skip


def voices(placed, quotes):
    """Say of each placed match whether it stands in a quotation (`quote`; scare quotes aside) or not (`narration`)."""
    spans = quotes.loc[quotes["kind"] != "scare", ["doc_id", "start", "end"]].rename(
        columns={"start": "open", "end": "close"}
    )
    left = placed[["doc_id", "start"]].assign(place=np.arange(len(placed))).sort_values("start", kind="stable")
    both = pd.merge_asof(left, spans.sort_values("open", kind="stable"), left_on="start", right_on="open", by="doc_id")
    both = both.sort_values("place")
    return np.where((both["start"] < both["close"]).to_numpy(), "quote", "narration")


def _compile(name, pattern, ignore_case):
    loose = ignore_case if isinstance(ignore_case, bool) else name in ignore_case
    try:
        return re.compile(pattern, re.IGNORECASE if loose else 0)
    except re.error as error:
        raise ValueError(f"the pattern of {name!r} is no regular expression: {error}: {pattern}") from error
