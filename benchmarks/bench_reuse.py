"""How well and how fast copied passages are found: python benchmarks/bench_reuse.py [documents ...]

Makes a seeded corpus of about 800 words a document: Zipf-distributed words in sentences, stock phrases, outlets'
footers, quotations that several documents share, and passages of 40 to 200 words copied into other documents with
5 to 10 % of their words replaced, put in, left out or respelled. Each size runs in a process of its own and is
compared with one regular-expression pass over the same texts put into a DataFrame, measured in that process.
"""

import re
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pandas as pd

from istanbul_analysis import schema
from istanbul_analysis.measure.reuse import reused_passages

WORDS = re.compile(r"\w+(?:[-'’.]\w+)*")
VOCABULARY, FUNCTION_WORDS, PHRASES, OUTLETS, LENGTH = 60_000, 150, 400, 40, 800
FOOTER, PHRASE, QUOTATION, PASSAGE = (12, 40), (3, 9), (15, 35), (40, 201)
SYLLABLES = [c + v + e for c in "bdfgklmnprstvz" for v in "aeiou" for e in ("", "n", "r", "st", "l")]


class Corpus:
    """Documents as lists of words, and where which passage was put."""

    def __init__(self, n, seed):
        self.rng = np.random.default_rng(seed)
        self.vocabulary = self.make_vocabulary()
        weight = 1 / (np.arange(VOCABULARY) + 2.7)
        self.cumulative = np.cumsum(weight / weight.sum())
        self.phrases = [self.draw(self.rng.integers(*PHRASE)) for _ in range(PHRASES)]
        self.footers = [self.draw(self.rng.integers(*FOOTER)) for _ in range(OUTLETS)]
        self.inserted = [[] for _ in range(n)]
        self.truth = []
        for _ in range(n // 2):
            self.copy_passage(n)
        for _ in range(n // 2):
            self.share_quotation(n)

    def make_vocabulary(self):
        words = {}
        while len(words) < VOCABULARY:
            size = 1 + min(4, self.rng.poisson(0.4 if len(words) < FUNCTION_WORDS else 1.6))
            words["".join(self.rng.choice(SYLLABLES, size))] = None
        return list(words)

    def draw(self, n):
        return [self.vocabulary[i] for i in np.searchsorted(self.cumulative, self.rng.random(n))]

    def copy_passage(self, n):
        """Put one passage into two to four documents, edited anew in each but the first."""
        passage = self.draw(self.rng.integers(*PASSAGE))
        docs = self.rng.choice(n, size=self.rng.choice([2, 2, 2, 3, 4]), replace=False)
        for i, doc in enumerate(docs):
            self.inserted[doc].append(("copy", len(self.truth), passage if i == 0 else self.edited(passage)))
        self.truth.append(sorted(docs))

    def share_quotation(self, n):
        words = self.draw(self.rng.integers(*QUOTATION))
        for doc in self.rng.choice(n, size=3, replace=False):
            self.inserted[doc].append(("quote", -1, words))

    def edited(self, passage):
        out, rate = [], self.rng.uniform(0.05, 0.10)
        for word in passage:
            edit = self.rng.choice(4) if self.rng.random() < rate else -1
            if edit == 0:
                out += self.draw(1)
            elif edit == 1:
                out += [word, *self.draw(1)]
            elif edit == 2:
                continue
            else:
                out.append(word + word[-1] + "y" if edit == 3 else word)
        return out

    def document(self, doc):
        """Return the text of a document, the character spans of its passages, and those of its quotations."""
        own = self.draw(LENGTH - sum(len(words) for *_, words in self.inserted[doc]) * 2 // 3)
        parts = [("own", -1, own[i : i + 40]) for i in range(0, len(own), 40)]
        for item in self.inserted[doc]:
            parts.insert(self.rng.integers(1, len(parts)), item)
        for _ in range(5):
            phrase = self.phrases[self.rng.integers(PHRASES)]
            parts.insert(self.rng.integers(1, len(parts)), ("own", -1, phrase))
        parts.append(("own", -1, self.footers[doc % OUTLETS]))
        return self.written(parts)

    def written(self, parts):
        pieces, copies, quotes, at = [], {}, [], 0
        for kind, number, words in parts:
            text = self.sentences(words)
            if kind == "copy":
                copies[number] = (at, at + len(text))
            if kind == "quote":
                quotes.append((at, at + len(text)))
            pieces.append(text)
            at += len(text) + 1
        return " ".join(pieces), copies, quotes

    def sentences(self, words):
        words, i = list(words), 0
        while i < len(words):
            words[i] = words[i].capitalize()
            i += self.rng.integers(8, 30)
            words[min(i, len(words)) - 1] += "."
        return " ".join(words)


def token_table(texts):
    """One regular-expression pass put into a table: the floor."""
    doc, start, end, token = [], [], [], []
    for doc_id, text in texts.items():
        for match in WORDS.finditer(text):
            doc.append(doc_id)
            start.append(match.start())
            end.append(match.end())
            token.append(match.group())
    frame = pd.DataFrame({"doc_id": doc, "start": start, "end": end, "token": token})
    frame["norm"] = [word.casefold() for word in token]
    return frame


def as_tokens(frame, quotes):
    frame = frame.assign(sentence=0, part="body", voice="narration")
    voice, doc, start = (
        frame["voice"].to_numpy(dtype=object).copy(),
        frame["doc_id"].to_numpy(),
        frame["start"].to_numpy(),
    )
    first = dict(zip(*np.unique(doc.astype(str), return_index=True)))
    length = pd.Series(doc).value_counts()
    for doc_id, spans in quotes.items():
        low, high = first[doc_id], first[doc_id] + length[doc_id]
        for a, b in spans:
            i, j = low + np.searchsorted(start[low:high], [a, b])
            voice[i:j] = "quote"
    return schema.check(frame.assign(voice=voice), schema.TOKENS)


def scored(found, copies, truth):
    """Recall over true pairs (half of both spans found) and precision over reported passages."""

    def share(a, b, span):
        return max(0, min(b, span[1]) - max(a, span[0])) / (span[1] - span[0])

    where = {f"{doc:05}": spans for doc, spans in enumerate(copies)}
    hits, good = set(), 0
    for row in found.itertuples():
        shared = where[row.doc_a].keys() & where[row.doc_b].keys()
        touched = False
        for number in shared:
            a = share(row.start_a, row.end_a, where[row.doc_a][number])
            b = share(row.start_b, row.end_b, where[row.doc_b][number])
            touched |= a > 0 and b > 0
            if min(a, b) >= 0.5:
                hits.add((number, row.doc_a, row.doc_b))
        good += touched
    n_true = sum(len(docs) * (len(docs) - 1) // 2 for docs in truth)
    return len(hits) / n_true, good / max(1, len(found)), n_true


def run(n, seed=7):
    corpus = Corpus(n, seed)
    texts, copies, quotes = {}, [], {}
    for doc in range(n):
        texts[f"{doc:05}"], spans, quotes[f"{doc:05}"] = corpus.document(doc)
        copies.append(spans)
    began = time.process_time()
    frame = token_table(texts)
    floor = time.process_time() - began
    tokens = as_tokens(frame, quotes)
    del frame
    Path("/proc/self/clear_refs").write_text("5", encoding="ascii")  # the peak of memory starts anew here
    before, began = memory("VmRSS"), time.process_time()
    found = reused_passages(tokens)
    seconds = time.process_time() - began
    peak = memory("VmHWM") - before
    recall, precision, n_true = scored(found, copies, corpus.truth)
    print(
        f"{n} documents, {len(tokens)} words, {n_true} true pairs, {len(found)} passages found: "
        f"recall {recall:.4f}, precision {precision:.4f}; floor {floor:.1f} s, reuse {seconds:.1f} s, "
        f"ratio {seconds / floor:.2f}; {peak:.0f} MB on top of the tokens",
        flush=True,
    )
    return seconds


def memory(name):
    """Return a figure of this process in MB as Linux counts it: VmRSS now, VmHWM at most."""
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) / 1024 for line in lines if line.startswith(name))


if __name__ == "__main__":
    if sys.argv[1:2] == ["--one"]:
        print("seconds", run(int(sys.argv[2])))
    else:
        sizes, seconds = [int(x) for x in sys.argv[1:]] or [1000, 10_000], []
        for size in sizes:
            command = [sys.executable, __file__, "--one", str(size)]
            lines = subprocess.run(command, check=True, text=True, stdout=subprocess.PIPE).stdout.strip().splitlines()
            print("\n".join(lines[:-1]), flush=True)
            seconds.append(float(lines[-1].split()[1]))
        for small, large, a, b in zip(sizes, sizes[1:], seconds, seconds[1:]):
            print(f"{large} documents take {b / a:.1f} times as long as {small}")
