"""Speakers in sentences that are built less simply: one rule, one short text."""

import pytest

from tests.speech_texts import quotes_of, statements_of

# The last quotation of the text, its printed speaker and its cue.
LAST = [
    ("of what is spoken", "“It is fine,” Rivera says of the ferry. “And it is safe.”", "Rivera", "says"),
    ("two of whom somebody spoke", "“You made up a rule,” the two write. “We see no need.”", "two", "write"),
    (
        "a passive verb around the words",
        "The square has been called “a small miracle” by Ana Okoro, a poet.",
        "Ana Okoro",
        "called",
    ),
    (
        "a passive verb with as",
        "The tenor has been slammed as “low energy” by Ms. Okoro for months.",
        "Okoro",
        "slammed",
    ),
    (
        "two groups behind with",
        "Drums filled the square, with old men and women chanting “We are the port.”",
        "old men and women",
        "chanting",
    ),
    (
        "a rough number",
        "Outside the hall, about 200 rowers stood in three groups, waving oars and chanting “Row.”",
        "200 rowers",
        "chanting",
    ),
    (
        "half of some",
        "Half of rowers in each club say the fees are “about right.”",
        "Half of rowers in each club",
        "say",
    ),
    (
        "a source who speaks to somebody",
        "Another club source speaking to Radio Nord said, “The divers are looking at the hull.”",
        "club source",
        "said",
    ),
    ("an inverted verb that no list has", "“The tide said too much,” retaliated Rivera.", "Rivera", "retaliated"),
    ("a sentence that begins with the verb", "The crew wept. Said Rivera, “It hurts us all.”", "Rivera", "Said"),
    (
        "a name before a colon where a thing is the subject",
        "The score does not surprise trainer Dan Sato: “Small clubs gain late.”",
        "Dan Sato",
        ":",
    ),
    ("a noun of saying before a colon", "Okoro’s conclusion: “It is not possible to live on eels.”", None, ":"),
    (
        "an apposition that ends with a quotation",
        "Okoro, star of radio’s “Harbour,” thanked Rivera for “mending these nets.”",
        "Okoro",
        "thanked",
    ),
    ("a time before the subject", "Nine years ago, he raced Rivera and said, “She never wins.”", "he", "said"),
    ("as somebody said", "The race “is open now,” as Rivera said on Radio Nord.", "Rivera", "said"),
    ("remarks that get a name", "Rivera, who has called Okoro’s remarks “deeply wrong,” rowed on.", "who", "called"),
    ("orders that get a name", "Sato called the use of emergency orders “quite dangerous.”", "Sato", "called"),
    (
        "another clause behind the words",
        "Rivera, however, said he was “the best rower of all,” and he repeated his claim that the sea was calm.",
        "Rivera",
        "said",
    ),
    ("somebody who agrees", "Someone called it a “quiet flood,” and I agree.", "Someone", "called"),
    (
        "a clause that opens the sentence",
        "Although Rivera admitted to the club that he had “been late for years,” he claimed they had never met.",
        "Rivera",
        "admitted",
    ),
    (
        "a report inside what shows something",
        "Data shows that “the public is not at ease with the dam,” said Ana Okoro, the editor.",
        "Ana Okoro",
        "said",
    ),
    ("going on with a clause", "“It floods, right?” Rivera went on, as if he did not hear.", "Rivera", "went on"),
    (
        "verbs after an agent",
        "He was criticised by the head of the club; praised the crew; and declared that the hull “floats.”",
        "He",
        "declared",
    ),
    ("what somebody added it is", "The dam is late, which he added “is deeply sad.”", "he", "added"),
    ("while denouncing", "But while denouncing the “theft” of eels to rowers, she has no plan.", "she", "denouncing"),
    ("some", "According to some on the pier, Rivera was “asleep,” and left.", "some", "According to"),
    (
        "accusations about what somebody else says",
        "Rivera repeated accusations that Okoro recites verses, calling him a “parrot.”",
        "Rivera",
        "calling",
    ),
    ("somebody quoted as saying", "A note quoted the diver as saying “The hull is full of holes!”", "diver", "saying"),
    ("what somebody led others to say", "The leak led divers to say, “Enough is enough.”", "divers", "say"),
    (
        "what an ad does",
        "The club ran an ad, paid by Sato, that accused her of wanting to “sell the boats.”",
        "that",
        "accused",
    ),
    ("a name that is a common word", "“The river has no bank,” said Rose. “We will see.”", "Rose", "said"),
    ("a name that is a verb", "“The river has no bank,” Snipes said, adding that it was wide.", "Snipes", "said"),
    ("a name like an adverb", "“I was ready to row,” Kelly says.", "Kelly", "says"),
    (
        "a description before the name that acts",
        "A retired diver, Okoro has lived in the port and says people “get used to the fog.”",
        "Okoro",
        "says",
    ),
    (
        "a description that no rule reads",
        "The port’s number one, Andy Sato, said: “It is hot on the water.”",
        "Andy Sato",
        "said",
    ),
    (
        "words that go on without a closing mark",
        "The port’s number one, Andy Sato, said: “It is hot on the water.\n\n“The sea was calm.”",
        "Andy Sato",
        "said",
    ),
    ("a report that notes", "“The hull is cracked in three places,” the report notes in an annex.", "report", "notes"),
    (
        "a name behind the verb, with its place",
        "The “cheap” tag was unfair, said Mary Sato at the fair.",
        "Mary Sato",
        "said",
    ),
    (
        "a colon behind the subject of an opened sentence",
        "To show how hard she thinks it is, the diver gave her own story: “I was a child who could not swim.”",
        "diver",
        ":",
    ),
    (
        "asked by nobody",
        "Asked if it was something he had been considering for some time, Sato said, “It is based on what I hear.”",
        "Sato",
        "said",
    ),
    (
        "one of the supporters",
        "One of Mr. Sato’s key helpers, former diver Dan Okoro, then rose, suggesting that the “silly part” was over.",
        "Dan Okoro",
        "suggesting",
    ),
    (
        "a report with an adverb",
        "A medical report reportedly said Okoro “was forced to row all night.”",
        "medical report",
        "said",
    ),
    (
        "declared to be",
        "A note about Sato came in May, deeming him to be “grossly unfit for the sea.”",
        "note",
        "deeming",
    ),
    ("a clause of its own", "The horn blew, and Okoro left the deck, calling it “a trap.”", "Okoro", "calling"),
]


@pytest.mark.parametrize(("text", "speaker", "cue"), [case[1:] for case in LAST], ids=[case[0] for case in LAST])
def test_the_last_quotation_gets_this_speaker(text, speaker, cue):
    last = quotes_of(text).iloc[-1]
    assert last["speaker"] == speaker or speaker is None
    assert last["cue"] == cue


def test_what_stands_between_a_subject_and_its_verb_is_not_its_words():
    quotes = quotes_of("Okoro, star of radio’s “Harbour,” thanked the crew.")
    assert quotes["speaker"].isna().all()


def test_nobody_utters_what_he_himself_cannot_say():
    (quote,) = quotes_of("There were two words that Rivera could not bring himself to utter: “The dam.”").itertuples()
    assert quote.speaker != "himself"


def test_somebody_asked_for_something_is_no_question():
    assert statements_of("The ferries ask passengers from all ports for fees.").empty


def test_two_single_marks_before_a_semicolon_close_the_words():
    (quote,) = quotes_of("The rower calls it her ''duty gene''; others call it luck.").itertuples()
    assert (quote.text, quote.speaker) == ("duty gene", "rower")
