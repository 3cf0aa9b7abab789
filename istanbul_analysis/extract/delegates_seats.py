"""Persons are seated at the talks by what a clause says of them, on the side that they are known to belong to."""

import re
from typing import NamedTuple

from istanbul_analysis.extract.delegates_sketch import Chunk

_LEAD = 600  # characters at the head of an article, in which the news names the parties
_TALKS = re.compile(
    r"\b(?:talks|negotiat\w+|counterparts?|session|round|dialogue|summit|table|signing|ceremony|delegations?|[TBDMK])\b"
)
_MEET = re.compile(r"[ ,]*(?:have |has |will |are )?(?:met|meet|held|hold|sat|began|shook)\b")
_FACING = re.compile(r"\b(?:sat|sit|between|met)\b")
_STRONG = re.compile(r"\b(?:sat down|sit down|negotiat\w+|talks)\b")
_PRINCIPALS = re.compile(
    r"\b(?P<a>[ST])(?:'s [a-z ]+)? and (?:the )?(?:[a-z]+ ){0,2}(?P<b>[STD])\b[^.;]{0,80}"
    r"\b(?:talks|met|meet|negotiat\w+|dialogue|session|table|truce|round|ceasefire)\b"
)
_TEAM = re.compile(r"\b[TB]\b")
_OFFICIALS = re.compile(r"\b(?:officials|diplomats|directors|ministers|envoys|representatives|mediators)\b")
_DATELINE = re.compile(r"[A-ZÀ-Þ][A-ZÀ-Þ' .-]+(?:, [\w .]+)?(?= *(?:[(—–,:-]))")
_NAMED_TEAM = ("team", "head", "member", "sent")
_HIGH = 2


class Seating:
    """The part of the reader of an article that reads folded clauses (`Clauses`)."""

    def _open_seating(self):
        dateline = _DATELINE.match(self._text)
        begin = dateline.end() if dateline else 0
        lead = self._text[begin : max(_LEAD, self._text.find("\n", _LEAD))]
        self._parties = set(self._finder.states.all_in(lead))
        self._orgs = {
            p.side for p in self._finder.find(lead, 0, len(lead), ()) if p.side and not self._finder.is_generic(p.side)
        }
        self._orgs = {org for org in self._orgs - self._parties if self._finder.named_inside(self._text, org)}
        told = self._finder.states.first_in(lead)
        self._home = told or (self._finder.states.first_in(dateline.group().title()) if dateline else None)
        self._parties |= {self._home} - {None}
        self._about_talks = bool(self._rules.talking.search(lead))
        self._leaders, self._before, self._now, self._aliases = {}, [], [], {}
        self._principals = []

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
        for tie in ties:
            if tie.relation == "absent":
                continue
            if tie.relation == "belongs":
                for seat in tie.seats:
                    self._sides.setdefault(self._who(sketch, seat.at), self._tie_side(tie, sketch))
                continue
            seats = [s for s in tie.seats if self._who(sketch, s.at) not in out | self._absent]
            if seats and self._ties(tie, seats, sketch, paragraph):
                self._seat_all(tie, seats, sketch, span)
        self._before = [(sketch.chunks[s.at], self._own(sketch, s)) for s in self._now]

    def _own(self, sketch, seat):
        """The side of a person by what stands beside the name, by the post, or by the person whose aide it is."""
        who = self._who(sketch, seat.at)
        beside = self._side_beside(sketch, seat)
        owner = self._sides.get(self._who(sketch, seat.owner_at)) if seat.owner_at is not None else None
        return self._seat(who) or beside or self._sides.get(who) or owner or self._org_of(who)

    def _side_beside(self, sketch, seat):
        """The party that stands beside a name; a mere capitalised word counts where it is a party of the article."""
        if seat.side_at is None:
            return None
        chunk = sketch.chunks[seat.side_at]
        side = self._side(chunk)
        owner = self._text[chunk.end : chunk.end + 2] in ("'s", "’s") or chunk.letter != "S"
        known = side and (side in self._finder.states or side in self._orgs or side.isupper() or side.islower())
        return side if owner or known else None

    def _other(self, side):
        """The other of the two parties that the article names first as talking to each other."""
        rest = [party for party in self._principals if party != side]
        return rest[0] if len(self._principals) == 2 and len(rest) == 1 else None

    def _note_principals(self, sketch):
        if not self._principals and (match := _PRINCIPALS.search(sketch.text)):
            sides = [self._side(sketch.chunks[match.start(name)]) for name in ("a", "b")]
            self._principals = sides if all(sides) and sides[0] != sides[1] else []

    def _org_of(self, who):
        """The organisation that a person's post begins with, where the article speaks of it as a party."""
        for role in self._roles:
            if role.actor_id == who:
                for org in self._orgs | self._parties:
                    if role.role.startswith(org + " ") or role.role.endswith(" of " + org):
                        return org
        return None

    def _ties(self, tie, seats, sketch, paragraph):
        """Whether a tie holds: meeting and arriving are ties for the parties of the talks only."""
        if tie.relation not in ("meet", "arrive"):
            return True
        sides = {self._own(sketch, s) for s in [*seats, *tie.beside]} & (
            self._parties | self._orgs | {*self._principals}
        )
        if not (sides and self._about_talks and self._own(sketch, seats[0]) in sides):
            return False
        if tie.relation == "arrive":
            ruler = any(self._rules_state(sketch, s) for s in seats)
            return bool(_TALKS.search(tie.rest)) or not ruler
        if len(sides) > 1 or _STRONG.search(tie.text) or _TALKS.search(tie.text + tie.rest):
            return True
        return bool(_OFFICIALS.search(tie.rest) or _TEAM.search(sketch.text))

    def _rules_state(self, sketch, seat):
        """Whether a person heads a state: such persons travel for more than talks."""
        who = self._who(sketch, seat.at)
        return any(role.actor_id == who and role.rank == 1 for role in self._roles)

    def _seat_all(self, tie, seats, sketch, span):
        if tie.relation == "pair":
            return self._seat_pair(tie, seats, sketch, span)
        team = self._tie_side(tie, sketch)
        if tie.relation == "with":
            return self._seat_beside(tie, seats, sketch, span)
        known, among = (next(filter(None, (self._own(sketch, s) for s in g)), None) for g in (seats, tie.beside))
        several = len(seats) > 2
        several_sides = len({self._own(sketch, s) for s in [*seats, *tie.beside]}) > 1
        for i, seat in enumerate([*seats, *(tie.beside if tie.relation in ("meet", "seat") else [])]):
            own = self._own(sketch, seat) or (among if seat in tie.beside else known)
            side = (team or own) if tie.relation in _NAMED_TEAM else (own or team)
            if seat.his and not team and seat.side_at is None:
                side = self._side_of_him(sketch, seat) or side
            if tie.relation == "meet" and seat in tie.beside and not own:
                side = self._other(known)
            if side and (tie.relation != "meet" or side in self._parties | self._orgs | {*self._principals}):
                leads = tie.relation == "head" and not (several and i) and not self._is_part_at(tie, sketch)
                self._put(tie, seat, sketch, span, side, leads)
                rules = tie.relation == "seat" and _FACING.search(tie.text) and self._rules_state(sketch, seat)
                if (tie.relation == "meet" or rules) and several_sides:
                    self._lead(side, self._who(sketch, seat.at))

    def _seat_pair(self, tie, seats, sketch, span):
        """`The ministers of one and another state, this and that person`."""
        before = self._text[span[0] : sketch.chunks[seats[0].at].start]
        sides = self._finder.states.all_in(before)[-2:]
        if len(seats) == 2 == len(sides) and _TALKS.search(sketch.text + tie.rest.replace(" met", " talks")):
            for seat, side in zip(seats, sides):
                self._put(tie, seat, sketch, span, side, False)
                if _MEET.match(tie.rest):
                    self._lead(side, self._who(sketch, seat.at))

    def _is_part_at(self, tie, sketch):
        if tie.team_at is None:
            return False
        chunk = sketch.chunks[tie.team_at]
        return self._finder.is_part(self._text[chunk.start : chunk.end])

    def _side_of_him(self, sketch, seat):
        """The side of the person whom `his` before a name means: named before in the sentence, else its predecessor."""
        before = [c for at, c in sorted(sketch.chunks.items()) if c.letter == "N" and at < seat.at]
        him = before[-1] if before else self._subject
        return self._sides.get(him.value) if him else None

    def _tie_side(self, tie, sketch):
        if tie.team_at is None:
            return None
        chunk = sketch.chunks[tie.team_at]
        return self._team if chunk.letter == "B" else self._side(chunk)

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

    def _name_party(self, side, who):
        """A party called by a common noun (`the union`, `the rebels`) gets the name that the article gives it."""
        if side and side.islower() and side not in self._aliases and not self._finder.is_state_word(side):
            if not side.endswith("s") and (org := self._org_of(who)) and not org.islower():
                self._aliases[side] = org
            elif name := self._titled(side) or self._finder.armed_name(side, self._orgs, self._text):
                self._aliases[side] = name

    def _titled(self, side):
        """The one organisation of the article whose name ends with the common noun: the Teachers Union, `the union`."""
        names = {org for org in self._orgs if org.lower().endswith(" " + side)}
        return names.pop() if len(names) == 1 else None

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
