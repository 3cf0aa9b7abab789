"""The words that name a speaker are trimmed to the name, and the name to the actor, where mentions tell it."""

import re
from bisect import bisect_left, bisect_right

_HEAD = re.compile(r"[^fiT]*")
_NAME = re.compile(r"N(?:[N0]|&(?=N))*")
_PARTS = {"in", "of"}  # four in ten, one of the miners
_ENDING = re.compile(r"['’]\w*$")


class Names:
    """The mentions of one document, as (start, end, actor_id, kind) in the order of the text."""

    def __init__(self, mentions):
        self.rows = mentions
        self.starts = [row[0] for row in mentions]
        self.people = {row[2] for row in mentions if row[3] == "person"}

    def inside(self, start, end):
        """The mentions that lie within a span."""
        near = self.rows[bisect_left(self.starts, start) : bisect_right(self.starts, end - 1)]
        return [row for row in near if row[1] <= end]


def printed(stream, span, names, titles):
    """Offsets of the printed speaker, and who it is where a mention stands in it."""
    a, b = span
    start, end = stream.starts[a], stream.ends[b - 1]
    if stream.tags[b - 1] in "pPm":  # he'd, the mayor's
        ending = _ENDING.search(stream.words[b - 1])
        end -= len(ending.group()) if ending else 0
    if stream.tags[a] in "pwo" and b == a + 1:
        return start, end, None
    head = _HEAD.match(stream.tags[a:b]).end()
    head_end = min(stream.ends[a + head - 1], end) if head else end
    mentions = names.inside(start, end)
    person = _person(stream, mentions, head_end, end)
    if person:
        return person[:3]
    while a < b - 1 and stream.tags[a] == "d" and not (stream.words[a + 1] in _PARTS or stream.tags[a + 1 : b] == "e"):
        a, head = a + 1, max(head - 1, 0)
    own = _own_name(stream, a, b, head, titles)
    if own:
        return stream.starts[own[0]], min(end, stream.ends[own[1] - 1]), None
    return stream.starts[a], end, _group(mentions, stream.starts[a], head_end, end)


def _person(stream, mentions, head_end, end):
    """The person at the end of the head (mayor Ana Lopes of Porto), else the name behind a post."""
    people = [m for m in mentions if m[3] == "person"]
    at_head = next((m for m in people if m[1] == head_end), None)
    last = people[-1] if people and people[-1][1] == end else None
    if at_head or last is None:
        return at_head
    before = stream.tags[stream.token_at(last[0]) - 1]  # Secretary of Health Ana Lopes, not: a friend of Ana Lopes
    return last if before in "Nn" else None


def _group(mentions, start, head_end, end):
    """The state or organisation that the phrase is, not one that it only mentions."""
    groups = [m for m in mentions if m[3] != "person" and m[0] <= start]
    whole = next((m for m in groups if m[1] >= head_end), None)
    return whole[2] if whole else None


def _own_name(stream, a, b, head, titles):
    """The tokens of a person's name at the end of a phrase or of its head, without the titles before it."""
    tags = stream.tags[a:b]
    runs = [m for m in _NAME.finditer(tags) if m.end() in (head, len(tags))]
    if not runs:
        return None
    first, stop = a + runs[-1].start(), a + runs[-1].end()
    title = next((k for k in range(stop - 2, first - 1, -1) if stream.words[k] in titles), None)
    titled = title is not None or (first > a and stream.tags[first - 1] in "nG")
    first = first if title is None else title + 1
    if runs[-1].end() != head:  # Secretary of State Ana Lopes: the name is behind the post
        if stop - first < len("NN") or not titles.intersection(stream.words[a : a + head]):
            return None
        first, titled = max(first, stop - len("NN")), True
    return (first, stop) if titled and stream.words[first] not in titles else None
