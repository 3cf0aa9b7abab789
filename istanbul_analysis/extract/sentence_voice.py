"""Sentences are told apart by whose words they hold: the outlet's, a speaker's, or both."""

import numpy as np
import pandas as pd

from istanbul_analysis import schema
from istanbul_analysis.extract.spans import inside, rows_by_document

# By what the words of a sentence are: 1 narration only, 2 quotation only, 3 both; a sentence without words has none.
_VOICES = np.array([np.nan, "narration", "quote", "mixed"], object)


def mark_sentence_voice(sentences, tokens):
    """Return `sentences` with `voice`: `quote` where all words are a speaker's, `mixed` where some are, or `narration`.

    A word is whose `tokens.voice` says it is, so that a sentence and its words never disagree; indirect speech is the
    outlet's wording and counts as narration. A sentence without a word has no voice.

    Parameters
    ----------
    sentences, tokens : DataFrames (`schema.SENTENCES`, `schema.TOKENS`); the rows of a document stand together

    Returns
    -------
    DataFrame, one row per sentence (`schema.SENTENCES`).
    """
    starts, ends, places = (column.to_numpy() for column in (sentences["start"], sentences["end"], tokens["start"]))
    spoken = (tokens["voice"] == "quote").to_numpy()
    held, of_document = np.zeros(len(sentences), np.int64), rows_by_document(tokens)
    for doc_id, part in rows_by_document(sentences).items():
        mine = of_document.get(doc_id, slice(0, 0))
        row = inside(places[mine], places[mine] + 1, (starts[part], ends[part]))
        for sign, words in ((1, ~spoken[mine]), (2, spoken[mine])):
            held[part.start + np.unique(row[words & (row >= 0)])] += sign
    return schema.check(sentences.assign(voice=pd.array(_VOICES[held], dtype=schema.STR)), schema.SENTENCES)
