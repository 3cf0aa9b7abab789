"""Cues are found in a document, each with the words that name its speaker."""

import re

from istanbul_analysis.extract.speakers_phrases import Cue, name_right
from istanbul_analysis.extract.speakers_verbs import verb_cue

_CANDIDATE = re.compile("[vVgA]|(?<=[br])j|(?<=[dmP])n(?=[tQf])")
_THING = re.compile("[dPmNneGrfi0]+")
_OWNERS = {"his", "her", "their", "my", "our", "its"}
_SUPPOSED = {"if", "unless", "whether"}
_NOBODY = {"you", "there", "you're", "you’re", "there's", "there’s"}


def find_cues(stream, lexicon):
    """Find the cues of a document, from left to right."""
    found = []
    for m in _CANDIDATE.finditer(stream.tags):
        i, letter = m.start(), m.group()
        if letter == "n":
            cue = _view(stream, i, lexicon) if stream.tags[i + 1] == "f" else _noun(stream, i, lexicon)
        elif letter == "A":
            cue = _according(stream, i)
        else:
            cue = verb_cue(stream, i, lexicon, found)
        if cue is not None and _can_speak(stream, cue.speaker) and not _is_named(stream, cue, found, lexicon):
            found.append(cue)
    return found


def _is_named(stream, cue, found, lexicon):
    """Whether what looks like a cue is the thing that gets a name: called the mayor's remarks "..." """
    last = found[-1] if found else None
    if last is None or "naming" not in lexicon.takes.get(last.lemma, ()) or stream.tags[cue.last + 1] not in "Qq":
        return False
    return _THING.fullmatch(stream.tags, last.last + 1, cue.last) is not None


def _noun(stream, i, lexicon):
    """A noun of saying with its owner: the mayor's claim that ..."""
    owned = stream.tags[i - 1] != "d" or stream.words[i - 1] in _OWNERS
    return Cue(i, i, stream.words[i], (i - 1, i), "owner") if owned and stream.words[i] in lexicon.nouns else None


def _view(stream, i, lexicon):
    """In the words of somebody."""
    if stream.words[i] not in lexicon.views or stream.words[i - 2 : i] != ["in", "the"]:
        return None
    span = name_right(stream, i + 2, with_post=True)
    return Cue(i - 2, i + 1, f"in the {stream.words[i]} of", span, "according") if span else None


def _according(stream, i):
    span = name_right(stream, i + 2, with_post=True) if stream.tags[i + 1] == "T" else None
    return Cue(i, i + 1, "according to", span, "according") if span else None


def _can_speak(stream, span):
    """Whether a phrase names somebody: the reader, a number, or somebody only supposed to speak do not."""
    if stream.words[span[0]] in _NOBODY or stream.words[span[0] - 1] in _SUPPOSED:
        return False
    return bool(stream.tags[span[0] : span[1]].strip("0"))
