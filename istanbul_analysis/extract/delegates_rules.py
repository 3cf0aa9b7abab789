"""Patterns of teams, compiled from their table: macros are filled in, and a hit says who is meant."""

import re
from typing import NamedTuple

from istanbul_analysis.extract.delegates_clauses import Clauses
from istanbul_analysis.extract.delegates_people import ListReader

_NAME = re.compile(r"\{(\w+)\}")
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
        self.signs = {name: re.compile(value) for name, value in zip(of["sign"]["name"], of["sign"]["value"])}
        self.words = {name: frozenset(value.split()) for name, value in zip(of["words"]["name"], of["words"]["value"])}
        self.patterns = [
            (relation, re.compile(self._fill(value)))
            for relation, value in zip(of["pattern"]["name"], of["pattern"]["value"])
        ]
        self._topics = [(relation, pattern) for relation, pattern in self.patterns if relation == "side"]
        self.trigger, self.talking, self.state_office, self.owned, self.planned, self.past = (
            re.compile(self._macros[name])
            for name in ("trigger", "talking", "state_office", "owned_team", "planned", "past")
        )
        self._lists = ListReader(self._macros["endlist"], self._macros["inside"], self.signs)

    def _fill(self, value):
        while _NAME.search(value) and (filled := _NAME.sub(self._macro, value)) != value:
            value = filled
        return value

    def _macro(self, match):
        return self._macros.get(match[1], match[0])

    def clauses(self, patterns):
        """Return the rows `clause` of the same table, compiled with the same macros."""
        return Clauses(patterns, self._fill, self)

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
        since = [b.end() for b in self.signs["boundary"].finditer(sketch, 0, match.start() + 1)]
        about = sketch[since[-1] if since else 0 : start if forward else match.end()]
        verb = about if forward else sketch[end if groups.get("people") else start : match.end()]
        if relation == "head" and self.signs["others_head"].search(verb):
            return None
        if relation not in _NEGATIVE and self._is_past(relation, verb, sketch, match, forward):
            return None
        team = match.start("team") if groups.get("team") else match.start() if relation == "respectively" else None
        joined = sketch.find("N", match.start(), start) if relation in ("joined", "with", "subject") else -1
        if forward and members and relation == "head" and not self.signs["finite"].search(verb):
            behind = self.signs["first_clause"].match(sketch, members[-1].at + 1)
            verb += behind.group() if behind else ""  # the main verb stands behind the list
        return Hit(
            relation,
            members,
            team,
            joined if joined >= 0 else None,
            bool(self.planned.search(verb)),
            bool(self.signs["might"].search(verb)),
            groups.get("np"),
            bool(self.signs["refers"].match(match.group())),
        )

    def _is_past(self, relation, verb, sketch, match, forward):
        """Whether the match is about an earlier round."""
        return bool(self.past.search(verb)) or (
            not forward and bool(self.signs["later_year"].match(sketch, match.end()))
        )
