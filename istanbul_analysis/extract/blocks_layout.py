"""The patterns of `data/lexicons/layout.csv`, ready to be matched against lines."""

import re
from typing import NamedTuple

PLACES = ("line", "head", "top", "headline", "start", "look", "prose", "end")


class Layout(NamedTuple):
    """Compiled patterns; `line`, `top`, `start` and `end` know the kind of what they match."""

    line: "Kinds"
    top: "Kinds"
    start: "Kinds"
    end: "Kinds"
    headline: re.Pattern
    look: re.Pattern
    prose: re.Pattern


class Kinds(NamedTuple):
    """Alternatives in one pattern; the number of the group that matched tells the kind and the place."""

    pattern: re.Pattern
    meaning: list

    def of(self, match):
        """Return (kind, place) of a match."""
        return self.meaning[match.lastindex - 1]


def compile_layout(layout):
    """Compile a layout lexicon.

    Parameters
    ----------
    layout : DataFrame with the columns `kind`, `place` and `pattern`, in order of precedence. `place` is `line` (the
        pattern is the whole line), `head` (as `line`, and such lines close the head of an article), `start` (what the
        first paragraph may begin with), `end` (what a paragraph may end with), `look` (stands in a caption), `prose`
        (does not stand in one), `top` (as `line`, for short lines above the first paragraph), `headline` (a headline,
        not a cross-head) or `part` (a name, here `kind`, for use as `{name}` in the patterns below it).

    Raises
    ------
    ValueError
        A column is missing, a place is unknown, or a pattern is no regular expression or has groups of its own.
    """
    lacking = [name for name in ("kind", "place", "pattern") if name not in layout.columns]
    if lacking:
        raise ValueError(f"layout lacks {lacking}; it has {list(layout.columns)}. Load the lexicon 'layout'.")
    parts, rows = {}, {place: [] for place in PLACES}
    for kind, place, pattern in zip(layout["kind"], layout["place"], layout["pattern"], strict=True):
        whole = expand(pattern, parts)
        if place == "part":
            parts[kind] = whole
        elif place in rows:
            rows[place].append((whole, kind, place))
        else:
            raise ValueError(f"layout has the place {place!r}; expected part or one of {', '.join(PLACES)}.")
    lines = [row for row in zip(layout["kind"], layout["place"], strict=True) if row[1] in ("line", "head")]
    ordered = sorted(rows["line"] + rows["head"], key=lambda row: lines.index(row[1:]))
    named = {place: _kinds(rows[place]) for place in ("top", "start", "end")}
    return Layout(
        line=_kinds(ordered), **named, **{place: _either(rows[place]) for place in ("headline", "look", "prose")}
    )


def expand(pattern, parts):
    """Put the named parts into a pattern."""
    for name, part in parts.items():
        pattern = pattern.replace("{" + name + "}", part)
    return pattern


def _kinds(rows):
    try:
        compiled = re.compile("|".join(f"({pattern})" for pattern, _, _ in rows) or r"(?!)", re.DOTALL)
    except re.error as error:
        raise ValueError(f"layout holds a pattern that is no regular expression: {error}.") from error
    if compiled.groups != len(rows):
        raise ValueError("a pattern of the layout has a group of its own; write (?:...) instead of (...).")
    return Kinds(compiled, [(kind, place) for _, kind, place in rows])


def _either(rows):
    return re.compile("|".join(f"(?:{pattern})" for pattern, _, _ in rows) or r"(?!)")
