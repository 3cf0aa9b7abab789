"""States named by their adjectives and by their offices: pairs, lists, and organisations that stand for a state."""

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import istanbul_analysis as ia
from istanbul_analysis import schema
from istanbul_analysis.extract.mentions import find_mentions
from tests.sentiment_texts import sentences_of

ACTORS = [
    ("egypt", "Egypt", "state"),
    ("sudan", "Sudan", "state"),
    ("kenya", "Kenya", "state"),
    ("state_house", "State House", "organisation"),
]
ALIASES = [
    *((name, actor, "name") for actor, name, _ in ACTORS),
    ("Egyptian", "egypt", "demonym"),
    ("Sudanese", "sudan", "demonym"),
    ("Kenyan", "kenya", "demonym"),
    ("Kenyan negotiators", "kenya", "collective"),
    ("Sudanese delegation", "sudan", "collective"),
    ("State House", "kenya", "metonym"),
]


def mentions_of(text):
    documents = ia.as_documents(pd.DataFrame({"doc_id": ["d"], "text": [text]}))
    actors = pd.DataFrame(ACTORS, columns=["actor_id", "name", "kind"]).assign(side="", notes="", source="")
    aliases = pd.DataFrame(ALIASES, columns=["alias", "actor_id", "kind"]).assign(doc_id="", source="")
    tables = schema.check(actors, schema.ACTORS), schema.check(aliases, schema.ALIASES)
    return find_mentions(documents, sentences_of(text), *tables)


def who(text):
    return mentions_of(text)["actor_id"].tolist()


def test_an_adjective_alone_names_no_state():
    assert who("Egyptian cotton and a Kenyan runner") == []


@pytest.mark.parametrize(
    "text, states",
    [
        ("Egyptian and Kenyan negotiators met.", ["egypt", "kenya"]),
        ("Egyptian, Sudanese and Kenyan negotiators met.", ["egypt", "sudan", "kenya"]),
        ("the Egyptian as well as the Sudanese delegation", ["egypt", "sudan"]),
        ("Egyptian cotton and Kenyan negotiators", ["kenya"]),
        ("Egyptian or Kenyan coffee", []),
    ],
)
def test_adjectives_in_a_list_before_a_group_of_people_name_their_states(text, states):
    assert who(text) == states


@pytest.mark.parametrize(
    "text, states",
    [
        ("Egyptian-Sudanese talks on the dam", ["egypt", "sudan"]),
        ("the Egyptian–Sudanese water dispute", ["egypt", "sudan"]),
        ("a Sudan-Kenyan trade deal", ["sudan", "kenya"]),
        ("an Egyptian-Sudanese delegation", ["egypt", "sudan"]),
        ("an Egyptian-Sudanese singer", []),
        ("Egyptian-led talks", []),
    ],
)
def test_a_compound_names_two_states_before_what_they_share(text, states):
    assert who(text) == states


def test_an_office_stays_itself_and_stands_for_its_state():
    mentions = mentions_of("State House denied it. Kenya agreed.")
    assert mentions["actor_id"].tolist() == ["state_house", "kenya"]
    assert mentions["stands_for"].tolist() == ["kenya", ""]


def test_what_is_said_of_an_office_counts_for_its_state_too():
    text = "State House denied the report about Egypt."
    scores = ia.score_targets(sentences_of(text), mentions_of(text))
    assert set(scores["actor_id"]) == {"state_house", "kenya", "egypt"}
    assert scores.set_index("actor_id")["score"].loc[["state_house", "kenya"]].nunique() == 1


def test_an_office_and_its_state_in_one_sentence_are_one_row_for_the_state():
    text = "State House said that Kenya agreed."
    assert ia.score_targets(sentences_of(text), mentions_of(text))["actor_id"].tolist() == ["state_house", "kenya"]


def test_texts_without_a_gazetteer_have_their_states_named_by_adjectives_too():
    text = "Chile said yes. Peru said no. Chilean-Peruvian talks ended."
    found = ia.build_tables(ia.as_documents(pd.DataFrame({"doc_id": ["d"], "text": [text]}))).mentions
    assert found.loc[found["alias_kind"] == "demonym", "surface"].tolist() == ["Chilean", "Peruvian"]


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(["Egyptian", "Kenyan", "-", " and ", ", ", "talks", "negotiators", " ", "é"])))
def test_offsets_are_true_in_any_text(parts):
    text = "".join(parts)
    found = mentions_of(text)
    assert [text[a:b] for a, b in zip(found["start"], found["end"], strict=True)] == found["surface"].tolist()
