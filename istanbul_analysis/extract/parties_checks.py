"""What a run of capitals in an article may be: a party's name, a person's, a state's, a part of a title."""

from functools import cache
from itertools import pairwise

from istanbul_analysis.extract.sides_states import split_words


class Checks:
    """Says of names in one article what they may be; `barred` are names that are no party's."""

    def __init__(self, finder, words, page, barred):
        self._finder, self._states, self._words, self._patterns = finder, finder.states, words, words.patterns
        self._page, self._barred = page, barred
        self.may_be, self.state_at_start = cache(self._may_be), cache(self._find_state)

    def is_name(self, name):
        """Whether a run of capitals may name a party: no person, no title, no date, no state."""
        words = name.split()
        if not self.may_be(name) or not self._page.person_words.isdisjoint((words[0], words[-1])):
            return False
        if not self._words.dates.isdisjoint(words) or self._finder.is_generic(name):
            return False
        if self._finder.is_stop(words[0]) and not words[0].isupper():
            return False
        if len(words) == 1 and (self._finder.is_title(name) or name.lower() in self._page.lower):
            return False
        return not self.state_at_start(name)[0]

    def is_of_state(self, name):
        """Whether a name begins with a state's and is no organisation's."""
        return bool(self.state_at_start(name)[0]) and not self._words.is_head(name.split()[-1])

    def _may_be(self, name):
        """Whether a name may be a party's: no person, no place, no word of posts, and more than a state's name."""
        headed = " " in name and self._words.is_head(name.split()[-1])
        if (name in self._barred and not headed) or name in self._page.persons:
            return False
        if not self._words.may_name(name):
            return False
        hit, words = self.state_at_start(name)
        if len(words) > 1 and words[-1].text in self._states.adjectives and not headed:
            return False
        return bool(words) and not (hit and hit[1] == len(words) - 1)

    def _find_state(self, name, adjectives=True):
        """Return (state, last word) of the state that a name begins with, or None; and the words of the name."""
        words = split_words(name, 0, len(name), ())
        return (self._states.at(words, 0, adjectives=adjectives) if words else None), words

    def is_headed(self, words):
        linked = any(self._words.is_head(a) and b in self._words.links for a, b in pairwise(words))
        return linked or self._words.is_head(words[-1].rstrip("."))

    def is_state_force(self, name, words):
        """Whether a name is of an arm of a state, or of a state's firm called by two words."""
        if not self.state_at_start(name, adjectives=False)[0]:
            return False
        if self._patterns["state_force"].search(name) and not self._patterns["own_force"].search(name):
            return True
        return len(words) == 2 and self._words.heads.get(words[-1].lower()) in (None, "firm")

    def is_named_after_state(self, name):
        """Whether a name of two words is a state's and another: `Ruritania Post`, `Pheu Ruritanian`."""
        words = name.split()
        if len(words) != 2 or not self._words.may_name(name) or name in self._barred or name in self._page.persons:
            return False
        if not self._page.person_words.isdisjoint(words) or not self._words.dates.isdisjoint(words):
            return False
        states = [word for word in words if self._states.called(word)]
        others = [word for word in words if not self._states.called(word)]
        return len(states) == len(others) == 1 and not self.is_word(others[0]) and not self._states.called(name)

    def is_party_like(self, name):
        """Whether a name is not mostly printed as a place."""
        printed = self._page.printed(name)
        return 2 * sum(self._page.before(i) in self._words.placing for i in printed) < len(printed)

    def is_word(self, name):
        """Whether a name of one word is a person's, or a word that names no party."""
        known = (self._finder.is_generic, self._finder.is_stop, self._finder.is_title)
        return name in self._page.person_words or any(is_known(name) for is_known in known)

    def is_part_of_titles(self, name):
        """Whether a name of one word is only printed before a title with a capital: `Commerce Secretary`."""
        if " " in name or name.isupper():
            return False
        words, printed = self._page.words, self._page.printed(name)
        behind = (words[i + 1].text if self._page.is_capital(i + 1) else "" for i in printed)
        return bool(printed) and all(self._words.patterns["no_party"].match(word) for word in behind)
