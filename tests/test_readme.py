"""The README's Python lines run as printed and print what it says."""

import contextlib
import io
import re
from pathlib import Path

import pytest

README = Path(__file__).resolve().parents[1] / "README.md"
pytestmark = pytest.mark.skipif(not README.is_file(), reason="the README is part of a checkout")


def blocks(language):
    return re.findall(rf"```{language}\n(.*?)```", README.read_text(encoding="utf-8"), re.DOTALL)


def test_the_first_lines_of_python_print_what_stands_below_them():
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        exec(blocks("python")[0], {})
    assert printed.getvalue().rstrip() == blocks("text")[0].rstrip()


def test_every_notebook_is_listed():
    notebooks = {path.name for path in (README.parent / "notebooks").glob("[0-9]*.ipynb")}
    assert notebooks == set(re.findall(r"notebooks/(\d\d_\w+\.ipynb)\)", README.read_text(encoding="utf-8")))


def test_every_linked_file_exists():
    links = re.findall(r"\]\(([^)#]+)\)", README.read_text(encoding="utf-8"))
    assert links and [link for link in links if not (README.parent / link).is_file()] == []
