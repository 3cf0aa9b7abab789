"""Short names of organisations in an article, and what they stand for: `Highland Freedom Front (HFF)`, acronyms."""

import re
from collections import Counter
from typing import NamedTuple

from istanbul_analysis.extract.sides_states import split_words

_ACRONYM = re.compile(r"\b[A-Z][A-Za-z]*[A-Z0-9][A-Z0-9-]{0,8}\b")
_DATELINED = re.compile(r"(?:, [\w .]{1,40})? ?(?:\(|—|–|-|:|, )")
_BETWEEN = r"(?: (?:of|for|and|the|in|&|de|del|la|des|du|y))*[ -]"  # between the words of a name
_SHORT_ACRONYM, _LONG_ACRONYM, _LONGEST_ACRONYM = 3, 8, 10
POSSESSIVE = re.compile(r"['’]s?$")
_NEXT = 24  # characters behind an acronym that may belong to the name of a state


class Names(NamedTuple):
    """Names that may be parties': `counts`; `short` {short name: full name}, of which those in `loose` are no
    initials of it; `states` {acronym: state}.
    """

    counts: Counter
    short: dict
    loose: set
    states: dict


class ShortNames:
    """Finds the short names of one article; `checks` are `Checks`."""

    def __init__(self, finder, words, page, barred, checks):
        self._states, self._words, self._patterns = finder.states, words, words.patterns
        self._page, self._barred, self._checks = page, barred, checks
        self._found = Names(Counter(), {}, set(), {})

    def find(self):
        """Return the `Names` of the article so far."""
        self._define()
        self._take_acronyms()
        self._take_initials()
        return self._found

    def _define(self):
        for match in self._patterns["defined"].finditer(self._page.text):
            short = match[2]
            full, exact = self._fit(match[1].split(), short)
            if full and self._page.is_free(*match.span(1)) and self._may_be_shortened(full, short):
                self._found.short.setdefault(short, full)
                if not exact:
                    self._found.loose.add(short)

    def _may_be_shortened(self, full, short):
        if full in self._page.persons or self._patterns["no_party"].search(full) or self._states.called(short):
            return False
        hit, words = self._checks.state_at_start(full, adjectives=False)
        return not hit or hit[1] < len(words) - 1

    def _fit(self, words, short):
        """Return the words of a run that the letters stand for, and whether they are its initials."""
        letters = re.sub(r"[^A-Z]", "", short)
        for k in reversed([k for k, word in enumerate(words) if word[0].isupper()]):
            initials = _initials(words[k:])
            if initials == letters or (len(initials) > 1 and initials.startswith(letters)):
                return " ".join(words[k:]), True
        if "and" in words:  # a foreign acronym behind `Ruritania and the ...`
            words = words[len(words) - words[::-1].index("and") :]
        opens = (k for k, word in enumerate(words) if word[0].isupper() and word not in self._words.openings)
        words = words[next(opens, len(words)) :]
        named = any(map(self._words.is_head, words)) and sum(word[0].isupper() for word in words) > 1
        return (" ".join(words) if named else None), False

    def _take_acronyms(self):
        initials = self._initials_of_states()
        barred = {name.upper() for name in self._barred}
        for match in _ACRONYM.finditer(self._page.text):
            name = match.group()
            if name in barred or not self._page.is_free(*match.span()) or self._is_shouted(match):
                continue
            if name in initials:
                self._found.states[name] = initials[name]
            elif self._opens_state(match):
                continue
            elif self._checks.may_be(name) and (name in self._found.short or self._is_acronym(name)):
                self._found.counts[name] += 1

    def _is_acronym(self, name):
        return len(name) < _LONG_ACRONYM or (len(name) <= _LONGEST_ACRONYM and self._page.is_printed_inside(name))

    def _take_initials(self):
        """Full names whose initials the text prints elsewhere: `the Alliance of Film Makers ... AFM`."""
        for short in [name for name in self._found.counts if name.isalpha() and name.isupper()]:
            if short in self._found.short or len(short) < _SHORT_ACRONYM:
                continue
            words = (letter + r"[\w’'-]+" for letter in short)
            match = re.search(r"\b" + _BETWEEN.join(words) + r"\b(?! [A-Z])", self._page.text)
            if match and self._page.is_free(*match.span()) and self._may_be_shortened(match.group(), short):
                self._found.short[short] = POSSESSIVE.sub("", match.group())

    def _opens_state(self, match):
        """Whether an acronym is the first word of a state's name: `DR Congo`."""
        words = split_words(self._page.text, match.start(), match.end() + _NEXT, ())
        hit = self._states.at(words, 0)
        return bool(hit and hit[1])

    def _initials_of_states(self):
        named = sorted(self._states.named(self._page.text, True))
        return {"".join(w[0] for w in s.split() if w[0].isupper()): s for s in named if s.count(" ") > 1}

    def _is_in_headline(self, start, end):
        """Whether the line of a name is in capitals only, and has more words."""
        text = self._page.text
        last = text.find("\n", end)
        line = text[text.rfind("\n", 0, start) + 1 : last if last >= 0 else None].strip()
        return " " in line and line.isupper()

    def _is_shouted(self, match):
        """Whether a word in capitals is one of a headline or dateline, or a state in capitals."""
        text, (start, end) = self._page.text, match.span()
        if self._patterns["shouted"].search(text, max(0, start - 12), start):
            return True
        opens = not start or text[start - 1] == "\n"
        if self._is_in_headline(start, end):
            return True
        if self._patterns["shouting"].match(text, end + 1) or (opens and _DATELINED.match(text, end)):
            return True
        name = match.group()
        return bool(self._states.called(name.title())) and not self._states.called(name)


def _initials(words):
    """Return the first letters of the words with a capital."""
    return "".join(part[0] for word in words for part in word.split("-") if part and part[0].isupper())
