"""A trained model of article-level frames, kept as plain arrays: reading it runs no code of the file."""

import json
from functools import cache
from pathlib import Path
from typing import NamedTuple

import numpy as np

from istanbul_analysis import paths


class FrameModel(NamedTuple):
    """A linear model: a frame's score is `words @ word_weights + features @ feature_weights + intercept`.

    `words` are the known words, in order; `idf` says how rare each is; weights have a row per word or feature and a
    column per frame of `frames`. `lists` names the word lists that the features count, `terms` holds them.
    """

    frames: tuple
    words: tuple
    idf: np.ndarray
    word_weights: np.ndarray
    terms: dict
    feature_weights: np.ndarray
    intercept: np.ndarray


def save_frame_model(model, path):
    """Write a model as one compressed NumPy file, weights rounded to 16 bits."""
    about = {"frames": model.frames, "words": model.words, "terms": model.terms}
    arrays = {name: getattr(model, name).astype(np.float16) for name in ("idf", "word_weights")}
    exact = {name: getattr(model, name).astype(np.float32) for name in ("feature_weights", "intercept")}
    described = np.frombuffer(json.dumps(about, ensure_ascii=False).encode("utf-8"), dtype=np.uint8)
    np.savez_compressed(Path(path), about=described, **arrays, **exact)


@cache
def load_frame_model(path=None):
    """Read a model that `save_frame_model` wrote; without a path, the one that comes with the library.

    Raises
    ------
    ValueError
        There is no such file.
    """
    path = Path(path) if path else paths.data_folder() / "models" / "frames.npz"
    if not path.is_file():
        raise ValueError(f"there is no model {path}; benchmarks/train_frames.py trains one from labelled articles.")
    with np.load(path, allow_pickle=False) as file:
        stored = {name: file[name] for name in file.files}
    about = json.loads(stored.pop("about").tobytes())
    arrays = {name: array.astype(np.float32) for name, array in stored.items()}
    return FrameModel(frames=tuple(about["frames"]), words=tuple(about["words"]), terms=about["terms"], **arrays)
