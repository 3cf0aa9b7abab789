"""The codebook: which frames there are, what a coder asks, and by which indicators a machine may suggest them."""

import pandas as pd

from istanbul_analysis import paths


def load_frames():
    """Read the definitions of the frames.

    Returns
    -------
    DataFrame, one row per frame: `frame_id`, `scheme` (generic, peace_war or policy), `name`, `definition`,
    `questions` for a coder, `yields_to` (frames, joined by `;`, beside which this one is not suggested in the same
    sentence), `unless` (a pattern that, anywhere in the sentence, takes every hit of this frame back), `source`.
    """
    return _read("frames")


def load_codebook():
    """Read the indicators, each with what `load_frames` says of its frame.

    A frame without indicators (for coders only) has no row here.

    Returns
    -------
    DataFrame, one row per indicator: `frame_id`, `indicator` (its name), `pattern` (regular expression, case ignored),
    `unless` (a pattern that, anywhere in the sentence, takes the hit back: the indicator's own or its frame's),
    `example`, `counterexample`, `actor_side` (before or after: where the name of the actor stands, "" where the
    indicator does not tell), `actor_role` (what the actor then is), `source`, and the columns of `load_frames`.
    """
    frames = load_frames().rename(columns={"unless": "frame_unless"}).drop(columns="source")
    out = _read("indicators").merge(frames, on="frame_id", validate="many_to_one")
    bar = pd.Series("|", index=out.index).where((out["unless"] != "") & (out["frame_unless"] != ""), "")
    return out.assign(unless=out["unless"] + bar + out["frame_unless"]).drop(columns="frame_unless")


def load_items():
    """Read the yes-or-no questions by which a whole article is coded.

    Returns
    -------
    DataFrame, one row per question: `scheme`, `frame_id`, `item` (its name), `question`, `from_text` (yes, partly or
    no: whether the words of an article can answer it), `indicators` (those whose hits are a place to look for the
    answer, joined by `; `), `source`. A frame's score is the mean of its answers.
    """
    return _read("items")


def _read(name):
    path = paths.data_folder() / "codebook" / f"{name}.csv"
    return pd.read_csv(path, dtype=str, keep_default_na=False, encoding="utf-8")
