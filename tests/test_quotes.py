"""Quotation marks, kinds and speakers of quotations; the texts are made up."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.speech_texts import quotes_of, speech

MARKED = [
    ("curly", "“We will rebuild the school,” the mayor said.", ["We will rebuild the school,"], ["curly"]),
    ("straight", '"We will rebuild the school," the mayor said.', ["We will rebuild the school,"], ["straight"]),
    ("mixed", '“We will rebuild the school," the mayor said.', ["We will rebuild the school,"], ["mixed"]),
    (
        "two single ones",
        "''We will rebuild the school,'' the mayor said.",
        ["We will rebuild the school,"],
        ["straight"],
    ),
    ("single", "‘We will rebuild the school,’ the mayor said.", ["We will rebuild the school,"], ["curly"]),
    ("German", "„We will rebuild the school,“ the mayor said.", ["We will rebuild the school,"], ["curly"]),
    ("French", "«We will rebuild the school,» the mayor said.", ["We will rebuild the school,"], ["curly"]),
    ("nested", "“She called it ‘a gift’ and left,” the mayor said.", ["She called it ‘a gift’ and left,"], ["curly"]),
    ("one word", "Miners called the offer a “joke” on Monday.", ["joke"], ["curly"]),
    (
        "never closed",
        "“We will rebuild the school, the mayor said.",
        ["We will rebuild the school, the mayor said."],
        ["unclosed"],
    ),
]


@pytest.mark.parametrize(("text", "inside", "marks"), [row[1:] for row in MARKED], ids=[row[0] for row in MARKED])
def test_each_kind_of_mark_is_paired(text, inside, marks):
    quotes = quotes_of(text)
    assert quotes["text"].tolist() == inside
    assert quotes["marks"].tolist() == marks


@pytest.mark.parametrize(
    "text",
    [
        "Ghana’s team and the players’ union met on Monday.",
        "It was the end of the ’90s, rock ’n’ roll was over.",
        'The door is 5 feet 10" high and nobody was hurt.',
        '<a href="page.html">The strike</a> goes on for a third week.',
        "The farmers' market and the nurses' strike made the news.",
    ],
)
def test_apostrophes_inches_and_attributes_are_no_quotation(text):
    assert quotes_of(text).empty


def test_a_plural_possessive_does_not_close_a_single_mark():
    quotes = quotes_of("‘The nurses’ pay is a disgrace,’ Adjei said.")
    assert quotes["text"].tolist() == ["The nurses’ pay is a disgrace,"]


def test_a_mark_that_stands_behind_the_cue_is_moved_before_it():
    text = "“The dam will hold, Okoro continued.” Engineers have checked each wall of it. “"
    assert quotes_of(text)["text"].tolist() == ["The dam will hold,", "Engineers have checked each wall of it."]


def test_a_quotation_that_reopens_in_each_paragraph_keeps_its_speaker():
    text = "“The dam is old,” Okoro said. “We knew it.\n\n“We warned them twice. Nobody came.”"
    quotes = quotes_of(text)
    assert quotes["marks"].tolist() == ["curly", "unclosed", "curly"]
    assert quotes["speaker"].tolist() == ["Okoro"] * 3


def test_quotations_of_several_documents_do_not_mix():
    quotes, _ = speech("“No,” Ama Boateng said.")
    assert quotes["doc_id"].tolist() == ["d"]


def test_the_value_of_an_attribute_is_no_quotation():
    assert quotes_of('Rivera waved. <img width="90" alt="dam wall"> “It holds,” she said.')["text"].tolist() == [
        "It holds,"
    ]


def test_an_opening_mark_behind_a_word_closes():
    assert quotes_of("Rivera spoke of “dry years“ and “hope“ on Monday.")["text"].tolist() == ["dry years", "hope"]


def test_words_that_follow_in_the_paragraph_are_carried_over_and_form_a_group():
    quotes = quotes_of("“It is over,” Rivera said. “We go home tonight.”")
    assert quotes["speaker"].tolist() == ["Rivera", "Rivera"]
    assert quotes["basis"].tolist() == ["cue", "carried"]
    assert quotes["group"].nunique() == 1


def test_a_new_utterance_is_a_new_group():
    quotes = quotes_of("“It is over,” Rivera said.\n\n“We go home tonight,” she added.")
    assert quotes["group"].nunique() == 2


KINDS = [
    ("“It is over,” Rivera said.", "direct"),
    ("Rivera said the ward was “too small” for them.", "partial"),
    ("Rivera said she was “ready to go home.”", "partial"),
    ("Rivera said that “nobody will go home before the pay is right.”", "direct"),
    ("A vote on the ‘miracle’ budget", "scare"),
    ("Rivera said: “Home. At last.”", "direct"),
]


@pytest.mark.parametrize(("text", "kind"), KINDS)
def test_kinds_of_quotation(text, kind):
    assert quotes_of(text)["kind"].tolist() == [kind]


def test_pronouns_stand_for_the_person_of_the_sentence_before():
    text = "Ana Rivera met Paul Okoro on Monday. “It is over,” she said."
    assert quotes_of(text, people=[("Ana Rivera", "rivera"), ("Paul Okoro", "okoro")])["actor_id"].tolist() == [
        "rivera"
    ]


def test_a_description_stands_for_the_person_of_the_sentence_before():
    text = "President Ana Rivera spoke on Monday.\n\n“It is over,” the president said."
    assert quotes_of(text, people=[("Ana Rivera", "rivera")])["actor_id"].tolist() == ["rivera"]


def test_a_spokesman_is_not_the_person_he_speaks_for():
    text = "“It is over,” a spokesman for Ana Rivera said."
    quote = quotes_of(text, people=[("Ana Rivera", "rivera")]).iloc[0]
    assert quote.isna()["actor_id"]
    assert quote["anonymous"]


def test_an_organisation_is_the_speaker_where_it_is_the_phrase():
    text = "“It is over,” Ghana's Health Ministry said."
    people = [("Ghana's Health Ministry", "ministry", "organisation")]
    assert quotes_of(text, people=people)["actor_id"].tolist() == ["ministry"]


@pytest.mark.parametrize(
    ("text", "anonymous"),
    [
        ("“It is over,” a diplomat said on condition of anonymity.", True),
        ("“It is over,” Ghanaian officials said.", True),
        ("“It is over,” one of the miners' lawyers said.", True),
        ("“It is over,” the head nurse said.", False),
        ("“It is over,” Rivera said.", False),
        ("“It is over,” she said.", False),
    ],
)
def test_speakers_without_a_name_are_marked(text, anonymous):
    assert quotes_of(text)["anonymous"].tolist() == [anonymous]


@pytest.mark.parametrize(
    ("text", "outlet", "relayed"),
    [
        ("Rivera was quoted as saying by a newspaper: “It is over.”", None, True),
        ("Rivera told state television that it was “over.”", None, True),
        ("Rivera told the Accra Times that it was “over.”", None, True),
        ("Rivera told the Accra Times that it was “over.”", "Accra Times", False),
        ("According to Reuters, Rivera was “over the moon.”", None, True),
        ("Rivera told the council several times that it was “over.”", None, False),
        ("Rivera told reporters that it was “over.”", None, False),
    ],
)
def test_words_that_came_through_another_outlet_are_second_hand(text, outlet, relayed):
    assert quotes_of(text, outlet=outlet)["second_hand"].tolist() == [relayed]


def test_a_link_in_markdown_hides_no_cue():
    quote = quotes_of("Rivera [told](#) reporters that the ward was “full to the door.”").iloc[0]
    assert (quote["speaker"], quote["cue"]) == ("Rivera", "told")


PIECES = [
    "“",
    "”",
    '"',
    "‘",
    "’",
    "'",
    "„",
    "«",
    "»",
    "\n",
    "\n\n",
    ". ",
    ", ",
    ": ",
    " ",
    "(",
    ")",
    "—",
    "Rivera",
    "she",
    "said",
    "told",
    "the",
    "who",
    "that",
    "by",
    "of",
    "and",
    "was",
    "quoted",
    "as",
    "saying",
    "according",
    "to",
    "claim",
    "’s",
    "not",
    "Mr.",
    "U.S.",
    "it",
    "over",
    "3",
    "[told](#)",
    "official",
    "İ",
    "e\u0301",
    "\u2028",
]
SOUP = st.lists(st.sampled_from(PIECES), max_size=60).map(" ".join) | st.text(max_size=80)


@settings(max_examples=300, deadline=None)
@given(text=SOUP)
def test_any_text_of_marks_and_words_keeps_its_offsets(text):
    if not text.strip():
        return
    quotes, statements = speech(text, people=[("Rivera", "rivera")])
    for frame in (quotes, statements):
        for row in frame.itertuples():
            assert text[row.start : row.end] == row.text
            assert row.text.strip()
            if isinstance(row.speaker, str):
                assert text[row.speaker_start :].startswith(row.speaker)
            if isinstance(row.cue, str):
                assert text[row.cue_start :].startswith(row.cue)
    assert (quotes["start"].to_numpy()[1:] >= quotes["end"].to_numpy()[:-1]).all()
