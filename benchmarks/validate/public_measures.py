"""Public benchmarks for what is measured on texts: sentiment toward a target, copied text, readability, frames."""

import importlib.util
from itertools import combinations

import numpy as np
import pandas as pd

import istanbul_analysis as ia
from benchmarks.newsmtsc import read_rows
from benchmarks.train_frames import cross_validate, read_articles
from benchmarks.validate.counts import f1, figure, macro_f1, share
from istanbul_analysis.measure.targets import prepare, probabilities
from istanbul_analysis.measure.targets_minilm import encoder_probabilities
from istanbul_analysis.read.minilm import PACKAGE, load_encoder
from istanbul_analysis.read.models import load_target_model

SEEDS = (0, 1, 2)  # each cuts the articles into five parts anew
LEVELS = ("ele", "int", "adv")  # from easy to hard
HIGHER_IS_EASIER = "flesch_reading_ease"


def newsmtsc(folder):
    """NewsMTSC, several targets a sentence: the base model."""
    rows = read_rows(folder / "devtest_mt.jsonl")
    return [("target_sentiment", _of_classes("macro_f1", rows, base_readings(rows)))]


def newsmtsc_with_embeddings(folder):
    """NewsMTSC again: the optional encoder."""
    rows = read_rows(folder / "devtest_mt.jsonl")
    read = encoder_probabilities(rows["text"].tolist(), rows["places"].tolist(), load_encoder())
    return [("target_sentiment", _of_classes("macro_f1_with_embeddings", rows, read))]


def has_encoder():
    """Whether the package that carries the encoder is installed."""
    return importlib.util.find_spec(PACKAGE) is not None


def base_readings(rows):
    """Probabilities of -1, 0 and 1 for rows of NewsMTSC, by the model that is shipped."""
    texts = rows["text"].unique().tolist()
    at = {text: number for number, text in enumerate(texts)}
    places = [(pair, low, high) for pair, own in enumerate(rows["places"]) for low, high in own]
    model = load_target_model()
    places = pd.DataFrame(places, columns=["pair", "low", "high"])
    return probabilities(prepare(texts, rows["text"].map(at).to_numpy(), places, model), model)


def _of_classes(metric, rows, probability):
    labels = pd.DataFrame({"doc_id": rows["article"], "gold": rows["label"], "found": probability.argmax(axis=1)})
    return macro_f1(metric, labels, (0, 1, 2), "targets")


def onestopenglish(folder):
    """OneStopEnglish: rewritings of one article told from other articles, and put in order of difficulty."""
    paths = sorted(path for level in LEVELS for path in (folder / level).glob("*.txt"))
    doc_id = [f"{path.parent.name}/{path.stem}" for path in paths]
    text = [path.read_text(encoding="utf-8-sig") for path in paths]
    documents = ia.as_documents(pd.DataFrame({"doc_id": doc_id, "text": text}))
    tables = ia.build_tables(documents)
    readings = ia.readability(documents, tables.sentences, tables.tokens)
    return [("reuse", _reuse(tables.tokens)), *(("readability", row) for row in _in_order(readings))]


def _reuse(tokens):
    pairs = ia.reuse_matrix(tokens, voice="narration").query("doc_a < doc_b")
    article_a, article_b = (_article(pairs[column]) for column in ("doc_a", "doc_b"))
    counts = pd.DataFrame({"found": pairs["related"], "gold": (article_a == article_b).to_numpy()})
    counts["right"] = counts["found"] & counts["gold"]
    return f1("narration_containment_f1", counts.astype(float).groupby(article_a.to_numpy()).sum(), "pairs of texts")


def _in_order(readings):
    """Share of pairs of versions of one article that each formula puts in the right order."""
    article, level = _article(readings["doc_id"]), readings["doc_id"].str[:3]
    out = []
    for measure, own in readings.groupby("measure"):
        sign = -1 if measure == HIGHER_IS_EASIER else 1
        values = (sign * own["value"]).groupby([article, level]).first().unstack()
        right = np.concatenate([values[easy] < values[hard] for easy, hard in combinations(LEVELS, 2)])
        out.append(share(f"pair_accuracy_{measure}", right, "pairs of versions"))
    return out


def _article(doc_id):
    return doc_id.str[4:].str.replace(r"-(?:ele|int|adv).*", "", regex=True)


def narrative_frames(folder):
    """Narrative Frames Corpus: frames of articles that the model has not learnt from."""
    texts, labels = read_articles(folder / "fold1_train_dev.tsv")
    terms = ia.load_lexicon("frame_seeds")
    values = [cross_validate(texts, labels, terms, seed).mean() for seed in SEEDS]
    return [("article_frames", figure("mean_macro_f1", np.mean(values), len(texts), "articles"))]
