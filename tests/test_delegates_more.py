# ruff: noqa: E501
"""Who sits in whose team: one wording of real reports a test, in invented news."""

import re

import pandas as pd
import pytest

import istanbul_analysis as ia
from istanbul_analysis.extract.delegates_rules import Rules
from istanbul_analysis.extract.name_parse import parse_run
from istanbul_analysis.extract.name_words import NameWords
from istanbul_analysis.extract.sides import SideFinder
from tests.test_delegates import PATTERNS, teams

STATES = ia.load_lexicon("states")
SIGNS = PATTERNS[PATTERNS["kind"] == "sign"].to_dict("records")
OPENING = "Peru and Chile opened border talks in Oslo. "


def seats(text):
    """Surnames by side."""
    return {(side, name.split()[-1]) for side, name in teams(text)}


SEATED = {
    "the leader of a team named before": ("Peru sent a delegation. The delegation's leader, Ana Ruiz, told reporters she was hopeful about the talks.", {("Peru", "Ruiz")}),
    "one of the delegates": (OPENING + "One of the delegates, Chile's deputy minister Pedro Soto, was tired.", {("Chile", "Soto")}),
    "a person of a delegation": (OPENING + "Pedro Soto of the Chilean delegation was tired.", {("Chile", "Soto")}),
    "people of a state who are here for talks": (OPENING + "The Chilean aides here for the talks include Pedro Soto.", {("Chile", "Soto")}),
    "who leads the two sides": (OPENING + "Ana Ruiz, Peru's foreign minister, and Pedro Soto, Chile's foreign minister, led the two sides.", {("Peru", "Ruiz"), ("Chile", "Soto")}),
    "who makes up a team": (OPENING + "Pedro Soto and Luis Mora made up the Chilean team.", {("Chile", "Soto"), ("Chile", "Mora")}),
    "who speaks after a meeting": (OPENING + "Peruvian minister Ana Ruiz said after the talks that little was gained.", {("Peru", "Ruiz")}),
    "who tells the parties": (OPENING + "U.N. envoy Olaf Berg told the parties to hurry.", {("United Nations", "Berg")}),
    "who is named negotiator": (OPENING + "Peruvian lawyer Ana Ruiz was named the chief negotiator.", {("Peru", "Ruiz")}),
    "a negotiator by post": (OPENING + "Peru's chief negotiator, Ana Ruiz, was silent.", {("Peru", "Ruiz")}),
    "a delegate behind another post": (OPENING + "Ana Ruiz, Peru's interior minister and the government's top delegate to the talks, left.", {("Peru", "Ruiz")}),
    "a mediator of a state": (OPENING + "Former Kenyan President Amos Otieno, the mediator in the talks, met both parties.", {("Kenya", "Otieno")}),
    "a negotiator's counterpart": (OPENING + "Peruvian negotiator Ana Ruiz will have contacts with her Chilean counterpart, Pedro Soto.", {("Peru", "Ruiz"), ("Chile", "Soto")}),
    "whom a team meets": (OPENING + "The Chilean delegation, led by Pedro Soto, met Peruvian Foreign Minister Ana Ruiz.", {("Chile", "Soto"), ("Peru", "Ruiz")}),
    "talks with a person": (OPENING + "Peruvian minister Ana Ruiz will fly to Oslo for talks with Chile's Pedro Soto.", {("Peru", "Ruiz"), ("Chile", "Soto")}),
    "officials of two states who hold talks": ("Defence Secretary George Shaw ended two days of talks with Peruvian Foreign Minister Ana Ruiz. Kenya's George Shaw smiled.", {("Kenya", "Shaw"), ("Peru", "Ruiz")}),
    "union and company": ("Contract talks between the Dock Workers Union and Harlow Motors went on. Union president Dale Hart and Harlow chairman Roy Ferris met for six hours.", {("Dock Workers Union", "Hart"), ("Harlow Motors", "Ferris")}),
    "an institution's word on who comes": (OPENING + "Peru said Ana Ruiz and Bo Lind would take part in the talks.", {("Peru", "Ruiz"), ("Peru", "Lind")}),
    "talks attended by people": (OPENING + "They have been facilitated by Norwegian minister Olaf Berg and attended by Kenyan envoy Amos Otieno.", {("Norway", "Berg"), ("Kenya", "Otieno")}),
    "a name in the list of a team with institutions": (OPENING + "Chile's delegation to the Oslo talks reportedly included the heads of its navy and its customs office, Pedro Soto and Luis Mora.", {("Chile", "Soto"), ("Chile", "Mora")}),
}  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), SEATED.values(), ids=SEATED)
def test_a_person_is_seated(text, expected):
    assert seats(text) == expected


LEFT_OUT = {
    "the leader of a faction": OPENING + "The members of the Peruvian team belong to a faction led by Ana Ruiz.",
    "who attends something else": OPENING + "Peru's Ana Ruiz attended a wedding in January.",
    "who lives on a side of the border": OPENING + "Pedro Soto lives on the Chilean side of the border.",
    "who approves a team": OPENING
    + "A Chilean delegation arrived on Monday with President Pedro Soto approving its list.",
    "the minister of the host": OPENING + "Ana Ruiz spoke in a video with her Kenyan counterpart Amos Otieno.",
    "a coach and his team": "Coach Ana Ruiz of Peru said her team would win the second round.",
}


@pytest.mark.parametrize("text", LEFT_OUT.values(), ids=LEFT_OUT)
def test_a_person_is_left_out(text):
    assert teams(text) == {}


POSTS = {
    "what a post is about is not its side": ("The Peruvian team includes deputy minister for Chilean and Kenyan Affairs Ana Ruiz.", {("Peru", "Ruiz")}),
    "who is met is not a post": (OPENING + "Treasury secretary Ana Ruiz of Peru is meeting Chilean officials for talks.", {("Peru", "Ruiz")}),
    "a party's common noun is not a name": (OPENING + "Government negotiators are led by Ana Ruiz.", {("Peru", "Ruiz")}),
}  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), POSTS.values(), ids=POSTS)
def test_a_side_is_read_from_a_post(text, expected):
    assert expected <= seats(text)


@pytest.mark.parametrize("row", SIGNS, ids=lambda row: row["name"])
def test_a_sign_matches_its_example_only(row):
    sign = Rules(PATTERNS).signs[row["name"]]
    assert sign.search(row["example"])
    assert not sign.search(row["counterexample"])


def test_no_word_of_teams_stands_twice_in_one_kind():
    words = PATTERNS[~PATTERNS["kind"].isin(["pattern", "clause"])]
    assert not words.duplicated(["kind", "name"]).any()


def test_states_of_posts_are_known():
    assert set(PATTERNS.loc[PATTERNS["kind"] == "state_post", "value"]) <= set(STATES["state"])


@pytest.fixture(scope="module")
def finder():
    return SideFinder(STATES, PATTERNS)


def test_a_state_where_the_talks_are_is_no_party(finder):
    assert finder.states.parties_in("Peru met Chile in Norway before the Nairobi talks") == ["Peru", "Chile"]


def test_states_joined_by_a_hyphen_are_parties(finder):
    assert finder.states.parties_in("new Peru-Chile talks") == ["Peru", "Chile"]


def test_an_organisation_keeps_the_state_in_its_name(finder):
    text = "on Monday the Acme Chile negotiators met"
    assert [p.side for p in finder.find(text, 0, len(text), ()) if p.letter == "T"] == ["Acme Chile"]


def test_a_post_is_no_party(finder):
    text = "on Monday the National Security Adviser met"
    assert finder.find(text, 0, len(text), ()) == []


NAMES = [
    ("Finance Vice-minister Bo Lind", "Bo Lind"),
    ("Foreign Ministers Ana Ruiz", "Ana Ruiz"),
    ("P.G.K Lind", "P.G.K Lind"),
    ("ITC IG Ana Lind", "Ana Lind"),
    ("Kenya-led Comlet", "Comlet"),
    ("Ri Son Gwon", "Ri Son Gwon"),
]


@pytest.mark.parametrize(("run", "name"), NAMES)
def test_titles_are_cut_from_a_name(run, name):
    words = NameWords(*map(ia.load_lexicon, ("name_words", "given_names", "states")))
    assert " ".join(parse_run(words, run.split(), False).core) == name


def persons(text):
    documents = ia.as_documents(pd.DataFrame({"doc_id": ["a"], "text": [text]}))
    mentions = ia.build_tables(documents).mentions
    return set(mentions.loc[mentions["kind"] == "person", "surface"])


def test_an_office_in_capitals_behind_a_name_is_a_sign_of_a_person():
    assert persons("On Monday Zzarko Vlomt, Chairman of the Board, wept.") == {"Zzarko Vlomt"}


def test_who_leads_is_a_person():
    assert persons("The group was headed by Zzarko Vlomt on Monday.") == {"Zzarko Vlomt"}


def test_a_post_is_no_name():
    assert persons("On Monday the chief Agricultural Negotiator wept.") == set()


def test_nobody_is_the_officials_whom_he_is_meeting():
    documents = ia.as_documents(pd.DataFrame({"doc_id": ["a"], "text": ["Ana Ruiz is meeting Chilean officials."]}))
    assert ia.build_tables(documents).roles.empty


def test_the_signs_of_facts_match_their_examples_only():
    from istanbul_analysis.extract.fact_page import MARKS
    from istanbul_analysis.extract.fact_patterns import compile_signs

    rows = ia.load_lexicon("fact_patterns").query("name.str.startswith('SIGN_')")
    marked = lambda text: re.sub(r"<(\w+)>", lambda m: MARKS[m[1]], text)  # noqa: E731
    signs = compile_signs(rows)
    assert all(
        signs[row.name].match(marked(row.example)) or signs[row.name].search(marked(row.example))
        for row in rows.itertuples(index=False)
    )
    assert not any(signs[row.name].match(marked(row.counterexample)) for row in rows.itertuples(index=False))


HEADS = [
    ("Peru's team is led by envoy Ana Quispe and includes chief negotiator Luis Rojas.", ["Ana Quispe"]),
    ("Peru's chief negotiator, Luis Rojas, came with adviser Marta Ruiz.", ["Luis Rojas"]),
    (
        "The Peruvian and Chilean teams, led by Ana Quispe and Pedro Soto respectively, met. Peru's chief negotiator, "
        "Luis Rojas, spoke first.",
        ["Ana Quispe", "Pedro Soto"],
    ),
]


@pytest.mark.parametrize("text, heads", HEADS)
def test_a_chief_negotiator_heads_the_team_only_where_nobody_leads_it(text, heads):
    found = ia.build_tables(ia.as_documents(pd.DataFrame({"doc_id": ["a"], "text": [OPENING + text]}))).delegates
    assert found.loc[found["is_head"], "surface"].tolist() == heads
