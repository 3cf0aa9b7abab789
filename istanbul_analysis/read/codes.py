"""Coding sheets: written for a person to fill in with a spreadsheet program, and read back with their codes."""

import csv
import re
from collections.abc import Mapping
from pathlib import Path

import pandas as pd

from istanbul_analysis import paths, schema

FIXED = ("doc_id", "start", "end", "text", "suggestion", "done", "note")
_NEEDED = ("doc_id", "start", "end")
# A spreadsheet program takes a cell that begins so for a formula, and runs it.
_FORMULA = re.compile(r"^\s*[=+\-@\t\r]")
_GUARDED = re.compile(r"^'(?=\s*[=+\-@\t\r])")


def write_sheet(sheet, codebook, path):
    """Write a coding sheet as CSV and, beside it, the instructions (`NAME_instructions.md`); return both paths.

    Cells that a spreadsheet program would take for a formula get an apostrophe in front.

    Raises
    ------
    ValueError
        The file exists and may hold codes.
    """
    path = Path(path)
    if path.exists():
        raise ValueError(f"{path} exists and may hold codes; choose another name or remove it first.")
    guarded = sheet.astype(object).map(_guard)
    # The mark at the head (utf-8-sig) is what makes spreadsheet programs read accents right.
    guarded.to_csv(path, index=False, encoding="utf-8-sig", lineterminator="\n")
    instructions = path.with_name(f"{path.stem}_instructions.md")
    instructions.write_text(_instructions(codebook), encoding="utf-8", newline="\n")
    return path, instructions


def read_codes(files, codebook=None):
    """Read the sheets of several coders.

    A cell holds 1 (the frame is there), 0 (it is not), or nothing (not coded). In a row whose `done` is 1, nothing
    counts as 0. The machine's suggestions are not read.

    Parameters
    ----------
    files : paths, each named after its coder, or a mapping from coder to path
    codebook : DataFrame with `frame_id`, optional; a column for any other frame is then refused

    Returns
    -------
    DataFrame, one row per coded passage, frame and coder (`schema.CODES`).

    Raises
    ------
    ValueError
        Two files have one coder, a column lacks or is unknown, a passage stands twice, a cell holds anything else.
    """
    named = list(files.items()) if isinstance(files, Mapping) else [(Path(file).stem, file) for file in files]
    names = [name for name, _ in named]
    twice = sorted({name for name in names if names.count(name) > 1})
    if twice:
        raise ValueError(f"two files for the coder {twice[0]!r}; name them in a mapping from coder to path.")
    known = None if codebook is None else set(codebook["frame_id"])
    parts = [_codes_of(name, Path(path), known) for name, path in named]
    out = pd.concat(parts, ignore_index=True) if parts else schema.empty(schema.CODES)
    return schema.check(out.sort_values(list(schema.CODES.key), kind="stable"), schema.CODES)


def _codes_of(name, path, known):
    sheet = _read_sheet(path)
    frames = [column for column in sheet.columns if column not in FIXED]
    _check_columns(sheet, frames, known, path)
    codes = sheet[frames].apply(lambda column: column.str.strip())
    done = sheet["done"].str.strip() == "1" if "done" in sheet else pd.Series(False, index=sheet.index)
    codes = codes.mask((codes == "").mul(done, axis=0), "0")
    _check_cells(codes, path)
    spans = sheet[list(_NEEDED)].assign(doc_id=sheet["doc_id"].str.replace(_GUARDED, "", regex=True))
    long = pd.concat([spans, codes], axis=1).melt(list(_NEEDED), var_name="frame_id", value_name="code")
    long = long[long["code"] != ""].assign(annotator=name)
    return long.astype({"start": "int64", "end": "int64", "code": "int64"})


def _read_sheet(path):
    if not path.is_file():
        raise ValueError(f"there is no coding sheet {path}.")
    try:
        with path.open(encoding="utf-8-sig", newline="") as lines:
            separator = ";" if (head := lines.readline()).count(";") > head.count(",") else ","
            lines.seek(0)
            rows = list(csv.reader(lines, delimiter=separator))
    except UnicodeDecodeError as error:
        raise ValueError(f"{path} is not in UTF-8; save the sheet as 'CSV UTF-8'.") from error
    head = [cell.strip().lstrip("\ufeff") for cell in rows[0]] if rows else []
    body = [(row + [""] * len(head))[: len(head)] for row in rows[1:] if any(row)]
    return pd.DataFrame(body, columns=head, dtype=str)


def _check_columns(sheet, frames, known, path):
    missing = [column for column in _NEEDED if column not in sheet]
    if missing:
        raise ValueError(f"{path} lacks the columns {missing}; it has {list(sheet.columns)}.")
    unknown = sorted(set(frames) - known) if known is not None else []
    if unknown or not frames:
        what = f"columns {unknown} that are no frames of the codebook" if unknown else "no column for a frame"
        raise ValueError(f"{path} has {what}; expected {', '.join(FIXED)} and one column per frame.")
    for column in ("start", "end"):
        wrong = ~sheet[column].str.fullmatch(r"\s*\d+\s*")
        if wrong.any():
            row = int(wrong.idxmax())
            raise ValueError(f"{path}, row {row + 1}, {column}: {sheet[column][row]!r}; expected a whole number.")
    twice = sheet.duplicated(["doc_id", "start"])
    if twice.any():
        row = int(twice.idxmax())
        raise ValueError(
            f"{path}, row {row + 1}: the passage {sheet['doc_id'][row]} {sheet['start'][row]} stands twice."
        )


def _check_cells(codes, path):
    wrong = ~codes.isin(["", "0", "1"])
    if wrong.to_numpy().any():
        row, column = next((row, column) for row, column in wrong.stack().index if wrong.loc[row, column])
        raise ValueError(f"{path}, row {row + 1}, {column}: {codes.loc[row, column]!r}; expected 1, 0 or nothing.")


def _guard(cell):
    return f"'{cell}" if isinstance(cell, str) and _FORMULA.match(cell) else cell


def _instructions(codebook):
    frames = codebook.drop_duplicates("frame_id")
    lines = [
        f"## {frame.name} (column `{frame.frame_id}`)\n\n{frame.definition}\n\nAsk: {frame.questions}\n"
        for frame in frames.itertuples(index=False)
    ]
    return (paths.data_folder() / "codebook" / "codebook.md").read_text(encoding="utf-8") + "\n" + "\n".join(lines)
