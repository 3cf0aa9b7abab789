"""Tables of the gazetteer: who there is, under which spellings, and which places belong to which state."""

from istanbul_analysis.schema._core import column, table

ACTOR_KINDS = ("person", "state", "organisation", "place")
ALIAS_KINDS = ("name", "spelling", "short", "corruption", "glued", "metonym", "collective", "demonym")

_SOURCE = column("source", "str", "where the entry comes from")

ACTORS = table(
    "actors", "one person, state, organisation or place", "actor_id",
    column("actor_id", "str", "short id, unique"),
    column("name", "str", "the name that tables and charts print"),
    column("kind", "str", "one of: " + ", ".join(ACTOR_KINDS)),
    column("side", "str", "the party to which the actor belongs; empty text where none or not known"),
    column("notes", "str", "what else to know; may be empty text"),
    _SOURCE,
)  # fmt: skip

ALIASES = table(
    "aliases", "one spelling of one actor", "alias actor_id kind doc_id",
    column("alias", "str", "the words as printed, without title and possessive"),
    column("actor_id", "str", "whose name it is: `actors.actor_id`"),
    column("kind", "str", "one of: " + ", ".join(ALIAS_KINDS)),
    column("doc_id", "str", "the only document in which it holds; empty text: it holds in all"),
    _SOURCE,
)  # fmt: skip

PLACES = table(
    "places", "one place", "actor_id",
    column("actor_id", "str", "`actors.actor_id` of the place"),
    column("name", "str", "the name that tables and charts print"),
    column("state", "str", "`actors.actor_id` of the state in which it lies; empty text where none or not stated"),
    column("is_capital", "str", "yes or no"),
    _SOURCE,
)  # fmt: skip

NAME_GROUPS = table(
    "name_groups", "one name or description as printed", "name",
    column("name", "str", "the words as printed"),
    column("group", "str", "the fullest of the frequent names of the same actor"),
    column("n", "int64", "times it was given"),
)  # fmt: skip

NAMING_CHOICES = table(
    "naming_choices", "one spelling, in one document, of a name spelled in several ways", "doc_id actor_id spelling",
    column("doc_id", "str", "which document: `documents.doc_id`"),
    column("actor_id", "str", "who it is: `actors.actor_id`"),
    column("concept", "str", "the name that is spelled: its most frequent spelling in all documents"),
    column("spelling", "str", "the name, or the word of it that is spelled in several ways, as printed"),
    column("n", "int64", "times the document prints it"),
    column("n_document", "int64", "times the document prints the name in any spelling"),
    column("n_spellings", "int64", "spellings of the name in all documents"),
    column("share", "float64", "n / n_document, from 0 to 1"),
    column("start", "int64", "first character of the first of these mentions"),
    column("end", "int64", "character after the last one of that mention"),
)  # fmt: skip

MENTION_RATES = table(
    "mention_rates", "one actor in one document", "doc_id actor_id",
    column("doc_id", "str", "which document: `documents.doc_id`"),
    column("actor_id", "str", "who it is: `actors.actor_id`"),
    column("kind", "str", "person, state, organisation or place"),
    column("n_mentions", "int64", "times the document names the actor"),
    column("n_narration", "int64", "how many of them stand outside quotation marks"),
    column("n_quote", "int64", "how many of them stand in the words of a speaker"),
    column("n_tokens", "int64", "words of the document, in the same parts of its layout"),
    column("rate", "float64", "mentions per 1,000 words"),
    column("low", "float64", "lower limit of `rate` (Wilson, 95 %), as if words were independent"),
    column("high", "float64", "upper limit of `rate`"),
)  # fmt: skip
