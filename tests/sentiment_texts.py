"""Small tables for the tests of tone: sentences, mentions and quotations made from plain text."""

import re

import pandas as pd

import istanbul_analysis as ia
from istanbul_analysis import schema


def sentences_of(*texts, doc_id="d", part="body"):
    """One document: each text is a sentence and a paragraph of its own, one space apart."""
    start = [0]
    for text in texts:
        start.append(start[-1] + len(text) + 1)
    frame = pd.DataFrame({"doc_id": doc_id, "start": start[:-1], "text": list(texts), "part": part})
    frame["end"] = [begin + len(text) for begin, text in zip(start, texts, strict=False)]
    frame["sentence"] = frame["paragraph"] = range(len(texts))
    return schema.check(frame, schema.SENTENCES)


def mentions_of(sentences, **names):
    """Every mention of each name: actor_id="printed name"."""
    rows = [
        (s.doc_id, s.start + m.start(), s.start + m.end(), s.sentence, name, actor_id, "person", s.part)
        for s in sentences.itertuples()
        for actor_id, name in names.items()
        for m in re.finditer(re.escape(name), s.text)
    ]
    frame = pd.DataFrame(rows, columns=schema.MENTIONS.names).sort_values(["doc_id", "start"])
    return schema.check(frame, schema.MENTIONS) if rows else schema.empty(schema.MENTIONS)


def quotes_of(sentences):
    """Everything between curly marks is a direct quotation."""
    frame = schema.empty(schema.QUOTES)
    spans = [
        (s.doc_id, s.start + m.start(1), s.start + m.end(1), m.group(1))
        for s in sentences.itertuples()
        for m in re.finditer("“([^”]*)”", s.text)
    ]
    if not spans:
        return frame
    out = pd.DataFrame(spans, columns=["doc_id", "start", "end", "text"])
    fill = {"kind": "direct", "marks": "curly", "group": "g", "second_hand": False, "anonymous": False, "n_words": 1}
    return schema.check(out.assign(**fill).reindex(columns=frame.columns), schema.QUOTES)


def tokens_of(sentences):
    """Every run of letters is a word of narration."""
    rows = [
        (
            s.doc_id,
            s.start + m.start(),
            s.start + m.end(),
            s.sentence,
            m.group(),
            m.group().lower(),
            s.part,
            "narration",
        )
        for s in sentences.itertuples()
        for m in re.finditer(r"\w+", s.text)
    ]
    return schema.check(pd.DataFrame(rows, columns=schema.TOKENS.names), schema.TOKENS)


def lexicon_of(masked=(), **words):
    """A tone lexicon: word=valence."""
    frame = pd.DataFrame({"word": list(words), "valence": [float(v) for v in words.values()]})
    return frame.assign(masked=["topic" if word in masked else "" for word in words], source="made up")


def entries(name):
    """The rows of a shipped lexicon as dicts."""
    return ia.load_lexicon(name).to_dict("records")
