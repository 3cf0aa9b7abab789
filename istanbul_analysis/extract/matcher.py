"""Thousands of names are looked for in one pass: words are cut once, then looked up in dictionaries."""

import re
from itertools import accumulate

_WORD = re.compile(r"([^\W_]+)")
_TAIL = re.compile(r"[\W_]*$")
_SPACE = re.compile(r"\s+")
_CURLY = str.maketrans("‘’ʼ‑‐", "'''--")


class Matcher:
    """Looks up names in a text; the longest name wins, and names never overlap.

    A name is looked up by its first word, then by its second, then whole: a text word costs one look-up, whatever the
    number of names.

    Parameters
    ----------
    aliases : iterable of str, the names as printed
    shouted : iterable of str, those of them that are also found in capitals
    """

    def __init__(self, aliases, shouted=()):
        self._lengths, self._names = {}, {}
        for alias in aliases:
            self._add(alias, alias, _WORD.findall(alias))
        for alias in shouted:
            self._add(alias.upper(), alias, _WORD.findall(alias.upper()))

    def _add(self, printed, alias, words):
        if not words:
            return
        n = len(words)
        following = self._lengths.setdefault(words[0], {})
        second = words[1] if n > 1 else None
        lengths = following.get(second, ())
        if n not in lengths:
            following[second] = (*sorted((*lengths, n), reverse=True),)
        joined = " ".join(words)
        if printed == joined:
            form = (printed, 0, 0, alias)
        else:
            form = (_plain(printed), _WORD.search(printed).start(), len(_TAIL.search(printed).group()), alias)
        same = self._names.setdefault(joined, [])
        if not same:
            same.append(form)
        elif form not in same:
            same.append(form)
            same.sort(key=_longest_first)

    def find(self, text, allowed=None):
        """Yield (start, end, alias) in the order of the text; `allowed(alias)` may refuse one."""
        parts = _WORD.split(text)
        words = parts[1::2]
        known = self._lengths
        hits = [i for i, word in enumerate(words) if word in known]
        if not hits:
            return
        ends, free = list(accumulate(map(len, parts))), 0
        words.append(None)
        for i in hits:
            if i < free:
                continue
            following = known[words[i]]
            for n in (*following.get(words[i + 1], ()), 1) if None in following else following.get(words[i + 1], ()):
                found = self._at(text, words, ends, i, n, allowed)
                if found:
                    yield found
                    free = i + n
                    break

    def _at(self, text, words, ends, i, n, allowed):
        """The name of `n` words that stands at word `i`, or None."""
        if i + n >= len(words):
            return None
        for form, head, tail, alias in self._names.get(" ".join(words[i : i + n]) if n > 1 else words[i], ()):
            start, end = ends[2 * i] - head, ends[2 * (i + n) - 1] + tail
            plain = n == 1 and not head and not tail
            if start >= 0 and (plain or _plain(text[start:end]) == form) and (allowed is None or allowed(alias)):
                return start, end, alias
        return None


def _longest_first(form):
    return -len(form[0])


def _plain(text):
    return _SPACE.sub(" ", text).translate(_CURLY)
