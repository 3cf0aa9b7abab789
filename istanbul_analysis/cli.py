"""The command line: tables of your articles, and a report of your notebooks."""

import argparse
import sys
from pathlib import Path

from istanbul_analysis.pipeline import build_tables
from istanbul_analysis.read.corpus import read_corpus
from istanbul_analysis.report.execute import rerun_in_place
from istanbul_analysis.report.files import all_or_nothing
from istanbul_analysis.report.pages import build_report, find_notebooks


def main(argv=None):
    """Run one command; return 0, or 2 with one line on stderr where the input was wrong."""
    options = _parser().parse_args(argv)
    try:
        options.run(options)
    except (ValueError, OSError) as error:
        line = " ".join(str(error).split())
        print(f"istanbul-analysis {options.command}: error: {line}", file=sys.stderr)
        return 2
    except ModuleNotFoundError as error:
        needs = "install istanbul_analysis[notebooks]"
        print(f"istanbul-analysis {options.command}: error: {error.name} is missing: {needs}.", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        print(f"istanbul-analysis {options.command}: interrupted, nothing was replaced.", file=sys.stderr)
        return 130
    return 0


def write_tables(folder, out):
    """Write every table of the articles in `folder` into the folder `out`, one CSV file a table.

    Columns are those of the table's schema. Either all files are written or none.
    """
    documents = read_corpus(folder)
    tables = {"documents": documents} | build_tables(documents)._asdict()
    with all_or_nothing(out) as fresh:
        for name, frame in tables.items():
            frame.to_csv(fresh / f"{name}.csv", index=False, lineterminator="\n")
    return {name: len(frame) for name, frame in tables.items()}


def _tables(options):
    rows = write_tables(options.folder, options.out)
    print(f"{options.out}: " + ", ".join(f"{name} {n}" for name, n in rows.items()))


def _report(options):
    print(build_report(options.folder, options.out, progress=_say))


def _notebooks(options):
    for path in find_notebooks(options.folder, options.names):
        _say(f"executing {path.name} ...")
        rerun_in_place(path)


def _say(line):
    print(line, flush=True)


def _parser():
    parser = argparse.ArgumentParser(prog="istanbul-analysis", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)

    tables = commands.add_parser("tables", help="write every table of a folder of articles as CSV")
    tables.add_argument("folder", type=Path, help="folder of .txt or .md files, with or without articles.csv")
    tables.add_argument("-o", "--out", type=Path, required=True, help="folder for the CSV files")
    tables.set_defaults(run=_tables)

    report = commands.add_parser("report", help="execute notebooks and write them as pages that work offline")
    report.add_argument("folder", type=Path, help="folder of numbered notebooks (00_name.ipynb, ...)")
    report.add_argument("-o", "--out", type=Path, required=True, help="folder for index.html and the pages")
    report.set_defaults(run=_report)

    notebooks = commands.add_parser("notebooks", help="execute notebooks in place")
    notebooks.add_argument("folder", type=Path, help="folder of numbered notebooks")
    notebooks.add_argument("names", nargs="*", help="only these (00_name, 00_name.ipynb or 00); without: all")
    notebooks.set_defaults(run=_notebooks)
    return parser
