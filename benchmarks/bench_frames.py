"""How quick is `code_frames`, beside one pass of a pattern that finds every word?

    python benchmarks/bench_frames.py

Reads the built-in articles 200 times over (1,000 documents) and prints seconds, words a second, and how many such
passes the whole codebook costs.
"""

import re
import time

import pandas as pd

import istanbul_analysis as ia

TIMES = 200


def main():
    tables = ia.build_tables(ia.load_corpus())
    sentences, codebook = tables.sentences, ia.load_codebook()
    many = [sentences.assign(doc_id=f"{number} " + sentences["doc_id"]) for number in range(TIMES)]
    sentences = pd.concat(many, ignore_index=True)
    text = "\n\n".join(sentences.loc[sentences["part"] == "body", "text"])
    floor, n_words = timed(lambda: sum(1 for _ in re.finditer(r"\w+", text)))
    spent, hits = timed(lambda: ia.code_frames(sentences, codebook))
    print(f"{sentences['doc_id'].nunique():,} documents, {n_words:,} words of body, {len(codebook)} indicators")
    print(f"{spent:.1f} s, {n_words / spent:,.0f} words a second, {len(hits):,} hits")
    print(f"{spent / floor:.0f} passes over the words")


def timed(work):
    start = time.perf_counter()
    result = work()
    return time.perf_counter() - start, result


if __name__ == "__main__":
    main()
