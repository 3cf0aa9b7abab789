import pytest

from istanbul_analysis.measure.dispersion import dispersion
from tests.comparison_texts import make_sentences, make_tokens


@pytest.fixture
def table():
    # 4 + 4 + 2 words; "rain" twice in the first paragraph, once in the second; "sun" once in each
    tokens = make_tokens({"a": "rain rain sun x\nrain sun y z\nsun w"})
    return dispersion(tokens, make_sentences(tokens)).set_index("norm")


def test_dp_is_half_the_sum_of_the_differences_of_shares(table):
    assert table.loc["rain", "dp"] == pytest.approx((abs(0.4 - 2 / 3) + abs(0.4 - 1 / 3) + 0.2) / 2)


def test_dp_norm_divides_by_what_the_shortest_passage_leaves(table):
    assert table.loc["rain", "dp_norm"] == pytest.approx(table.loc["rain", "dp"] / 0.8)


def test_a_word_in_the_shortest_passage_alone_reaches_one(table):
    assert table.loc["w", "dp_norm"] == pytest.approx(1)


def test_counts_stand_beside_the_measure(table):
    assert table.loc["rain", ["n", "n_group", "n_passages", "n_passages_group"]].tolist() == [3, 10, 2, 3]


def test_one_passage_alone_has_no_normed_deviation():
    tokens = make_tokens({"a": "rain rain sun"})
    assert dispersion(tokens, make_sentences(tokens))["dp_norm"].isna().all()
