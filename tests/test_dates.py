"""Dates and durations against a known day of publication, a Wednesday."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from istanbul_analysis.extract.dates import Dates
from istanbul_analysis.read.lexicons import load_lexicon

DATES = Dates(load_lexicon("date_words"))
PUBLISHED = date(2024, 3, 6)


def values(text, published=PUBLISHED):
    return [span.value for span in DATES.find(text, published)]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("It began on 3 March 2023.", "2023-03-03"),
        ("It began on March 3, 2023.", "2023-03-03"),
        ("It began on 3rd of March.", "2024-03-03"),
        ("It began on December 30.", "2023-12-30"),
        ("It began in March 2023.", "2023-03"),
        ("It began in 2019.", "2019"),
        ("It began on 2024-02-29.", "2024-02-29"),
        ("It began on Monday.", "2024-03-04"),
        ("It will begin on Monday.", "2024-03-11"),
        ("It began on Wednesday.", "2024-03-06"),
        ("It began last Wednesday.", "2024-02-28"),
        ("It begins today.", "2024-03-06"),
        ("It will begin tomorrow.", "2024-03-07"),
        ("It began yesterday.", "2024-03-05"),
        ("It could begin on Thursday or Friday.", "2024-03-07/2024-03-08"),
    ],
)
def test_a_date_is_resolved(text, value):
    assert values(text) == [value]


@pytest.mark.parametrize(
    "text", ["It may begin.", "Room 2024a is open.", "It began on 31 February 2024.", "A 1990s song."]
)
def test_what_is_no_date_is_left(text):
    assert values(text) in ([], ["2024-02"])


def test_without_publication_only_full_dates_have_bounds():
    spans = DATES.find("On Monday and on 3 March 2023.", None)
    assert [(s.value, s.low is None) for s in spans] == [("monday", True), ("2023-03-03", False)]


def test_offsets_are_true():
    text = "It began on 3 March 2023."
    span = DATES.find(text, PUBLISHED)[0]
    assert text[span.start : span.end] == "3 March 2023"


@pytest.mark.parametrize(
    ("text", "value", "low", "high"),
    [
        ("three years", "3 years", 2.6, 3.8),
        ("nearly three years", "<3 years", 2.4, 3.0),
        ("more than three years", ">3 years", 3.0, 4.0),
        ("a decade", "1 decade", 6.0, 18.0),
    ],
)
def test_a_duration_is_as_loose_as_its_words(text, value, low, high):
    assert DATES.duration(text)[:3] == (value, pytest.approx(low), pytest.approx(high))


def test_since_counts_to_the_day_of_publication():
    value, low, high, _ = DATES.since("March 2022, they said", PUBLISHED)
    assert (value, round(low, 2), round(high, 2)) == ("since 2022-03", 1.93, 2.02)


@pytest.mark.parametrize(
    ("text", "bounds"),
    [
        ("215", (215, 215)),
        ("at least 200", (200, 300)),
        ("about 100", (85, 115)),
        ("two thousand", (2000, 2000)),
        ("dozens", (24, 99)),
        ("30%", (0.3, 0.3)),
    ],
)
def test_a_number_is_as_loose_as_its_words(text, bounds):
    assert DATES.quantity(text)[1:] == pytest.approx(bounds)


@given(st.text(max_size=80))
def test_any_text_is_read(text):
    for span in DATES.find(text, PUBLISHED):
        assert 0 <= span.start < span.end <= len(text)
    DATES.duration(text), DATES.quantity(text), DATES.since(text, PUBLISHED)
