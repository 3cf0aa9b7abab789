"""A text is cut into paragraphs by its line ends alone, whatever the export did with them."""

import re
from dataclasses import dataclass
from itertools import pairwise

_LINE = re.compile(r"[^\n\r\v\f\x1c-\x1e\x85\u2028\u2029]+")
_BREAK = re.compile(r"\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]")
_FIRST_WORD = re.compile(r"\S+")
_SPACE = re.compile(r"\s")
_MARKED = re.compile(r"[*_#>\[`\n\r]|^[-•·▪–—]\s")
_LEAD = re.compile(r"(?:#{1,6}\s+|>\s?|[*•·▪–—-]\s+)+")
_LINK = re.compile(r"!?\[([^\[\]]*)\]\([^()\s]*\)")
_ENDS_OPEN = re.compile(r"[^.!?…:;”\"’)\]*]\Z")
WIDEST_WRAP = 100


@dataclass(slots=True, eq=False)
class Line:
    """One paragraph: where it stands, its group (no blank line within), its words with and without Markdown.

    `kind` is None as long as nothing is known, `place` says which patterns named it, `tail` is the credit at its end.
    """

    start: int
    end: int
    group: int
    raw: str
    plain: str
    kind: str | None = None
    place: str = ""
    tail: tuple | None = None


def read_lines(text):
    """Return the paragraphs of a text as `Line`s.

    A line is a paragraph, except in a text that was wrapped at a fixed width, where lines go on as long as the next
    word would not have fitted, and where a sentence plainly goes on in the next line. A blank line always ends one.
    """
    spans = list(_trimmed(text))
    blank = [len(_BREAK.findall(text, a[1], b[0])) > 1 for a, b in pairwise(spans)]
    width = _wrap_width(text, spans, blank)
    joined, group = [], 0
    for n, (start, end) in enumerate(spans):
        if n and not blank[n - 1] and _goes_on(text, spans[n - 1], spans[n], spans[n + 1 : n + 2], width):
            joined[-1] = (joined[-1][0], end, group)
            continue
        group += bool(n and blank[n - 1])
        joined.append((start, end, group))
    return [_line(text, *span) for span in joined]


def _trimmed(text):
    for match in _LINE.finditer(text):
        line = match.group()
        start = match.start() + len(line) - len(line.lstrip())
        end = match.start() + len(line.rstrip())
        if start < end:
            yield start, end


def _wrap_width(text, spans, blank):
    """Width at which a text was wrapped, 0 where it was not: several lines, none long, break off in mid-sentence."""
    inner = [span for span, gap in zip(spans, blank, strict=False) if not gap and _has_space(text, span)]
    if len(inner) < 3:
        return 0
    widest = max(end - start for start, end in spans if _has_space(text, (start, end)))
    cut_off = sum(bool(_ENDS_OPEN.search(text, start, end)) for start, end in inner)
    full = sum(end - start > widest * 0.75 for start, end in inner)
    return widest if widest <= WIDEST_WRAP and min(full, cut_off) > len(inner) / 2 else 0


def _has_space(text, span):
    """Whether a line could have been broken: an address cannot."""
    return _SPACE.search(text, *span) is not None


def _goes_on(text, before, line, after, width):
    """Whether a line goes on with the paragraph of the line before it."""
    is_open = bool(_ENDS_OPEN.search(text, *before))
    if not width:
        return is_open and text[line[0]].islower() and before[1] - before[0] > 40
    if line[1] - line[0] > width:
        return False
    stops_short = bool(after) and not _is_full(text, line, after[0], width) and bool(_ENDS_OPEN.search(text, *line))
    return _is_full(text, before, line, width) and (is_open or not stops_short)


def _is_full(text, line, after, width):
    """Whether the first word of the next line would not have fitted."""
    return line[1] - line[0] + 1 + len(_FIRST_WORD.match(text, *after).group()) > width


def _line(text, start, end, group):
    raw = text[start:end]
    return Line(start, end, group, raw, plain(raw) if _MARKED.search(raw) else raw)


def plain(raw):
    """Return a line as a reader sees it: without line ends, Markdown headings, bullets, emphasis and link targets."""
    bare = _LINK.sub(r"\1", " ".join(raw[_lead(raw) :].split()))
    return bare.replace("**", "").replace("__", "").strip("*_` \t") or raw


def is_item(line):
    """Whether a line is an item of a list."""
    return line.raw[:1] in "*•·▪–—-" and line.raw[1:2].isspace()


def is_link(line):
    """Whether a line is nothing but a Markdown link."""
    bare = line.raw[_lead(line.raw) :].strip("*_ ")
    return bare.endswith(")") and _LINK.fullmatch(bare) is not None


def heading_level(line):
    """Level of a Markdown heading, 0 where the line is none."""
    level = len(line.raw) - len(line.raw.lstrip("#"))
    return level if 0 < level < 7 and line.raw[level : level + 1].isspace() else 0


def is_emphasised(line):
    """Whether the whole line is set in bold or italics."""
    raw = line.raw
    return len(raw) > 2 and raw[0] in "*_" and raw[-1] == raw[0] and not raw[1].isspace() and "**" not in raw[2:-2]


def _lead(raw):
    lead = _LEAD.match(raw)
    return lead.end() if lead else 0
