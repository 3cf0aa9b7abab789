"""Pronouns are resolved to the person they stand for."""

import pytest

from tests.speech_texts import quotes_of

PRONOUNS = [
    (
        "the name that begins an apposition",
        "Governor Ben Okoro left. The ministry is silent, but a doctor, Ana Rivera, sees hope. “It holds,” she said.",
        "rivera",
    ),
    ("a form of address", "Ms Rivera met Mr Okoro at noon. Okoro left early. “It is late,” she said.", "rivera"),
    ("a word for one gender", "Spokesman Okoro met chairwoman Rivera. Rivera smiled. “It is late,” he said.", "okoro"),
    (
        "the only fitting name",
        "Nobody expected Ms Rivera to leave. But at noon she did, saying: “It is late.”",
        "rivera",
    ),
]


@pytest.mark.parametrize(("text", "actor"), [row[1:] for row in PRONOUNS], ids=[row[0] for row in PRONOUNS])
def test_a_pronoun_stands_for_the_person_that_fits(text, actor):
    people = (
        [("Ana Rivera", "rivera"), ("Ben Okoro", "okoro")]
        if "Ana" in text
        else [("Rivera", "rivera"), ("Okoro", "okoro")]
    )
    assert quotes_of(text, people=people)["actor_id"].iloc[0] == actor
