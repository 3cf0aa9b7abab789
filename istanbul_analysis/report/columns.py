"""Columns of numbers in HTML tables: marked, so that the style can set them right-aligned."""

import re

_TABLE = re.compile(r"<table\b.*?</table>", re.DOTALL)
_ROW = re.compile(r"<tr\b.*?</tr>", re.DOTALL)
_CELL = re.compile(r"<(t[hd])>(.*?)</\1>", re.DOTALL)
# Digits with a leading zero are a name (of a document, say), not a number.
_NUMBER = re.compile(r"\s*[-+−]?(?!0\d)\d[\d.,]*(?:e[-+]?\d+)?\s*%?\s*")
_EMPTY = {"", "NaN", "None", "NaT", "&lt;NA&gt;", "..."}


def mark_numbers(fragment):
    """Return HTML whose tables have the class `number` on every cell of a column that holds nothing but numbers.

    Tables with cells that span rows or columns stay as they are.
    """
    return _TABLE.sub(lambda match: _marked(match[0]), fragment)


def _marked(table):
    """Return one table with its columns of numbers marked."""
    rows = [[(kind, text.strip()) for kind, text in _CELL.findall(row)] for row in _ROW.findall(table)]
    if "span=" in table or len({len(row) for row in rows}) != 1:
        return table
    numeric = {index for index, column in enumerate(zip(*rows, strict=True)) if _is_numeric(column)}
    return _ROW.sub(lambda match: _marked_row(match[0], numeric), table)


def _is_numeric(column):
    """Say whether the body cells of a column (kind, text) are numbers or empty, and not all empty."""
    texts = [text for kind, text in column if kind == "td" and text not in _EMPTY]
    return bool(texts) and all(_NUMBER.fullmatch(text) for text in texts)


def _marked_row(row, numeric):
    """Return one row with the cells at the `numeric` places marked."""
    places = iter(range(row.count("<t")))
    mark = {True: ' class="number"', False: ""}
    return _CELL.sub(lambda cell: f"<{cell[1]}{mark[next(places) in numeric]}>{cell[2]}</{cell[1]}>", row)
