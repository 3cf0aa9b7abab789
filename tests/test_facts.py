"""Facts of short invented texts: each slot, whose words it is in, and how sure the text is."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from istanbul_analysis.extract.facts import Reader
from istanbul_analysis.read.lexicons import load_lexicon
from tests.fact_texts import documents, facts, gazetteer

PATTERNS = load_lexicon("fact_patterns")
ROWS = PATTERNS[PATTERNS["slot"] != "macro"]
each_row = pytest.mark.parametrize(
    "row", list(ROWS.itertuples(index=False)), ids=(ROWS["slot"] + ": " + ROWS["name"]).tolist()
)


@pytest.fixture(scope="module")
def reader():
    names = ("date_words", "event_words", "fact_patterns", "states")
    return Reader({name: load_lexicon(name) for name in names}, gazetteer()[0])


def matches(reader, text, row):
    import istanbul_analysis as ia

    frame = documents(text, "Nothing.")
    tables = ia.build_tables(frame, gazetteer())
    doc = next(frame[["doc_id", "text", "published"]].itertuples(index=False))
    own = {
        name: getattr(tables, name).query("doc_id == 'a'")
        for name in ("sentences", "mentions", "roles", "quotes", "statements")
    }
    page = reader.page(doc, own)
    hits = reader.channels if row.slot == "channel" else [p for p, _ in reader.patterns.find(page)]
    if row.slot == "channel":
        hits = [p for p in hits if p.regex.search(page.plain)]
    return any((p.slot, p.name) == (row.slot, row.name) for p in hits)


@each_row
def test_a_pattern_matches_its_example(reader, row):
    assert matches(reader, row.example, row)


@each_row
def test_a_pattern_misses_its_counterexample(reader, row):
    assert not matches(reader, row.counterexample, row)


WORDS = load_lexicon("event_words").query("kind in ['noun', 'venue']")


@pytest.mark.parametrize(
    "row", list(WORDS.itertuples(index=False)), ids=(WORDS["kind"] + ": " + WORDS["word"]).tolist()
)
def test_a_word_for_events_or_venues_matches_its_example_only(row):
    pattern = re.compile(rf"(?<![\w-]){re.escape(row.word)}(?![\w-])", re.I)
    assert pattern.search(row.example) and not pattern.search(row.counterexample)


def one(table, slot):
    rows = table[table["slot"] == slot]
    assert len(rows) == 1, rows[["slot", "subject", "value"]]
    return rows.iloc[0]


def test_an_event_with_an_organisation_is_told_from_others():
    fact = one(facts("Ministers arrived for an OPEC meeting in Oslo.", "Nothing."), "place")
    assert (fact["subject"], fact["value"], fact["hedge"]) == ("meeting of opec", "oslo", "stated")


def test_the_same_event_has_one_name_in_two_orders_of_words():
    table = facts("An OPEC meeting in Oslo ended.", "A meeting of ministers of OPEC in Bergen ended.")
    assert set(table.loc[table["slot"] == "place", "subject"]) == {"meeting of opec"}


def test_a_weekday_is_resolved_backwards_for_what_happened():
    assert one(facts("The trial began on Monday.", "Nothing."), "date")["value"] == "2024-03-04"


def test_a_weekday_is_resolved_forwards_for_what_is_to_come():
    assert one(facts("The trial will begin on Monday.", "Nothing."), "date")["value"] == "2024-03-11"


def test_without_a_day_of_publication_a_weekday_stays_unresolved():
    fact = one(facts("The trial began on Monday.", "Nothing.", days=[None, None]), "date")
    assert (fact["value"], fact["low"] != fact["low"]) == ("monday", True)


def test_a_pronoun_takes_the_subject_of_its_sentence():
    fact = one(facts("After talks with Carl Holm, Anna Berg said she would not travel to Oslo.", "Nothing."), "travel")
    assert (fact["subject"], fact["value"]) == ("berg > oslo", "will not")


def test_a_fact_in_reported_speech_belongs_to_its_speaker():
    fact = one(facts("Anna Berg said that the strike will begin on Monday.", "Nothing."), "date")
    assert (fact["speaker"], fact["hedge"]) == ("berg", "planned")


def test_a_rumoured_venue_is_marked_so():
    fact = one(facts("They stood before Harbour Hall, where the trial is rumoured to be held.", "Nothing."), "venue")
    assert (fact["value"], fact["hedge"]) == ("harbour_hall", "rumoured")


def test_a_meeting_has_a_place_and_a_day():
    table = facts("Anna Berg met Carl Holm in Oslo on Monday.", "Nothing.").set_index("slot")["value"]
    assert (table["meeting_place"], table["meeting_date"]) == ("oslo", "2024-03-04")


@pytest.mark.parametrize("text", ["until she met Carl Holm in Oslo", "if she met Carl Holm in Oslo"])
def test_a_meeting_under_a_condition_is_none(text):
    assert "meeting_place" not in set(facts(f"Anna Berg would say nothing {text}.", "Nothing.")["slot"])


def test_a_span_of_time_is_bounded_in_years():
    fact = one(facts("It is the first strike in more than three years.", "Nothing."), "since")
    assert (fact["subject"], fact["value"], fact["low"], fact["high"]) == ("first strike", ">3 years", 3.0, 4.0)


def test_a_vague_number_has_wide_bounds():
    fact = one(facts("Tens of thousands were displaced by the flood.", "Nothing."), "number")
    assert (fact["value"], fact["low"], fact["high"]) == ("tens of thousands", 20000, 99999)


def test_a_team_is_the_list_of_those_named():
    text = "The Chilean delegation is led by Defence Minister Anna Berg. It also includes Energy Minister Dana Ruiz."
    table = facts(text, "Nothing.").set_index("slot")["value"]
    assert (table["head"], table["team"]) == ("berg", "berg; ruiz")


def test_captions_and_links_hold_no_facts():
    assert facts("**Related article:** [The trial began in Oslo](#)", "Nothing.").empty


@given(st.text(max_size=200))
@settings(max_examples=60, deadline=None)
def test_any_text_is_read_and_offsets_are_true(text):
    table = facts(text + " The trial began in Oslo.", "Nothing.")
    whole = text + " The trial began in Oslo."
    for row in table[table["doc_id"] == "a"].itertuples():
        assert 0 <= row.evidence_start <= row.start < row.end <= len(whole)
        assert row.surface in whole
