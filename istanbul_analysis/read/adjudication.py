"""The adjudication file: what a person decided about single disagreements, one CSV file beside the corpus."""

from pathlib import Path

import pandas as pd

from istanbul_analysis import paths, schema

_DECISIONS = ("confirm", "reject", *schema.DISAGREEMENT_KINDS)
_COLUMNS = schema.ADJUDICATION.names


def load_adjudication():
    """Read the decisions on the built-in articles.

    Returns
    -------
    DataFrame, one row per decision (`schema.ADJUDICATION`).
    """
    return read_adjudication(paths.data_folder() / "adjudication.csv")


def read_adjudication(path):
    """Read an adjudication file; a missing file holds no decisions.

    Raises
    ------
    ValueError
        A decision is none of confirm, reject and the kinds of disagreement, or a passage has not the form
        `document:start-end:hash`; the message names the line.
    """
    path = Path(path)
    if not path.is_file():
        return schema.empty(schema.ADJUDICATION)
    rows = pd.read_csv(path, dtype=str, keep_default_na=False, encoding="utf-8")
    rows = schema.check(rows, schema.ADJUDICATION)
    for line, row in enumerate(rows.itertuples(index=False), 2):
        if row.decision not in _DECISIONS:
            raise ValueError(
                f"line {line} of {path.name}: decision is {row.decision!r}; expected one of {', '.join(_DECISIONS)}."
            )
        for passage in (row.passage_a, row.passage_b):
            if passage.count(":") < 2:
                raise ValueError(
                    f"line {line} of {path.name}: {passage!r} is no passage; expected document:start-end:hash."
                )
    return rows


def write_adjudication(decisions, path):
    """Write decisions to a CSV file, replacing it; return the path."""
    schema.check(decisions, schema.ADJUDICATION)[_COLUMNS].to_csv(
        path, index=False, lineterminator="\n", encoding="utf-8"
    )
    return Path(path)
