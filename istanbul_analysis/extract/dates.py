"""Dates and durations in running text, resolved against the day of publication; what is unknown stays unknown."""

import re
from datetime import date, timedelta
from typing import NamedTuple

_SPREAD = {"below": (-0.6, 0.0), "above": (0.0, 1.0), "about": (-0.6, 0.9), "": (-0.4, 0.8)}
_PERCENT = re.compile(r"%|per\s?cent")


class Span(NamedTuple):
    """One date of a text: what it is called, and the first and last day it may mean (None: not known)."""

    start: int
    end: int
    value: str
    low: int | None
    high: int | None
    fixed: bool


class Dates:
    """Finds dates and durations; `words` is the lexicon `date_words`."""

    def __init__(self, words):
        of = {kind: dict(zip(group["word"], group["value"])) for kind, group in words.groupby("kind")}
        self._months = {m.lower().rstrip("."): int(n) for m, n in of["month"].items()}
        self._days = {d.lower(): int(n) for d, n in of["weekday"].items()}
        self._relative = {d: int(n) for d, n in of["relative"].items()}
        self._numbers = {n: float(v) for n, v in of["number"].items()}
        self._multiples = {n: float(v) for n, v in of["multiple"].items()}
        self._units = {u: float(v) for u, v in of["unit"].items()}
        self._loose = of["loose"]
        self._future = re.compile(r"\b(?:" + _any(of["future"]) + r")\b", re.I)
        month, day, relative = _any(of["month"]), _any(of["weekday"]), _any(of["relative"])
        one = rf"(?:(?:early|late|last|next|this|the following)\s+)?(?:{day})\b"
        self._date = re.compile(
            rf"\b(?:(?P<month>{month})\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\b(?:,?\s+(?P<year>\d{{4}}))?"
            rf"|(?P<day2>\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?(?P<month2>{month})(?:,?\s+(?P<year2>\d{{4}})\b)?"
            rf"|(?P<month3>{month})(?:,|\s+of)?\s+(?P<year3>\d{{4}})\b"
            rf"|(?P<iso>\d{{4}}-\d\d-\d\d)\b|(?P<names>{one}(?:\s+(?:or|and)\s+{one})?)"
            rf"|(?P<relative>(?i:{relative}))\b|(?P<year4>(?:19|20)\d\d)\b(?!\s*-?[a-z]+s\b))"
        )
        number = rf"\d[\d,]*(?:\.\d+)?|{_any(sorted(self._numbers, key=len, reverse=True))}"
        self.number = (
            rf"(?:(?P<loose>{_any(self._loose)})\s+)?(?P<n>{number})(?:[\s-]+(?P<times>{_any(of['multiple'])}))?"
        )
        self._vague, self._harm = of["vague"], of["harm"]
        self._number = re.compile(self.number, re.I)
        self._duration = re.compile(
            rf"(?:the\s+(?:last|past)\s+)?{self.number}[\s-]+(?P<unit>{_any(of['unit'])})s?\b", re.I
        )

    def find(self, text, published, future=None):
        """Return the dates of a text in order; `future(start)` says whether the words there look ahead."""
        look = future or (lambda start: bool(self._future.search(text)))
        return [s for m in self._date.finditer(text) if (s := self._resolve(m, published, look(m.start())))]

    def looks_ahead(self, text):
        """Whether a clause speaks of what is to come."""
        return bool(self._future.search(text))

    def duration(self, text):
        """Return (value, least years, most years, length) of the duration a text begins with, or None."""
        match = self._duration.match(text)
        if not match:
            return None
        loose = self._loose.get((match["loose"] or "").lower(), "")
        n, unit = self.amount(match), match["unit"].lower()
        low, high = _SPREAD[loose]
        years = self._units[unit] / 365.25
        sign = {"below": "<", "above": ">", "about": "~", "": ""}[loose]
        return f"{sign}{n:g} {unit}{'s' * (n != 1)}", (n + low) * years, (n + high) * years, match.end()

    def amount(self, match):
        """Return the number that a match of `number` names."""
        digits = match["n"].replace(",", "").lower()
        n = float(digits) if digits[0].isdigit() else self._numbers[digits]
        return n * self._multiples.get((match["times"] or "").lower(), 1)

    def quantity(self, text):
        """Return (value, least, most) of a number in words or figures, or None: `about 200` is 170 to 230."""
        said = " ".join(text.lower().split())
        if said in self._vague:
            low, high = map(float, self._vague[said].split())
            return said, low, high
        match = self._number.match(said)
        if not match:
            return None
        n, loose = self.amount(match), self._loose.get(match["loose"] or "", "")
        n = n / 100 if _PERCENT.search(said) else n
        sign = {"below": "<", "above": ">=", "about": "~", "": ""}[loose]
        bounds = {"below": (0.75 * n, n), "above": (n, 1.5 * n), "about": (0.85 * n, 1.15 * n), "": (n, n)}[loose]
        return f"{sign}{n:g}", *bounds

    def harm(self, word):
        """The one name for what happened to people: killed, injured, arrested ..."""
        return next((name for stem, name in self._harm.items() if word.startswith(stem)), word)

    def since(self, text, published):
        """Return (value, least years, most years, length) from the date a text begins with to publication, or None."""
        match = self._date.match(text)
        span = match and self._resolve(match, published, False)
        if not span:
            return None
        if span.low is None or published is None:
            return f"since {span.value}", None, None, span.end
        today = published.toordinal()
        return f"since {span.value}", (today - span.high) / 365.25, (today - span.low) / 365.25, span.end

    def _resolve(self, match, published, ahead):
        got = {k: v for k, v in match.groupdict().items() if v}
        if "names" in got or "relative" in got:
            return self._resolve_named(match, published, ahead)
        try:
            value, low, high = self._calendar(got, published)
        except ValueError:  # the 31st of February, or a year that is no year
            return None
        return Span(match.start(), match.end(), value, low, high, True)

    def _calendar(self, got, published):
        if "iso" in got:
            day = date.fromisoformat(got["iso"])
            return got["iso"], day.toordinal(), day.toordinal()
        if "year4" in got:
            year = int(got["year4"])
            return got["year4"], date(year, 1, 1).toordinal(), date(year, 12, 31).toordinal()
        if "month3" in got:
            first = date(int(got["year3"]), self._month(got["month3"]), 1)
            last = (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
            return f"{first:%Y-%m}", first.toordinal(), last.toordinal()
        month = self._month(got.get("month") or got["month2"])
        day, year = int(got.get("day") or got["day2"]), got.get("year") or got.get("year2")
        if year is None and published is None:
            date(2000, month, day)
            return f"{month:02}-{day:02}", None, None
        found = date(int(year), month, day) if year else _nearest(month, day, published)
        return found.isoformat(), found.toordinal(), found.toordinal()

    def _month(self, word):
        return self._months[word.lower().rstrip(".")]

    def _resolve_named(self, match, published, ahead):
        words = match.group().lower()
        if published is None:
            return Span(match.start(), match.end(), words, None, None, False)
        if words in self._relative:
            days = [published + timedelta(days=self._relative[words])]
        else:
            days = [self._weekday(name, published, ahead, words) for name in self._days if name in words]
        value = "/".join(sorted(day.isoformat() for day in days))
        return Span(match.start(), match.end(), value, min(days).toordinal(), max(days).toordinal(), False)

    def _weekday(self, name, published, ahead, words):
        gap = (self._days[name] - published.weekday()) % 7
        if "last" in words:
            return published - timedelta(days=7 - gap)
        return published + timedelta(days=gap if ahead or not gap else gap - 7)


def _nearest(month, day, published):
    """The day of that name nearest to the day of publication."""
    years = (published.year - 1, published.year, published.year + 1)
    return min((date(y, month, day) for y in years), key=lambda d: abs(d - published))


def _any(words):
    """A pattern that matches any of the words, longest first."""
    return "|".join(re.escape(w).replace(r"\ ", r"\s+") for w in sorted(words, key=len, reverse=True))
