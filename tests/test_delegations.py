"""Measures of rosters, counted by hand on three documents and two teams."""

import pandas as pd
import pytest

import istanbul_analysis as ia
from istanbul_analysis import schema

NAMES = {"ruiz": "Ana Ruiz", "lind": "Bo Lind", "ak": "Cem Ak", "roe": "Dan Roe"}
# document, side, person, post, sector, rank, head, certainty
ROWS = [
    ("a", "Peru", "ruiz", "foreign minister", "foreign affairs", 2, True, "stated"),
    ("a", "Peru", "lind", "ambassador", "foreign affairs", 4, False, "planned"),
    ("b", "Peru", "ruiz", "foreign minister", "foreign affairs", 2, False, "stated"),
    ("b", "Peru", "ak", "army chief", "defence", 3, True, "stated"),
    ("b", "Peru", "roe", None, None, None, False, "stated"),
    ("c", "Peru", "ruiz", "trade minister", "other", 2, False, "stated"),
    ("c", "Peru", "ak", "chief", "defence", 3, False, "stated"),
    ("a", "miners", "roe", "analyst", "other", 5, True, "stated"),
]


@pytest.fixture
def delegates():
    columns = ["doc_id", "side", "actor_id", "post", "sector", "rank", "is_head", "certainty"]
    frame = pd.DataFrame(ROWS, columns=columns).assign(start=0, end=9, score=0.9, signs="", side_basis="article")
    return schema.check(frame.assign(surface=frame["actor_id"].map(NAMES), role=frame["post"]), schema.DELEGATES)


@pytest.fixture
def articles():
    days = ["2024-05-01", "2024-05-02", "2024-04-30", "2024-05-02"]
    return ia.as_documents(pd.DataFrame({"doc_id": list("abcd"), "text": "x", "published": days}))


@pytest.fixture
def actors():
    rows = [
        {"actor_id": k, "name": v, "kind": "person", "side": None, "notes": None, "source": "test"}
        for k, v in NAMES.items()
    ]
    return pd.DataFrame(rows)


def cell(grid, side, actor, doc):
    return grid.set_index(["side", "actor_id", "doc_id"]).loc[(side, actor, doc)]


def test_the_grid_has_every_person_and_document(delegates, articles, actors):
    grid = ia.delegation_grid(delegates, articles, actors)
    assert len(grid) == 5 * 4


def test_a_cell_says_how_a_document_places_a_person(delegates, articles, actors):
    grid = ia.delegation_grid(delegates, articles, actors)
    statuses = [
        cell(grid, "Peru", actor, doc)["status"] for actor, doc in (("ruiz", "a"), ("lind", "a"), ("lind", "b"))
    ]
    assert statuses == ["stated", "planned", "absent"]


def test_a_document_that_names_nobody_of_a_side_has_none(delegates, articles, actors):
    grid = ia.delegation_grid(delegates, articles, actors)
    assert [cell(grid, "Peru", "ruiz", doc)["n_side"] for doc in "abcd"] == [2, 3, 2, 0]


def test_only_the_document_that_says_so_has_the_head(delegates, articles, actors):
    grid = ia.delegation_grid(delegates, articles, actors)
    assert [bool(cell(grid, "Peru", "ruiz", doc)["is_head"]) for doc in "abcd"] == [True, False, False, False]


def test_makeup_counts_fields_and_ranks_of_one_document(delegates):
    makeup = ia.delegation_makeup(delegates)
    of_b = makeup[makeup["doc_id"] == "b"].set_index("sector")
    assert of_b["n_members"].to_dict() == {"defence": 1, "foreign affairs": 1, "not stated": 1}
    assert of_b["share"].round(3).unique().tolist() == [0.333]


def test_union_counts_documents_and_listing_documents(delegates, actors):
    union = ia.delegation_union(delegates, actors).set_index(["side", "actor_id"])
    assert union.loc[("Peru", "ak"), ["n_documents", "n_listing", "n_heads"]].tolist() == [2, 3, 1]


def test_documents_of_one_origin_are_one_witness(delegates, actors):
    origins = pd.DataFrame({"doc_id": list("abc"), "origin": ["a", "b", "a"]})
    union = ia.delegation_union(delegates, actors, origins).set_index(["side", "actor_id"])
    assert union.loc[("Peru", "ruiz"), ["n_documents", "n_origins"]].tolist() == [3, 2]


def conflicts_of(kind, *tables):
    conflicts = ia.roster_conflicts(*tables)
    chosen = conflicts[conflicts["kind"] == kind].astype("object").where(lambda frame: frame.notna(), None)
    return list(zip(chosen["actor_id"], chosen["doc_id"], chosen["other_doc_id"]))


def test_two_heads_of_one_side_differ(delegates, articles, actors):
    assert conflicts_of("different_head", delegates, articles, actors) == [("ruiz", "a", "b")]


def test_posts_differ_unless_one_is_the_other_in_fewer_words(delegates, articles, actors):
    assert conflicts_of("different_post", delegates, articles, actors) == [("ruiz", "a", "c"), ("ruiz", "b", "c")]


def test_a_person_of_one_list_is_named_once(delegates, articles, actors):
    assert set(conflicts_of("named_once", delegates, articles, actors)) == {("lind", "a", None), ("roe", "b", None)}


def test_a_person_of_two_lists_is_omitted_by_a_third(delegates, articles, actors):
    assert conflicts_of("omitted", delegates, articles, actors) == [("ak", "a", None)]


def test_only_a_later_list_can_miss_a_planned_member(delegates, articles, actors):
    assert conflicts_of("planned_then_missing", delegates, articles, actors) == [("lind", "a", "b")]


def test_measures_take_empty_tables(articles, actors):
    nobody = schema.empty(schema.DELEGATES)
    assert ia.delegation_grid(nobody, articles, actors).empty
    assert ia.delegation_makeup(nobody).empty
    assert ia.delegation_union(nobody, actors).empty
    assert ia.roster_conflicts(nobody, articles, actors).empty


def test_wordings_that_differ_by_case_are_one(actors):
    rows = [("a", 0, "Envoy", "envoy"), ("a", 9, "envoy", "envoy"), ("b", 0, "Judge", "judge")]
    roles = pd.DataFrame(rows, columns=["doc_id", "start", "role", "post"])
    roles = roles.assign(end=roles["start"] + 5, actor_id="ruiz", organisation=None, sector=None, rank=pd.NA)
    wordings = ia.role_wordings(roles, actors)
    assert wordings[["role", "n_times", "n_posts"]].to_numpy().tolist() == [["Envoy", 2, 2], ["Judge", 1, 2]]
