"""One article prepared for patterns: names, posts, dates and events become runs of one character each, in place.

A pattern can then ask for "a person" or "a place" without knowing any, and every offset stays that of the text.
"""

import re
from bisect import bisect_right
from typing import NamedTuple

MARKS = {"person": "\ue000", "state": "\ue001", "organisation": "\ue002", "place": "\ue003", "role": "\ue004"}
MARKS |= {"date": "\ue005", "event": "\ue006", "people": "\ue007", "break": "\ue00f"}
_LINK = re.compile(r"\]\([^)\n]*\)|[\[\]*_#“”\"„«»]")
_QUOTES = str.maketrans("‘’–—\u2011\u00a0", "''--- ")
_READ = frozenset({"title", "subheading", "body"})


class Thing(NamedTuple):
    """What a run of marks stands for."""

    end: int
    kind: str
    name: str


class Page:
    """The text of one article, its marked copy, and what the marks stand for.

    Parameters
    ----------
    doc_id, text, published : of the document; `published` is a `datetime.date` or None
    sentences : list of (start, end, part), in order
    signs : {name: pattern}, of the lexicon `fact_patterns`: what governs a name, what names a team, ...
    """

    def __init__(self, doc_id, text, published, sentences, signs):
        self.signs = signs
        self.doc_id, self.text, self.published = doc_id, text, published
        self.sentences = [(s, e) for s, e, part in sentences if part in _READ]
        self._starts = [s for s, _ in self.sentences]
        self.things, self.days, self.spoken, self.speech, self.events = {}, {}, [], [], []
        plain = _LINK.sub(lambda m: " " * len(m.group()), text.translate(_QUOTES))
        self.plain = plain
        self._cells = list(MARKS["break"] * len(text))
        for start, end in self.sentences:
            self._cells[start:end] = plain[start:end]
        self.marked = "".join(self._cells)

    def mark(self, spans):
        """Write (start, end, kind, name) over what stands there, if it lies in a sentence that is read."""
        for start, end, kind, name in spans:
            if self._cells[start] != MARKS["break"]:
                self._cells[start:end] = MARKS[kind] * (end - start)
                self.things[start] = Thing(end, kind, name)
        self.marked = "".join(self._cells)

    def sentence(self, at):
        """Bounds of the sentence that holds a place."""
        return self.sentences[max(0, bisect_right(self._starts, at) - 1)]

    def find(self, kind, start, end):
        """Names and places of the things of a kind between two offsets, left to right."""
        runs = re.finditer(MARKS[kind] + "+", self.marked[start:end])
        return [(start + m.start(), self.things[start + m.start()]) for m in runs if start + m.start() in self.things]

    def subject(self, at):
        """The person whom a pronoun at `at` most likely means: the subject of its sentence, else of one before."""
        number = max(0, bisect_right(self._starts, at) - 1)
        for start, end in reversed(self.sentences[max(0, number - 2) : number + 1]):
            people = self.find("person", start, min(end, at))
            free = [
                p for p in people if not self.signs["SIGN_GOVERNED"].search(self.marked, max(start, p[0] - 90), p[0])
            ]
            if people:
                return (free or people)[0][1].name
        return None

    def team_before(self, at):
        """The party of the team named last before `at`, in its sentence or the one before."""
        start = self.sentence(self.sentence(at)[0] - 2)[0]
        teams = list(self.signs["SIGN_TEAM"].finditer(self.marked, start, at))
        thing = self.things.get(teams[-1].start()) if teams else None
        return thing.name if thing else None

    def speaker(self, start, end):
        """Whose words the span lies in or touches; None where they are the article's own."""
        touching = [(e - s, who) for s, e, who in self.spoken if s < end and start < e]
        return min(touching)[1] if touching else None
