"""Parties and names as reports print them, and who heads a team, in invented news."""

import re

import pandas as pd
import pytest

import istanbul_analysis as ia
from istanbul_analysis.extract.name_parse import parse_run
from istanbul_analysis.extract.name_words import NameWords
from istanbul_analysis.extract.sides import SideFinder

STATES, PATTERNS = ia.load_lexicon("states"), ia.load_lexicon("team_patterns")


def test_no_word_of_teams_stands_twice_in_one_kind():
    assert not PATTERNS.duplicated(["kind", "name"]).any()


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
