"""Points for a person from what stands before and behind a name: titles, posts, verbs of saying, places."""

import re

from istanbul_analysis.extract.name_words import fold

_WORDS_AFTER = re.compile(r"(?:\]\([^)]*\))?[\"'”’*_]*\s+((?:[^\W\d_]|['’-])+)")
_AGE = re.compile(r",? (?:\(?(?:aged )?\d\d\)?(?=[,.)])|aged \d)")
_WHO = re.compile(r",? (?:who|whose|whom)\b")
_APPOSITION = re.compile(
    r",\s+((?:[^\W\d_][\w.'’-]*\s+){0,7}?[^\W\d_][\w'’-]*)"
    r"(?=\s+(?:of|for|in|at|to|from|with|on|by|who|whose|and|since|responsible|representing)\b|\s*[,.;:)(\n]|\s*$)"
)
_ALIAS = re.compile(r",? (?:\(?(?:alias|aka|a\.k\.a\.)|(?:also|better|widely|commonly) known as|nicknamed)\b")
_DEGREE = re.compile(r" \((?:PhD|MP|MEP|MLA|chair|head|leader|captain|chairman|chairwoman|spokesman)\)")
_LED_BY = re.compile(r"\b([a-z-]+) by $")
_CREDIT = re.compile(r"(?:^|[(\n—/*|]\s*)By $|\b([A-Za-z]+)(?: by|:|: by|/) $", re.MULTILINE)
_CREDIT_ENDS = ("By ", "by ", ": ", "/ ")
_PLACE_AFTER = re.compile(r",\s+(?=[^\W\d_a-z])([^\W\d_]+(?: [^\W\d_a-z][^\W\d_]+)?)(?!['’\w])")
_RETIRED = re.compile(r"([^\W\d_]+)\.? \([Rr](?:e?td|et|etired)\.?\) $")
_CHAIN = re.compile(r"[^\W_](?:[\w’'-]|\.(?=\w))*\.?|[^\w\s]")
_CLOSED = re.compile(r"\s*(?:[,.;:)(\n]|$|(?:and|who|with|as well as)\b)")
_LINKS = frozenset(["of", "for", "to", "in", "at", "on", "with"])
_SMALL = frozenset(["and", "&", "the", "its", "his", "her", "their", "s", "'s", "’s"])
_FAR, _LONGEST_POST, _MOST_LOWER = 140, 16, 7
LOCATIVE = frozenset(
    ["in", "at", "from", "near", "outside", "inside", "toward", "towards", "across", "throughout", "around", "into"]
)
LOOK = 60

# Weights of the evidence, in points.
TITLE_BEFORE, TITLE_COMMA, POST_BEFORE = 3.0, 2.0, 2.0
AGE, WHO, APPOSITION, SPEAKS, LED, MEMBERS, CREDITED = 3.0, 1.5, 2.0, 1.0, 1.5, -3.0, 2.0
ALIASED, DEGREE, NAMED_SPEAKER = 2.0, 1.5, 1.0
AFTER_THE, AFTER_PREPOSITION, BEFORE_STATE = -3.0, -2.0, -2.0


def title_before(text, start, before, words):
    """Points for a title before the name: `minister Ann Lee`, `the minister, Ann Lee`, `the Minister, Ann Lee`."""
    retired = text.endswith(") ", 0, start) and _RETIRED.search(text, max(0, start - LOOK), start)
    if retired and words.is_title(fold(retired.group(1))):
        return TITLE_BEFORE
    if not before or not words.is_title(before.group(1).casefold().rstrip(".")):
        return 0.0
    comma = "," in before.group(2)
    if before.group(1)[0].isupper() and "\n" not in before.group(2):
        return TITLE_COMMA * comma
    return TITLE_COMMA if comma else TITLE_BEFORE


def points_around(text, start, end, low, before, titled, words, cue_forms):
    """Points for what stands before and behind the name."""
    points = _points_before(text, start, low, before, titled, words, cue_forms)
    after = _WORDS_AFTER.match(text, end)
    if after and after.group(1) in cue_forms:
        points += SPEAKS + NAMED_SPEAKER * (len(low) == 1 and low[0] in words.not_alone and words.is_given(low[0]))
    if after and after.group(1) in words.member and len(low) == 1:
        points += MEMBERS
    if _AGE.match(text, end):
        points += AGE
    if _WHO.match(text, end):
        points += WHO
    if _ALIAS.match(text, end):
        points += ALIASED
    if len(low) > 1 and _DEGREE.match(text, end):
        points += DEGREE
    if _has_apposition(text, end, words):
        points += APPOSITION
    place = _PLACE_AFTER.match(text, end)
    if place and fold(place.group(1)) in words.geography and not titled:
        points += BEFORE_STATE
    return points


def _points_before(text, start, low, before, titled, words, cue_forms):
    points = 0.0
    previous = before.group(1).casefold() if before and "," not in before.group(2) else ""
    if previous == "the" and not titled:
        points += AFTER_THE / (2 if len(low) > 1 and words.is_given(low[0]) else 1)
    elif previous in LOCATIVE and not titled:
        points += AFTER_PREPOSITION / (2 if len(low) > 1 and previous == "from" else 1)
    elif previous in cue_forms:
        points += SPEAKS
    led = text.endswith(" by ", 0, start) and _LED_BY.search(text, max(0, start - LOOK), start)
    points += LED * bool(led and led.group(1) in words.led)
    return points + CREDITED * is_credited(text, start, low, words)


def is_credited(text, start, low, words):
    """Whether a name of several words stands in a credit: `By Ann Lee`, `Reporting by Ann Lee`, `Photo: Ann Lee`."""
    if len(low) < 2 or not text.endswith(_CREDIT_ENDS, 0, start):
        return False
    credit = _CREDIT.search(text, max(0, start - LOOK), start)
    return bool(credit) and (not credit.group(1) or credit.group(1).casefold() in words.credit)


def _has_apposition(text, end, words):
    """Whether a description with a title follows behind a comma: `, a former minister`, `, Fleet Commander of ...`."""
    found = _APPOSITION.match(text, end)
    if not found:
        return False
    tokens = found.group(1).split()
    low = [fold(token).removesuffix("'s") for token in tokens]
    first = low[0]
    if first in words.stop and not (first in words.before_title or first in words.post_part or first in words.titles):
        return False
    behind = [*tokens[1:], "x"]
    return any(word in words.titles and after[0].islower() for word, after in zip(low, behind))


def follows_post(text, first, start, end, words, cue_forms):
    """Whether a post with its field stands before a name: `the envoy to Xanadu, Ann Lee`, `head of lands Ann Lee`.

    The field begins with a preposition behind a title and reaches, without a verb or a stop, to the name; behind a
    comma the name is closed by another stop.
    """
    tokens = _CHAIN.findall(text[max(first, start - _FAR) : start])
    comma = tokens[-1:] == [","]
    if comma:
        tokens.pop()
        if not _CLOSED.match(text, end):
            return False
    if not tokens or _opens_field(fold(tokens[-1]), comma, words):
        return False
    return _reaches_title(tokens[: -_LONGEST_POST - 1 : -1], words, cue_forms)


def _opens_field(word, comma, words):
    """Whether the word before a name leaves the field open: `minister of`, `federation of Xanadian`."""
    if word in _LINKS or word in _SMALL or word in words.verbs:
        return True
    return not comma and (word in words.demonyms or word in words.people or word in words.place_prefix)


def _reaches_title(backwards, words, cue_forms):
    """Whether a title followed by a preposition is reached, token by token, from the name backwards."""
    later, n_lower = "", 0
    for token in backwards:
        word = fold(token).removesuffix("'s")
        if later in _LINKS and words.is_title(word):
            return True
        if not word[:1].isalnum() and token not in ("&", "'", "’"):
            return False
        if token[:1].islower() and word not in _LINKS and word not in _SMALL and word not in words.post_part:
            n_lower += 1
            verb = word in words.verbs or word in cue_forms or word.endswith("ed")
            if verb or n_lower > _MOST_LOWER:
                return False
        later = word
    return False
