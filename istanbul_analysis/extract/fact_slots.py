"""What each slot takes from a match: subject, value, bounds, and the passage that shows it."""

import re
from typing import NamedTuple

from istanbul_analysis.extract.fact_page import MARKS
from istanbul_analysis.extract.fact_patterns import start_of

_DAYS = re.compile(rf"(?:,?\s+(?:on|early|late|in)){{0,2}},?\s+{MARKS['date']}+")
_PLACES = re.compile(
    rf"\b(?:in|at)\s+(?:the\s+)?(?:{MARKS['people']}+\s+)?(?:(?:city|capital|town)\s+(?:of\s+)?)?[{MARKS['place']}{MARKS['state']}]+"
)
_IF = re.compile(r"\b(?:until|unless|if|whether|when)\s+$", re.I)
_THERE = re.compile(r"\b(?:where|there)\s+$", re.I)
_CLAUSE = 110


class Found(NamedTuple):
    """One filled slot; the passage is `start` to `end`, the printed value `value_start` to `value_end`."""

    slot: str
    start: int
    end: int
    subject: str
    value: str
    value_start: int
    value_end: int
    low: float | None = None
    high: float | None = None
    hedge: str = ""
    holder: str | None = None


class Slots:
    """Turns matches of patterns on one page into facts."""

    def __init__(self, page, dates, homes, venue):
        self._page, self._dates, self._homes, self._venue = page, dates, homes, venue
        keys = [thing.name for thing in page.things.values() if thing.kind == "event"]
        self._main = max(keys, key=keys.count) if keys else None

    def read(self, pattern, match):
        """Return the facts of a match."""
        return getattr(self, f"_{pattern.slot}")(pattern, match)

    def _thing(self, match, name):
        return self._page.things.get(start_of(match, name))

    def _event(self, match):
        """Key of the event; `they` and `it` take up the event named last in the sentence."""
        thing = self._thing(match, "event")
        if thing:
            return thing.name
        at = start_of(match, "event")
        if at < 0:
            return "talks"
        before = self._page.find("event", self._page.sentence(at)[0], at)
        return before[-1][1].name if before else None

    def _who(self, match):
        thing = self._thing(match, "who")
        at = start_of(match, "who")
        return thing.name if thing else (self._page.subject(at) if at >= 0 else None)

    def _day(self, start):
        """Bounds of the date that is marked at a place."""
        return self._page.days.get(start, (None, None))

    def _place(self, pattern, match):
        event, place = self._event(match), self._thing(match, "place")
        if not event or not place:
            return
        at = start_of(match, "place")
        near = self._page.find("date", *self._clause(match))
        low, high = self._day(near[0][0]) if len(near) == 1 else (None, None)
        slot = (
            "country"
            if place.kind == "state"
            else "venue"
            if self._venue.search(self._page.text[at : place.end])
            else "place"
        )
        yield Found(slot, match.start(), match.end(), event, place.name, at, place.end, low, high)

    def _clause(self, match):
        """The match with the words behind it, to the end of the sentence."""
        return match.start(), min(self._page.sentence(match.start())[1], match.end() + 30)

    def _part_of(self, pattern, match):
        part, whole = self._thing(match, "place"), self._thing(match, "whole")
        if part and whole:
            yield Found("part_of", match.start(), match.end(), part.name, whole.name, match.start("whole"), whole.end)

    def _date(self, pattern, match):
        event, at = self._event(match), start_of(match, "date")
        low, high = self._day(at)
        if event and at in self._page.things:
            thing = self._page.things[at]
            yield Found(
                "date", match.start(), match.end(), event, thing.name, at, thing.end, low, high, self._ahead(match)
            )

    def _ahead(self, match):
        return "planned" if self._dates.looks_ahead(self._page.marked[match.start() : match.end()]) else ""

    def _status(self, pattern, match):
        event = self._event(match)
        if event:
            yield Found("status", match.start(), match.end(), event, pattern.value, match.start(), match.end())

    def _travel(self, pattern, match):
        who = self._who(match)
        goal = self._thing(match, "place") or self._thing(match, "event")
        target = goal.name if goal else self._main
        if who and target:
            yield Found(
                "travel", match.start(), match.end(), f"{who} > {target}", pattern.value, match.start(), match.end()
            )

    def _meets(self, pattern, match):
        if _IF.search(self._page.marked, max(0, match.start() - 10), match.start()):
            return
        who = self._who(match)
        others = self._page.find("person", match.start("others"), match.end("others"))
        where, when = self._setting(match)
        low, high = self._day(when[0]) if when else (None, None)
        for _, other in others:
            pair = " + ".join(sorted({who or "", other.name}))
            if not who or who == other.name:
                continue
            if where:
                at, place = where
                slot = "meeting_country" if place.kind == "state" else "meeting_place"
                yield Found(
                    slot,
                    min(at, match.start()),
                    max(place.end, match.end()),
                    pair,
                    place.name,
                    at,
                    place.end,
                    low,
                    high,
                )
            if when:
                at, day = when
                yield Found(
                    "meeting_date",
                    min(at, match.start()),
                    max(day.end, match.end()),
                    pair,
                    day.name,
                    at,
                    day.end,
                    low,
                    high,
                )

    def _setting(self, match):
        """Place and date of a meeting: said behind the verb, else before it in the sentence."""
        start, end = self._page.sentence(match.start())
        behind = (match.end(), min(end, match.end() + _CLAUSE))
        before = (start, match.start()) if _THERE.search(self._page.marked, start, match.start()) else (start, start)
        where = self._at(_PLACES, *behind) or self._at(_PLACES, *before)
        when = self._at(_DAYS, *behind) or self._at(_DAYS, *before)
        return where, when

    def _at(self, regex, start, end):
        for found in regex.finditer(self._page.marked, start, end):
            for kind in ("date",) if regex is _DAYS else ("place", "state"):
                things = self._page.find(kind, found.start(), found.end())
                if things:
                    return things[0]
        return None

    def _level(self, pattern, match):
        side = self._side(match)
        word = match["grade"].lower()
        value = "low" if re.match(r"low|junior|reduced|down|scaled|second|mid", word) else "high"
        if side:
            yield Found(
                "level", match.start(), match.end(), f"team of {side}", value, match.start("grade"), match.end("grade")
            )

    def _authority(self, pattern, match):
        side = self._side(match)
        if side:
            yield Found(
                "authority", match.start(), match.end(), f"team of {side}", pattern.value, match.start(), match.end()
            )

    def _side(self, match):
        """The party: as the match names it, that of the person, or that of the team named last."""
        thing = self._thing(match, "side")
        if thing:
            return thing.name
        if start_of(match, "who") >= 0:
            return self._homes.get(self._who(match))
        return self._page.team_before(match.start())

    def _outlook(self, pattern, match):
        holder = self._page.speaker(match.start(), match.end())
        if not holder:
            start = self._page.sentence(match.start())[0]
            people = [
                p
                for kind in ("person", "state")
                for p in self._page.find(kind, max(start, match.start() - 60), match.start())
            ]
            holder = max(people)[1].name if people else None
        yield Found(
            "outlook",
            match.start(),
            match.end(),
            self._about("progress"),
            pattern.value,
            match.start(),
            match.end(),
            holder=holder,
        )

    def _cause(self, pattern, match):
        start, end = match.span("value")
        subject = "efforts" if pattern.value == "failure" else self._event_at(match)
        yield Found(
            "cause", match.start(), match.end(), f"{pattern.value} of {subject}", self._words(start, end), start, end
        )

    def _event_at(self, match):
        thing = self._thing(match, "subject")
        return thing.name if thing else match["subject"].lower()

    def _words(self, start, end):
        return " ".join(self._page.text[start:end].lower().split())

    def _number(self, pattern, match):
        start, end = start_of(match, "num"), _end_of(match, "num")
        amount = self._dates.quantity(self._page.plain[start:end].strip())
        if amount is None:
            return
        value, low, high = amount
        unit = (match.groupdict().get("unit") or "").lower()
        if pattern.value == "exchange":
            second = match.start("num2"), match.end("num2")
            value = f"{value} for {self._words(*second)}"
        yield Found(
            "number",
            match.start(),
            match.end(),
            self._counted(pattern.value, unit, match),
            value,
            start,
            end,
            low,
            high,
        )

    def _counted(self, kind, unit, match):
        """What a number counts: the length of an event, people harmed in one way, a share of something."""
        if kind == "length":
            return f"length of {self._event(match)} in {unit}s"
        if kind == "share":
            return "share of " + " ".join(self._page.text[match.start("unit") : match.end("unit")].lower().split())
        return {"magnitude": "magnitude", "exchange": "exchange"}.get(kind) or self._about(
            f"people {self._dates.harm(unit)}"
        )

    def _about(self, what):
        """What is judged or counted, with the event that the article tells of most."""
        return f"{what} (article on {self._main})" if self._main else what


def _end_of(match, name):
    names = (n for n in (name, f"{name}2", f"{name}3") if n in match.re.groupindex)
    return next(match.end(n) for n in names if match.start(n) >= 0)
