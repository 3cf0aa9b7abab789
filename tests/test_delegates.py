# ruff: noqa: E501
"""Who sits in whose team: one pattern a test, then whole texts about other negotiations."""

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import istanbul_analysis as ia
from istanbul_analysis.extract.delegates_rules import Rules
from istanbul_analysis.extract.sides import SideFinder
from tests.conftest import needs_shared
from tests.teams_cases import FIRST, FOURTH, SECOND, THIRD
from tests.teams_cases_more import BLIND_1, BLIND_2, BLIND_3, BLIND_4, BLIND_5

NOBODY = "Nora Quist waited."


def teams(text):
    """{(side, person): (head, planned)} of a text, with the actors that the library proposes."""
    documents = ia.as_documents(pd.DataFrame({"doc_id": ["a"], "text": [text]}))
    found = ia.build_tables(documents).delegates
    planned = found["certainty"] == "planned"
    return dict(zip(zip(found["side"], found["surface"]), zip(found["is_head"], planned)))


ONE = [
    ("The Peruvian delegation is led by Foreign Minister Ana Ruiz.", {("Peru", "Ana Ruiz"): (True, False)}),
    ("Foreign Minister Ana Ruiz will lead the Peruvian delegation.", {("Peru", "Ana Ruiz"): (True, True)}),
    ("Peru is represented by Ana Ruiz at the talks.", {("Peru", "Ana Ruiz"): (True, False)}),
    ("Lima would send a delegation headed by Ana Ruiz.", {("Peru", "Ana Ruiz"): (True, True)}),
    ("The Peruvian delegation met on Monday. It also includes Ana Ruiz.", {("Peru", "Ana Ruiz"): (False, False)}),
    (
        "The Peruvian team is headed by Ana Ruiz. Joining Ruiz in Oslo are Bo Lind and Cem Aydin.",
        {("Peru", "Ana Ruiz"): (True, False), ("Peru", "Bo Lind"): (False, False), ("Peru", "Cem Aydin"): (False, False)},
    ),
    (
        "The Peruvian delegation includes: Ana Ruiz; Bo Lind, a lawyer; and Cem Aydin.",
        {("Peru", "Ana Ruiz"): (False, False), ("Peru", "Bo Lind"): (False, False), ("Peru", "Cem Aydin"): (False, False)},
    ),
    ("Peruvian Foreign Minister Ana Ruiz is also taking part in the talks.", {("Peru", "Ana Ruiz"): (False, False)}),
    ("The miners' negotiators, led by Ana Ruiz, arrived.", {("miners", "Ana Ruiz"): (True, False)}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), ONE)
def test_members_are_found(text, expected):
    assert teams(text) == expected


NONE = [
    "Peruvian President Ana Ruiz will not attend the talks.",
    "The Peruvian delegation arrived in the absence of Ana Ruiz.",
    "Ana Ruiz met the Peruvian delegation before it left.",
    "The delegation met on Monday, and Ana Ruiz said it went well.",
    "Several officials were seen at the meeting, including Ana Ruiz.",
    "The previous talks were led by Ana Ruiz for the Peruvian team in 2009.",
    "Peru, represented by President Ana Ruiz, goes on helping the parties.",
    "A Peruvian delegation of twelve arrived. Its members were not named.",
]


@pytest.mark.parametrize("text", NONE)
def test_nobody_is_taken_in(text):
    assert teams(text) == {}


def test_persons_in_the_clauses_of_a_list_are_not_members():
    found = teams("The Peruvian team includes Ana Ruiz, who once worked for Bo Lind, and Cem Aydin.")
    assert set(found) == {("Peru", "Ana Ruiz"), ("Peru", "Cem Aydin")}


def test_evidence_is_the_sentence_that_says_it():
    text = "Rain fell. The Peruvian team is led by Ana Ruiz. She smiled."
    documents = ia.as_documents(pd.DataFrame({"doc_id": ["a"], "text": [text]}))
    row = ia.build_tables(documents).delegates.iloc[0]
    assert text[row["start"] : row["end"]] == "The Peruvian team is led by Ana Ruiz."


SIDES = [
    ("the Peruvian delegation", "Peru"), ("Lima's team", "Peru"), ("Chile's negotiating team", "Chile"),
    ("the delegation from Santiago", "Chile"), ("the miners' negotiators", "miners"), ("the rebel delegation", "rebels"),
    ("the Free Harbour Movement's negotiators", "Free Harbour Movement"), ("the U.S. side", "United States"),
]  # fmt: skip


@pytest.mark.parametrize(("phrase", "side"), SIDES)
def test_a_team_belongs_to_its_party(phrase, side):
    finder = SideFinder(ia.load_lexicon("states"), ia.load_lexicon("team_patterns"))
    text = f"On Monday {phrase} met."
    assert [party.side for party in finder.find(text, 0, len(text), ()) if party.letter == "T"] == [side]


def f1(cases):
    """F1 of side and person over whole texts; a surname counts as the name."""
    hits = found = wanted = 0
    for _, text, members in cases:
        ours = {(side.casefold(), name.split()[-1]) for side, name in teams(text)}
        gold = {(side.casefold(), name.split()[-1]) for side, name, _, _ in members}
        hits, found, wanted = hits + len(ours & gold), found + len(ours), wanted + len(gold)
    return 2 * hits / (found + wanted)


FLOORS = [
    (FIRST, 0.96), (SECOND, 0.95), (THIRD, 0.9), (FOURTH, 0.95), (BLIND_1, 0.86), (BLIND_2, 0.92), (BLIND_3, 0.83),
    (BLIND_4, 0.76), (BLIND_5, 0.81),
]  # fmt: skip
PATTERNS = ia.load_lexicon("team_patterns")
CLAUSES = PATTERNS[PATTERNS["kind"] == "clause"].to_dict("records")


@pytest.mark.parametrize(("cases", "floor"), FLOORS, ids=range(len(FLOORS)))
def test_teams_of_other_negotiations_are_found(cases, floor):
    assert f1(cases) >= floor


@pytest.mark.parametrize("i", range(len(CLAUSES)), ids=lambda i: CLAUSES[i]["example"])
def test_a_clause_matches_its_example_only(i):
    _, pattern = Rules(PATTERNS).clauses(PATTERNS).patterns[i]
    assert pattern.search(CLAUSES[i]["example"])
    assert not pattern.search(CLAUSES[i]["counterexample"])


@needs_shared
def test_the_built_in_teams_agree_with_the_annotation(tables):
    from tests.conftest import SHARED

    gold = pd.read_json(SHARED / "gold" / "delegation.jsonl", lines=True, dtype={"article_id": str})
    names = ia.load_actors().set_index("actor_id")["name"]
    ours = set(zip(tables.delegates["doc_id"], tables.delegates["actor_id"].map(names), tables.delegates["is_head"]))
    assert ours == set(zip(gold["article_id"], gold["person"], gold["is_leader"]))


WORDS = [
    "The Peruvian delegation",
    "is led by",
    "Ana Ruiz",
    ",",
    "and",
    "Bo Lind",
    "who",
    "includes",
    ":",
    ";",
    "(",
    "’s",
    ".",
]


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(WORDS), max_size=14))
def test_any_order_of_words_gives_a_table_or_nothing(words):
    text = " ".join(words) + " " + NOBODY
    assert all(name in text for _, name in teams(text))
