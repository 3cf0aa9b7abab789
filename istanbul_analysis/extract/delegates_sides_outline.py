"""A sentence in outline: N for its names, S for the parties named, P for other posts; all else in small letters."""

import re
from bisect import bisect_left
from operator import attrgetter
from typing import NamedTuple

_DASH, _SPACE = re.compile(r" ?(?:—|--) ?| – "), re.compile(r"\s")
_LEAD = 14  # characters before a party that tell whether it is a mere place
_at = attrgetter("at")


class Mark(NamedTuple):
    """A party in the outline: where its S stands, the side, the kind of `Place`, whether it only says where."""

    at: int
    side: str
    kind: str
    is_placed: bool


class Outline(NamedTuple):
    """`names` are the places of the Ns, `marks` the parties, `breaks` where clauses begin, `opener` the subject."""

    text: str
    names: list
    marks: list
    breaks: list
    opener: Mark | None

    def before(self, at):
        """Return the parties named before a place of the outline."""
        return self.marks[: bisect_left(self.marks, at, key=_at)]

    def behind(self, at):
        """Return the first party named behind a place of the outline, or None."""
        k = bisect_left(self.marks, at, key=_at)
        return self.marks[k] if k < len(self.marks) else None

    def clause(self, at):
        """Return where the clause of a place begins."""
        k = bisect_left(self.breaks, at + 1)
        return self.breaks[k - 1] if k else 0


class Sketcher:
    """Draws outlines; `words` are `SideWords`."""

    def __init__(self, words):
        self._placed, self._boundary = words.patterns["placed"], words.patterns["boundary"]

    def draw(self, text, line, places, posts):
        """Return the `Outline` of a `Line`; `places` are its parties, `posts` the (start, end) of its posts."""
        plain, names, found = _letters(text, line, places, posts)
        marks = [self._mark(plain, at, place) for at, place in found]
        breaks = [match.end() for match in self._boundary.finditer(plain)]
        return Outline(plain, names, marks, breaks, next((mark for mark in marks if not mark.is_placed), None))

    def _mark(self, plain, at, place):
        placed = self._placed.search(plain, max(0, at - _LEAD), at)
        return Mark(at, place.side, place.kind, bool(placed))


def _letters(text, line, places, posts):
    """Return the text of an outline, where its Ns stand, and (where, place) of its parties."""
    out, at, length, names, found = [], line.start, 0, [], []
    for start, end, letter, place in _chunks(line, places, posts):
        if start < at:  # within another name: both persons are shown as one N
            names += [max(0, length - 1)] if letter == "N" else []
            continue
        plain = _plain(text[at:start])
        out += [plain, letter]
        length += len(plain) + 1
        names += [length - 1] if letter == "N" else []
        found += [(length - 1, place)] if letter == "S" else []
        at = end
    out.append(_plain(text[at : line.end]))
    return "".join(out), names, found


def _chunks(line, places, posts):
    """Return (start, end, letter, place) of what is shown as letters, in order; posts only where nothing else is."""
    chunks = [(start, end, "N", None) for _, start, end, _ in line.people]
    chunks += [(place.start, place.end, "S", place) for place in places]
    free = [(a, b, "P", None) for a, b in posts if not any(start < b and a < end for start, end, _, _ in chunks)]
    return sorted(chunks + free, key=lambda chunk: chunk[:2])


def _plain(raw):
    return _SPACE.sub(" ", _DASH.sub(", ", raw.replace("’", "'").replace("*", ""))).lower()
