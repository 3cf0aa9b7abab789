"""The data dictionary: every declared table as Markdown, for `data/README.md`.

`python -m istanbul_analysis.schema.dictionary data/README.md` writes it between the two marks of that file.
"""

import sys
from pathlib import Path

from istanbul_analysis import schema

BEGIN, END = "<!-- tables: begin -->", "<!-- tables: end -->"


def describe_tables():
    """Return the Markdown description of every declared table: what one row is, its key, and its columns."""
    tables = [value for value in vars(schema).values() if isinstance(value, schema.Table)]
    return "\n".join(_describe(table) for table in sorted(tables, key=lambda table: table.name))


def _describe(table):
    key = ", ".join(f"`{name}`" for name in table.key) or "none"
    head = f"### {table.name}\n\nOne row is {table.row}. Key: {key}.\n\n"
    head += "| column | type | may be empty | meaning |\n|---|---|---|---|\n"
    cells = [(f"`{c.name}`", c.dtype, "yes" if c.optional else "no", c.doc.replace("|", "\\|")) for c in table.columns]
    return head + "".join(f"| {' | '.join(row)} |\n" for row in cells)


def insert(page):
    """Return `page` with the descriptions between its two marks."""
    before, rest = page.split(BEGIN)
    return before + BEGIN + "\n" + describe_tables() + END + rest.split(END)[1]


if __name__ == "__main__":
    path = Path(sys.argv[1])
    path.write_text(insert(path.read_text(encoding="utf-8")), encoding="utf-8", newline="\n")
