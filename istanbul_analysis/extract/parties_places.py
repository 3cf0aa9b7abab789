"""Every place where an article names a party: by a name, an adjective or a people, a capital, or a common noun."""

import re
from typing import NamedTuple

from istanbul_analysis.extract.sides_states import base, tail

_FIRST = re.compile(r"[ ’']")
_OPENS = ("", ".", '"', "“", ":")
_STATED = ("armed", "union", "other")  # sorts of nouns that a state's adjective goes with: `Ruritanian rebels`


class Place(NamedTuple):
    """One place where the article names a party; `kind` is name, adj (an adjective or a people), city or noun."""

    start: int
    end: int
    side: str
    kind: str


class PlaceFinder:
    """Finds the places of one article; `known` are the settled names of its organisations."""

    def __init__(self, finder, words, page, known):
        self._finder, self._states, self._words, self._page, self._known = finder, finder.states, words, page, known
        self._firsts, self._lasts = {}, self._last_words()
        for name in sorted(known.canon, key=len, reverse=True):
            first = _FIRST.split(name)[0]
            if not (name in self._lasts and len(self._lasts[name]) == 1):
                self._firsts.setdefault(first, []).append(name)

    def find(self):
        """Return the places, left to right."""
        out, end, nouns = [], 0, self._words.nouns
        for i, word in enumerate(self._page.words):
            if word.start < end or (word.text[0].islower() and word.lower not in nouns and not word.possessive):
                continue
            place = self._at(i)
            if place and not self._is_of_state(place, i, out):
                out.append(place)
                end = place.end
        return out

    def _is_of_state(self, place, i, found):
        """Whether a noun is the government of the state just named."""
        if place.kind != "noun" or self._words.nouns.get(self._page.words[i].lower) != "state":
            return False
        return bool(found) and found[-1].end + 1 >= place.start

    def _last_words(self):
        """Return {last word: states} of the names of several words of the states named."""
        out = {}
        for state in self._states.named(self._page.text, True):
            for name in self._states.long_names.get(state, ()):
                if name.split()[0] not in self._words.forms:
                    out.setdefault(name.split()[-1], set()).add(state)
        return out

    def _at(self, i):
        word = self._page.words[i]
        if self._page.is_person(i):
            return None
        bare = base(word)
        return (
            self._organisation(i, bare)
            or self._direction(i)
            or self._people(i, bare)
            or self._state(i)
            or self._short_state(i, bare)
            or self._noun(i, bare.lower())
        )

    def _organisation(self, i, bare):
        word, text = self._page.words[i], self._page.text
        for name in self._firsts.get(bare, self._firsts.get(word.text, ())):
            end = word.start + len(name)
            printed = text.startswith(name, word.start) and not text[end : end + 1].isalnum()
            if printed and self._page.is_free(word.start, end):
                return Place(word.start, end, self._known.canon[name], "name")
        return None

    def _direction(self, i):
        """`the North`, where one state of that name is spoken of."""
        word, words = self._page.words[i], self._page.words
        if word.text not in self._words.compass or not i or words[i - 1].lower != "the":
            return None
        settled = self._finder.settle(word.text, self._page.text)
        if settled not in self._states or self._page.is_capital(i + 1):
            return None
        return Place(word.start, word.end, settled, "name")

    def _people(self, i, bare):
        side = self._words.peoples.get(bare)
        if not side:
            return None
        kind = "adj" if side != bare or side.endswith("s") else "name"
        return Place(*self._span(i, i), side, kind)

    def _state(self, i):
        page, words = self._page, self._page.words
        hit = self._states.at(words, i, adjectives=True)
        if not hit or not page.is_free(words[i].start, words[hit[1]].end):
            return None
        state, last = hit
        start, end = self._span(i, last)
        printed = page.text[start:end]
        if side := self._words.peoples.get(printed.rstrip("s")):
            return Place(start, start + len(printed), side, "adj")
        is_adjective = printed in self._states.adjectives or printed.rstrip("s") in self._states.adjectives
        if is_adjective and (place := self._two_peoples(i, hit, printed) or self._stated_noun(i, last)):
            return place
        kind = "adj" if is_adjective else "city" if self._states.is_city(printed) else "name"
        return Place(start, end, self._states.twin(state, page.text), kind)

    def _two_peoples(self, i, hit, printed):
        """`Ruritanian Sylvanians`: a people named by two adjectives is one party."""
        following = hit[1] + 1
        if not self._page.before(following):
            return None
        second = base(self._page.words[following]).rstrip("s")
        if self._states.adjectives.get(second, hit[0]) == hit[0] or self._page.is_person(following):
            return None
        return Place(*self._span(i, following), f"{printed} {second}s", "adj")

    def _stated_noun(self, i, last):
        """`Ruritanian rebels`: the rebels."""
        if last + 1 >= len(self._page.words):
            return None
        low = self._page.words[last + 1].lower
        if self._words.nouns.get(low) not in _STATED or low in self._words.unstated:
            return None
        return Place(*self._span(i, last + 1), self._words.same.get(low, low), "noun")

    def _short_state(self, i, bare):
        states = self._lasts.get(bare, ())
        return Place(*self._span(i, i), next(iter(states)), "adj") if len(states) == 1 else None

    def _noun(self, i, low):
        if low not in self._words.nouns or not (self._page.words[i].text.islower() or self._is_plain(i)):
            return None
        return Place(*self._span(i, i), self._words.same.get(low, low), "noun")

    def _is_plain(self, i):
        """Whether a noun with a capital opens a sentence, or stands behind `the`."""
        word, text = self._page.words[i], self._page.text
        opens = text[max(0, word.start - 2) : word.start].strip() in _OPENS
        if opens and text[word.end : word.end + 2].strip().islower():
            return True
        return bool(i) and self._page.words[i - 1].lower in self._words.owners

    def _span(self, first, last):
        words = self._page.words
        return words[first].start, words[last].end - len(tail(words[last]))
