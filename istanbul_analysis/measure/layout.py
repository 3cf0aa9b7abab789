"""How much of each file is article, and how long the articles are."""

import numpy as np

from istanbul_analysis import schema


def block_shares(documents, blocks):
    """Share of each document's characters that each kind of block fills; white space is left out.

    Returns
    -------
    DataFrame, one row per document and kind (`schema.BLOCK_SHARES`), the largest share of a document first.
    """
    documents = schema.check(documents, schema.DOCUMENTS)
    blocks = schema.check(blocks, schema.BLOCKS)
    texts = dict(zip(documents["doc_id"], documents["text"], strict=True))
    spans = blocks[["doc_id", "start", "end"]].itertuples(index=False)
    sizes = blocks.assign(n_characters=[len("".join(texts[doc_id][start:end].split())) for doc_id, start, end in spans])
    out = sizes.groupby(["doc_id", "kind"], as_index=False, sort=False).agg(
        n_blocks=("start", "size"), n_characters=("n_characters", "sum")
    )
    out["share"] = out["n_characters"] / out.groupby("doc_id")["n_characters"].transform("sum")
    order = out["doc_id"].map({doc_id: number for number, doc_id in enumerate(documents["doc_id"])})
    return schema.check(out.iloc[np.lexsort((out["kind"], -out["share"], order))], schema.BLOCK_SHARES)


def document_lengths(documents, sentences, tokens):
    """Words, sentences and paragraphs of each document's body; titles, captions and furniture are left out.

    Returns
    -------
    DataFrame, one row per document (`schema.DOCUMENT_LENGTHS`), in the order of the documents.
    """
    documents = schema.check(documents, schema.DOCUMENTS)
    sentences, tokens = (table[table["part"] == "body"] for table in (sentences, tokens))
    counts = {
        "n_words": tokens.groupby("doc_id").size(),
        "n_quoted": tokens[tokens["voice"] == "quote"].groupby("doc_id").size(),
        "n_sentences": sentences.groupby("doc_id").size(),
        "n_paragraphs": sentences.groupby("doc_id")["paragraph"].nunique(),
    }
    out = documents[["doc_id"]].assign(**{n: documents["doc_id"].map(c).fillna(0) for n, c in counts.items()})
    out["quoted_share"] = out["n_quoted"] / out["n_words"].where(out["n_words"] > 0)
    out["words_per_sentence"] = out["n_words"] / out["n_sentences"].where(out["n_sentences"] > 0)
    return schema.check(out, schema.DOCUMENT_LENGTHS)
