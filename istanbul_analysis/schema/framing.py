"""Tables about frames: suggestions of the machine, shares, codes of people, agreement."""

from istanbul_analysis.schema._core import column, table
from istanbul_analysis.schema.extracted import ACTOR_ID, DOC_ID, END, PART, SENTENCE, START, TEXT

FRAME_ID = column("frame_id", "str", "the frame: `frame_id` of the codebook")
_LOW = column("low", "float64?", "lower limit of the 95 % interval; empty where it is not defined")
_HIGH = column("high", "float64?", "upper limit of the 95 % interval")
_INDICATOR = column("indicator", "str", "the indicator of the codebook that was recognised")

FRAME_HITS = table(
    "frame_hits", "one passage in which an indicator of a frame was recognised", "doc_id start frame_id indicator",
    DOC_ID, START, END, SENTENCE, FRAME_ID, _INDICATOR, PART, TEXT,
)  # fmt: skip

FRAME_SHARES = table(
    "frame_shares", "one frame in one voice of one document", "doc_id frame_id voice",
    DOC_ID, FRAME_ID,
    column("voice", "str", "all, narration (the outlet's words) or quote (words inside quotation marks)"),
    column("share", "float64?", "n_hit / n_sentences, 0 to 1; empty where the voice has no sentence"),
    _LOW, _HIGH,
    column("n_hit", "int64", "body sentences with a hit of the frame in this voice"),
    column("n_sentences", "int64", "body sentences with a word in this voice"),
)  # fmt: skip

RESPONSIBILITY_ACTORS = table(
    "responsibility_actors", "one hit of responsibility with the actor it points to", "doc_id start frame_id indicator",
    DOC_ID, START, END, SENTENCE, FRAME_ID, _INDICATOR, TEXT, ACTOR_ID,
    column("surface", "str", "the actor's name as printed"),
    column("actor_start", "int64", "offset of that name"),
    column("actor_role", "str", "what the actor is there: asked to act, blamed or credited, offers a remedy ..."),
)  # fmt: skip

ARTICLE_FRAMES = table(
    "article_frames", "one frame of one document, as a trained model sees it", "doc_id frame_id",
    DOC_ID, FRAME_ID,
    column("score", "float64", "the model's score less its threshold; above 0 the frame is suggested"),
    column("suggested", "bool", "whether the model suggests the frame"),
    column("words", "str", "the words that raised the score most, joined by `; `"),
    column("n_words", "int64", "words of the document"),
    column("n_known", "int64", "words of the document that the model knows"),
)  # fmt: skip

CODES = table(
    "codes", "one code that one coder gave to one passage for one frame", "doc_id start end frame_id annotator",
    DOC_ID, START, END, FRAME_ID,
    column("annotator", "str", "who coded"),
    column("code", "int64", "1 the frame is there, 0 it is not"),
)  # fmt: skip

AGREEMENT = table(
    "agreement", "the agreement of all coders on one frame", "frame_id",
    FRAME_ID,
    column("level", "str", "level of measurement: nominal, ordinal, interval or ratio"),
    column("alpha", "float64?", "Krippendorff's alpha; empty where it is not defined"),
    _LOW, _HIGH,
    column("agreement", "float64?", "share of agreeing pairs of codes, chance not removed"),
    column("ac1", "float64?", "Gwet's AC1"),
    column("n_units", "int64", "passages that two coders or more have coded"),
    column("n_present", "int64", "of these, passages in which some coder saw the frame"),
    column("n_disputed", "int64", "of these, passages on which coders differ"),
    column("n_coders", "int64", "coders"),
    column("reason", "str", "why a figure is missing; empty text where none is"),
)  # fmt: skip

CONFUSION = table(
    "confusion", "one pair of codes of two coders", "annotator_a annotator_b code_a code_b",
    column("annotator_a", "str", "one coder"),
    column("annotator_b", "str", "the other coder"),
    column("code_a", "str", "code of the one"),
    column("code_b", "str", "code of the other, for the same unit"),
    column("n_units", "int64", "units with this pair of codes"),
)  # fmt: skip

DISPUTED_CODES = table(
    "disputed_codes", "one passage and frame on which coders differ", "doc_id start end frame_id",
    DOC_ID, START, END, FRAME_ID,
    column("n_coders", "int64", "coders who coded it"),
    column("n_present", "int64", "coders who saw the frame"),
    column("codes", "str", "each coder's code, joined by `; `"),
    column("decision", "float64?", "for the adjudicator: 1 or 0; empty until decided"),
)  # fmt: skip
