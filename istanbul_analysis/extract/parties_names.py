"""Names in an article that may be those of organisations: unions, firms, movements, bodies."""

import re
from collections import Counter
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from istanbul_analysis.extract.sides_states import base, split_words, tail

_ACRONYM = re.compile(r"\b[A-Z][A-Za-z]*[A-Z0-9][A-Z0-9-]{0,8}\b")
_DATELINED = re.compile(r"(?:, [\w .]{1,40})? ?(?:\(|—|–|-|:|, )")
_POSSESSIVE = re.compile(r"['’]s?$")
_JOINED = re.compile(r"[A-Z]\w+ and $")
_OWNED = re.compile(r"['’]s ")
_LEAD, _BEFORE = 400, 60  # characters at the head of an article; characters before a name
_OFTEN, _SHORT_NAME, _LONG_ACRONYM = 3, 4, 8


class Names(NamedTuple):
    """Names that may be parties': `counts`; `short` {short name: full name}, of which those in `loose` are no
    initials of it; `states` {acronym: state}.
    """

    counts: Counter
    short: dict
    loose: set
    states: dict


class NameFinder:
    """Finds names of organisations; `finder` is a `SideFinder`, `words` are `SideWords`."""

    def __init__(self, finder, words):
        self._finder, self._words = finder, words

    def find(self, page, roles, barred):
        """Return the `Names` of an article; none of them is in `barred`."""
        return _Search(self._finder, self._words, page, barred).run(roles)


class _Search:
    """The names of one article."""

    def __init__(self, finder, words, page, barred):
        self._finder, self._states, self._words, self._patterns = finder, finder.states, words, words.patterns
        self._page, self._barred = page, barred | words.dates
        self._may_be, self._state_at_start = cache(self._check), cache(self._find_state)
        self._found = Names(Counter(), {}, set(), {})

    def run(self, roles):
        self._define()
        for match in self._patterns["name"].finditer(self._page.text):
            self._take_headed(match.group(), match.end())
        self._take_acronyms()
        self._take_before_teams()
        self._take_beside_persons()
        self._take_frequent()
        self._take_pair()
        self._take_of_roles(roles)
        return self._found

    # -- names that the text shortens itself: `Highland Freedom Front (HFF)`

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
        hit, words = self._state_at_start(full, adjectives=False)
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

    # -- names with the head of one, and acronyms

    def _take_headed(self, name, end):
        name = self._trim(name.split())
        words = name.split()
        start = end - len(name)
        if len(words) < 2 or name.isupper() or not self._is_headed(words) or self._is_joined(start, words):
            return
        if self._page.is_free(start, end) and self._may_be(name) and not self._is_state_force(name, words):
            self._found.counts[name] += 1

    def _is_joined(self, start, words):
        """Whether two words are the end of a longer name: `Trade and Energy Board`."""
        return len(words) == 2 and bool(_JOINED.search(self._page.text, max(0, start - 24), start))

    def _trim(self, words):
        """Cut what opens a sentence, the owner and the legal form from a run of capitalised words."""
        while words and words[0] in self._words.openings:
            words = words[1:]
        name = _POSSESSIVE.sub("", " ".join(words))
        if len(words) > 2 and name.endswith(self._words.suffixes):
            name = name.rsplit(" ", 1)[0].rstrip(",")
        return _OWNED.split(name)[-1]

    def _is_headed(self, words):
        linked = any(self._words.is_head(a) and b in self._words.links for a, b in pairwise(words))
        return linked or self._words.is_head(words[-1].rstrip("."))

    def _is_state_force(self, name, words):
        """Whether a name is of an arm of a state, or of a state's firm called by two words."""
        if not self._state_at_start(name, adjectives=False)[0]:
            return False
        if self._patterns["state_force"].search(name) and not self._patterns["own_force"].search(name):
            return True
        return len(words) == 2 and self._words.heads.get(words[-1].lower()) in (None, "firm")

    def _take_acronyms(self):
        initials = self._initials_of_states()
        barred = {name.upper() for name in self._barred}
        for match in _ACRONYM.finditer(self._page.text):
            name = match.group()
            if name in barred or not self._page.is_free(*match.span()) or self._is_shouted(match):
                continue
            if name in initials:
                self._found.states[name] = initials[name]
            elif self._may_be(name) and (name in self._found.short or len(name) < _LONG_ACRONYM):
                self._found.counts[name] += 1

    def _initials_of_states(self):
        named = sorted(self._states.named(self._page.text, True))
        return {"".join(w[0] for w in s.split() if w[0].isupper()): s for s in named if s.count(" ") > 1}

    def _is_shouted(self, match):
        """Whether a word in capitals is one of a headline or dateline, or a state in capitals."""
        text, (start, end) = self._page.text, match.span()
        if self._patterns["shouted"].search(text, max(0, start - 12), start):
            return True
        opens = not start or text[start - 1] == "\n"
        if self._patterns["shouting"].match(text, end + 1) or (opens and _DATELINED.match(text, end)):
            return True
        name = match.group()
        return bool(self._states.called(name.title())) and not self._states.called(name)

    # -- names told by what stands around them

    def _take_before_teams(self):
        """Names of one word before a team or its people: `Renavo's negotiator`."""
        page, beside = self._page, self._patterns["team_behind"]
        for i in page.capitals:
            word = page.words[i]
            if beside.match(page.text, word.end - len(tail(word))) and not page.is_person(i):
                name = base(word)
                if not self._is_word(name) and page.is_printed_inside(name) and self._may_be(name):
                    self._found.counts[name] += 1

    def _is_word(self, name):
        known = (self._finder.is_generic, self._finder.is_stop, self._finder.is_title)
        return name in self._page.person_words or any(is_known(name) for is_known in known)

    def _take_beside_persons(self):
        """Names beside a person's: `N of Fenwick`, `N (CDP)`, `Stellor's N`, `for Unity, N`."""
        text = self._page.text
        for start, end, _ in self._page.names:
            behind = self._patterns["behind_name"].match(text, end)
            before = self._patterns["before_name"].search(text, max(0, start - _BEFORE), start)
            for match in (behind, before):
                name = match and next((group for group in match.groups() if group), None)
                if name and self._is_name(name) and (" " in name or self._page.count(name) > 1):
                    self._found.counts[name] += 1

    def _take_frequent(self):
        """Names of one word that the text prints often, and not as a place or a part of another name."""
        page = self._page
        often = Counter(base(page.words[i]) for i in page.capitals if not page.is_person(i))
        for name, n in often.items():
            if n < _OFTEN or len(name) < _SHORT_NAME or name.lower() in page.lower or not self._is_name(name):
                continue
            printed = page.printed(name)
            placed = sum(page.before(i) in self._words.placing for i in printed)
            parted = any(page.before(i)[:1].isupper() and len(page.before(i)) > 1 for i in printed)
            if 2 * placed < n and not parted and page.is_printed_alone(name):
                self._found.counts[name] += 1

    def _take_pair(self):
        for match in self._patterns["pair"].finditer(self._page.text, 0, _LEAD):
            self._found.counts.update(name for name in match.groups() if self._is_name(name))

    def _take_of_roles(self, roles):
        """Names that posts begin with: `Acme Motors chairman`."""
        for role in roles:
            name = _POSSESSIVE.sub("", self._finder.organisation_before(role.role) or "")
            if name and name not in self._page.person_words and self._may_be(name) and not self._is_of_state(name):
                self._found.counts[name] += 2

    # -- what a name may be

    def _is_name(self, name):
        """Whether a run of capitals may name a party: no person, no title, no date, no state."""
        words = name.split()
        if not self._may_be(name) or not self._page.person_words.isdisjoint((words[0], words[-1])):
            return False
        if not self._words.dates.isdisjoint(words) or self._finder.is_generic(name):
            return False
        if self._finder.is_stop(words[0]) and not words[0].isupper():
            return False
        if len(words) == 1 and (self._finder.is_title(name) or name.lower() in self._page.lower):
            return False
        return not self._state_at_start(name)[0]

    def _is_of_state(self, name):
        """Whether a name begins with a state's and is no organisation's."""
        return bool(self._state_at_start(name)[0]) and not self._words.is_head(name.split()[-1])

    def _check(self, name):
        """Whether a name may be a party's: no person, no place, no word of posts, and more than a state's name."""
        headed = " " in name and self._words.is_head(name.split()[-1])
        if (name in self._barred and not headed) or name in self._page.persons:
            return False
        if not self._words.may_name(name):
            return False
        hit, words = self._state_at_start(name)
        if len(words) > 1 and words[-1].text in self._states.adjectives and not headed:
            return False
        return bool(words) and not (hit and hit[1] == len(words) - 1)

    def _find_state(self, name, adjectives=True):
        """Return (state, last word) of the state that a name begins with, or None; and the words of the name."""
        words = split_words(name, 0, len(name), ())
        return (self._states.at(words, 0, adjectives=adjectives) if words else None), words


def _initials(words):
    """Return the first letters of the words with a capital."""
    return "".join(part[0] for word in words for part in word.split("-") if part and part[0].isupper())
