"""The parties that an article names: states, organisations, movements, `the union`, with every place of each."""

from collections import Counter
from typing import NamedTuple

from istanbul_analysis.extract.parties_names import NameFinder
from istanbul_analysis.extract.parties_nouns import NounReader
from istanbul_analysis.extract.parties_page import Page
from istanbul_analysis.extract.parties_places import PlaceFinder
from istanbul_analysis.extract.parties_settle import settle_names


class Parties(NamedTuple):
    """The parties of an article: `places` are `Place`s in order, `counts` says how often each side is named."""

    places: list
    counts: Counter


class PartyReader:
    """Finds the parties of articles; `finder` is a `SideFinder`, `words` are `SideWords`."""

    def __init__(self, finder, words):
        self._finder, self._states, self._words = finder, finder.states, words
        self._names, self._nouns = NameFinder(finder, words), NounReader(finder, words)

    def read(self, text, names, roles, barred):
        """Return the `Parties` of a text; `names` are (start, end, actor), `barred` names that are no party's."""
        page = Page(text, names)
        known = settle_names(self._finder, self._words, page, self._names.find(page, roles, set(barred)), set(barred))
        places = PlaceFinder(self._finder, self._words, page, known).find()
        places = self._nouns.resolve(page, places, known.full)
        return Parties(places, Counter(place.side for place in places))

    def sort(self, side):
        """Say what a party is: a state, a union of states (inter), a noun without a name, a body, letters or a name."""
        if kind := self._states.kind(side):
            return "inter" if kind == "union" else "state"
        if side.islower():
            return "noun"
        if not self._words.bodies.isdisjoint(side.lower().split()):
            return "body"
        return "acr" if side.isupper() else "name"
