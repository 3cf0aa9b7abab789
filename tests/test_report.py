"""The report: pages that work offline, run nothing, describe their pictures, and are replaced whole or not at all."""

import os
import re
import signal
import subprocess
import sys
import time
from types import SimpleNamespace

import nbformat
import pytest

from istanbul_analysis.report import execute, pages
from istanbul_analysis.report.columns import mark_numbers
from istanbul_analysis.report.files import write_atomically
from istanbul_analysis.report.markup import Page, safe_html, slug
from istanbul_analysis.report.render import render_notebook, summarise, title_of

FINDINGS = """## Findings
- The strike lasted **9 days**.

### What follows
More in [the second](01_second.ipynb#Finding:-It's-"over",-they-say).

## Limits
One paper only.
"""
CHART = """from istanbul_analysis import theme
ax = theme.axes(rows=2)
_ = ax.barh(["port", "town"], [9, 4])
_ = theme.describe(ax, 'Bars: port 9 days, town "4" days.')"""
TABLE = """class Table:
    def _repr_html_(self):
        return "<table><tr><td>&lt;b&gt;</td><td onclick='x()'>1</td></tr></table><script>alert(1)</script>"
Table()"""
EVIL = """from IPython.display import Markdown
Markdown("<script>alert(2)</script> [x](javascript:alert(3)) <a href='http://example.org' onclick='y()'>z</a>")"""


def write_notebook(path, *cells):
    """Write a notebook; a cell that starts with # or [ is Markdown, any other is code."""
    make = {True: nbformat.v4.new_markdown_cell, False: nbformat.v4.new_code_cell}
    notebook = nbformat.v4.new_notebook(cells=[make[cell[0] in "#["](cell) for cell in cells])
    for number, cell in enumerate(notebook.cells):
        cell.id = f"cell-{number}"
    nbformat.write(notebook, path)
    return path


@pytest.fixture(scope="module")
def report(tmp_path_factory):
    folder = tmp_path_factory.mktemp("notebooks")
    second = '## Finding: It\'s "over", they say'
    write_notebook(folder / "00_first.ipynb", "# How long did it last?", FINDINGS, CHART, TABLE)
    write_notebook(folder / "01_second.ipynb", "# Who said so?", second, "print('<b>9</b> days')", EVIL, second)
    write_notebook(folder / "_draft.ipynb", "# Not ready", "1 / 0")
    lines = []
    pages.build_report(folder, folder / "out", progress=lines.append)
    return {path.name: path.read_text(encoding="utf-8") for path in (folder / "out").iterdir()} | {"progress": lines}


def test_every_numbered_notebook_gets_a_page_and_the_first_page_lists_them(report):
    assert set(report) == {"00_first.html", "01_second.html", "index.html", "progress"}
    assert re.findall(r'<h2><a href="(.*?)">(.*?)</a>', report["index.html"]) == [
        ("00_first.html", "How long did it last?"),
        ("01_second.html", "Who said so?"),
    ]


def test_the_first_page_shows_findings_and_limits(report):
    assert "<strong>9 days</strong>" in report["index.html"]
    assert "One paper only." in report["index.html"]


def test_progress_counts_the_pages(report):
    assert [line.split()[0] for line in report["progress"]] == ["[1/2]", "[2/2]"]


@pytest.mark.parametrize("name", ["00_first.html", "01_second.html", "index.html"])
def test_a_page_loads_nothing_and_runs_nothing(report, name):
    page = report[name]
    assert 'http-equiv="Content-Security-Policy"' in page
    policy = re.search(r'content="(default-src[^"]*)"', page)[1]
    assert "default-src 'none'" in policy
    assert "script-src 'none'" in policy
    assert not re.search(r"<(script|iframe|object|embed|link)\b|@import|url\(", page)
    assert all(source.startswith("data:") for source in re.findall(r'<[^>]*\ssrc="([^"]*)"', page))
    assert not re.search(r"<[^>]*\son\w+=", page)
    assert 'href="javascript' not in page


@pytest.mark.parametrize("name", ["00_first.html", "01_second.html", "index.html"])
def test_every_anchor_resolves_whatever_its_punctuation(report, name):
    ids = {page: set(re.findall(r'\sid="([^"]*)"', text)) for page, text in report.items() if page != "progress"}
    links = [link for link in re.findall(r'href="([^"]*)"', report[name]) if not link.startswith("http")]
    assert links
    for link in links:
        page, _, anchor = link.partition("#")
        assert not anchor or anchor in ids[page or name], link


def test_two_headings_of_the_same_words_get_two_ids(report):
    assert re.findall(r'<h2 id="([^"]*)"', report["01_second.html"]) == [
        "finding-it-s-over-they-say",
        "finding-it-s-over-they-say-2",
    ]


def test_code_is_folded_away_but_there(report):
    assert '<details class="code"><summary>Code</summary>' in report["00_first.html"]
    assert "describe" in report["00_first.html"]


def test_the_alternative_text_of_a_chart_reaches_the_page(report):
    assert 'Bars: port 9 days, town "4" days.' in re.search(r"<img[^>]*alt=([^>]*)", report["00_first.html"])[1]


def test_what_a_notebook_prints_is_escaped(report):
    assert "&lt;b&gt;9&lt;/b&gt; days" in report["01_second.html"]


def test_a_page_has_a_skip_link_and_a_language(report):
    assert '<html lang="en">' in report["00_first.html"]
    assert '<a class="skip" href="#content">' in report["00_first.html"]


def test_a_picture_without_alternative_text_is_refused_with_notebook_and_cell(tmp_path):
    picture = nbformat.v4.new_output("display_data", {"image/png": "iVBORw0KGgo="})
    cell = nbformat.v4.new_code_cell("draw()", outputs=[picture])
    notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_markdown_cell("# Why?"), cell])
    with pytest.raises(ValueError, match=r"03_x\.ipynb, cell 2: a picture has no alternative text"):
        render_notebook(notebook, "03_x")


@pytest.mark.parametrize("text", ["![](data:image/png;base64,AA)", "<img src='data:image/png;base64,AA'>"])
def test_a_picture_in_markdown_without_alternative_text_is_refused(text):
    notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_markdown_cell(text)])
    with pytest.raises(ValueError, match="cell 1: a picture"):
        render_notebook(notebook, "x")


def test_rendering_twice_gives_the_same_bytes():
    notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_markdown_cell("# A\n\n## B")])
    assert render_notebook(notebook, "x") == render_notebook(notebook, "x")


def test_a_notebook_without_question_goes_by_its_name_and_without_findings_has_none():
    notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_markdown_cell("text")])
    assert title_of(notebook, "07_x") == "07_x"
    assert summarise(notebook, "07_x")[2:] == ("", "")


def test_limits_end_with_their_cell():
    cells = [nbformat.v4.new_markdown_cell(text) for text in ("# Why?\n\n## Limits\nFew texts.", "Now the tables.")]
    assert summarise(nbformat.v4.new_notebook(cells=cells), "x").limits == "<p>Few texts.</p>\n"


def contents(folder):
    return {path.name: path.read_bytes() for path in folder.iterdir()}


@pytest.fixture
def old_report(tmp_path):
    folder = tmp_path / "reports"
    folder.mkdir()
    (folder / "index.html").write_text("old index")
    (folder / "00_a.html").write_text("old page")
    return folder


def test_a_cell_that_fails_leaves_the_old_report_and_is_named(tmp_path, old_report):
    before = contents(old_report)
    write_notebook(tmp_path / "00_a.ipynb", "# A?")
    write_notebook(tmp_path / "01_b.ipynb", "# B?", "x = 1", "1 / 0")
    with pytest.raises(ValueError, match=r"01_b\.ipynb, cell 3: ZeroDivisionError: division by zero"):
        pages.build_report(tmp_path, old_report, progress=str)
    assert contents(old_report) == before
    assert {path.name for path in tmp_path.iterdir()} == {"00_a.ipynb", "01_b.ipynb", "reports"}


def test_a_kernel_that_has_ended_meanwhile_needs_no_stopping(monkeypatch):
    ended = subprocess.Popen([sys.executable, "-c", ""])
    ended.wait()
    monkeypatch.setattr(execute, "_RUNNING", [SimpleNamespace(provisioner=SimpleNamespace(pid=ended.pid))])
    execute.stop_kernels()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGINT for one process")
def test_an_interrupted_run_ends_soon_and_leaves_the_old_report(tmp_path, old_report):
    before = contents(old_report)
    write_notebook(tmp_path / "00_a.ipynb", "# A?", "open('started', 'w').close()\nimport time\ntime.sleep(90)")
    command = [sys.executable, "-m", "istanbul_analysis", "report", tmp_path, "-o", old_report]
    run = subprocess.Popen(command, stderr=subprocess.PIPE, text=True)
    deadline = time.monotonic() + 60
    while not (tmp_path / "started").exists() and time.monotonic() < deadline:
        time.sleep(0.1)
    os.kill(run.pid, signal.SIGINT)
    assert run.wait(timeout=40) == 130
    assert contents(old_report) == before
    assert not list(tmp_path.glob(".reports*"))


def test_a_file_is_replaced_whole_or_not_at_all(tmp_path):
    (tmp_path / "page").write_text("old")
    with pytest.raises(UnicodeEncodeError):
        write_atomically(tmp_path / "page", "new \ud800")
    assert contents(tmp_path) == {"page": b"old"}


def test_a_notebook_whose_file_is_junk_is_named(tmp_path):
    (tmp_path / "00_junk.ipynb").write_bytes(b"\x00\xff")
    with pytest.raises(ValueError, match=r"00_junk\.ipynb is not a Jupyter notebook"):
        pages.build_report(tmp_path, tmp_path / "out", progress=str)


@pytest.mark.parametrize("name", ["01", "01_b", "01_b.ipynb", "notebooks/01_b.ipynb"])
def test_a_notebook_can_be_named_in_four_ways(tmp_path, name):
    write_notebook(tmp_path / "00_a.ipynb", "# A?")
    second = write_notebook(tmp_path / "01_b.ipynb", "# B?")
    assert pages.find_notebooks(tmp_path, [name]) == [second]


def test_a_name_that_fits_no_notebook_is_refused_with_the_known_ones(tmp_path):
    write_notebook(tmp_path / "00_a.ipynb", "# A?")
    with pytest.raises(ValueError, match="no notebook is called 09; there are 00_a"):
        pages.find_notebooks(tmp_path, ["09"])


@pytest.mark.parametrize(
    "evil",
    [
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1) alt=x>",
        "<svg onload=alert(1)>",
        "<a href='javascript:alert(1)'>x</a>",
        "<a href='data:text/html,x'>x</a>",
        "<img alt=x src='http://example.org/x.png'>",
        "<iframe src='http://example.org'></iframe>",
        "<style>@import url(http://example.org)</style>",
        "<div style='background:url(http://example.org)'>x</div>",
        "<form action='http://example.org'><input></form>",
    ],
)
def test_markup_that_could_load_or_run_something_loses_its_power(evil):
    kept = " ".join(re.findall(r"<[^>]*>", safe_html(evil)))
    assert not re.search(r"script|onerror|onload|http|data:|style|form|svg|iframe", kept)


def test_harmless_markup_stays():
    text = '<details><summary>More</summary><a href="https://example.org/a?b=1&amp;c=2">x</a> H<sub>2</sub>O</details>'
    assert safe_html(text) == text


def test_slugs_keep_letters_of_every_language():
    assert slug("Finding: 31 % – Şırnak & co.") == "finding-31-şırnak-co"


def test_headings_inside_code_are_no_headings():
    page = Page()
    page.prose("## One\n\n```\n## Two\n```\n")
    assert [heading.text for heading in page.headings] == ["One"]


def test_columns_of_numbers_are_marked_and_identifiers_are_not():
    rows = "<tr><th>id</th><th>n</th></tr><tr><td>003</td><td>1,204</td></tr><tr><td>004</td><td>NaN</td></tr>"
    table = f"<table>{rows}</table>"
    assert re.findall(r'class="number">([^<]*)', mark_numbers(table)) == ["n", "1,204", "NaN"]


def test_tables_with_spanning_cells_stay_as_they_are():
    table = '<table><tr><th colspan="2">both</th></tr><tr><td>1</td><td>2</td></tr></table>'
    assert mark_numbers(table) == table
