"""The gazetteer and the lexicons of names test themselves: no name means two actors, no word is listed twice."""

import pandas as pd
import pytest

import istanbul_analysis as ia
from istanbul_analysis import schema
from istanbul_analysis.extract.matcher import Matcher

SIDES_THAT_ARE_NO_STATE = {"", "NATO"}


@pytest.fixture(scope="module")
def actors():
    return ia.load_actors()


@pytest.fixture(scope="module")
def aliases():
    return ia.load_aliases()


def test_every_actor_has_a_known_kind(actors):
    assert set(actors["kind"]) == set(schema.ACTOR_KINDS)


def test_ids_are_short_and_plain(actors):
    assert actors["actor_id"].str.fullmatch(r"[a-z][a-z0-9_]*").all()


def test_no_two_persons_or_states_share_a_name(actors):
    assert not actors.duplicated(["name", "kind"]).any()


def test_sides_are_states_of_the_gazetteer(actors):
    states = set(actors.loc[actors["kind"] == "state", "name"])
    assert set(actors["side"]) <= states | SIDES_THAT_ARE_NO_STATE


def test_each_alias_belongs_to_a_listed_actor(actors, aliases):
    assert set(aliases["actor_id"]) <= set(actors["actor_id"])


def test_every_actor_has_an_alias(actors, aliases):
    assert set(actors["actor_id"]) == set(aliases["actor_id"])


def test_alias_kinds_are_known(aliases):
    assert set(aliases["kind"]) <= set(schema.ALIAS_KINDS)


def test_in_one_document_an_alias_means_one_actor_apart_from_capitals(actors, aliases):
    kinds = dict(zip(actors["actor_id"], actors["kind"]))
    plain = aliases[(aliases["kind"] != "metonym") & (aliases["actor_id"].map(kinds) != "place")]
    assert not plain.drop_duplicates(["alias", "actor_id", "doc_id"]).duplicated(["alias", "doc_id"]).any()


def test_corrupted_names_hold_in_one_document_and_stand_there(aliases, documents):
    bound = aliases[aliases["kind"].isin(["corruption", "glued"])]
    texts = dict(zip(documents["doc_id"], documents["text"]))
    assert len(bound) and all(alias in texts[doc] for alias, doc in zip(bound["alias"], bound["doc_id"]))


def test_no_alias_has_a_title_or_a_possessive(aliases):
    assert not aliases["alias"].str.contains(r"^(?:Mr|Ms|Dr|President|Minister)\b|['’]s$").any()


def test_aliases_are_tidy(aliases):
    assert (aliases["alias"] == aliases["alias"].str.split().str.join(" ")).all()


def test_every_alias_finds_itself(aliases):
    matcher = Matcher(aliases["alias"])
    assert all([alias] == [found for _, _, found in matcher.find(alias)] for alias in aliases["alias"])


def test_every_person_is_named_in_an_article(actors, tables):
    persons = set(actors.loc[actors["kind"] == "person", "actor_id"])
    assert persons == set(tables.mentions.loc[tables.mentions["kind"] == "person", "actor_id"])


def test_capitals_lie_in_states(actors):
    places = ia.load_places()
    states = set(actors.loc[actors["kind"] == "state", "actor_id"])
    assert set(places.loc[places["is_capital"] == "yes", "state"]) <= states
    assert set(places["actor_id"]) == set(actors.loc[actors["kind"] == "place", "actor_id"])


@pytest.mark.parametrize("name, key", [("given_names", ["name"]), ("name_words", ["word", "kind"])])
def test_lexicons_of_names_list_nothing_twice(name, key):
    lexicon = ia.load_lexicon(name)
    assert not lexicon.duplicated(key).any() and (lexicon["source"] != "").all()


def test_words_around_names_are_folded():
    words = ia.load_lexicon("name_words")["word"]
    assert (words == words.str.casefold()).all()


def test_read_gazetteer_refuses_an_alias_without_an_actor(tmp_path, actors, aliases):
    actors.head(1).to_csv(tmp_path / "actors.csv", index=False)
    pd.concat([aliases.head(1), aliases.tail(1)]).to_csv(tmp_path / "aliases.csv", index=False)
    with pytest.raises(ValueError, match=r"not in actors\.csv"):
        ia.read_gazetteer(tmp_path)


def test_read_gazetteer_says_which_file_is_missing(tmp_path):
    with pytest.raises(ValueError, match=r"actors\.csv is not there"):
        ia.read_gazetteer(tmp_path)
