"""For each quotation of a document: the cue that introduces it, and whether it continues the one before."""

import re
from bisect import bisect_left, bisect_right

from istanbul_analysis.extract.speakers_phrases import Cue, main_subject, noun_phrase

# Patterns over `Stream.tags`, where Q stands for a quotation.
_NEAR = re.compile(r"[,r&]*(?:d?[mPeG]*[Nn]+,)?$")
_UNLISTED_VERB = re.compile(r"(d?[mPeG]*[Nn]+|p)r?([ex])(?=[.¶,irsDT])")
_SIGNATURE = re.compile(r"[.¶]?-(N+)(?=[,.¶])")
_TITLE_BEFORE = re.compile(r",?[ifnNPm]")  # read to the left: on "Evening Talk"; in her book, "Two Rivers"
_TITLE = re.compile(r"[^\W\d_][\w'’-]*(?: [\w'’-]+){1,5}[.,?!]?")
_NEW_CLAUSE = re.compile(r",&[rs]*p")
_SMALL = frozenset(["a", "an", "and", "at", "by", "for", "in", "of", "on", "the", "to", "with"])
_ANY = frozenset(("quotation",))
_ASIDE = 3  # words between a cue and a further quotation that it still introduces
_SAME_VOICE = frozenset(("what", "whom"))
_OBJECT = 8  # words between a verb of naming and the quotation
_REACH = 12  # words between a quotation and the cue behind it


class _Page:
    """One document: its quotations by token, its cues in order, and the cue whose reported words hold a quotation."""

    def __init__(self, stream, reports, nested, lexicon):
        self.stream, self.lexicon = stream, lexicon
        self.at = [k for k, letter in enumerate(stream.tags) if letter in "Qq"]
        self.cues = sorted((cue for cue, _ in reports), key=lambda cue: cue.first)
        self.firsts = [cue.first for cue in self.cues]
        self.speech = [c for c in self.cues if c.how != "relative" and "quotation" in lexicon.takes.get(c.lemma, _ANY)]
        self.speech_firsts = [cue.first for cue in self.speech]
        self.nested = nested
        self.nested_firsts = [cue.first for cue in nested]
        self.around = {}
        for cue, content in reports:
            for k in self.at[bisect_left(self.at, content[0]) : bisect_left(self.at, content[1])] if content else ():
                self.around.setdefault(k, cue)
        self.found = [_own(self, k) for k in self.at]

    def speech_between(self, begin, end):
        """The cues of speech behind token `begin` and before token `end`."""
        return self.speech[bisect_right(self.speech_firsts, begin) : bisect_left(self.speech_firsts, end)]


def owners(stream, reports, nested, lexicon):
    """Return a list of (cue or None, joined, basis): one for each quotation, in the order of the text.

    The basis is `cue` (a cue stands with it), `carried` (from the words around) or `signature` (a name behind a
    dash, which comes with a cue without words).
    """
    page, out = _Page(stream, reports, nested, lexicon), []
    for n, (k, cue) in enumerate(zip(page.at, page.found, strict=True)):
        if cue is None:
            out.append(_without_cue(page, out, n))
            continue
        before = page.at[n - 1]
        same = bool(out) and cue is out[-1][0] and stream.tags[k] == stream.tags[before] == "Q"
        out.append((cue, same and (cue.first > before or "&" not in stream.tags[before:k]), "cue"))
    return out


def _own(page, k):
    """The cue that stands with a quotation: around it, behind it, or before it in the sentence."""
    tags, left, right, around = page.stream.tags, _left(page, k), _right(page, k), page.around.get(k)
    naming = left and (left.last == k - 1 or "naming" in page.lexicon.takes.get(left.lemma, ()))
    if not naming and _is_title(page.stream, k):
        return None
    inner = _inner(page, k, around or left)
    if inner:
        return inner
    if tags[k] == "q" or (around and around is not right and around.first > k):
        return around or left or right
    apart = right is not None and "." in tags[k : right.first]
    told = right is not None and _closed(page.stream, k)
    led = None if told and not apart else _led_by_colon(page, k, left)
    if led or (left and tags[k - 1] in ",:" and apart):
        return led or left
    gap = tags[left.last + 1 : k] if left else None
    if gap in (",", ":", "t,", "t:") or (gap in ("", "t") and not told):
        return left
    return right or left or _unlisted(page.stream, k)


def _inner(page, k, outer):
    """A cue inside the words of another that takes the quotation: said it had failed, but Okoro called it "..." """
    n = bisect_left(page.nested_firsts, k) - 1
    if n < 0 or outer is None:
        return None
    cue = page.nested[n]
    between = page.stream.tags[cue.last + 1 : k]
    if cue.last >= k or cue.last < outer.last or len(between) > _OBJECT or re.search("[.¶,;Q:wsxvabt]", between):
        return None
    apart = re.search("[,&]", page.stream.tags[outer.last : cue.first])
    if not apart or page.stream.words[cue.speaker[0] - 1] in _SAME_VOICE:
        return None
    return cue if "noun" in page.lexicon.takes.get(cue.lemma, ()) else None


def _is_title(stream, k):
    """Whether a quotation is the name of a work or a broadcast, in which every longer word has a capital."""
    inside = stream.text[stream.starts[k] + 1 : stream.ends[k] - 1].strip("\"'")
    if not _TITLE_BEFORE.match(stream.back, stream.left(k)) or not _TITLE.fullmatch(inside):
        return False
    return all(word[0].isupper() for word in inside.split() if word not in _SMALL)


def _closed(stream, k):
    """Whether the quotation ends as speech does that a reporting clause follows."""
    return stream.text[stream.ends[k] - 2] in ",?!"


def _left(page, k):
    """The last cue before the quotation in its sentence."""
    tags, n = page.stream.tags, bisect_left(page.firsts, k) - 1
    if n < 0 or page.cues[n].last <= max(tags.rfind(".", 0, k), tags.rfind("¶", 0, k)):
        return None
    cue, behind = page.cues[n], page.cues[n].speaker[1]
    if cue.how == "inverted":
        return cue if behind <= k and (k <= behind + _ASIDE or tags[k - 1] == ",") else None
    takes = page.lexicon.takes.get(cue.lemma, _ANY)
    near = cue.last == k - 1 or ("naming" in takes and k - cue.last <= _ASIDE)
    return cue if near or "quotation" in takes or tags[k] == "q" or page.around.get(k) is cue else None


def _right(page, k):
    """The first cue behind the quotation, where nothing stands between them but its speaker."""
    tags = page.stream.tags
    for cue in page.cues[bisect_right(page.firsts, k) : bisect_right(page.firsts, k) + _REACH]:
        begin = min(cue.first, cue.speaker[0]) if cue.speaker[1] > k else cue.first
        gap = tags[k + 1 : begin]
        if len(gap) >= _REACH or "¶" in gap:
            return None
        if "." in gap:
            return cue if gap == "." and _tells_only(page.stream, k, cue) else None
        if tags[k] == "Q" and not _NEAR.match(gap):
            return None
        after = max(cue.last + 1, cue.speaker[1])
        told = _closed(page.stream, k) and tags[after] in ".¶,"
        speech = told or "quotation" in page.lexicon.takes.get(cue.lemma, _ANY)
        if speech and cue.how != "shared" and (tags[k] == "Q" or cue.how == "inverted" or tags[k - 1] in ".¶&"):
            return cue
    return None


def _tells_only(stream, k, cue):
    """A short sentence behind a question or an exclamation that only says who spoke: "Why?" Rivera asked."""
    tags = stream.tags
    stop = min(at for at in (tags.find(".", cue.last), tags.find("¶", cue.last)) if at > 0)
    asked = stream.text[stream.ends[k] - 2 : stream.ends[k]].rstrip("\"”’'")[-1:] in ("?", "!")
    return asked and tags[cue.last + 1] in ".¶iDr" and "Q" not in tags[cue.last : stop]


def _led_by_colon(page, k, left):
    """A colon that introduces a quotation where no cue is near: He had a simple message: ..."""
    stream, tags = page.stream, page.stream.tags
    if tags[k - 1] != ":" or stream.text[stream.ends[k] - 2] not in ".?!,":
        return None
    if left and not _NEW_CLAUSE.search(tags, left.last, k):
        return None
    span = noun_phrase(stream, k - 1)
    if span is None or tags[span[0] - 1] not in "-.¶":
        span = main_subject(stream, k - 1)
    if span is None or span[1] >= k:
        return None
    medium = next(
        (i for i in range(span[0], k) if stream.words[i] in page.lexicon.messages and tags[i - 2] == "i"), None
    )
    first, last = (k - 1, k - 1) if medium is None else (medium - 2, medium)
    return Cue(first, last, ":" if medium is None else stream.words[medium], span, "subject")


def _unlisted(stream, k):
    """A verb that no list has, behind the words of a speech: "...," the mayor retaliated."""
    m = _UNLISTED_VERB.match(stream.tags, k + 1) if _closed(stream, k) else None
    return Cue(m.start(2), m.start(2), "", m.span(1), "subject") if m else None


def _without_cue(page, out, n):
    stream, k = page.stream, page.at[n]
    m = _SIGNATURE.match(stream.tags, k + 1)
    if m:
        return Cue(k, k, "", m.span(1), "signature"), False, "signature"
    cue, joined = _carried(page, out, n) if stream.tags[k] == "Q" else (None, False)
    if cue is not None:
        return cue, joined, "carried"
    return None, False, None


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
        span = main_subject(page.stream, top - 1) if tags[top - 1] == ":" else None
        if span and span[1] < top:
            return Cue(top - 1, top - 1, ":", span, "subject")
    return after[0] if after else None
