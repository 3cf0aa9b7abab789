"""The picture of the ledger, tested by what it draws."""

import pytest

import istanbul_analysis as ia
from istanbul_analysis import schema, theme
from tests.fact_texts import documents, facts

TEXTS = ("The trial opened in Oslo.", "The trial opened in Oslo.", "The trial opened in Lima.", "It rained.")


@pytest.fixture
def ax():
    return ia.plot_ledger(ia.ledger(facts(*TEXTS), documents(*TEXTS)), documents(*TEXTS))


def test_each_stance_is_drawn_where_it_belongs(ax):
    row = [label.get_text() for label in ax.get_yticklabels()].index("place: trial  [contradicts]")
    spots = {c.get_label(): {x for x, y in c.get_offsets().tolist() if y == row} for c in ax.collections}
    assert spots == {"says": {0, 1}, "says otherwise": {2}, "not in this article": {3}}


def test_documents_are_columns(ax):
    assert [label.get_text() for label in ax.get_xticklabels()] == ["a", "b", "c", "d"]


def test_the_alternative_text_counts_for_each_document(ax):
    assert "c: says 1, otherwise 1, silent 0" in theme.alt_text(ax.figure)


def test_an_empty_ledger_is_drawn_empty():
    assert not ia.plot_ledger(schema.empty(schema.LEDGER), documents(*TEXTS)).collections
