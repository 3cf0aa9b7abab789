"""The persons of a list are told apart from the persons whom its clauses merely mention."""

import re

_CUT = re.compile(r"[;:]|,|\band\b|\bas well as\b|\balong with\b|\btogether with\b|\balongside\b|\bplus\b|\bor\b")
_CLAUSE = re.compile(r"\s*(?:who|which|whose|whom|that|where)\b")
_FULL_STOP = re.compile(r"[.!?](?:\s|$)")
_BRACKETS = re.compile(r"\([^()]*\)")
_SWITCH = re.compile(r"\b(?:includ\w+|with|alongside|accompanied|joined|flanked|compris\w+)\b")
_SIDE = re.compile(r"\s*(?:,? )?(?:for|on behalf of|from|of|on|representing) (?:the )?(?P<side>[ST])")
_TEAM = re.compile(r"[TBD]")
_ALSO = re.compile(r"\s*(?:and )?(?:also|both|reportedly|among others|possibly|probably|then|notably|perhaps|even)\b")


class Member:
    """One person of a list: where the sketch shows the name, whether the first of it, and where a side is given."""

    __slots__ = ("at", "leads", "side_at")

    def __init__(self, at, leads, side_at):
        self.at, self.leads, self.side_at = at, leads, side_at


class ListReader:
    """Reads lists of persons in a sketch; `endlist` are words that end a list, `inside` words before a mere mention."""

    def __init__(self, endlist, inside):
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
        for cut in [*_CUT.finditer(text, start), None]:
            segment_end = cut.start() if cut else len(text)
            verdict = self._segment(text, at, segment_end, bool(out))
            if verdict == "end":
                break
            if verdict is not None:
                n, goes_on = verdict
                switched = _SWITCH.search(text, (out[-1].at + 1) if out else at, n) or before in (
                    "alongside",
                    "along with",
                    "together with",
                )
                leading = leading and not switched and (not out or (before == "and" and len(out) == 1))
                side = _SIDE.match(text, n + 1)
                out.append(Member(n, leading, side.start("side") if side else None))
                if not goes_on:
                    break
            if clause and cut and cut.group() == ";" and out:
                break
            at, before = (cut.end(), cut.group()) if cut else (segment_end, "")
        return out

    def _segment(self, text, start, end, further):
        """Judge one stretch between commas: (place of its person, whether the list goes on), None to skip, or `end`."""
        if also := _ALSO.match(text, start, end):
            start = also.end()
        n = text.find("N", start, end)
        if _CLAUSE.match(text, start, end):
            return None
        if further and (self._end.match(text, start, end) or self._verb.match(text, start if n < 0 else n + 1, end)):
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
