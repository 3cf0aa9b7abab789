import numpy as np
import pandas as pd
import pytest

from istanbul_analysis.measure.similarity import similarity, similarity_map, similarity_terms
from tests.comparison_texts import make_sentences, make_tokens

TEXTS = {
    "a": "floods hit the harbour\nthe harbour was shut",
    "b": "the harbour floods again",
    "c": "voters chose a mayor",
}


def pair(table, a, b):
    return table[(table["doc_a"] == a) & (table["doc_b"] == b)].iloc[0]


def test_documents_without_shared_content_words_have_cosine_zero():
    row = pair(similarity(make_tokens(TEXTS)), "a", "c")
    assert (row["cosine"], row["n_shared"]) == (0, 0)


def test_function_words_do_not_make_documents_alike():
    row = pair(similarity(make_tokens({"a": "the and of rain", "b": "the and of snow"})), "a", "b")
    assert row["cosine"] == 0
    kept = similarity(make_tokens({"a": "the and of rain", "b": "the and of snow"}), stop_words=None)
    assert pair(kept, "a", "b")["n_shared"] == 3


def test_the_cosine_is_that_of_the_weights_computed_by_hand():
    # a: rain twice, b: rain and snow; N = 2, so idf = 1 for rain and 1 + ln(3/2) for snow
    table = similarity(make_tokens({"a": "rain rain", "b": "rain snow"}))
    assert table["cosine"][0] == pytest.approx(1 / np.hypot(1, 1 + np.log(1.5)))


def test_equal_texts_have_cosine_one():
    assert similarity(make_tokens({"a": "rain snow", "b": "snow rain"}))["cosine"][0] == pytest.approx(1)


def test_the_parts_of_all_shared_words_add_up_to_the_cosine():
    tokens = make_tokens(TEXTS)
    terms = similarity_terms(tokens, n=None).query("doc_a == 'a' and doc_b == 'b'")
    assert set(terms["norm"]) == {"floods", "harbour"}
    assert terms["contribution"].sum() == pytest.approx(pair(similarity(tokens), "a", "b")["cosine"])
    assert terms["share"].sum() == pytest.approx(1) and terms["rank"].tolist() == [1, 2]


def test_the_range_comes_from_leaving_out_one_passage_at_a_time():
    tokens = make_tokens(TEXTS)
    row = pair(similarity(tokens, sentences=make_sentences(tokens)), "a", "b")
    without_second = similarity(make_tokens(TEXTS | {"a": "floods hit the harbour"}))
    assert row["low"] < row["cosine"] <= row["high"]
    assert row["interval"] == "range when any one passage is left out"
    assert without_second["n_shared"].max() == 2


def test_without_paragraphs_there_is_no_range_but_a_reason():
    row = pair(similarity(make_tokens(TEXTS)), "a", "b")
    assert np.isnan(row["low"]) and row["interval"] == "paragraphs are not known: pass sentences"


def test_a_map_of_few_documents_is_refused():
    with pytest.raises(ValueError, match="a map needs 8 documents, here are 3"):
        similarity_map(similarity(make_tokens(TEXTS)))


def test_a_map_puts_two_kinds_of_documents_apart():
    rain = {f"r{i}": f"rain flood river dam w{i}" for i in range(5)}
    vote = {f"v{i}": f"vote mayor ballot poll x{i}" for i in range(5)}
    table = similarity_map(similarity(make_tokens(rain | vote)))
    left = table["doc_id"].str.startswith("r")
    assert abs(table.loc[left, "x"].mean() - table.loc[~left, "x"].mean()) > 5 * table.loc[left, "x"].std()
    assert 0 < table["shown"].iloc[0] <= 1


def test_too_many_documents_for_pairs_are_refused():
    with pytest.raises(ValueError, match="1,001 are too many"):
        similarity(make_tokens({str(i): "rain" for i in range(1_001)}))


def test_one_document_has_no_pairs():
    assert similarity(make_tokens({"a": "rain"})).empty
    assert isinstance(similarity_terms(make_tokens({"a": "rain"})), pd.DataFrame)
