"""The words by which sides are told: each pattern finds its example and misses its counterexample."""

import pytest

import istanbul_analysis as ia
from istanbul_analysis.extract.parties_words import SideWords

ROWS, STATES = ia.load_lexicon("side_words"), ia.load_lexicon("states")
WORDS = SideWords(ROWS)
PATTERNS = ROWS[ROWS["kind"] == "pattern"].set_index("name")


@pytest.mark.parametrize("name", PATTERNS.index)
def test_a_pattern_finds_its_example_and_misses_its_counterexample(name):
    pattern, row = WORDS.patterns[name], PATTERNS.loc[name]
    assert pattern.search(row["example"])
    assert row["counterexample"] and not pattern.search(row["counterexample"])


def test_every_row_says_where_it_comes_from():
    assert (ROWS["source"] != "").all()


def test_no_word_stands_twice_in_one_kind():
    assert not ROWS.duplicated(["kind", "name"]).any()


def test_a_post_of_one_state_names_a_state():
    assert set(WORDS.posts.values()) <= set(STATES["state"])


def test_a_people_with_a_party_of_its_own_is_no_state():
    assert set(WORDS.peoples.values()).isdisjoint(STATES["state"])


def test_the_sorts_of_nouns_are_the_documented_ones():
    assert set(WORDS.nouns.values()) == {"armed", "firm", "neutral", "other", "party", "state", "union"}
    assert set(WORDS.heads.values()) == {"armed", "firm", "other", "union"}


def test_a_noun_that_stands_for_another_is_a_noun_of_the_same_sort():
    assert all(WORDS.nouns[noun] == WORDS.nouns[other] for noun, other in WORDS.same.items())
