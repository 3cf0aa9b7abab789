"""Which of one table's spans a word lies in: sorted offsets, no loop over rows.

Words are given as `doc`, the number of each word's document in `doc_ids`, and `start`, its offset.
"""

import numpy as np
import pandas as pd


def covering(doc, start, doc_ids, spans):
    """Return for each word the row of the span that holds its first character, -1 where none does.

    `spans` has `doc_id, start, end`; of two that overlap, the one that begins later counts.
    """
    row, begins, ends, width = _ordered(doc_ids, spans, start)
    if not len(row):
        return np.full(len(doc), -1)
    key = doc * width + start
    place = np.searchsorted(begins, key, side="right") - 1
    return np.where((place >= 0) & (key < ends[place]), row[place], -1)


def inside(doc, start, doc_ids, spans):
    """Return whether each word begins inside any of the `spans` (which may overlap)."""
    row, begins, ends, width = _ordered(doc_ids, spans, start)
    if not len(row):
        return np.zeros(len(doc), dtype=bool)
    key = doc * width + start
    place = np.searchsorted(begins, key, side="right") - 1
    return (place >= 0) & (key < np.maximum.accumulate(ends)[place])


def paragraphs(doc, sentence, doc_ids, sentences):
    """Return the paragraph of each word by its sentence, -1 where the table `sentences` lacks that sentence."""
    width = 1 + max(int(sentence.max(initial=0)), int(sentences["sentence"].max()) if len(sentences) else 0)
    code = pd.Index(doc_ids).get_indexer(sentences["doc_id"])
    table = np.full(len(doc_ids) * width, -1, dtype=np.int64)
    known = code >= 0
    table[code[known] * width + sentences["sentence"].to_numpy()[known]] = sentences["paragraph"].to_numpy()[known]
    return table[doc * width + sentence]


def _ordered(doc_ids, spans, start):
    """Return the rows of `spans` in the order of the text, with both ends as places in one long line of documents."""
    code = pd.Index(doc_ids).get_indexer(spans["doc_id"])
    first, last = spans["start"].to_numpy(), spans["end"].to_numpy()
    width = 1 + max(int(start.max(initial=0)), int(last.max(initial=0)))
    row = np.flatnonzero(code >= 0)
    row = row[np.lexsort((first[row], code[row]))]
    return row, code[row] * width + first[row], code[row] * width + last[row], width
