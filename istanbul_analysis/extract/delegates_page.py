"""An article as the reader of teams sees it: its sentences as sketches, cut into words, with the lists of persons."""

import re
from bisect import bisect_left
from operator import attrgetter
from typing import NamedTuple

from istanbul_analysis.extract.delegates_sketch import Sketch, draw

_start = attrgetter("start")
_TOKEN = re.compile(r"[NPTBDMHKSF](?![a-z])|'s\b|[^\W_A-Z][\w.'-]*|[^\w\s]|\w+")
_BULLET = re.compile(r"\s*(?:[-•*–—·]|\d+[.)])")
_ENDS = (".", "!", "?", '"')
_SHORT = 9  # words of a line that may be a heading
_LONG = 16  # words between two names of one list


class Line(NamedTuple):
    """One sentence: its place and kind, its sketch, the words of the sketch, and where among them its persons stand.

    `at` are the places of the words in the sketch; `people` are (place among the words, start, end, actor), left to
    right; `lists` groups the same places by list.
    """

    start: int
    end: int
    paragraph: int
    part: str
    sketch: Sketch
    words: list
    at: list
    people: list
    lists: list
    is_bullet: bool
    is_short: bool


class PageReader:
    """Makes `Line`s; `finder` finds the parties of a sentence, `words` are `TeamWords`."""

    def __init__(self, finder, words):
        self._finder, self._words = finder, words

    def read(self, text, place, people, roles):
        """Return one sentence as a `Line`; `place` is (start, end, paragraph, part), `roles` the article's in order."""
        start, end, paragraph, part = place
        own = roles[bisect_left(roles, start, key=_start) : bisect_left(roles, end, key=_start)]
        posts = [(role.start, role.end) for role in own if not self._is_in_team(role.role)]
        sketch = draw(text, start, end, people, self._finder.find(text, start, end, people), dict.fromkeys(posts))
        found = list(_TOKEN.finditer(sketch.text))
        words = [match.group() for match in found]
        at = {match.start(): k for k, match in enumerate(found)}
        named = [
            (at[p], c.start, c.end, c.value) for p, c in sorted(sketch.chunks.items()) if c.letter == "N" and p in at
        ]
        whole = sketch.text.rstrip()
        return Line(
            start,
            end,
            paragraph,
            part,
            sketch,
            words,
            [match.start() for match in found],
            named,
            self._lists(words, [place for place, *_ in named]),
            bool(_BULLET.match(text, text.rfind("\n", 0, start) + 1)),
            len(whole.split()) <= _SHORT and not whole.endswith(_ENDS),
        )

    def _is_in_team(self, post):
        """Whether a post is one at the talks, and so shown as a team's in the sketch: negotiator, delegation head."""
        return self._words.is_post_in_team(post) or self._finder.is_place_in_team(post)

    def _lists(self, words, places):
        """Group the persons of a sentence: a comma or `and`, and no verb, stands between two of one list."""
        out = []
        for place in places:
            if out and self._joins(words[out[-1][-1] + 1 : place]):
                out[-1].append(place)
            else:
                out.append([place])
        return out

    def _joins(self, between):
        return (
            0 < len(between) <= _LONG
            and any(word in (",", ";", "and", "&", "plus") for word in between)
            and self._words.parting.isdisjoint(between)
        )
