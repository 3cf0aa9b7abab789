"""Agreement of coders: published vectors, and the cases in which nothing can be computed."""

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

import istanbul_analysis as ia

# The example of the Wikipedia article on Krippendorff's alpha: 3 coders, 15 units, * is a code that was not given.
CODERS = (
    "* * * * * 3 4 1 2 1 1 3 3 * 3",
    "1 * 2 1 3 3 4 3 * * * * * * *",
    "* * 2 1 3 4 4 * 2 1 1 3 3 * 4",
)
EXAMPLE = pd.DataFrame([[np.nan if code == "*" else float(code) for code in row.split()] for row in CODERS]).T


@pytest.mark.parametrize(
    ("level", "expected"),
    [("nominal", 0.691358), ("ordinal", 0.806721), ("interval", 0.810845), ("ratio", 0.808944)],
)
def test_alpha_of_the_published_example(level, expected):
    assert ia.krippendorff_alpha(EXAMPLE, level=level).alpha == pytest.approx(expected, abs=1e-6)


def test_the_jackknife_leaves_out_one_unit_that_two_coders_have_coded_at_a_time():
    found = ia.krippendorff_alpha(EXAMPLE, level="nominal")
    assert (found.n_units, found.n_codes) == (12, 26)
    assert found.se == pytest.approx(0.1692, abs=5e-5)


def test_limits_use_students_t():
    found = ia.krippendorff_alpha(EXAMPLE, level="nominal")
    assert found.low == pytest.approx(
        found.alpha - 2.200985 * found.se, abs=1e-6
    )  # 97.5 % point, 11 degrees of freedom


def test_alpha_counted_by_hand():
    # Two coders, four units: pairs 11 11 00 10. D_o = 1/4; 5 ones and 3 zeros: D_e = 2*5*3 / (8*7) = 30/56.
    codes = pd.DataFrame({"a": [1, 1, 0, 1], "b": [1, 1, 0, 0]})
    found = ia.krippendorff_alpha(codes, level="nominal")
    assert found.alpha == pytest.approx(1 - (1 / 4) / (30 / 56))
    assert found.agreement == 0.75


def test_perfect_agreement_is_one():
    codes = pd.DataFrame({"a": [1, 0, 1, 0], "b": [1, 0, 1, 0]})
    found = ia.krippendorff_alpha(codes, level="nominal")
    assert (found.alpha, found.low, found.high, found.reason) == (1.0, 1.0, 1.0, "")


@pytest.mark.parametrize("level", ["nominal", "ordinal", "interval", "ratio"])
def test_constant_codes_leave_alpha_undefined_and_say_why(level):
    found = ia.krippendorff_alpha(pd.DataFrame({"a": [0, 0, 0], "b": [0, 0, 0]}), level=level)
    assert np.isnan(found.alpha) and "all codes are the same" in found.reason
    assert (found.agreement, found.ac1) == (1.0, 1.0)


def test_codes_that_nobody_else_gave_do_not_count():
    codes = pd.DataFrame({"a": [1, 0, 1, 1], "b": [1, 0, np.nan, 0]})
    assert ia.krippendorff_alpha(codes, level="nominal").n_units == 3


def test_no_pairable_unit_is_said():
    found = ia.krippendorff_alpha(pd.DataFrame({"a": [1, np.nan], "b": [np.nan, 0]}), level="nominal")
    assert np.isnan(found.alpha) and found.reason == "no unit has two codes"


def test_the_level_must_be_named():
    with pytest.raises(TypeError):
        ia.krippendorff_alpha(EXAMPLE)
    with pytest.raises(ValueError, match="expected one of nominal, ordinal, interval, ratio"):
        ia.krippendorff_alpha(EXAMPLE, level="binary")


def test_names_are_codes_at_the_nominal_level_only():
    codes = pd.DataFrame({"a": ["war", "peace", "war"], "b": ["war", "peace", "peace"]})
    assert ia.krippendorff_alpha(codes, level="nominal").agreement == pytest.approx(2 / 3)
    with pytest.raises(ValueError, match="must be numbers"):
        ia.krippendorff_alpha(codes, level="interval")


def test_the_ratio_level_has_nothing_below_zero():
    with pytest.raises(ValueError, match="the least is -1"):
        ia.krippendorff_alpha(pd.DataFrame({"a": [-1, 2], "b": [1, 2]}), level="ratio")


def test_ac1_stays_high_where_almost_all_codes_are_the_same():
    # 18 times both 0, once 1-0, once 0-1: alpha is below 0, AC1 near the raw agreement of .9.
    codes = pd.DataFrame({"a": [0] * 18 + [1, 0], "b": [0] * 18 + [0, 1]})
    found = ia.krippendorff_alpha(codes, level="nominal")
    chance = 2 * 0.05 * 0.95
    assert found.alpha < 0 and found.ac1 == pytest.approx((0.9 - chance) / (1 - chance))


def test_percent_agreement_and_ac1_stand_alone():
    codes = pd.DataFrame({"a": [1, 1, 0, 1], "b": [1, 1, 0, 0]})
    assert ia.percent_agreement(codes) == 0.75
    assert ia.gwet_ac1(codes) == ia.krippendorff_alpha(codes, level="nominal").ac1


def test_confusion_counts_each_pair_of_codes():
    codes = pd.DataFrame({"ann": [1, 1, 0, 1], "ben": [1, 0, 0, np.nan]})
    rows = ia.confusion(codes)[["annotator_a", "annotator_b", "code_a", "code_b", "n_units"]].to_numpy().tolist()
    assert rows == [["ann", "ben", "0", "0", 1], ["ann", "ben", "1", "0", 1], ["ann", "ben", "1", "1", 1]]


def test_one_coder_has_no_confusion():
    assert ia.confusion(pd.DataFrame({"ann": [1, 0]})).empty


cell = st.one_of(st.none(), st.integers(0, 3))


@given(st.lists(st.tuples(cell, cell, cell), max_size=8), st.sampled_from(["nominal", "ordinal", "interval", "ratio"]))
def test_any_codes_give_a_figure_or_a_reason(rows, level):
    found = ia.krippendorff_alpha(pd.DataFrame(rows, columns=list("abc"), dtype="float64"), level=level)
    assert found.reason if np.isnan(found.low) else -1 <= found.low <= found.alpha <= found.high <= 1


@given(st.lists(st.tuples(st.integers(0, 3), st.integers(0, 3)), min_size=1, max_size=8))
def test_the_order_of_coders_does_not_matter(rows):
    codes = pd.DataFrame(rows, columns=["a", "b"])
    one, other = (ia.krippendorff_alpha(c, level="ordinal").alpha for c in (codes, codes[["b", "a"]]))
    assert one == pytest.approx(other, nan_ok=True)
