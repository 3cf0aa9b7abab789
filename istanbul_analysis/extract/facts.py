"""Typed facts: what each article says about a place, a date, a number, a journey, a team, and how sure it is of it."""

import re

import pandas as pd

from istanbul_analysis import schema
from istanbul_analysis.extract.dates import Dates
from istanbul_analysis.extract.fact_events import EventFinder
from istanbul_analysis.extract.fact_page import Page
from istanbul_analysis.extract.fact_patterns import Searcher, compile_patterns, compile_signs
from istanbul_analysis.extract.fact_settings import find_settings
from istanbul_analysis.extract.fact_since import find_since
from istanbul_analysis.extract.fact_slots import Found, Slots
from istanbul_analysis.extract.fact_tables import find_posts, find_teams

_CAPITAL = re.compile(r"[A-Z]\w+")


def find_facts(documents, sentences, mentions, roles, delegates, quotes, statements, actors, *, lexicons):
    """Find the typed facts of each article: slots that a pattern or another table fills.

    Places, days and states of events; journeys and meetings of persons; how long ago the last one was; numbers and what
    they count; posts, heads and members of teams, their level and authority; the outlook; causes; settings of speech.
    Captions, links and whatever else is not the article's text are not read, nor are facts in other words than the
    lexicon `fact_patterns` knows. Weekdays count from `documents.published`; without it they stay unresolved. Inside
    quotations and statements a fact belongs to the speaker.

    Parameters
    ----------
    documents, sentences, mentions, roles, delegates, quotes, statements, actors : DataFrames (`schema.DOCUMENTS` ...)
    lexicons : dict of DataFrames, the lexicons `date_words`, `event_words`, `fact_patterns` and `states`

    Returns
    -------
    DataFrame, one row per filled slot (`schema.FACTS`).
    """
    reader = Reader(lexicons, actors)
    parts = {
        name: _by_document(frame)
        for name, frame in {
            "sentences": sentences,
            "mentions": mentions,
            "roles": roles,
            "delegates": delegates,
            "quotes": quotes,
            "statements": statements,
        }.items()
    }
    rows = []
    for doc in documents[["doc_id", "text", "published"]].itertuples(index=False):
        rows += reader.read(
            doc, {name: groups.get(doc.doc_id, frame_empty) for name, (groups, frame_empty) in parts.items()}
        )
    out = pd.DataFrame(rows, columns=schema.FACTS.names)
    return schema.check(out.drop_duplicates(list(schema.FACTS.key)), schema.FACTS)


def _by_document(frame):
    return dict(list(frame.groupby("doc_id", sort=False))), frame.iloc[:0]


class Reader:
    """Reads the facts of one article at a time."""

    def __init__(self, lexicons, actors):
        self._dates = Dates(lexicons["date_words"])
        words = lexicons["event_words"]
        self._events = EventFinder(words)
        patterns = compile_patterns(lexicons["fact_patterns"])
        self._signs = compile_signs(lexicons["fact_patterns"])
        self.patterns = Searcher([p for p in patterns if p.slot != "channel"])
        macros = lexicons["fact_patterns"].set_index("name")["pattern"]
        group, self._leads = macros["GROUP"], re.compile(macros["LEADS"], re.I)
        self._team = re.compile(rf"(?<=\w)\s+{group}$", re.I)  # the name of a party's team: the noun stays a word
        venues = words.loc[words["kind"] == "venue", "word"]
        self._venue = re.compile(rf"\b(?:{'|'.join(map(re.escape, venues))})\b", re.I)
        self.channels = [p for p in patterns if p.slot == "channel"]
        states = lexicons["states"]
        self._states, self._people = {}, {}
        for row in states.itertuples(index=False):
            for name in [row.state, *row.aliases.split(";"), *row.capitals.split(";"), *row.seats.split(";")]:
                self._states.setdefault(name, row.state)
            self._people |= {d: row.state for d in row.demonyms.split(";") if d}
        self._homes = {a: s for a, s in zip(actors["actor_id"], actors["side"]) if isinstance(s, str) and s}

    def read(self, doc, tables):
        """Return the rows of one article."""
        page = self.page(doc, tables)
        slots = Slots(page, self._dates, self._homes, self._venue)
        found = [fact for pattern, match in self.patterns.find(page) for fact in self._of(slots, pattern, match)]
        found += find_since(page, self._dates)
        found += find_posts(tables["roles"])
        found += find_teams(page, tables["delegates"], self._leads)
        found += find_settings(page, self.channels, page.speech)
        return [_row(page, doc.published, fact) for fact in sorted(found, key=lambda f: f[:4])]

    def _of(self, slots, pattern, match):
        return [fact._replace(hedge=fact.hedge or pattern.hedge) for fact in slots.read(pattern, match)]

    def page(self, doc, tables):
        published = None if pd.isna(doc.published) else doc.published.date()
        page = Page(doc.doc_id, doc.text, published, list(_columns(tables["sentences"], "start end part")), self._signs)
        page.mark((s, e, "role", role) for s, e, role in _columns(tables["roles"], "start end role"))
        page.mark(self._demonyms(doc.text))
        page.mark(self._names(tables["mentions"]))
        for name in ("quotes", "statements"):
            for s, e, actor, speaker in _columns(tables[name], "start end actor_id speaker"):
                who = actor if isinstance(actor, str) else speaker
                page.spoken += [(s, e, who)] if isinstance(who, str) else []
                page.speech += [(s, e, actor)] if isinstance(actor, str) else []
        page.speech.sort()
        self._mark_dates(page)
        self._mark_events(page)
        return page

    def _names(self, mentions):
        for start, end, surface, actor_id, kind in _columns(mentions, "start end surface actor_id kind"):
            state = kind == "state" and (self._states.get(surface) or self._people.get(surface.split()[0]))
            team = state and self._team.search(surface)
            yield start, end - (len(surface) - team.start() if team else 0), kind, state or actor_id

    def _demonyms(self, text):
        return (
            (m.start(), m.end(), "people", self._people[m.group()])
            for m in _CAPITAL.finditer(text)
            if m.group() in self._people
        )

    def _mark_dates(self, page):
        for start, end in page.sentences:
            spans = self._dates.find(page.marked[start:end], page.published)
            page.mark((start + s.start, start + s.end, "date", s.value) for s in spans)
            page.days |= {start + s.start: (s.low, s.high) for s in spans}

    def _mark_events(self, page):
        events = self._events.find(page)
        page.events = events
        page.mark((e.start, e.end, "event", e.key) for e in events)


def _columns(frame, names):
    return zip(*(frame[name].tolist() for name in names.split()))


def _row(page, published, fact: Found):
    start, end = page.sentence(fact.start)
    speaker = fact.holder or page.speaker(fact.start, fact.end)
    hedge = "attributed" if fact.hedge == "stated" and speaker else fact.hedge or "stated"
    surface = page.text[fact.value_start : fact.value_end]
    bounds = [None if x is None else float(x) for x in (fact.low, fact.high)]
    return (
        page.doc_id,
        fact.start,
        fact.end,
        fact.slot,
        fact.subject,
        fact.value,
        surface,
        hedge,
        speaker,
        *bounds,
        published,
        start,
        end,
    )
