"""Decisions of a person on disagreements: kept over runs by the words of the passages, shown where they matter."""

import pytest

import istanbul_analysis as ia
from istanbul_analysis import schema
from tests.fact_texts import documents, facts

TEXTS = ("The trial opened in Oslo.", "The trial opened in Lima.")


def keyed(*texts):
    return ia.passage_keys(ia.disagreements(facts(*texts)), documents(*texts))


def decide(decision, *texts):
    rows = keyed(*texts)[["slot", "subject", "passage_a", "passage_b"]]
    return rows.assign(decision=decision, by="a reader", note="")


def apply(decision, *texts):
    return ia.adjudicate(ia.disagreements(facts(*texts)), documents(*texts), decide(decision, *TEXTS))


def test_a_rejected_row_is_left_out():
    assert apply("reject", *TEXTS).empty


def test_a_confirmed_row_keeps_its_kind_and_says_by_whom():
    out = apply("confirm", *TEXTS)
    assert out[["kind", "decision", "by"]].values.tolist() == [["contradicts", "confirm", "a reader"]]


def test_a_relabelled_row_keeps_what_was_found():
    out = apply("wording", *TEXTS)
    assert out[["kind", "kind_found"]].values.tolist() == [["wording", "contradicts"]]


def test_a_decision_survives_words_put_before_the_passage():
    assert apply("reject", "It rained. " + TEXTS[0], TEXTS[1]).empty


def test_a_decision_lapses_when_the_passage_changes():
    texts = ("The trial opened in Bergen.", TEXTS[1])
    found = ia.disagreements(facts(*texts))
    outcomes = ia.adjudication_changes(found, documents(*texts), decide("reject", *TEXTS))["outcome"].tolist()
    assert outcomes == ["lapsed: the passages are not found any more", "open"]


def test_changes_say_what_a_decision_did():
    found = ia.disagreements(facts(*TEXTS))
    changes = ia.adjudication_changes(found, documents(*TEXTS), decide("updates", *TEXTS))
    assert changes["outcome"].tolist() == ["relabelled: contradicts -> updates"]


def test_a_file_is_read_as_written(tmp_path):
    path = ia.write_adjudication(decide("confirm", *TEXTS), tmp_path / "adjudication.csv")
    assert ia.read_adjudication(path).equals(schema.check(decide("confirm", *TEXTS), schema.ADJUDICATION))


def test_a_missing_file_holds_no_decisions(tmp_path):
    assert ia.read_adjudication(tmp_path / "none.csv").empty


def test_a_wrong_decision_is_refused_with_its_line(tmp_path):
    path = ia.write_adjudication(decide("maybe", *TEXTS), tmp_path / "adjudication.csv")
    with pytest.raises(ValueError, match=r"line 2 of adjudication.csv: decision is 'maybe'"):
        ia.read_adjudication(path)


def test_a_wrong_passage_is_refused(tmp_path):
    path = ia.write_adjudication(decide("confirm", *TEXTS).assign(passage_a="a"), tmp_path / "adjudication.csv")
    with pytest.raises(ValueError, match="'a' is no passage"):
        ia.read_adjudication(path)


def test_the_decisions_on_the_built_in_articles_all_apply(documents, tables):
    changes = ia.adjudication_changes(ia.disagreements(tables.facts), documents, ia.load_adjudication())
    assert not changes["outcome"].str.startswith("lapsed").any()
