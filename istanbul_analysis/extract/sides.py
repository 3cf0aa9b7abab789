"""Sides: the parties that a text names, and the teams it gives them (the Peruvian delegation, the union's team)."""

from typing import NamedTuple

from istanbul_analysis.extract.sides_states import base, split_words, tail
from istanbul_analysis.extract.sides_words import PartyWords, printed_inside

_JOINS = {" ", "-"}
_REACH, _RUN = 7, 6


class Party(NamedTuple):
    """A party or a team in the text.

    `letter` is S for a party, T for its team, B for a team without a party, D for the teams of several; M, H and K for
    the negotiator, chief negotiator and counterpart of a party; F for people of a state, such as its officials.
    """

    start: int
    end: int
    letter: str
    side: str | None
    who: str | None = None


class SideFinder(PartyWords):
    """Finds parties and their teams, by the words of `PartyWords`."""

    def settle(self, side, text):
        """Return the state that a text means by a short name such as `the North`, or by the name of a people that two
        states share.
        """
        if not side or side in self.states:
            return self.states.twin(side, text)
        found = {state for state in self.states.named(text, True) if state.startswith(side + " ")}
        found = found or self.states.ending_with(side, text)
        return found.pop() if len(found) == 1 else side

    def find(self, text, start, end, people):
        """Return the parties and teams between two offsets, left to right; `people` are (start, end, actor)."""
        words = split_words(text, start, end, people)
        teams, used = [], set()
        for i, word in enumerate(words):
            crew = word.lower in self._crews and i and not words[i - 1].possessive and self.states.before(words, i - 1)
            if crew:
                teams.append(Party(words[crew[1]].start, word.end, "F", crew[0]))
                used |= set(range(crew[1], i + 1))
            beyond = word.lower == "side" and i + 1 < len(words) and words[i + 1].lower == "of"  # of the border
            if base(word).lower() in self._teams and not word.who and not beyond:
                first, last, letter, side, who = self._team(text, words, i)
                if letter and word.lower in self._letters:  # `the mediator`: of whose side, the bearer tells
                    letter = self._letter(words, first, i) if letter in ("T", "B") else None
                if letter:
                    end = words[last].end - len(tail(words[last]))
                    teams.append(Party(words[first].start, end, letter, side, who))
                    used |= set(range(first, last + 1))
        return sorted(teams + self._alone(text, words, used), key=lambda party: party.start)

    def _letter(self, words, first, i):
        """Return H for a chief negotiator, M for another one, K for a counterpart; None for a former one."""
        between = {word.lower for word in words[max(0, first - 1) : i]}
        if between & self._formers:
            return None
        return "H" if between & self._chiefs and self._letters[words[i].lower] == "M" else self._letters[words[i].lower]

    def _alone(self, text, words, used):
        """Parties that are named without a team: states, capitalised names, and `the union`."""
        out, i = [], 0
        while i < len(words):
            hit = None if i in used or words[i].who else self._party_at(text, words, i)
            if hit and not used & set(range(i, hit[1] + 1)):
                end = words[hit[1]].end - len(tail(words[hit[1]]))
                out.append(Party(words[i].start, end, "S", hit[0]))
                i = hit[1]
            i += 1
        return out

    def _party_at(self, text, words, i):
        """Return (side, last word) of the party that begins with word `i`."""
        if hit := self._named_after_state(text, words, i) or self.states.at(words, i):
            return hit
        word = words[i]
        if i == 0 and len(words) > 1 and not word.possessive and self.states.at(words, 1):
            return None  # the capital of the first word tells nothing
        if word.text[0].isupper() and word.lower not in self._stops and word.text not in self.states.adjectives:
            last = i
            while (
                last - i < _RUN
                and last + 1 < len(words)
                and not words[last].possessive
                and self._continues(text, words, last)
            ):
                last += 1
            first = i + (last > i and word.lower.endswith(self._seated))
            while last > first and base(words[last]).lower() in self._titles:
                last -= 1  # the head of a party, or a post of no party
            name = text[words[first].start : words[last].end - len(tail(words[last]))]
            cut = base(words[last + 1]).lower() in self._titles if last + 1 < len(words) else False
            if base(words[last]).lower() in self._titles or (cut and not name.isupper()):
                return None
            return (name, last) if i or last or word.possessive or printed_inside(text, word.text) else None
        if base(word).lower() in self._parties and (
            base(word).lower().endswith("s") or (i and words[i - 1].lower == "the")
        ):
            return (self._side_name(base(word).lower()), i)
        return None

    def _team(self, text, words, i):
        """Return (first word, last word, letter, side, person) of the team whose noun is word `i`."""
        j, party = i - 1, None
        while j >= 0 and i - j < _REACH and text[words[j].end : words[j + 1].start] in _JOINS:
            word = words[j]
            if word.who:
                return (j + 1, i, "T", None, word.who) if word.possessive and not party else (i, i, None, None, None)
            if state := self.states.before(words, j):
                if state[1] and text[words[state[1] - 1].end : words[state[1]].start] == " ":
                    state = self.states.before(words, state[1] - 1) or state  # Kosovo Albanian
                if not words[j].possessive and self._names_more(text, words, state[1]):
                    return self._capital_team(text, words, i, j)
                several = self._several(words, state[1])
                side = (
                    state[0]
                    if not party or self._parties[party[1]] == "state"
                    else f"{text[words[state[1]].start : words[j].end]} {party[0]}"
                )
                return state[1], i, "D" if several else "T", side, None
            opens = j == 0 and base(word).lower() in self._parties  # a common noun that opens the sentence
            opens = opens or (party is not None and j == 0)
            if word.text[0].isupper() and not opens and word.lower not in self._stops | self._generic:
                return self._capital_team(text, words, i, j)
            if base(word).lower() in self._parties and word.lower not in self._stops:
                party = (self._side_name(base(word).lower()), base(word).lower())
            elif word.possessive or word.lower in self._stops:
                break
            j -= 1
        if party:
            return j + 1, i, "T", party[0], None
        return self._team_of(text, words, i, j + 1)

    def _names_more(self, text, words, first):
        """Whether a state's name only ends that of an organisation: `Acme Canada negotiator`."""
        if not first or text[words[first - 1].end : words[first].start] != " " or not self._capital(words, first - 1):
            return False
        before = words[first - 1]
        plain = before.lower in self._generic | self._titles or before.text in self.states.adjectives
        return not plain and (before.text.isupper() or first > 1)

    def _capital_team(self, text, words, i, j):
        first = j
        while (
            first > 0
            and j - first < _RUN
            and self._continues(text, words, first - 1)
            and self._capital(words, first - 1)
        ):
            first -= 1
        while first < j and (words[first].lower.endswith(self._seated) or words[first].lower in self._generic):
            first += 1
        name = text[words[first].start : words[j].end - len(tail(words[j]))]
        if base(words[j]).lower() in self._parties and self._parties[base(words[j]).lower()] == "state":
            name = base(words[j]).lower()  # the Government team
        return first, i, "D" if self._several(words, first) else "T", name, None

    def _capital(self, words, k):
        word = words[k]
        return word.text[0].isupper() and not word.who and not word.possessive and word.lower not in self._stops

    def _several(self, words, first):
        """Whether the party before it is joined by `and`: the teams of two parties."""
        return (
            first >= 2
            and words[first - 1].lower == "and"
            and bool(self.states.before(words, first - 2) or self._capital(words, first - 2))
        )

    def _team_of(self, text, words, i, first):
        """The team whose party stands behind it (`the delegation from Lima`), or a team without a party."""
        k = i + 1
        if k < len(words) and words[k].lower in ("of", "from", "for", "representing"):
            k += 1 + (k + 1 < len(words) and words[k + 1].lower == "the")
            if k < len(words) and words[k].lower in self._parties:
                return first, k, "T", self._side_name(words[k].lower), None
            if (
                k < len(words)
                and not words[k].who
                and (hit := self.states.at(words, k, adjectives=True) or self._party_at(text, words, k))
            ):
                last = hit[1] + (hit[1] + 1 < len(words) and words[hit[1] + 1].lower in self._teams | {"government"})
                several = (
                    last + 2 < len(words)
                    and words[last + 1].lower == "and"
                    and words[last + 2].text[0].isupper()
                    and not words[last + 2].who
                )
                return first, last, "D" if several else "T", hit[0], None
        return (i, i, None, None, None) if words[i].lower in self._owned else (first, i, "B", None, None)
