"""Whether a word that may be a reporting verb is one here, and who is its subject."""

import re
from typing import NamedTuple

from istanbul_analysis.extract.speakers_grammar import ALONE, SHADING
from istanbul_analysis.extract.speakers_phrases import (
    Cue,
    auxiliaries,
    is_plural,
    main_subject,
    name_right,
    noun_phrase,
    subject_left,
)

_PASSIVE_BEFORE = re.compile(r",?[rnNi]{0,3}[evV]r*b(?!T)")
_INFINITIVE_BEFORE = re.compile(r"[^.,;¶abxvVe]*V?T")
_OBJECT = 8  # words in which the object of "with Rivera calling it ..." has its quotation
_HYPOTHETICAL = {"might", "could", "should", "can", "may", "must"}
_POINTING = {"first", "second", "latter", "former"}


class _Verb(NamedTuple):
    """A word that may be a reporting verb: its tokens i to last, and what stands to its left.

    `j` is the token before its auxiliaries and adverbs, `helper` the letters of these, `left` the letter of `j`;
    `base` tells the form without ending (say, not says).
    """

    i: int
    last: int
    lemma: str
    takes: frozenset
    j: int
    helper: str
    left: str
    base: bool

    def by(self, span, how="subject"):
        """The cue, where a speaker was found."""
        return Cue(self.i, self.last, self.lemma, span, how) if span else None


def verb_cue(stream, i, lexicon, found):
    """The cue at token i, or None where the word is a noun, negated, supposed, or nobody's."""
    verb = _read(stream, i, lexicon)
    if verb is None or "!" in verb.helper:
        return None
    if stream.tags[i] == "g":
        return _participle(stream, verb, found, lexicon.relays)
    supposed = "a" in verb.helper and _HYPOTHETICAL.intersection(stream.words[verb.j + 1 : i])
    owned = verb.left in "dmPfi" and not verb.helper and not (stream.tags[i] == "v" and stream.words[verb.j] in ALONE)
    if supposed or owned or stream.words[i - 1] == "so":
        return None
    if stream.tags[i] in "vV" and not verb.base and _is_passive(stream, verb):
        return _agent(stream, verb)
    if verb.left == "T":
        return _infinitive(stream, verb, found) if verb.base else None
    return verb.by(_inverted(stream, verb), "inverted") or _finite(stream, verb, found)


def _agent(stream, verb):
    """A passive verb: the speaker stands behind "by"."""
    return verb.by(name_right(stream, verb.last + 2), "agent") if stream.words[verb.last + 1] == "by" else None


def _read(stream, i, lexicon):
    """The word at token i as a verb, the longest phrase first; None where no list has it."""
    last, lemma = i, lexicon.lemma_of.get(stream.words[i])
    for rest, phrase in lexicon.phrases.get(stream.words[i], ()):
        if tuple(stream.words[i + 1 : i + 1 + len(rest)]) == rest:
            last, lemma = i + len(rest), phrase
            break
    j, helper = auxiliaries(stream, i)
    if lemma is None or j < 0:
        return None
    base = stream.tags[i] == "V" and stream.words[i] == lemma.partition(" ")[0]
    return _Verb(i, last, lemma, lexicon.takes.get(lemma, frozenset()), j, helper, stream.tags[j], base)


def _is_passive(stream, verb):
    by = stream.words[verb.last + 1] == "by" and verb.left in "Nn" and stream.tags[verb.last + 2] in "dNPmp"
    return "b" in verb.helper[-2:] or by


def _finite(stream, verb, found):
    """A finite verb with its subject to the left."""
    if verb.left == "w":
        return verb.by((verb.j, verb.j + 1), "relative")
    if not _is_verb_here(stream, verb):
        return None
    if verb.left == "&":
        like_it = _INFINITIVE_BEFORE if verb.base and not verb.helper else _PASSIVE_BEFORE
        span = None if like_it.match(stream.back, stream.left(verb.j)) else _shared(stream, verb.i, found)
        return verb.by(span, "shared") if span and (not verb.base or is_plural(stream, span)) else None
    if verb.left == "d":  # the former said, most said
        pointing = stream.tags[verb.i] == "v" and stream.words[verb.j + 1] in _POINTING
        return verb.by((verb.j, verb.j + 1 + pointing)) if pointing or stream.words[verb.j] in ALONE else None
    span = subject_left(stream, verb.j)
    if verb.left in ",)-(":
        return verb.by(span) or verb.by(_earlier(stream, verb.i, found), "shared")
    unlike = (
        span and not verb.helper and (_names_a_thing(stream, span, verb) or (verb.base and not is_plural(stream, span)))
    )
    return None if unlike else verb.by(span)


def _is_verb_here(stream, verb):
    """Whether a form that may be a noun or an adjective is a verb here: by its subject and by what follows."""
    if stream.tags[verb.i] == "j":
        return "b" in verb.helper
    if verb.helper or stream.tags[verb.i] != "V" or "also a noun" not in verb.takes:
        return True
    after = stream.tags[verb.last + 1]
    if verb.left == "p":
        return verb.base == is_plural(stream, (verb.j, verb.j + 1))
    if verb.left not in "Nnq)0,-&":
        return False
    if verb.base:
        plural = stream.words[verb.j].endswith("s") and verb.left in "nN"
        return (plural or verb.left in ",)-") and after in "tpdoQT:NnPm0Dirs,"
    return after in "tpdoQ:NP,Drs0.¶" or (after in "nimT" and verb.left == "N")


def _names_a_thing(stream, span, verb):
    """A participle behind a thing: a group called the Owls."""
    if "naming" not in verb.takes or stream.tags[span[0] - 1] in ".¶,;:&tsQ":
        return False
    return verb.left == "n" or re.search("[fiT]", stream.tags[span[0] : span[1]]) is not None


def _inverted(stream, verb):
    """The speaker behind the cue: "...", said Rivera. None where the order is not inverted."""
    left = "Q" if stream.tags[verb.j - 1 : verb.j + 1] == "Q," else verb.left
    if verb.helper or left not in "Q,-s¶." or (left != "Q" and "hearer" in verb.takes):
        return None
    span = name_right(stream, verb.last + 1)
    if span is None:
        return None
    after = stream.tags[span[1]]
    listed = left == "," and after in ",.¶:;" and "inversion" in verb.takes
    turned = (
        (left == "Q" and after not in "abxvV")
        or listed
        or (left in ".¶" and after == ":")
        or (left == "s" and after in ",.¶")
    )
    return span if turned else None


def _participle(stream, verb, found, relays):
    """A cue in -ing: is saying; ..., saying; with Rivera saying."""
    i, left = verb.i, verb.left
    if "b" in verb.helper:
        return verb.by(subject_left(stream, verb.j), "relative" if left == "w" else "subject")
    if stream.words[i - 1] == "as" and stream.words[i - 2] in relays:
        return _quoted_as(stream, verb)
    opening = left in ".¶" or (left in "is" and stream.tags[verb.j - 1] in ".¶")
    if opening or left in "dmPT" or stream.words[verb.j] == "without":
        return None
    beside = noun_phrase(stream, verb.j + 1) if left in "Nnq0" else None
    if beside and stream.words[beside[0] - 1] == "with":
        told = verb.takes & {"clause", "quotation"} or re.search("[Qq]", stream.tags[i : i + _OBJECT])
        return verb.by(beside) if told else None
    span = _shared(stream, i, found) if left in ",&-)" else main_subject(stream, i)
    return verb.by(span, "shared") if span and span[1] <= i else None


def _quoted_as(stream, verb):
    """was quoted as saying: the cue begins with the form of be."""
    j, helper = auxiliaries(stream, verb.i - 2)
    first = j + 1 + helper.find("b") if "b" in helper else verb.i - 2
    span = subject_left(stream, j)
    return Cue(first, verb.last, "quote as saying", span, "subject") if span else None


def _infinitive(stream, verb, found):
    """An infinitive: one that a verb only shades (appeared to concede), or one with its words (to admit that ...)."""
    k = verb.j - 1 - (stream.words[verb.j - 1] == "on")
    if stream.words[k] not in SHADING:
        return _to_say(stream, verb)
    at, helper = auxiliaries(stream, k)
    if "!" in helper:
        return None
    if stream.tags[at] == "&":
        return verb.by(_shared(stream, verb.i, found), "shared")
    return verb.by(subject_left(stream, at))


def _to_say(stream, verb):
    after, k = stream.tags[verb.last + 1 : verb.last + 3], verb.j - 1
    if after[:1] not in ("t", "Q", ":") and after != ",Q":
        return None
    span = (k, verb.j) if stream.tags[k] == "o" else None
    if stream.tags[k] in "Nnp":
        span = noun_phrase(stream, verb.j)
        span = span if span and stream.tags[span[0] - 1] == "G" else None
    return verb.by(span or main_subject(stream, verb.i))


def _shared(stream, i, found):
    return _earlier(stream, i, found) or main_subject(stream, i)


def _earlier(stream, i, found):
    """The speaker of the last cue of the same sentence."""
    for cue in reversed(found):
        between = stream.tags[cue.last : i]
        if "." in between or "¶" in between:
            return None
        closed = cue.how == "relative" and "," in between  # Rivera, who said so, ...
        aside = closed or cue.how == "according" or stream.tags[cue.speaker[0] - 1] == "s"
        if not aside and cue.last < i:
            return cue.speaker
    return None
