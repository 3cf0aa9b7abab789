"""What an article as a whole says of its parties: how often, how early, with whose teams, and where it was written."""

from bisect import bisect_left
from collections import Counter
from operator import attrgetter
from typing import NamedTuple

_LEAD_LINES, _LEAD_CHARACTERS = 4, 1500
_PLACED, _TEAM = 14, 45  # characters before a party that are read
_LAST_RANK, _MOST_TEAMS = 4, 4
_start = attrgetter("start")


class Spot(NamedTuple):
    """A party in a sentence: whether it is more than a place there, and whether its team is named."""

    place: object
    is_acting: bool
    has_team: bool
    opens_team: bool


class Overview(NamedTuple):
    """`clues` is {side: {clue: value}}; `principals` the two parties of the talks, `home` the state of the article;
    `prominent` the parties that have a team, or are named early or most often.
    """

    clues: dict
    principals: tuple
    home: str | None
    prominent: frozenset


class Surveyor:
    """Reads what articles say of their parties; `parties` is the `PartyReader`, `words` are `SideWords`."""

    def __init__(self, finder, parties, words):
        self._states, self._sort, self._patterns = finder.states, parties.sort, words.patterns

    def spots(self, text, lines, places):
        """Return the `Spot`s of each line."""
        bounds = [bisect_left(places, line.start, key=_start) for line in lines]
        ends = [bisect_left(places, line.end, key=_start) for line in lines]
        return [[self._spot(text, place) for place in places[a:b]] for a, b in zip(bounds, ends)]

    def _spot(self, text, place):
        start, end = place.start, place.end
        placed = self._patterns["placed"].search(text, max(0, start - _PLACED), start)
        own = bool(self._patterns["own_team"].match(text, end))
        opens = own or self._patterns["own_team_wide"].match(text, end)
        opens = opens or self._patterns["team_of"].search(text, max(0, start - _TEAM), start)
        return Spot(place, not placed, own, bool(opens))

    def survey(self, text, spots):
        """Return the `Overview` of an article."""
        teams, acting = Counter(), Counter()
        for spot in (spot for row in spots for spot in row):
            teams[spot.place.side] += spot.has_team
            acting[spot.place.side] += spot.is_acting and spot.place.kind != "city"
        ranked = [side for side, _ in acting.most_common()]
        early = [spot for row in spots[:_LEAD_LINES] for spot in row]
        lead = list(dict.fromkeys(spot.place.side for spot in early if spot.is_acting))
        dateline = self._dateline(text, early)
        total = max(1, sum(acting.values()))
        clues = {}
        for rank, side in enumerate(ranked):
            clues[side] = self._clues(side, rank, teams[side], lead) | (
                {"share": acting[side] / total} if acting[side] else {}
            )
            clues[side] |= {"dateline": 1} if side == dateline else {}
        principals = tuple(side for side in ranked if side in lead[:3])[:2] or tuple(ranked[:2])
        home = next((side for side in lead if side in self._states), dateline)
        prominent = {*ranked[:2], *lead[:4], *(side for side in teams if teams[side])}
        return Overview(clues, principals, home, frozenset(prominent))

    def _clues(self, side, rank, teams, lead):
        clues = {f"rank: {min(rank, _LAST_RANK)}": 1, "kind: " + self._sort(side): 1}
        clues |= {"teams": min(teams, _MOST_TEAMS) / _MOST_TEAMS} if teams else {}
        clues |= {"lead": 1} if side in lead[:2] else {}
        return clues | ({"lead 4": 1} if side in lead[:4] else {})

    def _dateline(self, text, early):
        """Return the state of the city that an article is dated from."""
        for spot in early:
            if spot.place.kind == "city" and self._patterns["dated"].match(text, spot.place.end):
                return spot.place.side
        match = self._patterns["dateline"].search(text, 0, _LEAD_CHARACTERS)
        return self._states.first_in(match[1].title()) if match else None
