"""Who is named where: surnames follow the person introduced, capitals are states or places, titles stay outside."""

import json

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import istanbul_analysis as ia
from istanbul_analysis import schema
from istanbul_analysis.extract.mentions import find_mentions
from tests.conftest import SHARED, needs_shared

ACTORS = [
    ("jong_un", "Kim Jong Un", "person"),
    ("yo_jong", "Kim Yo Jong", "person"),
    ("moon", "Moon Jae-in", "person"),
    ("south_korea", "South Korea", "state"),
    ("seoul", "Seoul", "place"),
    ("unc", "United Nations Command", "organisation"),
    ("un", "United Nations", "organisation"),
]
ALIASES = [
    *((name, actor, "name", "") for actor, name, _ in ACTORS),
    ("Kim", "jong_un", "short", ""),
    ("Kim", "yo_jong", "short", ""),
    ("Moon", "moon", "short", ""),
    ("Seoul", "south_korea", "metonym", ""),
    ("Mun Jae", "moon", "corruption", "b"),
    ("MOONKIM", "moon", "glued", "b"),
]


def mentions_of(*texts):
    documents = ia.as_documents(pd.DataFrame({"doc_id": list("abcdef")[: len(texts)], "text": texts}))
    sentences = [(d, 0, len(t), 0, 0, "body", t, None) for d, t in zip(documents["doc_id"], texts)]
    sentences = schema.check(pd.DataFrame(sentences, columns=schema.SENTENCES.names), schema.SENTENCES)
    actors = pd.DataFrame(ACTORS, columns=["actor_id", "name", "kind"]).assign(side="", notes="", source="")
    aliases = pd.DataFrame(ALIASES, columns=["alias", "actor_id", "kind", "doc_id"]).assign(source="")
    return find_mentions(
        documents, sentences, schema.check(actors, schema.ACTORS), schema.check(aliases, schema.ALIASES)
    )


def who(*texts):
    return mentions_of(*texts)["actor_id"].tolist()


def test_a_shared_surname_means_the_one_introduced_last():
    assert who("Kim Yo Jong came. Kim smiled. Kim Jong Un left. Kim waved.") == [
        "yo_jong",
        "yo_jong",
        "jong_un",
        "jong_un",
    ]


def test_a_shared_surname_before_any_introduction_means_the_one_introduced_next():
    assert who("Kim to travel. Kim Yo Jong leaves today.") == ["yo_jong", "yo_jong"]


def test_a_shared_surname_without_introduction_means_the_one_listed_first():
    assert who("Kim waved.") == ["jong_un"]


def test_introductions_do_not_reach_into_the_next_document():
    assert who("Kim Yo Jong came.", "Kim waved.") == ["yo_jong", "jong_un"]


def test_titles_and_possessives_stay_outside():
    assert mentions_of("President Moon Jae-in's aide met Mr. Moon.")["surface"].tolist() == ["Moon Jae-in", "Moon"]


def test_the_longest_organisation_wins():
    assert who("the United Nations Command and the United Nations") == ["unc", "un"]


@pytest.mark.parametrize(
    "text, kind",
    [("They met in Seoul.", "place"), ("Seoul rejected the offer.", "state"), ("a flight from Seoul", "place"),
     ("SEOUL (AP) - It rained.", "place"), ("Seoul-based firms", "state"),
     ("talks between Seoul and its neighbour", "state")],
)  # fmt: skip
def test_a_capital_is_a_place_behind_a_preposition_of_place_else_the_state(text, kind):
    assert mentions_of(text)["kind"].tolist() == [kind]


def test_a_corrupted_name_holds_in_its_document_only():
    assert who("Mun Jae came.", "Mun Jae came.") == ["moon"]


def test_a_name_glued_to_another_is_found_inside_the_word():
    assert mentions_of("", "Photo: MOONKIMLEE")["surface"].tolist() == ["MOONKIM"]


def test_names_in_capitals_are_found():
    assert who("KIM YO JONG ARRIVES") == ["yo_jong"]


def test_no_text_gives_no_row():
    assert mentions_of("").empty


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.sampled_from(["Kim", "Jong", "Un", "Seoul", "in", "’s", "“", ".", "\n", "Moon", "Jae-in", "é"]), max_size=30
    )
)
def test_offsets_are_true_in_any_text(words):
    text = " ".join(words)
    found = mentions_of(text)
    assert [text[a:b] for a, b in zip(found["start"], found["end"])] == found["surface"].tolist()


def test_captions_credits_and_links_are_marked_by_part(tables):
    persons = tables.mentions[tables.mentions["kind"] == "person"]
    assert {"caption", "credit", "related_link", "body"} <= set(persons["part"])


@needs_shared
def test_persons_of_the_articles_are_those_of_the_annotation(tables):
    rows = [json.loads(line) for line in (SHARED / "gold" / "mentions.jsonl").open(encoding="utf-8")]
    names = ia.load_actors().set_index("actor_id")["name"]
    persons = tables.mentions[tables.mentions["kind"] == "person"]
    found = set(zip(persons["doc_id"], persons["start"], persons["end"], persons["actor_id"].map(names)))
    assert found == {(r["article_id"], r["start"], r["end"], r["person"]) for r in rows}
