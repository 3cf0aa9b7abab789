"""Runs of capitalised words in the text, each with the evidence for a person that stands around it."""

import re
from typing import NamedTuple

from istanbul_analysis.extract.name_context import (
    LOCATIVE,
    LOOK,
    POST_BEFORE,
    follows_post,
    is_credited,
    points_around,
    title_before,
)
from istanbul_analysis.extract.name_lists import add_company, join_nicknamed
from istanbul_analysis.extract.name_parse import WORD_IN_RUN, parse_run, run_pattern
from istanbul_analysis.extract.name_words import fold

_LOWER_WORD = re.compile(r"(?<![\w'’-])[^\W\d_]+")
_WORD_BEFORE = re.compile(r"([^\W\d_]+(?:[-'’][^\W\d_]+)*)(\.?,?(?:\s|\u200e)+[\"'“‘(*_\[]*)$")
_HYPHENATED = re.compile(r"[^\W\d_a-z][a-z]+[-‐‑][^\W\d_][a-z]+")
_LETTERS = re.compile(r"[^\W\d_]{4,}")
_OPENING = frozenset('"“‘:([*•–—>#…')
_SENTENCE_ENDS = frozenset(".!?;:")
_NAMED = r"([^\W\d_a-z][\w.-]*(?: [^\W\d_a-z][\w.-]*)?)"
_ABOUT_BEFORE = re.compile(r"\b(?:for|to|on|with) (?:the )?$")
_SIDES = (
    re.compile(_NAMED + r"['’]s? $"),
    re.compile(_NAMED + r"(?:['’]s?)? (?:[a-z-]+ ){0,3}([a-z-]+),? $"),
    re.compile(r" of (?:the )?" + _NAMED + r",? $"),
    re.compile(_NAMED + r"(?:['’]s?)? ((?:[^\W\d_a-z]\w+ )?[^\W\d_a-z]\w+) of $"),
)

# Weights of the evidence for a person, in points; `proposals.PERSON_POINTS` decides.
TITLED = 3.0
GIVEN, GIVEN_AMBIGUOUS, GIVEN_WEAK, GIVEN_ALONE = 3.0, 1.5, 1.0, 1.0
INITIAL, PARTICLE, FAMILY_FIRST, FAMILY_LAST, HYPHENATED, ENDING = 2.0, 1.5, 2.0, 1.0, 1.5, 1.0
SEVERAL, MANY = 1.0, -1.0
SIDED, VESSEL = 1.0, -5.0
UNDECIDED = (-2.0, 3.0)
KNOWN_PLACE, KNOWN_HEAD, KNOWN_STOP, ACRONYM, COMMON_WORD, IN_HEADING = -2.0, -3.0, -1.5, -2.0, -1.5, -1.5
HEADLINE, IS_PLACE, LAST_HEAD, GROUP = -3.0, -5.0, -2.0, -4.0


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
    return add_company(texts, join_nicknamed(texts, out))


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
    cut = 0 if parsed.titled else _hidden_name(text, sentence_start, spans, parsed, words, cue_forms)
    first, core = parsed.first + cut, parsed.core[cut:]
    start, end = spans[first][0], spans[first + len(core) - 1][1]
    low = tuple(fold(token).rstrip("-") for token in core)
    before = None
    if not parsed.before and not cut:
        before = _WORD_BEFORE.search(text, max(sentence_start, start - LOOK), start)
    weak = opens and first == 0
    title = TITLED if parsed.titled or cut else title_before(text, start, before, words)
    heading = heading and not is_credited(text, start, low, words)
    points = _inside(core, low, words, common, weak, heading) + title
    points += points_around(text, start, end, low, before, title > 0, words, cue_forms)
    if len(low) > 1 and not title and UNDECIDED[0] <= points < UNDECIDED[1]:
        points += POST_BEFORE * follows_post(text, sentence_start, start, end, words, cue_forms)
    points += VESSEL * bool(first and fold(tokens[first - 1]) in words.vessel)
    placed = bool(before and before.group(1) in LOCATIVE)
    surface, outer = " ".join(core), spans[parsed.outer][0]
    about = _ABOUT_BEFORE.search(text, max(0, run.start() - LOOK), run.start())
    side = (None if about else _side_inside(parsed.before, words)) or (
        _side_before(text, run.start(), words) if points >= SIDED else None
    )
    return Candidate(doc_id, start, end, surface, low, parsed.before, points, weak, heading, outer, placed, side)


def _hidden_name(text, sentence_start, spans, parsed, words, cue_forms):
    """Number of words before a given name that belong to the field of a post: `(minister of) Trade Ann Lee`."""
    low = [fold(token) for token in parsed.core]
    at = next((i for i in range(1, len(low) - 1) if words.is_given(low[i]) and not parsed.core[i].isupper()), 0)
    if not at or any(_may_name(w, token, words) for w, token in zip(low[:at], parsed.core)):
        return 0
    if parsed.before and not all(w in words.heads or w in words.portfolio for w in low[:at]):
        return 0
    start, end = spans[parsed.first + at][0], spans[parsed.first + len(low) - 1][1]
    return at if follows_post(text, sentence_start, start, end, words, cue_forms) else 0


def _may_name(word, printed, words):
    return (word in words.given or word in words.surname_first) and not printed.isupper()


def _side_inside(before, words):
    """State in the capitalised words of a title, but not the one that the title is about: `for Ruritanian Affairs`."""
    low = list(before[: next((i for i, word in enumerate(before) if word in words.about), len(before))])
    return None if words.subject & set(before) and low == list(before) else words.side(low)


def _side_before(text, start, words):
    """State to which the words before a name give it: `Kenya's Ann Lee`, `Kenyan envoy`, `minister of Kenya,`."""
    lead = text[max(0, start - LOOK) : start]
    for pattern in _SIDES:
        found = pattern.search(lead)
        if found and (found.lastindex < 2 or fold(found.group(2)).split()[-1] in words.titles):
            low = [fold(word) for word in found.group(1).split()]
            return words.side(low[-2:]) or words.side(low[-1:])
    return None


def _inside(core, low, words, common, weak, heading):
    """Points for the words of the name itself."""
    if " ".join(low) in words.geography:
        return IS_PLACE
    points = IN_HEADING if heading else 0.0
    last = low[-2] if len(low) > 1 and low[-1] in words.suffix else low[-1]
    points += ENDING * (len(last) > 4 and last.endswith(words.endings))
    if len(low) == 1:
        points += GIVEN_ALONE * words.is_given_alone(low[0])
    else:
        points += _shape(core, low, last, words) + _given_points(low, words, weak or heading)
        if sum(_is_common(word, words, common) for word in low[1:]) > 1:
            points += HEADLINE
    return points + _no_person(core, low, words, common)


def _is_common(word, words, common):
    """Whether a word is printed in small letters too, or a function word, and no particle or given name."""
    return (word in common or word in words.stop) and word not in words.particle and word not in words.given


def _shape(core, low, last, words):
    """Points for the build of a name of several words: initials, particles, surnames that stand first, ..."""
    points = SEVERAL + MANY * (len(low) > 4) + LAST_HEAD * (len(low) > 2 and last in words.heads - words.organisation)
    points += INITIAL * any(_is_initial(w, c) and w not in words.geography for w, c in zip(low[:-1], core))
    points += PARTICLE * (low[0] in words.kunya or any(w.split("-")[0] in words.particle for w in low[1:]))
    points += FAMILY_FIRST * (low[0] in words.surname_first and len(low) < 4) + FAMILY_LAST * (
        last in words.surname_first
    )
    points += HYPHENATED * any(_HYPHENATED.fullmatch(c) is not None for c in core[1:])
    if f"{low[0]} {low[1]}" in words.geography or low[0] in words.place_prefix:
        points += KNOWN_PLACE
    points += GROUP * (low[0] in words.group_prefix)
    return points


def _is_initial(word, printed):
    return len(word) == 1 or (printed.endswith(".") and len(word) < 3)


def _no_person(core, low, words, common):
    """Points against a person, word by word: places, heads of organisations, function words, acronyms."""
    points = 0.0
    person_first = len(low) == 2 and words.is_given(low[0])
    office = low[-1] in words.post or (low[-1] in words.honorific and core[-1].endswith("."))
    if len(low) > 1 and office and low[-1] not in words.surname_too and not words.is_given(low[0]):
        points += KNOWN_HEAD
    if len(low) > 1 and (low[-1] in words.organisation or low[-1] in words.party) and low[-1] not in words.surname_too:
        points += LAST_HEAD
    for i, (word, printed) in enumerate(zip(low, core)):
        if word in words.geography or word in words.people:
            points += 0 if person_first or (i == 0 and word in words.given) else KNOWN_PLACE
        elif word in words.heads and not _may_be_name(low, i, person_first, words):
            points += KNOWN_HEAD
        elif word in words.stop and len(word) > 1:
            points += 0 if person_first else KNOWN_STOP
        elif word in common and not person_first and word not in words.given and word not in words.particle:
            points += COMMON_WORD
        if _is_acronym(word, printed, words) and not (i == 0 and _is_pair_of_initials(core)):
            points += ACRONYM
    return points


def _is_acronym(word, printed, words):
    return len(printed) > 1 and printed.isupper() and "." not in printed and word not in words.suffix


def _is_pair_of_initials(core):
    """Whether a name begins with two initials without full stops: `AB Lee`."""
    return len(core) > 1 and len(core[0]) == 2 and not core[1].isupper()


def _may_be_name(low, i, person_first, words):
    """Whether the head of an organisation or place is a name here: `Park Joo`, `Jonah Hill`, `Bill Doe`."""
    if i == 0 and len(low) == 2 and low[0] in words.given and low[1] not in words.no_name | words.heads:
        return True
    return (i == 0 and low[0] in words.surname_first) or (person_first and low[i] in words.surname_too)


def _given_points(low, words, weak):
    if words.is_given(low[0]):
        return GIVEN
    if len(low) > 2 and words.is_given(low[1]):
        return GIVEN_AMBIGUOUS
    if weak:
        return GIVEN_WEAK * (low[0] in words.ambiguous and low[0] not in words.geography)
    return GIVEN_AMBIGUOUS * (low[0] in words.ambiguous)
