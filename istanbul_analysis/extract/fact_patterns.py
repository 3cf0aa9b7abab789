"""Patterns of facts: the lexicon's rows, written with names for what a page marks, made into regular expressions."""

import re
from typing import NamedTuple

from istanbul_analysis.extract.fact_page import MARKS

_MACRO = re.compile(r"\{([A-Z]+)\}")
_MARK = re.compile(r"(?<!\?P)<(person|state|organisation|place|role|date|event|people|break)([2-9]?)>")
_BAG, _ALL = re.compile(r"[a-z]+"), tuple(MARKS.values())
_GROUP = re.compile(r"\(\?P<(\w+)>")


class Pattern(NamedTuple):
    """One pattern: the slot it fills, the value it stands for (or an empty text), and how sure it is."""

    slot: str
    name: str
    value: str
    hedge: str
    regex: re.Pattern
    needs: tuple


def compile_patterns(rows):
    """Return the patterns of the lexicon `fact_patterns`, in its order."""
    macros = {r.name: r.pattern for r in rows.itertuples(index=False) if r.slot == "macro"}
    return [
        Pattern(
            r.slot,
            r.name,
            r.value,
            r.hedge or "stated",
            re.compile(_write_out(r.pattern, macros), re.I),
            _needs(r.needs),
        )
        for r in rows.itertuples(index=False)
        if r.slot != "macro"
    ]


def compile_signs(rows):
    """Return {name: pattern} of the macros `SIGN_...`, which are looked for by themselves."""
    macros = {r.name: r.pattern for r in rows.itertuples(index=False) if r.slot == "macro"}
    return {n: re.compile(_write_out(p, macros), re.I) for n, p in macros.items() if n.startswith("SIGN_")}


class Searcher:
    """Looks for patterns only in the sentences that hold the words and names they cannot do without."""

    def __init__(self, patterns):
        self._patterns = patterns

    def find(self, page):
        """Yield (pattern, match), sentence by sentence."""
        for start, end in page.sentences:
            words = page.marked[start:end].lower()
            held = {*_BAG.findall(words), *(mark for mark in _ALL if mark in words)}
            for pattern in self._patterns:
                if not any(map(held.isdisjoint, pattern.needs)):
                    for match in pattern.regex.finditer(page.marked, start, end):
                        yield pattern, match


def _needs(groups):
    return tuple(frozenset(_MARK.sub(lambda m: MARKS[m.group(1)], group).split("|")) for group in groups.split())


def _write_out(pattern, macros):
    while _MACRO.search(pattern):
        pattern = _MACRO.sub(lambda m: macros[m.group(1)], pattern)
    pattern = _MARK.sub(lambda m: MARKS[m.group(1)] + ("+" if m.group(2) else ""), pattern)
    return _name_once(pattern).replace(" ?", r"\s*").replace(" ", r"\s+")


def _name_once(pattern):
    """A group's name may stand once in a pattern: those that follow get a number behind it."""
    seen = {}

    def numbered(match):
        name = match.group(1)
        seen[name] = seen.get(name, 0) + 1
        return f"(?P<{name}{seen[name]}>" if seen[name] > 1 else match.group()

    return _GROUP.sub(numbered, pattern)


def start_of(match, name):
    """Start of the first group of that name that took part in a match, or -1."""
    for key in (name, f"{name}2", f"{name}3"):
        if match.re.groupindex.get(key) and match.start(key) >= 0:
            return match.start(key)
    return -1
