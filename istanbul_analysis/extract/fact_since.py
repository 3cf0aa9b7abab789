"""How long ago the last one was: "the first talks in three years", "no talks since March 2022"."""

import re

from istanbul_analysis.extract.fact_page import MARKS
from istanbul_analysis.extract.fact_slots import Found

_LINK = re.compile(rf"[^.;:!?{MARKS['break']}]{{0,60}}?\s(in|for|since)\s+(?:the\s+(?:last|past)\s+)?")
_FIRST = re.compile(r"\b(?:first|no)\b", re.I)
_DIRECT = re.compile(r"\b(?:direct|bilateral|face\s*-?\s*to\s*-?\s*face|in\s*-?\s*person)", re.I)


def find_since(page, dates):
    """Return the facts of slot `since`: value as said, bounds in years before the day of publication."""
    out = []
    for event in page.events:
        lead = page.marked[max(0, event.start - 12) : event.start]
        said = page.text[event.start : event.end]
        first = _FIRST.search(said) or re.search(r"\b(?:first|no)\s+(?:such\s+)?$", lead, re.I)
        link = first and _LINK.match(page.marked, event.end)
        if link:
            kind = "first direct " if _DIRECT.search(said) else "first "
            out += _read(page, dates, event.start, link.end(), link.group(1), kind + event.key)
    return out


def _read(page, dates, start, at, link, subject):
    words = page.plain[at : page.sentence(start)[1]]
    span = dates.since(words, page.published) if link.lower() == "since" else dates.duration(words)
    if not span:
        return []
    value, low, high, length = span
    return [Found("since", start, at + length, subject, value, at, at + length, low, high)]
