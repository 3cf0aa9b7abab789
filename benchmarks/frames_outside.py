"""Compare the frame indicators with codes of sentences from other news.

    python benchmarks/frames_outside.py FOLDER_OF_NARRATIVE_FRAMES

The sentences were drawn at random and coded by a language model before the indicators were run;
`data/gold/frame_samples.csv` holds the places and codes, not the texts, of those from a corpus with a licence: half of
the sentences behind `data/gold/frame_checks.csv`. The errors of samples 1 and 2 have been
read since and the indicators corrected; those of sample 3 have not, so that its figures are the honest ones as long as
nobody reads them. The first run on each sample is in `data/gold/frame_checks.csv`.
"""

import sys
from pathlib import Path

import pandas as pd

import istanbul_analysis as ia
from istanbul_analysis import schema


def main(narrative):
    samples = ia.load_gold("frame_samples")
    articles = pd.read_csv(narrative / "fold1_train_dev.tsv", sep="\t")["text"]
    texts = [articles[int(document)] for document in samples["document"]]
    sentences = samples.assign(
        doc_id=samples["corpus"] + " " + samples["document"].astype(str) + " " + samples["sample"].astype(str),
        start=samples["corpus_start"],
        end=samples["corpus_end"],
        text=[text[row.corpus_start : row.corpus_end] for text, row in zip(texts, samples.itertuples())],
        sentence=0,
        paragraph=0,
        part="body",
    )
    hits = ia.code_frames(sentences, ia.load_codebook())
    for number, part in sentences.groupby("sample"):
        agreement = ia.compare_codes(both_codes(part, hits))
        print(f"sample {number}")
        print(agreement.drop(columns=["level", "n_coders", "reason"]).round(2).to_string(index=False))


def both_codes(sentences, hits):
    """Return the codes of the reader and, for the same sentences, of the machine."""
    frames = ("conflict", "responsibility", "economic", "human_interest", "morality", "war", "peace")
    given = sentences["frames"].fillna("").str.split(";")
    parts = [
        sentences[["doc_id", "start", "end"]].assign(
            frame_id=frame, annotator="reader", code=[int(frame in codes) for codes in given]
        )
        for frame in frames
    ]
    reader = schema.check(pd.concat(parts, ignore_index=True), schema.CODES)
    return pd.concat([reader, ia.machine_codes(hits, reader)], ignore_index=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
