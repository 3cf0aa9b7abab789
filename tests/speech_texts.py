"""One-article corpora for the tests of quotations and speakers."""

import pandas as pd

from istanbul_analysis import schema
from istanbul_analysis.extract.blocks import split_blocks
from istanbul_analysis.extract.quotes import find_quotes
from istanbul_analysis.extract.sentences import split_sentences
from istanbul_analysis.extract.statements import find_statements
from istanbul_analysis.read.cues import load_cues
from istanbul_analysis.read.documents import as_documents
from istanbul_analysis.read.lexicons import load_lexicon

CUES, LAYOUT, ABBREVIATIONS = load_cues(), load_lexicon("layout"), load_lexicon("abbreviations")


def speech(text, people=(), outlet=None):
    """Quotes and statements of one text; `people` are (printed name, actor_id) or (name, actor_id, kind)."""
    documents = as_documents(pd.DataFrame({"doc_id": ["d"], "text": [text], "outlet": [outlet]}))
    blocks = split_blocks(documents, LAYOUT)
    sentences = split_sentences(documents, blocks, ABBREVIATIONS)
    mentions = mentions_of(text, people)
    quotes = find_quotes(documents, blocks, sentences, mentions, CUES)
    return quotes, find_statements(documents, sentences, mentions, quotes, CUES)


def mentions_of(text, people):
    rows = []
    for name, actor, *kind in people:
        at = text.find(name)
        while at >= 0:
            rows.append(("d", at, at + len(name), 0, name, actor, kind[0] if kind else "person", "body"))
            at = text.find(name, at + len(name))
    if not rows:
        return schema.empty(schema.MENTIONS)
    frame = pd.DataFrame(sorted(rows, key=lambda row: row[1]), columns=schema.MENTIONS.names)
    return schema.check(frame, schema.MENTIONS)


def quotes_of(text, **kwargs):
    return speech(text, **kwargs)[0]


def statements_of(text, **kwargs):
    return speech(text, **kwargs)[1]
