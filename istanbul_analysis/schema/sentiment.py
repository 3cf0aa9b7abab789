"""Tables about tone: words of a lexicon, sentences, targets, hedges and labels."""

from istanbul_analysis.schema._core import column, table
from istanbul_analysis.schema.extracted import ACTOR_ID, DOC_ID, END, PART, SENTENCE, START, TEXT

VOICE = column("voice", "str", "narration or quote")
LOW = column("low", "float64?", "lower limit: how far the figure depends on single paragraphs; empty where not defined")
HIGH = column("high", "float64?", "upper limit, as `low`")
REASON = column("reason", "str", "why there is no interval; empty text where there is one")

TARGET_SCORES = table(
    "target_scores", "one sentence and one actor that it names", "doc_id start actor_id",
    DOC_ID, START, END, SENTENCE, PART, ACTOR_ID,
    column("label", "int64", "-1 unfavourable, 0 neither, 1 favourable, as a trained model reads it"),
    column("score", "float64", "from -1 to 1: probability of a favourable reading less that of an unfavourable one"),
    column("probability", "float64", "the model's own probability of its label, 0 to 1"),
    VOICE,
)  # fmt: skip

TONE_WORDS = table(
    "tone_words", "one word of the tone lexicon in the text", "doc_id start",
    DOC_ID, START, END, SENTENCE, PART, TEXT,
    column("word", "str", "the entry of the lexicon"),
    column("valence", "float64", "what the word adds to its sentence: the lexicon's value, turned round by a negation"),
    column("negated", "bool", "a negation stands at most three words before it"),
    column("masked", "str", "why the word is not counted: topic, name or function; empty text where it is counted"),
)  # fmt: skip

SENTENCE_TONE = table(
    "sentence_tone", "one sentence", "doc_id start",
    DOC_ID, START, END, SENTENCE, PART,
    column("n_tokens", "int64", "words of the sentence"),
    column("n_words", "int64", "words counted: in the tone lexicon and not masked"),
    column("n_masked", "int64", "words in the tone lexicon that are masked and not counted"),
    column("valence", "float64", "sum of the counted words' valence"),
    column("score", "float64", "valence / sqrt(valence squared + 15): from -1 to 1"),
)  # fmt: skip

ACTOR_TONE = table(
    "actor_tone", "one group, actor and voice", "group actor_id voice",
    column("group", "str", "value of the column that `by` names, for example the document"),
    ACTOR_ID, VOICE,
    column("n_sentences", "int64", "sentences that name the actor"),
    column("n_negative", "int64", "of these, read as unfavourable"),
    column("n_neutral", "int64", "of these, read as neither"),
    column("n_positive", "int64", "of these, read as favourable"),
    column("n_paragraphs", "int64", "paragraphs these sentences stand in: the units of the interval"),
    column("tone", "float64", "(n_positive - n_negative) / n_sentences, from -1 to 1"),
    LOW, HIGH, REASON,
)  # fmt: skip

TONE_DIFFERENCES = table(
    "tone_differences", "one actor and pair of groups", "actor_id group_a group_b voice",
    ACTOR_ID,
    column("group_a", "str", "one group"),
    column("group_b", "str", "the other group"),
    VOICE,
    column("n_a", "int64", "sentences of the one that name the actor"),
    column("n_b", "int64", "sentences of the other that name the actor"),
    column("tone_a", "float64", "tone in the one, from -1 to 1"),
    column("tone_b", "float64", "tone in the other, from -1 to 1"),
    column("difference", "float64", "tone_a - tone_b, from -2 to 2"),
    column("low", "float64", "lower limit: how far the difference depends on single paragraphs"),
    column("high", "float64", "upper limit, as `low`"),
)  # fmt: skip

TONE_EVIDENCE = table(
    "tone_evidence", "one sentence behind a figure of tone", "doc_id start actor_id",
    DOC_ID, START, END, ACTOR_ID, VOICE,
    column("label", "int64", "-1, 0 or 1"),
    column("probability", "float64", "the model's own probability of its label"),
    TEXT,
)  # fmt: skip

WORD_SHIFT = table(
    "word_shift", "one word of the tone lexicon", "word",
    column("word", "str", "the entry of the lexicon"),
    column("valence", "float64", "the lexicon's value"),
    column("n_target", "int64", "times in the target"),
    column("n_reference", "int64", "times in the reference"),
    column("n_target_tokens", "int64", "words of the target"),
    column("n_reference_tokens", "int64", "words of the reference"),
    column("contribution", "float64", "valence x (share in the target - share in the reference); the sum over all "
           "words is the difference of the two mean valences per word"),
)  # fmt: skip

HEDGES = table(
    "hedges", "one hedge or expression of certainty in the text", "doc_id start",
    DOC_ID, START, END, SENTENCE, PART, TEXT,
    column("hedge", "str", "entry of the list"),
    column("kind", "str", "hedge or certainty"),
    column("family", "str", "kind of word: modal, verb, adverb, hearsay or frame"),
    VOICE,
)  # fmt: skip

HEDGE_RATES = table(
    "hedge_rates", "one group, kind and voice", "group kind voice",
    column("group", "str", "value of the column that `by` names, for example the document"),
    column("kind", "str", "hedge or certainty"),
    VOICE,
    column("n_hits", "int64", "expressions found"),
    column("n_tokens", "int64", "words of the group in this voice"),
    column("n_paragraphs", "int64", "paragraphs with such words: the units of the interval"),
    column("rate", "float64", "expressions per 1,000 words"),
    LOW, HIGH, REASON,
)  # fmt: skip

LABELS = table(
    "labels", "one evaluative word or loaded compound", "doc_id start",
    DOC_ID, START, END, SENTENCE, PART, TEXT,
    column("label", "str", "entry of the list"),
    column("kind", "str", "what the entry is: evaluative, ideology, legitimacy, act, euphemism, epithet or distance"),
    column("polarity", "int64", "-1 unfavourable, 0 open, 1 favourable, as the list has it"),
    column("attached", "str", "the link between label and actor: `link` of the list of links, or none"),
    column("actor_id", "str?", "the actor it is given to; empty where it is given to an event or to nobody"),
    column("head", "str", "the words that follow it, up to the noun: what it is said of"),
    VOICE,
)  # fmt: skip

TARGET_MATCHES = table(
    "target_matches", "one sentence and actor that the model and a coder have both labelled", "doc_id start actor_id",
    DOC_ID, START, END, ACTOR_ID,
    column("label", "int64", "what the model says: -1, 0 or 1"),
    column("gold", "int64", "what the coder says: -1, 0 or 1"),
    VOICE,
)  # fmt: skip

TARGET_AGREEMENT = table(
    "target_agreement", "one label", "label",
    column("label", "int64", "-1, 0 or 1"),
    column("n_gold", "int64", "rows to which the coder gave it"),
    column("n_model", "int64", "rows to which the model gave it"),
    column("n_both", "int64", "rows to which both gave it"),
    column("f1", "float64", "2 x n_both / (n_gold + n_model)"),
)  # fmt: skip
