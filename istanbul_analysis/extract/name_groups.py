"""Spellings of one person are put together: same surname, however transliterated, and given names that agree."""

import re
from functools import lru_cache
from typing import NamedTuple

_NO_LETTER = re.compile(r"[^a-z]")
_ARTICLE = re.compile(r"^(?:al|el|ad|ar|as|at|an|ash|az|ul|d|l)[-']")
# Ways to write the same sound in Latin letters.
_SOUNDS = (
    ("tsch", "c"), ("dzh", "j"), ("sch", "s"), ("shch", "s"), ("kh", "h"), ("sh", "s"), ("tch", "c"), ("ch", "c"),
    ("ts", "z"), ("tz", "z"), ("ph", "f"), ("gh", "g"), ("dh", "d"), ("th", "t"), ("dj", "j"), ("ck", "k"), ("q", "k"),
    ("x", "ks"), ("ou", "u"), ("oo", "u"), ("ee", "i"), ("iy", "i"), ("yi", "i"), ("yy", "i"), ("ii", "i"), ("ij", "i"),
    ("ay", "ai"), ("ey", "ei"), ("y", "i"), ("w", "v"),
)  # fmt: skip
_DOUBLE = re.compile(r"(.)\1+")
_VOWELS = re.compile(r"[aeiou]")
_SHORT_FORM = 4


class PersonName(NamedTuple):
    """A personal name in parts, folded: `family` decides where to look, `given` who it is."""

    family: str
    given: tuple
    family_first: bool


def split_person(low, words):
    """Cut the folded words of a name into family name and given names.

    The family name stands last, or first where it is one of `words.surname_first` (and the rest is not), or where only
    the last word is a given name.
    """
    parts = [w for w in low if w not in words.suffix] or list(low)
    parts = [w for i, w in enumerate(parts) if i == len(parts) - 1 or w not in words.particle]
    if len(parts) == 1:
        return PersonName(_family(parts[0]), (), False)
    if _family_first(parts, words):
        return PersonName(_family(parts[0]), tuple(parts[1:]), True)
    return PersonName(_family(parts[-1]), tuple(parts[:-1]), False)


def _family(word):
    return _NO_LETTER.sub("", _ARTICLE.sub("", word)) or word


def _family_first(parts, words):
    first, rest = parts[0], parts[1:]
    if first in words.surname_first and rest[-1] not in words.surname_first:
        short = all(len(w) <= 6 for w in rest) and len(rest) == 2
        return not words.is_given(first) or "-" in rest[0] or short
    return len(parts) == 2 and not words.given & {first} and words.is_given(rest[0])


@lru_cache(maxsize=100_000)
def loosen(word):
    """Spell a folded word by its sound: ways to transliterate the same letter become one."""
    word = _NO_LETTER.sub("", word)
    for written, sound in _SOUNDS:
        word = word.replace(written, sound)
    return _DOUBLE.sub(r"\1", word)


@lru_cache(maxsize=100_000)
def skeleton(word):
    """The consonants of a name behind its first letter: the key under which spellings of one surname meet."""
    loose = loosen(word)
    first = "i" if loose[:1] in "eij" else "k" if loose[:1] in "gk" else loose[:1]
    return first + _VOWELS.sub("", loose[1:]).replace("h", "").replace("c", "k").replace("g", "k").replace(
        "j", "i"
    ).replace("i", "")


def same_sound(a, b):
    """Whether two folded words may be spellings of one name: at most one letter apart, two in longer ones."""
    a, b = loosen(a), loosen(b)
    if a == b:
        return True
    return skeleton(a) == skeleton(b) and _distance(a, b) <= (1 if min(len(a), len(b)) < 6 else 2)


@lru_cache(maxsize=100_000)
def _distance(a, b):
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        row, last = [i], row
        for j, y in enumerate(b, 1):
            row.append(min(last[j] + 1, row[-1] + 1, last[j - 1] + (x != y)))
    return row[-1]


def given_agree(a, b):
    """Whether given names may belong to one person: equal, initials, one left out, short form, other spelling."""
    if not a.given or not b.given:
        return True
    left, right = "".join(a.given).replace("-", ""), "".join(b.given).replace("-", "")
    if left == right or loosen(left) == loosen(right):
        return True
    if a.family_first or b.family_first:
        return left.startswith(right) or right.startswith(left)
    if _initials_clash(a.given, b.given):
        return False
    return _word_agrees(a.given[0], b.given[0]) or any(
        same_sound(x, y) for x in a.given for y in b.given if len(x) > 2 < len(y)
    )


def _initials_clash(a, b):
    middle = {w for w in a[1:] if len(w) == 1}, {w for w in b[1:] if len(w) == 1}
    return bool(middle[0] and middle[1] and middle[0] != middle[1])


def _word_agrees(x, y):
    """Whether two given names agree: an initial, a beginning, another spelling, or a short form (`Mike`, `Michael`)."""
    if x[0] != y[0] and loosen(x)[:1] != loosen(y)[:1]:
        return False
    short, long = sorted((x, y), key=len)
    if len(short) == 1 or long.startswith(short) or same_sound(x, y):
        return True
    return len(short) <= _SHORT_FORM < len(long) and skeleton(long).startswith(skeleton(short))


def group_persons(names, words):
    """Give each name the number of its person.

    Names meet under the skeleton of their surname, so that the cost grows with the number of names. Names with given
    names come first, the most frequent ahead; a bare surname joins the person of that surname if there is only one.

    Parameters
    ----------
    names : dict of folded words (tuple) -> times printed

    Returns
    -------
    dict of folded words -> list of the numbers of all persons it may mean (one, except for a shared bare surname)
    """
    blocks = {}
    for low, n in names.items():
        person = split_person(low, words)
        blocks.setdefault(skeleton(person.family), []).append((bool(person.given), n, low, person))
    out, number = {}, 0
    for block in blocks.values():
        clusters = []
        block.sort(key=lambda row: (not row[0], -len(row[3].given) if row[0] else 0, -row[1], row[2]))
        for has_given, _, low, person in block:
            fits = [i for i, members in enumerate(clusters) if _fits(person, members)]
            if not has_given and fits:
                fits = [i for i in fits if any(person.family == other.family for other in clusters[i])] or fits
                out[low] = [number + i for i in fits]
                continue
            if not fits:
                clusters.append([])
                fits = [len(clusters) - 1]
            clusters[fits[0]].append(person)
            out[low] = [number + fits[0]]
        number += len(clusters)
    return _join_initials(out, names, words)


def _join_initials(numbers, names, words):
    """A surname of one letter, a name cut off, joins the only person with that given name and initial."""
    people = {low: split_person(low, words) for low in names}
    whole = {}
    for low, person in people.items():
        if person.given and len(person.family) > 1:
            whole.setdefault((person.given[0], person.family[0]), set()).add(numbers[low][0])
    for low, person in people.items():
        fits = whole.get((person.given[0], person.family), ()) if person.given and len(person.family) == 1 else ()
        if len(fits) == 1:
            numbers[low] = list(fits)
    return numbers


def _fits(person, members):
    if not person.given:
        return any(same_sound(person.family, other.family) for other in members)
    return all(given_agree(person, other) for other in members) and any(
        same_sound(person.family, other.family) for other in members
    )
