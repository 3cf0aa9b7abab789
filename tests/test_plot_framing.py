"""Charts of frames show what is in their tables: shares, limits, counts, voices."""

import matplotlib as mpl
import pandas as pd
import pytest

import istanbul_analysis as ia
from istanbul_analysis import schema, theme

mpl.use("Agg")

FRAMES = pd.DataFrame({"frame_id": ["conflict", "peace"], "name": ["Conflict", "Peace journalism"]})
SHARES = pd.DataFrame(
    [
        ("x", "conflict", "all", 0.5, 0.2, 0.8, 5, 10),
        ("x", "conflict", "narration", 0.4, 0.1, 0.7, 4, 10),
        ("x", "conflict", "quote", float("nan"), float("nan"), float("nan"), 0, 0),
    ],
    columns=schema.FRAME_SHARES.names,
)


@pytest.fixture
def documents():
    return ia.as_documents(pd.DataFrame({"doc_id": ["x"], "label": ["Gazette"], "text": ["They rejected it. " * 5]}))


def hits(**more):
    return pd.DataFrame(
        [("x", 45, 53, 2, "conflict", "refusal", "body", "rejected")], columns=schema.FRAME_HITS.names
    ).assign(**more)


def words(ax):
    return [text.get_text() for text in ax.texts]


def test_shares_are_drawn_with_limits_and_counts(documents):
    ax = ia.plot_frame_shares(SHARES, FRAMES, documents)
    limits = [line.get_xdata().tolist() for line in ax.lines if len(line.get_xdata()) == 2]
    assert limits == [[0.1, 0.7]]
    assert {"Conflict", "4 of 10", "0 of 0", "the outlet's words", "quoted words"} <= set(words(ax))


def test_the_alternative_text_of_shares_comes_from_the_table(documents):
    ax = ia.plot_frame_shares(SHARES, FRAMES, documents)
    assert "Conflict: Gazette narration 4 of 10, Gazette quote 0 of 0" in theme.alt_text(ax.figure)


def test_a_hit_is_drawn_at_its_place_in_the_text(documents):
    ax = ia.plot_frame_places(hits(voice="narration"), FRAMES, documents)
    drawn = [path.vertices[0, 0] for collection in ax.collections for path in collection.get_paths()]
    assert drawn == [pytest.approx(45 / 90)]
    assert "Gazette Conflict 1 and 0" in theme.alt_text(ax.figure)


def test_places_need_voices(documents):
    with pytest.raises(ValueError, match="hit_voices"):
        ia.plot_frame_places(hits(), FRAMES, documents)


def agreement(**codes):
    rows = [
        ("x", 10 * place, 10 * place + 9, "conflict", name, code)
        for name, given in codes.items()
        for place, code in enumerate(given)
    ]
    return ia.compare_codes(pd.DataFrame(rows, columns=schema.CODES.names))


def test_alpha_is_drawn_at_its_value():
    table = agreement(ann=[1, 1, 0, 1, 0], ben=[1, 1, 0, 0, 0])
    ax = ia.plot_agreement(table, FRAMES)
    assert [line.get_xdata()[0] for line in ax.lines if line.get_marker() == "o"] == [table["alpha"].iloc[0]]


def test_an_alpha_that_is_not_defined_says_why():
    ax = ia.plot_agreement(agreement(ann=[0, 0], ben=[0, 0]), FRAMES)
    assert any("all codes are the same" in text for text in words(ax))


def test_empty_tables_are_drawn_empty(documents):
    ia.plot_frame_shares(schema.empty(schema.FRAME_SHARES), FRAMES, documents)
    ia.plot_frame_places(schema.empty(schema.FRAME_HITS).assign(voice=""), FRAMES, documents)
    ia.plot_agreement(schema.empty(schema.AGREEMENT), FRAMES)


def test_charts_take_the_axes_they_are_given(documents):
    ax = theme.axes()
    assert ia.plot_frame_shares(SHARES, FRAMES, documents, ax=ax) is ax


def test_the_table_is_not_changed(documents):
    before = SHARES.copy()
    ia.plot_frame_shares(SHARES, FRAMES, documents)
    pd.testing.assert_frame_equal(SHARES, before)
