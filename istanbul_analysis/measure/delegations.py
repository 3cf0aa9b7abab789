"""Who sat where, according to whom: the rosters of all documents side by side, and their make-up."""

import pandas as pd

from istanbul_analysis import schema

NOT_STATED = "not stated"


def delegation_grid(delegates, documents, actors):
    """Compare the rosters: every person of a team with every document.

    A document that names nobody of a side has `n_side` 0 there: that a person is absent from it says nothing.

    Parameters
    ----------
    delegates, documents, actors : DataFrames (`schema.DELEGATES`, `schema.DOCUMENTS`, `schema.ACTORS`)

    Returns
    -------
    DataFrame, one row per side, person and document (`schema.DELEGATION_GRID`): the sides with most persons first, in
    each the persons whom most documents name first, documents in their given order.
    """
    delegates = schema.check(delegates, schema.DELEGATES)
    seats = _seats(delegates, actors)
    grid = seats.merge(pd.DataFrame({"doc_id": documents["doc_id"].unique()}), how="cross")
    found = delegates[["side", "actor_id", "doc_id", "certainty", "is_head", "role", "start", "end"]]
    grid = grid.merge(found, how="left", on=["side", "actor_id", "doc_id"])
    named = delegates.groupby(["side", "doc_id"]).size().rename("n_side").reset_index()
    grid = grid.merge(named, how="left", on=["side", "doc_id"])
    grid["status"] = grid["certainty"].astype("object").fillna("absent")
    grid["is_head"] = grid["is_head"].astype("boolean").fillna(False).astype(bool)
    grid["n_side"] = grid["n_side"].fillna(0).astype("int64")
    for name in ("start", "end"):
        grid[name] = grid[name].astype("Int64")
    return schema.check(grid.drop(columns=["certainty", "n_seats", "n_heads"]), schema.DELEGATION_GRID)


def delegation_makeup(delegates):
    """Count the fields and ranks of each team, as each document tells it.

    Returns
    -------
    DataFrame, one row per document, side, field and rank (`schema.DELEGATION_MAKEUP`); `share` is of the persons whom
    that document names in that team.
    """
    delegates = schema.check(delegates, schema.DELEGATES)
    posts = delegates.assign(sector=delegates["sector"].astype("object").fillna(NOT_STATED))
    keys = ["doc_id", "side", "sector", "rank"]
    makeup = posts.groupby(keys, dropna=False, sort=True).size().rename("n_members").reset_index()
    makeup["n_side"] = makeup.groupby(["doc_id", "side"])["n_members"].transform("sum")
    makeup["share"] = makeup["n_members"] / makeup["n_side"]
    return schema.check(makeup, schema.DELEGATION_MAKEUP)


def delegation_union(delegates, actors, origins=None):
    """Join the rosters of all documents, and count how many documents and origins name each person.

    Parameters
    ----------
    delegates, actors : DataFrames (`schema.DELEGATES`, `schema.ACTORS`)
    origins : DataFrame, one row per document (`schema.ORIGINS`); without it `n_origins` stays empty

    Returns
    -------
    DataFrame, one row per side and person (`schema.DELEGATION_UNION`). Two documents with one origin are two documents
    but one witness.
    """
    delegates = schema.check(delegates, schema.DELEGATES)
    seats = _seats(delegates, actors)
    group = delegates.groupby(["side", "actor_id"])
    out = seats.set_index(["side", "actor_id"])
    out["n_planned"] = (delegates["certainty"] == "planned").groupby([delegates["side"], delegates["actor_id"]]).sum()
    out["documents"] = group["doc_id"].agg(_joined)
    out["sectors"] = group["sector"].agg(_joined)
    out["ranks"] = group["rank"].agg(_joined)
    listing = delegates.groupby("side")["doc_id"].nunique()
    out["n_listing"] = listing.reindex(out.index.get_level_values("side")).to_numpy()
    out["n_origins"] = pd.array([pd.NA] * len(out), dtype="Int64")
    if origins is not None:
        origin = delegates["doc_id"].map(dict(zip(origins["doc_id"], origins["origin"]))).fillna(delegates["doc_id"])
        out["n_origins"] = origin.groupby([delegates["side"], delegates["actor_id"]]).nunique().astype("Int64")
    return schema.check(out.reset_index().drop(columns="n_seats"), schema.DELEGATION_UNION)


def _seats(delegates, actors):
    """Every side and person once, with counts, in the order of the charts."""
    names = dict(zip(actors["actor_id"], actors["name"]))
    seats = delegates.groupby(["side", "actor_id"], as_index=False).agg(
        n_documents=("doc_id", "nunique"), n_heads=("is_head", "sum")
    )
    seats["name"] = seats["actor_id"].map(names).astype("object").fillna(seats["actor_id"])
    seats["n_seats"] = seats.groupby("side")["n_documents"].transform("sum")
    order = ["n_seats", "side", "n_heads", "n_documents", "name"]
    return seats.sort_values(order, ascending=[False, True, False, False, True], ignore_index=True)


def _joined(values):
    return ";".join(dict.fromkeys(str(value) for value in values if pd.notna(value)))
