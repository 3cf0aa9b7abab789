"""Train the article-level frame model on the Narrative Frames Corpus and write `data/models/frames.npz`.

    python benchmarks/train_frames.py FOLDER_OF_NARRATIVE_FRAMES [SEED ...]

Prints first how well such a model does on articles it has not seen: the mean over five folds and five frames of the
macro-F1 of each frame, for each seed that cuts the folds anew. Takes about twenty seconds a seed on one core.
"""

import sys
from pathlib import Path

import numpy as np
import pandas as pd

import istanbul_analysis as ia
from istanbul_analysis import paths
from istanbul_analysis.measure.frame_model import macro_f1, train_frame_model
from istanbul_analysis.read.frame_model import load_frame_model, save_frame_model

FRAMES = {"RE": "resolution", "HI": "human_interest", "CO": "conflict", "MO": "morality", "EC": "economic"}
FOLDS = 5


def main(folder, seeds):
    texts, labels = read_articles(folder / "fold1_train_dev.tsv")
    terms = ia.load_lexicon("frame_seeds")
    print(f"{len(texts)} articles; with the frame: {labels.sum().to_dict()}", flush=True)
    figures = pd.DataFrame({seed: cross_validate(texts, labels, terms, seed) for seed in seeds})
    for seed in seeds:
        print(f"seed {seed}: {figures[seed].mean():.4f} {figures[seed].round(3).to_dict()}", flush=True)
    each = figures.mean()
    print(f"mean over {len(seeds)} seeds: {each.mean():.4f}, from {each.min():.4f} to {each.max():.4f}")
    path = paths.data_folder() / "models" / "frames.npz"
    save_frame_model(train_frame_model(texts, labels, terms), path)
    print(f"{path.name}: {path.stat().st_size:,} bytes, {len(load_frame_model(path).words):,} words")


def read_articles(path):
    """Return texts and labels; one cell of the file reads `False)`."""
    table = pd.read_csv(path, sep="\t")
    labels = pd.DataFrame({FRAMES[c]: table[c].astype(str).str.startswith("True").astype(int) for c in FRAMES})
    return table["text"].tolist(), labels


def cross_validate(texts, labels, terms, seed):
    """Return the mean macro-F1 of each frame over five folds; nothing of a test fold is seen in training."""
    fold = np.random.default_rng(seed).permutation(len(texts)) % FOLDS
    return pd.DataFrame([one_fold(texts, labels, terms, fold == number) for number in range(FOLDS)]).mean()


def one_fold(texts, labels, terms, held_out):
    model = train_frame_model([t for t, out in zip(texts, held_out) if not out], labels[~held_out], terms)
    unseen = {str(number): text for number, (text, out) in enumerate(zip(texts, held_out)) if out}
    documents = ia.as_documents(pd.DataFrame({"doc_id": unseen.keys(), "text": unseen.values()}))
    found = ia.suggest_article_frames(documents, model)
    return {
        frame: macro_f1(labels.loc[held_out, frame], found.loc[found["frame_id"] == frame, "suggested"])
        for frame in labels.columns
    }


if __name__ == "__main__":
    main(Path(sys.argv[1]), [int(seed) for seed in sys.argv[2:]] or [0])
