"""What the report costs: executing and rendering every notebook, against as many that only import pandas."""

import tempfile
import time
from pathlib import Path

import nbformat

from istanbul_analysis.report.pages import build_report, find_notebooks

NOTEBOOKS = Path(__file__).resolve().parents[1] / "notebooks"


def write_floor(folder, count):
    """Write `count` notebooks that do nothing but import pandas."""
    for number in range(count):
        cells = [nbformat.v4.new_markdown_cell("# Nothing?"), nbformat.v4.new_code_cell("import pandas as pd")]
        nbformat.write(nbformat.v4.new_notebook(cells=cells), folder / f"{number:02d}_floor.ipynb")


def seconds(folder, out):
    start = time.perf_counter()
    build_report(folder, out, progress=lambda line: None)
    return time.perf_counter() - start


def main():
    count = len(find_notebooks(NOTEBOOKS))
    with tempfile.TemporaryDirectory() as name:
        floor_folder = Path(name) / "floor"
        floor_folder.mkdir()
        write_floor(floor_folder, count)
        floor = seconds(floor_folder, Path(name) / "floor_out")
        report = seconds(NOTEBOOKS, Path(name) / "out")
    print(f"notebooks                    {count}")
    print(f"floor: only import pandas    {floor:.1f} s")
    print(f"report                       {report:.1f} s")
    print(f"report / floor               {report / floor:.2f}")


if __name__ == "__main__":
    main()
