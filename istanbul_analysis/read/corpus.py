"""A folder of texts, with or without a sidecar table, becomes the `documents` table."""

import hashlib
from pathlib import Path

import pandas as pd

from istanbul_analysis import paths, schema
from istanbul_analysis.read.decode import decode
from istanbul_analysis.read.documents import as_documents

SIDECAR = "articles.csv"
SUFFIXES = (".txt", ".md")


def load_corpus():
    """Read the built-in articles.

    Returns
    -------
    DataFrame, one row per article (`schema.DOCUMENTS`), with the columns of `read_corpus`.
    """
    return read_corpus(paths.data_folder() / "articles")


def read_corpus(folder):
    """Read the `.txt` and `.md` files of a folder, not of its sub-folders, in the order of their names.

    `articles.csv` in the folder (UTF-8, comma-separated, at least `doc_id` and `file`) says what a person knows of
    the articles: any column of `schema.DOCUMENTS` but `text`, and columns of your own. `sha256`, where given, is
    compared with the file. Texts that it does not name are read too; without it `doc_id` is the file's name.

    Returns
    -------
    DataFrame, one row per article (`schema.DOCUMENTS`), and beside the declared columns: `file`, `encoding` (as read),
    `n_undecodable` (characters U+FFFD that stand for unreadable bytes), `sha256` of the file.

    Raises
    ------
    ValueError
        The folder is missing or holds no text, a file is empty or not a text, or the sidecar is wrong; the message
        says which, where and what was expected. Nothing is read by halves.
    """
    folder = Path(folder)
    if not folder.is_dir():
        raise ValueError(f"{folder} is not a folder; expected a folder with {' or '.join(SUFFIXES)} files.")
    files = sorted(path.name for path in folder.iterdir() if path.is_file() and path.suffix.lower() in SUFFIXES)
    known = _sidecar(folder / SIDECAR, files) if (folder / SIDECAR).is_file() else _unknown(files)
    if known.empty:
        raise ValueError(f"{folder} holds no article; expected at least one {' or '.join(SUFFIXES)} file.")
    read = pd.DataFrame([_read_text(folder / name) for name in known["file"]])
    _same_hash(known, read, folder)
    return as_documents(pd.concat([known.drop(columns=["text", "sha256"], errors="ignore"), read], axis=1))


def _read_text(path):
    raw = path.read_bytes()
    if not raw.strip():
        raise ValueError(f"{path} is empty ({len(raw)} bytes); expected the text of an article.")
    try:
        text, encoding, n_undecodable = decode(raw)
    except ValueError as error:
        raise ValueError(f"{path} {error}; expected the text of an article.") from error
    return {
        "text": text,
        "encoding": encoding,
        "n_undecodable": n_undecodable,
        "sha256": hashlib.sha256(raw).hexdigest(),
    }


def _unknown(files):
    """Return what is known of files that no sidecar names: their names."""
    stems = pd.Series([Path(name).stem for name in files], dtype=schema.STR)
    twice = stems.duplicated(keep=False)  # a.txt beside a.md: the suffix tells them apart
    return pd.DataFrame({"doc_id": stems.where(~twice, pd.Series(files, dtype=schema.STR)), "file": files})


def _sidecar(path, files):
    known = _read_csv(path)
    missing = sorted(set(known["file"]) - set(files))
    if missing:
        raise ValueError(f"{path} names {missing[0]!r}, which is not in the folder; expected one of {files}.")
    for name in ("file", "doc_id"):
        if known[name].duplicated().any():
            raise ValueError(f"{path} has {name} {known.loc[known[name].duplicated(), name].iloc[0]!r} twice.")
    unnamed = _unknown([name for name in files if name not in set(known["file"])])
    clash = sorted(set(known["doc_id"]) & set(unnamed["doc_id"]))
    if clash:
        raise ValueError(
            f"{path} gives doc_id {clash[0]!r} to one file, and another file of the folder is called that."
        )
    return pd.concat([known, unnamed], ignore_index=True)


def _read_csv(path):
    try:
        known = pd.read_csv(path, dtype=str, encoding="utf-8-sig")
    except (UnicodeDecodeError, pd.errors.ParserError, pd.errors.EmptyDataError) as error:
        raise ValueError(f"{path} cannot be read as a UTF-8, comma-separated table: {error}") from error
    lacking = [name for name in ("doc_id", "file") if name not in known.columns]
    if lacking:
        raise ValueError(f"{path} lacks the column {lacking[0]!r}; it has {list(known.columns)}.")
    gap = known[["doc_id", "file"]].isna().any(axis=1)
    if gap.any():
        raise ValueError(f"{path} line {int(gap.idxmax()) + 2} has no doc_id or no file.")
    return known


def _same_hash(known, read, folder):
    if "sha256" not in known:
        return
    changed = known["sha256"].notna() & (known["sha256"] != read["sha256"])
    if changed.any():
        name = known.loc[changed, "file"].iloc[0]
        raise ValueError(f"{folder / name} is not the file that {SIDECAR} describes: its sha256 differs.")
