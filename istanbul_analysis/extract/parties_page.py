"""An article as the finder of its parties sees it: its words, the names of its persons, and where a name is printed."""

import re
from bisect import bisect_left
from functools import cache

from istanbul_analysis.extract.sides_states import words_of

_KEY = re.compile(r"\w+")


class Page:
    """The words of an article, and which of them belong to persons; `names` are (start, end, actor)."""

    def __init__(self, text, names):
        self.text, self.words, self.names = text, words_of(text), sorted(names)
        self.persons = {text[start:end] for start, end, _ in names}
        self.person_words = {word for name in self.persons for word in name.split()}
        self.lower = {word.text for word in self.words if word.text.islower()}
        self.capitals = [i for i, word in enumerate(self.words) if word.text[0].isupper()]
        self.printed, self.is_printed_inside = cache(self._printed), cache(self._is_printed_inside)
        self._starts, self._reach, self._where = [], [], {}
        for start, end, _ in self.names:
            self._starts.append(start)
            self._reach.append(max(end, self._reach[-1] if self._reach else 0))
        for i, word in enumerate(self.words):
            if not word.text[0].islower():
                self._where.setdefault(_KEY.match(word.text)[0], []).append(i)

    def is_free(self, start, end):
        """Whether no person's name stands between two offsets."""
        k = bisect_left(self._starts, end)
        return not k or self._reach[k - 1] <= start

    def is_person(self, i):
        """Whether word `i` belongs to a person's name."""
        return not self.is_free(self.words[i].start, self.words[i].end)

    def _printed(self, name):
        """Return the numbers of the words at which a name is printed; a name begins with no small letter."""
        key = _KEY.match(name)
        found = self._where.get(key[0], ()) if key else ()
        return [i for i in found if self.text.startswith(name, self.words[i].start) and self._ends(i, name)]

    def count(self, name):
        """Return how often a name is printed."""
        return len(self.printed(name))

    def _is_printed_inside(self, name):
        """Whether a name stands inside a sentence, behind a small letter or a comma."""
        return any(self._is_inside(i) for i in self.printed(name))

    def is_printed_alone(self, name, but=None):
        """Whether a name stands inside a sentence, and neither a capital nor the word `but` follows."""
        return any(self._is_inside(i) and not self._goes_on(i, name, but) for i in self.printed(name))

    def before(self, i):
        """Return the word that one space parts from word `i`, or an empty text."""
        if not 0 < i < len(self.words) or self.text[self.words[i - 1].end : self.words[i].start] != " ":
            return ""
        return self.words[i - 1].text

    def is_capital(self, i):
        """Whether a word in capitals stands behind word `i - 1`, after one space."""
        return i < len(self.words) and self.words[i].text[0].isupper() and bool(self.before(i))

    def _ends(self, i, name):
        end = self.words[i].start + len(name)
        return not (self.text[end : end + 1].isalnum() or self.text[end : end + 1] == "_")

    def _is_inside(self, i):
        start = self.words[i].start
        lead = self.text[max(0, start - 2) : start]
        return len(lead) == 2 and lead[1] == " " and (lead[0] == "," or "a" <= lead[0] <= "z")

    def _goes_on(self, i, name, but):
        end = self.words[i].start + len(name)
        if self.text[end : end + 1] != " ":
            return False
        return self.text[end + 1 : end + 2].isupper() or bool(but and self.text.startswith(but, end + 1))
