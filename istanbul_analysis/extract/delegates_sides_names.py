"""Every naming of a person, left to right, with the clues there to the person's side and its link to the one before."""

import re
from typing import NamedTuple

from istanbul_analysis.extract.delegates_sides_anchors import Anchors
from istanbul_analysis.extract.delegates_sides_context import Context
from istanbul_analysis.extract.delegates_sides_lists import Lists
from istanbul_analysis.extract.delegates_sides_near import Beside
from istanbul_analysis.extract.delegates_sides_outline import Sketcher
from istanbul_analysis.extract.delegates_sides_paths import Paths

_LETTERS = re.compile(r"[^\W\d_]+")
_NEAR = 2  # sentences between a pronoun's sentence and the person it means
_LEAD = 80  # characters before a name in which `counterpart` may stand


class Naming(NamedTuple):
    """One place where a person is named: the number of its sentence, the person, {side: clues}, and the link.

    `anchor` is (kind, number of the naming of another person that this one is told to belong to), or None.
    """

    sentence: int
    who: str
    clues: dict
    link: str
    goes_on: bool
    is_counterpart: bool
    anchor: tuple | None


class NamingReader:
    """Reads the names of persons; `words` are `SideWords`."""

    def __init__(self, words):
        self._words, self._counterpart = words, words.patterns["counterpart"]
        self._sketcher, self._beside, self._lists = Sketcher(words), Beside(words), Lists(words)
        self._paths, self._anchors = Paths(), Anchors(words)

    def read(self, text, lines, spots, posts):
        """Return the `Naming`s of an article; `spots` are the parties of each line, `posts` (start, end) of each."""
        context, out, last, subject = Context(self._words), [], None, None
        for i, (line, own) in enumerate(zip(lines, spots)):
            context.enter(text[line.start : line.end], line, own)
            if line.people:
                outline = self._sketcher.draw(text, line, [spot.place for spot in own], posts[i])
                first = self._first_link(text, line, outline, last and (i - last[0], last[1]))
                shared = context.clues(line, outline, own)
                subject = subject if last and i - last[0] <= _NEAR else None
                found = [*self._of_line(text, i, line, outline, shared, context.topic, first, context.prior())]
                anchors = self._anchors.find(outline, [naming.link for naming in found])
                out += _with_anchors(found, anchors, len(out), subject)
                subject = len(out) - len(found)
                last = (i, line.paragraph)
            context.leave(line, own)
        return out

    def _first_link(self, text, line, outline, last):
        """Say how the first name of a line hangs on the last one before: (lines between, paragraph)."""
        if not last:
            return "none"
        if last == (1, line.paragraph) and self._lists.is_cut(text, line.start, outline):
            return "list"
        if last[0] == 1 and self._lists.opens_facing(outline):
            return "versus"
        return "sentence" if last[1] == line.paragraph else "far"

    def _of_line(self, text, i, line, outline, shared, topic, first, before):
        introducers, goes_on = self._lists.introducers(outline), self._lists.goes_on(outline)
        in_turn = self._lists.in_turn(outline)
        for n, (_, start, _, who) in enumerate(line.people):
            clues = {}
            for side, clue in (*shared, *self._of_name(outline, n, introducers, topic, before)):
                clues.setdefault(side, set()).add(clue)
            if side := in_turn.get(outline.names[n]):
                clues.setdefault(side, set()).add("in turn")
            link = self._lists.link(outline, n) if n else first
            counterpart = self._counterpart.search(text, max(line.start, start - _LEAD), start)
            yield Naming(i, who, clues, link, goes_on, bool(counterpart), None)

    def _of_name(self, outline, n, introducers, topic, before):
        yield from self._beside.find(outline, n)
        yield from self._paths.find(outline, n)
        yield from self._paths.prior(outline, n, before)
        at = outline.names[n]
        if side := self._lists.introduced_by(outline, introducers, at):
            yield side, "introduced"
        if side := self._lists.owner(outline, at, topic):
            yield side, "its"


def _with_anchors(found, anchors, first, subject):
    """Return the namings of a line with their anchors, as (kind, number of a naming).

    `first` is the number of the first naming of the line, `subject` that of the line before.
    """
    out = []
    for naming, anchor in zip(found, anchors):
        at = anchor and (subject if anchor.at < 0 else first + anchor.at)
        out.append(naming if at is None else naming._replace(anchor=(anchor.kind, at)))
    return out


def whole_names(text, lines):
    """Return {actor: actor whose longer name holds every word of the actor's}: `Okot` for `Peter Okot`."""
    words, holders = {}, {}
    for line in lines:
        for _, start, end, who in line.people:
            own = {word.lower() for word in _LETTERS.findall(text[start:end])}
            words.setdefault(who, set()).update(own)
            for word in own:
                holders.setdefault(word, set()).add(who)
    out = {}
    for who, own in words.items():
        near = set.intersection(*(holders[word] for word in own)) if own else set()
        longer = [other for other in near if own < words[other]]
        out[who] = longer[0] if len(longer) == 1 else who
    return out
