"""Disagreements: for each slot pairs of sentences that contradict each other, and as many that only look so."""

import pytest

import istanbul_analysis as ia
from istanbul_analysis import schema
from tests.fact_texts import facts, found, kinds

EARLY, LATE = "2024-03-06", "2024-03-08"

CONTRADICTING = [
    ("place", "An OPEC meeting in Oslo ended.", "The meeting of OPEC in Bergen ended."),
    ("place", "The trial opened in Lima on Monday.", "On Monday the trial opened in Oslo."),
    ("venue", "The trial is being held at the Grand Hotel.", "The trial is being held at Harbour Hall."),
    ("date", "The trial began on Monday.", "The trial began on Tuesday."),
    ("meeting_place", "Anna Berg met with Carl Holm in Oslo on Monday.", "Carl Holm met Anna Berg in Lima on Monday."),
    ("meeting_date", "Anna Berg met Carl Holm in Oslo on Monday.", "Anna Berg met Carl Holm in Oslo on Tuesday."),
    ("travel", "Anna Berg will not travel to Oslo.", "Anna Berg spoke before heading to Oslo."),
    ("travel", "Carl Holm did not attend the OPEC summit.", "Carl Holm attended the OPEC summit."),
    ("since", "It is the first strike in nearly three years.", "It is the first strike in more than three years."),
    ("since", "It is the first strike since 2019.", "It is the first strike in two years."),
    ("number", "The earthquake killed 215 people.", "In the earthquake, 216 people were killed."),
    ("number", "They called a 30-day strike.", "They called a 40-day strike."),
    ("number", "A third of Chile's voters stayed away.", "Half of Chile's voters stayed away."),
    ("head", "The Chilean delegation is led by Anna Berg.", "The Chilean delegation is led by Dana Ruiz."),
    ("level", "The Chilean delegation is represented at a high level.", "They saw a low-level team sent by Chile."),
    (
        "authority",
        "The Chilean delegation has no authority to decide.",
        "The Chilean delegation is authorised to sign.",
    ),
    ("outlook", "Anna Berg played down hopes at the talks.", "Carl Holm was optimistic at the talks."),
    ("cause", "The talks collapsed because of a leaked letter.", "The talks collapsed because of missing money."),
    ("post", "Deputy Energy Minister Anna Berg spoke.", "Energy Minister Anna Berg spoke."),
]
COMPATIBLE = [
    ("place", "The trial opened in Oslo, Norway.", "The trial opened in Norway."),
    ("place", "An OPEC meeting in Oslo ended.", "A NATO meeting in Bergen ended."),
    ("venue", "The trial is being held at the Grand Hotel in Oslo.", "The trial is being held in Oslo."),
    ("date", "The trial began on Wednesday.", "The trial began on 6 March."),
    ("date", "The trial began on Monday.", "The trial began in March 2024."),
    ("meeting_place", "Anna Berg met with Carl Holm in Oslo in 2019.", "Anna Berg met Carl Holm in Lima on Monday."),
    ("meeting_date", "Anna Berg met Carl Holm in Oslo.", "Anna Berg met Carl Holm on Tuesday."),
    ("travel", "Anna Berg will not travel to Oslo.", "Anna Berg arrived in Lima."),
    ("travel", "Carl Holm is due in Oslo on Friday.", "Carl Holm will travel to Oslo."),
    ("since", "It is the first strike since 2021.", "It is the first strike in three years."),
    ("since", "It is the first strike in three years.", "It is the first strike in more than three years."),
    ("number", "The earthquake killed at least 200 people.", "In the earthquake, 215 people were killed."),
    ("number", "The earthquake killed 215 people.", "In the earthquake, 400 people were injured."),
    ("number", "A third of voters stayed away.", "Half of voters stayed away."),
    ("head", "The Chilean delegation is led by Anna Berg.", "The Chilean team is headed by Anna Berg."),
    ("level", "The Chilean delegation is represented at a high level.", "They saw a low-level team sent by Peru."),
    (
        "authority",
        "The Chilean delegation has no authority to decide.",
        "The Peruvian delegation is authorised to sign.",
    ),
    ("outlook", "Anna Berg played down hopes at the talks.", "Carl Holm had low expectations of the talks."),
    ("cause", "The talks collapsed because of a leaked letter.", "The talks failed due to the letter that leaked."),
    ("post", "Labour Minister Anna Berg spoke.", "Labor Minister Anna Berg spoke."),
    ("post", "Energy Minister Anna Berg spoke.", "Anna Berg, the energy minister, spoke."),
]


@pytest.mark.parametrize(("slot", "one", "other"), CONTRADICTING)
def test_values_that_exclude_each_other_contradict(slot, one, other):
    assert (slot, "contradicts") in kinds(one, other)


@pytest.mark.parametrize(("slot", "one", "other"), COMPATIBLE)
def test_values_that_may_both_hold_do_not_contradict(slot, one, other):
    assert "contradicts" not in {kind for _, kind in kinds(one, other)}


def test_the_pairs_are_read_at_all():
    silent = [(slot, a, b) for slot, a, b in COMPATIBLE if len(facts(a, b)["doc_id"].unique()) < 2]
    assert silent == []


def test_a_plan_and_a_later_report_are_an_update():
    rows = found("The trial will begin on Thursday.", "The trial began on Friday.", days=[EARLY, LATE])
    assert ("date", "2024-03-07", "2024-03-08", "updates") in rows


def test_what_had_not_begun_and_has_are_an_update():
    rows = found("The trial could begin on Thursday.", "The trial opened in Oslo.", days=[EARLY, LATE])
    assert ("status", "not begun", "begun", "updates") in rows


def test_a_journey_announced_and_made_is_an_update():
    rows = found("Anna Berg is due in Oslo on Thursday.", "Anna Berg arrived in Oslo.", days=[EARLY, LATE])
    assert ("travel", "due", "did", "updates") in rows


def test_a_journey_to_an_event_is_one_to_its_place():
    one = "The OPEC summit opened in Oslo. Anna Berg will not attend the OPEC summit."
    assert ("travel", "contradicts") in kinds(one, "Anna Berg spoke before heading to Oslo.")


def test_a_later_toll_is_an_update():
    rows = found("The earthquake killed 12 people.", "The earthquake killed 19 people.", days=[EARLY, LATE])
    assert ("number", "12", "19", "updates") in rows


def test_a_rumour_beside_a_statement_of_the_same_day_is_hedged():
    one = "They stood before Harbour Hall, where the trial is rumoured to be held."
    assert ("venue", "hedged") in kinds(one, "The trial is being held at Harbour Hall.")


def test_a_rumour_and_a_later_statement_are_an_update():
    one = "They stood before Harbour Hall, where the trial is rumoured to be held."
    assert ("venue", "updates") in kinds(one, "The trial is being held at Harbour Hall.", days=[EARLY, LATE])


def test_one_of_two_days_is_more_specific():
    assert ("date", "more_specific") in kinds(
        "The trial will begin on Thursday or Friday.", "The trial will begin on Friday."
    )


def test_two_moods_of_one_speaker_are_an_update():
    rows = kinds("Anna Berg was optimistic at the talks.", "Anna Berg played down hopes at the talks.")
    assert ("outlook", "updates") in rows


def test_a_longer_list_of_a_team_is_more_specific():
    short = "The Chilean delegation is led by Anna Berg. It also includes Dana Ruiz."
    long = "The Chilean delegation is led by Anna Berg. It also includes Dana Ruiz and Energy Minister Erik Lund."
    assert ("team", "more_specific") in kinds(short, long)


def test_like_words_on_two_channels_are_two_settings():
    one = "Anna Berg told state television that Chile was ready for painful compromises."
    other = "Anna Berg told reporters that Chile was ready for painful compromises."
    assert ("setting", "contradicts") in kinds(one, other)


def test_other_words_on_two_channels_are_no_disagreement():
    one = "Anna Berg told state television that Chile was ready for painful compromises."
    other = "Anna Berg told reporters that nobody in Lima would sleep tonight."
    assert not {kind for slot, kind in kinds(one, other) if slot == "setting"}


def test_an_article_that_has_both_values_contradicts_neither():
    assert "contradicts" not in {
        k for _, k in kinds("The trial opened in Oslo. The trial opened in Lima.", "The trial opened in Lima.")
    }


def test_the_earlier_article_stands_first():
    rows = ia.disagreements(
        facts("The trial began on Friday.", "The trial will begin on Thursday.", days=[LATE, EARLY])
    )
    assert next(zip(rows["doc_a"], rows["doc_b"])) == ("b", "a")


def test_no_facts_give_no_rows():
    assert ia.disagreements(schema.empty(schema.FACTS)).empty


def test_rows_grow_with_documents_not_with_pairs():
    import pandas as pd

    table = facts("The trial opened in Oslo.", "The trial opened in Lima.")
    many = pd.concat([table.assign(doc_id=[f"{d}{i}" for d in table["doc_id"]]) for i in range(40)], ignore_index=True)
    rows = ia.disagreements(many)
    assert len(rows[rows["slot"] == "place"]) <= 2 * 40 * 5
