"""The look of charts: set for each chart alone, the same everywhere, and described in words."""

import matplotlib as mpl
import matplotlib.pyplot as plt
import pytest

from istanbul_analysis import theme


@pytest.fixture(autouse=True)
def close_figures():
    yield
    plt.close("all")


def test_axes_that_are_given_come_back_untouched():
    _, ax = plt.subplots()
    assert theme.axes(ax, rows=40) is ax
    assert tuple(ax.figure.get_size_inches()) == tuple(mpl.rcParams["figure.figsize"])


def test_a_chart_grows_with_its_rows_but_is_never_tiny():
    heights = [theme.axes(rows=rows).figure.get_size_inches()[1] for rows in (1, 10, 20)]
    assert heights == pytest.approx([1.8, 4.6, 8.0])


def test_making_a_chart_changes_no_setting_of_the_session():
    plt.figure()
    before = dict(mpl.rcParams)
    theme.axes()
    assert dict(mpl.rcParams) == before


def test_the_first_colours_of_a_chart_are_those_of_the_theme():
    ax = theme.axes()
    lines = [ax.plot([0, 1])[0].get_color() for _ in theme.COLOURS]
    assert lines == list(theme.COLOURS)


def test_a_description_is_kept_as_one_line():
    ax = theme.describe(theme.axes(), "Bars:\n  two  of them.")
    assert theme.alt_text(ax.figure) == "Bars: two of them."


def test_a_figure_of_two_charts_gets_both_descriptions_and_a_later_one_replaces_the_earlier():
    figure, (left, right) = plt.subplots(1, 2)
    theme.describe(left, "draft")
    theme.describe(right, "Right.")
    theme.describe(left, "Left.")
    assert theme.alt_text(figure) == "Left. Right."


def test_a_figure_without_description_has_none():
    assert theme.alt_text(theme.axes().figure) == ""


def test_a_picture_carries_its_description_and_the_size_to_show_it_in():
    ax = theme.describe(theme.axes(width=4, height=2), "Nothing.")
    picture, metadata = theme._png(ax.figure)
    assert picture.startswith(b"\x89PNG")
    assert metadata == {"width": 336, "height": 168, "alt": "Nothing."}


def test_drawing_a_picture_twice_gives_the_same_bytes():
    ax = theme.axes()
    ax.barh(["ğüç мир", "é"], [1, 2])
    assert theme._png(ax.figure)[0] == theme._png(ax.figure)[0]
