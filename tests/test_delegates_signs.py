"""What a sentence is cut into, and the signs that its words are for a person's being in a team."""

from collections import namedtuple

import pandas as pd
import pytest

import istanbul_analysis as ia
from istanbul_analysis.extract.delegates_page import PageReader
from istanbul_analysis.extract.delegates_signs import Signs
from istanbul_analysis.extract.delegates_words import TeamWords
from istanbul_analysis.extract.sides import SideFinder

WORDS = TeamWords(ia.load_lexicon("team_words"), ia.load_lexicon("cues"))
PAGES = PageReader(SideFinder(ia.load_lexicon("states"), ia.load_lexicon("team_patterns")), WORDS)
Role = namedtuple("Role", "start end actor_id role sector rank")


def line(text, *names, posts=()):
    """One sentence as a line; the actor of a name is the name itself."""
    people = sorted((text.index(name), text.index(name) + len(name), name) for name in names)
    roles = [Role(text.index(p), text.index(p) + len(p), names[0], p, pd.NA, pd.NA) for p in posts]
    return PAGES.read(text, (0, len(text), 0, "body"), people, roles)


def signs(text, *names, posts=(), who=None):
    own = [Role(text.index(p), text.index(p) + len(p), names[0], p, "defence", 2) for p in posts]
    return Signs(WORDS).find([line(text, *names, posts=posts)], own, text)[who or names[0]][0]


def listed(text, *names):
    """The names of each list of a sentence."""
    found = line(text, *names)
    name = {place: who for place, _, _, who in found.people}
    return [[name[place] for place in places] for places in found.lists]


def test_a_team_and_its_leader_stand_as_letters_in_the_sketch():
    found = line("The Peruvian team is led by minister Ana Ruiz.", "Ana Ruiz", posts=["minister"])
    assert found.sketch.text == "the T is led by P N."


def test_commas_and_a_last_and_join_a_list():
    text = "The team includes Ana Ruiz, a lawyer, Bo Lind and Cem Aydin."
    assert listed(text, "Ana Ruiz", "Bo Lind", "Cem Aydin") == [["Ana Ruiz", "Bo Lind", "Cem Aydin"]]


def test_a_verb_parts_two_lists():
    assert listed("Ana Ruiz and Bo Lind met Cem Aydin.", "Ana Ruiz", "Bo Lind", "Cem Aydin") == [
        ["Ana Ruiz", "Bo Lind"],
        ["Cem Aydin"],
    ]


@pytest.mark.parametrize(
    ("text", "is_bullet"), [("- Ana Ruiz, lawyer", True), ("3. Ana Ruiz", True), ("Ana Ruiz left.", False)]
)
def test_items_of_printed_lists_are_known(text, is_bullet):
    assert line(text, "Ana Ruiz").is_bullet is is_bullet


def test_a_short_line_without_a_full_stop_may_be_a_heading():
    assert (
        line(
            "For Peru",
        ).is_short
        and not line("It was for Peru.").is_short
    )


def test_the_words_before_a_name_are_signs_with_their_class():
    found = signs("The Peruvian team is led by Ana Ruiz.", "Ana Ruiz")
    assert {"before 1: by", "before 2: LEAD by", "before 3: is LEAD by", "between: by _ ."} <= found


def test_a_team_nearby_is_a_sign():
    assert "T: before close" in signs("The Peruvian team is led by Ana Ruiz.", "Ana Ruiz")


def test_the_members_of_a_list_share_the_words_before_it():
    text = "The Peruvian team is led by Ana Ruiz and Bo Lind."
    found = signs(text, "Ana Ruiz", "Bo Lind", who="Bo Lind")
    assert {"list before 2: LEAD by", "in list: later", "list of to 2"} <= found


def test_a_post_gives_its_words_field_and_rank():
    found = signs("Defence minister Ana Ruiz slept.", "Ana Ruiz", posts=["Defence minister"])
    assert {
        "post: minister",
        "post ends: minister",
        "post ends: defence minister",
        "sector: defence",
        "rank: 2",
    } <= found


def test_who_has_no_post_is_known_to_have_none():
    assert "post: none" in signs("Ana Ruiz slept.", "Ana Ruiz")


@pytest.mark.parametrize(
    ("text", "sign"),
    [
        ("Ana Ruiz, the minister, stayed away.", "away: behind"),
        ("Ana Ruiz will not attend.", "away: behind"),
        ("Bo Lind was sent in place of Ana Ruiz.", "away: before"),
    ],
)
def test_who_is_told_to_be_away_has_a_sign(text, sign):
    assert sign in signs(text, "Ana Ruiz") and sign not in signs("Ana Ruiz will attend.", "Ana Ruiz")


def test_an_article_without_teams_and_talks_says_so():
    found = signs("Ana Ruiz slept.", "Ana Ruiz")
    assert {"article: teams to 0", "article: percent on talks to 5", "sentence: no team, no talks"} <= found


def test_the_heading_above_a_name_is_a_sign():
    text = "For Peru\nAna Ruiz"
    lines = [
        PAGES.read(text, (0, 8, 0, "subheading"), [], []),
        PAGES.read(text, (9, 17, 1, "body"), [(9, 17, "Ana Ruiz")], []),
    ]
    assert "heading: for" in Signs(WORDS).find(lines, [], text)["Ana Ruiz"][0]


def test_every_word_of_teams_has_one_class_and_a_source():
    table = ia.load_lexicon("team_words")
    assert not table.duplicated(["kind", "word"]).any()
    assert (table["source"] != "").all()


PATTERNS = ia.load_lexicon("team_words").query("kind in ('topic', 'sign')").to_dict("records")


@pytest.mark.parametrize("row", PATTERNS, ids=lambda row: row["word"])
def test_a_pattern_matches_its_example_only(row):
    import re

    assert re.search(row["value"], row["example"])
    assert not re.search(row["value"], row["counterexample"])
