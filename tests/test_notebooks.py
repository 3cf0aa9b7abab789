"""The rules for notebooks, and that executing one twice leaves the same bytes."""

import ast
import os
import re
import statistics
import subprocess
import sys
from pathlib import Path

import nbformat
import pytest

from istanbul_analysis.report.execute import rerun_in_place

FOLDER = Path(__file__).resolve().parents[1] / "notebooks"
PATHS = sorted(FOLDER.glob("[0-9]*.ipynb"))
each_notebook = pytest.mark.parametrize("path", PATHS, ids=[path.stem for path in PATHS])
LOOPS = (ast.For, ast.While, ast.FunctionDef, ast.ClassDef, ast.Lambda)
NUMBER = re.compile(r"\d+(?:[.,]\d+)*")


def code_cells(path):
    return [cell for cell in nbformat.read(path, as_version=4).cells if cell.cell_type == "code"]


def markdown(path):
    cells = nbformat.read(path, as_version=4).cells
    return "\n\n".join(cell.source for cell in cells if cell.cell_type == "markdown")


def outputs(path):
    return [output for cell in code_cells(path) for output in cell.outputs]


def printed(cell):
    """Return what a code cell printed."""
    return "".join(out.text for out in cell.get("outputs", []) if out.output_type == "stream" and out.name == "stdout")


def findings(path):
    """Return (sentence, text printed under it) of each `Finding:` heading."""
    found = []
    for cell in nbformat.read(path, as_version=4).cells:
        if cell.cell_type == "code" and found:
            found[-1][1] += printed(cell)
        if cell.cell_type == "markdown":
            found += [[heading, ""] for heading in re.findall(r"^## Finding: (.+)$", cell.source, re.MULTILINE)]
    return found


@each_notebook
def test_the_cells_ran_from_first_to_last(path):
    counts = [cell.execution_count for cell in code_cells(path)]
    assert counts == list(range(1, len(counts) + 1))


@each_notebook
def test_the_outputs_are_kept(path):
    silent = [cell.source for cell in code_cells(path) if "print(" in cell.source and not cell.outputs]
    assert outputs(path)
    assert not silent


@each_notebook
def test_no_error_and_no_warning_is_shown(path):
    assert not [out for out in outputs(path) if out.output_type == "error" or out.get("name") == "stderr"]


@each_notebook
def test_every_picture_has_an_alternative_text(path):
    pictures = [
        (kind, out.metadata) for out in outputs(path) for kind in out.get("data", {}) if kind.startswith("image/")
    ]
    assert all(metadata.get(kind, {}).get("alt", "").strip() for kind, metadata in pictures)


@each_notebook
def test_cells_are_short(path):
    lengths = [len(cell.source.strip().splitlines()) for cell in code_cells(path)]
    assert max(lengths) <= 10
    assert statistics.median(lengths) <= 3


@each_notebook
def test_cells_hold_no_functions_and_no_loops(path):
    trees = [ast.parse(cell.source) for cell in code_cells(path)]
    assert not [node for tree in trees for node in ast.walk(tree) if isinstance(node, LOOPS)]


@each_notebook
def test_no_line_ends_with_a_semicolon(path):
    assert not [cell.source for cell in code_cells(path) if re.search(r";\s*$", cell.source, re.MULTILINE)]


@each_notebook
def test_the_title_is_a_question_and_findings_and_limits_follow(path):
    headings = re.findall(r"^#{1,2} (.+?)\s*$", markdown(path), re.MULTILINE)
    assert headings[0].endswith("?")
    assert headings[1:3] == ["Findings", "Limits"]


@each_notebook
def test_every_number_in_a_finding_is_printed_under_it(path):
    missing = {
        sentence: absent
        for sentence, text in findings(path)
        if (absent := set(NUMBER.findall(sentence)) - set(NUMBER.findall(text)))
    }
    assert not missing


@each_notebook
def test_a_notebook_proves_at_least_one_finding(path):
    assert findings(path) or path.stem.startswith("9")


@each_notebook
def test_a_notebook_has_more_words_than_code(path):
    code = sum(len(cell.source.split()) for cell in code_cells(path))
    assert len(markdown(path).split()) > code


@each_notebook
def test_nothing_in_a_notebook_depends_on_the_machine(path):
    text = path.read_text(encoding="utf-8")
    assert not re.search(r"/(?:home|Users|root)/|site-packages|0x[0-9a-f]{8}", text)
    assert nbformat.reads(text, as_version=4).metadata.get("language_info") == {"name": "python"}


def test_executing_twice_under_different_hash_seeds_leaves_the_same_bytes(tmp_path):
    cells = [
        nbformat.v4.new_markdown_cell("# Is it the same?", id="question"),
        nbformat.v4.new_code_cell("from istanbul_analysis import theme\nax = theme.axes()", id="import"),
        nbformat.v4.new_code_cell("_ = theme.describe(theme.axes(rows=1), 'An empty chart.')", id="chart"),
        nbformat.v4.new_code_cell("import sys\nprint(1, flush=True)\nprint(2)", id="print"),
    ]
    cells[1].metadata["execution"] = {"iopub.execute_input": "2020-01-01"}
    path = tmp_path / "00_x.ipynb"
    metadata = {"language_info": {"name": "python", "version": "3.9"}}
    nbformat.write(nbformat.v4.new_notebook(cells=cells, metadata=metadata), path)
    runs = []
    for seed in ("0", "1"):
        command = [sys.executable, "-m", "istanbul_analysis", "notebooks", tmp_path]
        subprocess.run(command, env=os.environ | {"PYTHONHASHSEED": seed}, check=True, capture_output=True)
        runs.append(path.read_bytes())
    assert runs[0] == runs[1]
    notebook = nbformat.reads(runs[0].decode(), as_version=4)
    assert [cell.id for cell in notebook.cells] == ["question", "import", "chart", "print"]
    assert notebook.cells[2].outputs[0].metadata["image/png"]["alt"] == "An empty chart."
    assert notebook.cells[2].outputs[0].data["text/plain"] == "An empty chart."
    assert not notebook.cells[1].metadata


def test_a_cell_that_fails_leaves_the_notebook_as_it_was(tmp_path):
    path = tmp_path / "00_x.ipynb"
    nbformat.write(nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell("1 / 0")]), path)
    before = path.read_bytes()
    with pytest.raises(ValueError, match=r"00_x\.ipynb, cell 1: ZeroDivisionError"):
        rerun_in_place(path)
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]
