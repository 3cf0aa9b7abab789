"""Persons are seated at the talks by what a clause says of them, on the side that they are known to belong to."""

from typing import NamedTuple

from istanbul_analysis.extract.delegates_sides import Belonging
from istanbul_analysis.extract.delegates_sketch import Chunk

_NAMED_TEAM = ("team", "head", "member", "sent")
_MUTUAL = ("meet", "seat", "arrive")  # relations in which the other group is at the talks too
BY_POST, LEADS = 1, 2  # a chief negotiator is the head only where nobody is said to lead the team


class Seating(Belonging):
    """The part of the reader of an article that reads folded clauses (`Clauses`)."""

    def _take_clauses(self, sketch, span, paragraph, out):
        """Seat the persons of one sentence; `out` are those who are said not to come."""
        ties, clauses = self._clauses.ties(sketch.text)
        self._note_principals(sketch)
        self._now = next((seats for clause in clauses for seats in clause.groups.values()), [])
        for seats in (seats for clause in clauses for seats in clause.groups.values()):
            for seat in seats:
                if side := self._side_beside(sketch, seat):
                    self._sides.setdefault(self._who(sketch, seat.at), side)
        self._parties |= {side for c in sketch.chunks.values() if c.letter == "T" and (side := self._side(c))}
        out |= {self._who(sketch, s.at) for tie in ties if tie.relation == "absent" for s in [*tie.seats, *tie.beside]}
        self._absent |= out
        for tie in sorted(ties, key=lambda tie: tie.relation != "belongs"):
            if tie.relation == "absent":
                continue
            if tie.relation == "facing":
                self._seat_facing(tie, sketch, span)
                continue
            if tie.relation == "belongs":
                for seat in tie.seats:
                    self._sides.setdefault(self._who(sketch, seat.at), self._tie_side(tie, sketch))
                continue
            seats = [s for s in tie.seats if self._who(sketch, s.at) not in out | self._absent]
            if tie.relation == "meet" and not tie.beside and (side := self._facing(tie, span)):
                for seat in seats:
                    if not self._own(sketch, seat):
                        self._sides[self._who(sketch, seat.at)] = side
            if seats and self._ties(tie, seats, sketch, paragraph):
                self._seat_all(tie, seats, sketch, span)
        self._before = [(sketch.chunks[s.at], self._own(sketch, s)) for s in self._now]

    def _ties(self, tie, seats, sketch, paragraph):
        """Whether a tie holds: meeting and arriving are ties for the parties of the talks only."""
        if tie.relation not in ("meet", "arrive"):
            loose = tie.relation == "seat" and tie.team_at is not None and sketch.chunks[tie.team_at].letter == "B"
            return not loose or bool(self._signs["talks"].search(self._text))  # `his team` may be one of any kind
        owned = [self._own(sketch, s) or self._at_home(self._who(sketch, s.at)) for s in seats]
        owned += [self._own(sketch, s) or self._across(sketch, s, owned[0]) for s in tie.beside]
        if tie.beside and not owned[0]:
            owned[0] = self._other(owned[len(seats)])
        sides = {side for side in owned if self._is_known(side)}
        states = len({*owned}) > 1 and all(side in self._finder.states for side in owned)
        if states and self._signs["talks"].search(tie.text):
            self._parties |= {*owned}  # officials of two states who hold talks are its parties
            sides = {*owned}
        if not (sides and self._about_talks and owned[0] in sides):
            return False
        if tie.relation == "arrive":
            ruler = any(self._rules_state(sketch, s) for s in seats)
            return bool(self._signs["near_talks"].search(tie.rest)) or not ruler
        if (
            len(sides) > 1
            or self._signs["talks"].search(tie.text)
            or self._signs["near_talks"].search(tie.text + tie.rest)
        ):
            return True
        return bool(self._signs["officials"].search(tie.rest) or self._signs["team"].search(sketch.text))

    def _seat_all(self, tie, seats, sketch, span):
        if tie.relation == "pair":
            return self._seat_pair(tie, seats, sketch, span)
        team = self._tie_side(tie, sketch)
        if tie.relation == "with":
            return self._seat_beside(tie, seats, sketch, span)
        known, among = (next(filter(None, (self._own(sketch, s) for s in g)), None) for g in (seats, tie.beside))
        known = known or (self._other(among) if tie.relation in ("meet", "arrive") and among else None)
        several = len(seats) > 2
        several_sides = len({self._own(sketch, s) for s in [*seats, *tie.beside]}) > 1
        for i, seat in enumerate([*seats, *(tie.beside if tie.relation in _MUTUAL else [])]):
            facing = len(seats) == 2 and self._faces_other(tie, i)
            side = self._side_at(tie, seat, sketch, (team, known, among), facing)
            if side and (tie.relation != "meet" or self._is_known(side) or self._talks_with(tie, side)):
                leads = tie.relation == "head" and not (several and i) and not self._is_part_at(tie, sketch)
                by_post = self._signs["chief"].search(tie.text)
                self._put(tie, seat, sketch, span, side, leads and (BY_POST if by_post else LEADS))
                faces = tie.relation == "seat" and self._signs["facing"].search(tie.text)
                if faces and several_sides and self._rules_state(sketch, seat):
                    self._lead(side, self._who(sketch, seat.at))

    def _faces_other(self, tie, i):
        """Whether two persons sit across from each other: both lead, or they meet and nobody else is met."""
        if tie.relation == "head":
            return tie.team_at is None and i > 0
        return tie.relation == "meet" and not tie.beside and not self._signs["object"].match(tie.rest)

    def _side_at(self, tie, seat, sketch, sides, facing):
        """The side of one person of a tie; `sides` are the team's, the group's and the other group's."""
        team, known, among = sides
        own, beside = self._own(sketch, seat), seat in tie.beside
        listed = own or self._with_list(sketch, seat, among if beside else known)
        side = (team or listed) if tie.relation in _NAMED_TEAM else (listed or team)
        if seat.his and not team and seat.side_at is None:
            side = self._side_of_him(sketch, seat) or side
        if not own and (facing or (beside and tie.relation in ("meet", "arrive"))):
            side = self._other(known)
        home = self._at_home(self._who(sketch, seat.at))
        return side or (None if facing and home == known else home)

    def _seat_facing(self, tie, sketch, span):
        """Seat those whom a team meets: persons of another party of the talks who do not rule a state."""
        team = self._tie_side(tie, sketch)
        for seat in tie.seats:
            side = self._own(sketch, seat)
            if team and side and side != team and side in {*self._principals} and not self._rules_state(sketch, seat):
                self._put(tie, seat, sketch, span, side, False)

    def _seat_pair(self, tie, seats, sketch, span):
        """`The ministers of one and another state, this and that person`."""
        before = self._text[span[0] : sketch.chunks[seats[0].at].start]
        sides = self._finder.states.all_in(before)[-2:]
        if len(seats) == 2 == len(sides) and self._signs["near_talks"].search(
            sketch.text + tie.rest.replace(" met", " talks")
        ):
            for seat, side in zip(seats, sides):
                self._put(tie, seat, sketch, span, side, False)

    def _is_part_at(self, tie, sketch):
        if tie.team_at is None:
            return False
        chunk = sketch.chunks[tie.team_at]
        return self._finder.is_part(self._text[chunk.start : chunk.end])

    def _tie_side(self, tie, sketch):
        if tie.team_at is None:
            return None
        chunk = sketch.chunks[tie.team_at]
        if chunk.letter != "B":
            return self._side(chunk)
        before = (c for at, c in sorted(sketch.chunks.items(), reverse=True) if c.letter == "S" and at < tie.team_at)
        named = (side for c in before if (side := self._side(c)) and self._is_party(side))
        return (next(named, None) if tie.relation == "seat" else None) or self._team

    def _seat_beside(self, tie, seats, sketch, span):
        """Seat those who come with a person who is at the talks; `they` come with one each."""
        heads = [(sketch.chunks[s.at], self._own(sketch, s)) for s in tie.beside] or self._before
        heads = [(chunk, self._seat(chunk.value)) for chunk, _ in heads if self._seat(chunk.value)]
        if not heads:
            heads = self._seat_first(tie, sketch, span)
        if not heads:
            return
        pairs = len(heads) == len(seats) > 1 and len({side for _, side in heads}) > 1
        for i, seat in enumerate(seats):
            _, side = heads[i if pairs else 0]
            self._put(tie, seat, sketch, span, (side if pairs else None) or self._own(sketch, seat) or side, False)
        if len({chunk.value for chunk, _ in heads}) == 1:
            self._lead(heads[0][1], heads[0][0].value)

    def _seat_first(self, tie, sketch, span):
        """Seat the person whom others come with, where it is one of a party and the article is about talks."""
        sides = [(s, self._own(sketch, s)) for s in tie.beside if self._who(sketch, s.at) not in self._absent]
        sides = [(s, side) for s, side in sides if side in self._parties | self._orgs and self._about_talks]
        for seat, side in sides:
            self._put(tie, seat, sketch, span, side, False)
        return [(sketch.chunks[s.at], side) for s, side in sides]

    def _put(self, tie, seat, sketch, span, side, leads):
        chunk = sketch.chunks[seat.at]
        known = self._found.get((self._seat(chunk.value), chunk.value))
        hit = _Planned(known[3] == "planned" if known and known[1] == span else tie.planned)
        self._add(chunk.value, Chunk(chunk.start, chunk.end, "N", chunk.value), side, hit, span, leads)

    def _lead(self, side, who):
        """Note a person who comes with others, or meets the other side: the head where nobody else is."""
        self._leaders.setdefault(side, []).append(who)

    def _led(self, side, who):
        """Whether a person is the one leader noted for a side that has no head."""
        headed = any(seat[2] for (s, _), seat in self._found.items() if s == side)
        return not headed and set(self._leaders.get(side, [])) == {who}


class _Planned(NamedTuple):
    """What `_add` asks of a hit."""

    planned: bool
