"""Sentences are cut into words, and words are told apart by whose they are: the outlet's or a speaker's."""

import re
import unicodedata
from functools import lru_cache

import numpy as np
import pandas as pd

from istanbul_analysis import schema
from istanbul_analysis.extract.spans import as_bounds, inside, rows_by_document

SPOKEN = ("direct", "partial")
_CURLY = str.maketrans("‘’ʼ", "'''")
# What a reader does not see.
_LINK_TARGET = re.compile(r"\]\([^()\s]*\)")


def split_tokens(documents, sentences, quotes=None):
    """Cut sentences into words.

    A word is a run of letters, digits and their combining marks, and whatever follows it directly through one

    * apostrophe, straight or curly, hyphen, `&` or `_`: `O'Neill`, `30-day`, `R&D`; so a possessive stays in the word;
    * full stop before a small letter or a digit: `3.5`, `example.org`; or between single letters, with the last full
      stop: `U.S.`, `a.m.`;
    * comma or colon between digits: `1,000`, `10:30`.

    An address (`https://...`, `www...`, `name@host`) is one word. A plural possessive ends before its apostrophe, which
    cannot be told from a closing mark. Punctuation, symbols, Markdown and link targets are no words.

    Parameters
    ----------
    documents, sentences : DataFrames (`schema.DOCUMENTS`, `schema.SENTENCES`)
    quotes : DataFrame (`schema.QUOTES`), optional; without it all words count as narration

    Returns
    -------
    DataFrame, one row per word (`schema.TOKENS`); `norm` is the word case-folded, with straight apostrophes.
    """
    texts = dict(zip(documents["doc_id"], documents["text"], strict=True))
    bounds = sentences["start"].to_numpy(), sentences["end"].to_numpy()
    words, starts, ends, rows = [], [], [], []
    for doc_id, part in rows_by_document(sentences).items():
        found, start, end = _words(texts[doc_id])
        row = inside(start, end, (bounds[0][part], bounds[1][part]))
        keep = row >= 0
        words += found if keep.all() else [word for word, kept in zip(found, keep, strict=True) if kept]
        starts.append(start[keep])
        ends.append(end[keep])
        rows.append(row[keep] + part.start)
    out = _table(sentences, words, (_joined(starts), _joined(ends)), _joined(rows))
    return schema.check(mark_voice(out, quotes), schema.TOKENS)


def mark_voice(tokens, quotes=None):
    """Return `tokens` with `voice`: `quote` for words of a direct or partial quotation, else `narration`.

    Quoted single words without a speaker (`kind` scare) are the outlet's own.
    """
    voice = np.full(len(tokens), "narration", object)
    spoken = quotes[quotes["kind"].isin(SPOKEN)] if quotes is not None else ()
    if len(spoken):
        spoken = spoken.sort_values(["doc_id", "start"], kind="stable")
        starts, ends = spoken["start"].to_numpy(), spoken["end"].to_numpy()
        token_starts = tokens["start"].to_numpy()
        of_document = rows_by_document(tokens)
        for doc_id, part in rows_by_document(spoken).items():
            mine = of_document.get(doc_id, slice(0, 0))
            # A word lies in a quotation when its first character does: `voices,"` and `voices",` are the same word.
            at = inside(token_starts[mine], token_starts[mine] + 1, (starts[part], ends[part]))
            voice[mine] = np.where(at >= 0, "quote", "narration")
    return tokens.assign(voice=pd.array(voice, dtype=schema.STR))


def _words(text):
    """Return the words of a text with their starts and ends.

    The pattern splits the text into gap, word, gap, word, ..., gap: the lengths of these add up to the offsets, with no
    Python object per match.
    """
    parts = _word().split(text)
    ends = np.cumsum(np.fromiter(map(len, parts), np.int64, len(parts)))
    found, starts, ends = parts[1::2], ends[0:-1:2], ends[1::2]
    if "](" in text:
        hidden = as_bounds([match.span() for match in _LINK_TARGET.finditer(text)])
        seen = inside(starts, ends, hidden) < 0
        found, starts, ends = [word for word, kept in zip(found, seen, strict=True) if kept], starts[seen], ends[seen]
    return found, starts, ends


def _joined(arrays):
    return np.concatenate(arrays) if arrays else np.empty(0, np.int64)


def _table(sentences, words, spans, rows):
    """Put the columns together; the sentence tells the document, its number and the kind of block."""
    norms = {word: word.casefold().translate(_CURLY) for word in set(words)}
    out = {name: sentences[name].array.take(rows) for name in ("doc_id", "sentence", "part")}
    out |= {"start": spans[0], "end": spans[1], "token": _strings(words), "norm": _strings(list(map(norms.get, words)))}
    return pd.DataFrame(out, copy=False)


def _strings(values):
    return pd.array(np.array(values, object), dtype=schema.STR)


@lru_cache(maxsize=1)
def _word():
    """Compile the rule that `split_tokens` states."""
    marks = "".join(c for c in map(chr, range(0x300, 0x10000)) if unicodedata.category(c)[0] == "M")
    unseen = "\N{SOFT HYPHEN}\N{ZERO WIDTH NON-JOINER}\N{ZERO WIDTH JOINER}"
    initials_end = r"(?<=\.[^\W\d_]\.)"
    joint = "|".join(
        (
            rf"(?:\.{initials_end})?['’&_@\-‐‑]",
            r"\.(?=[a-z\d])",
            r"(?<![^\W_][^\W_])\.(?<=[^\W\d_]\.)(?=[^\W\d_](?![^\W_]))",
            r"(?<=\d),(?=\d{3}(?!\d))",
            r"(?<=\d):(?=\d\d(?!\d))",
        )
    )
    run = rf"[^\W_]+(?:[{marks}{unseen}]+[^\W_]*|(?=['’&_@\-‐‑.,:])(?:{joint})[^\W_]+)*"
    address = r"(?:https?://|www\.)[^\s<>()\[\]\"“”*]*[^\s<>()\[\]\"“”*.,;:!?'’]"
    return re.compile(rf"({address}|{run}(?:\.{initials_end})?)")
