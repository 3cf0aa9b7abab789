"""Tables of the gazetteer: who there is, under which spellings, and which places belong to which state."""

from istanbul_analysis.schema._core import column, table

ACTOR_KINDS = ("person", "state", "organisation", "place")
ALIAS_KINDS = ("name", "spelling", "short", "corruption", "glued", "metonym", "collective")

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
