"""Names in an article that may be those of organisations: unions, firms, movements, bodies."""

import re
from bisect import bisect_right
from collections import Counter

from istanbul_analysis.extract.parties_checks import Checks
from istanbul_analysis.extract.parties_short import POSSESSIVE, ShortNames
from istanbul_analysis.extract.sides_states import base, tail

_JOINED = re.compile(r"[A-Z]\w+ and $")
_OWNED = re.compile(r"['’]s ")
_LEAD, _BEFORE = 400, 60  # characters at the head of an article; characters before a name
_OFTEN, _SHORT_NAME = 3, 4
_JOINED_WORDS = 3  # words of a name that `and` may join to what stands before
_PATTERNED = ("classed", "class_behind", "team_of_name", "acting", "talks_with")
_TWICE = 2  # times that a name of several words is printed


class NameFinder:
    """Finds names of organisations; `finder` is a `SideFinder`, `words` are `SideWords`."""

    def __init__(self, finder, words):
        self._finder, self._words = finder, words

    def find(self, page, roles, barred):
        """Return the `Names` of an article; none of them is in `barred`."""
        return _Search(self._finder, self._words, page, barred | self._words.dates).run(roles)


class _Search:
    """The names of one article."""

    def __init__(self, finder, words, page, barred):
        self._finder, self._states, self._words, self._patterns = finder, finder.states, words, words.patterns
        self._page, self._checks = page, Checks(finder, words, page, barred)
        self._found = ShortNames(finder, words, page, barred, self._checks).find()

    def run(self, roles):
        for match in self._patterns["name"].finditer(self._page.text):
            self._take_headed(match.group(), match.end())
        self._take_before_teams()
        self._take_beside_persons()
        self._take_frequent()
        self._take_repeated()
        self._take_pair()
        self._take_patterned()
        self._take_of_roles(roles)
        titles = [name for name in self._found.counts if self._checks.is_part_of_titles(name)]
        for name in titles:
            del self._found.counts[name]
        return self._found

    def _take_headed(self, name, end):
        name = self._trim(name.split())
        name, start = self._with_joined(name, end - len(name))
        words = name.split()
        if len(words) < 2 or name.isupper() or not self._checks.is_headed(words) or self._is_joined(start, words):
            return
        if (
            self._page.is_free(start, end)
            and self._checks.may_be(name)
            and not self._checks.is_state_force(name, words)
        ):
            self._found.counts[name] += 1

    def _with_joined(self, name, start):
        """Return a name with what `and` joins to it, and its start: `the Nurses and Midwives' Association`."""
        joined = self._patterns["joined_name"].search(self._page.text, max(0, start - _BEFORE), start)
        if not joined or len(name.split()) > _JOINED_WORDS:
            return name, start
        first = joined[1].split()
        if self._checks.is_headed(first) or not self._checks.may_be(joined[1]) or self._checks.is_of_state(joined[1]):
            return name, start
        return self._page.text[joined.start(1) : start] + name, joined.start(1)

    def _is_joined(self, start, words):
        """Whether two words are the end of a longer name: `Trade and Energy Board`."""
        return len(words) == 2 and bool(_JOINED.search(self._page.text, max(0, start - 24), start))

    def _trim(self, words):
        """Cut what opens a sentence, the owner and the legal form from a run of capitalised words."""
        placed = self._patterns["no_name"]  # `the Lima-based High Council`
        while words and (self._is_opening(words[0]) or words[0].islower() or placed.search(words[0])):
            words = words[1:]
        name = POSSESSIVE.sub("", " ".join(words))
        if len(words) > 2 and name.endswith(self._words.suffixes):
            name = name.rsplit(" ", 1)[0].rstrip(",")
        name = self._patterns["crew"].sub("", name)
        owned = _OWNED.search(name)
        owner = owned and name[: owned.start()].split()[-1]
        if owned and owner not in self._words.kinds_of_people and not owner.endswith("men"):
            return _OWNED.split(name)[-1]
        place, _, behind = name.partition(" for the ")
        return behind if behind and self._states.called(place) else name

    def _take_before_teams(self):
        """Names before a team or its people: `Renavo's negotiator`, `Mor Laban's delegation`."""
        page, beside = self._page, self._patterns["team_behind"]
        for i in page.capitals:
            word = page.words[i]
            if beside.match(page.text, word.end - len(tail(word))) and not page.is_person(i):
                name = self._run_that_ends_at(i)
                if " " in name:
                    self._found.counts.update([name] if self._checks.is_name(name) else [])
                elif self._is_plain_name(name, word.possessive) and self._checks.may_be(name):
                    self._found.counts[name] += 1

    def _is_plain_name(self, name, is_possessive):
        """Whether one word with a capital is a name, and not one that only opens a sentence."""
        if self._checks.is_word(name):
            return False
        return self._page.is_printed_inside(name) or (is_possessive and name.lower() not in self._page.lower)

    def _run_that_ends_at(self, i):
        """Return the capitalised words that end with word `i`, but for persons and openings of sentences."""
        page, first = self._page, i
        while page.before(first) and self._may_belong(first - 1):
            first -= 1
        return self._run(first, i)

    def _run(self, first, last):
        """Return the text of words `first` to `last`, without a possessive ending."""
        words = self._page.words
        return self._page.text[words[first].start : words[last].end - len(tail(words[last]))]

    def _may_belong(self, i):
        word = self._page.words[i]
        if not word.text[0].isupper() or word.possessive or self._page.is_person(i):
            return False
        return not self._is_opening(word.text) and not self._finder.is_title(word.text)

    def _is_opening(self, word):
        """Whether a word opens a sentence and no name: `From Norvento's side`."""
        return word in self._words.openings or (self._finder.is_stop(word) and not word.isupper())

    def _take_repeated(self):
        """Names of several words that the text prints twice, and not only as places: `Pheu Thai`, `Air Ruritania`."""
        page = self._page
        runs = Counter()
        i = 0
        while i < len(page.capitals):
            first = page.capitals[i]
            last = first
            while self._may_follow(last):
                last += 1
            i = i + 1 if last == first else bisect_right(page.capitals, last)
            if last > first and not page.is_person(first) and page.words[first].text not in self._words.openings:
                runs[self._run(first, last)] += 1
        for name, n in runs.items():
            if (
                n >= _TWICE
                and self._checks.is_party_like(name)
                and (self._checks.is_name(name) or self._checks.is_named_after_state(name))
            ):
                self._found.counts[name] += 1

    def _may_follow(self, i):
        page = self._page
        return page.is_capital(i + 1) and not page.words[i].possessive and not page.is_person(i + 1)

    def _take_beside_persons(self):
        """Names beside a person's: `N of Fenwick`, `N (CDP)`, `Stellor's N`, `for Unity, N`."""
        text = self._page.text
        for start, end, _ in self._page.names:
            behind = self._patterns["behind_name"].match(text, end)
            before = self._patterns["before_name"].search(text, max(0, start - _BEFORE), start)
            for match in (behind, before):
                name = match and next((group for group in match.groups() if group), None)
                name = name and self._trim(name.split())
                if name and self._checks.is_name(name):
                    self._found.counts[name] += 1

    def _take_frequent(self):
        """Names of one word that the text prints often, and not as a place or a part of another name."""
        page = self._page
        often = Counter(base(page.words[i]) for i in page.capitals if not page.is_person(i))
        for name, n in often.items():
            if n < _OFTEN or len(name) < _SHORT_NAME or name.lower() in page.lower or not self._checks.is_name(name):
                continue
            printed = page.printed(name)
            placed = sum(page.before(i) in self._words.placing for i in printed)
            parted = any(page.before(i)[:1].isupper() and len(page.before(i)) > 1 for i in printed)
            if 2 * placed < n and not parted and page.is_printed_alone(name):
                self._found.counts[name] += 1

    def _take_pair(self):
        for match in self._patterns["pair"].finditer(self._page.text, 0, _LEAD):
            names = (POSSESSIVE.sub("", name) for name in match.groups())
            self._found.counts.update(name for name in names if self._checks.is_name(name))

    def _take_patterned(self):
        """Names told to be a party's by the words beside: `the party Norvento`, `Norvento sent its`, `talks with X`."""
        for kind in _PATTERNED:
            for match in self._patterns[kind].finditer(self._page.text):
                k = match.lastindex
                name = self._trim(match[k].split())
                if name and self._page.is_free(*match.span(k)) and self._checks.is_name(name):
                    self._found.counts[name] += 1

    def _take_of_roles(self, roles):
        """Names that posts begin with: `Acme Motors chairman`."""
        for role in roles:
            name = POSSESSIVE.sub("", self._finder.organisation_before(role.role) or "")
            if (
                name
                and name not in self._page.person_words
                and self._checks.may_be(name)
                and not self._checks.is_of_state(name)
            ):
                self._found.counts[name] += 2
