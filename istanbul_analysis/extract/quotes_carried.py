"""A quotation without a cue of its own: a noun of saying owns it, or the speaker comes from the words around."""

import re
from bisect import bisect_right

from istanbul_analysis.extract.quotes_acting import acting, can_speak, is_name_of_work, is_whole
from istanbul_analysis.extract.quotes_colon import subject_before_colon
from istanbul_analysis.extract.speakers_phrases import Cue, main_subject

# Patterns over `Stream.tags`.
_SIGNATURE = re.compile(r"[.¶]?-(N+)(?=[,.¶])")
_OWNED = re.compile(r"(?=[mPd])[mPd][dneGND]{0,2}[nV](?=[tTfib:]|,[ev])")
_INSERTED = re.compile("^,[ev][^,.¶:;Q]*,(?=t)")  # Rivera's comments, made on Monday, that
_OF_OTHER = re.compile(r"[nV]i(d?[Pne]{0,2}N+)(?=t)")
_BROKEN = re.compile("[.¶;:QwsvVg]")
_HEADED = re.compile(r"([NnPm]*[Nn]):")
_FOR = re.compile(r"d?n{0,2}N+(?=,)")
_OWNERS = frozenset(("his", "her", "their"))
_SOME = 3  # spaces in words that are more than a name or a term
_REACH = 16  # words between a noun of saying and the quotation


def without_cue(page, out, n):
    stream, k = page.stream, page.at[n]
    m = _SIGNATURE.match(stream.tags, k + 1)
    if m:
        return Cue(k, k, "", m.span(1), "signature"), False, "signature"
    told = _told_behind(page, n) or _of_noun(page, k) or _in_message(page, k) or _headed(stream, k)
    if told:
        return told, False, "cue"
    cue, joined = _carried(page, out, n) if stream.tags[k] == "Q" else (None, False)
    if cue is not None:
        return cue, joined, "carried"
    guess = _felt_before(page, k) or acting(stream, k) or _still_told(page, k)
    return (guess, False, "subject") if guess else (None, False, None)


def _in_message(page, k):
    """Who acts, where a message or a noun of saying stands before the words: Rivera issued a statement, "..." """
    stream = page.stream
    noun = stream.tags[k - 1] == "," and stream.words[k - 2] in page.lexicon.messages | page.lexicon.nouns
    if not noun or is_name_of_work(stream, k):
        return None
    span = main_subject(stream, k - 2)
    return Cue(k - 2, k - 2, stream.words[k - 2], span, "subject") if span and span[1] < k - 2 else None


def _headed(stream, k):
    """The name that opens a headline, with a colon: Okoro: The bridge is "a trap" for cyclists."""
    m = _HEADED.match(stream.tags, stream.tags.rfind("¶", 0, k) + 1)
    if m is None or m.end() > k or "." in stream.tags[m.end() : k]:
        return None
    last = m.end() - 2
    if stream.tags[last] == "n" and stream.words[last] not in stream.lexicon.people:
        return None
    return Cue(m.end() - 1, m.end() - 1, ":", m.span(1), "subject")


def _told_behind(page, n):
    """The cue that closes the clause a quotation stands in: The "surge" is over, Rivera said on Monday."""
    tags, k = page.stream.tags, page.at[n]
    stop = min(at for at in (tags.find(".", k), tags.find("¶", k)) if at >= 0)
    for cue in page.speech_between(k, stop):
        begin = min(cue.first, cue.speaker[0])
        after = max(cue.last + 1, cue.speaker[1])
        heard = "hearer" in page.lexicon.takes.get(cue.lemma, ()) and cue.how == "subject"
        closes = tags[after] in (".¶,isDdNnPo" if heard else ".¶,isD") and tags[after : after + 2] != ",Q"
        named = begin <= k or (heard and is_name_of_work(page.stream, k))  # the "Harbour" host told viewers
        told = cue.how in ("subject", "inverted") and tags[begin - 1] in ",Q" and closes
        return cue if told and not named else None
    return None


def _of_noun(page, k):
    """A noun of saying with its owner, some words before the quotation: his promise to be "fair"."""
    stream = page.stream
    if stream.tags[k - 1] in "mP" and stream.words[k + 1] in page.lexicon.nouns:  # Rivera's "never again" pledge
        return Cue(k + 1, k + 1, stream.words[k + 1], (k - 1, k), "owner")
    if stream.tags[k - 1] == "," and stream.words[k - 2] in page.lexicon.views:
        at = k - 3 - (stream.words[k - 3] == "own")
        if stream.words[at - 1] == "in" and at >= 1:
            return Cue(at - 1, k - 2, "in", (at, at + 1), "according")  # in Rivera's own words, "..."
    for m in _OWNED.finditer(stream.tags, max(0, k - _REACH), k):
        i = m.end() - 1
        between = stream.tags[i + 1 : k]
        owner = stream.tags[m.start()] != "d" or stream.words[m.start()] in _OWNERS
        between = _INSERTED.sub("", between)
        linked = between == ":" or (between[:1] in "tTfib" and not _BROKEN.search(between))
        if owner and stream.words[i] in page.lexicon.nouns and linked:
            return Cue(i, i, stream.words[i], (m.start(), m.start() + 1), "owner")
    for m in _OF_OTHER.finditer(stream.tags, max(0, k - _REACH), k):  # a report by Rivera that it was "..."
        i = m.start()
        by = stream.words[i + 1] in ("by", "from") and stream.words[i] in page.lexicon.nouns | page.lexicon.messages
        if by and not _BROKEN.search(stream.tags[m.end() : k]):
            return Cue(i, i, stream.words[i], m.span(1), "owner")
    return None


def _carried(page, out, n):
    """A quotation without a cue: who spoke before in the paragraph, who speaks next in it, who introduced it."""
    tags, at, k = page.stream.tags, page.at, page.at[n]
    if tags[k - 1] not in ".¶:" and not (n and at[n - 1] == k - 1) and not _opens_sentence(page.stream, k):
        return None, False
    top, foot = tags.rfind("¶", 0, k), tags.find("¶", k)
    last = out[n - 1][0] if n and out[n - 1][2] in ("cue", "carried") else None
    near = page.speech_between(top, k)
    if near:
        cue = _main(page.stream, near, last)
        return cue, cue is last
    if last and at[n - 1] > top:
        return last, True
    ahead = next((cue for cue in page.found[n + 1 : bisect_right(at, foot)] if cue is not None), None)
    return ahead or _from_above(page, at[n - 1] if last else -1, last, top, foot), False


def _felt_before(page, k):
    """Who reports or feels something in the sentence before one that is quoted: She fears rain. "It ..." """
    stream = page.stream
    if not is_whole(stream, k):
        return None
    begin = max(stream.tags.rfind(edge, 0, k - 1) for edge in ".¶") + 1
    cue = next((c for c in page.cues_before(k) if c.first > begin), None)
    span = _for_whom(stream, begin) or (cue and cue.speaker)
    return Cue(k, k, "", span, "subject") if span else None


def _for_whom(stream, begin):
    """Whose view a sentence is that opens with them: For Rivera, the window is narrow."""
    m = _FOR.match(stream.tags, begin + 1) if stream.words[begin] in ("for", "to") else None
    return m and m.span()


def _still_told(page, k):
    """Who spoke last in the paragraph, for some words in a sentence without a cue: He would go "only if it is dry"."""
    stream = page.stream
    if is_name_of_work(stream, k):
        return None
    top = stream.tags.rfind("¶", 0, k)
    cue, many = next(page.cues_before(k), None), stream.text[stream.starts[k] : stream.ends[k]].count(" ") >= _SOME
    told = many and cue and cue.first > top and can_speak(stream, cue.speaker)
    span = _for_whom(stream, max(top, stream.tags.rfind(".", 0, k)) + 1) or (cue.speaker if told else None)
    return Cue(k, k, "", span, "subject") if span else None


def _opens_sentence(stream, k):
    """Whether only adverbials stand before a quotation in its sentence: By contrast, "..." """
    if stream.tags[k - 1] not in ",r&":
        return False
    subject = main_subject(stream, k)
    return subject is None or subject[0] >= k


def _main(stream, cues, owner):
    """Of the cues of the last sentence the one that owns a quotation, else the first."""
    begin = stream.tags.rfind(".", 0, cues[-1].first)
    last = [cue for cue in cues if cue.last > begin]
    return owner if owner in last else last[0]


def _from_above(page, before, owner, top, foot):
    """The speaker of the paragraph above, for a paragraph that opens with a quotation; else the next in this one."""
    tags, after = page.stream.tags, page.speech_between(top, foot)
    if top > 0 and tags[top + 1] == "Q":
        above = tags.rfind("¶", 0, top)
        earlier = page.speech_between(above, top)
        if owner and before > above:
            return earlier[-1] if earlier and earlier[-1].last > before else owner
        if earlier and (tags[top - 1] == ":" or not after):
            return earlier[-1]
        span = subject_before_colon(page.stream, top - 1) if tags[top - 1] == ":" else None
        if span:
            return Cue(top - 1, top - 1, ":", span, "subject")
    return after[0] if after else None
