"""The codebook: which frames there are, and by which indicators a machine may suggest them."""

import pandas as pd

from istanbul_analysis import paths


def load_frames():
    """Read the definitions of the frames.

    Returns
    -------
    DataFrame, one row per frame: `frame_id`, `scheme` (generic or peace_war), `name`, `definition`, `questions` for a
    coder, `yields_to` (frames, joined by `;`, beside which this one is not suggested in the same sentence), `source`.
    """
    return _read("frames")


def load_codebook():
    """Read the indicators, each with what `load_frames` says of its frame.

    Returns
    -------
    DataFrame, one row per indicator: `frame_id`, `indicator` (its name), `pattern` (regular expression, case ignored),
    `unless` (a pattern that, anywhere in the sentence, takes the hit back), `example`, `counterexample`, `source`, and
    the columns of `load_frames`.
    """
    return _read("indicators").merge(load_frames().drop(columns="source"), on="frame_id", validate="many_to_one")


def _read(name):
    path = paths.data_folder() / "codebook" / f"{name}.csv"
    return pd.read_csv(path, dtype=str, keep_default_na=False, encoding="utf-8")
