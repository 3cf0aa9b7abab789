"""The gazetteer: actors, their spellings, and places; the built-in one, or a folder of the same CSV files."""

from pathlib import Path
from typing import NamedTuple

import pandas as pd

from istanbul_analysis import paths, schema
from istanbul_analysis.read.documents import text_hash


class Gazetteer(NamedTuple):
    """Who there is, and under which spellings."""

    actors: pd.DataFrame
    aliases: pd.DataFrame


def load_actors():
    """Read the built-in actors: persons, states, organisations, places.

    Returns
    -------
    DataFrame, one row per actor (`schema.ACTORS`).
    """
    return _read(paths.data_folder() / "actors" / "actors.csv", schema.ACTORS)


def load_aliases():
    """Read the spellings of the built-in actors.

    Returns
    -------
    DataFrame, one row per spelling of an actor (`schema.ALIASES`).
    """
    return _read(paths.data_folder() / "actors" / "aliases.csv", schema.ALIASES)


def load_places():
    """Read the built-in places.

    Returns
    -------
    DataFrame, one row per place (`schema.PLACES`).
    """
    return _read(paths.data_folder() / "actors" / "places.csv", schema.PLACES)


def load_gazetteer():
    """Read the built-in actors and aliases.

    Returns
    -------
    NamedTuple of two DataFrames: `actors` (`schema.ACTORS`) and `aliases` (`schema.ALIASES`).
    """
    return Gazetteer(load_actors(), load_aliases())


def is_built_in(documents):
    """Whether all documents are articles of the built-in corpus: the same characters, whatever the files are called."""
    known = pd.read_csv(paths.data_folder() / "articles" / "articles.csv", dtype=str, encoding="utf-8")["sha256"]
    return documents["text"].map(text_hash).isin(known).all()


def write_proposals(proposals, folder):
    """Write a gazetteer as `actors.csv` and `aliases.csv`, for an analyst to correct and `read_gazetteer` to read.

    Raises
    ------
    ValueError
        The folder holds one of the files already: corrections are not written over.
    """
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    for name, frame in zip(Gazetteer._fields, proposals):
        path = folder / f"{name}.csv"
        if path.exists():
            raise ValueError(f"{path} exists and may hold corrections; choose another folder or remove it first.")
        frame.to_csv(path, index=False, encoding="utf-8", lineterminator="\n")


def read_gazetteer(folder):
    """Read `actors.csv` and `aliases.csv` from a folder, such as `write_proposals` makes and an analyst edits.

    Returns
    -------
    NamedTuple of two DataFrames: `actors` (`schema.ACTORS`) and `aliases` (`schema.ALIASES`).

    Raises
    ------
    ValueError
        A file is missing, lacks a column, names an actor twice, or an alias belongs to an actor that is not listed.
    """
    folder = Path(folder)
    actors = _read(folder / "actors.csv", schema.ACTORS)
    aliases = _read(folder / "aliases.csv", schema.ALIASES)
    strangers = aliases.loc[~aliases["actor_id"].isin(actors["actor_id"])]
    if len(strangers):
        alias, actor_id = strangers.iloc[0][["alias", "actor_id"]]
        raise ValueError(
            f"{folder / 'aliases.csv'} gives {alias!r} to {actor_id!r}, who is not in actors.csv; "
            "add the actor or correct the actor_id."
        )
    return Gazetteer(actors, aliases)


def _read(path, declared):
    if not path.is_file():
        raise ValueError(f"{path} is not there; expected a CSV file with the columns {declared.names}.")
    return schema.check(pd.read_csv(path, dtype=str, keep_default_na=False, encoding="utf-8-sig"), declared)
