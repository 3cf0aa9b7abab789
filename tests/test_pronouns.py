"""Pronouns are resolved to the person they stand for."""

import pytest

from tests.speech_texts import quotes_of, statements_of

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


MORE = [
    (
        "a given name",
        "The trial of Angela Okafor opened, and Kenji Mori watched it. Mori left at noon. She said it was late.",
        [("Angela Okafor", "okafor"), ("Kenji Mori", "mori"), ("Mori", "mori")],
        "okafor",
    ),
    (
        "the speaker behind the verb",
        "The quake hit at noon, and Kenji Mori fled. “We dug,” said Carlos Diaz. He said the town was gone.",
        [("Kenji Mori", "mori"), ("Carlos Diaz", "diaz")],
        "diaz",
    ),
    (
        "a group",
        "The Miners Union called a strike. It said the pits were unsafe.",
        [("Miners Union", "union", "organisation")],
        "union",
    ),
]


@pytest.mark.parametrize(("text", "people", "actor"), [row[1:] for row in MORE], ids=[row[0] for row in MORE])
def test_a_pronoun_stands_for_whom_the_names_around_it_tell(text, people, actor):
    assert statements_of(text, people=people)["actor_id"].iloc[-1] == actor


UNCERTAIN = [
    (
        "one name for two people",
        "Mr Rivera ran in 2001. Ms Rivera runs now. She said the vote was fair.",
        [("Rivera", "rivera")],
    ),
    ("only persons of the other gender", "Mr Okoro ran the vote. She said the vote was fair.", [("Okoro", "okoro")]),
    (
        "a plural",
        "Ana Rivera spoke at the clinic. They said the ward was full.",
        [("Ana Rivera", "rivera")],
    ),
    (
        "a plural description",
        "Ana Rivera spoke at the clinic. The researchers said the ward was full.",
        [("Ana Rivera", "rivera")],
    ),
    (
        "somebody whom no mention knows spoke last",
        "Kenji Mori fled. “We dug,” said Carlos Diaz. He said the town was gone.",
        [("Kenji Mori", "mori")],
    ),
    (
        "a person, for it",
        "The Miners Union met. Ana Rivera came. It said the pits were unsafe.",
        [("Miners Union", "union", "organisation"), ("Ana Rivera", "rivera")],
    ),
]


@pytest.mark.parametrize(("text", "people"), [row[1:] for row in UNCERTAIN], ids=[row[0] for row in UNCERTAIN])
def test_a_pronoun_of_whom_one_cannot_be_sure_stands_for_nobody(text, people):
    assert statements_of(text, people=people)["actor_id"].isna().iloc[-1]
