"""Verbs that borrow their subject: participles, infinitives, and verbs that "and" joins to the one before."""

import re

from istanbul_analysis.extract.speakers_grammar import QUESTIONS
from istanbul_analysis.extract.speakers_phrases import Cue, auxiliaries, main_subject, noun_phrase, subject_left

# Pattern over `Stream.tags`.
_LAST_CLAUSE = re.compile(r"sr*(N+|p)(?:r?[abxevV]|n(?=[dPmN]))[^,;¶.Qs]*,r*(?=g$)")
_OPENING = re.compile(r"(?:N[^.¶,]{0,20},?[ND0]{0,6}(?:\(N+\))?-)?&?(?:[is]r*|[Gg][^.,;:¶Qpabxv]{0,20}&r*)?r*")
_WITHIN = re.compile("(?:[dm]?n)?t?|")
_JOINED = re.compile(r"(?:[,;Q-]&[rs]*(p|N+|d[mPeG]*[nN]+)(?=r*[abxevV]))")
_HEARER = re.compile(r"(?:o|[dPm]*[neGN]*[nN])(?=t|,?Q|:Q|s)")
_HEARD = 6  # words in which the one who is quoted stands before "as saying"
_OBJECT = 8  # words in which the object of "with Rivera calling it ..." has its quotation


def participle(stream, verb, found, relays):
    """A cue in -ing: is saying; ..., saying; with Rivera saying."""
    i, left = verb.i, verb.left
    if "b" in verb.helper:
        return verb.by(subject_left(stream, verb.j), "relative" if left == "w" else "subject")
    if stream.words[i - 1] == "as" and not relays.isdisjoint(stream.words[max(0, i - _HEARD) : i]):
        return _quoted_as(stream, verb, relays)
    if _opens(stream, verb):
        span = main_subject(stream, i)
        return verb.by(span, "shared") if span and span[0] > verb.last else None
    if left in "dmPT" or stream.words[verb.j] == "without":
        return None
    beside = _with_other(stream, noun_phrase(stream, verb.j + 1)) if left in "Nnq0" else None
    if beside and stream.words[beside[0] - 1] == "with":
        told = verb.takes & {"clause", "quotation"} or re.search("[Qq]", stream.tags[i : i + _OBJECT])
        return verb.by(beside) if told else None
    return _loose(stream, verb, found, beside)


def _opens(stream, verb):
    """Whether a participle opens its sentence: Saying so, While saying so, LYON - Saying so, Smiling and saying so."""
    begin = max(stream.tags.rfind(edge, 0, verb.i) for edge in ".¶") + 1
    return _OPENING.fullmatch(stream.tags, begin, verb.i) is not None


def _with_other(stream, span):
    """A phrase behind "and" together with the one before it, where "with" leads both: with fans and players singing."""
    other = noun_phrase(stream, span[0] - 1) if span and stream.tags[span[0] - 1] == "&" else None
    return (other[0], span[1]) if other and stream.words[other[0] - 1] == "with" else span


def _loose(stream, verb, found, beside):
    """A participle without "with": its subject is the name beside it, of the clause it ends, or of the sentence."""
    i, left = verb.i, verb.left
    if beside and stream.tags[beside[0] - 1] in "-,&" and not stream.tags[beside[0] : beside[1]].strip("N"):
        return verb.by(beside)
    span = _of_last_clause(stream, i) if left == "," else None
    span = span or (shared(stream, i, found) if left in ",&-)" else main_subject(stream, i))
    return verb.by(span, "shared") if span and span[1] <= i else None


def _of_last_clause(stream, i):
    """The subject of a clause that a conjunction opens and a participle ends: ..., as Rivera sat down, saying ..."""
    begin = max(stream.tags.rfind(edge, 0, i) for edge in ".¶;:")
    m = _LAST_CLAUSE.search(stream.tags, begin + 2, i + 1)
    return m.span(1) if m and stream.words[m.start()] not in QUESTIONS else None


def _quoted_as(stream, verb, relays):
    """was quoted as saying: the cue begins with the form of be. They quoted the mayor as saying: she speaks."""
    if stream.words[verb.i - 2] not in relays:
        heard = (verb.i - 2, verb.i - 1) if stream.tags[verb.i - 2] == "o" else noun_phrase(stream, verb.i - 1)
        return verb.by(heard)
    j, helper = auxiliaries(stream, verb.i - 2)
    first = j + 1 + helper.find("b") if "b" in helper else verb.i - 2
    span = subject_left(stream, j)
    return Cue(first, verb.last, "quote as saying", span, "subject") if span else None


def infinitive(stream, verb, found):
    """An infinitive: one that a verb only shades (appeared to concede), or one with its words (to admit that ...)."""
    k = verb.j - 1 - (stream.words[verb.j - 1] == "on")
    if stream.words[k] not in stream.lexicon.shading:
        return _to_say(stream, verb)
    at, helper = auxiliaries(stream, k)
    if "!" in helper:
        return None
    if stream.tags[at] == "&":
        return verb.by(shared(stream, verb.i, found), "shared")
    return verb.by(subject_left(stream, at))


def _to_say(stream, verb):
    after, k = stream.tags[verb.last + 1 : verb.last + 3], verb.j - 1
    if not verb.base:  # is reported to have called
        told = stream.tags[k] in "ev" and stream.tags[k - 1] in "br"
        return verb.by(subject_left(stream, auxiliaries(stream, k)[0])) if told else None
    heard = _HEARER.match(stream.tags, verb.last + 1) if "hearer" in verb.takes else None
    if after[:1] not in ("t", "Q", ":") and after not in (",Q", "os") and not heard:
        return None
    span = (k, verb.j) if stream.tags[k] == "o" and not stream.words[k].endswith(("self", "selves")) else None
    if stream.tags[k] in "Nnp":
        span = noun_phrase(stream, verb.j)
        led = span and (stream.tags[span[0] - 1] == "G" or stream.words[span[0] - 1] in stream.lexicon.prompting)
        span = span if led else None
    elif stream.tags[k] in "ev" and stream.tags[k - 1] == "b":  # she was moved to say
        span = subject_left(stream, auxiliaries(stream, k)[0])
    return verb.by(span or main_subject(stream, verb.i))


def shared(stream, i, found):
    return earlier(stream, i, found) or _of_joined_clause(stream, i) or main_subject(stream, i)


def _of_joined_clause(stream, i):
    """The subject of the last clause that a conjunction joins to the one before: ..., and Rivera left, saying ..."""
    begin = max(stream.tags.rfind(edge, 0, i) for edge in ".¶")
    clauses = [*_JOINED.finditer(stream.tags, begin + 1, i)]
    return clauses[-1].span(1) if clauses else None


def earlier(stream, i, found):
    """The speaker of the last cue of the same sentence."""
    for cue in reversed(found):
        between = stream.tags[cue.last : i]
        if "." in between or "¶" in between:
            return None
        closed = cue.how == "relative" and "," in between  # Rivera, who said so, ...
        apart = stream.tags[cue.speaker[0] - 1] == "s" and re.search("[,Q]", between)  # when she spoke, the crowd ...
        aside = closed or cue.how in ("according", "agent") or apart
        if not aside and cue.last < i:
            return _outermost(stream, cue, found).speaker
    return None


def _outermost(stream, cue, found):
    """Of cues that stand within each other's words the first: Rivera said she knew ..., adding."""
    for before in reversed(found):
        gap = stream.tags[before.last + 1 : cue.speaker[0]].rstrip("r")
        if before.how in ("subject", "shared") and before.last < cue.speaker[0] and _WITHIN.fullmatch(gap):
            cue = before
    return cue
