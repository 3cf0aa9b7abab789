"""Trained models: arrays in compressed NumPy files under `data/models`, read without running any code of theirs."""

import json
from functools import cache
from typing import NamedTuple

import numpy as np

from istanbul_analysis import paths

FLAGS = ("negator", "clause_break", "pronoun", "opens", "closes", "toggles", "number", "time")


class TargetModel(NamedTuple):
    """A model of sentiment toward a target; arrays that describe a word are indexed by its code.

    Codes 0 to 2 stand for an unknown word, another name and the target itself.
    """

    codes: dict
    stem: np.ndarray
    fine: np.ndarray
    coarse: np.ndarray
    valence: np.ndarray
    vectors: np.ndarray
    effects: np.ndarray
    flags: dict
    linear: np.ndarray
    dense: np.ndarray
    settings: dict


@cache
def load_target_model(name="target_sentiment"):
    """Read the model that `score_targets` uses.

    Raises
    ------
    ValueError
        There is no model of that name.
    """
    path = paths.data_folder() / "models" / f"{name}.npz"
    if not path.is_file():
        raise ValueError(f"there is no model {name!r} in {path.parent}; see its MODEL_CARD.md for how to train one.")
    with np.load(path, allow_pickle=False) as file:
        stored = {key: file[key] for key in file.files}
    settings = json.loads(stored["settings"].tobytes())
    words = stored["words"].tobytes().decode("utf-8").split("\n")
    linear = np.zeros((settings["columns"] + 1, 3), dtype=np.float32)
    linear[np.cumsum(stored["column_steps"])] = unpack(stored["weights"], stored["weights_scale"])
    linear[-1] = stored["intercept"]
    bits = stored["flags"]
    return TargetModel(
        codes={word: code for code, word in enumerate(words) if code > 2},
        stem=stored["stem"].astype(np.int64),
        fine=stored["fine"].astype(np.int64),
        coarse=stored["coarse"].astype(np.int64),
        valence=stored["valence"].astype(np.float32) / 10,
        vectors=unpack(stored["vectors"], stored["vectors_scale"]),
        effects=unpack(stored["effects"], stored["effects_scale"]),
        flags={flag: (bits >> place) & 1 == 1 for place, flag in enumerate(FLAGS)},
        linear=linear,
        dense=stored["dense"].astype(np.float32),
        settings=settings,
    )


def pack(array):
    """Return an array as 8-bit integers, and the scale of each of its columns."""
    scale = np.maximum(np.abs(array).max(axis=0), 1e-9) / 127
    return np.round(array / scale).astype(np.int8), scale.astype(np.float32)


def unpack(integers, scale):
    """Return what `pack` stored, to within half a step."""
    return integers.astype(np.float32) * scale
