"""Indirect speech: what is reported, by whom, and what is left out; the texts are made up."""

import pytest
from hypothesis import given, settings

from tests.speech_texts import speech, statements_of
from tests.test_quotes import SOUP

REPORTED = [
    ("that-clause", "Rivera said that the ward was full.", "Rivera", "the ward was full"),
    ("clause without that", "Rivera said the ward was full.", "Rivera", "the ward was full"),
    ("hearer", "Rivera told the nurses that the ward was full.", "Rivera", "the ward was full"),
    ("hearer without that", "Rivera told reporters the ward was full.", "Rivera", "the ward was full"),
    (
        "time and place before that",
        "Rivera said at a meeting in Accra on Monday that the ward was full.",
        "Rivera",
        "the ward was full",
    ),
    ("week before that", "Rivera suggested this week that the ward was full.", "Rivera", "the ward was full"),
    ("cue behind the clause", "The ward was full on Monday, Rivera said.", "Rivera", "The ward was full on Monday"),
    (
        "inverted behind the clause",
        "The ward was full on Monday, said Rivera.",
        "Rivera",
        "The ward was full on Monday",
    ),
    (
        "according to, behind",
        "The ward was full on Monday, according to Rivera.",
        "Rivera",
        "The ward was full on Monday",
    ),
    ("according to, before", "According to Rivera, the ward was full.", "Rivera", "the ward was full"),
    (
        "according to a post",
        "According to Ghana's ambassador to the United States Ana Rivera, the ward was full.",
        "Ana Rivera",
        "the ward was full",
    ),
    (
        "fragment in marks",
        "Rivera said the ward was “full to the door” on Monday.",
        "Rivera",
        "the ward was “full to the door” on Monday",
    ),
    ("indirect question", "Rivera asked whether the ward was full.", "Rivera", "whether the ward was full"),
    ("infinitive", "Rivera refused to close the ward.", "Rivera", "to close the ward"),
    ("object and infinitive", "Rivera urged the council to close the ward.", "Rivera", "the council to close the ward"),
    ("noun", "Rivera condemned the closure of the ward.", "Rivera", "the closure of the ward"),
    ("adjective", "Rivera was confident that the ward was safe.", "Rivera", "the ward was safe"),
    ("noun of saying", "Rivera’s claim that the ward was full was false.", "Rivera", "the ward was full was false"),
    ("organisation", "The Health Ministry announced that the ward was full.", "Health Ministry", "the ward was full"),
    ("determiner alone", "Most said that the ward was full.", "Most", "the ward was full"),
    ("name that is an auxiliary", "On Monday Will said that the ward was full.", "Will", "the ward was full"),
    ("apposition", "Rivera, the head of the clinic, said that the ward was full.", "Rivera", "the ward was full"),
    ("insertion", "Rivera, after a meeting in Accra, said that the ward was full.", "Rivera", "the ward was full"),
    ("participle", "Rivera left the hall, warning that the ward was full.", "Rivera", "the ward was full"),
    ("passive", "Rivera was quoted as saying that the ward was full.", "Rivera", "the ward was full"),
    ("relative clause", "It was Rivera who said that the ward was full.", "who", "the ward was full"),
    (
        "head of a long phrase",
        "The head of the clinic in Accra said that the ward was full.",
        "head of the clinic in Accra",
        "the ward was full",
    ),
    ("last, not the name inside", "The latter said that the ward was full.", "latter", "the ward was full"),
]


@pytest.mark.parametrize(
    ("text", "speaker", "content"), [row[1:] for row in REPORTED], ids=[row[0] for row in REPORTED]
)
def test_the_report_and_its_speaker_are_found(text, speaker, content):
    statements = statements_of(text)
    assert list(zip(statements["speaker"], statements["text"], strict=True)) == [(speaker, content)]


@pytest.mark.parametrize(
    "text",
    [
        "Rivera did not say that the ward was full.",
        "Rivera never claimed that the ward was full.",
        "If Rivera says that the ward is full, nobody comes.",
        "Rivera could say that the ward was full.",
        "The report on the ward was long and the claim was false.",
        "His call for help was heard in the ward.",
        "They joined a group called the Owls in Accra.",
        "You say that the ward is full.",
        "The strike was announced on Monday.",
    ],
)
def test_what_nobody_reports_is_left_out(text):
    assert statements_of(text).empty


def test_a_wholly_quoted_clause_is_a_quotation_only():
    quotes, statements = speech("Rivera said: “The ward is full.”")
    assert len(quotes) == 1
    assert statements.empty


def test_what_is_said_inside_a_quotation_is_no_statement():
    assert statements_of("“I think that the ward is full and they said so,” Rivera told reporters.").empty


def test_a_report_inside_a_report_is_left_out():
    assert statements_of("Rivera said she believed that the ward was full.")["cue"].tolist() == ["said"]


def test_coordinated_cues_share_their_speaker_and_end_each_other():
    text = "Rivera said the ward was full, but played down the danger, saying the doors were open."
    statements = statements_of(text)
    assert statements["speaker"].tolist() == ["Rivera"] * 3
    assert statements["text"].tolist() == ["the ward was full", "the danger", "the doors were open"]


def test_two_speakers_in_one_sentence():
    statements = statements_of("Rivera said the ward was full, while Okoro said that it was empty.")
    assert statements["speaker"].tolist() == ["Rivera", "Okoro"]


def test_a_pronoun_in_the_report_of_a_person_is_that_person():
    text = "Ana Rivera spoke in Accra.\n\nShe said the ward was full."
    assert statements_of(text, people=[("Ana Rivera", "rivera")])["actor_id"].tolist() == ["rivera"]


def test_a_pronoun_is_not_resolved_over_the_whole_article():
    text = "Ana Rivera spoke in Accra. " + "The ward is in the east. " * 12 + "She said the ward was full."
    assert statements_of(text, people=[("Ana Rivera", "rivera")])["actor_id"].isna().all()


@settings(max_examples=200, deadline=None)
@given(text=SOUP)
def test_no_two_statements_start_at_the_same_place(text):
    if text.strip():
        statements = statements_of(text)
        assert not statements.duplicated(["doc_id", "start"]).any()
        assert (statements["n_words"] > 0).all()


NO_STATEMENTS = [
    ("this", "Rivera heard the report. The mayor denied this."),
    ("participle before the subject", "Asked whether the dam would hold, Rivera shrugged."),
    ("with a noun only", "The talks went on, with both sides playing down hopes of a deal."),
]


@pytest.mark.parametrize("text", [row[1] for row in NO_STATEMENTS], ids=[row[0] for row in NO_STATEMENTS])
def test_words_without_what_was_said_are_no_statement(text):
    assert statements_of(text).empty


def test_a_report_between_dashes_ends_at_the_second_dash():
    statements = statements_of("Rivera – who claims she won 54% – left the hall.")
    assert statements["text"].tolist() == ["she won 54%"]


def test_a_verb_with_back_takes_a_clause():
    statement = statements_of("Rivera shot back that the papers were forged.").iloc[0]
    assert (statement["speaker"], statement["text"]) == ("Rivera", "the papers were forged")
