"""Folded clauses are read: which group of persons is said to be at the talks, in a team, or beside whom."""

import re
from typing import NamedTuple

from istanbul_analysis.extract.delegates_fold import Folder


class Tie(NamedTuple):
    """One match: relation, group meant, group beside it, place of the team in the sketch; planned or not; its words."""

    relation: str
    seats: list
    beside: list
    team_at: int | None
    planned: bool
    text: str
    rest: str


class Clauses:
    """The rows `clause` of the table of teams, ready to be tried on folded sentences."""

    def __init__(self, patterns, fill, rules):
        rows = patterns[patterns["kind"] == "clause"]
        self.patterns = [(name, re.compile(fill(value))) for name, value in zip(rows["name"], rows["value"])]
        self._rules, self._signs, self._folder = rules, rules.signs, Folder(fill("{nostop}"), rules.words)

    def ties(self, sketch):
        """Return what the rows find in a sketch, in the order of the rows, and the folded clauses."""
        clauses = self._folder.fold(sketch)
        return [
            tie
            for relation, pattern in self.patterns
            for clause in clauses
            if clause.groups
            for match in pattern.finditer(clause.text)
            if (tie := self._tie(relation, match, clause))
        ], clauses

    def _tie(self, relation, match, clause):
        groups = match.groupdict()
        if relation != "absent" and (
            self._rules.past.search(match.group()) or self._signs["later"].match(clause.text, match.end())
        ):
            return None
        if relation == "head" and self._signs["others_head"].search(match.group()):
            return None
        pick = lambda name: clause.groups.get(match.start(name), []) if groups.get(name) else []  # noqa: E731
        team = clause.places.get(match.start("team")) if groups.get("team") else None
        return Tie(
            relation,
            pick("g"),
            pick("h"),
            team,
            bool(self._rules.planned.search(match.group())),
            match.group(),
            clause.text[match.end() :],
        )
