"""Whatever is known of some articles becomes a complete `documents` table."""

import hashlib

import pandas as pd

from istanbul_analysis import schema

OUTLET_BASES = ("url", "credit", "matched", "inferred", "stated", "unknown")
PUBLISHED_BASES = ("stated", "url", "inferred", "unknown")
WORDINGS = ("original", "machine_translation", "unknown")
_ALLOWED = {"outlet_basis": OUTLET_BASES, "published_basis": PUBLISHED_BASES, "wording": WORDINGS}


def as_documents(frame):
    """Complete a table that has at least `doc_id` and `text`.

    What nobody stated stays unknown: a missing column becomes empty, a missing basis `unknown` (`stated` where the
    fact itself is given), a missing `label` the `doc_id`. Other columns pass through.

    Returns
    -------
    DataFrame, one row per article (`schema.DOCUMENTS`).

    Raises
    ------
    ValueError
        A column is missing, a value is none of the allowed ones, a date cannot be read, or a `doc_id` comes twice.
    """
    lacking = [name for name in ("doc_id", "text") if name not in frame.columns]
    if lacking:
        raise ValueError(f"documents lack {lacking}; they have {list(frame.columns)}. Give at least doc_id and text.")
    out = frame.reindex(columns=[*frame.columns, *(n for n in schema.DOCUMENTS.names if n not in frame.columns)])
    out["doc_id"] = out["doc_id"].astype(schema.STR)
    out["published"] = _dates(out["published"], out["doc_id"])
    for fact, basis in (("outlet", "outlet_basis"), ("published", "published_basis")):
        out[basis] = out[basis].astype("object").fillna(out[fact].notna().map({True: "stated", False: "unknown"}))
    gaps = {"label": out["doc_id"], "agencies": "", "wording": "unknown", "language": "en"}
    for name, value in gaps.items():
        out[name] = out[name].astype("object").fillna(value)
    for name, allowed in _ALLOWED.items():
        wrong = out.loc[~out[name].isin(allowed), ["doc_id", name]].head(1)
        if len(wrong):
            doc_id, value = wrong.iloc[0]
            raise ValueError(f"documents.{name} of {doc_id!r} is {value!r}; expected one of {', '.join(allowed)}.")
    return schema.check(out, schema.DOCUMENTS)


def text_hash(text):
    """Return the SHA-256 of a text's UTF-8 bytes: the same for the same characters, whatever the file was called."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def _dates(values, doc_ids):
    dates = pd.to_datetime(values, errors="coerce", format="ISO8601")
    wrong = dates.isna() & values.notna()
    if wrong.any():
        doc_id, value = doc_ids[wrong].iloc[0], values[wrong].iloc[0]
        raise ValueError(f"documents.published of {doc_id!r} is {value!r}; expected a day like 2024-01-31.")
    return (dates.dt.tz_localize(None) if dates.dt.tz is not None else dates).astype("datetime64[s]")
