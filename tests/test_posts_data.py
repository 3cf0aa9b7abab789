"""The words of posts and teams: each pattern finds its example and misses its counterexample."""

import re

import pytest

import istanbul_analysis as ia
from istanbul_analysis import paths
from istanbul_analysis.read import posts as reader

POSTS, PATTERNS, STATES = ia.load_posts(), ia.load_lexicon("team_patterns"), ia.load_lexicon("states")
SECTORS = {
    "head of state's office", "foreign affairs", "defence", "intelligence and security", "legislature", "special envoy",
    "other", "",
}  # fmt: skip
SIGNS = PATTERNS[PATTERNS["kind"] == "sign"].to_dict("records")
TIED = POSTS[POSTS["kind"].isin(["post", "tie"])]


@pytest.mark.parametrize("row", TIED.to_dict("records"), ids=lambda row: row["word"][:40])
def test_a_pattern_of_posts_finds_its_example_only(row):
    match = re.compile(row["word"], re.I).search
    assert match(row["example"])
    assert not re.compile(row["word"]).match(row["counterexample"])


@pytest.mark.parametrize("row", SIGNS, ids=lambda row: row["name"])
def test_a_sign_of_places_finds_its_example_only(row):
    assert re.search(row["value"], row["example"])
    assert not re.search(row["value"], row["counterexample"])


def test_sectors_and_ranks_are_the_documented_ones():
    assert set(POSTS["sector"]) <= SECTORS
    assert POSTS["rank"].dropna().between(0, 5).all()


def test_every_row_says_where_it_comes_from():
    assert (POSTS["source"] != "").all() and (PATTERNS["source"] != "").all() and (STATES["source"] != "").all()


def test_no_word_stands_twice_in_one_kind():
    words = POSTS[POSTS["kind"].isin(["noun", "grade", "field", "body", "stop", "link"])]
    assert not words.duplicated(["kind", "word"]).any()


def test_holders_of_posts_are_actors():
    holders = set(POSTS["actor_id"]) - {""}
    assert holders <= set(ia.load_actors()["actor_id"])


def test_a_capital_belongs_to_one_state():
    capitals = STATES["capitals"].str.split(";").explode()
    assert not capitals[capitals != ""].duplicated().any()


def test_a_post_ends_after_it_began():
    dated = POSTS.dropna(subset=["held_from", "held_until"])
    assert (dated["held_from"] < dated["held_until"]).all()


def test_a_wrong_rank_is_refused_with_its_word(tmp_path, monkeypatch):
    (tmp_path / "actors").mkdir()
    text = (paths.data_folder() / "actors" / "posts.csv").read_text(encoding="utf-8").splitlines()[0]
    (tmp_path / "actors" / "posts.csv").write_text(
        text + "\npost,beadle,,,,,9,,,,beadle,beagle,test\n", encoding="utf-8"
    )
    monkeypatch.setattr(reader.paths, "data_folder", lambda: tmp_path)
    monkeypatch.setattr(reader, "load_lexicon", lambda name: POSTS.head(0).astype("object"))
    with pytest.raises(ValueError, match="beadle"):
        ia.load_posts()
