import pytest
from hypothesis import given
from hypothesis import strategies as st

import istanbul_analysis as ia
from tests.sentiment_texts import entries, lexicon_of, sentences_of

LEXICON = lexicon_of(good=2, bad=-2, peace=2.5, masked=("peace",))


def test_score_is_the_squashed_sum_of_the_words():
    tone = ia.score_sentences(sentences_of("A good, good day for a bad idea."), LEXICON).iloc[0]
    assert (tone["n_tokens"], tone["n_words"], tone["valence"]) == (8, 3, 2.0)
    assert tone["score"] == pytest.approx(2 / 19**0.5, abs=1e-4)


def test_masked_words_are_listed_but_not_counted():
    sentences = sentences_of("The peace was good.")
    tone = ia.score_sentences(sentences, LEXICON).iloc[0]
    assert (tone["n_words"], tone["n_masked"], tone["valence"]) == (1, 1, 2.0)
    assert ia.tone_words(sentences, LEXICON)["masked"].tolist() == ["topic", ""]


def test_negation_turns_the_next_three_words_only():
    words = ia.tone_words(sentences_of("It was not a very good day and not at all nearly good."), LEXICON)
    assert words["negated"].tolist() == [True, False]
    assert words["valence"].tolist() == [-1.48, 2.0]


def test_negation_does_not_reach_into_the_next_sentence():
    assert not ia.tone_words(sentences_of("Surely not.", "Good day."), LEXICON)["negated"].any()


def test_curly_apostrophe_negates_like_a_straight_one():
    words = ia.tone_words(sentences_of("It isn’t good.", "It isn't good."), LEXICON)
    assert words["valence"].tolist() == [-1.48, -1.48]


def test_sentence_without_known_words_scores_zero():
    assert ia.score_sentences(sentences_of("The ferry left at noon."), LEXICON)["score"].tolist() == [0.0]


def test_scores_of_single_sentences_add_up_to_no_document_score():
    assert "sentence" in ia.score_sentences(sentences_of("Good."), LEXICON).columns
    assert len(ia.score_sentences(sentences_of("Good.", "Bad."), LEXICON)) == 2


@given(st.lists(st.text(max_size=60), max_size=4))
def test_any_text_is_scored_and_every_span_is_its_word(texts):
    sentences = sentences_of(*texts)
    words = ia.tone_words(sentences, LEXICON)
    joined = " ".join(texts)
    assert [joined[a:b] for a, b in zip(words["start"], words["end"], strict=True)] == words["text"].tolist()
    assert len(ia.score_sentences(sentences, LEXICON)) == len(texts)


def test_tone_lexicon_has_each_word_once_with_a_valence_in_range():
    lexicon = ia.load_tone_lexicon()
    assert lexicon["word"].is_unique
    assert lexicon["valence"].between(-4, 4).all()
    assert (lexicon["source"] != "").all()


def test_every_masked_word_is_in_the_lexicon_and_says_why():
    tone = set(ia.load_lexicon("tone")["word"])
    assert all(entry["word"] in tone for entry in entries("topic_words"))
    assert {entry["reason"] for entry in entries("topic_words")} == {"topic", "name", "function"}


def test_words_that_name_the_subject_of_conflict_news_are_masked():
    lexicon = ia.load_tone_lexicon().set_index("word")["masked"]
    assert set(lexicon[["peace", "war", "security", "united", "agreement"]]) == {"topic"}
