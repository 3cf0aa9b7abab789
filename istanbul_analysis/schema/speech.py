"""Tables about who speaks: the cue lexicon, the concordance, and the measures of voices."""

from istanbul_analysis.schema._core import column, table

CUE_KINDS = ("verb", "adjective", "noun", "phrase", "unnamed source", "title", "medium")

CUES = table(
    "cues", "one word or phrase that tells that somebody speaks", "lemma kind",
    column("lemma", "str", "the word as a dictionary has it"),
    column("forms", "str", "every form that is looked for, joined by `;`"),
    column("kind", "str", "one of: " + ", ".join(CUE_KINDS)),
    column("stance", "str", "acknowledge, endorse or distance; empty text where the word is no cue"),
    column("function", "str", "what the speaker does: neutral, assertive, directive, expressive, ..."),
    column("takes", "str", "what may follow, joined by `;`: quotation, clause, infinitive, noun, hearer, ..."),
    column("example", "str", "a sentence in which it is found"),
    column("counterexample", "str", "a sentence in which it is not"),
    column("source", "str", "where the entry comes from"),
)  # fmt: skip
