"""Indicators of frames: each knows its example, and a hit points to the words that made it."""

import re

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

import istanbul_analysis as ia
from istanbul_analysis import schema

CODEBOOK = ia.load_codebook()


def sentences(*texts, part="body"):
    rows, start = [], 0
    for number, text in enumerate(texts):
        rows.append(("x", start, start + len(text), number, number, part, text, None))
        start += len(text) + 1
    return pd.DataFrame(rows, columns=schema.SENTENCES.names)


def codebook(*entries):
    rows = [
        dict(zip(["frame_id", "indicator", "pattern", "unless", "yields_to"], entry, strict=True)) for entry in entries
    ]
    return pd.DataFrame(rows)


def frames(text):
    return set(ia.code_frames(sentences(text), CODEBOOK)["frame_id"])


@pytest.mark.parametrize("entry", list(CODEBOOK.itertuples()), ids=lambda e: f"{e.frame_id}: {e.indicator}")
def test_each_indicator_knows_its_example_from_its_counterexample(entry):
    def hit(text):
        taken_back = entry.unless and re.search(entry.unless, text, re.IGNORECASE)
        return bool(re.search(entry.pattern, text, re.IGNORECASE)) and not taken_back

    assert hit(entry.example) and not hit(entry.counterexample)


def test_a_hit_is_the_words_that_made_it():
    hits = ia.code_frames(
        sentences("Rain fell.", "They agreed on a truce."), codebook(("peace", "truce", "truce", "", ""))
    )
    assert hits[["start", "end", "text", "sentence"]].to_numpy().tolist() == [[28, 33, "truce", 1]]


def test_an_exception_in_the_sentence_takes_the_hit_back():
    entry = codebook(("peace", "truce", "truce", "broken", ""))
    assert ia.code_frames(sentences("The truce was broken.", "A truce holds."), entry)["sentence"].tolist() == [1]


def test_a_frame_yields_to_its_rival_in_the_same_sentence_only():
    entries = codebook(("peace", "truce", "truce", "", "war"), ("war", "siege", "siege", "", ""))
    hits = ia.code_frames(sentences("A truce after the siege.", "A truce."), entries)
    assert hits[["sentence", "frame_id"]].to_numpy().tolist() == [[0, "war"], [1, "peace"]]


def test_only_the_body_is_coded():
    entry = codebook(("peace", "truce", "truce", "", ""))
    assert ia.code_frames(sentences("A truce.", part="caption"), entry).empty


def test_no_hit_runs_from_one_sentence_into_the_next():
    entry = codebook(("peace", "any", r"truce\W+holds", "", ""))
    assert ia.code_frames(sentences("A truce.", "Holds it?"), entry).empty


def test_a_wrong_pattern_is_named():
    with pytest.raises(ValueError, match="indicator 'broken' is no regular expression"):
        ia.code_frames(sentences("Rain."), codebook(("peace", "broken", "(", "", "")))


def test_no_sentences_give_no_hits():
    assert ia.code_frames(schema.empty(schema.SENTENCES), CODEBOOK).empty


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The farmers' union rejected the ministry's offer and accused it of lying.", "conflict"),
        ("The two Koreas remain far apart on inspections.", "conflict"),
        ("Rebel shelling killed dozens of civilians in the market.", "war"),
        ("Norway offered to mediate between the government and the guerrillas.", "peace"),
        ("Survivors of the earthquake mourned the victims.", "human_interest"),
        ("Exports fell by a fifth and prices of bread doubled.", "economic"),
        ("The bishop called the verdict shameful and unjust.", "morality"),
        ("The mayor must explain who is responsible for the delay.", "responsibility"),
    ],
)
def test_frames_of_other_events_are_recognised(text, expected):
    assert expected in frames(text)


def test_the_weather_has_no_frame():
    assert frames("Light rain is expected over the coast on Tuesday afternoon.") == set()


def test_a_pattern_with_a_capturing_group_is_refused():
    with pytest.raises(ValueError, match=r"indicator 'grouped' has a capturing group; write \(\?:\.\.\.\) instead"):
        ia.code_frames(sentences("Rain."), codebook(("peace", "grouped", "(truce)", "", "")))


def test_case_is_ignored_in_text_and_pattern():
    entry = codebook(("morality", "faith", r"\bGod\b[A-Z ]+\W", "", ""))
    assert ia.code_frames(sentences("IN GOD WE TRUST."), entry)["text"].tolist() == ["GOD WE TRUST."]


def test_letters_that_grow_in_small_print_do_not_shift_offsets():
    hits = ia.code_frames(sentences("İİİ A truce holds."), codebook(("peace", "truce", "truce", "", "")))
    assert hits[["start", "end", "text"]].to_numpy().tolist() == [[6, 11, "truce"]]


def test_two_indicators_at_one_place_are_two_hits():
    entries = codebook(("peace", "one", "truce", "", ""), ("peace", "two", "truce holds", "", ""))
    hits = ia.code_frames(sentences("A truce holds."), entries)
    assert hits["text"].tolist() == ["truce", "truce holds"]


words = st.sampled_from(
    ["truce", "rejected", "must", "the", "İzmir", "ministers", "war,", "prices", "“sin”", "—", "\n", "5", "%", "killed"]
)


@given(st.lists(st.one_of(st.text(max_size=20), st.lists(words, max_size=8).map(" ".join)), max_size=6))
def test_any_text_is_coded_and_each_hit_is_its_span(texts):
    given_sentences = sentences(*texts)
    hits = ia.code_frames(given_sentences.drop_duplicates("start"), CODEBOOK)
    whole = "\n".join(texts)
    assert [whole[row.start : row.end] for row in hits.itertuples()] == hits["text"].tolist()
