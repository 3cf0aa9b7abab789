import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

import istanbul_analysis as ia
from tests.sentiment_texts import entries, mentions_of, quotes_of, sentences_of

LABELS, LINKS = entries("labels"), entries("label_links")


def find(text, **names):
    sentences = sentences_of(text)
    named = mentions_of(sentences, **(names or {"berg": "Anna Berg"}))
    return ia.find_labels(
        sentences, named, quotes_of(sentences), ia.load_lexicon("labels"), ia.load_lexicon("label_links")
    )


def given_to(text, **names):
    return find(text, **names)[["label", "attached", "actor_id"]].fillna("").to_numpy().tolist()


@pytest.mark.parametrize("entry", LABELS, ids=lambda entry: entry["label"])
def test_label_matches_its_example_and_misses_its_counterexample(entry):
    assert re.search(entry["pattern"], entry["example"], re.IGNORECASE)
    assert not re.search(entry["pattern"], entry["counterexample"], re.IGNORECASE)
    assert int(entry["polarity"]) in (-1, 0, 1)


@pytest.mark.parametrize("entry", LINKS, ids=lambda entry: entry["link"])
def test_link_holds_in_its_example_and_not_in_its_counterexample(entry):
    actor = {"owner": "Norland"}.get(entry["link"], "Anna Berg")
    assert any(row[1] == entry["link"] for row in given_to(entry["example"], one=actor))
    assert all(row[1] != entry["link"] for row in given_to(entry["counterexample"], one=actor))


def test_label_before_a_name_is_given_to_it_across_titles():
    assert given_to("The hawkish former minister Anna Berg left.") == [["hawkish", "before", "berg"]]


def test_label_before_a_preposition_is_not_given_to_the_name_behind_it():
    assert given_to("A hawkish aide to Anna Berg left.") == [["hawkish", "none", ""]]


def test_label_in_an_apposition_is_given_to_the_name_before_it():
    assert given_to("Anna Berg, a hawkish aide to the mayor, left.") == [["hawkish", "after", "berg"]]


def test_label_as_predicate_is_given_to_the_subject():
    assert given_to("Anna Berg is an illegitimate leader.") == [["illegitimate", "predicate", "berg"]]


def test_label_that_somebody_is_called_is_given_to_that_person():
    found = find("He called Anna Berg a “clown”.")
    assert found[["label", "actor_id", "voice"]].to_numpy().tolist() == [["clown", "berg", "quote"]]


def test_label_of_an_event_keeps_the_event():
    assert find("The ill-fated rescue mission ended.").loc[0, "head"] == "rescue mission ended"


def test_two_names_the_nearer_one_gets_the_label():
    rows = given_to("Anna Berg met the hawkish Carl Diem.", berg="Anna Berg", diem="Carl Diem")
    assert rows == [["hawkish", "before", "diem"]]


def test_places_get_no_labels():
    sentences = sentences_of("The historic Norland spoke.")
    places = mentions_of(sentences, norland="Norland").assign(kind="place")
    found = ia.find_labels(
        sentences, places, quotes_of(sentences), ia.load_lexicon("labels"), ia.load_lexicon("label_links")
    )
    assert found["actor_id"].isna().all()


@given(st.text(max_size=120))
def test_any_text_is_searched_and_spans_are_true(text):
    found = find(text)
    assert [text[a:b] for a, b in zip(found["start"], found["end"], strict=True)] == found["text"].tolist()
