"""Blocks are cut into sentences."""

import re

import numpy as np
import pandas as pd

from istanbul_analysis import schema
from istanbul_analysis.extract.spans import rows_by_document

# Blocks that are one unit whatever stops they hold; all other kinds are prose.
UNDIVIDED = ("date", "dateline", "credit", "source_url", "source_line", "metadata")

# What may stand between the last mark of a sentence and the space after it: closing marks, Markdown, a link's target.
_CLOSING = r"(?:\]\([^()\s]*\)|\[\d+\]|[\"'”’»)\]*_])*+"
# A set of characters comes first, so that the engine skips to the next one; Chinese and Japanese need no space.
_STOPS = "[.!?…。！？؟۔।]"
_STOP = re.compile(
    rf"{_STOPS}(?<!{_STOPS}{_STOPS}){_STOPS}*+{_CLOSING}(?:\s+|(?=[“‘(]?[A-Z][a-z’' ])|(?=[“「『]?[\u3040-\u9fff]))"
)
_OPENING = re.compile(r"[\s\"'“‘«(\[*_•#>…]*")
_DASHES = "-–—"
_NEXT_WORD = re.compile(r"[^\W_]+")
_NAMES_AND_VERB = re.compile(r"((?:[A-Z][\w.'’-]*\s+){1,4})([a-z]+)\b")
_ADDRESS = re.compile(r"(?:://|www\.|@)\S*\Z")
_QUOTES = "\"'“‘«"
_CLOSING_QUOTES = "\"'”’»"
_INITIALS = re.compile(r"(?:[^\W\d_]\.)*[^\W\d_]")
_LIST_NUMBER = re.compile(r"[\s(#*>-]*(?:\d{1,3}|[a-zA-Z])")
_BEFORE_WORD = "\"'“‘«([*_—–/-"
_LONGEST_WORD = 24
_LONGEST_ADDRESS = 200


def split_sentences(documents, blocks, abbreviations):
    """Cut blocks into sentences; no sentence reaches over the end of a block.

    A sentence ends at `.`, `!`, `?` or an ellipsis, together with the closing marks that follow, where white space and
    a capital, a digit or an opening mark come next. A small letter never opens a sentence, so that a question inside
    a quotation does not end the sentence around it. A full stop after initials or an abbreviation is read by the
    abbreviation's `kind`. A missing space is forgiven between a small letter and a capital.

    Parameters
    ----------
    documents, blocks : DataFrames (`schema.DOCUMENTS`, `schema.BLOCKS`)
    abbreviations : DataFrame with the columns `form` (with its full stops) and `kind`: `before_name` (never ends a
        sentence), `before_number` (not before a digit), `maybe` (ends one where a `starter` follows); rows of the kind
        `starter` are words that open sentences but seldom follow an abbreviation inside one, rows of the kind `says`
        verbs that, after a name, belong to the question or exclamation quoted before it

    Returns
    -------
    DataFrame, one row per sentence (`schema.SENTENCES`). All characters of a block but white space lie in a sentence.

    Raises
    ------
    ValueError
        `abbreviations` lacks a column, or the rows of a document do not stand together.
    """
    lacking = [name for name in ("form", "kind") if name not in abbreviations.columns]
    if lacking:
        raise ValueError(
            f"abbreviations lack {lacking}; they have {list(abbreviations.columns)}. Load the lexicon 'abbreviations'."
        )
    texts = dict(zip(documents["doc_id"], documents["text"], strict=True))
    kinds = dict(zip(abbreviations["form"], abbreviations["kind"], strict=True))
    starts, ends, rows, numbers, words = [], [], [], [], []
    bounds = list(zip(blocks["start"].tolist(), blocks["end"].tolist(), blocks["kind"].tolist(), strict=True))
    for doc_id, part in rows_by_document(blocks).items():
        text, first = texts[doc_id], len(starts)
        for row in range(part.start, part.stop):
            start, end, kind = bounds[row]
            for cut in [] if kind in UNDIVIDED else _cuts(text, start, end, kinds):
                starts.append(start)
                ends.append(cut[0])
                rows.append(row)
                start = cut[1]
            starts.append(start)
            ends.append(end)
            rows.append(row)
        numbers.append(np.arange(len(starts) - first))
        words += [text[a:b] for a, b in zip(starts[first:], ends[first:], strict=True)]
    return schema.check(_table(blocks, (starts, ends, words), rows, numbers), schema.SENTENCES)


def _table(blocks, spans, rows, numbers):
    starts, ends, words = spans
    of_block = {name: blocks[name].array.take(rows) for name in ("doc_id", "paragraph", "kind")}
    return pd.DataFrame(
        {
            "doc_id": of_block["doc_id"],
            "start": np.array(starts, np.int64),
            "end": np.array(ends, np.int64),
            "sentence": np.concatenate(numbers or [np.empty(0, np.int64)]),
            "paragraph": of_block["paragraph"],
            "part": of_block["kind"],
            "text": pd.array(np.array(words, object), dtype=schema.STR),
        }
    )


def _cuts(text, start, end, kinds):
    """Yield (end of a sentence, start of the next one) for all inner boundaries of a block."""
    begin = start
    for stop in _STOP.finditer(text, start, end):
        after = _OPENING.match(text, stop.end(), end).end()
        if after < end and _NEXT_WORD.search(text, after, end) and _ends_sentence(text, begin, stop, after, kinds):
            yield stop.start() + len(stop.group().rstrip()), stop.end()
            begin = stop.end()


def _ends_sentence(text, begin, stop, after, kinds):
    """Whether a run of stops ends the sentence that began at `begin`; the next letter or sign stands at `after`."""
    at, opener = stop.start(), text[after]
    if opener.islower() or opener in _DASHES:
        return False
    if not stop.group()[-1].isspace() and _ADDRESS.search(text, max(begin, at - _LONGEST_ADDRESS), at):
        return False
    if text[at] == "." and not text.startswith("..", at):
        return _full_stop_ends(text, begin, stop, after, kinds)
    return not (stop.group().rstrip()[-1] in _CLOSING_QUOTES and _is_cue(text, after, kinds))


def _full_stop_ends(text, begin, stop, after, kinds):
    at = stop.start()
    word = text[max(begin, at - _LONGEST_WORD) : at].rsplit(None, 1)[-1:]
    word = word[0].lstrip(_BEFORE_WORD) if word else ""
    kind = kinds.get(word + ".")
    if kind == "before_name":
        return False
    if kind == "before_number":
        return not text[after].isdigit()
    if kind == "maybe" or (word != "I" and _INITIALS.fullmatch(word)):
        return text[stop.end()] in _QUOTES or _starts_sentence(text, after, kinds)
    return not _LIST_NUMBER.fullmatch(text, begin, at)


def _starts_sentence(text, after, kinds):
    following = _NEXT_WORD.match(text, after)
    return following is not None and kinds.get(following.group()) == "starter"


def _is_cue(text, after, kinds):
    """Whether names and a verb of speech follow, as in `"Where is it?" Ana Ruiz asked`."""
    match = _NAMES_AND_VERB.match(text, after)
    return match is not None and kinds.get(match[2]) == "says" and not _starts_sentence(text, after, kinds)
