"""States as the text names them: by name, alias, capital, seat of power, or people."""

import re
from functools import lru_cache
from typing import NamedTuple

_WORD = re.compile(r"[^\W\d_]\.(?:[^\W\d_]\.)+|\w+(?:[-’'.]\w+)*(?:(?<=s)['’])?")
_HYPHEN = re.compile(r"(?<=[a-zA-Z.])[-–](?=[A-Z])")
_POSSESSIVE = re.compile(r"(?:['’]s|(?<=s)['’])$")

_new = tuple.__new__  # half the time of calling the class, for every word of every sentence


class Word(NamedTuple):
    """One word of a sentence; `who` is the actor whose name it belongs to, if any."""

    start: int
    end: int
    text: str
    lower: str
    possessive: bool
    who: str | None


class States:
    """Finds states among words, by a table of states: names, aliases, demonyms, capitals, seats of power.

    `placed` and `meeting` are patterns of what makes a name a mere place; a demonym behind one of `compass` is none.
    """

    def __init__(self, states, placed, meeting, compass):
        self._placed, self._meeting, self._compass = placed, meeting, compass
        self._names, self.adjectives = _state_names(states)
        self._longest = _longest((*self._names, *self.adjectives))
        self._all = set(states["state"])
        self._kinds = dict(zip(states["state"], states["kind"]))
        self._cities = {city for cell in states["capitals"] for city in cell.split(";")}
        self._twins, self._ends = _twins(states), _by_last_word(self._names)
        self.long_names = _long_names(self._all, self.adjectives)
        self.named = lru_cache(8)(self._named)
        self.parties_in = lru_cache(4)(self._parties_in)

    def __contains__(self, name):
        return name in self._all

    def kind(self, name):
        """Return state, region or union; None where a name is no state's."""
        return self._kinds.get(name)

    def is_city(self, name):
        """Whether a name is a capital's."""
        return name in self._cities

    def called(self, name):
        """Return the state that a whole name or adjective means; None where it means none."""
        return self._names.get(name) or self.adjectives.get(name)

    def twins(self, state):
        """Return the other states whose people have the same name."""
        return self._twins.get(state, [])

    def first_in(self, phrase):
        """Return the first state that a phrase names, by name, demonym, capital or seat; None where it names none."""
        return next(iter(self.all_in(phrase)), None)

    def all_in(self, phrase):
        """Return the states that a phrase names, in order."""
        words = split_words(phrase, 0, len(phrase), ())
        return [hit[0] for i in range(len(words)) if (hit := self.at(words, i, adjectives=True))]

    def _parties_in(self, phrase):
        """Return the states that a phrase names, in order, but those that are only places: `in Lima`, `to Peru`."""
        phrase = _HYPHEN.sub(" ", phrase)
        words = words_of(phrase)
        hits = ((i, self.at(words, i, adjectives=True)) for i in range(len(words)))
        return [hit[0] for i, hit in hits if hit and not self._is_place(phrase, words, i, hit[1])]

    def _is_place(self, phrase, words, i, last):
        """Whether a name only says where: `in Peru`, `the Lima talks`."""
        lead = phrase[max(0, words[i].start - 30) : words[i].start]
        city = base(words[last]) in self._cities
        return bool(self._placed.search(lead) or (city and self._meeting.match(phrase, words[last].end)))

    def at(self, words, i, adjectives=False):
        """Return (state, last word) of the state that begins with word `i`."""
        first = words[i].text
        if not first[:1].isupper():
            return None
        most = self._longest.get(first) or (words[i].possessive and self._longest.get(base(words[i]))) or 0
        for length in range(min(most, len(words) - i), 0, -1):
            key = base(words[i + length - 1])
            if length > 1:
                key = " ".join([*(word.text for word in words[i : i + length - 1]), key])
            state = self._names.get(key) or (adjectives and self.adjectives.get(key))
            if state and not (i and words[i - 1].text in self._compass and key in self.adjectives):
                return state, i + length - 1
        return None

    def before(self, words, j):
        """Return (state, first word) of the state or demonym that ends with word `j`."""
        for length in (4, 3, 2, 1):
            first = j - length + 1
            if first >= 0 and (hit := self.at(words, first, adjectives=True)) and hit[1] == j:
                return hit[0], first
        return None

    def twin(self, side, text):
        """Return the state meant where two share the name of their people: the one that the text names."""
        if side not in self._twins:
            return side
        named = self.named(text, False)
        return side if side in named else next((state for state in self._twins[side] if state in named), side)

    def ending_with(self, word, text):
        """Return the states with a name, named in a text, whose last word is `word`: `the Commission`."""
        names = (name for name in self._ends.get(word.split(" ")[-1], ()) if name.endswith(" " + word))
        return {self._names[name] for name in names if name in text}

    def _named(self, text, adjectives):
        """Return the states that a text names."""
        words = words_of(text)
        hits = (self.at(words, i, adjectives) for i, word in enumerate(words) if word.text[0].isupper())
        return frozenset(hit[0] for hit in hits if hit)


@lru_cache(maxsize=4)
def words_of(text):
    """The words of an article, which is read more than once."""
    return split_words(text, 0, len(text), ())


def split_words(text, start, end, people):
    """Return the words between two offsets; `people` are the (start, end, actor) of the names in them."""
    out, names = [], list(people)
    for match in _WORD.finditer(text, start, end):
        a, b, word = match.start(), match.end(), match.group()
        while names and names[0][1] <= a:
            names.pop(0)
        who = names[0][2] if names and names[0][0] < b else None
        owns = ("'" in word or "’" in word) and bool(_POSSESSIVE.search(word))
        out.append(_new(Word, (a, b, word, word.lower(), owns, who)))
    return out


def tail(word):
    """Return the possessive ending of a word, or an empty text."""
    return _POSSESSIVE.search(word.text).group() if word.possessive else ""


def base(word):
    """Return a word without its possessive ending."""
    return _POSSESSIVE.sub("", word.text) if word.possessive else word.text


def _longest(names):
    """Return {first word: number of words of the longest name that begins with it}."""
    out = {}
    for name in names:
        first = name.split(" ")[0]
        out[first] = max(out.get(first, 0), name.count(" ") + 1)
    return out


def _long_names(states, adjectives):
    """Return {state: names and adjectives of several words}."""
    out = {state: [state] for state in sorted(states) if " " in state}
    for adjective, state in adjectives.items():
        if " " in adjective:
            out.setdefault(state, []).append(adjective)
    return out


def _by_last_word(names):
    """Return {last word: names of several words that end with it}."""
    out = {}
    for name in names:
        if " " in name:
            out.setdefault(name.split(" ")[-1], []).append(name)
    return out


def _twins(states):
    """Return {state: other states whose people have the same name}."""
    demonyms = states.assign(demonym=states["demonyms"].str.split(";")).explode("demonym")
    groups = [list(part["state"]) for name, part in demonyms.groupby("demonym") if name and len(part) > 1]
    return {state: [other for other in group if other != state] for group in groups for state in group}


def _state_names(states):
    """Return {name: state} of names, aliases, capitals, seats and peoples, and {demonym: state}."""
    names, adjectives = {}, {}
    for state, *lists in zip(*(states[c] for c in ("state", "aliases", "capitals", "seats", "demonyms"))):
        aliases, capitals, seats, demonyms = (list(filter(None, cell.split(";"))) for cell in lists)
        for name in (state, *aliases, *capitals, *seats, *(d + "s" for d in demonyms)):
            names.setdefault(name, state)
        for demonym in demonyms:
            adjectives.setdefault(demonym, state)
    return names, adjectives
