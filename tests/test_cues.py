"""The cue lexicon: each entry is well formed, found in its example, and not in its counterexample."""

import pytest

from istanbul_analysis.extract.speakers_grammar import LETTER_OF
from istanbul_analysis.read.cues import load_cues
from istanbul_analysis.schema.speech import CUE_KINDS
from tests.speech_texts import speech

CUES = load_cues()
VERBS = CUES[CUES["kind"] == "verb"]


def test_there_are_many_verbs_and_each_stands_once():
    assert len(VERBS) >= 300
    assert not VERBS["lemma"].duplicated().any()


def test_every_kind_and_class_is_a_known_one():
    assert set(CUES["kind"]) == set(CUE_KINDS)
    speaking = CUES[CUES["kind"].isin(["verb", "adjective", "noun"])]
    assert set(speaking["stance"]) == {"acknowledge", "endorse", "distance"}
    assert (speaking["function"] != "").all()
    assert (speaking["takes"] != "").all()
    assert (CUES["source"] != "").all()


def test_each_lemma_is_one_of_its_forms():
    assert all(lemma in forms.split(";") for lemma, forms in zip(CUES["lemma"], CUES["forms"], strict=True))


def test_no_form_of_a_single_verb_belongs_to_two_verbs():
    forms = VERBS["forms"].str.split(";").explode()
    twice = forms[forms.duplicated()]
    assert twice.tolist() == []


def test_each_form_stands_in_the_example_that_shows_it():
    missing = [
        row.lemma
        for row in CUES[~CUES["kind"].str.endswith(" name")].itertuples()
        if not any(form.casefold() in row.example.casefold() for form in row.forms.split(";"))
    ]
    assert missing == []


SPEAKING = CUES[CUES["kind"].isin(["verb", "adjective", "noun", "phrase"])]


@pytest.mark.parametrize("row", [*SPEAKING.itertuples()], ids=SPEAKING["lemma"] + " " + SPEAKING["kind"])
def test_each_cue_is_found_in_its_example_and_not_in_its_counterexample(row):
    quotes, statements = speech(row.example)
    cues = {cue.casefold() for cue in [*quotes["cue"].dropna(), *statements["cue"].dropna()]}
    assert cues & set(row.forms.split(";"))
    quotes, statements = speech(row.counterexample)
    assert statements.empty
    assert quotes["cue"].dropna().empty


def test_the_grammar_has_no_verb_of_saying():
    known = {form for forms in VERBS["forms"] for form in forms.split(";")}
    # "like" is a preposition more often than a verb, the others open phrases such as "put it".
    assert sorted(known & set(LETTER_OF)) == []
