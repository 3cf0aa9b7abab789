"""A sketch is folded: each list of persons, with their posts and appositions, becomes one letter G."""

import re
from typing import NamedTuple

_TOKEN = re.compile(r"[NPTBDMHKSF](?![a-z])|'s\b|'|[^\W_A-Z][\w.'-]*|[^\w\s]|\w+")
_LEADS, _OWNED = set("PSMHKF"), set("SMHKF")
_PUNCTUATION = frozenset(",.;(")
_LONG = 8


class Seat(NamedTuple):
    """One person of a group: where the sketch shows the name, the party beside it, the person whose aide it is."""

    at: int
    side_at: int | None
    owner_at: int | None
    his: bool


class Folded(NamedTuple):
    """A folded sentence or relative clause: its text, the groups by place, and the sketch's place of each letter."""

    text: str
    groups: dict
    places: dict


class Folder:
    """Folds sketches; `stops` is a pattern of words that no name phrase holds, `words` the small words by kind."""

    def __init__(self, stops, words):
        self._stop, self._words = re.compile(rf"(?:{stops})$"), words

    def fold(self, sketch):
        """Return the folded sentence, then its relative clauses with their person in front."""
        return _Reader(sketch, self._stop, self._words).fold()


class _Reader:
    def __init__(self, sketch, stop, words):
        self._words = words
        found = list(_TOKEN.finditer(sketch))
        self._tokens, self._at, self._stop = [m.group() for m in found], [m.start() for m in found], stop
        self._clauses = []

    def fold(self):
        out, groups, places, length, k = [], {}, {}, 0, 0
        while k < len(self._tokens):
            item = self._person(k, 0) if self._opens(k) else None
            if item:
                members, after = self._group(item)
                groups[length], piece = members, "G"
                places[length] = members[0].at
            else:
                piece, after = self._tokens[k], k + 1
                if len(piece) == 1 and piece.isupper():
                    places[length] = self._at[k]
            out.append(piece)
            length += len(piece) + 1
            k = after
        return [Folded(" ".join(out), groups, places), *self._clauses]

    def _token(self, k):
        return self._tokens[k] if 0 <= k < len(self._tokens) else "."

    def _opens(self, k):
        """Whether a person's phrase may begin here: with the name, a post, a party or an article."""
        token = self._token(k)
        before_name = token in ("T", "B") and self._token(k + 1) == "N"
        return token == "N" or before_name or token in _LEADS or token in self._words["articles"]

    def _person(self, k, further):
        """Return (the seat, the next token) of the person whose phrase begins with token `k`, or None."""
        side = owner = None
        his, begin, post = self._token(k) in self._words["possessive"], k, False
        while k - begin <= _LONG:
            token = self._token(k)
            if token == "N":
                if self._token(k + 1) not in ("'s", "'"):
                    return Seat(self._at[k], side, owner, his), k + 1
                if side is None and k > begin and not post:
                    return None
                owner, k = self._at[k], k + 1
            elif token in _OWNED:
                side, post = self._at[k], post or token != "S"
            elif token == "P":
                post = True
            elif token in ("T", "B") and self._token(k + 1) == "N":
                side = self._at[k] if token == "T" else side
            elif not self._links(k, begin, post, further) and not (
                token in self._words["articles"] or token == "'s" or self._plain(token)
            ):
                return None
            k += 1
        return None

    def _links(self, k, begin, post, further):
        """Whether token `k` joins a post to its name (the comma of `the minister, N`) or to a second post."""
        if self._token(k) == ",":
            return post and self._token(k - 1) in _LEADS - {"S"} and self._may_follow(begin, further)
        return self._token(k) == "and" and self._token(k - 1) == "P" == self._token(k + 1)

    def _may_follow(self, begin, further):
        """Whether a post with a comma behind it may stand before a name here, rather than behind the name before."""
        return not further or (self._token(begin - 1) == "and" and self._token(begin) in self._words["articles"])

    def _plain(self, token):
        return token[0].islower() and not self._stop.match(token)

    def _group(self, item):
        """Follow a list of persons from its first; return its seats and the token behind it."""
        seat, k = item
        members = []
        while True:
            seat, k = self._tail(seat, k)
            members.append(seat)
            step = self._coordinator(k)
            item = self._person(step, len(members)) if step else None
            if not item or self._token(item[1]).rstrip(".") in self._words["said"]:
                return members, k
            seat, k = item

    def _coordinator(self, k):
        """Return the token behind a comma, `and` and their like, or None."""
        start = k
        if self._token(k) == ",":
            k += 1
        if self._token(k) in self._words["joins"]:
            return k + 1 + (self._token(k + 1) == "also")
        if self._tokens[k : k + 3] == ["as", "well", "as"]:
            return k + 3
        return k if k > start else None

    def _tail(self, seat, k):
        """Skip what stands behind a name: brackets, `of` a body, appositions, relative clauses."""
        while True:
            if self._token(k) == "(" and ")" in self._tokens[k : k + 9]:
                k = self._tokens.index(")", k) + 1
            elif self._token(k) in self._words["of"] and (grown := self._of(k)):
                if seat.side_at is None and "S" in self._tokens[k:grown]:
                    seat = seat._replace(side_at=self._at[self._tokens.index("S", k)])
                k = grown
            elif self._token(k) == "," and (grown := self._apposition(seat, k)):
                k = grown
            else:
                return seat, k

    def _of(self, k):
        end = k + 1 + (self._token(k + 1) == "the")
        if self._token(k) == "of" and self._token(end) == "S" and self._token(end + 1) != "'s":
            return end + 1
        while end - k < 6 and (
            self._token(end) in self._words["articles"] | {"S", "P", "'s"} or self._plain(self._token(end))
        ):
            end += 1
        return (
            end if end > k + 1 and (end - k < 6) and self._token(end) in self._words["behind"] | _PUNCTUATION else None
        )

    def _apposition(self, seat, k):
        """Return the token behind an apposition that begins with the comma `k`, or None."""
        first = self._token(k + 1)
        end = k + 1
        while self._token(end) not in (",", ";", ".", ":") and end < len(self._tokens):
            if self._token(end) == "and" and first not in self._words["who"] and self._person(end + 1, 1):
                break
            end += 1
        part = self._tokens[k + 1 : end]
        if first in self._words["who"]:
            text = " ".join(["G", *part])
            groups, places = {0: [seat]}, {0: seat.at}
            self._place(text, k + 1, places)
            self._clauses.append(Folded(text, groups, places))
        elif not self._describes(part):
            return None
        elif {"T", "B"} & set(part):
            text = " ".join(["G", "is", *part])
            places = {0: seat.at}
            self._place(text, k + 1, places, 5)
            self._clauses.append(Folded(text, {0: [seat]}, places))
        return end + (self._token(end) == "," and self._token(end + 1) != "and" and not self._person(end + 1, 1))

    def _place(self, text, k, places, length=2):
        for i in range(k, len(self._tokens)):
            if length >= len(text):
                return
            if len(self._tokens[i]) == 1 and self._tokens[i].isupper():
                places[length] = self._at[i]
            length += len(self._tokens[i]) + 1

    def _describes(self, part):
        """Whether the words between two commas describe a person: they begin with an article or a post."""
        if (
            not part
            or len(part) > 16
            or (part[0] not in self._words["articles"] | _LEADS and part[:2] != ["one", "of"])
        ):
            return False
        if any(token == "N" and part[i + 1 : i + 2] != ["'s"] for i, token in enumerate(part)):
            return False
        return self._words["finite"].isdisjoint(part)
