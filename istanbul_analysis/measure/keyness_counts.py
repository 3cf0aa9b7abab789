"""Words are counted by group, passage and document: whole columns in, sparse counts out."""

from typing import NamedTuple

import numpy as np
import pandas as pd

from istanbul_analysis.measure import spans

WORD, NAME = "word", "name"
MOST_CELLS = 50_000_000  # counts in the table of groups and words: 400 MB


class Cells(NamedTuple):
    """Who prints which word how often: one entry per unit (passage or document) and word it holds."""

    unit: np.ndarray
    word: np.ndarray
    n: np.ndarray
    group: np.ndarray  # of each unit
    doc: np.ndarray  # of each unit
    size: np.ndarray  # words of each unit


class Counts(NamedTuple):
    """The counts of a corpus, split into groups."""

    groups: np.ndarray
    words: np.ndarray
    kinds: np.ndarray
    table: np.ndarray  # one row per group, one column per word
    sizes: np.ndarray  # words of each group
    passages: Cells | None  # None where nothing tells which paragraph a word stands in
    documents: Cells


def count_words(tokens, by, *, sentences=None, names=None, without=None, voice=None, parts=("body",)):
    """Return the `Counts` of `tokens`, grouped by its column `by`; see `keyness` for the options."""
    if by not in tokens.columns:
        raise ValueError(f"tokens has no column {by!r} to group by; it has {list(tokens.columns)}. Merge it in first.")
    tokens = select(tokens, voice=voice, parts=parts)
    doc, doc_ids = pd.factorize(tokens["doc_id"].to_numpy())
    doc, start = doc.astype(np.int64), tokens["start"].to_numpy()
    paragraph = _paragraph(tokens, doc, doc_ids, sentences)
    group, groups = (doc, doc_ids) if by == "doc_id" else pd.factorize(tokens[by].to_numpy())
    word, words, kinds, keep = _words(tokens["norm"], doc, start, doc_ids, names)
    keep &= group >= 0  # rows without a group belong to no side
    if without is not None:
        keep &= ~spans.inside(doc, start, doc_ids, both_sides(without))
    doc, group, word = doc[keep], group[keep].astype(np.int64), word[keep]
    if len(groups) * len(words) > MOST_CELLS:
        raise ValueError(
            f"{len(groups):,} groups with {len(words):,} different words are too many to compare at once: group by a "
            "coarser column, such as the outlet, or by whether a document is the one you look at."
        )
    table = np.bincount(group * len(words) + word, minlength=len(groups) * len(words)).reshape(len(groups), len(words))
    passages = None if paragraph is None else _cells(group, doc, word, paragraph[keep], len(words))
    documents = (
        _cells(group, doc, word, 0 * doc, len(words)) if passages is None else _by_document(passages, len(words))
    )
    return Counts(np.asarray(groups), words, kinds, table, table.sum(axis=1), passages, documents)


def select(tokens, *, voice=None, parts=("body",)):
    """Return the tokens in `parts` (all if None) and of `voice` (both if None)."""
    keep = np.ones(len(tokens), dtype=bool)
    if parts is not None:
        part = tokens["part"].to_numpy()
        keep = np.logical_or.reduce([part == name for name in parts])
    if voice is not None:
        if voice not in ("narration", "quote"):
            raise ValueError(f'voice must be "narration", "quote" or None for both; it is {voice!r}.')
        keep &= tokens["voice"].to_numpy() == voice
    return tokens if keep.all() else tokens[keep]


def both_sides(passages):
    """Return a table of passage pairs (`schema.REUSED_PASSAGES`) as one of spans; one of spans is left as it is."""
    if "doc_a" not in passages.columns:
        return passages
    sides = [
        passages[[f"doc_{x}", f"start_{x}", f"end_{x}"]].set_axis(["doc_id", "start", "end"], axis=1) for x in "ab"
    ]
    return pd.concat(sides, ignore_index=True)


def _paragraph(tokens, doc, doc_ids, sentences):
    if sentences is not None:
        return spans.paragraphs(doc, tokens["sentence"].to_numpy(), doc_ids, sentences)
    return tokens["paragraph"].to_numpy() if "paragraph" in tokens.columns else None


def _words(norm, doc, start, doc_ids, names):
    """Number the words; with `names`, all spellings of one actor are one word, counted once per mention."""
    word, words = pd.factorize(norm.to_numpy())
    words, keep = np.asarray(words, dtype=object), np.ones(len(word), dtype=bool)
    kinds = np.full(len(words), WORD, dtype=object)
    if names is None or names.empty:
        return word, words, kinds, keep
    row = spans.covering(doc, start, doc_ids, names)
    actor, actors = pd.factorize(names["actor_id"].to_numpy())
    named = row >= 0
    word[named] = len(words) + actor[row[named]]
    keep[1:] = ~named[1:] | (row[1:] != row[:-1])
    return word, np.r_[words, actors], np.r_[kinds, np.full(len(actors), NAME, dtype=object)], keep


def _cells(group, doc, word, part, n_words):
    """Gather equal words of one group, document and part."""
    width = int(part.max(initial=0)) + 2
    line = (group * (int(doc.max(initial=0)) + 1) + doc) * width + part + 1
    unit, lines = pd.factorize(line)
    pairs, n = np.unique(unit * n_words + word, return_counts=True)
    where, doc_of = np.divmod(lines // width, int(doc.max(initial=0)) + 1)
    unit_of, word_of = np.divmod(pairs, max(n_words, 1))
    return Cells(unit_of, word_of, n, where, doc_of, np.bincount(unit, minlength=len(lines)))


def _by_document(passages, n_words):
    """Add up the passages of each document (once per group it belongs to)."""
    width = int(passages.doc.max(initial=0)) + 1
    unit, lines = pd.factorize(passages.group * width + passages.doc)
    pairs, place = np.unique(unit[passages.unit] * n_words + passages.word, return_inverse=True)
    unit_of, word_of = np.divmod(pairs, max(n_words, 1))
    n = np.bincount(place, weights=passages.n, minlength=len(pairs)).astype(np.int64)
    size = np.bincount(unit, weights=passages.size, minlength=len(lines)).astype(np.int64)
    group_of, doc_of = np.divmod(lines, width)
    return Cells(unit_of, word_of, n, group_of, doc_of, size)
