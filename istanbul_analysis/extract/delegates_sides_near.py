"""Clues to a person's side beside the name: whose post stands before it, what stands behind it."""

import re
from bisect import bisect_left
from operator import attrgetter

_MARKS = 4  # parties behind a name that are looked at
_at = attrgetter("at")
_WORD = re.compile(r"([a-z]+) (?:the )?$")
_PHRASE, _CLAUSE = 200, 110  # characters before a name that its phrase, and its apposition, may begin in
_AHEAD = 140  # characters behind a name that are read
_GAP = 90  # characters that may stand between a name and the party its bearer leads
_POST = 40  # characters before `for` in which a post about something may stand
_COMMAS = ",;:()"
_OF = ("of", "for", "from")


class Beside:
    """Finds clues beside a name; `words` are `SideWords`."""

    def __init__(self, words):
        self._patterns, self._abroad = words.patterns, words.abroad

    def find(self, outline, n):
        """Yield (side, clue) for the n-th name of an outline."""
        yield from self._before(outline, outline.names[n])
        following = outline.names[n + 1] if n + 1 < len(outline.names) else len(outline.text)
        yield from self._behind(outline, outline.names[n], following)

    # -- before the name

    def _before(self, outline, at):
        marks = outline.before(at)
        if not marks:
            return
        if own := self._own(outline, at, marks):
            kind = self._kind(outline.text, own, at)
            yield own.side, "before: " + kind
            if kind not in ("to", "former"):
                yield own.side, "before"
        elif apposed := self._apposed(outline.text, at, marks):
            word = _word_before(outline.text, apposed.at)
            yield apposed.side, "apposed: " + ("to" if word in self._abroad else "of" if word in _OF else "own")
        if outline.opener and outline.opener.at < at:
            yield outline.opener.side, "subject"

    def _own(self, outline, at, marks):
        """Return the first party of the phrase that ends with the name."""
        text = outline.text
        start = max(_last_comma(text, at - 2, _PHRASE), text.rfind("N", 0, at))
        clause = outline.clause(at)
        start = max(start, clause if clause and clause >= at - _GAP else -1)
        near = (mark for mark in marks if mark.at > start)
        return next((mark for mark in near if not self._patterns["own_parting"].search(text, mark.at + 1, at)), None)

    def _kind(self, text, mark, at):
        """Say how the party of a phrase stands in it."""
        word = _word_before(text, mark.at)
        if mark.kind == "adj" and self._patterns["about"].match(text, mark.at + 1):
            return "to"
        if word in ("of", "from"):
            kind = "of"
        elif word in self._abroad and not text.startswith("'s", mark.at + 1) and self._is_abroad(text, mark, at):
            return "to"
        elif word == "for":
            return "for"
        else:
            kind = "poss" if text.startswith("'", mark.at + 1) else mark.kind
        former = self._patterns["former_own"].search(text, max(0, mark.at - 12), at)
        return "former" if former and kind != "noun" else kind

    def _is_abroad(self, text, mark, at):
        return mark.kind != "adj" and len(text[mark.at + 1 : at].split()) < 2

    def _apposed(self, text, at, marks):
        """Return the party of the post that a comma parts from the name: `Ruritania's minister, N`."""
        rank = self._patterns["ranks"].search(text, max(0, at - 40), at)
        at = rank.start() if rank else at
        if text[max(0, at - 2) : at] != ", ":
            return None
        apart = [match.end() for match in self._patterns["apart"].finditer(text, max(0, at - _CLAUSE), at - 2)]
        start = max(_last_comma(text, at - 2, _PHRASE), text.rfind("N", 0, at), *apart[-1:])
        return next((mark for mark in marks if mark.at > start), None)

    # -- behind the name

    def _behind(self, outline, at, following):
        mark = outline.behind(at)
        gap = outline.text[at + 1 : mark.at] if mark and mark.at - at <= _AHEAD + 1 else "N"
        if "N" in gap:
            return
        if kind := self._kind_behind(outline.text, gap, mark, following):
            yield mark.side, "behind: " + kind
        yield from self._teams_behind(outline, at, mark)

    def _teams_behind(self, outline, at, mark):
        """Yield clues of the parties behind a name, and before the next, whose team the person is in or leads."""
        first, text = bisect_left(outline.marks, mark.at, key=_at), outline.text
        for other in outline.marks[first : first + _MARKS]:
            gap = text[at + 1 : other.at]
            if "N" in gap or other.at - at > _AHEAD + 1:
                return
            if self._is_team(text, other) and self._patterns["in_team"].search(gap):
                yield other.side, "behind: team"
            near = len(gap) < _GAP or self._is_team(text, other)
            if near and self._patterns["leads"].search(gap) and not self._is_place(text, gap, other):
                yield other.side, "behind: leads"

    def _kind_behind(self, text, gap, mark, following):
        if gap.startswith(" (") and ")" not in gap:
            return "brackets"
        if self._patterns["behind_of"].fullmatch(gap):
            return "of"
        if self._patterns["apposition"].fullmatch(gap):
            return None if self._owns_next(text, mark, following) else "apposition"
        post = self._patterns["post_behind"].fullmatch(gap)
        return "post " + post[1] if post else None

    def _owns_next(self, text, mark, following):
        """Whether a party behind a name is that of the next person: `N, Ruritanian minister N`."""
        between = text[mark.at + 1 : following]
        if following == len(text) or len(between) > 60 or any(c in between for c in ",;.:"):
            return False
        return not self._patterns["owner_next"].search(between)

    def _is_team(self, text, mark):
        return self._patterns["own_team"].match(text, mark.at + 1)

    def _is_place(self, text, gap, mark):
        return self._patterns["placed"].search(gap) and not self._patterns["own_team_next"].match(text, mark.at + 1)


def _word_before(text, at):
    """Return the word before a party, but for `the`."""
    match = _WORD.search(text, max(0, at - 14), at)
    return match[1] if match else ""


def _last_comma(text, end, reach):
    """Return the place of the last comma, bracket or other mark before `end`, at most `reach` characters back."""
    start = max(0, end - reach)
    return max(text.rfind(mark, start, end) for mark in _COMMAS) if end > 0 else -1
