"""Who acts in a clause without a cue, a guess at whose words a quotation in it are: She embraced a "path home"."""

import re

from istanbul_analysis.extract.speakers_phrases import Cue, auxiliaries, main_subject, subject_left

# Patterns over `Stream.tags`.
_ACTS = "evVnxbG"
_NO_ACT = "dmPfiT&Q.¶gt"  # before a form that is then no finite verb
_OBJECT = "dmPTiNGptfqQrsw"  # behind a form in -s that no list has, where it is a verb
_MEANS = frozenset(("about", "of", "as", "to", "against", "for", "that"))
_CAPITALS = re.compile(r"\W*[A-Z][\w'’-]*(?: (?:[A-Z][\w'’-]*|an?|and|at|by|for|in|of|on|the|to|with))*\W*")
_VERB_OR_COMMA = "evVxabr,"
_SEEN_BY = re.compile("([dG]?)s([Nn][NnPmeG]*d?)i[evVxn]")  # read to the left
_WHOLE = 4  # spaces in a quotation that is a sentence
_PERSONAL = frozenset(("he", "she", "they"))


def is_name_of_work(stream, k):
    """Whether the words of a quotation have capitals, as names of works and slogans have."""
    return _CAPITALS.fullmatch(stream.text[stream.starts[k] : stream.ends[k]]) is not None


def acting(stream, k):
    """The cue without words for who acts in the clause before a quotation, or None."""
    if is_name_of_work(stream, k):
        return None
    span = _seen_by(stream, k) or _first_of_sentence(stream, k) or _nearest(stream, k) or _sentence_before(stream, k)
    return Cue(k, k, "", span, "subject") if span else None


def _seen_by(stream, k):
    """Who sees something as what the words say: a plan seen by traders as a "lifeboat"."""
    m = _SEEN_BY.match(stream.back, stream.left(k))
    if m is None or stream.words[k - m.end(1) + m.start() - 1] != "as":
        return None
    start, stop = k - (m.end(2) - m.start()), k - (m.start(2) - m.start())
    return (start, stop) if stream.words[start - 1] == "by" else None


def _first_of_sentence(stream, k):
    """The person who is the subject of a simple sentence: The mayor joked of "a nap" at noon."""
    span = main_subject(stream, k)
    if span is None or span[1] > k or stream.text[stream.starts[k]] in "'‘":
        return None
    meant = stream.words[k - 1 - (stream.tags[k - 1] == "d")] in _MEANS
    simple = not re.search("[w:,;Q-]", stream.tags[span[1] : k])
    person = stream.tags[span[1] - 1] == "N" or _is_somebody(stream, span, stream.lexicon.people)
    return span if meant and simple and person else None


def is_whole(stream, k):
    """Whether a quotation is a whole sentence of its own, not only a few words."""
    alone = stream.tags[k - 1] in ".¶" and stream.tags[k + 1] in ".¶" and stream.last_char(k) in ".?!"
    return alone and stream.text[stream.starts[k] : stream.ends[k]].count(" ") >= _WHOLE


def _sentence_before(stream, k):
    """The person of the sentence before a quotation that is a whole sentence: She praised the crews. "They ..." """
    tags = stream.tags
    if not is_whole(stream, k):
        return None
    span = main_subject(stream, k - 1)
    acts = span is not None and span[1] < k and tags[span[1]] in _VERB_OR_COMMA
    return span if acts and can_speak(stream, span) else None


def _nearest(stream, k):
    """The subject of the last verb before the quotation, where it is somebody who can speak."""
    tags = stream.tags
    i, span, helper = _last_act(stream, k)
    if span is None or not can_speak(stream, span):
        return None
    before = k - 1 - (tags[k - 1] == "d")
    place = tags[before] == "i" or stream.words[before] == "past"  # past the "gate of tears"
    place = place and stream.words[before] not in _MEANS
    single = " " not in stream.text[stream.starts[k] + 1 : stream.ends[k] - 1]
    only_felt = single or place or tags[i] in "bx" or ("b" in helper and tags[i] != "G")
    return None if only_felt and not _is_attitude(stream, i) else span


def _last_act(stream, k):
    """The last finite verb before token k in its sentence, its subject, and the letters of its auxiliaries."""
    tags = stream.tags
    begin = max(tags.rfind(".", 0, k), tags.rfind("¶", 0, k)) + 1
    for i in range(k - 1, begin, -1):
        j, helper = auxiliaries(stream, i) if tags[i] in _ACTS else (-1, "")
        if j < begin or not _is_act(stream, i, j, helper):
            continue
        span = (j, j + 1) if tags[j] == "w" else subject_left(stream, j)
        if span and span[0] >= begin and tags[span[1] - 1] in "Nnpw":
            return i, span, helper
    return k, None, ""


def _is_act(stream, i, j, helper):
    """Whether the word at token i is a finite verb, by what stands before its auxiliaries; each "be" counts."""
    letter, left = stream.tags[i], stream.tags[j]
    if letter == "b":
        return True
    if letter == "n":
        present = left in "Np,)" and stream.words[i].endswith("s") and stream.tags[i + 1] in _OBJECT
        return present or (left in "nNpw" and _is_attitude(stream, i))
    return left not in _NO_ACT and (letter != "G" or "b" in helper)


def _is_attitude(stream, i):
    """Whether a verb tells what somebody feels or wants, alone or with the word behind it: stood by "the plan"."""
    return not stream.lexicon.attitudes.isdisjoint((stream.words[i], f"{stream.words[i]} {stream.words[i + 1]}"))


def can_speak(stream, span):
    return stream.tags[span[1] - 1] in "Nw" or _is_somebody(stream, span, stream.lexicon.tellers)


def _is_somebody(stream, span, nouns):
    last = stream.words[span[1] - 1]
    return last in _PERSONAL or last in nouns or last.removesuffix("s") in nouns
