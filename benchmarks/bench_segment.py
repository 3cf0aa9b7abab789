"""What blocks, sentences and tokens cost beside one pass of `re.finditer`, and how the cost grows.

Usage: python benchmarks/bench_segment.py [TEXTS] [N]

TEXTS is a table with tabs and a column `text` (any news articles), or a folder of `.txt` files; without it, the
built-in articles are taken. Their sentences are drawn anew into N articles (1,000): as running text without a line end,
in paragraphs of three sentences with a blank line between them, and in such paragraphs without one.
Floor and library run in turn in the same process; every figure is the median of three runs.
"""

import random
import re
import statistics
import sys
import time
from itertools import pairwise
from pathlib import Path

import pandas as pd

from istanbul_analysis.extract.blocks import split_blocks
from istanbul_analysis.extract.sentences import split_sentences
from istanbul_analysis.extract.tokens import split_tokens
from istanbul_analysis.read.corpus import load_corpus
from istanbul_analysis.read.documents import as_documents
from istanbul_analysis.read.lexicons import load_lexicon

WORD = re.compile(r"\w+")
STOP = re.compile(r"(?<=[.!?][\s\"”])\s*")


def load_texts(source):
    """Read the texts of a table, of a folder, or of the built-in corpus."""
    if source is None:
        return load_corpus()["text"].tolist()
    source = Path(source)
    if source.is_dir():
        return [path.read_text(encoding="utf-8") for path in sorted(source.glob("*.txt"))]
    return pd.read_csv(source, sep="\t", quoting=0, dtype=str)["text"].tolist()


def mix(texts, n, gap):
    """Make `n` articles, each as long as one of `texts`, out of sentences drawn from all of them."""
    draw = random.Random(7)
    cut = [[s for s in STOP.split(text) if s.strip()] for text in texts]
    pool = [sentence for article in cut for sentence in article]
    made = []
    for i in range(n):
        chosen = draw.choices(pool, k=len(cut[i % len(cut)]))
        made.append(gap.join(" ".join(chosen[k : k + 3]) for k in range(0, len(chosen), 3)))
    return as_documents(pd.DataFrame({"doc_id": [f"d{i:06d}" for i in range(n)], "text": made}))


def floor(documents):
    """Collect every run of word characters into a DataFrame: the least that any tokenizer in Python does."""
    rows = [
        (doc_id, match.start(), match.end(), match.group())
        for doc_id, text in zip(documents["doc_id"], documents["text"], strict=True)
        for match in WORD.finditer(text)
    ]
    return pd.DataFrame(rows, columns=["doc_id", "start", "end", "token"])


def library(documents):
    """Cut blocks, sentences and tokens, and return the seconds of each step."""
    layout, abbreviations = load_lexicon("layout"), load_lexicon("abbreviations")
    marks = [time.perf_counter()]
    blocks = split_blocks(documents, layout)
    marks.append(time.perf_counter())
    sentences = split_sentences(documents, blocks, abbreviations)
    marks.append(time.perf_counter())
    split_tokens(documents, sentences)
    marks.append(time.perf_counter())
    return [after - before for before, after in pairwise(marks)]


def measure(documents, runs=3):
    """Return the median seconds of the floor and of the library, the library's steps, and the number of words."""
    floors, steps, n_words = [], [], 0
    for _ in range(runs):
        begin = time.perf_counter()
        n_words = len(floor(documents))
        floors.append(time.perf_counter() - begin)
        steps.append(library(documents))
    middle = statistics.median(sum(step) for step in steps)
    return statistics.median(floors), middle, next(step for step in steps if sum(step) == middle), n_words


def main(source=None, n=1000):
    """Print the ratios for running text and for paragraphs."""
    texts = load_texts(source)
    for name, gap in (("running text", " "), ("paragraphs", "\n\n"), ("lines", "\n")):
        documents = mix(texts, n, gap)
        small = documents.iloc[::10].reset_index(drop=True)
        base, ours, steps, n_words = measure(documents)
        base_small, ours_small, _, n_small = measure(small)
        print(f"{name}: {n} articles, {n_words:,} words")
        print(f"  floor {base:.2f} s, library {ours:.2f} s: ratio {ours / base:.2f} (at most 3)")
        print(f"  blocks {steps[0] / base:.2f}, sentences {steps[1] / base:.2f}, tokens {steps[2] / base:.2f} floors")
        print(
            f"  {n} against {n // 10} articles: {ours / ours_small:.1f} times the time for "
            f"{n_words / n_small:.1f} times the words (at most 11; the floor: {base / base_small:.1f})"
        )


if __name__ == "__main__":
    main(*sys.argv[1:2], *map(int, sys.argv[2:3]))
