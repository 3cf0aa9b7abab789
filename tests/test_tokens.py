"""Words: what counts as one, how it is counted, and whose it is."""

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from istanbul_analysis import schema
from istanbul_analysis.extract.blocks import split_blocks
from istanbul_analysis.extract.sentences import split_sentences
from istanbul_analysis.extract.tokens import mark_voice, split_tokens
from istanbul_analysis.read.lexicons import load_lexicon
from tests.test_blocks import ANYTHING, PIECES, documents_of

LAYOUT, ABBREVIATIONS = load_lexicon("layout"), load_lexicon("abbreviations")


def table_of(*texts, quotes=None):
    documents = documents_of(*texts)
    sentences = split_sentences(documents, split_blocks(documents, LAYOUT), ABBREVIATIONS)
    return split_tokens(documents, sentences, quotes)


def words_of(text):
    return table_of(text)["token"].tolist()


def quotes_of(*rows):
    return pd.DataFrame(rows, columns=["doc_id", "start", "end", "kind"])


@pytest.mark.parametrize(
    "word",
    [
        "Türkiye", "Tu\u0308rkiye", "30-day", "Ana's", "Ana’s", "U.S.", "U.S.-led", "a.m.", "3.5", "1,000",
        "1,234,567.8", "AFP's", "O'Neill", "O’Neill", "COVID-19",
        "e-mail", "AT&T", "10:30", "2031-03-03", "don’t", "rock'n'roll",
        "example.org", "https://news.example.org/a_b?c=1&d", "www.example.org", "ana@example.org", "snake_case",
        "नमस्ते", "می‌روم", "שָׁלוֹם", "жю", "X",
    ],
)  # fmt: skip
def test_word_stays_whole(word):
    assert words_of(f"It is {word} now") == ["It", "is", word, "now"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("war—peace", ["war", "peace"]),
        ("2019–2022", ["2019", "2022"]),
        ("and/or", ["and", "or"]),
        ("two- and three-year", ["two", "and", "three-year"]),
        ("the ministers' talks", ["the", "ministers", "talks"]),
        ("face -to -face", ["face", "to", "face"]),
        ("shut.They left", ["shut", "They", "left"]),
        ("1,2 and 3,45", ["1", "2", "and", "3", "45"]),
        ("$17.2bn, 54%", ["17.2bn", "54"]),
        ("#ports @dockers", ["ports", "dockers"]),
        ("‘quoted’ “words”", ["quoted", "words"]),
        ("J. P. Harrow", ["J", "P", "Harrow"]),
        ("🙂 ok", ["ok"]),
    ],
)
def test_words_are_parted(text, words):
    assert words_of(text) == words


def test_markdown_and_link_targets_are_no_words():
    text = "He was [found](https://a.example.org/guilty) **guilty** on _Monday_ [again](#)."
    assert words_of(text) == ["He", "was", "found", "guilty", "on", "Monday", "again"]


def test_norm_is_case_folded_with_straight_apostrophes():
    assert table_of("Ana’s STRASSE Straße")["norm"].tolist() == ["ana's", "strasse", "strasse"]


def test_token_knows_its_sentence_and_the_kind_of_its_block():
    table = table_of("Ports shut\n\nDockers left. They did.")
    assert table["sentence"].tolist() == [0, 0, 1, 1, 2, 2]
    assert table["part"].tolist() == ["title"] * 2 + ["body"] * 4


def test_words_of_direct_and_partial_quotations_are_a_speakers_and_scare_quotes_the_outlets():
    text = "He saw “a wall” and a “fix” and “all of it is gone” there"
    quotes = quotes_of(("0", 8, 14, "partial"), ("0", 22, 25, "scare"), ("0", 33, 50, "direct"))
    voices = table_of(text, quotes=quotes).set_index("start")["voice"]
    assert voices[voices == "quote"].index.tolist() == [8, 10, 33, 37, 40, 43, 46]


def test_all_words_are_narration_while_no_quotation_is_known():
    assert set(table_of("He saw “a wall” there")["voice"]) == {"narration"}


def test_quotation_of_one_document_does_not_touch_another():
    table = table_of("One two", "One two", quotes=quotes_of(("1", 0, 3, "direct")))
    assert table["voice"].tolist() == ["narration", "narration", "quote", "narration"]


def test_marking_voices_leaves_the_callers_table_alone():
    table = table_of("One two")
    mark_voice(table, quotes_of(("0", 0, 3, "direct")))
    assert table["voice"].tolist() == ["narration", "narration"]


def test_no_sentences_give_an_empty_table_of_the_right_shape():
    table = split_tokens(schema.empty(schema.DOCUMENTS), schema.empty(schema.SENTENCES))
    assert list(table.columns) == schema.TOKENS.names and table.empty


@settings(max_examples=120, deadline=None)
@given(st.one_of(ANYTHING, PIECES))
def test_words_of_any_text_stand_where_they_say_and_lie_in_their_sentence(text):
    documents = documents_of(text)
    sentences = split_sentences(documents, split_blocks(documents, LAYOUT), ABBREVIATIONS)
    table = split_tokens(documents, sentences)
    by_number = sentences.set_index("sentence")
    for row in table.itertuples():
        assert text[row.start : row.end] == row.token
        assert by_number.loc[row.sentence, "start"] <= row.start < row.end <= by_number.loc[row.sentence, "end"]


def test_every_row_of_the_built_in_corpus_stands_where_it_says(documents, tables):
    texts = documents.set_index("doc_id")["text"]
    for table, printed in ((tables.sentences, "text"), (tables.tokens, "token")):
        spans = zip(table["doc_id"], table["start"], table["end"], table[printed], strict=True)
        assert all(texts[doc_id][start:end] == words for doc_id, start, end, words in spans)
