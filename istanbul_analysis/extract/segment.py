"""Blocks are cut into sentences, sentences into tokens (thin version)."""

import re

import pandas as pd

from istanbul_analysis import schema


def split_sentences(documents, blocks):
    text = dict(zip(documents["doc_id"], documents["text"]))
    rows, last, n = [], None, 0
    for b in blocks.itertuples():
        if b.doc_id != last:
            last, n = b.doc_id, 0
        for m in re.finditer(r"\S.*?(?:[.!?][\"”’)]*(?=\s|$)|$)", text[b.doc_id][b.start : b.end], re.S):
            s = b.start + m.start()
            rows.append((b.doc_id, s, b.start + m.end(), n, b.paragraph, b.kind, m.group()))
            n += 1
    return schema.check(pd.DataFrame(rows, columns=schema.SENTENCES.names), schema.SENTENCES)


def split_tokens(documents, sentences, quotes=None):
    rows = []
    for s in sentences.itertuples():
        for m in re.finditer(r"\w+(?:[-'’.]\w+)*", s.text):
            w = m.group()
            rows.append((s.doc_id, s.start + m.start(), s.start + m.end(), s.sentence, w, w.casefold().replace("’", "'"), s.part, "narration"))
    return schema.check(pd.DataFrame(rows, columns=schema.TOKENS.names), schema.TOKENS)
