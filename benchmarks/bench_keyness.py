"""Time of keyness over 20 groups of documents, against one regex pass put into a token table over the same texts.

    python benchmarks/bench_keyness.py [documents, 5000 if not given]

The corpus is made here from a fixed seed: 20 groups, about 800 words a document, word frequencies after Zipf, one word
that each group favours. Both are processor times of this run, one thread: other work on the machine does not count.
"""

import os

os.environ.setdefault("OMP_NUM_THREADS", "1")

import re
import sys
import time

import numpy as np
import pandas as pd

from istanbul_analysis import schema
from istanbul_analysis.measure.keyness import keyness

GROUPS, WORDS, VOCABULARY, SEED = 20, 800, 60_000, 20_250_515
WORD = re.compile(r"\w+(?:[-'’]\w+)*")


def make_texts(n_documents):
    """Return the texts: paragraphs of about 50 words, separated by line breaks."""
    rng = np.random.default_rng(SEED)
    letters = rng.choice(list("aeinorstlmdu"), size=(VOCABULARY, 9))
    lengths = np.minimum(9, 2 + np.log2(np.arange(1, VOCABULARY + 1)).astype(int) // 2)
    words = np.array(
        ["".join(row[:n]) + str(i) for i, (row, n) in enumerate(zip(letters, lengths, strict=True))], dtype=object
    )
    weight = 1 / np.arange(1, VOCABULARY + 1)
    texts = []
    for i in range(n_documents):
        picked = rng.choice(VOCABULARY, size=int(rng.normal(WORDS, 80)), p=weight / weight.sum())
        picked[rng.random(len(picked)) < 0.01] = 500 + i % GROUPS  # the favourite word of the group
        lines = np.split(words[picked], range(50, len(picked), 50))
        texts.append("\n".join(" ".join(line) for line in lines))
    return texts


def regex_pass(texts):
    """Put every word with its document and offsets into a table: what any word count has to begin with."""
    doc, start, end, token = [], [], [], []
    for i, text in enumerate(texts):
        for match in WORD.finditer(text):
            doc.append(i)
            start.append(match.start())
            end.append(match.end())
            token.append(match.group())
    frame = pd.DataFrame({"doc_id": doc, "start": start, "end": end, "token": token})
    frame["norm"] = [word.casefold() for word in token]
    return frame


def as_tokens(frame, texts):
    """Return the same words as a token table, with their sentences (one a paragraph) and groups."""
    ids = np.array([f"{i:06}" for i in range(len(texts))], dtype=object)
    doc = frame["doc_id"].to_numpy()
    place = frame.groupby("doc_id").cumcount().to_numpy()
    tokens = frame.assign(doc_id=ids[doc], sentence=place // 50, part="body", voice="narration")
    tokens["outlet"] = np.array([f"outlet {i:02}" for i in range(GROUPS)], dtype=object)[doc % GROUPS]
    tokens = schema.check(tokens, schema.TOKENS)
    sentences = tokens.drop_duplicates(["doc_id", "sentence"]).assign(
        paragraph=lambda t: t["sentence"], text="", voice=None
    )
    return tokens, schema.check(sentences[schema.SENTENCES.names], schema.SENTENCES)


def main():
    texts = make_texts(int(sys.argv[1]) if len(sys.argv) > 1 else 5_000)
    begin = time.process_time()
    frame = regex_pass(texts)
    floor = time.process_time() - begin
    tokens, sentences = as_tokens(frame, texts)
    del frame
    begin = time.process_time()
    table = keyness(tokens, by="outlet", sentences=sentences)
    ours = time.process_time() - begin
    found = table[table["rank"] == 1]
    print(f"{len(texts):,} documents, {len(tokens):,} words, {GROUPS} groups; {len(table):,} rows")
    right = found["norm"].str[-3:].astype(int).to_numpy() == 500 + np.arange(GROUPS)
    print(f"first word of each group is its favourite: {right.sum()} of {GROUPS}")
    print(f"regex pass into a table {floor:.1f} s; keyness with intervals, dispersion and tests {ours:.1f} s")
    print(f"ratio {ours / floor:.2f}")


if __name__ == "__main__":
    main()
