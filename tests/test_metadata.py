"""What a text says about itself fills the gaps of the documents, and only the gaps."""

import re

import pandas as pd
import pytest

import istanbul_analysis as ia
from istanbul_analysis import schema
from istanbul_analysis.extract.metadata import find_day, find_metadata

AGENCIES = ia.load_lexicon("agencies")


def described(*parts, **known):
    text, rows = "", []
    for number, (kind, part) in enumerate(parts):
        rows.append(("x", len(text), len(text) + len(part), kind, number))
        text += part + "\n"
    documents = ia.as_documents(pd.DataFrame([{"doc_id": "x", "text": text, **known}]))
    return find_metadata(documents, pd.DataFrame(rows, columns=schema.BLOCKS.names), AGENCIES).iloc[0]


@pytest.mark.parametrize("entry", list(AGENCIES.itertuples()), ids=lambda entry: entry.agency)
def test_each_agency_knows_its_example_from_its_counterexample(entry):
    assert re.search(entry.pattern, entry.example) and not re.search(entry.pattern, entry.counterexample)


@pytest.mark.parametrize(
    "line", ["March 7, 2024", "7 March 2024", "Updated: 7 Mar 2024, 10:15", "2024-03-07", "/2024/03/07/quake"]
)
def test_a_day_is_read_however_it_is_written(line):
    assert find_day(line) == pd.Timestamp("2024-03-07")


@pytest.mark.parametrize("line", ["March 2024", "30 February 2024", "07/03/24", "12 hours ago", ""])
def test_an_incomplete_or_impossible_day_stays_unknown(line):
    assert find_day(line) is None


def test_title_and_dateline_are_read_without_markup():
    row = described(("title", "## Quake hits coast"), ("dateline", "LIMA, Peru (Reuters) —"), ("body", "Rain."))
    assert (row["title"], row["dateline_place"], row["agencies"]) == ("Quake hits coast", "LIMA", "Reuters")


def test_a_date_line_is_stated_and_a_date_in_the_address_is_not():
    address = ("source_url", "<https://www.daily.example/2024/03/07/quake>")
    assert described(("date", "March 8, 2024"), address)["published_basis"] == "stated"
    row = described(address)
    assert (row["published_basis"], row["published"]) == ("url", pd.Timestamp("2024-03-07"))


def test_the_outlet_is_the_source_line_before_the_host():
    address = ("source_url", "https://www.daily.example/quake")
    both = described(("source_line", "Source: The Daily"), address)
    assert (both["outlet"], both["outlet_basis"]) == ("The Daily", "credit")
    host = described(address)
    assert (host["outlet"], host["outlet_basis"]) == ("daily.example", "url")


def test_agencies_are_those_credited_for_the_text_not_for_pictures():
    assert described(("credit", "A. Photo / AFP"), ("contributors", "AP and dpa contributed."))["agencies"] == "AP;dpa"


def test_what_is_known_already_stays():
    row = described(("title", "Quake"), title="Known", published="2020-01-01", outlet="Daily", outlet_basis="matched")
    assert (row["title"], row["outlet_basis"], row["published_basis"]) == ("Known", "matched", "stated")


def test_what_nothing_tells_stays_unknown():
    row = described(("body", "Rain."))
    assert row[["title", "outlet", "published", "url"]].isna().all() and row["outlet_basis"] == "unknown"
