"""Which other person a name is told to belong to: `N's deputy, N`, `he was joined by N`, `N, an adviser to N`."""

from typing import NamedTuple

_LEAD = 90  # characters before a name, or behind it, that are read
_LISTED = ("list", "semicolon")
_SUBJECT = -1


class Anchor(NamedTuple):
    """How a name hangs on another: the kind, and the number of that name in the sentence, or -1 for the first person of
    the sentence before.
    """

    kind: str
    at: int


class Anchors:
    """Reads anchors; `words` are `SideWords`."""

    def __init__(self, words):
        self._patterns = words.patterns

    def find(self, outline, links):
        """Return the `Anchor` or None of each name of an outline; `links` say how each hangs on the one before."""
        out = []
        for n, at in enumerate(outline.names):
            own = self._of_name(outline, n, at)
            if own is None and n and links[n] in _LISTED and out[-1]:
                kind = out[-1].kind
                own = Anchor(kind if kind.startswith("list: ") else "list: " + kind, out[-1].at)
            out.append(own)
        return out

    def _of_name(self, outline, n, at):
        text, names, patterns = outline.text, outline.names, self._patterns
        start = names[n - 1] + 1 if n else 0
        gap = text[max(start, at - _LEAD) : at]
        faces = bool(patterns["counterpart"].search(gap))
        if n and start >= at - _LEAD and patterns["person_owns"].match(gap):
            return Anchor("faces of" if faces else "of", n - 1)
        if patterns["pronoun_owns"].search(gap):
            return Anchor("faces his" if faces else "his", n - 1 if n else _SUBJECT)
        following = names[n + 1] if n + 1 < len(names) else 0
        if following and following - at < _LEAD and patterns["aide_to"].fullmatch(text, at + 1, following):
            return Anchor("aide to", n + 1)
        return self._of_opening(text, n)

    def _of_opening(self, text, n):
        opening = text.lstrip("-•* \"“'")
        if n == 0 and self._patterns["opens_with_him"].match(opening):
            return Anchor("with him", _SUBJECT)
        if n == 0 and self._patterns["he_brings"].match(opening):
            return Anchor("he brings", _SUBJECT)
        if n == 1 and self._patterns["opens_joined"].match(opening):
            return Anchor("with", 0)
        return None
