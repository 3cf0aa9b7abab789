"""Tables of what articles agree on and where they differ."""

from istanbul_analysis.schema._core import column, table

DISAGREEMENT_KINDS = ("contradicts", "updates", "hedged", "more_specific", "wording")

_PASSAGES = (
    column("doc_a", "str", "the earlier document by day of publication, else the first in the corpus"),
    column("start_a", "int64", "first character of its passage: offset into `documents.text`"),
    column("end_a", "int64", "character after the last one of its passage"),
    column("value_a", "str", "what it says, normalised"),
    column("doc_b", "str", "the other document"),
    column("start_b", "int64", "first character of its passage"),
    column("end_b", "int64", "character after the last one of its passage"),
    column("value_b", "str", "what it says, normalised"),
)

DISAGREEMENTS = table(
    "disagreements", "two passages of two documents that answer one question differently",
    "slot subject doc_a start_a doc_b start_b",
    column("slot", "str", "what kind of fact: `facts.slot`"),
    column("subject", "str", "what it is about: `facts.subject`"),
    *_PASSAGES,
    column("kind", "str", "one of: " + ", ".join(DISAGREEMENT_KINDS)),
    column("why", "str", "why it is called so, in words"),
    column("speaker_a", "str?", "whose words the passage of `doc_a` is in; empty: the article's own"),
    column("speaker_b", "str?", "whose words the passage of `doc_b` is in; empty: the article's own"),
)  # fmt: skip

LEDGER = table(
    "ledger", "one fact in one document", "slot subject doc_id",
    column("slot", "str", "what kind of fact: `facts.slot`"),
    column("subject", "str", "what it is about: `facts.subject`"),
    column("doc_id", "str", "which document: `documents.doc_id`"),
    column("stance", "str", "says, says otherwise (than most), or not in this article"),
    column("value", "str?", "what the document says, normalised; several values joined by `;`; empty: nothing"),
    column("start", "Int64?", "first character of its first passage; empty: nothing"),
    column("end", "Int64?", "character after the last one of that passage"),
    column("kind", "str", "the sharpest disagreement over this fact in the corpus, or agrees"),
    column("n_documents", "int64", "documents that say something about it"),
    column("n_silent", "int64", "documents in which it does not stand"),
    column("n_outlets", "int64", "outlets that say something about it; documents without a known outlet count each"),
    column("n_origins", "Int64?", "independent origins among them; copies of one text count once; empty: not counted"),
)  # fmt: skip

TOLD_BY_ONE = table(
    "told_by_one", "one fact that stands in one article only", "slot subject doc_id start",
    column("slot", "str", "what kind of fact: `facts.slot`"),
    column("subject", "str", "what it is about"),
    column("doc_id", "str", "the only document that tells it"),
    column("start", "int64", "first character of the passage"),
    column("end", "int64", "character after the last one"),
    column("value", "str", "what it says, normalised"),
    column("surface", "str", "the value as printed"),
    column("hedge", "str", "stated, attributed, rumoured or planned"),
    column("n_documents_compared", "int64", "documents of the corpus, this one included"),
)  # fmt: skip

ADJUDICATION = table(
    "adjudication", "one decision of a person on one disagreement", "passage_a passage_b slot subject",
    column("slot", "str", "what kind of fact: `disagreements.slot`"),
    column("subject", "str", "what it is about: `disagreements.subject`"),
    column("passage_a", "str", "document, offsets and short hash of the words of the passage of `doc_a`"),
    column("passage_b", "str", "the same for `doc_b`"),
    column("decision", "str", "confirm, reject, or another kind to give the row"),
    column("by", "str", "who decided"),
    column("note", "str", "why; may be empty text"),
)  # fmt: skip

PASSAGE_PAIRS = table(
    "passage_pairs", "one disagreement, to be read", "",
    column("slot", "str", "what kind of fact: `facts.slot`"),
    column("subject", "str", "what it is about"),
    column("kind", "str", "one of: " + ", ".join(DISAGREEMENT_KINDS)),
    column("label_a", "str", "`documents.label` of the earlier article"),
    column("passage_a", "str", "its sentence, the passage between « and »"),
    column("label_b", "str", "`documents.label` of the other article"),
    column("passage_b", "str", "its sentence, the passage between « and »"),
    column("why", "str", "why the pair is called so"),
)  # fmt: skip
