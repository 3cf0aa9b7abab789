"""Token and sentence tables made from a few words, for the tests of measures that compare articles."""

import pandas as pd

from istanbul_analysis import schema


def make_tokens(texts, voice="narration"):
    """One row per word of each text; a line is a paragraph and a sentence, *word* is quoted."""
    rows = []
    for doc_id, text in texts.items():
        start = 0
        for line, words in enumerate(text.split("\n")):
            for word in words.split():
                norm = word.strip("*").casefold()
                said = "quote" if word.startswith("*") else voice
                rows.append((doc_id, start, start + len(word), line, word, norm, "body", said))
                start += len(word) + 1
    return pd.DataFrame(rows, columns=schema.TOKENS.names)


def make_sentences(tokens):
    spans = (
        tokens.groupby(["doc_id", "sentence"], sort=False).agg(start=("start", "min"), end=("end", "max")).reset_index()
    )
    return spans.assign(paragraph=spans["sentence"], part="body", text="", voice=None)[schema.SENTENCES.names]
