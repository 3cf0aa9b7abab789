"""Reads the invented articles of `benchmarks/teams`, in which the members of every team are marked."""

import re
import tempfile
import unicodedata
from pathlib import Path
from typing import NamedTuple

import istanbul_analysis as ia
from istanbul_analysis.extract.sides import SideFinder

FOLDER = Path(__file__).parent / "teams"
_TEXT = re.compile(r"^=== (\w+)\n", re.MULTILINE)
_MARK = re.compile(r"<<([^<>\n]+)>>\{([^{}\n]*)\}")
_LONG = r"[A-Z][\w’'-]+ (?:(?:[A-Z][\w’'-]+|of|for|the|and|de|del|la|in|pour|&) ){1,9}"  # a name before brackets
_BETWEEN = r"(?: (?:of|for|and|the|in|&|de|del|la))*[ -]"  # between the words of a name
_INITIALS = 3  # letters at least
_NEUTRAL = {"facilitator", "conciliator", "moderator", "informateur", "formateur", "verifier", "mediation"}
_FIRST_WORD = 3  # letters of the first word of a name at least
STATES = SideFinder(ia.load_lexicon("states"), ia.load_lexicon("team_patterns")).states
_FLAGS = {"head", "planned", "unsure", "out"}


class Marked(NamedTuple):
    """One marked person: the name as printed, the sides that count as right, and flags (head, planned, unsure, out)."""

    name: str
    sides: tuple
    flags: frozenset

    @property
    def is_member(self):
        return "out" not in self.flags


def read_marked(path):
    """Return {doc_id: (text without marks, [Marked])} of one file."""
    parts = _TEXT.split(Path(path).read_text(encoding="utf-8"))[1:]
    names = [f"{Path(path).stem}-{name}" for name in parts[::2]]
    texts = [_MARK.sub(r"\1", raw) for raw in parts[1::2]]
    return {
        name: (text, [_marked(m, text) for m in _MARK.finditer(raw)])
        for name, raw, text in zip(names, parts[1::2], texts)
    }


def _marked(match, text):
    words = [word.strip() for word in match[2].split(";")]
    sides = [word for word in words if word not in _FLAGS]
    return Marked(match[1], with_other_names(sides[0].split("/"), text) if sides else (), frozenset(words) & _FLAGS)


def with_other_names(sides, text):
    """Return sides and the short or full names that a text has for them: `the Highland Freedom Front (HFF)`, or both
    the full name and its initials, or `Northstar Motors` and `Northstar` alone.
    """
    out = list(sides)
    for side in sides:
        for match in re.finditer(rf"\b{re.escape(side)} \((?:the )?[“\"]?([A-Z][\w&-]+)[”\"]?[,)]", text):
            out.append(match[1])
        for match in re.finditer(rf"({_LONG})\((?:the )?[“\"]?{re.escape(side)}[”\"]?[,)]", text):
            words = match[1].split()
            out += [" ".join(words[k:]) for k, word in enumerate(words) if word[0].isupper() and k < len(words) - 1]
        out += _of_initials(side, text) + _parts(side, text)
    return tuple(dict.fromkeys(out))


def _of_initials(side, text):
    """Return the full name that a text prints of initials, or the initials of a full name.

    Apart from what `extract.parties_short` does, so that the measure does not share the mistakes of what it measures.
    """
    if side.isalpha() and side.isupper() and len(side) >= _INITIALS:
        words = (rf"{letter}[\w’'-]+" for letter in side)
        match = re.search(rf"\b{_BETWEEN.join(words)}(?<!['’]s)\b", text)
        return [match[0]] if match else []
    initials = "".join(word[0] for word in side.split() if word[0].isupper())
    return [initials] if len(initials) >= _INITIALS and re.search(rf"\b{initials}\b", text) else []


def _parts(side, text):
    """Return the first word of a name that a text also prints alone, and the longer names that begin with a name."""
    first, *rest = side.split()
    if STATES.called(first) or first in STATES.adjectives or not first[0].isupper() or len(first) < _FIRST_WORD:
        return []
    longer = [match[0] for match in re.finditer(rf"\b{re.escape(side)}(?: [A-Z][\w-]+)+", text)]
    alone = rest and rest[0][0].isupper() and re.search(rf"(?<=[a-z,] ){re.escape(first)}\b(?! [A-Z])", text)
    return longer + [first] * bool(alone)


def documents_of(texts):
    """Return the documents table of {doc_id: (text, marks)}."""
    with tempfile.TemporaryDirectory() as folder:
        for name, (text, _) in texts.items():
            (Path(folder) / f"{name}.txt").write_text(text, encoding="utf-8")
        return ia.read_corpus(folder)


def fold(name):
    """A name without accents, case and marks."""
    text = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return " ".join("".join(c if c.isalnum() else " " for c in text).split())


def same_name(a, b):
    """Whether two printed names may be one person's: every word of the shorter one is in the longer one."""
    short, long = sorted((set(fold(a).split()), set(fold(b).split())), key=len)
    return bool(short) and short <= long


def same_side(found, sides):
    """Whether a side is one of those that count as right, but for a plural's s; mediators have many names."""
    return _called(found or "") in {_called(side) for side in sides}


def _called(side):
    name = fold(side).rstrip("s")
    return "mediator" if name in _NEUTRAL else name
