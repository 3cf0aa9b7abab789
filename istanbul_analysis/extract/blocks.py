"""Texts are cut into layout blocks (thin version)."""

import re

import pandas as pd

from istanbul_analysis import schema


def split_blocks(documents):
    rows = []
    for doc, text in zip(documents["doc_id"], documents["text"]):
        for n, m in enumerate(re.finditer(r"\S[^\n]*", text)):
            e = m.start() + len(m.group().rstrip())
            rows.append((doc, m.start(), e, "body" if e - m.start() > 60 else "subheading", n))
    return schema.check(pd.DataFrame(rows, columns=schema.BLOCKS.names), schema.BLOCKS)
