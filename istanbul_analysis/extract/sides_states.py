"""States as the text names them: by name, alias, capital, seat of power, or people."""

import re
from itertools import pairwise
from typing import NamedTuple

_WORD = re.compile(r"[^\W\d_]\.(?:[^\W\d_]\.)+|\w+(?:[-’'.]\w+)*(?:(?<=s)['’])?")
_POSSESSIVE = re.compile(r"(?:['’]s|(?<=s)['’])$")


class Word(NamedTuple):
    """One word of a sentence; `who` is the actor whose name it belongs to, if any."""

    start: int
    end: int
    text: str
    lower: str
    possessive: bool
    who: str | None


class States:
    """Finds states among words, by a table of states: names, aliases, demonyms, capitals, seats of power."""

    def __init__(self, states):
        self._names, self.adjectives = _state_names(states)
        self._all = set(states["state"])
        self._twins = _twins(states)

    def __contains__(self, name):
        return name in self._all

    def first_in(self, phrase):
        """Return the first state that a phrase names, by name, demonym, capital or seat; None where it names none."""
        return next(iter(self.all_in(phrase)), None)

    def all_in(self, phrase):
        """Return the states that a phrase names, in order."""
        words = split_words(phrase, 0, len(phrase), ())
        return [hit[0] for i in range(len(words)) if (hit := self.at(words, i, adjectives=True))]

    def at(self, words, i, adjectives=False):
        """Return (state, last word) of the state that begins with word `i`."""
        if not words[i].text[:1].isupper():
            return None
        for length in (4, 3, 2, 1):
            if i + length <= len(words):
                key = " ".join(word.text for word in words[i : i + length - 1])
                last = words[i + length - 1]
                key = (key + " " + base(last)).strip()
                state = self._names.get(key) or (adjectives and self.adjectives.get(key))
                if state:
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
        named = {state for state, _ in self.named_with_next(text, adjectives=False)}
        return side if side in named else next((state for state in self._twins[side] if state in named), side)

    def ending_with(self, word, text):
        """Return the states with a name, named in a text, whose last word is `word`: `the Commission`."""
        names = (name for name in self._names if name.endswith(" " + word))
        return {self._names[name] for name in names if name in text}

    def named_with_next(self, text, adjectives):
        """Return (state, word behind it in lower case) for each state that a text names."""
        words = split_words(text, 0, len(text), ())
        pairs = pairwise(words)
        following = ["", *(b.lower if b.start == a.end + 1 else "" for a, b in pairs), ""]  # in the same sentence
        hits = (self.at(words, i, adjectives) for i in range(len(words)))
        return [(hit[0], following[hit[1] + 1]) for hit in hits if hit]


def split_words(text, start, end, people):
    """Return the words between two offsets; `people` are the (start, end, actor) of the names in them."""
    out, names = [], list(people)
    for match in _WORD.finditer(text, start, end):
        a, b, word = match.start(), match.end(), match.group()
        while names and names[0][1] <= a:
            names.pop(0)
        who = names[0][2] if names and names[0][0] < b else None
        out.append(Word(a, b, word, word.lower(), bool(_POSSESSIVE.search(word)), who))
    return out


def tail(word):
    """Return the possessive ending of a word, or an empty text."""
    match = _POSSESSIVE.search(word.text)
    return match.group() if match else ""


def base(word):
    """Return a word without its possessive ending."""
    return _POSSESSIVE.sub("", word.text)


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
