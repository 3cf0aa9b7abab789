"""Runs of capitalised words in the text, each with the evidence for a person that stands around it."""

import re
from typing import NamedTuple

from istanbul_analysis.extract.name_parse import WORD_IN_RUN, parse_run, run_pattern
from istanbul_analysis.extract.name_words import fold

_LOWER_WORD = re.compile(r"(?<![\w'’-])[^\W\d_]+")
_WORD_BEFORE = re.compile(r"([^\W\d_]+(?:[-'’][^\W\d_]+)*)(\.?,?(?:\s|\u200e)+[\"'“‘(*_\[]*)$")
_WORDS_AFTER = re.compile(r"(?:\]\([^)]*\))?[\"'”’*_]*\s+((?:[^\W\d_]|['’-])+)")
_AGE = re.compile(r",? (?:\(?(?:aged )?\d\d\)?(?=[,.)])|aged \d)")
_WHO = re.compile(r",? (?:who|whose|whom)\b")
_APPOSITION = re.compile(
    r",\s+(?:(?:[^\W\d_a-z][\w.]*\s+){0,2}[^\W\d_a-z][\w.]*['’]s?\s+)?((?:[a-z][a-z-]*\s+){0,4}[a-z][a-z-]*)"
)
_OFFICE_BEHIND = re.compile(
    r",\s+(?:the )?((?:[^\W\d_a-z][\w-]*\s+){0,5}[^\W\d_a-z][\w-]*)(?=\s+(?:of|for|at|to)\b|[,.])"
)
_LED_BY = re.compile(r"\b([a-z]+) by $")
_PLACE_AFTER = re.compile(r",\s+(?=[^\W\d_a-z])([^\W\d_]+(?: [^\W\d_a-z][^\W\d_]+)?)(?!['’\w])")
_HYPHENATED = re.compile(r"[^\W\d_a-z][a-z]+[-‐‑][^\W\d_][a-z]+")
_LETTERS = re.compile(r"[^\W\d_]{4,}")
_OPENING = frozenset('"“‘:([*•–—>#…')
_SENTENCE_ENDS = frozenset(".!?;:")
_LOCATIVE = frozenset(
    ["in", "at", "from", "near", "outside", "inside", "toward", "towards", "across", "throughout", "around", "into"]
)
_NAMED = r"([^\W\d_a-z][\w.-]*(?: [^\W\d_a-z][\w.-]*)?)"
_ABOUT_BEFORE = re.compile(r"\b(?:for|to|on|with) (?:the )?$")
_SIDES = (
    re.compile(_NAMED + r"['’]s? $"),
    re.compile(_NAMED + r"(?:['’]s?)? (?:[a-z-]+ ){0,3}([a-z-]+),? $"),
    re.compile(r" of (?:the )?" + _NAMED + r",? $"),
    re.compile(_NAMED + r"(?:['’]s?)? ((?:[^\W\d_a-z]\w+ )?[^\W\d_a-z]\w+) of $"),
)
_LISTED = re.compile(r"(?:,|;|,? (?:and|und|y|et|&)|/) ?")
_LOOK = 60

# Weights of the evidence for a person, in points; `proposals.PERSON_POINTS` decides.
TITLED, TITLE_BEFORE, TITLE_COMMA = 3.0, 3.0, 2.0
GIVEN, GIVEN_AMBIGUOUS, GIVEN_ALONE = 3.0, 1.5, 1.0
INITIAL, PARTICLE, FAMILY_FIRST, FAMILY_LAST, HYPHENATED, ENDING = 2.0, 1.5, 2.0, 1.0, 1.5, 1.0
AGE, WHO, APPOSITION, SPEAKS, LED, MEMBERS = 3.0, 1.5, 2.0, 1.0, 1.5, -3.0
SEVERAL, MANY = 1.0, -1.0
COMPANY, SURE, SIDED = 1.5, 3.0, 1.0
AFTER_THE, AFTER_PREPOSITION, BEFORE_STATE = -3.0, -2.0, -2.0
KNOWN_PLACE, KNOWN_HEAD, KNOWN_STOP, ACRONYM, COMMON_WORD, IN_HEADING = -2.0, -3.0, -1.5, -2.0, -1.5, -1.5
HEADLINE, IS_PLACE, LAST_HEAD = -3.0, -5.0, -2.0


class Candidate(NamedTuple):
    """One run of capitalised words without its title."""

    doc_id: str
    start: int
    end: int
    surface: str
    low: tuple
    before: tuple
    points: float
    weak: bool
    heading: bool
    outer: int
    after_place_word: bool
    side: str | None


def find_candidates(texts, sentences, words, cue_forms):
    """List the runs of capitalised words of all documents, with points for being a person.

    Parameters
    ----------
    texts : dict of doc_id -> text
    sentences : dict of doc_id -> list of (start, end)
    words : NameWords
    cue_forms : frozenset of str, forms of verbs of saying
    """
    common = _common_words(texts.values())
    pattern = run_pattern(words)
    out = []
    for doc_id, text in texts.items():
        for start, end in sentences.get(doc_id, ()):
            heading = _is_heading(text[start:end])
            for run in pattern.finditer(text, start, end):
                found = _candidate(doc_id, text, run, start, heading, words, cue_forms, common)
                if found:
                    out.append(found)
    return _in_company(texts, out)


def _in_company(texts, candidates):
    """Names listed beside a likely person gain points: `Ann Lee and Xyz Abc`."""
    points = [c.points for c in candidates]
    for i in range(len(candidates) - 1):
        a, b = candidates[i], candidates[i + 1]
        if a.doc_id == b.doc_id and len(a.low) > 1 < len(b.low) and _LISTED.fullmatch(texts[a.doc_id], a.end, b.start):
            points[i] += COMPANY * (b.points >= SURE)
            points[i + 1] += COMPANY * (a.points >= SURE)
    return [c._replace(points=p) for c, p in zip(candidates, points)]


def _common_words(texts):
    """Words that the corpus prints in lower case: their capital tells nothing."""
    seen = set()
    for text in texts:
        seen.update(_LOWER_WORD.findall(text))
    return {word for word in seen if word.islower() and len(word) > 2}


def _is_heading(sentence):
    """Whether most longer words of a sentence of four or more begin with a capital."""
    longer = _LETTERS.findall(sentence)
    if sentence.rstrip("\"'”’)*_ ")[-1:] in _SENTENCE_ENDS:
        return False
    return len(longer) >= 4 and sum(word[0].isupper() for word in longer) > 0.65 * len(longer)


def _opens(text, start, sentence_start):
    lead = text[sentence_start:start]
    return not any(c.isalnum() for c in lead) or lead.rstrip()[-1:] in _OPENING


def _candidate(doc_id, text, run, sentence_start, heading, words, cue_forms, common):
    spans = [(run.start() + m.start(), run.start() + m.end()) for m in WORD_IN_RUN.finditer(run.group())]
    tokens = [text[a:b] for a, b in spans]
    opens = _opens(text, run.start(), sentence_start)
    parsed = parse_run(words, tokens, opens)
    if not parsed.core:
        return None
    first = parsed.first
    start, end = spans[first][0], spans[first + len(parsed.core) - 1][1]
    low = tuple(fold(token) for token in parsed.core)
    before = _WORD_BEFORE.search(text, max(sentence_start, start - _LOOK), start) if not parsed.before else None
    weak = opens and first == 0
    title = _title_before(before, words)
    points = _inside(parsed.core, low, words, common, weak, heading)
    points += TITLED if parsed.titled else title
    points += _around(text, start, end, low, before, parsed.titled or title > 0, words, cue_forms)
    placed = bool(before and before.group(1) in _LOCATIVE)
    surface, outer = " ".join(parsed.core), spans[parsed.outer][0]
    about = _ABOUT_BEFORE.search(text, max(0, run.start() - _LOOK), run.start())
    side = (None if about else _side_inside(parsed.before, words)) or (
        _side_before(text, run.start(), words) if points >= SIDED else None
    )
    return Candidate(doc_id, start, end, surface, low, parsed.before, points, weak, heading, outer, placed, side)


def _side_inside(before, words):
    """State in the capitalised words of a title, but not the one that the title is about: `for Ruritanian Affairs`."""
    low = list(before[: next((i for i, word in enumerate(before) if word in words.about), len(before))])
    return None if words.subject & set(before) and low == list(before) else words.side(low)


def _side_before(text, start, words):
    """State to which the words before a name give it: `Kenya's Ann Lee`, `Kenyan envoy`, `minister of Kenya,`."""
    lead = text[max(0, start - _LOOK) : start]
    for pattern in _SIDES:
        found = pattern.search(lead)
        if found and (found.lastindex < 2 or fold(found.group(2)).split()[-1] in words.titles):
            low = [fold(word) for word in found.group(1).split()]
            return words.side(low[-2:]) or words.side(low[-1:])
    return None


def _title_before(before, words):
    """Points for a title before the name: `minister Ann Lee`, `the minister, Ann Lee`, `the Minister, Ann Lee`."""
    if not before or not words.is_title(before.group(1).casefold().rstrip(".")):
        return 0.0
    comma = "," in before.group(2)
    if before.group(1)[0].isupper():
        return TITLE_COMMA * comma
    return TITLE_COMMA if comma else TITLE_BEFORE


def _inside(core, low, words, common, weak, heading):
    """Points for the words of the name itself."""
    if " ".join(low) in words.geography:
        return IS_PLACE
    points = IN_HEADING if heading else 0.0
    last = low[-2] if len(low) > 1 and low[-1] in words.suffix else low[-1]
    points += ENDING * (len(last) > 4 and last.endswith(words.endings))
    if len(low) == 1:
        points += GIVEN_ALONE * words.is_given(low[0])
    else:
        points += _shape(core, low, last, words) + _given_points(low, words, weak or heading)
        if sum(word in common or word in words.stop for word in low[1:]) > 1:
            points += HEADLINE
    return points + _no_person(core, low, words, common)


def _shape(core, low, last, words):
    """Points for the build of a name of several words: initials, particles, surnames that stand first, ..."""
    points = SEVERAL + MANY * (len(low) > 4) + LAST_HEAD * (len(low) > 2 and last in words.heads)
    points += INITIAL * any(_is_initial(w, c) and w not in words.geography for w, c in zip(low[:-1], core))
    points += PARTICLE * (low[0] in words.kunya or any(w.split("-")[0] in words.particle for w in low[1:]))
    points += FAMILY_FIRST * (low[0] in words.surname_first and len(low) < 4) + FAMILY_LAST * (
        last in words.surname_first
    )
    points += HYPHENATED * any(_HYPHENATED.fullmatch(c) is not None for c in core[1:])
    if f"{low[0]} {low[1]}" in words.geography or low[0] in words.place_prefix:
        points += KNOWN_PLACE
    return points


def _is_initial(word, printed):
    return len(word) == 1 or (printed.endswith(".") and len(word) < 3)


def _no_person(core, low, words, common):
    """Points against a person, word by word: places, heads of organisations, function words, acronyms."""
    points = 0.0
    person_first = len(low) == 2 and words.is_given(low[0])
    if len(low) > 1 and low[-1] in words.post and low[-1] not in words.surname_too and not words.is_given(low[0]):
        points += KNOWN_HEAD
    for i, (word, printed) in enumerate(zip(low, core)):
        if word in words.geography or word in words.people:
            points += 0 if person_first else KNOWN_PLACE
        elif word in words.heads and not _may_be_surname(word, i, person_first, words):
            points += KNOWN_HEAD
        elif word in words.stop:
            points += 0 if person_first else KNOWN_STOP
        elif word in common and not person_first and word not in words.given and word not in words.particle:
            points += COMMON_WORD
        if len(printed) > 1 and printed.isupper() and "." not in printed and word not in words.suffix:
            points += ACRONYM
    return points


def _may_be_surname(word, i, person_first, words):
    """Whether the head of an organisation or place is a surname here: `Park Joo`, `Jonah Hill`."""
    return (i == 0 and word in words.surname_first) or (person_first and word in words.surname_too)


def _given_points(low, words, weak):
    if words.is_given(low[0]):
        return GIVEN
    if low[0] in words.ambiguous:
        return 0.0 if weak else GIVEN_AMBIGUOUS
    return GIVEN_AMBIGUOUS if len(low) > 2 and words.is_given(low[1]) else 0.0


def _around(text, start, end, low, before, titled, words, cue_forms):
    """Points for what stands before and behind the name."""
    points = 0.0
    previous = before.group(1).casefold() if before and "," not in before.group(2) else ""
    if previous == "the" and not titled:
        points += AFTER_THE / (2 if len(low) > 1 and words.is_given(low[0]) else 1)
    elif previous in _LOCATIVE and not titled:
        points += AFTER_PREPOSITION
    elif previous in cue_forms:
        points += SPEAKS
    after = _WORDS_AFTER.match(text, end)
    if after and after.group(1) in cue_forms:
        points += SPEAKS
    if after and after.group(1) in words.member and len(low) == 1:
        points += MEMBERS
    if _AGE.match(text, end):
        points += AGE
    if _WHO.match(text, end):
        points += WHO
    apposition = _APPOSITION.match(text, end)
    if (apposition and _describes([fold(w) for w in apposition.group(1).split()], words)) or (
        (office := _OFFICE_BEHIND.match(text, end)) and words.is_title(fold(office.group(1).split()[-1]))
    ):
        points += APPOSITION
    led = _LED_BY.search(text, max(0, start - _LOOK), start)
    points += LED * bool(led and led.group(1) in words.led)
    place = _PLACE_AFTER.match(text, end)
    if place and fold(place.group(1)) in words.geography and not titled:
        points += BEFORE_STATE
    return points


def _describes(low, words):
    """Whether the words behind a comma describe a person: a title, behind an article or an adjective at most."""
    return any(w in words.titles for w in low) and (
        low[0] not in words.stop or low[0] in words.before_title or low[0] in words.post_part
    )
