import pandas as pd
import pytest

from istanbul_analysis import schema
from istanbul_analysis.measure.coverage import coverage, first_sentences
from tests.comparison_texts import make_sentences, make_tokens

TEXT = "Ann met Bo\nBo left early with the others\nrain fell\nAnn stayed with Ann"


@pytest.fixture
def tokens():
    return make_tokens({"a": TEXT, "b": "Bo spoke"})


@pytest.fixture
def mentions(tokens):
    return tokens[tokens["token"].isin(["Ann", "Bo"])].assign(actor_id=lambda t: t["token"])


def row(table, doc_id, subject):
    return table[(table["doc_id"] == doc_id) & (table["subject"] == subject)].iloc[0]


def test_a_sentence_counts_once_for_each_subject_it_names(tokens, mentions):
    ann = row(coverage(tokens, make_sentences(tokens), mentions), "a", "Ann")
    assert ann[["n_spans", "n_sentences", "n_sentences_document"]].tolist() == [3, 2, 4]
    assert ann["share"] == 0.5


def test_words_are_those_of_the_sentences_that_name_it(tokens, mentions):
    bo = row(coverage(tokens, make_sentences(tokens), mentions), "a", "Bo")
    assert (bo["n_words"], bo["share_words"]) == (3 + 6, 9 / 15)


def test_a_subject_of_one_document_can_be_told(tokens, mentions):
    table = coverage(tokens, make_sentences(tokens), mentions)
    assert row(table, "a", "Ann")["n_documents"] == 1 and row(table, "b", "Bo")["n_documents"] == 2


def test_any_column_of_spans_may_name_the_subject(tokens):
    themes = pd.DataFrame({"doc_id": ["a"], "start": [41], "end": [45], "theme": ["weather"]})
    table = coverage(tokens, make_sentences(tokens), themes, by="theme")
    assert table[["subject", "n_sentences", "first_sentence"]].to_numpy().tolist() == [["weather", 1, 2]]


def test_nothing_named_gives_no_rows(tokens):
    assert coverage(tokens, make_sentences(tokens), schema.empty(schema.MENTIONS)).empty


def test_a_table_without_the_subject_is_refused(tokens, mentions):
    with pytest.raises(ValueError, match=r"lacks \['theme'\]"):
        coverage(tokens, make_sentences(tokens), mentions, by="theme")


def test_first_sentences_name_their_actors_in_order(tokens, mentions):
    table = first_sentences(tokens, make_sentences(tokens), mentions).set_index("doc_id")
    assert table["subjects"].to_dict() == {"a": "Ann;Bo", "b": "Bo"}
    assert table.loc["a", ["n_words", "n_words_document"]].tolist() == [3, 15]


def test_shares_have_intervals_over_paragraphs():
    tokens = make_tokens({"a": "Ann left\nrain fell\nAnn slept\nsnow fell\nAnn woke\nsun rose"})
    mentions = tokens[tokens["token"] == "Ann"].assign(actor_id="ann")
    ann = coverage(tokens, make_sentences(tokens), mentions).iloc[0]
    assert ann["low"] < ann["share"] < ann["high"] and ann["interval"] == "sensitivity to passages"


def test_an_empty_corpus_gives_empty_tables():
    nothing = [schema.empty(table) for table in (schema.TOKENS, schema.SENTENCES, schema.MENTIONS)]
    assert coverage(*nothing).empty and first_sentences(*nothing).empty
