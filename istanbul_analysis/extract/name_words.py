"""What is known of the words around and inside names, in the shape in which it is looked up."""

import re
import unicodedata
from itertools import pairwise

_WORD_KINDS = (
    "honorific", "post", "post_part", "organisation", "place", "event", "stop", "people", "particle", "kunya",
    "suffix", "postnominal", "place_prefix", "institution", "collective",
    "surname_too", "member", "surname_first", "surname_ending", "led",
    "about", "subject", "before_title", "joined_by", "credit", "portfolio", "vessel", "group_prefix",
)  # fmt: skip
_SPACE = re.compile(r"\s+")


def fold(text):
    """Return a text without accents, case, dots and curly apostrophes, so that spellings can be compared."""
    if text.isascii() and text.isalpha():
        return text.lower()
    plain = unicodedata.normalize("NFKD", text.replace("’", "'").replace("ı", "i").replace("ł", "l").replace("ø", "o"))
    return _SPACE.sub(" ", "".join(c for c in plain if not unicodedata.combining(c) and c not in ".·")).casefold()


class NameWords:
    """Words by what they tell about a name: titles, heads of organisations, given names, states, ...

    Parameters
    ----------
    words : DataFrame with `word`, `kind`
    names : DataFrame with `name`, `ambiguous` (yes where the name is an ordinary word or a place too, alone where it
        may be something else when it stands alone)
    states : DataFrame with `state`, `aliases`, `demonyms`, `capitals`, `seats`, several values joined by `;`
    """

    def __init__(self, words, names, states):
        by_kind = words.groupby("kind")["word"].agg(frozenset)
        for kind in _WORD_KINDS:
            setattr(self, kind, by_kind.get(kind, frozenset()))
        self.surname_first -= self.stop
        self.endings = tuple(self.surname_ending)
        self.given = frozenset(map(fold, names["name"]))
        self.ambiguous = frozenset(map(fold, names.loc[names["ambiguous"] == "yes", "name"]))
        self.not_alone = frozenset(map(fold, names.loc[names["ambiguous"] == "alone", "name"]))
        self.titles = self.honorific | self.post
        self.party = self.people & self.post_part
        self.heads = self.organisation | self.place | self.event
        self.verbs = self.stop - self.heads - self.portfolio - self.institution - self.member
        self.states, self.demonyms, self.capitals, self.seats = {}, {}, {}, {}
        for state, aliases, demonyms, capitals, seats in zip(
            *(states[c] for c in ("state", "aliases", "demonyms", "capitals", "seats"))
        ):
            for target, values in (
                (self.states, f"{state};{aliases}"),
                (self.demonyms, demonyms),
                (self.capitals, capitals),
                (self.seats, seats),
            ):
                target.update({fold(value): state for value in values.split(";") if value})
        self.demonyms |= {f"{word}s": state for word, state in self.demonyms.items() if not word.endswith("s")}
        self.geography = self.states.keys() | self.demonyms.keys() | self.capitals.keys() | self.seats.keys()
        self.no_name = self.people | self.stop | self.titles | self.post_part
        self.forms_of_state = {}
        for form, state in (self.demonyms | self.states).items():
            self.forms_of_state.setdefault(state, set()).update(form.split())

    def is_given(self, word):
        """Whether the folded word is a given name and nothing else; compounds by their first part."""
        if word in self.ambiguous or word in self.place_prefix or word in self.honorific:
            return False
        return word in self.given or word.split("-")[0] in self.given

    def is_given_alone(self, word):
        """Whether the folded word, standing alone, is a given name."""
        return self.is_given(word) and word not in self.not_alone

    def is_title(self, word):
        """Whether a folded word is a title; compounds by their last part (`vice-minister`), plurals too."""
        if word in self.titles or word.rpartition("-")[2] in self.titles or word.removesuffix("s") in self.post:
            return True
        return word.endswith("ies") and word[:-3] + "y" in self.post

    def side(self, words):
        """State named by one of the folded words (states, their adjectives and seats), pairs of words first."""
        pairs = [f"{a} {b}" for a, b in pairwise(words)]
        for word in pairs + words:
            state = self.demonyms.get(word) or self.states.get(word) or self.seats.get(word)
            if state:
                return state
        return None
