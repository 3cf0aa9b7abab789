"""Tables about posts and teams: who holds which post, and who sits in whose team."""

from istanbul_analysis.schema._core import column, table

POSTS = table(
    "posts", "one post, or one word that posts are made of", "",
    column("kind", "str", "post (a pattern for a whole post), noun, grade, field or body (a word of the grammar)"),
    column("word", "str", "regular expression of a post, or the word itself in lower case"),
    column("plural", "str", "the plural of a noun; empty text where there is none"),
    column("post", "str", "the post, normalised; empty text: as printed"),
    column("organisation", "str", "where the post is held; empty text where the pattern does not say"),
    column("sector", "str", "field of the post, or empty text"),
    column("rank", "Int64?", "1 (head of state, government or the whole organisation) to 5 (expert, spokesperson); "
                             "for a grade the steps to go down"),
    column("actor_id", "str", "holder of a post of the corpus, or empty text"),
    column("held_from", "datetime64[s]?", "first day of a dated post"),
    column("held_until", "datetime64[s]?", "last day of a dated post"),
)  # fmt: skip
