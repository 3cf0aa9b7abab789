import numpy as np
import pandas as pd
from hypothesis import given
from hypothesis import strategies as st

from istanbul_analysis.measure import spans

SPAN = st.tuples(st.sampled_from("ab"), st.integers(0, 30), st.integers(1, 9))


def table(rows):
    frame = pd.DataFrame(rows, columns=["doc_id", "start", "length"]).drop_duplicates(["doc_id", "start"])
    return frame.assign(end=frame["start"] + frame["length"]).reset_index(drop=True)


def words():
    """One word at each of 45 offsets of two documents."""
    return np.repeat([0, 1], 45), np.tile(np.arange(45), 2), ["a", "b"]


@given(st.lists(SPAN, max_size=8))
def test_a_word_is_inside_where_any_span_holds_it(rows):
    frame = table(rows)
    doc, start, doc_ids = words()
    wanted = [
        any(s.doc_id == doc_ids[d] and s.start <= at < s.end for s in frame.itertuples())
        for d, at in zip(doc, start, strict=True)
    ]
    assert spans.inside(doc, start, doc_ids, frame).tolist() == wanted


@given(st.lists(SPAN, max_size=8))
def test_the_covering_span_is_the_last_to_begin(rows):
    frame = table(rows)
    doc, start, doc_ids = words()
    row = spans.covering(doc, start, doc_ids, frame)
    for d, at, found in zip(doc, start, row, strict=True):
        before = frame[(frame["doc_id"] == doc_ids[d]) & (frame["start"] <= at)]
        last = before["start"].idxmax() if len(before) else -1
        assert found == (last if last >= 0 and frame["end"][last] > at else -1)


def test_paragraphs_come_from_the_sentence_and_are_missing_where_it_is():
    sentences = pd.DataFrame({"doc_id": ["a", "a", "b"], "sentence": [0, 1, 0], "paragraph": [3, 4, 7]})
    got = spans.paragraphs(np.array([0, 0, 1, 1]), np.array([0, 1, 0, 5]), ["a", "b"], sentences)
    assert got.tolist() == [3, 4, 7, -1]
