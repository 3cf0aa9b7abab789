"""Tables that compare articles: words, readability, diversity, similarity, coverage."""

from istanbul_analysis.schema._core import column, table
from istanbul_analysis.schema.extracted import DOC_ID

_NORM = column("norm", "str", "the word as counted, or the `actor_id` whose spellings were merged")
_KIND = column("kind", "str", "word or name")
_SCOPE = column("scope", "str", "how far the figures reach: these articles only, or documents compared with documents")
_INTERVAL = column("interval", "str", "what `low` and `high` tell, or why they are missing")
_LOW = column("low", "float64?", "lower limit of the interval")
_HIGH = column("high", "float64?", "upper limit of the interval")

KEYNESS = table(
    "keyness", "one word, compared between one target and its reference", "target reference kind norm",
    column("target", "str", "the group that is looked at"),
    column("reference", "str", "what it is compared with"),
    _NORM, _KIND,
    column("n", "int64", "times the target prints it"),
    column("n_target", "int64", "words of the target"),
    column("n_elsewhere", "int64", "times the reference prints it"),
    column("n_reference", "int64", "words of the reference"),
    column("rate", "float64", "times per 1,000 words in the target"),
    column("rate_elsewhere", "float64", "times per 1,000 words in the reference"),
    column("n_documents", "int64", "documents of the target that print it"),
    column("n_documents_target", "int64", "documents of the target"),
    column("n_documents_reference", "int64", "documents of the reference"),
    column("n_passages", "Int64?", "paragraphs of the target that print it; empty where paragraphs are not known"),
    column("log_odds", "float64", "natural log-odds ratio under the prior; above 0 means more in the target"),
    column("low", "float64?", "lower limit of `log_odds`"),
    column("high", "float64?", "upper limit of `log_odds`"),
    column("zeta", "float64", "log_odds / its standard error (four terms): a ranking, not a test"),
    column("alpha0", "float64", "weight of the prior, in words"),
    column("rank", "int64", "place by `zeta` among the words of the target, from 1"),
    column("rank_best", "int64", "best place with the prior at 0.1, 1 and 10 times its weight"),
    column("rank_worst", "int64", "worst of the three places"),
    column("log_ratio", "float64", "binary logarithm of rate / rate_elsewhere; a count of 0 is taken as 0.5"),
    column("lrc", "float64", "conservative log ratio: the limit nearer to 0, corrected for n_compared; 0: not shown"),
    column("n_compared", "int64", "words compared between this target and its reference, rare ones included"),
    column("g2_two_cell", "float64", "log-likelihood of the two counts of the word"),
    column("g2_four_cell", "float64", "log-likelihood of the whole two-by-two table"),
    column("percent_diff", "float64", "by how many per cent `rate` exceeds `rate_elsewhere`; infinite where that is 0"),
    column("bic", "float64", "g2_four_cell less the logarithm of all words"),
    column("dp", "float64?", "deviation of proportions over the target's paragraphs: 0 even, near 1 in one paragraph"),
    column("dp_norm", "float64?", "dp / (1 - share of the shortest paragraph)"),
    _INTERVAL, _SCOPE,
)  # fmt: skip

KEYNESS_OVERALL = table(
    "keyness_overall", "one word, over all groups", "kind norm",
    _NORM, _KIND,
    column("n", "int64", "times it is printed"),
    column("n_groups_with", "int64", "groups that print it"),
    column("n_groups", "int64", "groups"),
    column("n_words", "int64", "words of all groups"),
    column("g2", "float64", "log-likelihood that all groups use it at one rate"),
    column("df", "int64", "degrees of freedom: groups less 1"),
)  # fmt: skip

DISPERSION = table(
    "dispersion", "one word of one group", "group kind norm",
    column("group", "str", "the group"),
    _NORM, _KIND,
    column("n", "int64", "times the group prints it"),
    column("n_group", "int64", "words of the group"),
    column("n_passages", "int64", "paragraphs of the group that print it"),
    column("n_passages_group", "int64", "paragraphs of the group"),
    column("dp", "float64", "deviation of proportions over the paragraphs: 0 even, near 1 in one paragraph"),
    column("dp_norm", "float64?", "dp / (1 - share of the shortest paragraph); empty where there is only one"),
)  # fmt: skip

_MEASURED = (
    column("low", "float64?", "lower limit of the interval; empty where `interval` says why"),
    column("high", "float64?", "upper limit of the interval"),
    column("n_words", "int64", "words measured"),
    column("n_sentences", "int64", "sentences measured"),
    column("n_passages", "int64", "paragraphs measured"),
)

READABILITY = table(
    "readability", "one readability formula for one document", "doc_id measure",
    DOC_ID,
    column("measure", "str", "flesch_reading_ease, flesch_kincaid_grade, smog, coleman_liau, ari or lix"),
    column("value", "float64?", "what the formula gives; empty where it is not defined (see `note`)"),
    *_MEASURED,
    column("place_from", "Int64?", "best place the interval allows among the documents; 1 is the easiest to read"),
    column("place_to", "Int64?", "worst place it allows; places of documents that overlap are not told apart"),
    column("note", "str", "what to mind, e.g. fewer sentences than the formula was made for; empty text if nothing"),
    _INTERVAL, _SCOPE,
)  # fmt: skip

READABILITY_PAIRS = table(
    "readability_pairs", "two documents under one readability formula", "measure doc_a doc_b",
    column("measure", "str", "the formula"),
    column("doc_a", "str", "one document: `documents.doc_id`"),
    column("doc_b", "str", "the other document"),
    column("value_a", "float64?", "its value in `doc_a`"),
    column("value_b", "float64?", "its value in `doc_b`"),
    column("apart", "bool", "whether the two intervals leave a gap; if not, the two are not ranked"),
    column("easier", "str?", "the document that is easier to read; empty where they are not apart"),
    _SCOPE,
)  # fmt: skip

DIVERSITY = table(
    "diversity", "one document", "doc_id",
    DOC_ID,
    column("mattr", "float64?", "mean share of different words in a window that moves word by word, from 0 to 1"),
    column("low", "float64?", "lower limit of the interval; empty where `interval` says why"),
    column("high", "float64?", "upper limit of the interval"),
    column("window", "int64", "words in the window"),
    column("n_windows", "int64", "windows in the document"),
    column("n_words", "int64", "words of the document"),
    column("n_types", "int64", "different words of the document; grows with its length: not to be compared"),
    column("n_passages", "int64", "paragraphs of the document"),
    _INTERVAL, _SCOPE,
)  # fmt: skip

COVERAGE = table(
    "coverage", "one subject in one document", "doc_id subject",
    DOC_ID,
    column("subject", "str", "what is covered: an `actor_id`, a frame, a theme"),
    column("n_spans", "int64", "times the document names it"),
    column("n_sentences", "int64", "sentences that name it"),
    column("n_sentences_document", "int64", "sentences of the document"),
    column("share", "float64", "n_sentences / n_sentences_document, from 0 to 1"),
    column("low", "float64?", "lower limit of `share`; empty where `interval` says why"),
    column("high", "float64?", "upper limit of `share`"),
    column("n_words", "int64", "words of those sentences"),
    column("share_words", "float64", "n_words / words of the document, from 0 to 1"),
    column("first_sentence", "int64", "place of the first sentence that names it, from 0"),
    column("n_documents", "int64", "documents that name it"),
    _INTERVAL, _SCOPE,
)  # fmt: skip

FIRST_SENTENCES = table(
    "first_sentences", "the first sentence of one document's body", "doc_id",
    DOC_ID,
    column("start", "int64", "first character of the sentence: 0-based offset into `documents.text`"),
    column("end", "int64", "character after its last one"),
    column("n_words", "int64", "words in it"),
    column("n_words_document", "int64", "words of the document's body"),
    column("subjects", "str", "whom it names, in order, joined by `;`; empty text if nobody"),
    column("text", "str", "the sentence as printed"),
)  # fmt: skip

_PAIR = (column("doc_a", "str", "one document: `documents.doc_id`"), column("doc_b", "str", "the other document"))

SIMILARITY = table(
    "similarity", "two documents", "doc_a doc_b",
    *_PAIR,
    column("cosine", "float64", "cosine of the TF-IDF weights of their words: 0 none shared, 1 the same"),
    column("low", "float64?", "least cosine when any one paragraph of the two is left out"),
    column("high", "float64?", "greatest cosine when any one paragraph of the two is left out"),
    column("n_shared", "int64", "different words that both print"),
    column("n_types_a", "int64", "different words of `doc_a`"),
    column("n_types_b", "int64", "different words of `doc_b`"),
    column("n_words_a", "int64", "words of `doc_a`"),
    column("n_words_b", "int64", "words of `doc_b`"),
    _INTERVAL, _SCOPE,
)  # fmt: skip

SIMILARITY_TERMS = table(
    "similarity_terms", "one word that two documents share", "doc_a doc_b kind norm",
    *_PAIR, _NORM, _KIND,
    column("contribution", "float64", "part of the cosine that comes from this word"),
    column("share", "float64", "contribution / cosine, from 0 to 1"),
    column("rank", "int64", "place by contribution within the pair, from 1"),
    column("n_a", "int64", "times `doc_a` prints it"),
    column("n_b", "int64", "times `doc_b` prints it"),
    column("n_documents", "int64", "documents that print it"),
)  # fmt: skip

SIMILARITY_MAP = table(
    "similarity_map", "one document as a point", "doc_id",
    DOC_ID,
    column("x", "float64", "place along the longer side; only distances between points mean anything"),
    column("y", "float64", "place along the shorter side"),
    column("shown", "float64", "share of all squared distances that the map shows, from 0 to 1; the same in each row"),
)  # fmt: skip
