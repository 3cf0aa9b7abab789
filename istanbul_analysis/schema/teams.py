"""Tables about posts and teams: who holds which post, and who sits in whose team according to whom."""

from istanbul_analysis.schema._core import column, table
from istanbul_analysis.schema.extracted import ACTOR_ID, DOC_ID, END, START

_POST = (
    column("post", "str?", "the post, normalised"),
    column("organisation", "str?", "where the post is held"),
    column("sector", "str?", "field of the post"),
    column("rank", "Int64?", "1 (head of state, government or the whole organisation) to 5 (expert, spokesperson)"),
)
_SIDE = column("side", "str", "the party whose team it is, by name")
_NAME = column("name", "str", "the person, by name")

POSTS = table(
    "posts", "one post, or one word that posts are made of", "",
    column("kind", "str", "post (a pattern for a whole post); noun, grade, field, body, link, tie, stop (the grammar)"),
    column("word", "str", "regular expression of a post or a tie, or the word itself in lower case"),
    column("plural", "str", "the plural of a noun; for a link the nouns that it follows, joined by `;`"),
    column("post", "str", "the post, normalised; for a tie the order of name and post"),
    column("organisation", "str", "where the post is held; empty text where the pattern does not say"),
    column("sector", "str", "field of the post, or empty text"),
    column("rank", "Int64?", "1 (head of state, government or the whole organisation) to 5 (expert, spokesperson); "
                             "for a grade the steps to go down"),
    column("actor_id", "str", "holder of a post of the corpus, or empty text"),
    column("held_from", "datetime64[s]?", "first day of a dated post"),
    column("held_until", "datetime64[s]?", "last day of a dated post"),
)  # fmt: skip

DELEGATION_GRID = table(
    "delegation_grid", "one person of a team and one document", "side actor_id doc_id",
    _SIDE, ACTOR_ID, _NAME, DOC_ID,
    column("status", "str", "stated, planned, or absent (this document does not place the person in the team)"),
    column("is_head", "bool", "whether the document says that this person leads the team"),
    column("n_side", "int64", "persons whom the document names in this team; 0: nobody, and absence means nothing"),
    column("n_documents", "int64", "documents that place the person in the team"),
    column("role", "str?", "the post as printed"),
    column("start", "Int64?", "start of the evidence sentence"),
    column("end", "Int64?", "end of the evidence sentence"),
)  # fmt: skip

DELEGATION_MAKEUP = table(
    "delegation_makeup", "one team of one document, one field and one rank", "doc_id side sector rank",
    DOC_ID, _SIDE,
    column("sector", "str", "field of the post; `not stated` where no post stands beside the name"),
    column("rank", "Int64?", "1 (head of state) to 5 (expert); empty where not known"),
    column("n_members", "int64", "persons of the team with this field and rank"),
    column("n_side", "int64", "persons whom the document names in the team"),
    column("share", "float64", "n_members / n_side"),
)  # fmt: skip

DELEGATION_UNION = table(
    "delegation_union", "one person whom at least one document places in a team", "side actor_id",
    _SIDE, ACTOR_ID, _NAME,
    column("n_documents", "int64", "documents that place the person in the team"),
    column("n_listing", "int64", "documents that name anybody of the team"),
    column("n_origins", "Int64?", "independent origins among the documents that name the person; empty: not given"),
    column("n_heads", "int64", "documents that call the person its head"),
    column("n_planned", "int64", "documents that speak of the future only"),
    column("documents", "str", "the documents that name the person, joined by `;`"),
    column("sectors", "str", "fields of the posts that the documents give, joined by `;`"),
    column("ranks", "str", "ranks of the posts that the documents give, joined by `;`"),
)  # fmt: skip

ROSTER_CONFLICTS = table(
    "roster_conflicts", "one difference between what two documents, or one and all others, say of a team", "",
    column("kind", "str", "named_once, omitted, different_post, different_head or planned_then_missing"),
    _SIDE, ACTOR_ID, _NAME, DOC_ID,
    column("value", "str?", "what this document says"),
    column("other_doc_id", "str?", "the document compared with; empty where it is all others"),
    column("other_value", "str?", "what the other document says"),
    column("n_naming", "int64", "documents that place the person in the team"),
    column("n_listing", "int64", "documents that name anybody of the team"),
    column("start", "Int64?", "evidence in this document"),
    column("end", "Int64?", "its end"),
    column("other_start", "Int64?", "evidence in the other document"),
    column("other_end", "Int64?", "its end"),
)  # fmt: skip

ROLE_WORDINGS = table(
    "role_wordings", "one wording of one person's post in one document", "actor_id doc_id role",
    ACTOR_ID, _NAME, DOC_ID,
    column("role", "str", "the post as printed"),
    *_POST,
    column("n_times", "int64", "times the document uses the wording"),
    column("n_posts", "int64", "different posts, normalised, that all documents give this person"),
    START, END,
)  # fmt: skip
