"""The words between a name and the parties of its sentence, as clues to which of them is the person's.

A clue begins with `path` and where the party stands: `<` before or `>` behind the name, how many parties are nearer,
and how many names stand between. Then follow the words next to the party (`a`), next to the name (`z`), beyond the
party (`p`), all words of a short path from the party to the name (`=`), or one of the words (`w`). `path ^` is a party
of the sentence before: whether it is the subject (s) or the last (l), and the words up to the name.
"""

import re

_TOKEN = re.compile(r"[a-z][\w'-]*|[NSP]|[,;:()\"“”.]|\d+")
_NEAREST, _SHORT, _WORDS = 3, 6, 14  # parties on either side of a name; words of a short path; words that count


class Paths:
    """Finds the paths from names to parties."""

    def find(self, outline, n):
        """Yield (side, clue) for the n-th name of an outline."""
        at, text = outline.names[n], outline.text
        before = outline.before(at)
        for k, mark in enumerate(reversed(before[-_NEAREST:])):
            tokens = _tokens(text[mark.at + 1 : at])
            yield from _clues("<", k, mark, tokens, _last(text, mark.at))
        for k, mark in enumerate(outline.marks[len(before) : len(before) + _NEAREST]):
            tokens = _tokens(text[at + 1 : mark.at])
            yield from _clues(">", k, mark, tokens[::-1], _next(text, mark.at + 1))

    def prior(self, outline, n, sides):
        """Yield (side, clue) for the parties of the sentence before: (side, is_subject, is_last)."""
        at, text = outline.names[n], outline.text
        head = _tokens(text[:at])
        marks = min(2, len(outline.before(at)))
        for side, is_subject, is_last in sides:
            where = ("s" if is_subject else "") + ("l" if is_last else "") + str(marks)
            yield side, f"path ^{where}"
            yield side, f"path ^{where} a " + " ".join(head[:2])
            yield side, f"path ^{where} b " + " ".join(head[:4])
            yield side, f"path ^{where} z " + " ".join(head[-2:])


def _clues(way, k, mark, tokens, outer):
    names = min(2, tokens.count("N"))
    where = f"path {way}{k}{names}"
    side = mark.side
    yield side, where
    yield side, f"{where} {mark.kind}" + (" placed" if mark.is_placed else "")
    if len(tokens) <= _SHORT:
        yield side, f"path {way}= " + " ".join(tokens)
    yield side, f"path {way}{k} a " + " ".join(tokens[:2])
    yield side, f"path {way}{k} a1 " + " ".join([outer, *tokens[:1]])
    yield side, f"path {way}{k}{names} z " + " ".join(tokens[-2:])
    yield side, f"path {way}{k}{names} z1 " + " ".join(tokens[-1:])
    yield side, f"path {way}{k} p " + outer
    for word in set(tokens[:_WORDS]) - {"N", "S"}:
        yield side, f"path {way}{min(k, 1)}{min(names, 1)} w " + word


def _tokens(text):
    return _TOKEN.findall(text)


def _last(text, at):
    tokens = _TOKEN.findall(text[max(0, at - 24) : at])
    return tokens[-1] if tokens else "^"


def _next(text, at):
    tokens = _TOKEN.findall(text[at : at + 24])
    return tokens[0] if tokens else "$"
