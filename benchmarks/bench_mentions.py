"""How fast names are found, with 100, 1,000 and 10,000 aliases, against a floor measured in the same run.

usage: python benchmarks/bench_mentions.py [FILE.tsv|FILE.txt ...]    (texts to read; the built-in articles without one)

The floor cuts the same texts into words with one regular expression and puts their offsets into a DataFrame. The
aliases are those of the built-in gazetteer, names printed in the texts, and made-up names that begin with words of the
texts.
"""

import random
import re
import sys
import time
from functools import partial
from pathlib import Path

import pandas as pd

import istanbul_analysis as ia
from istanbul_analysis import schema
from istanbul_analysis.extract.blocks import split_blocks
from istanbul_analysis.extract.mentions import find_mentions
from istanbul_analysis.extract.sentences import split_sentences

WORDS_WANTED = 500_000
SIZES = (100, 1_000, 10_000)
ROUNDS = 3


def documents_of(paths):
    """One document of about 700 words after the other, until there are enough words."""
    text = (
        "\n".join(Path(path).read_text(encoding="utf-8") for path in paths)
        if paths
        else "\n".join(ia.load_corpus()["text"])
    )
    words = text.split(" ")
    words = (words * (WORDS_WANTED // len(words) + 1))[:WORDS_WANTED]
    pieces = [" ".join(words[i : i + 700]) for i in range(0, len(words), 700)]
    return ia.as_documents(pd.DataFrame({"doc_id": [f"{i:05d}" for i in range(len(pieces))], "text": pieces}))


def gazetteer_of(documents, size):
    """`size` aliases: the built-in ones, capitalised pairs of words printed in the texts, then made-up names."""
    rng = random.Random(0)
    built_in = ia.load_aliases()["alias"].tolist()
    printed = re.findall(r"\b[A-Z][a-z]+ [A-Z][a-z]+\b", " ".join(documents["text"].head(100)))
    capitals = sorted(set(re.findall(r"\b[A-Z][a-z]{3,}\b", " ".join(documents["text"].head(100)))))
    names = list(dict.fromkeys(built_in[: size // 2] + printed[: size // 4]))
    while len(names) < size:
        names.append(f"{rng.choice(capitals)} {rng.choice(capitals).lower()[::-1].capitalize()}{len(names)}")
    actors = pd.DataFrame(
        {"actor_id": [f"a{i}" for i in range(size)], "name": names[:size], "kind": "person", "side": ""}
    )
    aliases = pd.DataFrame(
        {"alias": names[:size], "actor_id": actors["actor_id"], "kind": "name", "doc_id": "", "source": ""}
    )
    return schema.check(actors.assign(notes="", source=""), schema.ACTORS), schema.check(aliases, schema.ALIASES)


def best(action):
    """Shortest processor time of a few rounds, in seconds."""
    times = []
    for _ in range(ROUNDS):
        start = time.process_time()
        action()
        times.append(time.process_time() - start)
    return min(times)


def floor(texts):
    pattern = re.compile(r"\w+")
    rows = [(i, m.start(), m.end()) for i, text in enumerate(texts) for m in pattern.finditer(text)]
    return pd.DataFrame(rows, columns=["doc_id", "start", "end"])


def main():
    documents = documents_of(sys.argv[1:])
    sentences = split_sentences(
        documents, split_blocks(documents, ia.load_lexicon("layout")), ia.load_lexicon("abbreviations")
    )
    texts = documents["text"].tolist()
    n_words = len(floor(texts))
    base = best(lambda: floor(texts))
    print(f"{n_words:,} words; floor {n_words / base:,.0f} words/s")
    seconds = {}
    for size in SIZES:
        gazetteer = gazetteer_of(documents, size)
        seconds[size] = best(partial(find_mentions, documents, sentences, *gazetteer))
        n = len(find_mentions(documents, sentences, *gazetteer))
        speed = f"{n_words / seconds[size]:>9,.0f} words/s, {seconds[size] / base:.2f} x floor"
        print(f"{size:>6,} aliases: {n:>7,} mentions, {speed}")
    print(f"10,000 aliases take {seconds[SIZES[-1]] / seconds[SIZES[0]]:.2f} times as long as 100")


if __name__ == "__main__":
    main()
