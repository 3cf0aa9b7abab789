"""Charts of voices, by the data they draw."""

import matplotlib as mpl
import pytest

from istanbul_analysis import theme
from istanbul_analysis.measure.speakers import quote_shares, side_shares
from istanbul_analysis.measure.speakers_cues import cue_counts, cue_uses, stance_shares
from istanbul_analysis.plot.speakers import plot_cue_counts, plot_quote_shares, plot_side_shares, plot_stance_shares
from istanbul_analysis.read.cues import load_cues
from tests.test_measure_speakers import ACTORS, DOCUMENTS, QUOTES, STATEMENTS

mpl.use("Agg")
USES = cue_uses(QUOTES, STATEMENTS, load_cues(), ACTORS)


def test_bars_are_as_wide_as_the_shares():
    shares = quote_shares(QUOTES)
    ax = plot_quote_shares(shares, DOCUMENTS, ACTORS)
    assert [bar.get_width() for bar in ax.patches] == shares["share"].tolist()
    assert [tick.get_text() for tick in ax.get_yticklabels()] == ["d · Ana", "d · Bo", "e · Cy"]


def test_the_bar_of_a_document_is_as_long_as_its_sides_together():
    ax = plot_side_shares(side_shares(QUOTES, ACTORS), DOCUMENTS)
    assert sum(bar.get_width() for bar in ax.patches) == pytest.approx(2)


def test_a_side_has_one_colour_in_each_bar():
    shares = side_shares(QUOTES, ACTORS)
    shares["side"] = "union"
    shares = shares.drop_duplicates(["doc_id", "side"])
    assert len({bar.get_facecolor() for bar in plot_side_shares(shares, DOCUMENTS).patches}) == 1


def test_the_dot_stands_at_the_share_and_the_line_spans_the_interval():
    shares = stance_shares(USES)
    rows = shares[shares["stance"] == "distance"]
    ax = plot_stance_shares(shares, stance="distance")
    lines, dots = ax.lines[::2], ax.lines[1::2]
    assert [list(line.get_xdata()) for line in lines] == rows[["low", "high"]].to_numpy().tolist()
    assert [float(dot.get_xdata()[0]) for dot in dots] == rows["share"].tolist()


def test_a_class_that_the_table_does_not_hold_is_refused():
    with pytest.raises(ValueError, match="the table holds"):
        plot_stance_shares(stance_shares(USES), stance="doubt")


def test_each_count_is_written_into_its_dot():
    counts = cue_counts(USES)
    texts = [text.get_text() for text in plot_cue_counts(counts).texts]
    assert sorted(texts) == sorted(str(n) for n in counts["n_uses"])


def test_every_chart_says_in_words_what_it_shows():
    for ax in (
        plot_quote_shares(quote_shares(QUOTES), DOCUMENTS, ACTORS),
        plot_side_shares(side_shares(QUOTES, ACTORS), DOCUMENTS),
    ):
        assert "80%" in theme.alt_text(ax.figure)


def test_a_chart_uses_the_axes_it_is_given():
    ax = plot_cue_counts(cue_counts(USES))
    ax.figure.clear()
    given = ax.figure.add_subplot()
    assert plot_cue_counts(cue_counts(USES), ax=given) is given
