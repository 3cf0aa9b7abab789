"""Tables about who speaks: the cue lexicon, the concordance, and the measures of voices."""

from istanbul_analysis.schema._core import column, table

CUE_KINDS = (
    "verb", "adjective", "noun", "phrase", "unnamed source", "title", "medium", "common verb", "adverb",
    "day or month", "time unit", "telling noun", "group noun", "plural noun", "shading verb", "invariable verb",
    "attitude verb", "prompting verb", "male word", "female word", "male ending", "female ending", "male name",
    "female name",
)  # fmt: skip

CUES = table(
    "cues", "one word or phrase that tells that somebody speaks, or who", "lemma kind",
    column("lemma", "str", "the word as a dictionary has it"),
    column("forms", "str", "every form that is looked for, joined by `;`"),
    column("kind", "str", "one of: " + ", ".join(CUE_KINDS)),
    column("stance", "str", "acknowledge, endorse or distance; empty text where the word is no cue"),
    column("function", "str", "what the speaker does: neutral, assertive, directive, expressive, ..."),
    column(
        "takes", "str",
        "what may go with it, joined by `;`: quotation, clause, bare clause (without that), infinitive, gerund, noun, "
        "matter (its noun is no person), object and infinitive, preposition, hearer (told whom), inversion (said "
        "Rivera), naming (called it a trap), participle (..., urging them) reports too, also a noun (its present form "
        "is spelled like one), evidence (things may do it; it is a report only of a person, a group or a telling noun)",
    ),
    column("example", "str", "a sentence in which it is found; empty text for a given name"),
    column("counterexample", "str", "a sentence in which it is not; empty text for a given name"),
    column("source", "str", "where the entry comes from"),
)  # fmt: skip

_DOC_ID = column("doc_id", "str", "which document: `documents.doc_id`")
_SIDE = column("side", "str", "the party of the speaker (`actors.side`); 'none' where the actor has none")
_LOW = column("low", "float64?", "lower end of the 95 % Wilson interval of the share")
_HIGH = column("high", "float64?", "upper end of that interval")

CONCORDANCE = table(
    "concordance", "one match with the words around it", "doc_id start",
    _DOC_ID,
    column("start", "int64", "first character of the match: 0-based offset into `documents.text`"),
    column("end", "int64", "character after the last one of the match"),
    column("left", "str", "the characters before the match, line breaks made blanks"),
    column("node", "str", "the match as printed"),
    column("right", "str", "the characters behind the match"),
)  # fmt: skip

_SHARE = (
    column("n_quotes", "int64", "quotations of that speaker or side in the document"),
    column("n_words", "int64", "words in them"),
    column("n_words_known", "int64", "words of all quotations of the document whose speaker is known"),
    column("n_words_open", "int64", "words of its quotations whose speaker is not known: in no share"),
    column("share", "float64", "n_words / n_words_known, from 0 to 1"),
)

QUOTE_SHARES = table(
    "quote_shares", "one speaker of one document", "doc_id actor_id",
    _DOC_ID, column("actor_id", "str", "who speaks: `actors.actor_id`"), *_SHARE,
)  # fmt: skip

SIDE_SHARES = table("side_shares", "one side in one document", "doc_id side", _DOC_ID, _SIDE, *_SHARE)

VOICES = table(
    "voices", "one document", "doc_id",
    _DOC_ID,
    column("n_quotes", "int64", "quotations, direct and partial"),
    column("n_statements", "int64", "indirect statements"),
    column("n_speakers", "int64", "different known speakers of quotations"),
    column("n_effective", "float64?", "effective number of speakers: e to the entropy of their shares of quoted words"),
    column("n_inverse", "float64?", "1 / sum of squared shares, which weighs the frequent speakers more"),
    column("n_anonymous", "int64", "quotations and statements of speakers without a name"),
    column("share_anonymous", "float64?", "n_anonymous / (n_quotes + n_statements)"),
    _LOW, _HIGH,
    column("n_official", "int64", "quotations and statements of persons with a post, states and their bodies"),
    column("share_official", "float64?", "n_official / (n_quotes + n_statements)"),
    column("n_second_hand", "int64", "quotations and statements that reached the outlet through another one"),
)  # fmt: skip

FIRST_SPEAKERS = table(
    "first_speakers", "the first speaker of one document", "doc_id",
    _DOC_ID,
    column("actor_id", "str?", "who it is; empty where not known"),
    column("speaker", "str", "as printed"),
    column("cue", "str", "reporting verb or phrase as printed"),
    column("start", "int64", "where the first words of a speaker start"),
    column("end", "int64", "where they end"),
    column("text", "str", "these words"),
    column("n_words_before", "int64", "words of the text before them"),
)  # fmt: skip

CUE_USES = table(
    "cue_uses", "one reporting verb or phrase in the text", "doc_id start",
    _DOC_ID,
    column("start", "int64", "offset of the cue"),
    column("end", "int64", "character after the cue"),
    column("cue", "str", "as printed"),
    column("lemma", "str?", "entry of the cue lexicon; empty where it has none"),
    column("stance", "str", "acknowledge, endorse, distance, or unlisted"),
    column("function", "str", "what the speaker does, or unlisted"),
    column("speaker", "str", "as printed"),
    column("actor_id", "str?", "who it is; empty where not known"),
    _SIDE,
    column("words", "str", "the words that it introduces: the first quotation or statement"),
)  # fmt: skip

CUE_COUNTS = table(
    "cue_counts", "one reporting verb or phrase of one side", "side lemma",
    _SIDE,
    column("lemma", "str", "entry of the cue lexicon"),
    column("stance", "str", "acknowledge, endorse or distance"),
    column("n_uses", "int64", "times that it introduces words of the side"),
    column("n_documents", "int64", "documents in which it does"),
)  # fmt: skip

STANCE_SHARES = table(
    "stance_shares", "one stance class of one group", "group stance",
    column("group", "str", "the side, document or other group"),
    column("stance", "str", "acknowledge, endorse or distance"),
    column("n_uses", "int64", "cues of that class in the group"),
    column("n_group", "int64", "cues of the group with a class"),
    column("share", "float64", "n_uses / n_group"),
    _LOW, _HIGH,
    column("cases", "str", "the cues themselves, each once, joined by `;`, with their number where more than one"),
)  # fmt: skip
