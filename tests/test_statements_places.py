"""Where in its sentence a report stands, and what only looks like one; the texts are made up."""

import pytest

from tests.speech_texts import speech, statements_of

REPORTED = [
    ("behind an adverbial", "In Lyon, Mori said, the polls were closed.", "Mori", "the polls were closed"),
    ("between subject and verb", "The polls in Lyon, Mori said, were closed.", "Mori", "were closed"),
    (
        "as-clause in front",
        "As Mori noted, the polls were closed.",
        "Mori",
        "the polls were closed",
    ),
    (
        "as-clause behind",
        "The polls were closed, as Mori noted.",
        "Mori",
        "The polls were closed",
    ),
    (
        "as-clause with by",
        "As reported by the Gazette, the polls were closed.",
        "Gazette",
        "the polls were closed",
    ),
    (
        "behind a sentence that opens with a clause",
        "While the north votes today, the south has to wait, Mori said.",
        "Mori",
        "While the north votes today, the south has to wait",
    ),
    (
        "behind a phrase without comma",
        "In Lyon the polls were closed, Mori said.",
        "Mori",
        "In Lyon the polls were closed",
    ),
    ("object of a relative clause", "They closed a pit that Mori said was unsafe.", "Mori", "was unsafe"),
    ("pronoun and noun", "She and her lawyer said the trial was unfair.", "She and her lawyer", "the trial was unfair"),
    ("brackets and comma", "Mori (Lyon), said that the polls were closed.", "Mori", "the polls were closed"),
    ("that report", "The author of that report said the dam was weak.", "author of that report", "the dam was weak"),
    ("day and hour", "Mori on Thursday evening said the polls were closed.", "Mori", "the polls were closed"),
    ("noun like a verb", "The federal report said the dam was weak.", "federal report", "the dam was weak"),
    ("clause that begins with a number", "Mori said two were hurt in the quake.", "Mori", "two were hurt in the quake"),
    ("gerund", "Mori denied taking the money.", "Mori", "taking the money"),
    ("gerund with to", "Mori admitted to taking the money.", "Mori", "to taking the money"),
    ("poll behind", "Half of the voters are undecided, the poll found.", "poll", "Half of the voters are undecided"),
    ("records inside", "In March, records show, the mine was closed.", "records", "the mine was closed"),
    ("poll and object", "A new poll shows Mori ahead in Lyon.", "new poll", "Mori ahead in Lyon"),
    ("week before the verb", "A poll this week found that Mori was ahead.", "poll", "Mori was ahead"),
    (
        "headline",
        "Court rules sale of the old port is legal\n\nThe port is old.",
        "Court",
        "sale of the old port is legal",
    ),
    ("headline in capitals", "Mori Says The Port Is Closed\n\nThe port is old.", "Mori", "The Port Is Closed"),
    (
        "participle before its subject",
        "Warning that the dam was weak, Mori left the hall.",
        "Mori",
        "the dam was weak",
    ),
    (
        "according to behind that",
        "The Gazette has learned that according to Mori, the dam was weak.",
        "Mori",
        "the dam was weak",
    ),
    ("left open", "Mori would not say whether the polls were closed.", "Mori", "whether the polls were closed"),
    ("asked for", "Mori asked for a new trial.", "Mori", "for a new trial"),
]


@pytest.mark.parametrize(("text", "speaker", "content"), [r[1:] for r in REPORTED], ids=[r[0] for r in REPORTED])
def test_a_report_is_found_wherever_it_stands(text, speaker, content):
    statements = statements_of(text)
    assert (speaker, content) in list(zip(statements["speaker"], statements["text"], strict=True))


NOT_REPORTED = [
    ("a denial", "Mori did not say that the polls were closed."),
    ("a thing", "The presence of soldiers signals that the truce will fail."),
    ("another thing", "Photos of the square are old, but the scene showed fallen trees."),
    ("a role", "The choice of Mori as its envoy suggested the firm was worried."),
    ("a visit", "The mayor agreed to the visit."),
    ("a participle", "The clerk, accused of theft, left the court."),
    ("another participle", "A clerk accused by the mayor left the court."),
    ("a noun", "They visited the states that vote in March."),
    ("a call", "After calling the clinic by phone, Mori left."),
    ("an interrogation", "Police arrested and questioned the student."),
    ("a reason", "It was a strike that critics blame for the crash."),
    ("a subordinate clause", "After Mori testified, the judge left the court."),
    ("a crowd", "The train left, as the crowd cheered."),
    ("what stands before", "They left a camp that Mori describes as a retreat."),
    ("a name for something", "They left behind what Mori called the plan."),
]


@pytest.mark.parametrize("text", [row[1] for row in NOT_REPORTED], ids=[row[0] for row in NOT_REPORTED])
def test_what_only_looks_like_a_report_is_left_out(text):
    assert statements_of(text).empty


def test_a_relative_clause_that_tells_its_own_ends_before_the_next_verb():
    statements = statements_of("Mori, who said the dam was weak, said the town was safe.")
    assert statements["text"].tolist() == ["the dam was weak", "the town was safe"]


def test_a_second_verb_keeps_its_own_that():
    quotes, statements = speech("“It is weak,” Mori said, adding that the town was safe.")
    assert quotes["cue"].tolist() == ["said"]
    assert statements[["cue", "text"]].to_numpy().tolist() == [["adding", "the town was safe"]]


def test_a_clause_does_not_reach_into_the_next_one():
    assert statements_of("Mori maintains a wide lead, and the next debate was cancelled.").empty


def test_the_headline_of_another_story_tells_nothing():
    text = (
        "Ports shut\n\nMori said the ports were shut.\n\n**Related article:** Mori says the mines are next\n\nShe left."
    )
    assert statements_of(text)["text"].tolist() == ["the ports were shut"]
