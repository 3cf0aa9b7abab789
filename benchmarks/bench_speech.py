"""Time of quotations, indirect speech and speakers together, against one regex pass over the same texts.

    python benchmarks/bench_speech.py [file of texts, tab-separated]

Without a file the built-in articles are repeated 40 times. Blocks and sentences are made before the clock starts; no
names are known, as for a corpus without a list of actors. Processor time of this run, one thread, best of five.
"""

import os

os.environ.setdefault("OMP_NUM_THREADS", "1")

import re
import sys
import time

import pandas as pd

import istanbul_analysis as ia
from istanbul_analysis import schema
from istanbul_analysis.extract.quotes import find_quotes
from istanbul_analysis.extract.statements import find_statements

RUNS, COPIES, LONG = 5, 40, 500


def read_texts(path):
    """The column of a tab-separated file whose cells are longest on average."""
    frame = pd.read_csv(path, sep="\t", dtype=str, keep_default_na=False)
    return frame[max(frame.columns, key=lambda name: frame[name].str.len().mean())].tolist()


def built_in_texts():
    return ia.load_corpus()["text"].tolist() * COPIES


def regex_pass(texts):
    """One table of words with their offsets: what any count of words has to begin with."""
    rows = [(i, m.start(), m.end(), m.group()) for i, text in enumerate(texts) for m in re.finditer(r"\w+", text)]
    return pd.DataFrame(rows, columns=["doc", "start", "end", "word"])


def best_time(function, *args):
    """The shortest processor time of a few runs, and what the function returned."""
    best, result = float("inf"), None
    for _ in range(RUNS):
        start = time.process_time()
        result = function(*args)
        best = min(best, time.process_time() - start)
    return best, result


def main(path=None):
    texts = [text for text in (read_texts(path) if path else built_in_texts()) if text.strip()]
    documents = ia.as_documents(pd.DataFrame({"doc_id": [f"d{i}" for i in range(len(texts))], "text": texts}))
    blocks = ia.split_blocks(documents, ia.load_lexicon("layout"))
    sentences = ia.split_sentences(documents, blocks, ia.load_lexicon("abbreviations"))
    cues, nobody = ia.load_cues(), schema.empty(schema.MENTIONS)

    def speech():
        quotes = find_quotes(documents, blocks, sentences, nobody, cues)
        return quotes, find_statements(documents, sentences, nobody, quotes, cues)

    seconds, (quotes, statements) = best_time(speech)
    floor, words = best_time(regex_pass, texts)
    print(f"{len(words):,} words, {len(quotes):,} quotations, {len(statements):,} statements")
    print(f"{len(words) / seconds:,.0f} words a second, {seconds / floor:.1f} times one regex pass into a table")


if __name__ == "__main__":
    main(*sys.argv[1:2])
