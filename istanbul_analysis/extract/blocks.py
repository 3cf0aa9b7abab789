"""Texts are cut into layout blocks: what is article, and what stands around it."""

import numpy as np
import pandas as pd

from istanbul_analysis import schema
from istanbul_analysis.extract import blocks_rules as rules
from istanbul_analysis.extract.blocks_layout import compile_layout
from istanbul_analysis.extract.blocks_lines import read_lines


def split_blocks(documents, layout):
    """Cut each text into blocks, so that every character but white space lies in exactly one.

    Line ends make the paragraphs; the patterns of `layout` name what can be told from a line alone (dates, credits,
    furniture, labels, addresses); position and shape tell the rest. A title is an unpunctuated first line, or any copy
    of it in the head; what stands between it and a date, byline or time stamp is a standfirst (`subheading`); a short
    unpunctuated line or question between paragraphs is a cross-head (`subheading`), or, where it reads like a full
    headline, that of another story (`related_link`); a paragraph that ends in a photo credit, or is followed by one, is
    a `caption`. A dateline is cut from the first paragraph only. Bylines are `contributors`, labels take the kind of
    what they label, relative time stamps are `boilerplate`. Everything else is `body`.

    Not seen: captions and furniture that stand inside a paragraph without any mark of their own.

    Parameters
    ----------
    documents : DataFrame (`schema.DOCUMENTS`); a `title`, where known, helps to find its copies in the text
    layout : DataFrame, the lexicon `layout`: `kind`, `place`, `pattern`

    Returns
    -------
    DataFrame, one row per block (`schema.BLOCKS`), in the order of the text; `paragraph` counts the blocks.
    """
    patterns = compile_layout(layout)
    doc_ids, spans, numbers = [], [], []
    for doc_id, text, title in zip(documents["doc_id"], documents["text"], documents["title"], strict=True):
        found = _blocks_of(text, title if isinstance(title, str) else "", patterns)
        doc_ids += [doc_id] * len(found)
        numbers += range(len(found))
        spans += found
    starts, ends, kinds = zip(*spans, strict=True) if spans else ((), (), ())
    out = {
        "doc_id": pd.array(np.array(doc_ids, object), dtype=schema.STR),
        "start": np.array(starts, np.int64),
        "end": np.array(ends, np.int64),
        "kind": pd.array(np.array(kinds, object), dtype=schema.STR),
        "paragraph": np.array(numbers, np.int64),
    }
    return schema.check(pd.DataFrame(out), schema.BLOCKS)


def _blocks_of(text, title, layout):
    """Return (start, end, kind) of each block of one text."""
    lines = read_lines(text)
    rules.name_lines(lines, layout)
    rules.name_tails(text, lines, layout)
    rules.name_head(lines, title, layout)
    rules.name_captions(lines, layout)
    rules.name_headings(lines, layout)
    found, is_first = [], True
    for line in lines:
        if line.kind in (None, "caption"):
            found += rules.pieces(text, line, layout, is_first and line.kind is None)
            is_first = is_first and found[-1][2] != "body"
        else:
            found.append((line.start, line.end, line.kind))
    return found
