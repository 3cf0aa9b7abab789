"""Sentences: where they end, and where they only seem to."""

import json

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from istanbul_analysis import schema
from istanbul_analysis.extract.blocks import split_blocks
from istanbul_analysis.extract.sentences import split_sentences
from istanbul_analysis.read.documents import as_documents
from istanbul_analysis.read.lexicons import load_lexicon
from tests.conftest import SHARED, needs_shared
from tests.test_blocks import ANYTHING, PIECES, documents_of

LAYOUT, ABBREVIATIONS = load_lexicon("layout"), load_lexicon("abbreviations")


def table_of(documents):
    return split_sentences(documents, split_blocks(documents, LAYOUT), ABBREVIATIONS)


def sentences_of(text):
    return table_of(documents_of(text))["text"].tolist()


@pytest.mark.parametrize(
    "sentence",
    [
        "Gen. Ana Ruiz met Mr. Lind and Sen. B. J. Harrow in St. Clare.",
        "The U.S. Navy sent 3.5 tonnes, or No. 7 of the list, on Jan. 5.",
        "L. Ron Harrow and George W. Lind signed it.",
        "“Where is it?” she asked in court.",
        '"Where is it?" Ana Ruiz asked.',
        "He waited ... and then he left.",
        "Read it at https://news.example.org/a.Bc?d=E.F today.",
        "The firm, Harrow & Co. of Hilltown, closed at 9 a.m. Eastern time.",
        "“We saw it.” – a docker",
        "1. The ports are shut",
        "The party won 54.5% (No. 2 got 31.2).",
    ],
)
def test_stop_inside_a_sentence_does_not_end_it(sentence):
    assert sentences_of(sentence) == [sentence]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("They flew to the U.S.", "The talks began on Monday."),
        ("She left at 9 a.m.", "He stayed."),
        ("“The road is shut.”", "Nobody could pass."),
        ('He said: "We go now."', '"We do not," she said.'),
        ("It was over…", "Then the rain came."),
        ("Who came?", "Nobody."),
        ("He won in 2031.", "30 towns voted."),
        ("(It was late.)", "They left."),
        ("He trusted only himself and I.", "That was wrong."),
        ("He spoke to [the court.](#)", "It was full."),
        ("They went to Kyoto.", "Éva stayed."),
        ("他们走了。", "她留下了。"),
    ],
)
def test_sentence_ends_with_its_closing_marks(first, second):
    assert sentences_of(f"{first} {second}") == [first, second]


def test_missing_space_between_sentences_is_forgiven():
    assert sentences_of("The ports are shut.They open on Monday.") == ["The ports are shut.", "They open on Monday."]


def test_small_letter_opens_no_sentence():
    assert len(sentences_of("He flew to Oslo. oslo was dark.")) == 1


def test_heading_ends_a_sentence_though_it_has_no_stop():
    assert sentences_of("Ports shut\n\nDockers walked out.\n\nWhat next\n\nNobody knows.") == [
        "Ports shut", "Dockers walked out.", "What next", "Nobody knows.",
    ]  # fmt: skip


def test_items_of_a_list_are_sentences():
    assert sentences_of("It said:\n\n- The road is shut.\n- The port is open.") == [
        "It said:", "- The road is shut.", "- The port is open.",
    ]  # fmt: skip


def test_stray_closing_mark_stays_with_the_last_sentence():
    assert sentences_of("They left. It was late. “") == ["They left.", "It was late. “"]


def test_address_is_one_sentence():
    text = "Dockers walked out.\n\nThey did.\n\nhttps://www.Example.org/A.B?C=D"
    assert sentences_of(text)[-1] == "https://www.Example.org/A.B?C=D"


def test_sentences_are_numbered_anew_in_each_document():
    table = table_of(documents_of("One came. Two left.", "Three stayed."))
    assert table[["doc_id", "sentence", "paragraph"]].values.tolist() == [["0", 0, 0], ["0", 1, 0], ["1", 0, 0]]


def test_part_is_the_kind_of_the_block():
    table = table_of(documents_of("Ports shut\n\nBy Ana Ruiz\n\nDockers walked out. They did."))
    assert table["part"].tolist() == ["title", "contributors", "body", "body"]


def test_no_blocks_give_an_empty_table_of_the_right_shape():
    table = split_sentences(schema.empty(schema.DOCUMENTS), schema.empty(schema.BLOCKS), ABBREVIATIONS)
    assert list(table.columns) == schema.SENTENCES.names and table.empty


def test_scattered_rows_of_a_document_are_refused():
    documents = documents_of("One.", "Two.")
    blocks = pd.concat([split_blocks(documents, LAYOUT)] * 2)
    with pytest.raises(ValueError, match="do not stand together"):
        split_sentences(documents, blocks, ABBREVIATIONS)


def test_abbreviations_without_their_columns_are_refused():
    with pytest.raises(ValueError, match=r"lack \['kind'\]"):
        split_sentences(schema.empty(schema.DOCUMENTS), schema.empty(schema.BLOCKS), ABBREVIATIONS[["form"]])


@settings(max_examples=120, deadline=None)
@given(st.one_of(ANYTHING, PIECES))
def test_sentences_of_any_text_tile_its_blocks_and_stand_where_they_say(text):
    documents = documents_of(text)
    blocks = split_blocks(documents, LAYOUT)
    table = split_sentences(documents, blocks, ABBREVIATIONS)
    assert all(text[row.start : row.end] == row.text and row.text.strip() == row.text for row in table.itertuples())
    held = [i for row in table.itertuples() for i in range(row.start, row.end) if not text[i].isspace()]
    assert held == [i for i, character in enumerate(text) if not character.isspace()]
    edges = set(blocks["start"])
    assert edges <= set(table["start"])


def test_abbreviations_are_listed_once_and_have_known_kinds():
    assert ABBREVIATIONS["form"].is_unique
    assert set(ABBREVIATIONS["kind"]) == {"before_name", "before_number", "maybe", "starter", "says"}


@needs_shared
def test_boundaries_in_edited_news_are_found():
    source = SHARED / "benchmarks" / "gum_news" / "gum_news_dev.jsonl"
    rows = [json.loads(line) for line in source.read_text(encoding="utf-8").splitlines()]
    documents = as_documents(pd.DataFrame({"doc_id": [r["id"] for r in rows], "text": [r["text"] for r in rows]}))
    table = table_of(documents)
    wanted = {(row["id"], sentence[1]) for row in rows for sentence in row["sentences"]}
    found = set(zip(table["doc_id"], table["end"], strict=True))
    assert 2 * len(wanted & found) / (len(wanted) + len(found)) >= 0.965
