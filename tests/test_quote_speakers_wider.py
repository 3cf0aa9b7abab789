"""Speakers that stand farther from what they say: one rule, one short text."""

import pytest

from tests.speech_texts import quotes_of, statements_of

# The last quotation of the text, its printed speaker and its cue (None for a guess).
LAST = [
    ("once before a verb", "“We are the party of eels,” she once said, “the party of nets.”", "she", "said"),
    (
        "once in a relative clause",
        "He hired Ana Sato, whom Rivera once called “the best of divers.”",
        "Rivera",
        "called",
    ),
    ("since between auxiliary and verb", "Sato has since said ten times that he “stopped the flood.”", "Sato", "said"),
    (
        "a name with an article",
        "Faisal al-Mutawa, speaking for the port, said the locks “were shut”.",
        "Faisal al-Mutawa",
        "said",
    ),
    ("what somebody described", "They met in what sailors described as a “wet” hall.", "sailors", "described"),
    (
        "what one of them described",
        "She left with what one of its clerks called “a list of holes.”",
        "one of its clerks",
        "called",
    ),
    (
        "whom the object of a relative clause has",
        "It was a claim which dam expert Ana Okoro, from Lyon, said was “nonsense”.",
        "Ana Okoro",
        "said",
    ),
    (
        "a noun in -ing before the verb",
        "Captain Dan Sato of the board that prepared the meeting said in Lyon that the tide was “kinder than feared.”",
        "Dan Sato",
        "said",
    ),
    (
        "a subject, not the object behind the verb",
        "Okoro, who sat down, said the nets “don’t hold” eels.",
        "Okoro",
        "said",
    ),
    ("a passive that opens", "Described as a “wonder” by one diver, the wreck lies deep.", "diver", "Described"),
    ("a passive report", "Captain Okoro is reported to have called the locks “toys”.", "Okoro", "called"),
    ("one of them", "“The boats went north. We did not,” one of them told Radio Nord.", "one of them", "told"),
    ("one of them behind the verb", "“It sank,” said one of them on the pier.", "one of them", "said"),
    ("those involved", "“It is nearly done,” one of the divers involved said on Monday.", "one of the divers", "said"),
    (
        "in the words of one of those",
        "It became, in the words of one of those on deck, “a bath.”",
        "one of those",
        "in the words of",
    ),
    ("in the own words", "She was taught, in her own words, “to row first”.", "her", "in her own words"),
    ("told to hearers", "Sato came out at dawn to tell reporters that “we still count eels.”", "Sato", "tell"),
    ("told to hearers with a comma", "He also plans to tell rowers, “You can stay in the port.”", "He", "tell"),
    ("as somebody told", "Sato arrived, “with one oar and no boat”, as he told the divers on the pier.", "he", "told"),
    (
        "a time between",
        "A senior diver before the talks described a plan that would stop them “from sinking.”",
        "senior diver",
        "described",
    ),
    ("a banner held by others", "“The lake is not for sale,” read a banner held by rowers.", "banner", "read"),
    ("a verb of feeling that says", "“I used to have bad dreams of the dam,” she reflected.", "she", "reflected"),
    (
        "a sentence that only says who",
        "“This dam was built well, but needs more.” Said Simon Sato.",
        "Simon Sato",
        "Said",
    ),
    ("a heading with a role", "Harbour expert: State of the locks “a scandal”", "Harbour expert", ":"),
    ("no plural in -ss", "Congress state chief Ana Okoro called it “a hole in the back”.", "Ana Okoro", "called"),
    (
        "an apposition with a quotation",
        "Okoro, the author of “Going Under,” about the loss of eels, said the river had “one good year”.",
        "Okoro",
        "said",
    ),
    (
        "a relative clause with a quotation",
        "Sato, who in June accused the port of “playing with water”, said most of the locks were “not there”.",
        "Sato",
        "said",
    ),
    ("a report by somebody", "On Friday it was a report by Okoro that he “sold” the boats.", "Okoro", "report"),
    (
        "comments with an insertion",
        "She contradicted Mr. Okoro’s comments, made before the storm, that the flood was “contained” there.",
        "Okoro",
        "comments",
    ),
    ("a verb behind two quotations", "Dams are “a risk” and “kill eels,” Ana Sato told the club.", "Ana Sato", "told"),
    (
        "a reply inside a report",
        "Rivera said the nets were new, to which Okoro replied: “They are not.”",
        "Okoro",
        "replied",
    ),
    (
        "a role before the subject",
        "They rowed home as a sign of grief, their captain, Ana Sato, said: “It is over.”",
        "Ana Sato",
        "said",
    ),
    ("a verb that had no entry", "Rivera termed the meeting “a thaw”.", "Rivera", "termed"),
    ("for whom it is so", "For Rivera, an old diver, the “new” lock is too late.", "Rivera", None),
    ("to whom it is so", "To Rivera, the lock is the “kind and gentle” part of the dam.", "Rivera", None),
    ("by whom it is seen", "It is a plan seen by rowers as a “lifeboat” for the club.", "rowers", None),
    (
        "whose view the sentence before is",
        "For Ana Okoro, who teaches in Lyon, the river is lost. “If it is not dredged now, it never will be.”",
        "Ana Okoro",
        None,
    ),
    (
        "who feels in the sentence before",
        "The chair of the rowers’ club, Ana Okoro, sees a problem for the young. “Who will row if they all leave?”",
        "Ana Okoro",
        None,
    ),
    ("who goes on", "Rivera said he was ready. The team would leave “only if the lake is dry”.", "Rivera", None),
]


@pytest.mark.parametrize(("text", "speaker", "cue"), [case[1:] for case in LAST], ids=[case[0] for case in LAST])
def test_the_last_quotation_gets_this_speaker(text, speaker, cue):
    last = quotes_of(text).iloc[-1]
    assert last["speaker"] == speaker
    assert last["cue"] == cue or (cue is None and last["basis"] == "subject")


# Words that nobody says in the sentence they stand in.
UNSPOKEN = [
    ("a verb that is a noun in a headline", "Rail strikes: union chief storms out over “old” plan"),
    ("what the name of a work belongs to", "“The Harbour File” host told viewers that it was late."),
    ("a thing with a name", "The old port, nicknamed the “door of the lake”, is closed."),
    ("a name in a sentence after a report", "Rivera said he was ready. They met on the ship “Old Tide”."),
]


@pytest.mark.parametrize("text", [text for _, text in UNSPOKEN], ids=[name for name, _ in UNSPOKEN])
def test_nobody_speaks_words_that_only_name(text):
    assert quotes_of(text)["speaker"].isna().all()


def test_the_marks_of_wire_copy_open_and_close():
    quotes = quotes_of("Sato was ``calm.'' He said: ``We have crossed it. Now we climb,'' and left.")
    assert quotes["text"].tolist() == ["calm.", "We have crossed it. Now we climb,"]


def test_to_go_on_doing_something_is_no_report():
    assert statements_of("Rivera continued to row that night.").empty
