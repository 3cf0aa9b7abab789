"""Quotations and indirect statements are cut into pieces of one sentence each, with the words that tell them apart."""

import math
import re
from collections import Counter, defaultdict
from typing import NamedTuple

import numpy as np
import pandas as pd

from istanbul_analysis.measure.alignment import spelling_key

LETTERS, LETTERS_AROUND = 4, 5  # shorter words carry grammar, not content; more so in what stands around
STEM = 5  # letters that words of one family share
SHORT = 3  # words of a quotation that only makes sense with its sentence


class Unit(NamedTuple):
    """What one speaker says in one sentence of one document."""

    order: int  # of the document in the corpus
    doc_id: str
    start: int
    end: int
    sentence: int
    speaker: str
    form: str
    text: str
    words: tuple
    stems: dict  # stem -> word as counted
    context: dict  # the same, of the sentence and its neighbours
    is_label: bool  # says what something is like


def stems_of(words, letters=LETTERS):
    """Content words by their stem: their first letters, whatever the ending."""
    parts = (part.split("'")[0] for word in words for part in word.split("-"))
    return {spelling_key(part)[:STEM]: part for part in parts if len(part) >= letters}


def weights(sentences):
    """Weight of each stem, from 0 (in every sentence) to 1 (in one): its inverse sentence frequency."""
    counts = Counter(stem for words in sentences.values() for stem in stems_of(words))
    n = max(2, len(sentences))
    return {stem: math.log(n / count) / math.log(n) for stem, count in counts.items()}


def sentence_words(tokens):
    """Body words by document and sentence."""
    body = tokens[(tokens["part"] == "body").to_numpy()]
    out = defaultdict(list)
    for doc, sentence, norm in zip(body["doc_id"], body["sentence"], body["norm"]):
        out[doc, sentence].append(norm)
    return out


def units(quotes, statements, tokens, sentences, patterns):
    """Cut what a named speaker says into pieces of one sentence; scare quotes are left out, unnamed sources too."""
    spoken = pd.concat([
        quotes[(quotes["kind"] != "scare").to_numpy()].assign(form="quote"), statements.assign(form="statement"),
    ])  # fmt: skip
    spoken = spoken[~spoken["anonymous"].to_numpy(dtype=bool)]
    named = spoken["speaker"].where(_is_name(spoken["speaker"], tokens["token"]))
    named = named.map(spelling_key, na_action="ignore").astype(spoken["actor_id"].dtype)
    spoken = spoken.assign(printed=spoken["speaker"], speaker=spoken["actor_id"].fillna(named)).dropna(subset="speaker")
    label = re.compile("|".join(f"(?:{p})" for p in patterns)) if len(patterns) else None
    cues = stems_of(spoken["cue"].dropna().str.casefold().unique())
    out = []
    for order, row, found in _tokens_within(spoken, tokens):
        pieces = np.split(found, np.flatnonzero(np.diff(found["sentence"])) + 1) if len(found) else []
        ends = [int(piece["end"][-1]) for piece in pieces[:-1]] + [row.end]  # the last one with its closing mark
        out += [_unit((order, row, end), piece, sentences, label, cues) for piece, end in zip(pieces, ends)]
    return out


def _is_name(speakers, tokens):
    """Whether a printed speaker has a capital, and is not one word that mostly stands without: no "He"."""
    small = tokens.str.islower().astype(int).groupby(tokens.str.casefold()).mean()
    share = speakers.str.casefold().map(small).fillna(0.0).astype(float)
    return speakers.str[:1].str.isupper().fillna(False) & (share < 0.5)


def _tokens_within(spoken, tokens):
    """Yield each span with the words inside it."""
    body = tokens[(tokens["part"] == "body").to_numpy()]
    by_doc = {doc: (i, rows) for i, (doc, rows) in enumerate(body.groupby("doc_id", sort=False))}
    fields = ("start", "end", "sentence", "norm")
    cache = {}
    for row in spoken.itertuples():
        if row.doc_id not in by_doc:
            continue
        order, rows = by_doc[row.doc_id]
        if row.doc_id not in cache:
            cache[row.doc_id] = rows[list(fields)].to_records(index=False)
        words = cache[row.doc_id]
        low, high = np.searchsorted(words["start"], [row.start, row.end])
        yield order, row, words[low:high]


def _unit(whole, piece, sentences, label, cues):
    order, row, end = whole
    words = tuple(piece["norm"])
    sentence, start = int(piece["sentence"][0]), int(piece["start"][0])
    around = [w for i in (-1, 0, 1) for w in sentences.get((row.doc_id, sentence + i), ())]
    own_name = stems_of(re.findall(r"\w+", f"{row.speaker} {row.printed}"))
    about = {s: w for s, w in stems_of(around, LETTERS_AROUND).items() if s not in cues and s not in own_name}
    said = [words] if len(words) > SHORT else [words, sentences[row.doc_id, sentence]]
    return Unit(
        order, row.doc_id, start, end, sentence, row.speaker, row.form, row.text[start - row.start : end - row.start],
        tuple(spelling_key(word) for word in words), stems_of(words), about,
        label is not None and row.form == "quote" and any(label.search(" ".join(text)) for text in said),
    )  # fmt: skip
