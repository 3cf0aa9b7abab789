"""A pattern with the words around it."""

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from istanbul_analysis.extract.concordance import concordance
from istanbul_analysis.read.documents import as_documents


def documents_of(*texts):
    return as_documents(pd.DataFrame({"doc_id": [f"d{n}" for n in range(len(texts))], "text": texts}))


def test_each_match_is_shown_with_what_stands_beside_it():
    rows = concordance(documents_of("The dam broke.\nA dam is old."), r"\bdam\b", window=4)
    assert rows["left"].tolist() == ["The ", ".\nA ".replace("\n", " ")]
    assert rows["node"].tolist() == ["dam", "dam"]
    assert rows["right"].tolist() == [" bro", " is "]


def test_a_plain_pattern_ignores_case_and_a_compiled_one_does_what_it_says():
    import re

    documents = documents_of("Dam and dam")
    assert len(concordance(documents, "dam")) == 2
    assert len(concordance(documents, re.compile("dam"))) == 1


def test_without_a_match_the_table_is_empty():
    assert concordance(documents_of("The dam broke."), "bridge").empty


@pytest.mark.parametrize(
    ("pattern", "window", "said"), [("(", 9, "no regular expression"), ("x*", 9, "empty text"), ("x", -1, "window")]
)
def test_what_cannot_be_searched_is_refused(pattern, window, said):
    with pytest.raises(ValueError, match=said):
        concordance(documents_of("The dam broke."), pattern, window)


@given(text=st.text(min_size=1, max_size=80), window=st.integers(0, 20))
def test_offsets_are_true(text, window):
    if not text.strip():
        return
    for row in concordance(documents_of(text), r"\w", window).itertuples():
        assert text[row.start : row.end] == row.node
        assert len(row.left) <= window
        assert len(row.right) <= window
