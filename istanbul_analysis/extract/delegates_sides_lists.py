"""Parties that introduce a list of persons, whom `its` means before a name, and how a name hangs on the one before."""

import re
from bisect import bisect_left
from operator import attrgetter

_LEAD, _STRETCH, _GAP = 45, 100, 90  # characters before a party; up to the first name; before a name
_PREFIX, _FAR = 32, 400  # characters before a party; behind it, where a list without end begins
_LINKED = 120  # characters between two names of one list
_OPENS = re.compile(r"(?:P )?N")
_at = attrgetter("at")


class Lists:
    """Reads lists of persons; `words` are `SideWords`."""

    def __init__(self, words):
        self._patterns = words.patterns

    def introducers(self, outline):
        """Return the parties of a sentence that introduce the names behind them, in order."""
        out = []
        for mark in outline.marks:
            k = bisect_left(outline.names, mark.at)
            if k < len(outline.names) and self._introduces(outline.text, mark, outline.names[k]):
                out.append(mark)
        return out

    def _introduces(self, text, mark, first):
        patterns, at, behind = self._patterns, mark.at, mark.at + 1
        if patterns["session_led"].match(text, behind):
            return False
        if patterns["another_of"].search(text, max(0, at - _PREFIX), at):
            return False
        if patterns["list_prefix"].search(text, max(0, at - _PREFIX), at):
            return True
        if patterns["with_prefix"].search(text, max(0, at - _PREFIX), at) and patterns["with_verb"].match(text, behind):
            return True
        far = mark.is_placed or (mark.kind == "city" and not patterns["of_city"].match(text, behind))
        if far and not patterns["own_team"].match(text, behind):
            return False
        return self._has_verb(text, mark, min(first, behind + _FAR))

    def _has_verb(self, text, mark, first):
        patterns, behind = self._patterns, mark.at + 1
        strong = patterns["strong_verb"].search(text, behind, first)
        if strong and first - behind < _STRETCH and not text.startswith("'s", behind):
            return True
        if patterns["colon"].match(text, behind) or patterns["ellipsis"].match(text, behind):
            return True
        if not (strong or patterns["list_verb"].search(text, behind, first)):
            return False
        return bool(
            patterns["team_next"].match(text, behind)
            or patterns["team_of"].search(text, max(0, mark.at - _LEAD), mark.at)
        )

    def introduced_by(self, outline, introducers, at):
        """Return the side whose list a name stands in: the last introducer of its clause, or None."""
        k = bisect_left(introducers, at, key=_at)
        return introducers[k - 1].side if k and introducers[k - 1].at >= outline.clause(at) else None

    def owner(self, outline, at, topic):
        """Return the party that `its` before a name means: the last one named before it, or else the topic."""
        its = self._patterns["owned"].search(outline.text, max(0, at - _GAP), at)
        if not its or "N" in its.group():
            return None
        before = (mark.side for mark in reversed(outline.before(its.start())) if not mark.is_placed)
        return next(before, topic)

    def in_turn(self, outline):
        """Return {place of a name: side} of persons listed in the order of their parties: `S and S envoys, N and N`."""
        out, marks = {}, {mark.at: mark.side for mark in outline.marks}
        for name in ("in_turn", "in_turn_behind"):
            for match in self._patterns[name].finditer(outline.text):
                names = [at for at in outline.names if match.start("names") <= at < match.end("names")]
                sides = [side for at, side in marks.items() if match.start("parties") <= at < match.end("parties")]
                if len(names) == len(sides):
                    out |= dict(zip(names, sides))
        return out

    def link(self, outline, n):
        """Say how the n-th name hangs on the one before it: versus, joins, list, semicolon, contrast or other."""
        gap = outline.text[outline.names[n - 1] + 1 : outline.names[n]]
        if self._patterns["versus"].search(gap):
            return "versus"
        if self._patterns["joins"].search(gap) or (n == 1 and self._patterns["opens_joined"].match(_opening(outline))):
            return "joins"
        if len(gap) >= _LINKED or not self._patterns["listing"].search(gap) or self._patterns["boundary"].search(gap):
            return "other"
        if self._patterns["contrast"].search(gap):
            return "contrast"
        return "semicolon" if ";" in gap else "list"

    def goes_on(self, outline):
        """Whether a sentence goes on about the party or person of the one before: `it also includes`."""
        return bool(self._patterns["goes_on"].match(_opening(outline)))

    def opens_facing(self, outline):
        """Whether a sentence turns to the other party: `across the table were N and N`."""
        return bool(self._patterns["opens_facing"].match(_opening(outline)))

    def is_cut(self, text, start, outline):
        """Whether a sentence was cut behind the abbreviation of a rank: `N and Gen. | N`."""
        return bool(_OPENS.match(outline.text) and self._patterns["cut_short"].search(text, max(0, start - 12), start))


def _opening(outline):
    return outline.text[:60].lstrip("-•* \"“'")
