"""From the machine's suggestions to codes that people gave: sheets out, codes in, where they differ."""

import numpy as np
import pandas as pd

from istanbul_analysis import schema
from istanbul_analysis.measure.agreement import krippendorff_alpha
from istanbul_analysis.measure.frames import code_frames
from istanbul_analysis.read.codes import write_sheet

PASSAGE = ["doc_id", "start", "end"]
MACHINE = "machine"


def coding_sheet(sentences, codebook, path, *, suggest=True):
    """Write a sheet for one coder: a CSV file with a row per sentence of the body, and the instructions beside it.

    Each frame of the codebook has an empty column for the coder; what the machine suggests stands in a column of its
    own. A suggestion sways a coder: for a first coding, write the sheet with `suggest=False`.

    Parameters
    ----------
    sentences : DataFrame (`schema.SENTENCES`)
    codebook : DataFrame, as from `load_codebook`; keep the rows of one scheme for a sheet with few columns
    path : where to write; an existing file is not written over
    suggest : whether to fill in the column `suggestion`

    Returns
    -------
    DataFrame, what was written: one row per sentence.
    """
    sentences = schema.check(sentences, schema.SENTENCES)
    body = sentences[sentences["part"] == "body"]
    sheet = body[[*PASSAGE, "text"]].assign(suggestion="")
    if suggest:
        hits = code_frames(sentences, codebook)
        frames = hits.groupby(["doc_id", "sentence"])["frame_id"].agg(lambda ids: "; ".join(dict.fromkeys(ids)))
        keys = pd.MultiIndex.from_frame(body[["doc_id", "sentence"]])
        sheet["suggestion"] = frames.reindex(keys).fillna("").to_numpy()
    sheet = sheet.assign(**dict.fromkeys(codebook["frame_id"].unique(), ""), done="", note="").reset_index(drop=True)
    write_sheet(sheet, codebook, path)
    return sheet


def machine_codes(hits, codes):
    """Code the passages that people coded by whether a hit lies in them, for comparison.

    Parameters
    ----------
    hits : DataFrame, one row per hit (`schema.FRAME_HITS`)
    codes : DataFrame, one row per passage, frame and coder (`schema.CODES`)

    Returns
    -------
    DataFrame, one row per passage and frame of `codes` (`schema.CODES`); the annotator is `machine`.
    """
    hits, codes = schema.check(hits, schema.FRAME_HITS), schema.check(codes, schema.CODES)
    asked = codes.drop_duplicates([*PASSAGE, "frame_id"])[[*PASSAGE, "frame_id"]].reset_index(drop=True)
    both = asked.reset_index().merge(hits, on=["doc_id", "frame_id"], suffixes=("", "_hit"))
    found = both.loc[(both["start_hit"] < both["end"]) & (both["start"] < both["end_hit"]), "index"]
    out = asked.assign(annotator=MACHINE, code=asked.index.isin(found).astype("int64"))
    return schema.check(out, schema.CODES)


def compare_codes(codes):
    """Measure how far coders agree on each frame; codes are compared as names (nominal level).

    Parameters
    ----------
    codes : DataFrame, one row per passage, frame and coder (`schema.CODES`)

    Returns
    -------
    DataFrame, one row per frame, in the order of the codes (`schema.AGREEMENT`).
    """
    codes = schema.check(codes, schema.CODES)
    rows = [_agreement(frame_id, part) for frame_id, part in codes.groupby("frame_id", sort=False)]
    out = pd.DataFrame(rows, columns=schema.AGREEMENT.names) if rows else schema.empty(schema.AGREEMENT)
    return schema.check(out, schema.AGREEMENT)


def _agreement(frame_id, codes):
    wide = codes.pivot(index=PASSAGE, columns="annotator", values="code")
    alpha = krippendorff_alpha(wide, level="nominal")
    pairable = wide[wide.notna().sum(axis=1) > 1]
    row = {"frame_id": frame_id, "level": "nominal", **alpha._asdict(), "n_coders": wide.shape[1]}
    row["n_present"] = int(pairable.eq(1).any(axis=1).sum())
    row["n_disputed"] = int((pairable.nunique(axis=1) > 1).sum())
    return [row[name] for name in schema.AGREEMENT.names]


def disputed_codes(codes, sentences=None):
    """List what coders disagree on, for an adjudicator.

    Parameters
    ----------
    codes : DataFrame, one row per passage, frame and coder (`schema.CODES`)
    sentences : DataFrame (`schema.SENTENCES`), optional; gives the column `text`

    Returns
    -------
    DataFrame, one row per passage and frame on which two coders differ (`schema.DISPUTED_CODES`); `decision` is empty
    and waits for the adjudicator.
    """
    codes = schema.check(codes, schema.CODES).sort_values([*PASSAGE, "frame_id", "annotator"], kind="stable")
    codes = codes.assign(said=codes["annotator"] + " " + codes["code"].astype(str))
    groups = codes.groupby([*PASSAGE, "frame_id"], as_index=False)
    out = groups.agg(n_coders=("code", "size"), n_present=("code", "sum"), codes=("said", "; ".join))
    out = out[(out["n_present"] > 0) & (out["n_present"] < out["n_coders"])].assign(decision=np.nan)
    if sentences is not None:
        out = out.merge(sentences[[*PASSAGE, "text"]], on=PASSAGE, how="left")
    return schema.check(out, schema.DISPUTED_CODES)
