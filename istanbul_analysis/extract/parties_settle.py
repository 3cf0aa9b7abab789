"""One name for each organisation of an article: the full one, unless the article mostly prints the short one."""

from typing import NamedTuple

_SHORTEST = 5  # letters of a first word that may stand for the whole name


class Known(NamedTuple):
    """`canon` is {name as printed: side}, `full` {side: full name} of those that the article shortens."""

    canon: dict
    full: dict


def settle_names(finder, words, page, names, barred):
    """Return the `Known` names of an article; `names` are those of `parties_names`."""
    return _Settler(finder, words, page, names, barred).run()


class _Settler:
    def __init__(self, finder, words, page, names, barred):
        self._finder, self._words, self._page, self._names, self._barred = finder, words, page, names, barred
        self._canon, self._full = dict(names.states), {}
        longer = sorted((name for name in names.counts if " " in name), key=lambda name: (-len(name), name))
        self._longer = list(dict.fromkeys([*names.short.values(), *longer]))
        self._by_word, self._by_capitals = _by_outer_words(self._longer), {}
        for full in longer:
            self._by_capitals.setdefault(_capitals(full), []).append(full)

    def run(self):
        for short, full in self._names.short.items():
            often = self._page.count(short) - 1 > self._page.count(full) or short in self._names.loose
            self._canon[short] = self._canon[full] = short if often else full
            self._full[self._canon[short]] = full
        for name in self._names.counts:
            if name not in self._canon:
                self._canon[name] = self._canon_of(name)
        for full in self._longer:
            self._add_first_word(full)
        for name in list(self._canon):
            formal = self._words.patterns["formal"].match(name)
            if people := self._people_of(name):
                self._canon[name] = people
                continue
            settled = self._finder.settle(formal[1] if formal else name, self._page.text)
            if settled in self._finder.states:
                self._canon[name] = settled
        for side in [side for side in self._canon.values() if side not in self._finder.states]:
            self._canon.setdefault(side, side)
        return Known(self._canon, self._full)

    def _canon_of(self, name):
        """Return the full name that a name is a part or the initials of; `the Union` alone is left to the nouns."""
        if name.isupper():
            fits = self._by_capitals.get(name, ())
            return fits[0] if len(fits) == 1 else name
        near = {full for word in name.split() for full in self._by_word.get(word, ())}
        parts = [full for full in near if full.startswith(name + " ") or full.endswith(" " + name)]
        if len(parts) == 1 and not self._finder.is_generic(name):
            return self._canon.get(parts[0], parts[0])
        return name

    def _people_of(self, name):
        """Return the party that is no state that a name calls, or ends with: `the Islamic Movement Hamas`."""
        peoples, last = self._words.peoples, name.split()[-1]
        return peoples.get(name) or (last if peoples.get(last) == last and not self._words.is_head(last) else None)

    def _add_first_word(self, full):
        """Let `the Polaris` stand for the Polaris Front, where the text prints it alone and as no other word."""
        first, *rest = full.split()
        if not rest or len(first) < _SHORTEST or first in self._canon or self._is_taken(first):
            return
        if first.lower() not in self._page.lower and self._page.is_printed_alone(first, but=rest[0]):
            self._canon[first] = self._canon.get(full, full)

    def _is_taken(self, word):
        if word in self._page.person_words | self._barred or self._finder.states.called(word):
            return True
        return self._finder.is_generic(word) or self._words.is_head(word) or not self._words.may_name(word)


def _by_outer_words(names):
    """Return {word: names that begin or end with it}."""
    out = {}
    for name in names:
        words = name.split()
        for word in {words[0], words[-1]}:
            out.setdefault(word, []).append(name)
    return out


def _capitals(name):
    return "".join(word[0] for word in name.replace("-", " ").split() if word[0].isupper())
