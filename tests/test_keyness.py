import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from istanbul_analysis.measure import keyness_counts
from istanbul_analysis.measure import keyness_formulas as formulas
from istanbul_analysis.measure.keyness import keyness, keyness_overall
from istanbul_analysis.measure.keyness_counts import Cells
from istanbul_analysis.measure.keyness_tests import approximate_p, rank_sum_p, word_ranks
from tests.comparison_texts import make_sentences, make_tokens

WORDS = ["cat", "dog", "leash", "purr", "the"]
C1, C2 = np.array([30.0, 5, 0, 12, 200]), np.array([4.0, 28, 9, 0, 210])
# f1, n1, f2, n2, words compared; G2 of two and four cells, log ratio + 1/2, zero to 1/2, %DIFF, BIC, LRC
VECTORS = [
    (30, 247, 4, 251, 1, 22.9236, 24.4126, 2.7840, 2.9301, 662.1457, 18.2020, 1.4253),
    (30, 247, 4, 251, 5, 22.9236, 24.4126, 2.7840, 2.9301, 662.1457, 18.2020, 1.0700),
    (12, 247, 0, 251, 1, 16.8291, 17.1302, 4.6670, 4.6081, np.inf, 10.9196, 1.4975),
    (12, 903, 0, 737, 100, 14.3215, 14.3937, 4.3508, 4.2919, np.inf, 6.9912, 0.0),
]


@pytest.fixture
def two():
    c1, c2 = (" ".join(w for w, n in zip(WORDS, c, strict=True) for _ in range(int(n))) for c in (C1, C2))
    return make_tokens({"one": c1, "two": c2})


def row(table, target, norm):
    return table[(table["target"] == target) & (table["norm"] == norm)].iloc[0]


def test_log_odds_with_a_flat_prior_give_the_published_scores():
    delta, error = formulas.log_odds(C1, 247, C2, 251, alpha=0.01, alpha0=0.05)
    assert delta == pytest.approx([2.142208, -1.802878, -6.823953, 7.156766, -0.185239], abs=1e-4)
    assert delta / error == pytest.approx([3.968725, -3.650437, -0.681989, 0.715349, -0.787101], abs=1e-4)
    two_term = formulas.log_odds_two_term_error(C1, C2, 0.01)
    assert delta / two_term == pytest.approx([4.029022, -3.716662, -0.682017, 0.715379, -1.874889], abs=1e-4)


def test_log_odds_with_a_background_give_the_published_scores():
    alpha = np.array([100, 110, 20, 10, 5000]) + 0.01
    delta, _ = formulas.log_odds(C1, 247, C2, 251, alpha=alpha, alpha0=alpha.sum())
    two_term = formulas.log_odds_two_term_error(C1, C2, alpha)
    assert delta / two_term == pytest.approx([1.738531, -1.472003, -1.281242, 2.074449, -1.175675], abs=1e-4)


def test_keyness_takes_a_background_and_reports_its_weight(two):
    background = pd.Series({"cat": 100, "dog": 110, "leash": 20, "purr": 10, "the": 5000})
    table = keyness(two, prior=background, min_count=1)
    alpha = background.reindex(WORDS).to_numpy() + 0.01
    delta, error = formulas.log_odds(C1, 247, C2, 251, alpha=alpha, alpha0=alpha.sum())
    assert [row(table, "one", w)["zeta"] for w in WORDS] == pytest.approx(delta / error)
    assert row(table, "one", "cat")["alpha0"] == pytest.approx(5240.05)


@pytest.mark.parametrize("vector", VECTORS)
def test_two_corpus_statistics_give_the_published_values(vector):
    f1, n1, f2, n2, m, *wanted = vector
    args = f1, n1, f2, n2
    got = [
        formulas.g2_two_cell(*args), formulas.g2_four_cell(*args), formulas.log_ratio_half(*args),
        formulas.log_ratio(*args), formulas.percent_diff(*args), formulas.bic(*args),
        formulas.conservative_log_ratio(*args, n_words=m),
    ]  # fmt: skip
    assert [float(x) for x in got] == pytest.approx(wanted, abs=1e-4)


def test_conservative_log_ratio_changes_only_its_sign_when_the_sides_are_swapped():
    assert formulas.conservative_log_ratio(4, 251, 30, 247) == pytest.approx(-1.4253, abs=1e-4)


def test_omnibus_of_two_groups_is_the_two_cell_likelihood():
    table, sizes = np.array([[30, 12], [4, 0]]), [247, 251]
    assert formulas.g2_omnibus(table, sizes) == pytest.approx([22.9236, 16.8291], abs=1e-4)


def test_every_statistic_of_the_table_is_that_of_its_own_counts(two):
    cat = row(keyness(two, min_count=1), "one", "cat")
    assert (cat["n"], cat["n_target"], cat["n_elsewhere"], cat["n_reference"]) == (30, 247, 4, 251)
    assert cat["g2_two_cell"] == pytest.approx(22.9236, abs=1e-4)
    assert cat["lrc"] == pytest.approx(1.0700, abs=1e-4)  # corrected for the five words compared
    assert cat["rate"] == pytest.approx(30 / 247 * 1000)


def test_the_rest_leaves_the_target_out():
    tokens = make_tokens({"a": "flood flood river", "b": "flood rain", "c": "storm storm rain"})
    flood = row(keyness(tokens, min_count=1), "a", "flood")
    assert (flood["n"], flood["n_elsewhere"], flood["n_reference"]) == (2, 1, 5)


def test_any_group_may_be_the_reference():
    tokens = make_tokens({"a": "flood flood river", "b": "flood rain", "c": "storm storm rain"})
    table = keyness(tokens, target="a", reference="b", min_count=1)
    assert set(table["target"]) == {"a"} and set(table["reference"]) == {"b"}
    assert row(table, "a", "flood")["n_reference"] == 2
    assert row(keyness(tokens, target="a", reference=["b", "c"], min_count=1), "a", "flood")["n_reference"] == 5


def test_a_target_that_is_its_own_reference_is_refused():
    with pytest.raises(ValueError, match="its own reference"):
        keyness(make_tokens({"a": "x y", "b": "x"}), target="a", reference="a")


def test_an_unknown_group_is_refused_with_the_known_ones():
    with pytest.raises(ValueError, match=r"'d'.*\['a', 'b'\]"):
        keyness(make_tokens({"a": "x y", "b": "x"}), target="d")


def test_one_group_alone_is_refused():
    with pytest.raises(ValueError, match="compares groups"):
        keyness(make_tokens({"a": "x y"}))


def test_a_column_that_is_not_there_is_refused():
    with pytest.raises(ValueError, match="no column 'outlet'"):
        keyness(make_tokens({"a": "x", "b": "x"}), by="outlet")


def test_narration_can_be_compared_alone():
    tokens = make_tokens({"a": "the minister said *never* *again*", "b": "the minister left"})
    table = keyness(tokens, voice="narration", min_count=1)
    assert "never" not in set(table["norm"]) and row(table, "a", "the")["n_target"] == 3


def test_a_voice_nobody_has_is_refused():
    with pytest.raises(ValueError, match="narration"):
        keyness(make_tokens({"a": "x", "b": "x"}), voice="loud")


def test_all_spellings_of_one_name_count_as_one_word_once_per_mention():
    tokens = make_tokens({"a": "Ann Li spoke and Li left", "b": "Anne Lee spoke"})
    spans = [("a", 0, 6, 0), ("a", 17, 19, 0), ("b", 0, 8, 0)]
    mentions = pd.DataFrame(spans, columns=["doc_id", "start", "end", "sentence"]).assign(actor_id="ann_li")
    table = keyness(tokens, names=mentions, min_count=1)
    ann = row(table, "a", "ann_li")
    assert (ann["kind"], ann["n"], ann["n_elsewhere"], ann["n_target"]) == ("name", 2, 1, 5)
    assert not {"ann", "li", "lee"} & set(table["norm"])


def test_shared_copy_is_left_out_on_both_sides():
    tokens = make_tokens({"a": "wire copy here own words", "b": "my wire copy here"})
    shared = pd.DataFrame(
        [("a", 0, 14, "b", 3, 17)], columns=["doc_a", "start_a", "end_a", "doc_b", "start_b", "end_b"]
    )
    table = keyness(tokens, without=shared, min_count=1)
    assert set(table["norm"]) == {"own", "words", "my"}


def test_words_that_the_target_neither_prints_nor_should_print_so_often_are_left_out():
    tokens = make_tokens({"a": "rain rain rain snow hail", "b": "snow snow snow hail hail"})
    table = keyness(tokens, target="a", min_count=2)
    assert table[["norm", "n"]].sort_values("norm").to_numpy().tolist() == [["rain", 3], ["snow", 1]]


def test_words_left_out_still_count_as_comparisons():
    tokens = make_tokens({"a": "rain " * 40 + "snow hail fog", "b": "sun " * 40 + "snow snow hail hail fog fog"})
    rain = row(keyness(tokens, min_count=3), "a", "rain")
    assert rain["n_compared"] == 5
    assert rain["lrc"] == pytest.approx(float(formulas.conservative_log_ratio(40, 43, 0, 46, n_words=5)))


def test_ranks_are_given_for_a_weaker_and_a_stronger_prior(two):
    table = keyness(two, min_count=1)
    assert (table["rank_best"] <= table["rank"]).all() and (table["rank"] <= table["rank_worst"]).all()
    assert sorted(table.loc[table["target"] == "one", "rank"]) == [1, 2, 3, 4, 5]


def test_intervals_hold_the_estimate_and_say_what_they_tell():
    paragraphs = [
        "rain fell on the town",
        "the rain stopped",
        "no rain today",
        "rain again and rain",
        "sun and rain",
        "wind",
    ]
    others = ["sun shone", "the sun was out", "no wind", "sun all day", "rain once", "the town"]
    tokens = make_tokens({"a": "\n".join(paragraphs), "b": "\n".join(others)})
    rain = row(keyness(tokens, sentences=make_sentences(tokens), min_count=1), "a", "rain")
    assert rain["low"] < rain["log_odds"] < rain["high"]
    assert rain["interval"] == "sensitivity to passages"
    assert rain["n_passages"] == 5


def test_without_paragraphs_there_is_no_interval_but_a_reason(two):
    cat = row(keyness(two), "one", "cat")
    assert np.isnan(cat["low"]) and cat["interval"] == "paragraphs are not known: pass sentences"


def test_a_side_of_few_passages_gets_a_reason_instead_of_an_interval(two):
    cat = row(keyness(two, sentences=make_sentences(two)), "one", "cat")
    assert np.isnan(cat["low"]) and cat["interval"] == "only 1 passages; at least 5 are needed"


def many(n_target, n_reference):
    texts = {f"t{i}": "storm " * (3 + i) + "rain fell here" for i in range(n_target)}
    return make_tokens(texts | {f"r{i}": "storm rain fell " * (2 + i) for i in range(n_reference)})


def grouped(tokens):
    return tokens.assign(outlet=tokens["doc_id"].str[0])


def test_four_documents_a_side_are_tested_by_exchanging_them():
    storm = row(keyness(grouped(many(4, 4)), by="outlet"), "t", "storm")
    assert storm["p"] == pytest.approx(2 / 70)  # two of the C(8, 4) ways are as extreme
    assert storm["scope"] == "compares 4 documents with 4"
    assert storm["interval"] == "differences between documents"
    assert storm["low"] < storm["log_odds"] < storm["high"]


def test_four_documents_against_three_are_not_tested():
    table = keyness(grouped(many(4, 3)), by="outlet")
    assert "p" not in table.columns and set(table["scope"]) == {"describes these articles only"}


def test_a_document_on_both_sides_is_not_tested():
    tokens = many(6, 6).assign(half=lambda t: np.where(t["start"] % 2 == 0, "even", "odd"))
    table = keyness(tokens, by="half")
    assert "p" not in table.columns
    assert set(table["scope"]) == {"describes these articles only: a document stands on both sides"}


def test_rank_sums_agree_with_scipy_where_there_are_many_documents():
    rng = np.random.default_rng(1)
    n = rng.poisson(1.2, size=(80, 3))
    unit, word = np.nonzero(n)
    size = rng.integers(50, 200, size=80)
    cells = Cells(unit, word, n[unit, word], np.zeros(80), np.arange(80), size)
    target = np.arange(80) < 30
    ours = approximate_p(word_ranks(cells, 3, np.ones(80, dtype=bool)), 3, target)
    rates = n / size[:, None]
    theirs = stats.mannwhitneyu(rates[target], rates[~target], method="asymptotic").pvalue
    assert ours == pytest.approx(theirs)
    assert rank_sum_p(cells, 3, [(target, ~target)])[0] == pytest.approx(theirs)


def test_drawn_relabellings_agree_with_scipy_where_there_are_no_ties():
    size = np.arange(100, 124)
    n = np.random.default_rng(3).integers(1, 60, size=24)
    cells = Cells(np.arange(24), np.zeros(24, dtype=int), n, np.zeros(24), np.arange(24), size)
    target = np.arange(24) < 10
    ours = rank_sum_p(cells, 1, [(target, ~target)])[0, 0]
    exact = stats.mannwhitneyu(n[:10] / size[:10], n[10:] / size[10:], method="exact").pvalue
    assert ours == pytest.approx(exact, abs=0.015)


def test_overall_table_has_the_omnibus_likelihood_of_each_word(two):
    table = keyness_overall(two, min_count=1).set_index("norm")
    assert table.loc["cat", "g2"] == pytest.approx(22.9236, abs=1e-4)
    assert (table["df"] == 1).all() and table.loc["purr", "n_groups_with"] == 1


def test_one_word_alone_has_nothing_to_differ_from():
    assert keyness(make_tokens({"a": "rain rain rain", "b": "rain rain"})).empty


def test_too_many_groups_are_refused(two, monkeypatch):
    monkeypatch.setattr(keyness_counts, "MOST_CELLS", 5)
    with pytest.raises(ValueError, match="2 groups with 5 different words are too many"):
        keyness(two)


@given(st.lists(st.tuples(st.sampled_from("abc"), st.text("xyz é", max_size=30)), min_size=2, max_size=6))
def test_any_words_give_a_table_whose_counts_add_up(texts):
    tokens = make_tokens({f"{group}{i}": text for i, (group, text) in enumerate(texts)})
    tokens["group"] = tokens["doc_id"].str[0]
    if tokens["group"].nunique() > 1 and tokens["norm"].nunique() > 1:
        table = keyness(tokens, by="group", sentences=make_sentences(tokens), min_count=1)
        assert (table["n_target"] + table["n_reference"] == len(tokens)).all()
        assert table.groupby("norm")["n"].sum().to_dict() == tokens["norm"].value_counts().to_dict()
        assert np.isfinite(table[["log_odds", "zeta", "lrc", "g2_four_cell", "bic"]]).all(axis=None)


def test_the_table_of_the_caller_is_left_as_it_was(two):
    before = two.copy()
    keyness(two)
    pd.testing.assert_frame_equal(two, before)
