"""Who is found to have spoken a quotation."""

import pytest

from tests.speech_texts import quotes_of

SPEAKERS = [
    ("behind the words", "“It is over,” Rivera said.", "Rivera", "said"),
    ("inverted", "“It is over,” said Rivera, a nurse.", "Rivera", "said"),
    ("before the words", "Rivera said: “It is over.”", "Rivera", "said"),
    ("apposition", "“It is over,” Rivera, a nurse at the clinic, told reporters.", "Rivera", "told"),
    ("relative clause", "“It is over,” said Rivera, who runs the clinic.", "Rivera", "said"),
    (
        "long relative clause",
        "Rivera, who ran the clinic since May, said the ward was “full to the door.”",
        "Rivera",
        "said",
    ),
    ("according to", "According to Rivera, the ward is “full to the door.”", "Rivera", "According to"),
    ("pronoun", "Rivera left. “It is over,” she said.", "she", "said"),
    ("role", "“It is over,” the head nurse said.", "head nurse", "said"),
    ("organisation", "“It is over,” the Health Ministry said.", "Health Ministry", "said"),
    ("unnamed", "“It is over,” a diplomat said.", "diplomat", "said"),
    ("title before the name", "“It is over,” Health Minister Ana Rivera said.", "Ana Rivera", "said"),
    ("description before the name", "“It is over,” ministry spokeswoman Ana Rivera said.", "Ana Rivera", "said"),
    ("post with its place", "“It is over,” said Secretary of Health Ana Rivera.", "Ana Rivera", "said"),
    ("name between commas", "The head of the clinic, Ana Rivera, said it was “over.”", "Ana Rivera", "said"),
    ("noun of saying", "Rivera’s claim that the ward was “empty” was false.", "Rivera", "claim"),
    ("quoted as saying", "Rivera was quoted as saying: “It is over.”", "Rivera", "was quoted as saying"),
    ("participle", "Rivera left the room, saying the talks were “a waste of time.”", "Rivera", "saying"),
    ("second verb", "Rivera criticised the plan and called it “a waste of time.”", "Rivera", "called"),
    ("shaded verb", "Rivera appeared to concede that the ward was “too small.”", "Rivera", "concede"),
    ("phrase", "“It is over,” Rivera fired back.", "Rivera", "fired back"),
    ("verb of no list", "“It is over,” Rivera retaliated.", "Rivera", "retaliated"),
    ("question", "“Is it over?” Rivera asked.", "Rivera", "asked"),
    ("name that is an auxiliary", "“It is over,” Will Rivera, a nurse, said.", "Will Rivera", "said"),
    (
        "inversion behind an outer comma",
        "The dam “will hold for a century”, reckons Rivera of the harbour.",
        "Rivera of the harbour",
        "reckons",
    ),
    ("time before the subject", "But minutes after midnight she did, telling miners: “Come home.”", "she", "telling"),
    ("dashes", "Rivera – who claims she won – promised “a home for all”.", "Rivera", "promised"),
    ("place in brackets", "Rivera (Lab-York), head of the union, said that it was “late.”", "Rivera", "said"),
    (
        "adverbial before the words",
        "“It is late,” Rivera said. Instead, “we should all go home now.”",
        "Rivera",
        "said",
    ),
    (
        "place of the report",
        "PORT CLARE, May 5 (Wire) — Rivera has left, offering “a full apology”.",
        "Rivera",
        "offering",
    ),
    (
        "verb of naming inside another report",
        "Rivera said the plan had failed, but Okoro called it “a triumph”.",
        "Okoro",
        "called",
    ),
    ("verb of naming", "Rivera often referred to the dam as “my old wall”.", "Rivera", "referred to"),
    ("with and a participle", "The plan failed, with Rivera calling it “a waste of time”.", "Rivera", "calling"),
    ("insertion between two verbs", "Rivera, who said little, left, saying the plan was “dead”.", "Rivera", "saying"),
    ("participle before the subject", "Asked about the dam, Rivera shook her head and said: “No.”", "Rivera", "said"),
    (
        "paragraph that ends with a colon",
        "The union put out these lines:\n\n“We will not move one step.”",
        "union",
        ":",
    ),
    ("colon without a cue", "Rivera had a short message for the miners: “Come home.”", "Rivera", ":"),
]


@pytest.mark.parametrize(("text", "speaker", "cue"), [row[1:] for row in SPEAKERS], ids=[row[0] for row in SPEAKERS])
def test_the_speaker_is_found(text, speaker, cue):
    quote = quotes_of(text).iloc[0]
    assert (quote["speaker"], quote["cue"]) == (speaker, cue)


def test_whom_introduces_the_name_that_is_called():
    quote = quotes_of("The judge, whom Rivera called “a coward,” resigned.").iloc[0]
    assert (quote["speaker"], quote["cue"]) == ("Rivera", "called")


def test_several_speakers_in_one_sentence_keep_their_words():
    quotes = quotes_of("Rivera called the plan “a gift,” while Okoro called it “a trap.”")
    assert quotes["speaker"].tolist() == ["Rivera", "Okoro"]


def test_a_name_under_a_quotation_signs_it():
    quote = quotes_of("“It is over, and we will go home.” – Ana Rivera.").iloc[0]
    assert (quote["speaker"], quote["basis"]) == ("Ana Rivera", "signature")
    assert quote.isna()["cue"]


NOBODYS = [
    ("sign", "Rivera walked into the hall past the “wall of shame” on Monday."),
    ("nickname", "The so-called “king of salt”, a cousin of Rivera, declined to comment."),
    ("broadcast", "The dam is safe, Rivera said on “Evening Talk”."),
    ("work", "Rivera, who wrote the book “Two Rivers of Home”, said the dam was safe."),
    (
        "behind the speaker",
        "The dam is safe, said Rivera, 34, a guide who has run the hikers’ “moonlight tours” since May.",
    ),
    ("attribute", 'Rivera said the dam is safe <img width="90" alt="dam wall"> and dry.'),
]


@pytest.mark.parametrize("text", [row[1] for row in NOBODYS], ids=[row[0] for row in NOBODYS])
def test_words_that_nobody_is_said_to_have_spoken_have_no_speaker(text):
    assert quotes_of(text)["speaker"].isna().all()
