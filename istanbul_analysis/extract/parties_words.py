"""Words by which the parties of an article, and the persons of each, are told: the lexicon `side_words`, compiled."""

import re

_MACRO = re.compile(r"\{([a-z_]+)\}")  # {team}, not {0,3}


class SideWords:
    """The lexicon `side_words`.

    `patterns` is {name: pattern}; `heads` {word of a name: sort of organisation}; `nouns` {common noun: sort of party},
    of which `vague` ones say little and `back` ones may go back to a name before; `same` {noun: the noun that stands
    for both}; `peoples` {name or adjective: party that is no state}; `posts` {post: the one state that calls one so}.
    """

    def __init__(self, words):
        self._of = {kind: dict(zip(part["name"], part["value"])) for kind, part in words.groupby("kind")}
        self.patterns = {name: re.compile(self._fill(value)) for name, value in self._of["pattern"].items()}
        self.heads, self.nouns, self.same = self._of["head"], self._of["noun"], self._of["same"]
        self.peoples = self._of["people"]
        self.posts = self._of["post"]
        self.any_post = re.compile("|".join(map(re.escape, self.posts)))
        self.dates, self.bodies, self.openings = (frozenset(self._of[kind]) for kind in ("date", "body", "opening"))
        self.placing, self.vague, self.compass = (frozenset(self._of[kind]) for kind in ("placing", "vague", "compass"))
        self.forms, self.links, self.owners = (frozenset(self._of[kind]) for kind in ("form", "link", "owner"))
        self.collectives, self.unstated = frozenset(self._of["collective"]), frozenset(self._of["unstated"])
        self.kinds_of_people = frozenset(self._of["folk"])
        self.back = frozenset(self._of["back"])
        self.abroad, self.neutral = frozenset(self._of["abroad"]), frozenset(self._of["neutral"])
        self.suffixes = tuple(" " + word for word in self._of["suffix"])

    def is_head(self, word):
        """Whether a word heads the names of organisations: Union, Front."""
        return word.lower() in self.heads

    def _fill(self, pattern):
        """Put the words that several patterns share in the place of their names."""
        while _MACRO.search(pattern):
            pattern = _MACRO.sub(lambda match: self._of["macro"][match[1]], pattern)
        return pattern

    def may_name(self, name):
        """Whether a name holds no word of posts, places, treaties or dates, and so may be a party's."""
        return not (self.patterns["no_party"].search(name) or self.patterns["no_name"].search(name))
