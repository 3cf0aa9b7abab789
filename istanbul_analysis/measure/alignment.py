"""Two sequences of words are compared: common subsequence, tiles, and words that differ in spelling only."""

import unicodedata
from collections import defaultdict
from itertools import pairwise

LONG_WORD = 6  # shorter words that look alike are often different words
LIKE = 0.75  # share of the longer word's letters that two spellings must have in common at their ends


def lcs_length(a, b):
    """Return the length of the longest common subsequence of two sequences."""
    ends = [0] * (len(b) + 1)
    for word in a:
        diagonal = 0
        for j, other in enumerate(b, 1):
            above = ends[j]
            ends[j] = diagonal + 1 if word == other else max(above, ends[j - 1])
            diagonal = above
    return ends[-1]


def lcs_similarity(a, b):
    """Return 2 x longest common subsequence / (length of both), from 0 to 1; 0 for two empty sequences."""
    return 2 * lcs_length(a, b) / max(1, len(a) + len(b))


def tiles(a, b, least=8):
    """Cover two sequences with the longest common runs, each word used once, longest first.

    After greedy string tiling (Wise 1993): at each step every longest run of words not yet covered becomes a tile.

    Returns
    -------
    list of (start in `a`, start in `b`, length), no run shorter than `least`.
    """
    places = defaultdict(list)
    for j in range(len(b) - least + 1):
        places[tuple(b[j : j + least])].append(j)
    starts = [(i, places.get(tuple(a[i : i + least]), ())) for i in range(len(a) - least + 1)]
    found, free_a, free_b = [], [True] * len(a), [True] * len(b)
    while True:
        size, runs = _longest_runs(starts, least, free_a, free_b)
        if not runs:
            return sorted(found)
        for i, j in runs:
            if all(free_a[i : i + size]) and all(free_b[j : j + size]):
                free_a[i : i + size] = free_b[j : j + size] = [False] * size
                found.append((i, j, size))


def _longest_runs(starts, least, free_a, free_b):
    """Length and beginnings of the longest runs of free words, from the shortest ones that may count."""
    size, runs, before = 0, [], {}
    for i, places in starts:
        free = [j for j in places if all(free_b[j : j + least])] if places and all(free_a[i : i + least]) else ()
        before = {j: before.get(j - 1, least - 1) + 1 for j in free}
        for j, length in before.items():
            if length > size:
                size, runs = length, []
            if length == size:
                runs.append((i + least - size, j + least - size))
    return size, runs


def spelling_key(word):
    """Return a form that spellings of one word share: no accents, no doubled letters, one way to write a final -y.

    >>> spelling_key("Dvořák") == spelling_key("dvorak"), spelling_key("Yuriy") == spelling_key("Yurii")
    (True, True)
    """
    if not word.isascii():
        word = "".join(c for c in unicodedata.normalize("NFKD", word) if not unicodedata.combining(c))
    word = word.casefold()
    if word.isdigit():
        return word  # 100 and 1000 are not spellings of one number
    word = word[:1] + "".join(c for before, c in pairwise(word) if c != before or not c.isalpha())
    stem = word.rstrip("iyj")
    return stem + "y" if len(stem) < len(word) and len(stem) > 1 else word


def alike(a, b):
    """Whether two long words look like spellings of one: their beginnings and ends cover most of the longer one."""
    longer, shorter = (a, b) if len(a) >= len(b) else (b, a)
    if len(shorter) < LONG_WORD or longer.isdigit() or shorter[0] != longer[0]:
        return False
    same = next((i for i, (x, y) in enumerate(zip(shorter, longer)) if x != y), len(shorter))
    tail = zip(reversed(shorter[same:]), reversed(longer[same:]))
    same += next((i for i, (x, y) in enumerate(tail) if x != y), len(shorter) - same)
    return same >= LIKE * len(longer)
