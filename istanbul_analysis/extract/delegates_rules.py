"""Patterns of teams, compiled from their table: macros are filled in, and a hit says who is meant."""

import re
from typing import NamedTuple

from istanbul_analysis.extract.delegates_clauses import Clauses
from istanbul_analysis.extract.delegates_people import ListReader

_NAME = re.compile(r"\{(\w+)\}")
_BOUNDARY = re.compile(r"; | that |: | but | while |, and | said | where ")
_LATER_YEAR = re.compile(r"[^,;.N]{0,30}\bin (?:19|20)\d\d\b")
_BARE_MIGHT = re.compile(r"\b(?:may|might|could)\b")


_REFERS = re.compile(r"[,; ]*(?:it|they|its|the (?:group|party|line-?up|roster|other|remaining|rest|members))\b")
_FINITE = re.compile(r"\b(?:is|are|was|were|be|being|has|had|have|will|would)\b")
_FIRST_CLAUSE = re.compile(r"(?:(?! that | who | but | after | before |; )[^.])*")
_NEGATIVE = ("absent", "side")


class Hit(NamedTuple):
    """One match: its relation, the places of its persons, of its team and of the person joined, and how it is said."""

    relation: str
    members: list
    team_at: int | None
    joined_at: int | None
    planned: bool
    might: bool
    party: str | None
    refers: bool


class Rules:
    """The patterns of teams (`data/lexicons/team_patterns.csv`), ready to be tried on sketches."""

    def __init__(self, patterns):
        of = dict(iter(patterns.groupby("kind")))
        self._macros = dict(zip(of["macro"]["name"], of["macro"]["value"]))
        self.patterns = [
            (relation, re.compile(self._fill(value)))
            for relation, value in zip(of["pattern"]["name"], of["pattern"]["value"])
        ]
        self._topics = [(relation, pattern) for relation, pattern in self.patterns if relation == "side"]
        self.trigger, self.talking, self._planned, self._past = (
            re.compile(self._macros[name]) for name in ("trigger", "talking", "planned", "past")
        )
        self._lists = ListReader(self._macros["endlist"], self._macros["inside"])

    def _fill(self, value):
        while _NAME.search(value) and (filled := _NAME.sub(self._macro, value)) != value:
            value = filled
        return value

    def _macro(self, match):
        return self._macros.get(match[1], match[0])

    def clauses(self, patterns):
        """Return the rows `clause` of the same table, compiled with the same macros."""
        return Clauses(patterns, self._fill, self._planned, self._past)

    def hits(self, sketch):
        """Return what the patterns find in a sketch, in the order of the patterns."""
        out = []
        for relation, pattern in self.patterns if "N" in sketch or sketch[:3] in ("he ", "she") else self._topics:
            for match in pattern.finditer(sketch):
                if hit := self._read(relation, match, sketch):
                    out.append(hit)
        return out

    def _read(self, relation, match, sketch):
        groups = match.groupdict()
        start, end = match.span("people") if groups.get("people") else match.span()
        members = [] if relation in ("subject", "side") else self._lists.read(sketch, start, end, relation == "head")
        forward = bool(groups.get("people")) and start >= match.end()
        since = [b.end() for b in _BOUNDARY.finditer(sketch, 0, match.start() + 1)]
        about = sketch[since[-1] if since else 0 : start if forward else match.end()]
        verb = about if forward else sketch[end if groups.get("people") else start : match.end()]
        if relation not in _NEGATIVE and self._is_past(relation, verb, sketch, match, forward):
            return None
        team = match.start("team") if groups.get("team") else match.start() if relation == "respectively" else None
        joined = sketch.find("N", match.start(), start) if relation in ("joined", "with", "subject") else -1
        if forward and members and relation == "head" and not _FINITE.search(verb):
            verb += _FIRST_CLAUSE.match(sketch, members[-1].at + 1).group()  # the main verb stands behind the list
        return Hit(
            relation,
            members,
            team,
            joined if joined >= 0 else None,
            bool(self._planned.search(verb)),
            bool(_BARE_MIGHT.search(verb)),
            groups.get("np"),
            bool(_REFERS.match(match.group())),
        )

    def _is_past(self, relation, verb, sketch, match, forward):
        """Whether the match is about an earlier round."""
        return bool(self._past.search(verb)) or (not forward and bool(_LATER_YEAR.match(sketch, match.end())))
