"""Posts as printed are read: which post, in which organisation, in which field, how high."""

import re
from typing import NamedTuple

LOWEST = 5
_LINKS = {"of", "for", "to", "at", "with", "on", "in"}
_BODY = re.compile(r"\b(?:of|for|at|with) (?:the )?(?P<body>[A-ZÀ-Þ].*)$")
_STRAIGHT = str.maketrans("’", "'")


class Post(NamedTuple):
    """One post: what it is, where it is held, its field, and its rank."""

    post: str
    organisation: str | None
    sector: str | None
    rank: int | None


class PostReader:
    """Reads posts by a table of posts (`schema.POSTS`); each wording is read once."""

    def __init__(self, posts):
        whole = posts[posts["kind"] == "post"]
        columns = ["post", "organisation", "sector", "rank"]
        self._whole = [(re.compile(p), *rest) for p, *rest in zip(whole["word"], *(whole[c] for c in columns))]
        self._grades = _by_word(posts, "grade", "rank")
        self._nouns = _by_word(posts, "noun", "sector", "rank")
        self._fields = _by_word(posts, "field", "sector") | _by_word(posts, "body", "sector")
        self._known = {}

    def read(self, role):
        """Return the `Post` of a wording."""
        if role not in self._known:
            self._known[role] = self._read(role)
        return self._known[role]

    def _read(self, role):
        plain = role.lower().translate(_STRAIGHT)
        words = re.findall(r"[\w'-]+\.?", plain)
        grades = [word for word in words[:3] if word in self._grades]
        for pattern, post, organisation, sector, rank in self._whole:
            if match := pattern.search(plain):
                extra = [g for g in grades if not re.search(rf"\b{g}\b", match.group() + " " + post)]
                name = " ".join([*_plain_grades(extra), post or match.group()])
                down = sum(self._grades[g][0] for g in extra)
                return Post(name, organisation or _organisation(role), sector, min(LOWEST, rank + down))
        return self._general(role, plain, words, grades)

    def _general(self, role, plain, words, grades):
        """Read a post word by word: the last noun of its head gives the rank, the first field the sector."""
        head = words[: next((i for i, word in enumerate(words) if i and word in _LINKS), len(words))]
        noun = next((w for w in reversed(head) if w in self._nouns), None)
        sector, rank = self._nouns.get(noun, ("", None))
        sectors = [self._fields[w][0] for w in words if w in self._fields and self._fields[w][0]]
        down = sum(self._grades[g][0] for g in grades)
        kept = [w for w in head if w in self._nouns or w in self._fields or w in self._grades]
        found = sector if rank == 1 else next(iter(sectors), "") or sector
        post = " ".join(_plain_grades(kept)) or plain
        return Post(post, _organisation(role), found or None, None if rank is None else min(LOWEST, rank + down))


def _by_word(posts, kind, *columns):
    part = posts[posts["kind"] == kind]
    values = [part[c].astype("object").where(part[c].notna(), None) for c in columns]
    out = {word: row for word, *row in zip(part["word"], *values)}
    if kind == "noun":
        out |= {word: row for word, *row in zip(part["plural"], *values) if word}
    return out


def _plain_grades(grades):
    return ["deputy" if grade in ("vice", "assistant") else grade for grade in grades]


def _organisation(role):
    match = _BODY.search(role)
    return match["body"] if match else None
