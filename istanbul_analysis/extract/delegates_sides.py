"""On which side of the talks each person of an article sits: the party that most of the evidence speaks for."""

from bisect import bisect_left
from math import exp, fsum

from istanbul_analysis.extract.delegates_sides_article import Surveyor
from istanbul_analysis.extract.delegates_sides_guesses import Neighbours
from istanbul_analysis.extract.delegates_sides_names import NamingReader, whole_names
from istanbul_analysis.extract.delegates_sides_person import Persons
from istanbul_analysis.extract.delegates_sides_posts import Posts
from istanbul_analysis.extract.delegates_votes import Vote
from istanbul_analysis.extract.parties import PartyReader
from istanbul_analysis.extract.parties_words import SideWords

FIRST, AGAIN = "side", "side again"  # the models of the two passes


class SideReader:
    """Reads what an article says of the sides of its persons.

    Parameters
    ----------
    finder : SideFinder
    words : DataFrame, the lexicon `side_words`
    """

    def __init__(self, finder, words):
        self._finder, self._words = finder, SideWords(words)
        self._parties = PartyReader(finder, self._words)
        self._surveyor = Surveyor(finder, self._parties, self._words)
        self._namings, self._posts = NamingReader(self._words), Posts(self._words)

    def read(self, text, lines, roles, names, places, known, agencies):
        """Return the `Sides` of an article.

        `lines` are its sentences (`Line`), `roles` its posts in order, `names` the (start, end, actor) of its persons;
        `places` and `agencies` are names that are no party's; `known` is {actor: side} of the gazetteer.
        """
        parties = self._parties.read(text, names, roles, {*places, *agencies})
        spots = self._surveyor.spots(text, lines, parties.places)
        namings = self._namings.read(text, lines, spots, _posts_by_line(lines, roles))
        overview, whole = self._surveyor.survey(text, spots), whole_names(text, lines)
        held = {}
        for role in roles:
            held.setdefault(role.actor_id, []).append(role)
        told = {who: self._posts.read(text, own, parties.places) for who, own in held.items()}
        persons = Persons(self._words, self._parties.sort, overview, known, self._owners(text, parties.places))
        return Sides(persons, namings, whole, held, told, self._finder)

    def _owners(self, text, places):
        """Return {organisation: state that it is said to be of}: `the Ruritanian state firm ROGAS`."""
        out, states, state = {}, self._finder.states, None
        for place in places:
            if place.kind == "noun":  # `the Ruritanian railway ROGAS`
                continue
            named = place.kind == "name" and place.side not in states
            if named and state and self._words.patterns["owns"].fullmatch(text, state.end, place.start):
                out.setdefault(place.side, state.side)
            state = place if place.side in states and place.kind != "city" else None
        for side in {place.side for place in places if place.kind == "name" and place.side not in states}:
            if side not in out and " " in side and (own := states.first_in(side)):
                out[side] = own
        return out


def _posts_by_line(lines, roles):
    """Return the (start, end) of the posts that begin in each line."""
    spans = sorted((role.start, role.end) for role in roles)
    return [spans[bisect_left(spans, (line.start,)) : bisect_left(spans, (line.end,))] for line in lines]


class Sides:
    """The evidence of an article for the side of each of its persons."""

    def __init__(self, persons, namings, whole, held, told, finder):
        self._neighbours, self._finder = Neighbours(namings, persons.principals), finder
        self._places = {}
        for k, naming in enumerate(namings):
            self._places.setdefault(naming.who, []).append(k)
        self._places = {who: self._places.get(whole[who], own) for who, own in self._places.items()}
        self._base = {}
        for who, own in self._places.items():
            holder = who if who in held else whole[who]
            clues = _union(namings[k].clues for k in own)
            self._base[who] = persons.gather(who, clues, held.get(holder, ()), told.get(holder, {}))
        self._levels = {who: level for who, (level, _) in self._base.items()}

    def is_past(self, role):
        """Whether a post as printed was held before: former minister."""
        return self._finder.is_past(role)

    def features(self, guesses=None):
        """Return {actor: {side: {clue: value}}}; `guesses` {actor: (side, probability)} of a first pass add clues."""
        if guesses is None:
            return {who: candidates for who, (_, candidates) in self._base.items()}
        return {who: self._with_guesses(who, guesses) for who in self._base}

    def _with_guesses(self, who, guesses):
        level, candidates = self._base[who]
        out = {side: dict(clues) for side, clues in candidates.items()}
        for k in self._places[who]:
            for side, clue, share in self._neighbours.clues(k, guesses, self._levels):
                if side in out:
                    name = f"{level}, {clue}"
                    out[side][name] = max(share, out[side].get(name, 0.0))
        return out

    def votes(self, model):
        """Return {actor: Vote}; `model` holds {clue: weight} of the two passes."""
        guesses = {who: choose(own, model[FIRST]) for who, own in self.features().items()}
        weights = model[AGAIN]
        return {
            who: Vote(self._levels[who], {side: weigh(clues, weights) for side, clues in own.items()})
            for who, own in self.features(guesses).items()
        }


def _union(found):
    """Return {side: clues} of several {side: clues}."""
    out = {}
    for one in found:
        for side, clues in one.items():
            out.setdefault(side, set()).update(clues)
    return out


def choose(candidates, weights):
    """Return (side, probability) of the best of {side: {clue: value}}; (None, 0) without candidates."""
    if not candidates:
        return None, 0.0
    scores = {side: weigh(clues, weights) for side, clues in candidates.items()}
    best = max(scores, key=scores.get)
    return best, 1 / sum(exp(score - scores[best]) for score in scores.values())


def weigh(clues, weights):
    """Return the sum of weights of {clue: value}."""
    of = weights.get
    return fsum([of(clue, 0.0) * value for clue, value in clues.items()])
