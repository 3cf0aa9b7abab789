"""What a table declaration is, and the one function that checks a table against it."""

from dataclasses import dataclass

import numpy as np
import pandas as pd

# `str` is stored in NumPy objects whether or not pyarrow is installed: tables are the same on every machine.
STR = pd.StringDtype("python", na_value=np.nan)
_DTYPES = {"str": STR}


@dataclass(frozen=True)
class Column:
    """One column: its name, dtype, meaning with unit, whether it may be empty, and whether a later step fills it."""

    name: str
    dtype: str
    doc: str
    optional: bool = False
    later: bool = False


@dataclass(frozen=True)
class Table:
    """One table: its name, what one row is, its key, and its columns."""

    name: str
    row: str
    key: tuple
    columns: tuple

    @property
    def names(self):
        """Names of the declared columns, in order."""
        return [column.name for column in self.columns]


def column(name, dtype, doc, *, later=False):
    """Declare a column; a dtype that ends in `?` may be empty; one that a later step fills may be absent till then."""
    return Column(name, dtype.rstrip("?"), doc, dtype.endswith("?"), later)


def table(name, row, key, *columns):
    """Declare a table; `key` is a space-separated list of column names."""
    return Table(name, row, tuple(key.split()), columns)


def empty(declared):
    """Return a table of the declared shape without rows."""
    return pd.DataFrame({c.name: pd.Series(dtype=_DTYPES.get(c.dtype, c.dtype)) for c in declared.columns})


def check(frame, declared):
    """Return `frame` with the declared columns first, in their dtypes, or refuse it.

    Columns that are not declared pass through behind the declared ones; rows are numbered anew. A column that a later
    step fills is added, empty, where it is absent.

    Raises
    ------
    ValueError
        A declared column is missing or cannot take its dtype, a column that may not be empty has a gap,
        or two rows share the key.
    """
    missing = [c.name for c in declared.columns if c.name not in frame.columns and not c.later]
    if missing:
        raise ValueError(
            f"{declared.name} lacks {missing}; it has {list(frame.columns)}. "
            f"See schema.{declared.name.upper()} for what each column means."
        )
    extra = [name for name in frame.columns if name not in declared.names]
    nothing = pd.Series(np.nan, index=frame.index, dtype=object)
    out = {c.name: _cast(frame.get(c.name, nothing), c, declared.name) for c in declared.columns}
    out |= {name: frame[name].array for name in extra}
    result = pd.DataFrame(out, index=pd.RangeIndex(len(frame)), copy=False)
    if declared.key and not _ascending(result, declared.key):
        _refuse_duplicates(result, declared)
    return result


def _cast(series, declared, table_name):
    wanted = _DTYPES.get(declared.dtype, declared.dtype)
    try:
        array = series.array if series.dtype == wanted else series.astype(wanted).array
    except (TypeError, ValueError) as error:
        raise ValueError(
            f"{table_name}.{declared.name} must be {declared.dtype} ({declared.doc}); it holds {series.dtype}: {error}"
        ) from error
    if not declared.optional and series.hasnans:
        row = int(np.flatnonzero(series.isna())[0])
        raise ValueError(f"{table_name}.{declared.name} may not be empty, but row {row} is: {declared.doc}.")
    return array


def _ascending(frame, key):
    """Whether the rows run in strictly ascending `start` within each document: then no key can repeat."""
    if "doc_id" not in key or "start" not in key or len(frame) < 2:
        return False
    doc, start = frame["doc_id"].to_numpy(), frame["start"].to_numpy()
    new = np.flatnonzero(doc[1:] != doc[:-1]) + 1
    rising = np.diff(start) > 0
    rising[new - 1] = True
    return bool(rising.all()) and len(set(doc[new])) == len(new) and doc[0] not in doc[new]


def _refuse_duplicates(frame, declared):
    repeated = frame.duplicated(list(declared.key))
    if repeated.any():
        row = frame.loc[repeated.idxmax(), list(declared.key)].to_dict()
        raise ValueError(
            f"{declared.name} has two rows for {row}; {list(declared.key)} must name one row ({declared.row})."
        )
