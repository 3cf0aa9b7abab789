"""The ledger: three invented articles, two that agree on the place of a trial and one that differs."""

import pandas as pd
import pytest

import istanbul_analysis as ia
from istanbul_analysis.measure.ledger import SILENT
from tests.fact_texts import documents, facts

TEXTS = ("The trial opened in Oslo on Monday.", "The trial opened in Oslo.", "The trial opened in Lima.", "It rained.")


@pytest.fixture
def ledger():
    return ia.ledger(facts(*TEXTS), documents(*TEXTS))


def row(ledger, slot, doc_id):
    return ledger[(ledger["slot"] == slot) & (ledger["doc_id"] == doc_id)].iloc[0]


def test_every_document_has_a_row_for_every_fact(ledger):
    assert set(ledger.groupby(["slot", "subject"]).size()) == {4}


def test_most_documents_set_what_otherwise_means(ledger):
    assert [row(ledger, "place", d)["stance"] for d in "abcd"] == ["says", "says", "says otherwise", SILENT]


def test_a_silent_document_has_no_passage(ledger):
    assert row(ledger, "place", "d")[["value", "start", "end"]].isna().all()


def test_documents_and_silences_are_counted(ledger):
    first = row(ledger, "place", "a")
    assert (first["n_documents"], first["n_silent"], first["kind"]) == (3, 1, "contradicts")


def test_copies_count_as_one_origin():
    origins = pd.DataFrame({"doc_id": list("abcd"), "origin": ["a", "a", "c", "d"]})
    assert row(ia.ledger(facts(*TEXTS), documents(*TEXTS), origins=origins), "place", "a")["n_origins"] == 2


def test_without_origins_none_are_counted(ledger):
    assert ledger["n_origins"].isna().all()


def test_contradictions_stand_first(ledger):
    assert ledger["kind"].iloc[0] == "contradicts"


def test_codes_leave_silence_empty(ledger):
    codes = ia.ledger_codes(ledger).loc[("place", "trial")]
    assert codes.tolist()[:3] == ["says", "says", "says otherwise"] and pd.isna(codes["d"])


def test_what_one_article_tells_is_listed():
    alone = ia.told_by_one(facts(*TEXTS), documents(*TEXTS))
    assert list(zip(alone["slot"], alone["doc_id"], alone["value"])) == [("date", "a", "2024-03-04")]
    assert set(alone["n_documents_compared"]) == {4}
