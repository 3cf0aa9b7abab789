"""The persons of a list are told apart from the persons whom its clauses merely mention."""

import re

_FULL_STOP = re.compile(r"[.!?](?:\s|$)")
_BRACKETS = re.compile(r"\([^()]*\)")
_TEAM = re.compile(r"[TBD]")


class Member:
    """One person of a list: where the sketch shows the name, whether the first of it, and where a side is given."""

    __slots__ = ("at", "leads", "side_at")

    def __init__(self, at, leads, side_at):
        self.at, self.leads, self.side_at = at, leads, side_at


class ListReader:
    """Reads lists of persons in a sketch; `endlist` are words that end a list, `inside` words before a mere mention,
    `signs` the patterns of what joins and parts its members."""

    def __init__(self, endlist, inside, signs):
        self._signs = signs
        self._end = re.compile(rf"\s*\b(?:{endlist})\b")
        self._verb = re.compile(rf"\s*(?:{endlist}|[a-z]{{3,}}ed)\b(?! by)")
        self._inside = re.compile(rf"\b(?:{inside})\b")

    def read(self, sketch, start, end, clause=False):
        """Return the `Member`s of the list that begins at `start` of a sketch; a `clause` ends at a semicolon."""
        stop = _FULL_STOP.search(sketch, start, end)
        text = _BRACKETS.sub(
            lambda m: m.group() if "N" in m.group() else " " * len(m.group()), sketch[: stop.start() if stop else end]
        )
        out, at, leading, before = [], start, True, ""
        for cut in [*self._signs["list_cut"].finditer(text, start), None]:
            segment_end = cut.start() if cut else len(text)
            verdict = self._segment(text, at, segment_end, bool(out))
            if verdict == "end":
                break
            if verdict is not None:
                n, goes_on = verdict
                switched = self._signs["list_switch"].search(text, (out[-1].at + 1) if out else at, n) or before in (
                    "alongside",
                    "along with",
                    "together with",
                )
                leading = leading and not switched and (not out or (before == "and" and len(out) == 1))
                side = self._signs["list_side"].match(text, n + 1)
                out.append(Member(n, leading, side.start("side") if side else None))
                if not goes_on:
                    break
            if clause and cut and cut.group() == ";" and out:
                break
            at, before = (cut.end(), cut.group()) if cut else (segment_end, "")
        return out

    def _segment(self, text, start, end, further):
        """Judge one stretch between commas: (place of its person, whether the list goes on), None to skip, or `end`."""
        if also := self._signs["list_also"].match(text, start, end):
            start = also.end()
        n = text.find("N", start, end)
        if self._signs["list_clause"].match(text, start, end):
            return None
        if further and (self._end.match(text, start, end) or self._verb.match(text, start if n < 0 else n + 1, end)):
            return "end"
        if further and n >= 0 and self._signs["list_speaker"].match(text, n + 1):
            return "end"
        return None if n < 0 else self._person(text, start, n, end, further)

    def _person(self, text, start, n, end, further):
        """Judge the stretch before a name: what is sent or included may be a team, and a name a mere mention."""
        if not further and _TEAM.search(text, start, n):
            return "end"
        lead = text[start:n].replace("P", " ").strip()
        lead = lead.removeprefix("with ").removeprefix("from ") if lead.startswith("with") else lead
        if lead and self._end.search(" " + lead):
            return "end" if further else None
        if self._inside.search(lead) or text[n : n + 2] == "N'":
            return None
        return n, not self._verb.match(text, n + 1, end)
