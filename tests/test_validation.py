"""The figures of accuracy: how they are counted, that the written table is the measured one, and how it is shown.

Measured again here: every figure on the built-in articles, and of the public benchmarks the two quick ones (gum_news
and newswcl50), where they lie beside the checkout. The others are measured by `python run.py validate`.
"""

from types import SimpleNamespace

import numpy as np
import pandas as pd
import pytest

import istanbul_analysis as ia
from benchmarks.validate import __main__ as command
from benchmarks.validate import counts, gold_measures, held_out, public_text, results
from istanbul_analysis import schema, theme
from tests.conftest import SHARED

KEY = list(schema.VALIDATION.key)
BENCHMARKS = SHARED / "benchmarks"


# -- counting ----------------------------------------------------------------------------------------------------------


def test_spans_are_matched_one_to_one_closest_first():
    found = [("a", 0, 10), ("a", 2, 10), ("b", 0, 4)]
    gold = [("a", 2, 10), ("b", 3, 9)]
    assert sorted(counts.pair_up(found, gold, least=0)) == [(1, 0), (2, 1)]


def test_half_of_the_joint_characters_are_asked_for_by_default():
    assert counts.pair_up([("a", 0, 4)], [("a", 0, 8)]) == [(0, 0)]
    assert counts.pair_up([("a", 0, 3)], [("a", 0, 8)]) == []


def test_f1_adds_the_counts_of_all_documents():
    row = counts.f1("f1", counts.same([("a", 1), ("a", 2), ("b", 1)], [("a", 1), ("b", 1), ("b", 2)]), "things")
    assert (row["n_found"], row["n_gold"], row["n_right"]) == (3, 3, 2)
    assert row["value"] == pytest.approx(2 / 3)


def test_a_thing_found_twice_is_right_once():
    assert counts.same([("a", 1), ("a", 1)], [("a", 1)]) == [[2, 1, 1]]


def test_few_documents_get_no_interval():
    assert counts.f1("f1", [[2, 2, 1]] * 9, "things")["interval"] == "none"
    assert counts.f1("f1", [[2, 2, 1], [2, 2, 2]] * 5, "things")["interval"] == "documents resampled"


def test_documents_that_do_not_differ_get_no_interval():
    row = counts.f1("f1", [[2, 2, 2]] * 12, "things")
    assert np.isnan(row["low"]) and row["interval"] == "none"


def test_a_share_has_wilson_limits():
    row = counts.share("accuracy", [True, True, True, False, False], "things")
    assert (row["value"], row["n"], row["n_right"]) == (0.6, 5, 3)
    assert (round(row["low"], 4), round(row["high"], 4)) == (0.2307, 0.8824)


def test_macro_f1_is_the_mean_over_classes():
    labels = pd.DataFrame({"doc_id": list("aabb"), "gold": [0, 0, 1, 2], "found": [0, 1, 1, 0]})
    assert counts.macro_f1("macro_f1", labels, (0, 1, 2), "things")["value"] == pytest.approx((1 / 2 + 2 / 3 + 0) / 3)


def test_b_cubed_of_one_group_too_many():
    # precision 1; recall: of three that belong together, two find one another and one is alone
    assert public_text.b_cubed("xxx", "aab") == pytest.approx(2 * (5 / 9) / (1 + 5 / 9))


def test_names_are_compared_without_accents_case_and_signs():
    assert counts.fold(" Jürgen  O'Neil-Smith ") == "jurgen o neil smith"
    assert counts.fold(np.nan) == ""


def test_ends_that_a_line_break_gives_away_are_not_counted():
    documents = ia.as_documents(pd.DataFrame({"doc_id": ["a"], "text": ["It rained. It poured.\nThe end."]}))
    assert public_text.inner_ends([("a", 0, 10), ("a", 11, 21), ("a", 22, 30)], documents) == [("a", 10)]


def test_alpha_counts_the_sentences_with_the_frame_on_both_sides():
    row = counts.alpha("alpha", [(True, True), (True, False), (False, False), (False, False)], "sentences")
    assert (row["n_found"], row["n_gold"], row["n_right"], row["n"]) == (1, 2, 1, 4)
    assert row["value"] == pytest.approx(1 - (1 / 4) / (1 - (3 * 2 + 5 * 4) / (8 * 7)))


def attribution(cue, speaker):
    return {"cue": [cue] if cue else [], "speaker": [speaker] if speaker else None}


def speech(*rows):
    """Quotes and statements as `speech_counts` reads them: rows of (where the cue starts, where the speaker starts)."""
    frame = pd.DataFrame(rows, columns=["cue_start", "speaker_start"])
    frame = frame.assign(doc_id="a", cue="said", speaker="the judge")
    return SimpleNamespace(quotes=frame.iloc[:1], statements=frame.iloc[1:])


def test_reported_speech_is_right_where_cue_and_speaker_both_touch():
    text = {"id": "a", "attributions": [attribution((20, 24), (10, 19)), attribution((60, 64), (50, 59))]}
    tables = speech((20, 10), (60, 70))
    assert public_text.speech_counts([text], tables) == [[2, 2, 1]]


def test_one_reporting_clause_counts_once_and_an_answer_without_a_speaker_counts_as_missed():
    text = {"id": "a", "attributions": [attribution((20, 24), (10, 19)), attribution((60, 64), None)]}
    tables = speech((20, 10), (20, 10), (60, np.nan))
    assert public_text.speech_counts([text], tables) == [[1, 2, 1]]


def test_claims_are_touched_where_both_passages_are(monkeypatch):
    rows = [("price", "a", 0, 9), ("price", "b", 5, 9), ("place", "a", 20, 30)]
    gold = pd.DataFrame(rows, columns=["claim", "doc_id", "start", "end"])
    monkeypatch.setattr(gold_measures.ia, "load_gold", lambda layer: gold)
    found = pd.DataFrame(
        [("a", 8, 12, "b", 0, 6), ("a", 20, 30, "b", 5, 9)],
        columns=["doc_a", "start_a", "end_a", "doc_b", "start_b", "end_b"],
    )
    assert gold_measures.claims_touched(found) == [{"price"}, set()]


# -- the written table -------------------------------------------------------------------------------------------------


def written(dataset):
    table = ia.load_validation()
    return table[table["dataset"] == dataset].reset_index(drop=True)


def test_the_written_figures_on_the_built_in_articles_are_those_measured_now():
    stale = "data/validation/results.csv is out of date: run python run.py validate (or make validate)"
    pd.testing.assert_frame_equal(written(results.BUILT_IN), results.gold_table(), atol=1e-4, obj=stale)


@pytest.mark.skipif(not BENCHMARKS.is_dir(), reason="needs the public benchmarks beside the checkout")
@pytest.mark.parametrize("dataset", ["gum_news", "newswcl50"])
def test_the_written_figures_on_the_quick_benchmarks_are_those_measured_now(dataset):
    stale = "data/validation/results.csv is out of date: run python run.py validate (or make validate)"
    measured = results.public_table(BENCHMARKS, [dataset], say=lambda line: None)
    pd.testing.assert_frame_equal(written(dataset), measured, atol=1e-4, obj=stale)


def test_figures_on_invented_articles_are_the_measured_ones():
    measured = results.held_out_table()
    assert list(measured["dataset"].unique()) == list(held_out.FILES)
    pd.testing.assert_frame_equal(pd.concat(map(written, held_out.FILES), ignore_index=True), measured, atol=1e-4)


def test_every_metric_is_explained_and_every_explanation_is_used():
    explained = ia.load_metrics()
    assert set(zip(explained["task"], explained["metric"])) == set(
        ia.load_validation()[["task", "metric"]].itertuples(index=False, name=None)
    )


def test_every_figure_of_another_system_stands_beside_one_of_ours():
    ours = set(ia.load_validation()[KEY].itertuples(index=False, name=None))
    assert set(ia.load_peers()[KEY].itertuples(index=False, name=None)) <= ours


def test_every_benchmark_of_the_command_has_figures():
    assert set(ia.load_validation()["dataset"]) == {results.BUILT_IN, *held_out.FILES, *results.PUBLIC}


def test_without_benchmarks_their_figures_are_kept_and_this_is_said(monkeypatch, capsys, tmp_path):
    kept = []
    fresh = written(results.BUILT_IN).head(1).assign(value=0.5)
    monkeypatch.setattr(command, "BENCHMARKS", tmp_path / "nowhere")
    monkeypatch.setattr(command, "gold_table", lambda: fresh)
    monkeypatch.setattr(command, "write", kept.append)
    command.main([])
    before, after = ia.load_validation(), kept[0]
    assert "kept, not measured again" in capsys.readouterr().out
    public = after["dataset"] != results.BUILT_IN
    assert len(after) == 1 + (before["dataset"] != results.BUILT_IN).sum()
    was = before[before["dataset"] != results.BUILT_IN]
    assert after[public].reset_index(drop=True).equals(was.reset_index(drop=True))


def test_a_changed_figure_is_reported():
    before = ia.load_validation().head(2)
    after = before.assign(value=[before["value"].iloc[0], 0.25])
    assert [line.endswith("-> 0.2500") for line in command.changes(before, after)] == [True]


# -- beside others -----------------------------------------------------------------------------------------------------


@pytest.fixture
def validation():
    row = {"dataset": "d", "metric": "f1", "low": 0.5, "high": 0.7, "n": 10, "unit": "names", "interval": "Wilson"}
    row |= dict.fromkeys(["n_found", "n_gold", "n_right"]) | {"measured_on": "dev"}
    return pd.DataFrame([row | {"task": "names", "value": 0.6}, row | {"task": "x", "value": 1}])


@pytest.fixture
def peers():
    rows = [("rule", "trivial", 0.9), ("small", "baseline", 0.4), ("large", "peer", 0.5)]
    frame = pd.DataFrame(rows, columns=["system", "kind", "value"])
    return frame.assign(task="names", dataset="d", metric="f1", source="measured by this project", note="")


def test_the_best_other_system_stands_beside_the_figure(validation, peers):
    row = ia.compare_with_peers(validation, peers).iloc[0]
    assert (row["peer"], row["peer_value"], row["trivial_value"]) == ("large", 0.5, 0.9)
    assert row["difference"] == pytest.approx(0.1)


def test_a_figure_that_nobody_else_has_is_left_out(validation, peers):
    assert ia.compare_with_peers(validation, peers)["task"].tolist() == ["names"]


def test_a_trivial_rule_stands_in_where_nothing_else_was_measured(validation, peers):
    row = ia.compare_with_peers(validation, peers.head(1)).iloc[0]
    assert (row["peer"], row["trivial_value"]) == ("rule", 0.9)


def test_the_chart_shows_both_systems_the_interval_and_the_trivial_rule(validation, peers):
    ax = ia.plot_validation_peers(ia.compare_with_peers(validation, peers))
    drawn = {tuple(line.get_xdata()) for line in ax.lines}
    assert drawn == {(0.6,), (0.5,), (0.9,), (0.5, 0.7)}
    assert [text.get_text() for text in ax.texts] == ["0.600 this library", "0.500 large"]
    assert "large 0.500" in theme.alt_text(ax.figure)


def test_the_chart_of_figures_has_a_dot_a_row_and_says_what_it_rests_on(validation):
    ax = ia.plot_validation(validation)
    assert [line.get_xdata()[0] for line in ax.lines if len(line.get_xdata()) == 1] == [0.6, 1]
    assert [text.get_text() for text in ax.texts] == ["0.60", "10 names", "1.00", "10 names"]
    assert [label.get_text() for label in ax.get_yticklabels()] == ["names (d)\nF1", "x (d)\nF1"]
