"""Words of parties, teams and posts, and the parties that a post names."""

import re

from istanbul_analysis.extract.sides_states import States, base, tail

_JOINS = {" ", "-"}
_RUN = 6


class PartyWords:
    """What is known of the words for parties and posts.

    Parameters
    ----------
    states : DataFrame, one row per state or union of states: its name, aliases, demonyms, capitals, seats of power
    patterns : DataFrame, the words of teams and parties (`data/lexicons/team_patterns.csv`)
    """

    def __init__(self, states, patterns):
        words = {kind: dict(zip(part["name"], part["value"])) for kind, part in patterns.groupby("kind")}
        placed, meeting = (re.compile(words["sign"][name]) for name in ("placed", "place_of_talks"))
        self.states = States(states, placed, meeting, frozenset(words["words"]["compass"].split()))
        self._teams = set(words["team"]) | set(words["person"]) | set(words["counterpart"])
        self._letters = dict.fromkeys(words["person"], "M") | dict.fromkeys(words["counterpart"], "K")
        self._crews = set(words["crew"])
        self._chiefs, self._formers = set(words["chief"]), set(words["past"])
        self._parties, self._plurals, self._owned = words["party"], words["plural"], set(words["owned"])
        self._offices, self._bodies = set(words["office"]), set(words["state_body"])
        self._titles, self._named_heads = set(words["title"]), set(words["party_head"])
        self._seated = tuple(words["seated"])
        self._stops, self._generic = (set(" ".join(words[kind].values()).split()) for kind in ("stop", "generic"))

    def is_place_in_team(self, role):
        """Whether a post is one at the talks themselves, or of a crew: negotiator, delegate, mediator, officials."""
        last = role.lower().split()[-1]
        return last in self._letters or last in self._crews

    def is_past(self, role):
        """Whether a post as printed was held before: former minister."""
        return not self._formers.isdisjoint(role.lower().split())

    def is_generic(self, name):
        """Whether a capitalised name is only a word of posts, teams or parties: `National`, `Union`."""
        return name.lower() in self._generic | self._formers | set(self._parties)

    def is_title(self, word):
        """Whether a word is one of posts: `Minister`."""
        return word.lower() in self._titles

    def is_stop(self, word):
        """Whether a word ends a phrase: `of`, `said`."""
        return word.lower() in self._stops

    def organisation_before(self, role):
        """Return the organisation that a post begins with: `Acme Motors chairman`; no field of posts, no state."""
        words = role.split()
        if words[-1].lower() not in self._offices:
            return None
        name = []
        for word in words[:-1]:
            if not word[0].isupper() or word.lower() in self._titles | self._generic | self._stops:
                break
            name.append(word)
        if not name or name[-1].lower() in self._bodies or (len(name) == 1 and name[0].lower() in self._parties):
            return None
        return " ".join(name)

    def _named_after_state(self, text, words, i):
        """Return (name, last word) of an organisation that begins with a state: `Ruritania Liberation Movement`."""
        hit = self.states.at(words, i, adjectives=True)
        if not hit:
            return None
        last = hit[1]
        while last - i < _RUN and last + 1 < len(words) and self._continues(text, words, last):
            last += 1
            if base(words[last]).lower() in self._named_heads:
                return text[words[i].start : words[last].end - len(tail(words[last]))], last
        return None

    def _continues(self, text, words, last):
        following = words[last + 1]
        return text[words[last].end : following.start] in _JOINS and following.text[0].isupper() and not following.who

    def _side_name(self, lower):
        return self._plurals.get(lower, lower)


def printed_inside(text, name):
    """Whether a word has its capital inside a sentence too: what opens a sentence is not a name for that."""
    return name.isupper() or bool(re.search(rf"[a-z,] {re.escape(name)}\b", text))
