import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from istanbul_analysis.measure.intervals import (
    N_RESAMPLES,
    benjamini_hochberg,
    benjamini_yekutieli,
    block_bootstrap,
    holm,
    newcombe,
    permutation_p,
    resample_weights,
    share_limits,
    wilson,
)  # fmt: skip


def share(sums):
    return sums[..., 0] / sums[..., 1]


@pytest.mark.parametrize(("k", "n", "low", "high"), [(3, 5, 0.2307, 0.8824), (0, 5, 0.0, 0.4345), (5, 5, 0.5655, 1.0)])
def test_wilson_gives_the_published_limits(k, n, low, high):
    assert wilson(k, n) == pytest.approx((low, high), abs=1e-4)


def test_wilson_of_nothing_is_not_defined():
    assert np.isnan(wilson(0, 0)).all()


def test_wilson_refuses_more_hits_than_trials():
    with pytest.raises(ValueError, match="between 0 and its n"):
        wilson(6, 5)


@given(st.integers(1, 500).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))))
def test_wilson_holds_the_share(kn):
    low, high = wilson(*kn)
    assert 0 <= low <= kn[0] / kn[1] <= high <= 1


def test_newcombe_gives_the_limits_of_newcombes_first_example():
    # Newcombe 1998, Statistics in Medicine 17:873-890, method 10: 56/70 against 48/80.
    assert newcombe(56, 70, 48, 80) == pytest.approx((0.0524, 0.3339), abs=1e-4)


def test_resamples_draw_as_many_blocks_as_there_are_and_never_change():
    weights = resample_weights(7)
    assert weights.shape == (N_RESAMPLES, 7) and (weights.sum(axis=1) == 7).all()
    assert (weights == resample_weights(7)).all()


def test_bootstrap_estimate_and_limits_share_their_denominators():
    interval = block_bootstrap([[1, 10], [2, 10], [3, 10], [2, 10], [2, 10]], share)
    assert interval.estimate == 10 / 50
    assert 0.1 <= interval.low < 0.2 < interval.high <= 0.3


def test_bootstrap_of_equal_blocks_has_no_width():
    interval = block_bootstrap([[1, 4]] * 6, share)
    assert (interval.low, interval.high) == (0.25, 0.25)


def test_fewer_than_five_blocks_give_a_reason_instead_of_limits():
    interval = block_bootstrap([[1, 4]] * 4, share)
    assert np.isnan(interval.low) and interval.reason == "only 4 passages; at least 5 are needed"
    assert interval.estimate == 0.25


def test_an_undefined_estimate_gives_a_reason():
    assert block_bootstrap([[0, 0]] * 9, share).reason == "the estimate is not defined"


def test_bca_agrees_with_scipy_on_the_mean():
    from scipy import stats

    data = np.array([2.0, 3, 5, 8, 13, 21, 34, 1, 4, 9])
    ours = block_bootstrap(np.c_[data, np.ones(10)], share, method="bca", n_resamples=20_000)
    theirs = stats.bootstrap((data,), np.mean, n_resamples=20_000, rng=1, method="BCa").confidence_interval
    assert (ours.low, ours.high) == pytest.approx((theirs.low, theirs.high), rel=0.02)


def test_limits_of_several_shares_are_those_of_each_by_itself():
    parts, whole = np.array([[1, 0], [2, 3], [0, 1], [1, 1], [2, 2], [0, 4]]), np.array([4, 5, 3, 4, 5, 6])
    low, high, reason = share_limits(parts, whole)
    first = block_bootstrap(np.c_[parts[:, 0], whole], share)
    assert (low[0], high[0], reason) == (first.low, first.high, "")


def test_shares_of_few_blocks_have_a_reason_instead_of_limits():
    low, _, reason = share_limits(np.ones((3, 2)), np.ones(3))
    assert np.isnan(low).all() and reason.startswith("only 3 passages")


def test_unknown_method_is_refused():
    with pytest.raises(ValueError, match="percentile"):
        block_bootstrap([[1, 2]] * 6, share, method="basic")


def test_permutation_p_counts_the_observed_order_itself():
    assert permutation_p(3.0, [1, 2, 3, 0]) == 2 / 5
    assert permutation_p(9.0, [1, 2, 3, 0]) == 1 / 5


def test_holm_multiplies_the_smallest_by_the_number_of_tests():
    assert holm([0.01, 0.04, 0.03, 0.005]) == pytest.approx([0.03, 0.06, 0.06, 0.02])


def test_benjamini_hochberg_gives_the_hand_computed_values():
    assert benjamini_hochberg([0.01, 0.04, 0.03, 0.005]) == pytest.approx([0.02, 0.04, 0.04, 0.02])


def test_benjamini_yekutieli_is_benjamini_hochberg_times_the_harmonic_sum():
    assert benjamini_yekutieli([0.01, 0.04, 0.03, 0.005]) == pytest.approx(np.array([0.02, 0.04, 0.04, 0.02]) * 25 / 12)


def test_adjusting_skips_what_is_not_known():
    assert holm([0.02, np.nan, 0.03]) == pytest.approx([0.04, np.nan, 0.04], nan_ok=True)


def test_comparisons_that_are_not_shown_still_count():
    assert benjamini_hochberg([0.01, 0.04], n_tests=4) == pytest.approx([0.04, 0.08])
    assert holm([0.01, 0.04], n_tests=4) == pytest.approx([0.04, 0.12])
