"""Tables of text reuse: who prints the same words as whom, how much of it, and where it comes from."""

from istanbul_analysis.schema._core import column, table
from istanbul_analysis.schema.extracted import DOC_ID

_PAIR = (
    column("doc_a", "str", "one document: `documents.doc_id`; it stands before `doc_b` in the corpus"),
    column("start_a", "int64", "first character of the passage in `doc_a`"),
    column("end_a", "int64", "character after the last one of the passage in `doc_a`"),
    column("doc_b", "str", "the other document"),
    column("start_b", "int64", "first character of the passage in `doc_b`"),
    column("end_b", "int64", "character after the last one of the passage in `doc_b`"),
)

REUSED_PASSAGES = table(
    "reused_passages", "one passage that two documents print in the same words", "doc_a start_a doc_b start_b",
    *_PAIR,
    column("n_tokens", "int64", "body words of the passage as `doc_a` prints it"),
    column("n_tokens_b", "int64", "body words of the passage as `doc_b` prints it"),
    column("kind", "str", "verbatim (same words apart from spelling and typography) or near (edited)"),
    column("n_matched", "int64", "words that match, in the same order"),
    column("n_respelled", "int64", "how many of them are spelled differently"),
    column("n_narration", "int64", "how many of them at least one document prints outside quotation marks"),
    column("longest_run", "int64", "longest unbroken run of matching words"),
    column("similarity", "float64", "2 x n_matched / (n_tokens + n_tokens_b), from 0 to 1"),
)  # fmt: skip

REUSE_MATRIX = table(
    "reuse_matrix", "one ordered pair of documents: how much of `doc_a` stands in `doc_b`", "doc_a doc_b",
    column("doc_a", "str", "the document that is measured: `documents.doc_id`"),
    column("doc_b", "str", "the document it is compared with"),
    column("n_5", "int64", "different runs of 5 words in `doc_a`"),
    column("n_shared_5", "int64", "how many of them stand in `doc_b` too"),
    column("containment_5", "float64", "n_shared_5 / n_5, from 0 to 1; 0 where `doc_a` has no 5 words"),
    column("jaccard_5", "float64", "n_shared_5 / different runs of 5 words in the two together"),
    column("n_8", "int64", "different runs of 8 words in `doc_a`"),
    column("n_shared_8", "int64", "how many of them stand in `doc_b` too"),
    column("containment_8", "float64", "n_shared_8 / n_8, from 0 to 1"),
    column("jaccard_8", "float64", "n_shared_8 / different runs of 8 words in the two together"),
    column("longest_run", "int64", "words of the longest run that both print; 0 where it is shorter than 5"),
    column("tiled", "float64", "share of both documents' words that lie in common runs of 8 words or more, 0 to 1"),
    column("n_tokens", "int64", "words of `doc_a` that were compared"),
    column("related", "bool", "whether either holds at least 5 % of the other's runs of 5 words, and 10 of them"),
)  # fmt: skip

ORIGINS = table(
    "origins", "one document and the origin its text shares with others", "doc_id",
    DOC_ID,
    column("origin", "str", "the first document of the group; documents with the same origin are not independent"),
    column("basis", "str", "own (no tie found), copy (shared passages), credit (same agency) or copy;credit"),
    column("n_documents", "int64", "documents of this origin"),
    column("n_shared_words", "int64", "words of the longest passage it shares within the group; 0 where none"),
    column("agencies", "str", "agencies credited by documents of this origin, joined by `;`"),
)  # fmt: skip

QUOTE_VARIANTS = table(
    "quote_variants", "one utterance as two documents render it", "doc_a start_a doc_b start_b",
    *_PAIR,
    column("speaker", "str", "who speaks: `actor_id`, or the name as printed where no actor is known"),
    column("kind", "str", "verbatim, variant, paraphrase, or label (other words, for the same thing)"),
    column("similarity", "float64", "2 x longest common subsequence / words of both, from 0 to 1"),
    column("evidence", "float64", "weight of the shared words / weight of the words of the shorter piece, 0 to 1"),
    column("n_shared", "int64", "different content words that both share"),
    column("shared_words", "str", "those words, joined by spaces; for a label they stand in the sentences around it"),
    column("form_a", "str", "quote or statement (indirect speech)"),
    column("form_b", "str", "quote or statement (indirect speech)"),
    column("utterance", "int64", "rows with the same number hang together through the sentences they share"),
    column("text_a", "str", "the words of `doc_a`"),
    column("text_b", "str", "the words of `doc_b`"),
)  # fmt: skip
