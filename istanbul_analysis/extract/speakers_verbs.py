"""Whether a word that may be a reporting verb is one here, and who is its subject."""

import re
from typing import NamedTuple

from istanbul_analysis.extract.speakers_borrowed import earlier, infinitive, participle, shared
from istanbul_analysis.extract.speakers_grammar import ALONE, PLURAL, QUESTIONS
from istanbul_analysis.extract.speakers_phrases import (
    Cue,
    auxiliaries,
    head_word,
    is_plural,
    main_subject,
    name_right,
    subject_left,
)

_PASSIVE_BEFORE = re.compile(r",?[rnNi]{0,3}[evV]r*b(?!T)")
_INFINITIVE_BEFORE = re.compile(r"[^.,;¶abxvVe]*V?T")
_CLAUSE = re.compile(r"[dPmeNn]*nf[dNnPme]+[abx]")
_RELATIVE = re.compile("r*[abxevV]")
_SUBJECT_BEHIND_QUOTE = re.compile("[nN]+[eG]?d?Q")
_NAMED = re.compile("d?[Qq]")
_REDUCED = re.compile("vs|[xvV]i")  # known as, held by
_APPOSED = re.compile(r",w[^.¶]*|[^abxvV]*")  # between a subject and the quotation at the end of its apposition
_APPOSED_FAR = re.compile(r",(?:w[^.¶Qq]*|[^abvV.¶Qq]*)[Qq][^abvV.¶Qq]*")
_HYPOTHETICAL = {"might", "could", "should", "can", "may", "must"}
_SOMEBODY = {*("he", "she", "they", "we", "i", "who", "him", "her", "them", "us"), *("both", "many", "some", "others")}
_OWN = {"his", "her", "its", "their"}
_SPEECH = {"quotation", "clause"}
_GOING_ON = {"quotation", "inversion"}
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
    cue = _cue(stream, verb, lexicon, found)
    return None if cue and "evidence" in verb.takes and not _tells(stream, cue.speaker) else cue


def _leaves_open(stream, verb):
    """Whether a negated verb of speech reports silence on a question: have not said why, would not say whether."""
    return "inversion" in verb.takes and stream.words[verb.last + 1] in QUESTIONS and stream.tags[verb.i] != "g"


def _tells(stream, span):
    """Whether a phrase is somebody, or a text: a poll shows it, but a smile does not."""
    span = (span[0] + 2, span[1]) if stream.tags[span[0] : span[1]].startswith("df") else span  # one of the mayors
    head, named = re.split("['’]", head_word(stream, span))[0], stream.tags[span[0] : span[1]].split("f")[0]
    return "N" in named or head in _SOMEBODY or not stream.lexicon.tellers.isdisjoint((head, head.removesuffix("s")))


def _cue(stream, verb, lexicon, found):
    if verb is None or ("!" in verb.helper and not _leaves_open(stream, verb)):
        return None
    i = verb.i
    if stream.tags[i] == "g":
        return participle(stream, verb, found, lexicon.relays)
    supposed = "a" in verb.helper and _HYPOTHETICAL.intersection(stream.words[verb.j + 1 : i])
    alone = stream.words[verb.j] in (ALONE if stream.tags[i] == "v" else PLURAL)
    owned = verb.left in "dmPfi" and not verb.helper and not alone
    goes_on = verb.takes <= _GOING_ON and stream.tags[verb.last + 1] == "T"  # continued to shrink
    if supposed or owned or goes_on or stream.words[i - 1] == "so":
        return None
    if stream.tags[i] in "vV" and not verb.base and _is_passive(stream, verb):
        return _agent(stream, verb)
    if verb.left == "T":
        return infinitive(stream, verb, found) if verb.base or "a" in verb.helper else None
    return verb.by(_inverted(stream, verb), "inverted") or _finite(stream, verb, found)


def _agent(stream, verb):
    """A passive verb: the speaker stands behind "by"."""
    how = "according" if stream.words[verb.j] == "as" else "agent"  # As reported by the gazette, the road is closed
    by = _by(stream, verb)
    return verb.by(name_right(stream, by + 1), how) if by else None


def _by(stream, verb):
    """The token of "by" behind a passive verb, behind the quotation too where it gives a name: called "..." by."""
    after = verb.last + 1 + (stream.words[verb.last + 1] == "as")  # dismissed as "..." by
    named = _NAMED.match(stream.tags, after) if after > verb.last + 1 or "naming" in verb.takes else None
    at = named.end() if named else verb.last + 1
    return at if stream.words[at] == "by" else None


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
    if stream.tags[verb.last + 1] == "f" and "noun" in verb.takes and "clause" not in verb.takes:  # accused of
        return True
    by = _by(stream, verb)
    if by and stream.tags[by + 1] in "dNPmp":
        return verb.left in "Nn,&.¶" or stream.words[verb.j] == "as" or "b" in verb.helper[-2:]
    return "b" in verb.helper[-2:]


def _finite(stream, verb, found):
    """A finite verb with its subject to the left."""
    if verb.left == "w" or _is_of_thing(stream, verb):
        return verb.by((verb.j, verb.j + 1), "relative")
    if not _is_verb_here(stream, verb):
        return None
    if verb.left == "&":
        like_it = _INFINITIVE_BEFORE if verb.base and not verb.helper else _PASSIVE_BEFORE
        span = None if like_it.match(stream.back, stream.left(verb.j)) else shared(stream, verb.i, found)
        return verb.by(span, "shared") if span and (not verb.base or is_plural(stream, span)) else None
    if verb.left == "d" or (verb.left == "e" and stream.words[verb.j - 1] in ALONE):
        return verb.by(_standing_alone(stream, verb))
    span = None if _is_nicknamed(stream, verb) else subject_left(stream, verb.j)
    if verb.left in ",)-(Q":
        other = earlier(stream, verb.i, found) if verb.left != "Q" else None
        apposed = _apposed(stream, verb) if verb.left in "Q," and not other else None
        return verb.by(span) or verb.by(other or apposed, "shared")
    return verb.by(span) if span and _is_subject(stream, span, verb) else None


def _is_nicknamed(stream, verb):
    """Whether a form of naming behind the only comma says what a thing is called: The port, nicknamed the "..." """
    named = verb.left == "," and "naming" in verb.takes and stream.tags[verb.i] == "v"
    if not named or not _NAMED.match(stream.tags, verb.last + 1):
        return False
    begin = max(stream.tags.rfind(edge, 0, verb.j) for edge in ".¶")
    return "," not in stream.tags[begin : verb.j]


def _is_of_thing(stream, verb):
    """Whether "that" before a verb is a thing: a note that said, an ad, paid by Rivera, that accused the mayor."""
    marked = "," * ("noun" in verb.takes)
    return verb.left == "t" and stream.tags[verb.j - 1] in "nN" + marked and stream.tags[verb.i] == "v"


def _apposed(stream, verb):
    """The subject whose apposition ends with a quotation: Rivera, star of "Harbour," thanked the crew."""
    span = main_subject(stream, verb.i)
    if span is None or span[1] > verb.j or stream.tags[span[1]] != ",":
        return None
    if verb.left == ",":  # Rivera, author of "Harbour," a book on nets, said
        return span if _APPOSED_FAR.fullmatch(stream.tags, span[1], verb.j) else None
    return span if _APPOSED.fullmatch(stream.tags, span[1], verb.j) else None


def _standing_alone(stream, verb):
    """A determiner that is the subject, with its one word: the former said, most said, those surveyed said."""
    if verb.left == "e":
        return verb.j - 1, verb.j + 1
    if stream.words[verb.j] in PLURAL and stream.words[verb.j - 1] == "the":  # the two say
        return verb.j - 1, verb.j + 1
    pointing = stream.tags[verb.i] == "v" and stream.words[verb.j + 1] in _POINTING
    return (verb.j, verb.j + 1 + pointing) if pointing or stream.words[verb.j] in ALONE else None


def _is_subject(stream, span, verb):
    """Whether the phrase before a verb can be its subject."""
    if verb.left == "n" and "what" in stream.words[span[0] - 1 : span[0] + 1]:  # what officials described as "..."
        return True
    if verb.left == "n" and (_is_role(stream, span[0]) or _is_described(stream, verb)):
        return False
    return bool(verb.helper) or not (_names_a_thing(stream, span, verb) or (verb.base and not is_plural(stream, span)))


def _is_described(stream, verb):
    """Whether a form without an object says what a thing is called: a woman described as its friend."""
    return stream.words[verb.last + 1] == "as" and "noun" in verb.takes and stream.tags[verb.i] == "v"


def _is_role(stream, i):
    """Whether the phrase at token i says as what somebody acts: the choice of Rivera as its envoy suggested ..."""
    return stream.words[i - 1] == "as" and stream.words[i] in _OWN and stream.tags[i - 2] in "Nn"


def _is_verb_here(stream, verb):
    """Whether a form that may be a noun or an adjective is a verb here: by its subject and by what follows."""
    if stream.tags[verb.i] == "j":
        return "b" in verb.helper
    quoted = not verb.base and stream.tags[verb.last + 1 : verb.last + 3] in ("TQ", "Tq")  # promises to "..."
    if verb.helper or stream.tags[verb.i] != "V" or "also a noun" not in verb.takes or quoted:
        return True
    after = stream.tags[verb.last + 1]
    if after == "t" and not verb.base and _RELATIVE.match(stream.tags, verb.last + 2):  # the states that vote
        return False
    if verb.left == "p":
        return verb.base == is_plural(stream, (verb.j, verb.j + 1))
    if verb.left in "Nn" and not verb.base and _SUBJECT_BEHIND_QUOTE.match(stream.back, stream.left(verb.j + 1)):
        return True  # "...," the report notes in a chapter on roads
    return verb.left in "Nnq)0,-&" and _goes_on(stream, verb, after)


def _goes_on(stream, verb, after):
    """Whether what follows a present form goes on like a sentence: claims that, claims victory in (but: claims of)."""
    if verb.base:
        plural = stream.words[verb.j].endswith("s") and verb.left in "nN"
        return (plural or verb.left in ",)-") and after in "tpdoQT:NnPm0Dirs,"
    if after == "n" and _CLAUSE.match(stream.tags, verb.last + 1):  # court rules worship of the dead is legal
        return True
    return after in "tpdoQ:NP,Drs0.¶" or (after in "nimT" and verb.left == "N")


def _names_a_thing(stream, span, verb):
    """A participle behind a thing: a group called the Owls."""
    if "naming" not in verb.takes or stream.tags[span[0] - 1] in ".¶,;:&tsQ":
        return False
    return verb.left == "n" or re.search("[fiT]", stream.tags[span[0] : span[1]]) is not None


def _inverted(stream, verb):
    """The speaker behind the cue: "...", said Rivera. None where the order is not inverted."""
    left = "Q" if stream.tags[verb.j - 1 : verb.j + 1] == "Q," else verb.left
    if not verb.takes & _SPEECH or verb.helper or left not in "Q,-s¶." or (left != "Q" and "hearer" in verb.takes):
        return None
    span = name_right(stream, verb.last + 1)
    if span is None or (left == "," and re.search("[Qq]", stream.tags[span[0] : span[1]])):
        return None
    after = stream.tags[span[1]]
    named = stream.tags[span[1] - 1] == "N" and after in "is"  # ..., said Rivera at the fair
    listed = left == "," and (after in ",.¶:;" or named) and "inversion" in verb.takes
    turned = (
        (left == "Q" and (after not in "abxvV" or _REDUCED.match(stream.tags, span[1])))  # a man known as
        or listed
        or (left in ".¶" and not verb.base and (after == ":" or stream.tags[span[1] : span[1] + 2] == ",Q"))
        or (left == "s" and after in ",.¶")
        or (stream.tags[verb.j - 1 : verb.j + 1] == "Q." and after in ".¶,")  # "...." Said Rivera.
    )
    return span if turned else None
