"""The words by which subjects and genders are read: each entry is well formed, and found in its example only."""

import re

import pytest

from istanbul_analysis.extract.speakers_grammar import LETTER_OF, LETTER_OF_KIND
from istanbul_analysis.extract.speakers_words import Lexicon, read_words
from istanbul_analysis.read.cues import load_cues
from istanbul_analysis.read.lexicons import load_lexicon
from istanbul_analysis.schema.speech import CUE_KINDS
from tests.speech_texts import statements_of

WORDS, NAMES = load_lexicon("speaker_words"), load_lexicon("given_name_genders")
KNOWN = Lexicon(load_cues())


def tags_of(text):
    stream = read_words(text, [(0, "¶")], [], KNOWN)
    return dict(zip(stream.words, stream.tags, strict=True))


def test_every_word_has_a_known_kind_a_source_and_stands_once():
    assert set(WORDS["kind"]) <= set(CUE_KINDS)
    assert not WORDS.duplicated(["lemma", "kind"]).any()
    assert (WORDS["source"] != "").all()


@pytest.mark.parametrize("row", [*WORDS.itertuples()], ids=WORDS["lemma"] + " " + WORDS["kind"])
def test_each_word_stands_in_its_example_and_not_in_its_counterexample(row):
    ending = "" if row.kind.endswith("ending") else r"\b"
    pattern = rf"{ending}(?:{'|'.join(map(re.escape, row.forms.split(';')))})\b"
    assert re.search(pattern, row.example, re.IGNORECASE)
    assert not re.search(pattern, row.counterexample, re.IGNORECASE)


OPEN = WORDS[WORDS["kind"].isin(LETTER_OF_KIND)]


@pytest.mark.parametrize("row", [*OPEN.itertuples()], ids=OPEN["lemma"] + " " + OPEN["kind"])
def test_each_word_of_an_open_class_gets_the_letter_of_its_class(row):
    stronger = LETTER_OF.get(row.lemma, "") + KNOWN.letters[row.lemma]  # "before" is a preposition first, "hit" a cue
    assert tags_of(row.example)[row.lemma] in LETTER_OF_KIND[row.kind] + stronger


TELLING = WORDS[WORDS["kind"].isin(["telling noun", "group noun"])]


@pytest.mark.parametrize("row", [*TELLING.itertuples()], ids=TELLING["lemma"] + " " + TELLING["kind"])
def test_a_telling_noun_or_a_group_shows_something_and_another_thing_does_not(row):
    assert len(statements_of(row.example)) == 1
    assert statements_of(row.counterexample).empty


PEOPLE = WORDS[WORDS["kind"].isin(["male word", "female word", "male ending", "female ending"])]


@pytest.mark.parametrize("row", [*PEOPLE.itertuples()], ids=PEOPLE["lemma"] + " " + PEOPLE["kind"])
def test_each_word_or_ending_for_a_gender_tells_it(row):
    gender = {"male": "m", "female": "f"}[row.kind.split()[0]]
    words = [re.findall(r"\w+", text.lower()) for text in (row.example, row.counterexample)]
    told, other = ({KNOWN.gender_of(word) for word in some} for some in words)
    assert gender in told and gender not in other


PLURAL = WORDS[WORDS["kind"] == "plural noun"]


@pytest.mark.parametrize("row", [*PLURAL.itertuples()], ids=PLURAL["lemma"])
def test_each_plural_noun_is_the_subject_of_a_base_form(row):
    assert len(statements_of(row.example)) == 1
    assert statements_of(row.counterexample).empty


def test_each_given_name_has_one_gender_and_a_source():
    assert set(NAMES["gender"]) == {"f", "m"}
    assert not NAMES["name"].duplicated().any()
    assert (NAMES["source"] != "").all()
    assert NAMES["name"].str.match(r"[^\W\d_a-z]").all()


def test_names_that_both_genders_have_are_left_out():
    assert not set(NAMES["name"]) & {"Andrea", "Kim", "Robin", "Sasha", "Jean", "Taylor", "Nikita"}


@pytest.mark.parametrize(
    ("name", "gender"),
    [
        *((name, "f") for name in ("Angela", "Fatima", "Yuriko", "Oksana", "Wangari", "Priyanka")),
        *((name, "m") for name in ("Mohamed", "Giorgio", "Kenji", "Taras", "Kwame", "Rajesh")),
    ],
)
def test_common_names_of_many_languages_are_known(name, gender):
    assert KNOWN.gender_of(name) == gender
