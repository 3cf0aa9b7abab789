"""Phrases that name a post are found around its noun: what may stand before it, and the `of` phrases behind it."""

import re
from typing import NamedTuple

_WORD = re.compile(r"[^\W\d_]\.(?:[^\W\d_]\.)+|\w+(?:[-’'.]\w+)*(?:\.(?= [A-Z]))?|&")
_GAP = re.compile(r" |-|/")
_POSSESSIVE = re.compile(r"['’]s$|s['’]$")
_LONGEST, _BEFORE, _UNKNOWN = 9, 6, 2


class Phrase(NamedTuple):
    """One post in a sentence: its span, and whether its noun is plural or may be read as a plural."""

    start: int
    end: int
    plural: bool
    shared: bool


class Words(NamedTuple):
    """The grammar of posts, as sets of words in lower case."""

    singular: frozenset
    plural: frozenset
    modifiers: frozenset
    bodies: frozenset
    links: dict
    stops: frozenset


def post_words(posts):
    """Return the `Words` of a table of posts (`schema.POSTS`)."""
    of = dict(iter(posts.groupby("kind")))
    pick = lambda kind, name="word": frozenset(of[kind][name]) - {""} if kind in of else frozenset()  # noqa: E731
    links = {}
    for word, nouns in zip(of["link"]["word"], of["link"]["plural"]) if "link" in of else ():
        links[word] = frozenset(filter(None, nouns.split(";")))
    modifiers = pick("field") | pick("grade") | pick("body")
    return Words(pick("noun"), pick("noun", "plural"), modifiers, pick("body"), links, pick("stop"))


def find_phrases(text, start, end, people, words):
    """Return the posts between two offsets of a text, left to right; none reaches into a person's name.

    `people` are the (start, end) of the names in the stretch. A phrase has no article and no judging adjective: it
    begins with the first of the capitals, fields and grades that stand together before its noun.
    """
    tokens = _tokens(text, start, end, people)
    found, free = [], 0
    for i, (_, _, lower, _) in enumerate(tokens):
        if i < free or (lower not in words.singular and lower not in words.plural):
            continue
        if lower in words.modifiers and _goes_on(text, tokens, i, words):
            continue
        last = _noun_run(text, tokens, i, words)
        first = _before(text, tokens, i, words, free)
        behind = _behind(text, tokens, last, words)
        noun = tokens[last][2]
        close = _parenthesis(text, tokens, behind)
        found.append(
            Phrase(tokens[first][0], close, noun in words.plural and noun not in words.singular, noun in words.plural)
        )
        free = behind + 1
    return found


def _tokens(text, start, end, people):
    """Return (start, end, lower case, capital) of each word; a word of a person's name has an empty lower case."""
    out, names = [], list(people)
    for match in _WORD.finditer(text, start, end):
        a, b, word = match.start(), match.end(), match.group()
        while names and names[0][1] <= a:
            names.pop(0)
        named = bool(names) and names[0][0] < b
        out.append((a, b, "" if named else word.lower(), not named and word[0].isupper()))
    return out


def _goes_on(text, tokens, i, words):
    """Whether a word that is both noun and modifier (deputy, chief) modifies the word that follows."""
    if i + 1 >= len(tokens) or not _joined(text, tokens, i) or not tokens[i + 1][2]:
        return False
    following = tokens[i + 1]
    known = following[2] in words.modifiers or following[2] in words.singular or following[2] in words.plural
    return known or (following[3] and following[2] not in words.stops)


def _noun_run(text, tokens, i, words):
    """Follow nouns that stand side by side (secretary general, party leader): the last one is the head."""
    while i + 1 < len(tokens) and _joined(text, tokens, i) and tokens[i + 1][2] in words.singular | words.plural:
        i += 1
    return i


def _joined(text, tokens, i):
    return bool(_GAP.fullmatch(text, tokens[i][1], tokens[i + 1][0]))


def _before(text, tokens, i, words, free):
    j = i
    while j > free and i - j < _BEFORE and (step := _step_back(text, tokens, j, words, free)):
        j -= step
    while j < i and _stops(tokens[j], words):
        j += 1
    return j


def _stops(token, words):
    """Whether a word of grammar ends a phrase; `Under Secretary` begins with a grade."""
    _, _, lower, capital = token
    return lower in words.stops and not (capital and lower in words.modifiers)


def _step_back(text, tokens, j, words, free):
    """Return how many words the phrase may grow to the left: 1, 2 over a field with `and`, 0 where it ends."""
    gap = text[tokens[j - 1][1] : tokens[j][0]]
    lower, capital = tokens[j - 1][2], tokens[j - 1][3]
    if gap in (") ", "-") or (gap == " (" and text[tokens[j][1]] == ")"):
        return 1 if capital or lower in words.modifiers else 0
    if gap != " " or not lower:
        return 0
    if (
        lower in ("and", "&")
        and j - 2 >= free
        and tokens[j - 2][2] in words.modifiers
        and tokens[j][2] in words.modifiers
    ):
        return 2
    if _stops(tokens[j - 1], words) or _POSSESSIVE.search(lower):
        return 0
    return 1 if capital or lower in words.modifiers else 0


def _behind(text, tokens, i, words):
    """Return the last word of the phrases behind a noun: of the body, for the field, to the person it serves."""
    noun, last = tokens[i][2], i
    while last - i < _LONGEST:
        k = _after_parenthesis(text, tokens, last)
        if (
            k + 1 >= len(tokens)
            or tokens[k][2] not in words.links
            or text[tokens[k - 1][1] : tokens[k][0]].strip(" )(")
        ):
            break
        allowed = words.links[tokens[k][2]]
        if allowed and noun not in allowed and last == i:
            break
        grown = _body(text, tokens, k + 1, words, serves=tokens[k][2] == "to")
        if grown is None:
            break
        last = grown
    return last


def _after_parenthesis(text, tokens, last):
    """Skip an abbreviation in brackets behind a word."""
    k = last + 1
    if (
        k < len(tokens)
        and text[tokens[last][1] : tokens[k][0]] == " ("
        and text[tokens[k][1] : tokens[k][1] + 1] == ")"
    ):
        k += 1
    return k


def _body(text, tokens, k, words, serves):
    """Return the last word of the noun phrase that begins with word `k`, or None where there is none."""
    last, dull, start = None, 0, k
    while k < len(tokens) and k - start < _LONGEST:
        _, _, lower, capital = tokens[k]
        if k > start and text[tokens[k - 1][1] : tokens[k][0]] not in (" ", "-", "’ ", "' "):
            break
        if not lower and not (serves and (last is None or not tokens[k - 1][2])):
            break
        if lower in ("and", "&"):
            if not _field_pair(tokens, k, words):
                break
        elif not lower or capital or lower in words.modifiers or lower in words.singular:
            if lower in words.stops and not capital:
                break
            last, dull = k, 0
        elif lower in words.stops:
            if k > start or lower not in ("the", "its", "his", "her", "their", "a", "an", "our"):
                break
        else:
            dull += 1
            if dull > _UNKNOWN:
                break
        k += 1
    return k - 1 if last is None and 0 < dull <= _UNKNOWN else last


def _field_pair(tokens, k, words):
    """Whether `and` joins two fields of one post, e.g. trade and industry."""
    if k + 1 >= len(tokens):
        return False
    left, right = tokens[k - 1], tokens[k + 1]
    nouns = words.singular | words.plural
    return left[2] in words.modifiers and right[2] in words.modifiers - nouns and left[3] == right[3]


def _parenthesis(text, tokens, last):
    """Return where the phrase ends: behind the abbreviation in brackets that follows its last word."""
    end = tokens[last][1]
    if _after_parenthesis(text, tokens, last) > last + 1:
        return tokens[last + 1][1] + 1
    return end
