"""How long do facts and disagreements take for many articles about one event?

usage: python benchmarks/bench_disagreements.py [ARTICLES]      (default 2000; single-threaded)

Builds articles from the built-in ones with a fixed seed: paragraphs are dropped and shuffled, numbers and weekdays
changed, the day of publication moved. Prints CPU seconds of the whole pipeline, of the facts alone and of the
disagreements, their rows, and how the time grows when the number of articles doubles; the floor is one pass over the
same characters that finds every word.
"""

import random
import re
import sys
import time

import pandas as pd

import istanbul_analysis as ia
from istanbul_analysis.extract.facts import find_facts
from istanbul_analysis.read.lexicons import load_lexicon

DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday")
LEXICONS = ("date_words", "event_words", "fact_patterns", "states")


def vary(text, rng):
    parts = [part for part in text.split("\n") if part.strip() and rng.random() > 0.15]
    rng.shuffle(parts)
    text = "\n\n".join(parts)
    text = re.sub(r"\b\d{2,3}\b", lambda m: str(int(m.group()) + rng.choice((0, 0, 0, 1))), text)
    return re.sub("|".join(DAYS), lambda m: rng.choice((m.group(), m.group(), rng.choice(DAYS))), text)


def make(n, seed=20250515):
    rng, seeds = random.Random(seed), ia.load_corpus()
    rows = [seeds.iloc[i % len(seeds)].to_dict() for i in range(n)]
    for i, row in enumerate(rows):
        row |= {"doc_id": f"a{i:05}", "text": vary(row["text"], rng)}
        row["published"] += pd.Timedelta(days=rng.randrange(4))
    return pd.DataFrame(rows)


def clock(work, *args, **kwargs):
    start = time.process_time()
    out = work(*args, **kwargs)
    return out, time.process_time() - start


def measure(n):
    documents = make(n)
    gazetteer = ia.load_gazetteer()
    tables, whole = clock(ia.build_tables, documents, gazetteer)
    lexicons = {name: load_lexicon(name) for name in LEXICONS}
    parts = (tables.sentences, tables.mentions, tables.roles, tables.delegates, tables.quotes, tables.statements)
    _, facts = clock(find_facts, documents, *parts, gazetteer.actors, lexicons=lexicons)
    found, compare = clock(ia.disagreements, tables.facts)
    _, floor = clock(lambda: [re.findall(r"\w+", text) for text in documents["text"]])
    print(
        f"{n} articles, {documents['text'].str.len().sum():,} characters: pipeline {whole:.1f} s "
        f"(of it facts {facts:.1f} s), disagreements {compare:.1f} s; "
        f"{len(tables.facts):,} facts, {len(found):,} rows; "
        f"floor {floor:.2f} s, facts + disagreements {(facts + compare) / floor:.0f} x floor"
    )
    return facts + compare


if __name__ == "__main__":
    most = int(sys.argv[1]) if len(sys.argv) > 1 else 2000
    half, full = measure(most // 2), measure(most)
    print(f"twice the articles take {full / half:.2f} times as long (2.00 would be linear)")
