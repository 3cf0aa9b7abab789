"""One rule a slot: when two values of it exclude each other, and when they do not."""

import math
import re
from collections import Counter, defaultdict
from collections.abc import Callable
from dataclasses import dataclass

import pandas as pd

_APART, _ELSEWHEN = 60, 7
_GOES, _STAYS = {"did", "heading", "will", "due"}, {"will not", "did not"}
_STATUS = {"not begun": 0, "under way": 1, "begun": 1, "ended": 2}
_GRADE = re.compile(r"\b(?:deputy|vice|assistant|acting)[ -]+", re.I)
_SPELLING = re.compile(r"(?<=o)u(?=r\b)|(?<=en)[cs](?=e\b)")  # labour, labor; defence, defense
_WORD = re.compile(r"[^\W\d_]{4,}|\d+")


@dataclass(frozen=True)
class Rule:
    """How to compare: what makes two facts the same value, and what two of them mean."""

    key: Callable
    compare: Callable
    once: bool = False


class Context:
    """What the whole corpus says that a comparison needs: what lies in what, and where each event takes place."""

    def __init__(self, facts):
        self._wholes, places, docs = defaultdict(set), defaultdict(Counter), defaultdict(set)
        for fact in facts:
            if fact.slot == "part_of":
                self._wholes[fact.subject].add(fact.value)
            if fact.slot == "place":
                places[fact.subject][fact.value] += 1
            if fact.slot in ("place", "date", "status", "venue"):
                docs[fact.subject].add(fact.doc_id)
        self._homes = {event: found.most_common(1)[0][0] for event, found in places.items()}
        bare = [event for event in docs if " of " not in event]
        main = max(bare, key=lambda event: len(docs[event]), default=None)
        told = set().union(*docs.values()) if docs else set()
        self._main = main if main and 2 * len(docs[main]) >= len(told) else None

    def within(self, a, b):
        """Whether one of two places is said to lie in the other."""
        return b in self._wholes[a] or a in self._wholes[b]

    def one_of_many(self, event):
        """Whether the words may stand for several events: they hold no name or year, and few articles use them."""
        return " of " not in event and event != self._main

    def subject(self, fact):
        """Subject under which a fact is compared: a journey to an event is a journey to its place."""
        if fact.slot == "setting":
            return fact.subject.split(": ", 1)[0]
        if fact.slot != "travel":
            return fact.subject
        who, goal = fact.subject.split(" > ")
        return f"{who} > {self._homes.get(goal, goal)}"


def _bounds_apart(a, b):
    """Days between two spans of days: 0 where they meet, None where one is not known."""
    if any(math.isnan(x) for x in (a.low, a.high, b.low, b.high)):
        return None
    return max(0.0, a.low - b.high, b.low - a.high)


def _later(a, b):
    return not _missing(a.published) and not _missing(b.published) and a.published < b.published


def _missing(day):
    return pd.isna(day)


def _surer(a, b):
    if a.hedge == "rumoured" and b.hedge != "rumoured":
        return ("updates", "a rumour, then a statement") if _later(a, b) else ("hedged", "a rumour beside a statement")
    if b.hedge == "rumoured" and a.hedge != "rumoured":
        return "hedged", "a statement beside a rumour"
    return None


def _place(a, b, said, context):
    if a.value == b.value:
        return _surer(a, b)
    if context.one_of_many(a.subject) or (_bounds_apart(a, b) or 0) > _ELSEWHEN:
        return None
    if context.within(a.value, b.value):
        return "more_specific", "one place lies in the other"
    if said[a.doc_id] & said[b.doc_id]:
        return None
    if "rumoured" in (a.hedge, b.hedge):
        return "hedged", "two places, one of them a rumour"
    return "contradicts", "two places for one event"


def _meeting(a, b, said, context):
    apart = _bounds_apart(a, b)
    if a.value == b.value or said[a.doc_id] & said[b.doc_id] or (apart is not None and apart > _ELSEWHEN):
        return None
    if context.within(a.value, b.value):
        return "more_specific", "one place lies in the other"
    if apart == 0 and a.slot == "meeting_date":
        return "more_specific", "one date lies in the other"
    return "contradicts", "two answers for one meeting, unless they met twice"


def _date(a, b, said, context):
    apart = _bounds_apart(a, b)
    if a.value == b.value or apart is None or apart > _APART or context.one_of_many(a.subject):
        return None
    if apart == 0:
        return "more_specific", "one date lies in the other"
    if said[a.doc_id] & said[b.doc_id]:
        return None
    if a.hedge == "planned" and (b.hedge != "planned" or _later(a, b)):
        return "updates", "a date announced, then a later report"
    return "contradicts", "two dates for one event"


def _status(a, b, said, context):
    if context.one_of_many(a.subject) or _STATUS[a.value] >= _STATUS[b.value] or not _recent(a, b):
        return None
    return "updates", "the later report is further on" if _later(a, b) else "one report is further on than the other"


def _recent(a, b):
    return _missing(a.published) or _missing(b.published) or abs((b.published - a.published).days) <= _APART


def _travel(a, b, said, context):
    if {a.value, b.value} <= _GOES:
        moved = a.value != "did" and b.value == "did"
        return ("updates", "announced, then done") if moved and a.value != b.value else None
    if "may" in (a.value, b.value):
        if a.value == b.value:
            return "wording", "still open in both"
        return (
            ("updates", "open, then settled")
            if a.value == "may" and _later(a, b)
            else ("hedged", "open in one of them")
        )
    if {a.value, b.value} <= _STAYS:
        return None
    if a.hedge == "planned" and _later(a, b):
        return "updates", "a plan, then a later report"
    return "contradicts", "goes in one article and does not go in the other"


def _since(a, b, said, context):
    apart = _bounds_apart(a, b)
    return ("contradicts", "spans of time that cannot both hold") if apart is not None and _disjoint(a, b) else None


def _disjoint(a, b):
    return a.high <= b.low or b.high <= a.low


def _opposed(low, high, why):
    def compare(a, b, said, context):
        return ("contradicts", why) if {a.value, b.value} == {low, high} else None

    return compare


def _authority(a, b, said, context):
    if {a.value, b.value} == {"none", "has"}:
        return "contradicts", "rival judgements of what the team may decide"
    return ("hedged", "an open question in one of them") if a.value != b.value else None


def _outlook(a, b, said, context):
    if a.value == b.value:
        return None
    if a.speaker and a.speaker == b.speaker:
        return "updates", "one speaker, two moods"
    return ("contradicts", "rival judgements of the outlook") if {a.value, b.value} == {"low", "high"} else None


def _cause(a, b, said, context):
    shared = set(_WORD.findall(a.value)) & set(_WORD.findall(b.value))
    return None if shared else ("contradicts", "rival causes, which may both hold")


def _number(a, b, said, context):
    if a.value == b.value or not _disjoint_numbers(a, b) or said[a.doc_id] & said[b.doc_id]:
        return None
    if a.subject.startswith("share of ") and a.subject.count(" ") < 3:
        return None  # "a third of voters" may be a third of other voters; "of Chile's voters" is not
    if a.subject.startswith("people") and _later(a, b):
        return "updates", "a count, then a later count"
    return "contradicts", "two numbers for one thing"


def _disjoint_numbers(a, b):
    return a.high < b.low or b.high < a.low


def _post(a, b, said, context):
    ours, theirs = (_SPELLING.sub("", f.value) for f in (a, b))
    if said[a.doc_id] & said[b.doc_id] or ours == theirs:
        return None
    for one, other in ((ours, theirs), (theirs, ours)):
        if _GRADE.sub("", one) == other != one and " " in other:
            return "contradicts", "a full post against a deputy's"
    if set(ours.split()) <= set(theirs.split()) or set(theirs.split()) <= set(ours.split()):
        return "more_specific", "one post is named more fully"
    return "wording", "two names of a post, or two posts"


def _head(a, b, said, context):
    return None if said[a.doc_id] & said[b.doc_id] else ("contradicts", "two heads of one team")


def _team(a, b, said, context):
    ours, theirs = set(a.value.split("; ")), set(b.value.split("; "))
    if ours <= theirs or theirs <= ours:
        return ("more_specific", "one list names more people") if ours != theirs else None
    if len(ours & theirs) * 2 >= min(len(ours), len(theirs)):
        return "wording", "two lists that share most names"
    return "contradicts", "two lists for one team that share few names; either may be open"


def _setting(a, b, said, context):
    words, others = (set(f.subject.split(": ", 1)[1].split()) for f in (a, b))
    shared = words & others
    if a.value == b.value or len(shared) < 3 or 2 * len(shared) < min(len(words), len(others)):
        return None
    if a.value.split(":")[0] == b.value.split(":")[0]:
        return "wording", "two names of one occasion may be meant"
    return "contradicts", "like words placed in two settings; they may have been repeated"


def _value(fact):
    return fact.value, fact.hedge == "rumoured"


def _holder(fact):
    return fact.value, fact.speaker


def _said(fact):
    return fact.value, fact.subject


PLACE = Rule(_value, _place)
RULES = {
    "place": PLACE,
    "country": PLACE,
    "venue": PLACE,
    "meeting_place": Rule(_value, _meeting),
    "meeting_country": Rule(_value, _meeting),
    "meeting_date": Rule(_value, _meeting),
    "date": Rule(_value, _date),
    "status": Rule(_value, _status, once=True),
    "travel": Rule(_value, _travel),
    "since": Rule(_value, _since),
    "level": Rule(_value, _opposed("low", "high", "rival judgements of the level of the team")),
    "authority": Rule(_value, _authority),
    "outlook": Rule(_holder, _outlook, once=True),
    "cause": Rule(_value, _cause),
    "number": Rule(_value, _number),
    "post": Rule(_value, _post, once=True),
    "head": Rule(_value, _head),
    "team": Rule(_value, _team),
    "setting": Rule(_said, _setting),
}
