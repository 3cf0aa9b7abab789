"""Signs that a person is in a team: words around the name, teams nearby, posts, and what the article is about.

A sign is a short text such as `before 2: LEAD by`. In signs, words in small letters are the article's, capitals are
classes of words (`data/lexicons/team_words.csv`) or letters of the sketch (`delegates_sketch`).
"""

from typing import NamedTuple

import pandas as pd

_WINDOW, _RUN, _INTRO = 4, 3, 10  # words around a name; words of a run; words before a list
_TEAM, _TOPIC, _GROUP = set("TBDMHKF"), set("TBDMHK"), set("TBD")
_CLOSE, _MIDDLE = 20, 60  # characters of a sketch
_WORDING = ("before", "after", "near", "between")
_STRIP = "“”\"'"
_HEADING = 8  # words of a heading that are read


class _Setting(NamedTuple):
    """What stands around a sentence: the sentence before, the heading above, the place of the team spoken of last."""

    before: object
    heading: list
    team: tuple | None


class Signs:
    """Finds the signs of each person of an article; `words` are `TeamWords`."""

    def __init__(self, words):
        self._classes, self._articles, self._patterns = words.classes, words.articles, words.topics
        self._negotiation = words.negotiation
        self._away_behind, self._away_before = words.away_behind, words.away_before

    def find(self, lines, roles, text):
        """Return {person: (signs of the person, [(line, signs of the mention)])} for the persons of one article."""
        mentions = self._mentions(lines, text)
        about = self._about(lines)
        posts = {}
        for role in roles:
            posts.setdefault(role.actor_id, []).append(role)
        out = {}
        for who, own in mentions.items():
            signs = about | _of_posts(posts.get(who, [])) | {"mentions: " + _binned(len(own), (1, 2, 5))}
            signs |= {"first: " + sign for sign in own[0][1] if not sign.startswith(_WORDING)}
            out[who] = (signs.union(*(found for _, found in own)), own)
        return out

    def _about(self, lines):
        teams = sum(chunk.letter in _TOPIC for line in lines for chunk in line.sketch.chunks.values())
        persons = len({who for line in lines for *_, who in line.people})
        out = {"article: teams " + _binned(teams, (0, 2, 5)), "article: persons " + _binned(persons, (3, 8, 15))}
        talks = sum(bool(self._negotiation.search(line.sketch.text)) for line in lines)
        out.add(f"article: percent on talks {_binned(100 * talks // len(lines), (5, 10, 20, 40))}")
        return out | {"article: opens with talks" for line in lines[:4] if self._speaks(line, "talks")}

    def _speaks(self, line, topic):
        return bool(self._patterns[topic].search(line.sketch.text))

    def _mentions(self, lines, text):
        out, heading, team, order = {}, [], None, 0
        for i, line in enumerate(lines):
            if line.people:
                setting = _Setting(lines[i - 1] if i else None, heading, (i - team[0], team[1]) if team else None)
                shared = self._of_line(line, setting, order, text)
                for place, own in self._of_names(line).items():
                    who = line.people[place][3]
                    seen = {"named before"} if who in out else set()
                    out.setdefault(who, []).append((line, own | shared | seen))
                order += 1
            heading = self._heading(line, heading)
            if _GROUP & _letters(line):
                team = (i, line.paragraph)
        return out

    def _heading(self, line, heading):
        """Return the words of the heading above the next sentence: of a short line, until prose follows."""
        if line.is_short and not line.people and line.words:
            return line.words
        return heading if line.is_short or line.people or line.is_bullet else []

    # -- the sentence

    def _of_line(self, line, setting, order, text):
        letters = _letters(line)
        out = {"sentence: " + letter for letter in letters}
        out |= {"sentence: " + topic for topic in self._patterns if self._speaks(line, topic)}
        out |= {"sentence: no team, no talks"} if not (letters & _TEAM or "sentence: talks" in out) else set()
        out |= {"part: " + line.part, "sentence: persons " + _binned(len(line.people), (1, 2, 4))}
        out |= {"sentence: item of a list"} if line.is_bullet else set()
        out |= {"sentence: short"} if line.is_short else set()
        out |= {"sentence: opens with a name"} if line.sketch.text.lstrip("-•* ").startswith("N") else set()
        out |= {"sentence: quotes"} if any(mark in text[line.start : line.end] for mark in '"“') else set()
        out.add("order: " + _binned(order, (0, 2, 7, 14)))
        return out | self._of_setting(line, setting)

    def _of_setting(self, line, setting):
        out, before = set(), setting.before
        colon = before is not None and before.sketch.text.rstrip().endswith(":")
        if before is not None and before.paragraph == line.paragraph:
            out |= {"sentence before: " + letter for letter in _letters(before) & _TEAM}
            out |= {"sentence before: talks"} if self._speaks(before, "talks") else set()
            out |= {"sentence before: colon"} if colon else set()
        elif colon:
            out.add("paragraph before: colon")
        out |= {"heading: " + self._norm(word) for word in setting.heading[:_HEADING]}
        if setting.team:
            distance, paragraph = setting.team
            out.add("team: " + ("here" if paragraph == line.paragraph else "near" if distance < _WINDOW else "far"))
        return out

    # -- the name

    def _of_names(self, line):
        """Return {number of the mention in the sentence: signs of its wording}."""
        norms = [None if word in self._articles else self._norm(word) for word in line.words]
        teams = [(at, chunk.letter) for at, chunk in line.sketch.chunks.items() if chunk.letter in _TEAM]
        number = {place: n for n, (place, *_) in enumerate(line.people)}
        out = {n: self._around(line, norms, place) for place, n in number.items()}
        for n, (place, *_) in enumerate(line.people):
            out[n] |= {f"{letter}: {_distance(at - line.at[place])}" for at, letter in teams}
        for places in line.lists:
            for k, place in enumerate(places):
                out[number[place]] |= self._of_list(norms, places, k)
        return out

    def _around(self, line, norms, place):
        left = [w for w in norms[max(0, place - _WINDOW) : place] if w]
        right = [w for w in norms[place + 1 : place + 1 + _WINDOW] if w]
        out = {"near before: " + word for word in left} | {"near after: " + word for word in right}
        for n in range(1, _RUN + 1):
            out |= {f"before {n}: {' '.join(left[-n:])}"} if len(left) >= n else set()
            out |= {f"after {n}: {' '.join(right[:n])}"} if len(right) >= n else set()
        last, following = (left or ["^"])[-1], right or ["$"]
        out.add(f"between: {last} _ {following[0]}")
        out |= {f"between: {last} _ {' '.join(following[:2])}"} if len(following) > 1 else set()
        out |= {"owns"} if line.words[place + 1 : place + 2] == ["'s"] else set()
        return out | self._away(line.sketch.text, line.at[place])

    def _away(self, text, at):
        """Signs that a person is told not to be there: `N stayed away`, `in place of N`."""
        out = {"away: behind"} if self._away_behind.match(text, at + 1) else set()
        return out | ({"away: before"} if self._away_before.search(text, max(0, at - _MIDDLE), at) else set())

    def _of_list(self, norms, places, k):
        """Signs that the members of a list share: the words before its first name and behind its last."""
        first, last = places[0], places[-1]
        left = [w for w in norms[max(0, first - _INTRO) : first] if w and w not in ("P", "S", ",")]
        right = [w for w in norms[last + 1 : last + 6] if w]
        out = {"list of " + _binned(len(places), (1, 2, 3)), "in list: " + ("first" if not k else "later")}
        out |= {"list before: " + word for word in left}
        for n in range(1, _RUN + 1):
            out |= {f"list before {n}: {' '.join(left[-n:])}"} if len(left) >= n else set()
            out |= {f"list after {n}: {' '.join(right[:n])}"} if k < len(places) - 1 and len(right) >= n else set()
        return out

    def _norm(self, word):
        bare = word.strip(_STRIP) or word
        return "NUM" if bare.isdigit() else self._classes.get(bare, bare)


def _letters(line):
    return {chunk.letter for chunk in line.sketch.chunks.values()}


def _of_posts(roles):
    """Signs of the posts given to a person."""
    out = set() if roles else {"post: none"}
    for role in roles:
        words = [word.strip(".,'’").lower() for word in role.role.split()]
        out |= {"post: " + word for word in words} | {"post ends: " + " ".join(words[-2:]), "post ends: " + words[-1]}
        out |= {"sector: " + role.sector} if isinstance(role.sector, str) else set()
        out |= {f"rank: {role.rank}"} if pd.notna(role.rank) else set()
    return out


def _binned(n, limits):
    """Name the range that a count falls into."""
    return next((f"to {limit}" for limit in limits if n <= limit), f"over {limits[-1]}")


def _distance(d):
    where = "before " if d < 0 else "behind "
    return where + ("close" if abs(d) < _CLOSE else "middle" if abs(d) < _MIDDLE else "far")
