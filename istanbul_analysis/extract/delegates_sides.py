"""Which parties an article's talks are between, and to which of them each of its persons belongs."""

import re
from collections import Counter

_LEAD = 600  # characters at the head of an article, in which the news names the parties
_DATELINE = re.compile(r"[A-ZÀ-Þ][A-ZÀ-Þ' .-]+(?:, [\w .]+)?(?= *(?:[(—–,:_-]))")
_OWNERS = ("'s", "’s", "s'", "s’")


class Belonging:
    """The part of the reader of an article that knows parties, and whose people its persons are."""

    def _state_of(self, role):
        """The state, or the party named after one, that a post belongs to: by who owns it, else by its own words."""
        lead = self._text[max(0, role.start - 40) : role.start].rstrip()
        owner = lead.split("  ")[-1].split(". ")[-1].split(" ")[-2:] if lead.endswith(_OWNERS) else []
        held = self._signs["about"].split(role.role)[0]  # what a post is about is not whom it is held for
        owned = self._finder.states.first_in(" ".join(owner))
        named = owned or self._finder.party_in(held) or self._short_state(role)
        return named or self._finder.state_with_post(role.role) or self._finder.party_before(role.role)

    def _short_state(self, role):
        """The state that a post names by a short name, such as `the North`."""
        named = self._finder.find(self._text, role.start, role.end, ())
        settled = (self._finder.settle(party.side, self._text) for party in named if party.side)
        return next((side for side in settled if side in self._finder.states), None)

    def _is_place_in_team(self, role):
        """Whether a post is one in a team: `negotiator`, `leader`, `member of the union's committee`."""
        if (
            self._rules.talking.search(role.role)
            or role.role.lower() in self._rules.words["leaders"]
            or (self._finder.is_place_in_team(role.role))
        ):
            return True
        return "member" in role.role and any(
            p.letter == "T" for p in self._finder.find(self._text, role.start, role.end, ())
        )

    def _side(self, chunk):
        """Return the side of a party or of a person's team."""
        party = chunk.value
        if party.who:
            return self._sides.get(party.who)
        if party.side not in self._settled:
            settled = self._finder.settle(party.side, self._text)
            self._settled[party.side] = (settled == "government" and self._country) or settled
        return self._settled[party.side]

    def _seat(self, who):
        return next((side for side, person in self._found if person == who), None)

    def _open_seating(self, names):
        dateline = _DATELINE.match(self._text)
        begin = dateline.end() if dateline else 0
        lead = self._text[begin : max(_LEAD, self._text.find("\n", _LEAD))]
        told = self._finder.states.parties_in(lead)
        self._parties = set(told)
        end = begin + len(lead)
        found = self._finder.find(self._text, begin, end, [n for n in names if begin <= n[0] and n[1] <= end])
        self._orgs = {p.side for p in found if p.side and not self._finder.is_generic(p.side)}
        self._orgs = {org for org in self._orgs - self._parties if self._finder.named_inside(self._text, org)}
        home = self._finder.states.first_in(dateline.group().title()) if dateline else None
        self._country = next(iter(told), home)
        named = home in self._finder.states.parties_in(self._text)
        self._home = (home if named else None) or self._country or next(iter(self._finder.states.all_in(lead)), None)
        self._parties |= {self._country} - {None}
        self._about_talks = bool(self._rules.talking.search(lead))
        self._told = False
        self._leaders, self._before, self._now, self._aliases = {}, [], [], {}
        self._principals = sorted(self._parties) if len(self._parties) == 2 else self._named_most()

    def _named_most(self):
        """The two states that the article names most, apart from where they are places, if each is named twice."""
        often = Counter(self._finder.states.parties_in(self._text)).most_common(2)
        return [state for state, n in often] if len(often) == 2 and often[1][1] > 1 else []

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

    def _facing(self, tie, span):
        """The party of those who meet a party named by its adjective only: the other one of the two principals."""
        named = set(self._finder.states.all_in(self._text[slice(*span)])) & {*self._principals}
        return self._other(named.pop()) if len(named) == 1 else None

    def _other(self, side):
        """The other of the two parties that the article names first as talking to each other."""
        rest = [party for party in self._principals if party != side]
        return rest[0] if len(self._principals) == 2 and len(rest) == 1 else None

    def _note_principals(self, sketch):
        if not self._told and (match := self._signs["principals"].search(sketch.text)):
            sides = [self._side(sketch.chunks[match.start(name)]) for name in ("a", "b")]
            self._told = all(sides) and sides[0] != sides[1]
            self._principals = sides if self._told else self._principals

    def _org_of(self, who):
        """The organisation that a person's post begins or ends with: one the article speaks of, or a leader's own."""
        for role in self._roles:
            if role.actor_id == who:
                for org in sorted(self._orgs | self._parties):
                    behind = role.role.endswith((" of " + org, " of the " + org))
                    if self._is_party(org) and (behind or role.role.startswith(org + " ")):
                        return org
                if org := self._led_by(role.role):
                    return org
        return None

    def _led_by(self, role):
        """The organisation whose leader or negotiator a post says a person is, by its fullest name."""
        org = None if self._rules.state_office.search(role) else self._finder.organisation_before(role)
        if not org or org in self._places:
            return None
        return min((name for name in self._orgs if name.startswith(org + " ")), default=org)

    def _is_party(self, name):
        """Whether a capitalised name may be a party's: a state's, an acronym, a plural, one with a team."""
        if name in self._places and name not in self._finder.states:
            return False
        several = " " in name or name.endswith("s")
        return several or not name.istitle() or name in self._parties or name in self._finder.states

    def _with_list(self, sketch, seat, known):
        """The side of a person listed with others: theirs, unless that is no state and the post is one of state."""
        return (None if known in self._finder.states else self._at_home(self._who(sketch, seat.at))) or known

    def _at_home(self, who):
        """The state that an article is about, for a person with a post of state who is given no other."""
        held = [role for role in self._roles if role.actor_id == who and self._rules.state_office.search(role.role)]
        return self._home if held else None

    def _across(self, sketch, seat, side):
        """The side of a person of unknown party whom a principal meets: the other principal, but for heads of state."""
        held = self._at_home(self._who(sketch, seat.at))
        return self._other(side) if held and not self._rules_state(sketch, seat) else held

    def _is_known(self, side):
        """Whether a side is one that the article speaks of early, or that one of its principals is called by."""
        if not side or side in self._parties | self._orgs | {*self._principals}:
            return bool(side)
        if side.islower():
            return any(name.lower().endswith(" " + side) for name in self._orgs)
        return side not in self._finder.states and self._text.count(side) > 1

    def _talks_with(self, tie, side):
        """Whether a state that the article does not speak of early is met for talks all the same."""
        return side in self._finder.states and bool(self._signs["talks"].search(tie.text + tie.rest))

    def _rules_state(self, sketch, seat):
        """Whether a person heads a state: such persons travel for more than talks."""
        who = self._who(sketch, seat.at)
        return any(role.actor_id == who and role.rank == 1 for role in self._roles)

    def _side_of_him(self, sketch, seat):
        """The side of the person whom `his` before a name means: named before in the sentence, else its predecessor."""
        before = [c for at, c in sorted(sketch.chunks.items()) if c.letter == "N" and at < seat.at]
        him = before[-1] if before else self._subject
        return self._sides.get(him.value) if him else None

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
