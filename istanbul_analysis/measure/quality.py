"""How far can each text be trusted? Weaknesses of the files, with the passages that show them."""

import re

import numpy as np
import pandas as pd

from istanbul_analysis import schema

# Machine translation is only suspected where signs of several kinds come together: an editor's slip is one kind.
MIN_SIGN_KINDS, MIN_SIGNS = 2, 4
_INSIDE_FLAGS = {
    "caption": "captions_in_body",
    "credit": "captions_in_body",
    "related_link": "related_headline_in_body",
}
_OPENING, _CLOSING, _STRAIGHT = "“", "”", '"'


def quality_passages(documents, blocks, signs):
    """Find the passages that show a weakness of a text.

    Flags: `machine_translation` (a pattern of `signs` in a body block), `unbalanced_marks` (a body block in which
    double quotation marks do not pair; a quotation that runs on into the next paragraph is no fault),
    `captions_in_body` and `related_headline_in_body` (such a block between body blocks), `duplicate_title` (a title
    printed again), `undecodable` (U+FFFD in the text).

    Parameters
    ----------
    documents, blocks : DataFrame (`schema.DOCUMENTS`, `schema.BLOCKS`)
    signs : DataFrame with `sign` (its name) and `pattern` (a regular expression), as in the lexicon `translation_signs`

    Returns
    -------
    DataFrame, one row per passage (`schema.QUALITY_PASSAGES`).
    """
    documents = schema.check(documents, schema.DOCUMENTS)
    texts = dict(zip(documents["doc_id"], documents["text"], strict=True))
    blocks = schema.check(blocks, schema.BLOCKS)
    blocks = blocks.assign(
        text=[texts[d][s:e] for d, s, e in blocks[["doc_id", "start", "end"]].itertuples(index=False)]
    )
    found = [*_translated(blocks, signs), *_unpaired(blocks), *_inside(blocks), *_repeated_titles(blocks)]
    found += [
        (doc_id, match.start(), match.end(), "undecodable", "unreadable bytes", match.group())
        for doc_id, text in texts.items()
        for match in re.finditer("\N{REPLACEMENT CHARACTER}+", text)
    ]
    out = pd.DataFrame(found, columns=["doc_id", "start", "end", "flag", "sign", "text"])
    out = out.drop_duplicates(["doc_id", "start", "flag"]).sort_values(["doc_id", "start", "flag"])
    return schema.check(out, schema.QUALITY_PASSAGES)


def text_quality(documents, passages):
    """Sum up the weaknesses of each document.

    To the flags of `quality_passages` it adds `outlet_not_stated` and `date_not_stated` (the text does not say it:
    unknown, or known only by inference or from elsewhere). `machine_translation` needs at least `MIN_SIGNS` passages
    with signs of `MIN_SIGN_KINDS` kinds; fewer are left out. A document without a row has none of these weaknesses,
    which does not prove it sound.

    Returns
    -------
    DataFrame, one row per document and flag (`schema.QUALITY`), in the order of the documents.
    """
    documents = schema.check(documents, schema.DOCUMENTS)
    passages = schema.check(passages, schema.QUALITY_PASSAGES)
    groups = passages.groupby(["doc_id", "flag"], as_index=False)
    rows = groups.agg(n_passages=("start", "size"), kinds=("sign", "nunique"), detail=("sign", _tally))
    suspected = (rows["kinds"] >= MIN_SIGN_KINDS) & (rows["n_passages"] >= MIN_SIGNS)
    rows = rows[(rows["flag"] != "machine_translation") | suspected]
    rows = pd.concat([_not_stated(documents), rows.drop(columns="kinds")], ignore_index=True)
    order = rows["doc_id"].map(pd.Series(range(len(documents)), index=documents["doc_id"]))
    return schema.check(rows.iloc[np.lexsort((rows["flag"], order))], schema.QUALITY)


def _not_stated(documents):
    outlet = documents[documents["outlet_basis"].isin(["unknown", "matched", "inferred"])]
    date = documents[documents["published_basis"].isin(["unknown", "inferred"])]
    rows = [
        (d, "outlet_not_stated", 0, f"outlet {b}")
        for d, b in zip(outlet["doc_id"], outlet["outlet_basis"], strict=True)
    ]
    rows += [
        (d, "date_not_stated", 0, f"day {b}") for d, b in zip(date["doc_id"], date["published_basis"], strict=True)
    ]
    return pd.DataFrame(rows, columns=schema.QUALITY.names)


def _tally(signs):
    counts = signs.value_counts(sort=False).sort_index().sort_values(ascending=False, kind="stable")
    return ", ".join(f"{sign} ({n})" for sign, n in counts.items())


def _translated(blocks, signs):
    body = blocks[blocks["kind"] == "body"]
    patterns = [(sign, re.compile(pattern)) for sign, pattern in zip(signs["sign"], signs["pattern"], strict=True)]
    for doc_id, start, text in body[["doc_id", "start", "text"]].itertuples(index=False):
        for sign, pattern in patterns:
            for match in pattern.finditer(text):
                yield doc_id, start + match.start(), start + match.end(), "machine_translation", sign, match.group()


def _unpaired(blocks):
    body = blocks[blocks["kind"] == "body"].reset_index(drop=True)
    same_document = body["doc_id"] == body["doc_id"].shift(-1)
    runs_on = same_document & body["text"].str.lstrip().shift(-1, fill_value="").str[:1].isin([_OPENING, _STRAIGHT])
    for block, continued in zip(body.itertuples(), runs_on, strict=True):
        opened, closed = block.text.count(_OPENING), block.text.count(_CLOSING)
        odd = block.text.count(_STRAIGHT) % 2
        left_open = opened + odd - closed == 1 and continued and not (opened and odd)
        if (opened != closed or odd) and not left_open:
            seen = f"{opened} opening, {closed} closing, {block.text.count(_STRAIGHT)} straight marks"
            yield block.doc_id, block.start, block.end, "unbalanced_marks", seen, block.text


def _inside(blocks):
    body = blocks[blocks["kind"] == "body"].groupby("doc_id")["start"].agg(["min", "max"])
    first, last = blocks["doc_id"].map(body["min"]), blocks["doc_id"].map(body["max"])
    inside = blocks[blocks["kind"].isin(_INSIDE_FLAGS) & blocks["start"].between(first, last)]
    for block in inside.itertuples():
        yield block.doc_id, block.start, block.end, _INSIDE_FLAGS[block.kind], block.kind.replace("_", " "), block.text


def _repeated_titles(blocks):
    titles = blocks[blocks["kind"] == "title"]
    again = titles[titles.duplicated(["doc_id", "text"])]
    for block in again.itertuples():
        yield block.doc_id, block.start, block.end, "duplicate_title", "title printed again", block.text
