"""Events in a text: a noun such as a meeting or a trial, with the words that tell it from other events of its kind."""

import re
from typing import NamedTuple

from istanbul_analysis.extract.fact_page import MARKS

_NAMES = "".join(MARKS[k] for k in ("state", "organisation", "place", "people"))
_WORD = re.compile(rf"[{_NAMES}]+(?:'s?)?(?:-[{_NAMES}]+)*|{MARKS['date']}+(?:'s)?|{MARKS['person']}+|[\w][\w'-]*")
_BEHIND = re.compile(
    rf"\s+of\s+(?:the\s+)?(?:[a-z-]+\s+){{0,2}}?(?:of\s+|from\s+)?(?:the\s+)?(?P<name>[{MARKS['organisation']}]+)"
)
_WHEN = re.compile(rf"\s+(?:(?:that|which)\s+[a-z]+\s+)?(?:in|of|on)\s+(?P<date>{MARKS['date']}+)")
_LENGTH = re.compile(r"[\w]+-(?:hour|day|week|month|year)s?(?:-old)?")
_VERBS = frozenset({"am", "are", "be", "been", "is", "was", "were"})
_REACH = 60


class Event(NamedTuple):
    """One event as it is named in one place: the noun phrase, and a key that is the same for the same event."""

    start: int
    end: int
    key: str
    bare: bool
    format: str


class EventFinder:
    """Finds events; `words` is the lexicon `event_words`."""

    def __init__(self, words):
        of = {kind: dict(zip(group["word"], group["class"])) for kind, group in words.groupby("kind")}
        self._classes, self._formats = of["noun"], of["format"]
        self._plain, self._stops = frozenset(of["plain"]), frozenset(of["stop"])
        nouns = sorted(of["noun"], key=len, reverse=True)
        self._noun = re.compile(rf"(?<![\w'-])(?:{'|'.join(map(re.escape, nouns))})(?![\w'-])", re.I)

    def find(self, page):
        """Return the events of a page in order; a bare `the meeting` is the event named last."""
        out, last = [], None
        for match in self._noun.finditer(page.marked):
            event = self._read(page, match)
            if event is None:
                continue
            if event.bare and last and _takes_up(event, last, page):
                event = event._replace(key=last.key)
            out.append(event)
            last = event
        return out

    def _read(self, page, match):
        floor = max(page.sentence(match.start())[0], match.start() - _REACH)
        words = list(_WORD.finditer(page.marked, floor, match.start()))
        kept, names, forms, start = [], [], set(), match.start()
        for word in reversed(words):
            said = word.group().lower()
            if (
                not kept
                and not names
                and start == match.start()
                and said in _VERBS
                and match.group().lower().endswith("ing")
            ):
                return None  # "they are meeting" is a verb
            if page.marked[word.end() : start].strip() or said[0].isdigit() or said in self._stops or len(names) > 2:
                break
            if said[0] == MARKS["person"]:
                return None  # "Ann meeting Bob" is a verb
            if _LENGTH.fullmatch(said):
                break  # how long an event lasts is a fact about it, not its name
            if said.endswith(("ed", "ing")) and said not in self._plain:
                break
            start = word.start()
            forms.add(self._formats.get(said, ""))
            if said[0] in _NAMES + MARKS["date"]:
                names += _names(page, word.start())
            elif said not in self._plain:
                kept.append(said)
                break  # one unknown noun before the event belongs to its name; what stands before it may be a verb
        end = match.end()
        behind = _BEHIND.match(page.marked, end)
        if behind and behind.start("name") in page.things:
            names.append(page.things[behind.start("name")].name)
            end = behind.end()
        when = _WHEN.match(page.marked, end)
        if when and when.start("date") in page.things:
            names += _year(page, when.start("date"))
        named = self._classes[match.group().lower()]
        key = " ".join([*kept, named]) + (f" of {', '.join(sorted(set(names)))}" if names else "")
        lead = page.marked[max(0, start - 5) : start].lower()
        return Event(
            start,
            end,
            key,
            not kept + names and lead.endswith(("the ", "this ", "that ")),
            " ".join(sorted(forms - {""})),
        )


def _names(page, at):
    """The name that a mark before an event stands for; of a date only the year of an earlier one."""
    thing = page.things.get(at)
    return [] if thing is None else _year(page, at) if thing.kind == "date" else [thing.name]


def _year(page, at):
    """The year, where a date tells an earlier event from the present one."""
    year = page.things[at].name[:4]
    present = page.published and str(page.published.year)
    return [year] if year.isdigit() and year != present else []


def _takes_up(event, last, page):
    """Whether a bare `the meeting` may take up the talks named in its sentence or the one before."""
    behind = page.sentence(page.sentence(event.start)[0] - 2)[0]
    return event.key in ("meeting", "session", "summit") and last.key.startswith("talks") and last.start >= behind
