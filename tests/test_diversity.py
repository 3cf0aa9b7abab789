import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from istanbul_analysis.measure.diversity import lexical_diversity, types_in_windows
from tests.comparison_texts import make_sentences, make_tokens


def measure(text, **options):
    tokens = make_tokens({"a": text})
    return lexical_diversity(tokens, make_sentences(tokens), **options).iloc[0]


def test_each_window_is_counted_anew():
    assert types_in_windows(np.array([0, 0, 1, 2, 1]), 3).tolist() == [2, 3, 2]


@given(st.lists(st.integers(0, 5), max_size=40), st.integers(1, 12))
def test_windows_agree_with_counting_each_of_them(norm, window):
    wanted = [len(set(norm[i : i + window])) for i in range(len(norm) - window + 1)]
    assert types_in_windows(np.array(norm, dtype=int), window).tolist() == wanted


def test_a_text_of_two_alternating_words_has_two_types_a_window():
    row = measure("one two " * 60)
    assert row["mattr"] == pytest.approx(2 / 50) and row["n_windows"] == 71


def test_length_does_not_lower_the_value():
    words = " ".join(f"w{i % 80}" for i in range(160))
    assert measure(words)["mattr"] == measure(words + " " + words)["mattr"] == 1


def test_a_text_shorter_than_the_window_has_no_value_and_says_why():
    row = measure("a few words")
    assert np.isnan(row["mattr"]) and row["interval"] == "shorter than a window of 50 words"


def test_intervals_hold_the_value():
    lines = [" ".join(f"w{(i * j) % (7 + i)}" for j in range(20)) for i in range(8)]
    row = measure("\n".join(lines))
    assert row["low"] <= row["mattr"] <= row["high"] and row["n_passages"] == 8


def test_windows_too_short_or_too_long_are_refused():
    with pytest.raises(ValueError, match="between 50 and 100"):
        measure("a b", window=10)
