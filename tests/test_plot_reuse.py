import matplotlib as mpl
import pytest

mpl.use("Agg")

from istanbul_analysis import schema, theme
from istanbul_analysis.measure.reuse import reused_passages
from istanbul_analysis.measure.reuse_matrix import reuse_matrix
from istanbul_analysis.plot.reuse import plot_quote_variants, plot_reuse_matrix, plot_reused_passages
from tests.reuse_texts import AGENCY, EDITED, OWN_A, OWN_B, document_table, token_table
from tests.test_variants import variants

TEXTS = {"a": f"{AGENCY} {OWN_A}", "b": f"{OWN_B} {EDITED}"}


@pytest.fixture(autouse=True)
def closed_figures():
    yield
    mpl.pyplot.close("all")


def written(ax):
    return [text.get_text() for text in ax.texts]


def test_each_document_is_a_bar_as_long_as_its_text_with_the_copied_stretch_in_place():
    found = reused_passages(token_table(TEXTS))
    ax = plot_reused_passages(found, document_table(TEXTS, label=["Alpha", "Beta"]))
    widths = [bar.get_width() for bar in ax.patches]
    row = found.loc[0]
    assert widths == [len(TEXTS["a"]), len(TEXTS["b"]), row["end_a"] - row["start_a"], row["end_b"] - row["start_b"]]
    assert [bar.get_x() for bar in ax.patches[2:]] == [row["start_a"], row["start_b"]]
    assert [tick.get_text() for tick in ax.get_yticklabels()] == ["Alpha", "Beta"]


def test_passages_are_listed_under_their_number_and_in_the_alternative_text():
    ax = plot_reused_passages(reused_passages(token_table(TEXTS)), document_table(TEXTS, label=["Alpha", "Beta"]))
    line = "1  Alpha and Beta: 30 words in common, edited"
    assert written(ax) == ["1", "1", line]
    assert " ".join(line.split()) in theme.alt_text(ax.figure)


def test_stretches_that_stand_close_share_one_label():
    found = reused_passages(token_table(TEXTS))
    twice = schema.check(found.loc[[0, 0]].assign(start_a=[0, 5], start_b=[200, 205]), schema.REUSED_PASSAGES)
    ax = plot_reused_passages(twice, document_table(TEXTS))
    assert written(ax)[:2] == ["1, 2", "1, 2"]


def test_no_passages_draw_bare_bars_and_say_so():
    ax = plot_reused_passages(schema.empty(schema.REUSED_PASSAGES), document_table(TEXTS))
    assert len(ax.patches) == 2
    assert "no passages" in theme.alt_text(ax.figure)


def test_heat_map_prints_the_percentage_of_each_ordered_pair():
    matrix = reuse_matrix(token_table({"a": "one two three four five six", "b": "zero one two three four five six x"}))
    ax = plot_reuse_matrix(matrix, document_table({"a": "x", "b": "y"}, label=["Alpha", "Beta"]))
    assert written(ax) == ["100.0", "50.0"]
    assert "highest 100.0%, of Alpha in Beta" in theme.alt_text(ax.figure)


def test_heat_map_refuses_a_size_that_the_matrix_lacks():
    with pytest.raises(ValueError, match="size is 6"):
        plot_reuse_matrix(schema.empty(schema.REUSE_MATRIX), size=6)


def test_empty_matrix_is_drawn_and_described():
    assert "no pair" in theme.alt_text(plot_reuse_matrix(schema.empty(schema.REUSE_MATRIX)).figure)


def test_wordings_stand_side_by_side_with_kind_and_speaker():
    found = variants({"a": "Okoro: “The strike ends on Friday.”", "b": "Okoro: “The strike ends on Friday.”"})
    ax = plot_quote_variants(found, document_table({"a": "x", "b": "y"}, label=["Alpha", "Beta"]))
    assert written(ax) == [
        "verbatim\n1.00\nokoro", "Alpha:\nThe strike ends on Friday.", "Beta:\nThe strike ends on Friday.",
    ]  # fmt: skip
    assert "verbatim: Alpha: The strike ends on Friday." in theme.alt_text(ax.figure)


def test_charts_draw_on_the_axes_they_are_given():
    ax = theme.axes()
    assert plot_quote_variants(schema.empty(schema.QUOTE_VARIANTS), ax=ax) is ax
