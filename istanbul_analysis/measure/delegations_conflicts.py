"""Where the rosters of two documents differ, and the wordings that they find for one person's post."""

import pandas as pd

from istanbul_analysis import schema
from istanbul_analysis.measure.delegations import delegation_grid

KINDS = ("different_head", "different_post", "named_once", "omitted", "planned_then_missing")


def roster_conflicts(delegates, documents, actors):
    """List the differences between the rosters of the documents, with both passages.

    - different_head: two documents call different persons the head.
    - different_post: two documents give a person different posts, neither of which is the other in fewer words.
    - named_once: one of several documents that name the side names the person.
    - omitted: a document names at least two of the side, but not the person whom two or more others name.
    - planned_then_missing: a document expects the person, and one of the same or a later day that states at least two
      of the side leaves them out.

    A short list is not a denial: an omission says what a document does not tell.

    Returns
    -------
    DataFrame, one row per difference (`schema.ROSTER_CONFLICTS`).
    """
    delegates = schema.check(delegates, schema.DELEGATES)
    grid = delegation_grid(delegates, documents, actors)
    listing = delegates.groupby("side")["doc_id"].nunique()
    grid["n_listing"] = grid["side"].map(listing)
    posts = delegates[["doc_id", "side", "actor_id", "post", "sector"]]
    grid = grid.merge(posts, how="left", on=["doc_id", "side", "actor_id"])
    parts = [
        _different(grid, "head"),
        _different(grid, "post"),
        _named_once(grid),
        _omitted(grid),
        _missing(grid, documents),
    ]
    out = pd.concat([part.reindex(columns=schema.ROSTER_CONFLICTS.names) for part in parts], ignore_index=True)
    out = out.rename(columns={"n_documents": "n_naming"})
    return schema.check(out, schema.ROSTER_CONFLICTS)


def _different(grid, what):
    """Pairs of documents: two heads of one side, or two posts of one person."""
    rows = grid[grid["is_head"]] if what == "head" else grid[grid["post"].notna() & grid["sector"].notna()]
    on = ["side"] if what == "head" else ["side", "actor_id"]
    pairs = rows.merge(rows, on=on, suffixes=("", "_other"))
    pairs = pairs[pairs["doc_id"] < pairs["doc_id_other"]]
    value, other = ("name", "name_other") if what == "head" else ("role", "role_other")
    if what == "head":
        differ = pairs["actor_id"] != pairs["actor_id_other"]
    else:
        differ = pd.Series(
            [_other_post(a, b) for a, b in zip(pairs["post"], pairs["post_other"])], pairs.index, dtype=bool
        )
    if what == "head":  # two heads of one document are no difference between documents
        heads = rows.groupby(["side", "doc_id"])["actor_id"].agg(frozenset)
        keys = zip(pairs["side"], pairs["actor_id"], pairs["doc_id_other"])
        differ &= pd.Series([who not in heads[side, doc] for side, who, doc in keys], index=pairs.index, dtype=bool)
    pairs = pairs[differ]
    return pairs.assign(
        kind="different_" + what, value=pairs[value], other_doc_id=pairs["doc_id_other"], other_value=pairs[other],
        n_naming=pairs["n_documents"], other_start=pairs["start_other"], other_end=pairs["end_other"],
    )  # fmt: skip


def _other_post(post, other):
    """Whether neither post is the other one said with fewer words (aide, presidential aide)."""
    one, two = set(post.split()), set(other.split())
    return not (one <= two or two <= one)


def _named_once(grid):
    rows = grid[(grid["status"] != "absent") & (grid["n_documents"] == 1) & (grid["n_listing"] > 1)]
    return rows.assign(kind="named_once", value=rows["role"], n_naming=rows["n_documents"])


def _omitted(grid):
    rows = grid[(grid["status"] == "absent") & (grid["n_side"] > 1) & (grid["n_documents"] > 1)]
    return rows.assign(kind="omitted", n_naming=rows["n_documents"])


def _missing(grid, documents):
    """Persons whom one document expects, and a later one that states the team leaves out."""
    day = dict(zip(documents["doc_id"], documents["published"]))
    planned = grid[grid["status"] == "planned"]
    stated = grid[grid["status"] == "stated"][["side", "doc_id"]].drop_duplicates()
    absent = grid[grid["status"] == "absent"].merge(stated, on=["side", "doc_id"])
    pairs = planned.merge(absent, on=["side", "actor_id"], suffixes=("", "_other"))
    pairs = pairs[pairs["n_side_other"] > 1]
    later = pairs["doc_id_other"].map(day) >= pairs["doc_id"].map(day)
    pairs = pairs[later.astype(bool)] if len(pairs) else pairs
    return pairs.assign(
        kind="planned_then_missing", value=pairs["role"], other_doc_id=pairs["doc_id_other"],
        n_naming=pairs["n_documents"],
    )  # fmt: skip


def role_wordings(roles, actors):
    """List the wordings that the documents find for each person's posts.

    Wordings that differ by case only count as one. Persons with one wording are kept; `n_posts` tells how many posts
    the wordings come to after normalising.

    Parameters
    ----------
    roles, actors : DataFrames (`schema.ROLES`, `schema.ACTORS`)

    Returns
    -------
    DataFrame, one row per person, document and wording (`schema.ROLE_WORDINGS`), with the first passage of each.
    """
    roles = schema.check(roles, schema.ROLES)
    names = dict(zip(actors["actor_id"], actors["name"]))
    rows = roles.sort_values(["actor_id", "doc_id", "start"], ignore_index=True)
    rows["folded"] = rows["role"].str.casefold()
    keys = ["actor_id", "doc_id", "folded"]
    rows["n_times"] = rows.groupby(keys)["start"].transform("size")
    rows["n_posts"] = rows.groupby("actor_id")["post"].transform("nunique")
    rows["name"] = rows["actor_id"].map(names).astype("object").fillna(rows["actor_id"])
    return schema.check(rows.drop_duplicates(keys).drop(columns="folded"), schema.ROLE_WORDINGS)
