"""Reading a folder of texts: what becomes a row, what is recorded, and what is refused with which words."""

import hashlib

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

import istanbul_analysis as ia
from istanbul_analysis import paths
from istanbul_analysis.read.decode import decode


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "b.txt").write_bytes(b"Second text.\r\nTwo lines.")
    (tmp_path / "a.md").write_bytes("# Erste\n\nÜber die Brücke.".encode())
    (tmp_path / "notes.pdf").write_bytes(b"%PDF")
    return tmp_path


def refusal(folder):
    with pytest.raises(ValueError) as caught:
        ia.read_corpus(folder)
    message = str(caught.value)
    assert "\n" not in message
    return message


def test_texts_and_markdown_are_read_in_the_order_of_their_names(folder):
    assert ia.read_corpus(folder)["doc_id"].tolist() == ["a", "b"]


def test_line_ends_stay_as_they_are(folder):
    assert ia.read_corpus(folder)["text"].iloc[1] == "Second text.\r\nTwo lines."


def test_what_nobody_stated_is_unknown_and_not_zero(folder):
    row = ia.read_corpus(folder).iloc[0]
    assert (row["outlet_basis"], row["published_basis"], row["wording"]) == ("unknown", "unknown", "unknown")
    assert pd.isna(row["outlet"]) and pd.isna(row["published"]) and row["agencies"] == ""


def test_sidecar_tells_outlet_and_day_and_keeps_own_columns(folder):
    (folder / "articles.csv").write_text("doc_id,file,outlet,published,desk\nx,b.txt,Daily,2024-02-01,foreign\n")
    documents = ia.read_corpus(folder).set_index("doc_id")
    assert documents.loc["x", ["outlet", "outlet_basis", "desk"]].tolist() == ["Daily", "stated", "foreign"]
    assert documents.loc["x", "published"] == pd.Timestamp("2024-02-01")


def test_a_file_the_sidecar_does_not_name_is_read_too(folder):
    (folder / "articles.csv").write_text("doc_id,file\nx,b.txt\n")
    assert ia.read_corpus(folder)["doc_id"].tolist() == ["x", "a"]


def test_two_files_of_one_stem_stay_two_documents(folder):
    (folder / "a.txt").write_text("Plain.")
    assert ia.read_corpus(folder)["doc_id"].tolist() == ["a.md", "a.txt", "b"]


@pytest.mark.parametrize(
    ("sidecar", "words"),
    [
        ("doc_id,file\nx,c.txt\n", "c.txt"),
        ("doc_id,title\nx,Hello\n", "lacks the column 'file'"),
        ("doc_id,file\nx,a.md\nx,b.txt\n", "doc_id 'x' twice"),
        ("doc_id,file\nx,a.md\ny,a.md\n", "file 'a.md' twice"),
        ("doc_id,file\nb,a.md\n", "doc_id 'b'"),
        ("doc_id,file\n,a.md\n", "line 2"),
        ("doc_id,file,published\nx,a.md,yesterday\n", "'yesterday'; expected a day"),
        ("doc_id,file,wording\nx,a.md,poetic\n", "'poetic'; expected one of original"),
        ("doc_id,file,sha256\nx,a.md,0\n", "sha256 differs"),
        ("", "cannot be read"),
    ],
)
def test_a_wrong_sidecar_is_refused_in_one_line(folder, sidecar, words):
    (folder / "articles.csv").write_text(sidecar)
    assert words in refusal(folder)


def test_a_missing_folder_is_refused(tmp_path):
    assert "is not a folder" in refusal(tmp_path / "nowhere")


def test_an_empty_folder_is_refused(tmp_path):
    assert "holds no article" in refusal(tmp_path)


@pytest.mark.parametrize("content", [b"", b" \n\t"])
def test_a_file_without_text_is_refused(folder, content):
    (folder / "c.txt").write_bytes(content)
    assert "c.txt is empty" in refusal(folder)


@pytest.mark.parametrize("content", [b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", bytes(range(1, 32)) * 9])
def test_binary_junk_is_refused(folder, content):
    (folder / "c.txt").write_bytes(content)
    assert "binary file" in refusal(folder)


def test_the_built_in_articles_are_the_bytes_that_were_received(documents):
    raw = [(paths.data_folder() / "articles" / name).read_bytes() for name in documents["file"]]
    assert [hashlib.sha256(r).hexdigest() for r in raw] == documents["sha256"].tolist()
    assert [r.decode("utf-8") for r in raw] == documents["text"].tolist()


def test_utf8_is_read_as_utf8():
    assert decode("Erdoğan’s".encode()) == ("Erdoğan’s", "utf-8", 0)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32"])
def test_a_byte_order_mark_names_the_encoding_and_is_no_text(encoding):
    text, found, n_undecodable = decode("Größe".encode(encoding))
    assert (text, found, n_undecodable) == ("Größe", encoding, 0)


def test_an_older_encoding_is_recognised():
    russian = "Переговоры начались в четверг утром и продолжались весь день. " * 5
    text, encoding, _ = decode(russian.encode("cp1251"))
    assert text == russian and encoding == "cp1251"


def test_one_bad_byte_does_not_garble_the_good_ones():
    text, encoding, n_undecodable = decode("“Curly” — ".encode() + b"\xff" + "é".encode())
    assert (text, encoding, n_undecodable) == ("“Curly” — \ufffdé", "utf-8", 1)


@given(st.text())
def test_any_text_written_as_utf8_comes_back_or_is_called_binary(text):
    try:
        raw = text.encode("utf-8")
        decoded = decode(raw)
    except (UnicodeEncodeError, ValueError):
        return
    assert decoded[0] == text.removeprefix("\ufeff")


@given(st.binary(max_size=200))
def test_any_bytes_are_text_or_refused(raw):
    try:
        text, encoding, n_undecodable = decode(raw)
    except ValueError:
        return
    assert isinstance(text, str) and encoding and n_undecodable == text.count("\ufffd")
