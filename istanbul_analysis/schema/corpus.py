"""Tables about the corpus itself: how much of each file is article, and how long the articles are."""

from istanbul_analysis.schema._core import column, table
from istanbul_analysis.schema.extracted import DOC_ID

BLOCK_SHARES = table(
    "block_shares", "one kind of block in one document", "doc_id kind",
    DOC_ID,
    column("kind", "str", "kind of block (`blocks.kind`)"),
    column("n_blocks", "int64", "blocks of that kind"),
    column("n_characters", "int64", "characters in them that are not white space"),
    column("share", "float64", "of the document's characters that are not white space, 0 to 1"),
)  # fmt: skip

DOCUMENT_LENGTHS = table(
    "document_lengths", "one document", "doc_id",
    DOC_ID,
    column("n_words", "int64", "words of the body"),
    column("n_quoted", "int64", "words of the body inside quotation marks of a speaker"),
    column("n_sentences", "int64", "sentences of the body"),
    column("n_paragraphs", "int64", "paragraphs of the body"),
    column("quoted_share", "float64?", "`n_quoted` / `n_words`, 0 to 1; empty for a document without body"),
    column("words_per_sentence", "float64?", "`n_words` / `n_sentences`; empty for a document without body"),
)  # fmt: skip
