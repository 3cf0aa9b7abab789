"""Frames suggested by the indicators of a codebook: every suggestion points to the words that made it."""

import re
from functools import cache

import numpy as np
import pandas as pd

from istanbul_analysis import schema

_BREAK = "\n\n"  # between the sentences that one pass of a pattern reads
_CAPITAL = re.compile(r"(?<!\\)[A-Z]+")  # letters and ranges of a pattern, not its \W


def code_frames(sentences, codebook):
    """Find the indicators of a codebook in the sentences of the body.

    A hit is a suggestion to a reader, not a code: compare it with human codes before a figure rests on it. A hit is
    left out where the indicator's `unless` pattern stands in the same sentence, or where the sentence has a hit for
    a frame that this one `yields_to`.

    Parameters
    ----------
    sentences : DataFrame (`schema.SENTENCES`); titles, captions and other parts than the body are left out
    codebook : DataFrame, one row per indicator, as from `load_codebook`

    Returns
    -------
    DataFrame, one row per passage and indicator (`schema.FRAME_HITS`).

    Raises
    ------
    ValueError
        A pattern of the codebook is no regular expression, or has a capturing group.
    """
    sentences = schema.check(sentences, schema.SENTENCES)
    body = sentences[sentences["part"] == "body"].reset_index(drop=True)
    texts = body["text"].tolist()
    lower = _small(_BREAK.join(texts))
    starts = np.cumsum([0, *(len(text) + len(_BREAK) for text in texts)])[: len(texts)]
    sizes = np.array([len(text) for text in texts], dtype=np.int64)
    frames = codebook.groupby("frame_id", sort=False)
    hits = [hit for _, entries in frames for hit in _hits(list(entries.itertuples()), lower, starts, sizes)]
    found = pd.DataFrame(hits, columns=["row", "from", "to", "frame_id", "indicator"])
    found = found[~_yielding(found, codebook)].sort_values(["row", "from", "frame_id", "indicator"], kind="stable")
    at = body.iloc[found["row"]].reset_index(drop=True)
    found = found.reset_index(drop=True)
    out = at[["doc_id", "sentence", "part"]].assign(
        start=at["start"] + found["from"],
        end=at["start"] + found["to"],
        frame_id=found["frame_id"],
        indicator=found["indicator"],
        text=[text[low:high] for text, low, high in zip(at["text"], found["from"], found["to"], strict=True)],
    )
    return schema.check(out[schema.FRAME_HITS.names], schema.FRAME_HITS)


def _hits(entries, lower, starts, sizes):
    """Yield the hits of the indicators of one frame: one pass finds where any matches, then each is tried there.

    Text and patterns are compared in small letters: several times as quick as the flag that ignores case.
    """
    patterns = [_compiled(entry.pattern, entry.indicator) for entry in entries]
    exceptions = [_compiled(entry.unless, entry.indicator) if entry.unless else None for entry in entries]
    places = [match.start() for match in re.compile("|".join(p.pattern for p in patterns)).finditer(lower)]
    rows = np.searchsorted(starts, places, side="right") - 1
    known = {}
    for row, place in zip(rows.tolist(), places, strict=True):
        low, high = int(starts[row]), int(starts[row] + sizes[row])
        for entry, pattern, unless in zip(entries, patterns, exceptions, strict=True):
            # A match ends before the next sentence, but sees what follows it: word boundaries need that.
            match = pattern.match(lower, place)
            if match is None or match.end() > high:
                continue
            if unless is not None and (row, unless) not in known:
                known[row, unless] = bool(unless.search(lower[low:high]))
            if unless is None or not known[row, unless]:
                yield row, place - low, match.end() - low, entry.frame_id, entry.indicator


@cache
def _compiled(pattern, name):
    try:
        compiled = re.compile(_CAPITAL.sub(lambda match: match.group().lower(), pattern))
    except re.error as error:
        raise ValueError(f"the pattern of indicator {name!r} is no regular expression: {error}: {pattern}") from error
    if compiled.groups:
        raise ValueError(f"the pattern of indicator {name!r} has a capturing group; write (?:...) instead: {pattern}")
    return compiled


def _small(text):
    """Return the text in small letters, each character in its place."""
    lower = text.lower()
    return lower if len(lower) == len(text) else "".join(c if len(c.lower()) > 1 else c.lower() for c in text)


def _yielding(found, codebook):
    """Mark the hits of a frame in a sentence that also has a hit of a frame it yields to."""
    marked = np.zeros(len(found), dtype=bool)
    for frame_id, rivals in codebook.groupby("frame_id")["yields_to"].first().items():
        rows = found.loc[found["frame_id"].isin(rivals.split(";")), "row"]
        marked |= (found["frame_id"] == frame_id).to_numpy() & found["row"].isin(rows).to_numpy()
    return marked
