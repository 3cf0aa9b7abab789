"""Tables that are read from files or found in texts: every row can be traced to `documents.text[start:end]`."""

from istanbul_analysis.schema._core import column, table

BLOCK_KINDS = (
    "title", "date", "dateline", "caption", "credit", "subheading", "body", "related_link", "contributors",
    "source_url", "source_line", "boilerplate", "metadata",
)  # fmt: skip

DOC_ID = column("doc_id", "str", "which document: `documents.doc_id`")
START = column("start", "int64", "first character of the span: 0-based offset into `documents.text`")
END = column("end", "int64", "character after the last one of the span")
SENTENCE = column("sentence", "int64", "number of the sentence in the document, from 0")
PARAGRAPH = column("paragraph", "int64", "number of the block in the document, from 0")
PART = column("part", "str", "kind of the block the span lies in (`blocks.kind`)")
TEXT = column("text", "str", "the characters of the span, as printed")
ACTOR_ID = column("actor_id", "str", "who it is: `actors.actor_id`")
SPEAKER_ID = column("actor_id", "str?", "who the speaker is: `actors.actor_id`; empty where not known")

DOCUMENTS = table(
    "documents", "one article", "doc_id",
    column("doc_id", "str", "short id, unique in the corpus"),
    column("label", "str", "name to print in tables and charts"),
    column("outlet", "str?", "who published it; empty where nothing tells"),
    column("outlet_basis", "str", "how the outlet is known: url, credit, matched, inferred, stated or unknown"),
    column("title", "str?", "headline as printed"),
    column("published", "datetime64[s]?", "day of publication"),
    column("published_basis", "str", "how the day is known: stated, url, inferred or unknown"),
    column("dateline_place", "str?", "place named in the dateline"),
    column("agencies", "str", "news agencies credited for the text, joined by `;`; empty text where none is"),
    column("wording", "str", "original, machine_translation or unknown"),
    column("url", "str?", "address of the article"),
    column("language", "str", "language code of the text"),
    column("text", "str", "the untouched text of the file"),
)  # fmt: skip

BLOCKS = table(
    "blocks", "one stretch of the layout", "doc_id start",
    DOC_ID, START, END,
    column("kind", "str", "one of: " + ", ".join(BLOCK_KINDS)),
    column("paragraph", "int64", "number of the block in the document, from 0"),
)  # fmt: skip

SENTENCES = table(
    "sentences", "one sentence", "doc_id start",
    DOC_ID, START, END, SENTENCE, PARAGRAPH, PART, TEXT,
    column(
        "voice",
        "str?",
        "whose words (`tokens.voice`) it holds: narration, quote (all in quotation marks of a speaker) or mixed; "
        "empty until quotations are known, and for a sentence without words",
        later=True,
    ),
)  # fmt: skip

TOKENS = table(
    "tokens", "one word", "doc_id start",
    DOC_ID, START, END, SENTENCE,
    column("token", "str", "the word as printed"),
    column("norm", "str", "the word as counted: case-folded, curly apostrophes made straight"),
    PART,
    column("voice", "str", "narration (the outlet's words) or quote (inside quotation marks of a speaker)"),
)  # fmt: skip

_SPEECH = (
    column("speaker", "str?", "who speaks, as printed; empty where nobody is named"),
    column("speaker_start", "Int64?", "offset of the printed speaker"),
    SPEAKER_ID,
    column("cue", "str?", "reporting verb or phrase as printed"),
    column("cue_start", "Int64?", "offset of the cue"),
    column("group", "str", "parts of one utterance share this"),
    column("second_hand", "bool", "whether the words reached the outlet through another outlet or agency"),
    column("n_words", "int64", "words in the span"),
    column("anonymous", "bool", "whether the speaker is a person or group without a name, such as an official"),
    column(
        "basis",
        "str?",
        "how the speaker was found: cue, carried (from the words around), signature (after a dash), subject (a guess)",
    ),
)

QUOTES = table(
    "quotes", "one quotation, inside its marks", "doc_id start",
    DOC_ID, START, END, TEXT,
    column("kind", "str", "direct (a clause or more), partial (a fragment in the reporter's sentence) or scare"),
    column("marks", "str", "curly, straight, mixed or unclosed"),
    *_SPEECH,
)  # fmt: skip

STATEMENTS = table(
    "statements", "one indirect statement, without its complementiser", "doc_id start",
    DOC_ID, START, END, TEXT, *_SPEECH,
    column("form", "str", "clause, infinitive or noun: how the words are put"),
)  # fmt: skip

MENTIONS = table(
    "mentions", "one name in the text", "doc_id start",
    DOC_ID, START, END, SENTENCE,
    column("surface", "str", "the name as printed, without title and possessive"),
    ACTOR_ID,
    column("kind", "str", "person, state, organisation or place"),
    PART,
)  # fmt: skip

ROLES = table(
    "roles", "one post given to one named person", "doc_id start actor_id",
    DOC_ID, START, END, ACTOR_ID,
    column("role", "str", "the post as printed"),
    column("post", "str?", "the post, normalised"),
    column("organisation", "str?", "where the post is held"),
    column("sector", "str?", "field of the post, e.g. foreign affairs, defence"),
    column("rank", "Int64?", "1 (head of state) to 5 (expert)"),
)  # fmt: skip

DELEGATES = table(
    "delegates", "one person that one article places in one team", "doc_id side actor_id",
    DOC_ID,
    column("side", "str", "the party whose team it is, by name"),
    ACTOR_ID,
    column("surface", "str", "the name as printed in the evidence"),
    column("role", "str?", "the post as printed beside the name"),
    column("post", "str?", "the post, normalised"),
    column("sector", "str?", "field of the post, e.g. foreign affairs, defence"),
    column("rank", "Int64?", "1 (head of state) to 5 (expert)"),
    column("is_head", "bool", "whether the article says that this person leads the team"),
    column("certainty", "str", "stated (present or past) or planned (future or expected)"),
    column("start", "int64", "start of the evidence sentence"),
    column("end", "int64", "end of the evidence sentence"),
    column("score", "float64", "0 to 1: how likely it is that the person is a member, and on this side"),
    column("signs", "str", "the signs that count most, joined by `; `"),
    column("side_basis", "str", "article where the article alone says the side, corpus where other articles decide it"),
)  # fmt: skip

FACTS = table(
    "facts", "one filled slot of one statement", "doc_id start slot subject",
    DOC_ID, START, END,
    column("slot", "str", "what kind of fact: place, date, number, post, membership, head, travel ..."),
    column("subject", "str", "what the fact is about"),
    column("value", "str", "the value, normalised"),
    column("surface", "str", "the value as printed"),
    column("hedge", "str", "stated, attributed, rumoured or planned"),
    column("speaker", "str?", "whose words it is in: `actor_id` or name as printed; empty: the article's own"),
    column("low", "float64?", "least number, first day (ordinal) or fewest years that the value allows, if known"),
    column("high", "float64?", "greatest number, last day (ordinal) or most years that the value allows"),
    column("published", "datetime64[s]?", "day of publication of the document"),
    column("evidence_start", "int64", "start of the sentence that says it"),
    column("evidence_end", "int64", "end of the sentence that says it"),
)  # fmt: skip

QUALITY_PASSAGES = table(
    "quality_passages", "one passage that shows a weakness of the text", "doc_id start flag",
    DOC_ID, START, END,
    column("flag", "str", "the weakness: see `quality.flag`"),
    column("sign", "str", "what was recognised, in words"),
    TEXT,
)  # fmt: skip

QUALITY = table(
    "quality", "one weakness of one document", "doc_id flag",
    DOC_ID,
    column("flag", "str", "the weakness, e.g. outlet_not_stated, machine_translation, unbalanced_marks"),
    column("n_passages", "int64", "passages of the text that show it (`quality_passages`); 0 where none can"),
    column("detail", "str", "what was seen, in words"),
)  # fmt: skip
