# ruff: noqa: E501
"""Posts of named persons: where they may stand, what their span leaves out, and what they come to."""

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import istanbul_analysis as ia
from istanbul_analysis import schema
from istanbul_analysis.extract.roles import find_roles
from istanbul_analysis.extract.roles_kinds import PostReader

POSTS = ia.load_posts()


def roles_of(text, *names):
    """The posts found in a one-sentence text; names are found at their first place."""
    documents = ia.as_documents(pd.DataFrame({"doc_id": ["a"], "text": [text]}))
    sentence = {
        "doc_id": "a",
        "start": 0,
        "end": len(text),
        "sentence": 0,
        "paragraph": 0,
        "part": "body",
        "text": text,
    }
    sentences = schema.check(pd.DataFrame([sentence]), schema.SENTENCES)
    rows = [
        {"doc_id": "a", "start": text.index(n), "end": text.index(n) + len(n), "sentence": 0, "surface": n, "actor_id": n,
         "kind": "person", "part": "body"}
        for n in names
    ]  # fmt: skip
    return find_roles(documents, sentences, pd.DataFrame(rows, columns=schema.MENTIONS.names), POSTS)


CASES = [
    ("Deputy Foreign Minister Ana Ruiz spoke.", "Ana Ruiz", ["Deputy Foreign Minister"]),
    (
        "The judge heard Ana Ruiz, the head of the harbour police, on Monday.",
        "Ana Ruiz",
        ["head of the harbour police"],
    ),
    ("Ana Ruiz, a bullish adviser to the president, left.", "Ana Ruiz", ["adviser to the president"]),
    ("Ana Ruiz was the first governor of the island.", "Ana Ruiz", ["first governor of the island"]),
    ("They elected Ana Ruiz as their president.", "Ana Ruiz", ["president"]),
    ("Her aide and former trade minister Ana Ruiz left.", "Ana Ruiz", ["aide", "former trade minister"]),
    ("The Minister of Trade and Industry, Ana Ruiz, left.", "Ana Ruiz", ["Minister of Trade and Industry"]),
    ("Deputy Head of the Coast Guard of Malta Ana Ruiz left.", "Ana Ruiz", ["Deputy Head of the Coast Guard of Malta"]),
    ("National Rescue Service (NRS) Director Ana Ruiz left.", "Ana Ruiz", ["National Rescue Service (NRS) Director"]),
    ("US Senator Ana Ruiz left.", "Ana Ruiz", ["US Senator"]),
    ("A former judge, Ana Ruiz chairs the inquiry.", "Ana Ruiz", ["former judge"]),
    ("Ana Ruiz, who is the mayor of Lima, left.", "Ana Ruiz", ["mayor of Lima"]),
    ("Ana Ruiz (foreign minister) left.", "Ana Ruiz", ["foreign minister"]),
    ("The ministers left when Ana Ruiz spoke.", "Ana Ruiz", []),
    ("Ana Ruiz met the president on Friday.", "Ana Ruiz", []),
    ("The foreign minister told Ana Ruiz to wait.", "Ana Ruiz", []),
]


@pytest.mark.parametrize(("text", "name", "expected"), CASES)
def test_a_post_is_found_where_it_stands(text, name, expected):
    assert list(roles_of(text, name)["role"]) == expected


def test_a_shared_title_gives_a_row_to_each_person():
    found = roles_of("Ministers Ana Ruiz, Bo Lind and Cem Ak met Dan Roe.", "Ana Ruiz", "Bo Lind", "Cem Ak", "Dan Roe")
    assert dict(zip(found["actor_id"], found["role"])) == dict.fromkeys(["Ana Ruiz", "Bo Lind", "Cem Ak"], "Ministers")


def test_in_a_list_each_post_goes_to_its_own_name():
    text = "They sent Finance Minister Ana Ruiz, Cem Ak, the head of the bank, and Economy Minister Bo Lind."
    found = roles_of(text, "Ana Ruiz", "Bo Lind", "Cem Ak")
    assert dict(zip(found["actor_id"], found["role"])) == {
        "Ana Ruiz": "Finance Minister", "Cem Ak": "head of the bank", "Bo Lind": "Economy Minister",
    }  # fmt: skip


def test_posts_before_names_with_commas_stay_with_the_name_behind_them():
    text = "He will meet the Minister of Trade, Ana Ruiz, the Minister of Health, Bo Lind, and others."
    found = roles_of(text, "Ana Ruiz", "Bo Lind")
    assert dict(zip(found["actor_id"], found["role"])) == {
        "Ana Ruiz": "Minister of Trade",
        "Bo Lind": "Minister of Health",
    }


READ = [
    ("Deputy Foreign Minister", "deputy foreign minister", "foreign affairs", 3),
    ("Vice Minister of Foreign Affairs", "deputy foreign minister", "foreign affairs", 3),
    ("Minister of National Defence", "defence minister", "defence", 2),
    ("former Peruvian President", "former president", "head of state's office", 1),
    ("Prime Minister", "prime minister", "head of state's office", 1),
    ("spokeswoman of the Foreign Ministry of Chile", "foreign ministry spokesperson", "foreign affairs", 5),
    ("Special envoys", "special envoy", "special envoy", 3),
    (
        "head of the country's military intelligence agency",
        "head of military intelligence",
        "intelligence and security",
        3,
    ),
    ("professor of history", "professor", "other", 5),
]


@pytest.mark.parametrize(("role", "post", "sector", "rank"), READ)
def test_a_wording_is_read_as_a_post(role, post, sector, rank):
    found = PostReader(POSTS).read(role)
    assert (found.post, found.sector, found.rank) == (post, sector, rank)


@settings(max_examples=150, deadline=None)
@given(st.text(alphabet="aPr-esident'’(), \n.\"&1Ünot of the minister headAna Ruiz", max_size=120))
def test_spans_are_true_for_any_text(noise):
    text = noise + " Minister Ana Ruiz, the head of " + noise
    found = roles_of(text, "Ana Ruiz")
    assert all(text[start:end] == role for start, end, role in zip(found["start"], found["end"], found["role"]))
