"""Whose words a quotation without a cue may be: one rule, one short text about other events."""

import pytest

from istanbul_analysis.read.lexicons import load_lexicon
from tests.speech_texts import quotes_of, statements_of

GUESSED = [
    ("a past form that no list has", "Okoro embraced a “path home” for the crews.", "Okoro"),
    ("a present form that no list has", "The union wants “one fare for all.”", "union"),
    ("a pronoun", "She devoted the winter to the “forgotten shore,” a strip of mud.", "She"),
    ("what somebody feels", "The officials were thrilled with “cheap coal at last.”", "officials"),
    ("what somebody stands by", "Okoro stood by the word that “salt heals all.”", "Okoro"),
    (
        "the clause next to the words",
        "The storm was close when Okoro reserved a seat for the “last to leave.”",
        "Okoro",
    ),
    ("a relative pronoun", "The port fears Okoro, who has styled herself as the “voice of mud.”", "who"),
    ("a whole sentence behind another", "Okoro embraced the crews. “They are the salt of the sea.”", "Okoro"),
]


@pytest.mark.parametrize(("text", "speaker"), [row[1:] for row in GUESSED], ids=[row[0] for row in GUESSED])
def test_who_acts_in_the_clause_is_a_guess(text, speaker):
    quote = quotes_of(text).iloc[-1]
    assert (quote["speaker"], quote["basis"]) == (speaker, "subject")
    assert quote.isna()["cue"]


NOBODYS = [
    ("a place", "Okoro jumped into the “well of tears” at noon."),
    ("a passive", "Okoro was handed a “cap of salt and sand” at noon."),
    ("only being something", "Okoro is the “king of salt and sand”."),
    ("a thing that acts", "The river carved a “path of its own” in the mud."),
    ("the name of a work", "Okoro embraced “Two Rivers of Home” at noon."),
    ("one word", "Okoro polished the “trophy” of the port."),
    ("a deed", "Okoro took a “long look” at the mud."),
    ("a short sentence behind another", "Okoro embraced the crews. “Salt mine.”"),
]


@pytest.mark.parametrize("text", [row[1] for row in NOBODYS], ids=[row[0] for row in NOBODYS])
def test_words_in_a_clause_where_nobody_tells_an_attitude_are_nobodys(text):
    assert quotes_of(text)["speaker"].isna().all()


ATTITUDES = load_lexicon("speaker_words").query("kind == 'attitude verb'")


@pytest.mark.parametrize("row", [*ATTITUDES.itertuples()], ids=ATTITUDES["lemma"])
def test_each_verb_of_attitude_shows_a_speaker_in_its_example(row):
    assert quotes_of(row.example)["speaker"].tolist() == ["mayor"]


CUED = [
    (
        "an owner some words before a verb-like noun",
        "The crews left after her March comment that “salt is slow.”",
        "her",
        "comment",
    ),
    (
        "an owner far before the words",
        "After Okoro’s claim that the old port in the bay is a “trap,” crews left.",
        "Okoro",
        "claim",
    ),
    ("some of a count", "About four in 10 said salt was “scarce.”", "four in 10", "said"),
    ("those who were asked", "While those surveyed said salt is “scarce,” the mines closed.", "those surveyed", "said"),
    ("a headline", "Ana Okoro Says Port Is ‘A Trap For Crews’", "Ana Okoro", "Says"),
    ("a name beside a participle", "The two met at noon – Okoro calling it a “fine day.”", "Okoro", "calling"),
    (
        "the clause that a participle ends",
        "The league lost a friend when Okoro left the port, calling it a “salty trap.”",
        "Okoro",
        "calling",
    ),
    (
        "a week between the subject and the verb",
        "The crews of Okoro last week said salt was “scarce.”",
        "crews",
        "said",
    ),
]


@pytest.mark.parametrize(("text", "speaker", "cue"), [row[1:] for row in CUED], ids=[row[0] for row in CUED])
def test_a_cue_gets_the_subject_that_belongs_to_it(text, speaker, cue):
    quote = quotes_of(text).iloc[-1]
    assert (quote["speaker"].removesuffix(" of Okoro"), quote["cue"]) == (speaker, cue)


def test_a_dash_without_a_space_signs_a_quotation():
    quote = quotes_of("“Salt is a slow teacher.”\n\n-Ana Okoro, a chemist, at noon.").iloc[0]
    assert (quote["speaker"], quote["basis"]) == ("Ana Okoro", "signature")


def test_an_indirect_question_keeps_the_speaker_of_the_sentence():
    told = statements_of("Rivera would not say how Okoro left the port, adding that salt was scarce.")
    assert told["speaker"].tolist()[-1] == "Rivera"
