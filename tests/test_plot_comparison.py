import matplotlib as mpl
import numpy as np
import pandas as pd
import pytest

mpl.use("Agg")

from istanbul_analysis import schema, theme
from istanbul_analysis.measure.coverage import coverage
from istanbul_analysis.measure.diversity import lexical_diversity
from istanbul_analysis.measure.keyness import keyness
from istanbul_analysis.measure.similarity import similarity, similarity_map, similarity_terms
from istanbul_analysis.plot.keyness import plot_coverage, plot_keyness
from istanbul_analysis.plot.readability import plot_diversity, plot_readability
from istanbul_analysis.plot.similarity import plot_similarity, plot_similarity_map, plot_similarity_terms
from tests.comparison_texts import make_sentences, make_tokens
from tests.test_readability import EASY, HARD, make_documents, measure

WET = "rain fell on the town\nthe rain stopped\nno rain today\nrain again and rain\nsun and rain\nwind"
DRY = "sun shone\nthe sun was out\nno wind\nsun all day\nrain once\nthe town"
TOKENS = make_tokens({"a": WET, "b": DRY})
SENTENCES = make_sentences(TOKENS)


@pytest.fixture(autouse=True)
def closed_figures():
    yield
    mpl.pyplot.close("all")


def documents(*labels):
    table = make_documents(*[chr(97 + i) for i in range(len(labels))])
    return table.assign(label=list(labels))


def written(ax):
    return [text.get_text() for text in ax.texts]


def dots(ax):
    return [line for line in ax.lines if line.get_marker() == "o"]


def test_keyness_draws_each_word_at_its_log_odds_with_its_counts():
    table = keyness(TOKENS, sentences=SENTENCES, target="a")
    ax = plot_keyness(table, documents("Alpha", "Beta"), n=1)
    assert [dot.get_xdata()[0] for dot in dots(ax)] == [table["log_odds"][0]]
    assert written(ax) == ["Alpha", "rain  6 of 19, elsewhere 1 of 15"]
    assert "rain (6 of 19, elsewhere 1 of 15)" in theme.alt_text(ax.figure)


def test_keyness_draws_the_interval_as_a_line():
    table = keyness(TOKENS, sentences=SENTENCES, target="a")
    line = plot_keyness(table, n=1).lines[0]
    assert list(line.get_xdata()) == table.loc[0, ["low", "high"]].tolist()


def test_keyness_fills_the_dots_of_words_that_are_shown_after_correction_only():
    table = keyness(TOKENS, target="a").assign(lrc=0.0)
    assert dots(plot_keyness(table, n=1))[0].get_markerfacecolor() == "white"
    assert dots(plot_keyness(table.assign(lrc=0.4), n=1))[0].get_markerfacecolor() == theme.COLOURS[0]


def test_readability_draws_a_dot_and_a_line_for_each_document():
    table = measure({"a": EASY, "b": HARD})
    ax = plot_readability(table, documents("Alpha", "Beta"), measure="lix")
    rows = table[table["measure"] == "lix"]
    assert [dot.get_xdata()[0] for dot in dots(ax)] == rows["value"].tolist()
    assert [label.get_text() for label in ax.get_yticklabels()] == ["Alpha", "Beta"]
    assert f"Alpha {rows['value'].iloc[0]:.1f}" in theme.alt_text(ax.figure)


def test_readability_prints_places_not_ranks():
    ax = plot_readability(measure({"a": EASY, "b": HARD, "c": EASY}))
    assert [text.split(", ")[1].split("\n")[0] for text in written(ax)] == ["place 1 to 2", "place 3", "place 1 to 2"]


def test_a_formula_that_was_not_computed_is_refused():
    with pytest.raises(ValueError, match="no rows for measure 'fog'"):
        plot_readability(measure({"a": EASY}), measure="fog")


def test_a_document_that_is_not_measured_is_said_to_be():
    ax = plot_diversity(lexical_diversity(TOKENS, SENTENCES))
    assert written(ax)[0].startswith("not measured")


def test_similarity_writes_each_cosine_twice_and_leaves_the_diagonal_empty():
    table = similarity(TOKENS)
    ax = plot_similarity(table, documents("Alpha", "Beta"))
    assert written(ax) == [f"{table['cosine'][0]:.2f}"] * 2
    assert np.isnan(ax.images[0].get_array().filled(np.nan)).diagonal().all()
    assert "Alpha and Beta" in theme.alt_text(ax.figure)


def test_similarity_terms_name_the_shared_words():
    ax = plot_similarity_terms(similarity_terms(TOKENS), documents("Alpha", "Beta"))
    assert "rain" in written(ax)[0] and "sun" in written(ax)[0]
    assert ax.patches[0].get_width() == pytest.approx(100)


def test_the_map_puts_each_document_at_its_place():
    texts = {f"d{i}": f"rain flood river{i % 4} dam{i}" for i in range(9)}
    places = similarity_map(similarity(make_tokens(texts)))
    ax = plot_similarity_map(places)
    assert ax.lines[0].get_xydata() == pytest.approx(places[["x", "y"]].to_numpy())
    assert sorted(" ".join(written(ax)).split()) == sorted(places["doc_id"])


def test_the_map_stacks_the_labels_of_points_that_lie_together():
    places = pd.DataFrame({"doc_id": list("abc"), "x": [0, 0.001, 1], "y": [0, 0.001, 1], "shown": 1.0})
    assert sorted(written(plot_similarity_map(places))) == ["b\na", "c"]


def test_coverage_writes_the_share_of_every_document():
    mentions = TOKENS[TOKENS["norm"] == "rain"].assign(actor_id="rain")
    table = coverage(TOKENS, SENTENCES, mentions)
    ax = plot_coverage(table, documents("Alpha", "Beta", "Gamma"))
    assert written(ax) == ["83", "17", "0"]
    assert "Alpha: rain 83 %" in theme.alt_text(ax.figure)


@pytest.mark.parametrize(
    ("plot", "table"),
    [
        (plot_keyness, schema.KEYNESS),
        (plot_coverage, schema.COVERAGE),
        (plot_diversity, schema.DIVERSITY),
        (plot_similarity, schema.SIMILARITY),
        (plot_similarity_terms, schema.SIMILARITY_TERMS),
        (plot_similarity_map, schema.SIMILARITY_MAP),
    ],
)
def test_an_empty_table_gives_an_empty_chart_with_words(plot, table):
    assert theme.alt_text(plot(schema.empty(table)).figure)


@pytest.mark.parametrize("plot", [plot_keyness, plot_coverage, plot_diversity, plot_similarity])
def test_charts_draw_on_the_axes_they_are_given(plot):
    tables = {
        plot_keyness: keyness(TOKENS),
        plot_coverage: coverage(TOKENS, SENTENCES, pd.DataFrame(columns=["doc_id", "start", "end", "actor_id"])),
        plot_diversity: lexical_diversity(TOKENS, SENTENCES),
        plot_similarity: similarity(TOKENS),
    }
    _, ax = mpl.pyplot.subplots()
    assert plot(tables[plot], ax=ax) is ax
