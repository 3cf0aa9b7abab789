"""A sentence is reduced to a sketch: N a person, P a post, T/B/D/S teams and parties, all else in lower case."""

import re
from typing import NamedTuple

_LINK = re.compile(r"\]\([^)]*\)|[*\[\]“”\"]|``|''|(?<! )_|_(?! )")
_SPACE = re.compile(r"\s+")
_DASH = re.compile(r" ?[–—] ?| (?:-|_|--) ")
_NEGATED = re.compile(r"\b(\w+)n['’]t\b")
_PRIORITY = {"N": 0, "P": 1, "T": 2, "B": 2, "D": 2, "M": 2, "H": 2, "K": 2, "F": 2, "S": 3}


class Chunk(NamedTuple):
    """A stretch of a sentence that its sketch shows as one letter; `value` is the actor, the `Party` or the post."""

    start: int
    end: int
    letter: str
    value: object


class Sketch(NamedTuple):
    """The sketch of a sentence, and which chunk stands at which of its characters."""

    text: str
    chunks: dict


def draw(text, start, end, people, parties, posts):
    """Return the sketch of `text[start:end]`."""
    chunks = [Chunk(a, b, "N", who) for a, b, who in people]
    chunks += [Chunk(p.start, p.end, p.letter, p) for p in parties] + [Chunk(a, b, "P", (a, b)) for a, b in posts]
    out, at, places = [], start, {}
    length = 0
    for chunk in _apart(chunks):
        before = _plain(text[at : chunk.start])
        if not out or out[-1].endswith(" "):
            before = before.lstrip()
        out += [before, chunk.letter]
        length += len(before) + 1
        places[length - 1] = chunk
        at = chunk.end
    out.append(_plain(text[at:end]))
    return Sketch("".join(out), places)


def _apart(chunks):
    """Drop chunks that overlap a more telling one."""
    kept = []
    for chunk in sorted(chunks, key=lambda c: (_PRIORITY[c.letter], c.start)):
        if all(chunk.end <= other.start or other.end <= chunk.start for other in kept):
            kept.append(chunk)
    return sorted(kept, key=lambda c: c.start)


def _plain(raw):
    raw = _NEGATED.sub(r"\1 not", _LINK.sub("", raw).replace("’", "'"))
    return _SPACE.sub(" ", _DASH.sub(" , ", raw)).replace(" ,", ",").lower()
