"""How hard each article is to read, by formulas made for English, on sentences that are sentences.

Sources: Flesch 1948; Kincaid et al. 1975; McLaughlin 1969 (SMOG); Coleman & Liau 1975; Senter & Smith 1967 (ARI);
Björnsson 1968 (LIX).
"""

import re
from typing import NamedTuple

import numpy as np
import pandas as pd

from istanbul_analysis import schema
from istanbul_analysis.measure import guard
from istanbul_analysis.measure.intervals import block_bootstrap
from istanbul_analysis.read.syllables import count_syllables

SMOG_SENTENCES = 30  # what McLaughlin's formula was made for
FEW_WORDS = 100  # the customary sample of these formulas
_SIGN = re.compile(r"[\W_]+")
_NOT_LETTER = re.compile(r"[\W\d_]+")


class Counts(NamedTuple):
    """What the formulas add up, for one passage or many."""

    sentences: np.ndarray
    words: np.ndarray
    syllables: np.ndarray
    polysyllables: np.ndarray  # words of three syllables or more
    letters: np.ndarray
    characters: np.ndarray  # letters and digits
    long_words: np.ndarray  # words of more than six letters


COUNTS = list(Counts._fields)
FORMULAS = {
    "flesch_reading_ease": lambda n: 206.835 - 1.015 * n.words / n.sentences - 84.6 * n.syllables / n.words,
    "flesch_kincaid_grade": lambda n: 0.39 * n.words / n.sentences + 11.8 * n.syllables / n.words - 15.59,
    "smog": lambda n: 1.0430 * np.sqrt(30 * n.polysyllables / n.sentences) + 3.1291,
    "coleman_liau": lambda n: 0.0588 * 100 * n.letters / n.words - 0.296 * 100 * n.sentences / n.words - 15.8,
    "ari": lambda n: 4.71 * n.characters / n.words + 0.5 * n.words / n.sentences - 21.43,
    "lix": lambda n: n.words / n.sentences + 100 * n.long_words / n.words,
}
_ANY_LANGUAGE = ("lix",)
_HIGHER_IS_EASIER = ("flesch_reading_ease",)


def readability(documents, sentences, tokens, *, level=0.95):
    """Measure how hard each document's body text is to read, with intervals over resampled paragraphs.

    Headings, captions, credits and other furniture are left out: only sentences and words whose part is "body" count.
    Syllables are counted by textstat with the CMU Pronouncing Dictionary; words it lacks (most foreign names) by
    hyphenation rules. LIX counts words of more than six letters.

    Parameters
    ----------
    documents, sentences, tokens : DataFrames (`schema.DOCUMENTS`, `schema.SENTENCES`, `schema.TOKENS`)

    Returns
    -------
    DataFrame, one row per document and formula (`schema.READABILITY`). A document without body text, or in another
    language than English (all but LIX), has an empty value and a `note`. `place_from` and `place_to` tell which places
    the intervals allow: documents that overlap share them and are not ranked.
    """
    documents = schema.check(documents, schema.DOCUMENTS)
    passages = passage_counts(schema.check(sentences, schema.SENTENCES), schema.check(tokens, schema.TOKENS))
    blocks = {doc_id: rows[COUNTS].to_numpy(float) for doc_id, rows in passages.groupby("doc_id", sort=False)}
    nothing = np.zeros((0, len(COUNTS)))
    rows = [
        _row(doc_id, measure, language, blocks.get(doc_id, nothing), level)
        for doc_id, language in zip(documents["doc_id"], documents["language"], strict=True)
        for measure in FORMULAS
    ]
    out = pd.DataFrame(rows).assign(scope=guard.DESCRIBES) if rows else schema.empty(schema.READABILITY)
    return schema.check(_with_places(out), schema.READABILITY)


def readability_pairs(readability):
    """Tell for every two documents which is easier to read, or that their intervals overlap.

    Returns
    -------
    DataFrame, one row per formula and pair of documents (`schema.READABILITY_PAIRS`).
    """
    table = schema.check(readability, schema.READABILITY)[["doc_id", "measure", "value", "low", "high"]]
    table["order"] = table.groupby("measure", sort=False).cumcount()
    pairs = table.merge(table, on="measure", suffixes=("_a", "_b")).query("order_a < order_b")
    pairs = pairs.rename(columns={"doc_id_a": "doc_a", "doc_id_b": "doc_b"})
    pairs["apart"] = (pairs["low_a"] > pairs["high_b"]) | (pairs["low_b"] > pairs["high_a"])
    a_easier = (pairs["value_a"] > pairs["value_b"]) == pairs["measure"].isin(_HIGHER_IS_EASIER)
    pairs["easier"] = pairs["doc_a"].where(a_easier, pairs["doc_b"]).where(pairs["apart"])
    pairs["scope"] = guard.DESCRIBES
    return schema.check(pairs[schema.READABILITY_PAIRS.names], schema.READABILITY_PAIRS)


def passage_counts(sentences, tokens):
    """Return what the formulas add up, one row per paragraph of body text: `doc_id, paragraph` and `COUNTS`."""
    body = sentences.loc[sentences["part"] == "body", ["doc_id", "sentence", "paragraph"]]
    words = tokens.loc[tokens["part"] == "body", ["doc_id", "sentence", "norm"]].merge(body, on=["doc_id", "sentence"])
    code, norms = pd.factorize(words["norm"])
    words = words.drop(columns="norm").join(_word_counts(norms).iloc[code].set_index(words.index))
    sums = words.groupby(["doc_id", "paragraph"], sort=False).sum().drop(columns="sentence")
    n = words.drop_duplicates(["doc_id", "sentence"]).groupby(["doc_id", "paragraph"], sort=False).size()
    return sums.assign(sentences=n).reset_index()


def _word_counts(norms):
    """Return what each different word adds."""
    letters = np.array([len(_NOT_LETTER.sub("", word)) for word in norms], dtype=np.int64)
    syllables = count_syllables(norms)
    return pd.DataFrame(
        {
            "words": 1,
            "syllables": syllables,
            "polysyllables": (syllables >= 3).astype(np.int64),
            "letters": letters,
            "characters": [len(_SIGN.sub("", word)) for word in norms],
            "long_words": (letters > 6).astype(np.int64),
        },
        index=np.arange(len(norms)),
    )


def _row(doc_id, measure, language, blocks, level):
    total = Counts(*blocks.sum(axis=0))
    english = language.startswith("en") or measure in _ANY_LANGUAGE
    interval = block_bootstrap(
        blocks if english else 0 * blocks,
        lambda sums: FORMULAS[measure](Counts(*np.moveaxis(sums, -1, 0))),
        level=level,
    )
    return {
        "doc_id": doc_id,
        "measure": measure,
        "value": interval.estimate,
        "low": interval.low,
        "high": interval.high,
        "n_words": int(total.words),
        "n_sentences": int(total.sentences),
        "n_passages": len(blocks),
        "note": _note(measure, language if not english else "en", total),
        "interval": interval.reason or guard.PASSAGES,
    }


def _note(measure, language, total):
    if total.words == 0:
        return "no body text"
    if not language.startswith("en"):
        return f"made for English; the text is in {language!r}"
    if measure == "smog" and total.sentences < SMOG_SENTENCES:
        return f"made for {SMOG_SENTENCES} sentences or more; here {total.sentences:.0f}"
    return f"fewer than {FEW_WORDS} words" if total.words < FEW_WORDS else ""


def _with_places(table):
    """Add the places each interval allows: behind all that are surely easier, before all that are surely harder."""
    sign = np.where(table["measure"].isin(_HIGHER_IS_EASIER), -1, 1)
    low, high = sign * table["low"], sign * table["high"]
    table["_low"], table["_high"] = np.minimum(low, high), np.maximum(low, high)
    table["place_from"], table["place_to"] = pd.NA, pd.NA
    for _, rows in table[table["low"].notna()].groupby("measure"):
        table.loc[rows.index, "place_from"] = 1 + np.searchsorted(np.sort(rows["_high"]), rows["_low"])
        table.loc[rows.index, "place_to"] = np.searchsorted(np.sort(rows["_low"]), rows["_high"], side="right")
    return table.drop(columns=["_low", "_high"])
