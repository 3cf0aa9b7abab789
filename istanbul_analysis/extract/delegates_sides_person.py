"""The evidence for every party of an article being the side of one person, as {clue: value}.

Clues of an article as a whole, and of the surroundings of a name, tell more the less is said of the person. They are
weighed apart by what is said: `told` (the post, or a party right beside the name), `listed` (a list, or another strong
clue), `hinted` (nothing of the kind).
"""

from istanbul_analysis.extract.delegates_sides_posts import TELLING

_DIRECT = frozenset(
    {f"before: {kind}" for kind in ("poss", "adj", "of", "name", "noun")}
    | {f"behind: {kind}" for kind in ("of", "apposition", "brackets")}
    | {"its", "in turn", "apposed: own", "apposed: of"}
)
_STRONG = frozenset(
    {"before", "its", "introduced", "apposed: own", "apposed: of"}
    | {f"behind: {kind}" for kind in ("team", "of", "apposition", "brackets", "leads", "post of")}
)
_BY_SORT = (
    _DIRECT
    | {"introduced", "behind: leads", "behind: team", "behind: post of", "before: to"}
    | {"post: own", "post: of", "post: owner", "post: behind of", "post: to"}
)
_PLAIN = (
    "before",
    "apposed",
    "behind",
    "introduced",
    "its",
    "in turn",
    "post",
    "path",
)  # clues that tell the same whatever else is said
_MOST = 12  # parties, those named most, that are weighed for every person of an article
_LEVELS = ("told", "listed", "hinted")


class Persons:
    """Gathers the clues of persons; `sort` says what a party is, `overview` is the article's, `known` {actor: side}."""

    def __init__(self, words, sort, overview, known, owners):
        self._owners = owners
        self._words, self._known, self._overview = words, known, overview
        self.principals = overview.principals
        self._sorts = {side: sort(side) for side in overview.clues}
        self._kinds = {side: self._kind(side) for side in overview.clues}
        self._first = list(overview.clues)[:_MOST]
        self._general = {
            level: {s: {f"{level}, {clue}": float(v) for clue, v in c.items()} for s, c in overview.clues.items()}
            for level in _LEVELS
        }

    def _kind(self, side):
        is_state = self._sorts[side] in ("state", "inter")
        return ("state" if is_state else "other") + (", prominent" if side in self._overview.prominent else "")

    def gather(self, who, clues, held, told):
        """Return the level of a person, and {side: {clue: value}}.

        `clues` is {side: clues} of the names, `held` the posts of the person, `told` {side: clues} of the posts.
        """
        told = {side: own for side, own in told.items() if side in self._general[_LEVELS[0]]}
        level = _level(clues, told)
        of_posts = self._of_posts(held, any(not TELLING.isdisjoint(own) for own in told.values()))
        out = {}
        for side in dict.fromkeys([*self._first, *sorted({*clues, *told} - {*self._first})]):
            found = dict(self._general[level][side])
            for clue in clues.get(side, ()):
                found[clue if clue.startswith(_PLAIN) else f"{level}, {clue}"] = 1.0
            found |= dict.fromkeys(told.get(side, ()), 1.0)
            both = _BY_SORT.intersection(clues.get(side, ())) | _BY_SORT.intersection(told.get(side, ()))
            found |= {f"{clue} ({self._kinds[side]})": 1.0 for clue in both}
            found |= dict.fromkeys(of_posts(side), 1.0)
            if self._known.get(who) == side:
                found["known"] = 1.0
            out[side] = found
        self._add_owners(out, clues, told)
        self._add_only(out, clues, told)
        return level, out

    def _add_only(self, out, clues, told):
        """Say of which parties alone there is direct evidence."""
        for name, kinds, posts in (("direct", _DIRECT, TELLING), ("strong", _STRONG, ())):
            sides = [
                s for s in out if not kinds.isdisjoint(clues.get(s, ())) or not set(posts).isdisjoint(told.get(s, ()))
            ]
            states = [s for s in sides if self._sorts[s] in ("state", "inter")]
            for side in sides:
                out[side]["only " + name if len(sides) == 1 else "one " + name] = 1.0
            if len(states) == 1 and len(sides) > 1:
                out[states[0]]["only state " + name] = 1.0

    def _add_owners(self, out, clues, told):
        """Let what speaks for an organisation speak for the state that it is of as well."""
        for side, own in [*clues.items(), *told.items()]:
            state = self._owners.get(side)
            if state in out:
                for clue in own:
                    if clue in _STRONG or clue in TELLING or clue.startswith("before"):
                        out[state]["through " + self._sorts[side]] = 1.0
                        out[state]["through " + self._kinds[side]] = 1.0
                        out[state]["through: " + clue] = 1.0

    def _of_posts(self, held, told):
        """Return the function that yields the clues of a person's posts for a side."""
        patterns = self._words.patterns
        office = any(patterns["office"].search(role.role) for role in held)
        neutral = any(patterns["neutral_post"].search(role.role) for role in held)

        def clues(side):
            sort = self._sorts[side]
            if office:
                yield "office of state: " + sort
                if side == self._overview.home:
                    yield "office of state: home" + ("" if told else ", untold")
            if neutral:
                yield "neutral post: " + sort
            if side in self._words.neutral:
                yield ("neutral" if neutral else "partisan") + " post: mediators"

        return clues


def _level(clues, told):
    """Say how much is told of a person."""
    near = any(not _DIRECT.isdisjoint(own) for own in clues.values())
    if near or any(not TELLING.isdisjoint(own) for own in told.values()):
        return _LEVELS[0]
    strong = any(not _STRONG.isdisjoint(own) for own in clues.values())
    return _LEVELS[1] if strong else _LEVELS[2]
