"""The command line: tables of a folder, and one clear line where something is wrong."""

import subprocess
import sys

import pandas as pd
import pytest

from istanbul_analysis import cli, schema

TEXT = """Strike ends at the harbour

The dockers went back to work on Monday. "We have won," said Maria Lund, who leads the union.
"""


@pytest.fixture
def articles(tmp_path):
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "harbour.txt").write_text(TEXT, encoding="utf-8")
    return folder


def test_tables_writes_one_csv_per_table_with_the_columns_of_its_schema(articles, tmp_path):
    assert cli.main(["tables", str(articles), "-o", str(tmp_path / "out")]) == 0
    sentences = pd.read_csv(tmp_path / "out" / "sentences.csv", dtype={"doc_id": "str"})
    assert set(sentences) >= {column.name for column in schema.SENTENCES.columns}
    assert {path.stem for path in (tmp_path / "out").iterdir()} >= {"documents", "blocks", "tokens", "quotes", "facts"}


def test_offsets_in_the_written_tables_point_into_the_written_text(articles, tmp_path):
    cli.write_tables(articles, tmp_path / "out")
    text = pd.read_csv(tmp_path / "out" / "documents.csv")["text"][0]
    tokens = pd.read_csv(tmp_path / "out" / "tokens.csv", keep_default_na=False)
    assert [text[start:end] for start, end in zip(tokens["start"], tokens["end"], strict=True)] == list(tokens["token"])


@pytest.mark.parametrize("command", ["tables", "report"])
def test_a_missing_folder_is_one_line_on_stderr_and_exit_2(command, tmp_path, capsys):
    assert cli.main([command, str(tmp_path / "nowhere"), "-o", str(tmp_path / "out")]) == 2
    error = capsys.readouterr().err
    assert error.count("\n") == 1
    assert "nowhere" in error


@pytest.mark.parametrize("command", ["tables", "report"])
def test_an_empty_folder_is_exit_2_and_nothing_is_written(command, tmp_path, capsys):
    (tmp_path / "empty").mkdir()
    assert cli.main([command, str(tmp_path / "empty"), "-o", str(tmp_path / "out")]) == 2
    assert capsys.readouterr().err.count("\n") == 1
    assert [path.name for path in tmp_path.iterdir()] == ["empty"]


def test_an_output_that_is_a_file_is_refused_and_left_alone(articles, tmp_path, capsys):
    (tmp_path / "out").write_text("mine")
    assert cli.main(["tables", str(articles), "-o", str(tmp_path / "out")]) == 2
    assert "out is a file" in capsys.readouterr().err
    assert (tmp_path / "out").read_text() == "mine"


def test_tables_that_cannot_all_be_written_leave_the_old_ones(articles, tmp_path, monkeypatch):
    cli.write_tables(articles, tmp_path / "out")
    before = {path.name: path.read_bytes() for path in (tmp_path / "out").iterdir()}
    monkeypatch.setattr(cli, "build_tables", lambda documents: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        cli.write_tables(articles, tmp_path / "out")
    assert {path.name: path.read_bytes() for path in (tmp_path / "out").iterdir()} == before


def test_the_package_runs_as_a_module():
    command = [sys.executable, "-m", "istanbul_analysis", "--help"]
    assert "tables" in subprocess.run(command, capture_output=True, text=True, check=True).stdout
