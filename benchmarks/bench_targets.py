"""How good and how fast target sentiment is: macro-F1 on NewsMTSC, words a second, seconds to load.

    python benchmarks/bench_targets.py FILE_OF_NEWSMTSC.jsonl [--encoder]

The floor is cutting the same sentences into words and looking each up, once per target.
"""

import sys
import time
from pathlib import Path

import pandas as pd
from newsmtsc import macro_f1, read_rows

import istanbul_analysis as ia
from istanbul_analysis import schema
from istanbul_analysis.measure.targets_words import cut_words
from istanbul_analysis.read.models import load_target_model


def tables_of(rows):
    """NewsMTSC as our tables: each target is a document of one sentence."""
    number = [f"{n:06d}" for n in range(len(rows))]
    sentences = pd.DataFrame({"doc_id": number, "start": 0, "end": rows["text"].str.len(), "text": rows["text"]})
    sentences = schema.check(sentences.assign(sentence=0, paragraph=0, part="body"), schema.SENTENCES)
    spans = [(n, a, b) for n, places in zip(number, rows["places"], strict=True) for a, b in places]
    mentions = pd.DataFrame(spans, columns=["doc_id", "start", "end"]).drop_duplicates(["doc_id", "start"])
    mentions = mentions.assign(sentence=0, surface="", actor_id="target", kind="person", part="body")
    return sentences, schema.check(mentions, schema.MENTIONS)


def main(path, score):
    rows = read_rows(path)
    began = time.perf_counter()
    model = load_target_model()
    print(f"model loads in {time.perf_counter() - began:.3f} s")
    for name, places in (("all mentions", rows["places"]), ("first mention", [own[:1] for own in rows["places"]])):
        sentences, mentions = tables_of(rows.assign(places=places))
        began = time.perf_counter()
        scores = score(sentences, mentions)
        seconds = time.perf_counter() - began
        print(f"{path.stem}, {name}: n {len(rows)}, macro-F1 {macro_f1(rows['label'], scores['label'] + 1):.4f}")
    words = int(rows["text"].str.split().str.len().sum())
    began = time.perf_counter()
    cut_words(rows["text"].tolist(), model.codes)
    floor = time.perf_counter() - began
    print(f"{words / seconds:,.0f} words a second ({words:,} words, each target's sentence counted)")
    print(f"{seconds / floor:.1f} times the floor of {floor:.3f} s")


if __name__ == "__main__":
    main(Path(sys.argv[1]), ia.score_targets_minilm if "--encoder" in sys.argv else ia.score_targets)
