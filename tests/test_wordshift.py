import pandas as pd
import pytest

import istanbul_analysis as ia
from tests.sentiment_texts import lexicon_of, sentences_of, tokens_of

LEXICON = lexicon_of(good=2, bad=-3, peace=2.5, masked=("peace",))
TOKENS = pd.concat(
    [
        tokens_of(sentences_of("good good bad one peace", doc_id="a")),
        tokens_of(sentences_of("bad two good three", doc_id="b")),
        tokens_of(sentences_of("four five six seven", doc_id="c")),
    ]
)


def test_contribution_is_valence_times_difference_of_shares():
    shift = ia.word_shift(TOKENS, LEXICON, "a", "b").set_index("word")["contribution"]
    assert shift["good"] == pytest.approx(2 * (2 / 5 - 1 / 4))
    assert shift["bad"] == pytest.approx(-3 * (1 / 5 - 1 / 4))


def test_contributions_add_up_to_the_difference_of_the_means():
    shift = ia.word_shift(TOKENS, LEXICON, "a", "b")
    assert shift["contribution"].sum() == pytest.approx((2 * 2 - 3) / 5 - (2 - 3) / 4)


def test_without_reference_all_others_are_the_reference():
    shift = ia.word_shift(TOKENS, LEXICON, "a").set_index("word")
    assert shift.loc["good", "n_reference_tokens"] == 8


def test_masked_words_do_not_shift():
    assert "peace" not in ia.word_shift(TOKENS, LEXICON, "a", "b")["word"].tolist()


def test_largest_contribution_comes_first():
    assert ia.word_shift(TOKENS, LEXICON, "a", "b")["word"].tolist() == ["good", "bad"]


def test_group_without_words_is_refused():
    with pytest.raises(ValueError, match=r"no words for doc_id 'z'.*expected one of a, b, c"):
        ia.word_shift(TOKENS, LEXICON, "z")


def test_voice_without_words_is_refused():
    with pytest.raises(ValueError, match="no words"):
        ia.word_shift(TOKENS, LEXICON, "a", voice="quote")
