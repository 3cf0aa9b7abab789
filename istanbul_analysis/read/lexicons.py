"""Lexicons: the word lists and patterns in `data/lexicons`, one CSV file each."""

from functools import cache

import pandas as pd

from istanbul_analysis import paths


def load_lexicon(name):
    """Read one lexicon.

    Parameters
    ----------
    name : str, the name of a file in `data/lexicons`, without `.csv`

    Returns
    -------
    DataFrame, one row per entry, all columns text; an empty cell is an empty text. The caller may change it.

    Raises
    ------
    ValueError
        There is no lexicon of that name.
    """
    return _read(name).copy()


@cache
def _read(name):
    folder = paths.data_folder() / "lexicons"
    path = folder / f"{name}.csv"
    if not path.is_file():
        known = ", ".join(sorted(file.stem for file in folder.glob("*.csv")))
        raise ValueError(f"there is no lexicon {name!r} in {folder}; expected one of {known}.")
    return pd.read_csv(path, dtype=str, keep_default_na=False, encoding="utf-8")
