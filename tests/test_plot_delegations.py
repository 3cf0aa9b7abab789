"""Charts of teams: the marks are the table's, and the alternative text says them."""

import matplotlib.pyplot as plt
import pandas as pd
import pytest

import istanbul_analysis as ia
from istanbul_analysis import theme
from tests.test_delegations import actors, articles, delegates  # noqa: F401 - fixtures


@pytest.fixture(autouse=True)
def closed():
    yield
    plt.close("all")


def texts(ax):
    return [text.get_text() for text in ax.texts]


def marks(ax):
    """(shape, filled) of every mark at a whole row: those of the key stand between rows."""
    lines = [line for line in ax.lines if line.get_marker() in "o*" and float(line.get_ydata()[0]).is_integer()]
    return [(line.get_marker(), line.get_markerfacecolor() != "white") for line in lines]


def test_the_grid_has_a_mark_for_each_membership(delegates, articles, actors):  # noqa: F811
    ax = ia.plot_delegation_grid(ia.delegation_grid(delegates, articles, actors), articles)
    drawn = marks(ax)
    assert len(drawn) == len(delegates)
    assert drawn.count(("o", False)) == 1  # one person is expected
    assert drawn.count(("*", True)) == 3  # three heads


def test_the_grid_says_how_many_documents_name_a_person(delegates, articles, actors):  # noqa: F811
    ax = ia.plot_delegation_grid(ia.delegation_grid(delegates, articles, actors), articles)
    assert "3 of 3" in texts(ax) and "2 of 3" in texts(ax)


def test_the_alternative_text_of_the_grid_names_heads_and_expected_members(delegates, articles, actors):  # noqa: F811
    ax = ia.plot_delegation_grid(ia.delegation_grid(delegates, articles, actors), articles)
    alt = theme.alt_text(ax.figure)
    assert "Ana Ruiz (Peru, 3 of 3 that name the team): a as head, b, c" in alt
    assert "Bo Lind (Peru, 1 of 3 that name the team): a (expected)" in alt


@pytest.mark.parametrize(("by", "word"), [("sector", "defence"), ("rank", "rank 3")])
def test_bars_of_a_team_are_as_long_as_it(delegates, articles, by, word):  # noqa: F811
    makeup = ia.delegation_makeup(delegates)
    ax = ia.plot_delegation_makeup(makeup, articles, by=by)
    assert sum(bar.get_width() for bar in ax.patches) == makeup["n_members"].sum()
    assert any(word in text for text in texts(ax)) and word in theme.alt_text(ax.figure)


def test_an_unknown_grouping_is_refused(delegates, articles):  # noqa: F811
    with pytest.raises(ValueError, match="'sector' or 'rank'"):
        ia.plot_delegation_makeup(ia.delegation_makeup(delegates), articles, by="age")


@pytest.fixture
def wordings(actors):  # noqa: F811
    rows = [
        ("a", "head of the harbour", "harbour master"),
        ("b", "Harbour Master", "harbour master"),
        ("b", "judge", "judge"),
    ]
    roles = pd.DataFrame(rows, columns=["doc_id", "role", "post"]).assign(start=[0, 0, 30], end=40, actor_id="ruiz")
    return ia.role_wordings(roles.assign(organisation=None, sector="other", rank=3), actors)


def test_each_wording_is_written_out_under_its_post(wordings, articles):  # noqa: F811
    ax = ia.plot_role_wordings(wordings, articles)
    assert {"“head of the harbour”", "“Harbour Master”", "“judge”", "harbour master", "judge"} <= set(texts(ax))


def test_wordings_of_several_persons_are_refused(wordings, articles):  # noqa: F811
    both = pd.concat([wordings, wordings.assign(actor_id="lind")])
    with pytest.raises(ValueError, match="2 persons"):
        ia.plot_role_wordings(both, articles)


def test_charts_can_be_drawn_into_given_axes(delegates, articles, actors):  # noqa: F811
    _, ax = plt.subplots()
    assert ia.plot_delegation_grid(ia.delegation_grid(delegates, articles, actors), articles, ax=ax) is ax
