"""Clues to a person's side in the posts: whose they are, of what they are, what they are about."""

import re
from bisect import bisect_left
from operator import attrgetter

_OWNER = re.compile(r"(?:['’]s?)? ?(?:[a-z-]+ |[A-Z][a-z]+ ){0,3}")
_WORD = re.compile(r"([a-z]+) (?:the )?$")
_BEFORE = 24  # characters before a post in which `former` may stand
_BEHIND = 50  # characters behind an adjective that tell whether it is what a post is about
_WORDS = 3  # words that may stand between a party without an apostrophe and its post
_OF = ("of", "from", "for")
TELLING = frozenset({"post: owner", "post: own", "post: of", "post: behind of", "post: only"})
_start = attrgetter("start")


class Posts:
    """Reads the posts of persons; `words` are `SideWords`."""

    def __init__(self, words):
        self._words, self._patterns = words, words.patterns

    def read(self, text, roles, places):
        """Return {side: clues} of the posts of one person that are not past; `places` are those of the article."""
        out = {}
        for role in roles:
            if not self._patterns["former"].search(text, max(0, role.start - _BEFORE), role.end):
                for side, clue in self._of_post(text, role, places):
                    out.setdefault(side, set()).add(clue)
        return out

    def _of_post(self, text, role, places):
        first, last = bisect_left(places, role.start, key=_start), bisect_left(places, role.end, key=_start)
        found = [(places[first - 1].side, "post: owner")] if self._is_owner(text, role, places, first) else []
        owner = found[0][0] if found else None
        for place in places[first:last]:
            kind = self._kind(text, role.start, place)
            found += [(place.side, "post: " + kind)] if owner in (None, place.side) else []
            owner = owner or (None if kind == "to" else place.side)
        if last < len(places) and self._patterns["post_of"].fullmatch(text, role.end, places[last].start):
            kind = self._kind_behind(text, role, places[last].start)
            found += [(places[last].side, "post: behind " + kind)] if owner in (None, places[last].side) else []
        return found if owner else found + self._of_one_state(role.role.lower())

    def _is_owner(self, text, role, places, k):
        """Whether the place before a post owns it: `Ruritania's deputy minister`, `Ruritanian minister`."""
        if not k or places[k - 1].end > role.start:
            return False
        end = places[k - 1].end
        if not _OWNER.fullmatch(text, end, role.start) or self._patterns["owner_apart"].search(text, end, role.start):
            return False
        return text[end : end + 1] in ("'", "’") or len(text[end : role.start].split()) < _WORDS

    def _kind(self, text, start, place):
        match = _WORD.search(text, start, place.start)
        word = match[1] if match else ""
        if word in self._words.abroad or (
            word == "for" and self._patterns["topic_post"].search(text, start, place.start)
        ):
            return "to"
        if place.kind == "adj" and self._patterns["about"].match(text[place.end : place.end + _BEHIND].lower()):
            return "to"
        return "of" if word in _OF else "own"

    def _kind_behind(self, text, role, end):
        word = text[role.end : end].split()[0]
        topic = word == "for" and self._patterns["topic_post"].search(role.role)
        return "to" if topic or word in self._words.abroad else "of"

    def _of_one_state(self, post):
        """Clues of posts that one state alone calls so."""
        if not self._words.any_post.search(post):
            return []
        return [(state, "post: only") for name, state in self._words.posts.items() if name in post]
