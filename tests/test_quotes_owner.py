"""Which of several possible speakers a quotation gets: one rule, one short text."""

import pytest

from tests.speech_texts import quotes_of

# The last quotation of the text, its printed speaker and its cue.
LAST = [
    (
        "a verb of naming right before the words",
        "Under what Okoro called “the old plan,” Lab Three, a firm, sued.",
        "Okoro",
        "called",
    ),
    (
        "a statement inserted behind the subject",
        "A year ago, the rower said, the press called her a “has-been”.",
        "press",
        "called",
    ),
    ("a verb that takes a clause", "In May, Okoro found that “nine in ten wells are dry.”", "Okoro", "found"),
    (
        "a verb whose words go on behind another verb",
        "Okoro said the ferry was safe, the crew was well and the sea “calm”.",
        "Okoro",
        "said",
    ),
    (
        "what somebody calls something",
        "The rower denounced what she called the “cold” face of the league.",
        "rower",
        "denounced",
    ),
    ("somebody addressed", "Okoro called on the league “to open the books.”", "Okoro", "called on"),
    (
        "a cue inserted before the verb",
        "The trouble with salt, says Okoro, a chemist, is that it “never sleeps.”",
        "Okoro",
        "says",
    ),
    ("a verb that looks like a noun", "Her water plan promises to “lift every village.”", "water plan", "promises"),
    ("a noun that looks like a verb", "“The wells were dry,” the federal report said.", "federal report", "said"),
    ("a thing that speaks", "The miners found a note that said: “Come home.”", "that", "said"),
    ("his promise", "The league is tired of his promise to be “fair” with the crews.", "his", "promise"),
    ("a pledge behind the words", "The league lost Okoro’s “no more salt” pledge.", "Okoro", "pledge"),
    (
        "many of a group",
        "Hundreds of miners marched through the port, chanting “Come home.”",
        "Hundreds of miners",
        "chanting",
    ),
    ("one of a group", "“It was odd,” said one of those miners.", "one of those miners", "said"),
    (
        "a statement issued",
        "On Monday, the mayor issued a statement, “We will build again.”",
        "mayor",
        "statement",
    ),
    ("in the words of", "The wells, in Okoro’s words, “never sleep at night.”", "Okoro", "in Okoro’s words"),
    ("an adjective of feeling", "“The wells are dry,” an angry Okoro retaliated.", "Okoro", "retaliated"),
    ("a slogan", "Okoro’s harbour slogan is “Come home.”", "Okoro", "slogan"),
    ("the name that opens a headline", "Okoro: The ferry is ‘a floating trap’ for crews", "Okoro", ":"),
    (
        "a name behind a dash and before a colon",
        "Crews agree – Ana Okoro: “One reason was the salt.”",
        "Ana Okoro",
        ":",
    ),
    (
        "the source behind from",
        "The crews were late. From the report: “Nine wells are dry.”",
        "report",
        "From the report",
    ),
    ("a clause before a colon", "Sato said the crews were “late,” but she had a kind word: “You tried.”", "she", ":"),
    (
        "a participle that opens the sentence",
        "In calling the wells “bone dry,” the chemist made enemies.",
        "chemist",
        "calling",
    ),
    ("a participle with a capital", "Facing the crews, the chemist said the wells were “dry.”", "chemist", "said"),
    ("somebody moved to speak", "The talk was so slow that Okoro was moved to say: “Wake up.”", "Okoro", "say"),
    (
        "two verbs of one clause",
        "The storm came when Okoro praised the crews and blamed the “salt lobby”.",
        "Okoro",
        "blamed",
    ),
    (
        "a pronoun within the words of the first verb",
        "Okoro said she knew the crews and added: “They tried.”",
        "Okoro",
        "added",
    ),
    (
        "age and home between the name and the verb",
        "Ana Okoro, 22, of Port Clare, Wis., said the sea was “calm.”",
        "Ana Okoro",
        "said",
    ),
    ("a description behind the name", "“The sea was calm,” said the ferry chief known as Ann.", "ferry chief", "said"),
    (
        "a relative clause before the verb",
        "Okoro, who said the sea was calm, wrote a note saying: “I was wrong.”",
        "Okoro",
        "saying",
    ),
]


@pytest.mark.parametrize(("text", "speaker", "cue"), [row[1:] for row in LAST], ids=[row[0] for row in LAST])
def test_the_last_quotation_gets_its_speaker(text, speaker, cue):
    quote = quotes_of(text).iloc[-1]
    assert (quote["speaker"], quote["cue"]) == (speaker, cue)


FIRST = [
    (
        "a statement that ends the sentence",
        "The “excuses” are tiring, Okoro said on Monday in Port Clare.",
        "Okoro",
        "said",
    ),
    ("two quotations before one cue", "The bridge was a “gift” that brought “great calm,” she said.", "she", "said"),
    (
        "words before a further verb of the sentence",
        "Okoro told crews that “the sea is calm,” and she vowed to pay.",
        "Okoro",
        "told",
    ),
    (
        "a cue that is told again later",
        "The chemist lamented the “old days” when, she said, wells were full.",
        "chemist",
        "lamented",
    ),
    (
        "a verb between commas behind the words",
        "The chemist thought that “salt is slow” and that it, as she later said, wins.",
        "chemist",
        "thought",
    ),
]


@pytest.mark.parametrize(("text", "speaker", "cue"), [row[1:] for row in FIRST], ids=[row[0] for row in FIRST])
def test_the_first_quotation_gets_its_speaker(text, speaker, cue):
    quote = quotes_of(text).iloc[0]
    assert (quote["speaker"], quote["cue"]) == (speaker, cue)


NOBODYS = [
    ("a document named before a cue", "In her “winter plan,” a note of May, the crews, who left, had no place."),
    ("a colon behind it", "Wait, it gets better: “the salt of the earth”"),
]


@pytest.mark.parametrize("text", [row[1] for row in NOBODYS], ids=[row[0] for row in NOBODYS])
def test_words_without_a_voice_have_no_speaker(text):
    assert quotes_of(text)["speaker"].isna().all()


def test_without_a_cue_the_person_who_acts_is_a_guess():
    quote = quotes_of("The mayor walked out for the sake of “clean hands” in May.").iloc[0]
    assert (quote["speaker"], quote["basis"]) == ("mayor", "subject")
    assert quote.isna()["cue"]


def test_the_name_of_a_work_is_nobodys_even_where_a_person_acts():
    assert quotes_of("The mayor thought of “Two Rivers of Home” at noon.")["speaker"].isna().all()
