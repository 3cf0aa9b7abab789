"""For each quotation of a document: the cue that introduces it, and whether it continues the one before."""

import re
from bisect import bisect_left, bisect_right

from istanbul_analysis.extract.quotes_carried import without_cue
from istanbul_analysis.extract.quotes_colon import led_by_colon
from istanbul_analysis.extract.speakers_grammar import QUESTIONS
from istanbul_analysis.extract.speakers_phrases import Cue

# Patterns over `Stream.tags`, where Q stands for a quotation.
_NEAR = re.compile(r"[,r&]*(?:d?[mPeG]*[Nn]+,)?$")
_UNLISTED_VERB = re.compile(r"(d?[mPeG]*[Nn]+|p)r?([ex](?=[.¶,irsDT])|[vV](?=[.¶,]))")
_UNLISTED_INVERTED = re.compile("(e)(d?[PmeG]*[nN]+)(?=[.¶,])")
_TITLE_BEFORE = re.compile(r",?[ifnNPm]")  # read to the left: on "Evening Talk"; in her book, "Two Rivers"
_TITLE = re.compile(r"[^\W\d_][\w'’-]*(?: [\w'’-]+){1,5}[.,?!]?")
_FINITE = re.compile("[abxvVeQ]")
_HEARER = re.compile("[dPm]*[nNeG]*[nN]|o")
_TO_BE = re.compile("(?:[dPm]*[nNeG]*[nN]|o)Tbd?")  # declared the plan to be "..."
_ADDRESSED = frozenset(("hearer", "object and infinitive"))
_SMALL = frozenset(["a", "an", "and", "at", "by", "for", "in", "of", "on", "the", "to", "with"])
_SAME_VOICE = frozenset(("what", "whom"))
_ANY = frozenset(("quotation",))
_ASIDE = 3  # words between a cue and a further quotation that it still introduces
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
        self.around, self.telling = {}, set()
        for cue, content in reports:
            if content and content[0] > cue.last:
                self.telling.add(cue.first)
            for k in self.at[bisect_left(self.at, content[0]) : bisect_left(self.at, content[1])] if content else ():
                self.around[k] = cue
        self.found = [_outer(self, _own(self, k)) for k in self.at]

    def cues_before(self, k):
        """The last cues before token k, from right to left."""
        n = bisect_left(self.firsts, k)
        return reversed(self.cues[max(n - _REACH, 0) : n])

    def speech_between(self, begin, end):
        """The cues of speech behind token `begin` and before token `end`."""
        return self.speech[bisect_right(self.speech_firsts, begin) : bisect_left(self.speech_firsts, end)]


def owners(stream, reports, nested, lexicon):
    """Return a list of (cue or None, joined, basis): one for each quotation, in the order of the text.

    The basis is `cue` (a cue stands with it), `carried` (from the words around), `signature` (a name behind a dash)
    or `subject` (who acts in the sentence, a guess); the last two come with a cue without words.
    """
    page, out = _Page(stream, reports, nested, lexicon), []
    for n, (k, cue) in enumerate(zip(page.at, page.found, strict=True)):
        if cue is None:
            out.append(without_cue(page, out, n))
            continue
        before = page.at[n - 1]
        same = bool(out) and cue is out[-1][0] and stream.tags[k] == stream.tags[before] == "Q"
        out.append((cue, same and (cue.first > before or "&" not in stream.tags[before:k]), "cue"))
    return out


def _own(page, k):
    """The cue that stands with a quotation: around it, behind it, or before it in the sentence."""
    left, right, around = _left(page, k), _right(page, k), page.around.get(k)
    naming = left and (left.last == k - 1 or "naming" in page.lexicon.takes.get(left.lemma, ()))
    if not naming and _is_title(page.stream, k):
        return None
    return _inner(page, k, around or left) or _introduced(page, k, left, right, around)


def _introduced(page, k, left, right, around):
    """The nearest of three cues: the one whose words hold the quotation, the one before it, the one behind."""
    stream, tags = page.stream, page.stream.tags
    gap = tags[left.last + 1 : k] if left else None
    if right and (left or around) and re.search("[&s]", tags[k : right.first]):  # called it "...," and he repeated
        return around or left
    behind = around is not None and around is not right and around.first > k
    opening = right is not None and around is not None and _in_opening(stream, around, k)
    if behind and around.how == "subject" and gap in ("", "t", "d"):
        return left
    if tags[k] == "q" or behind or opening or (right and right.first in page.telling and (left or around)):
        return around or left or right
    apart = right is not None and "." in tags[k : right.first]
    told = right is not None and _closed(stream, k)
    led = None if told and not apart else led_by_colon(page, k, left)
    if led or (left and tags[k - 1] in ",:" and apart):
        return led or left
    names = gap == "" and "naming" in page.lexicon.takes.get(left.lemma, ())
    if names or gap in (",", ":", "t,", "t:") or (gap in ("", "t") and not told):
        return left
    return right or left or _unlisted(stream, k)


def _in_opening(stream, around, k):
    """Whether a report before the quotation stands in a clause that opens the sentence and that it ends."""
    begin = max(stream.tags.rfind(edge, 0, around.first) for edge in ".¶") + 1
    opens = stream.tags[begin] == "s" and stream.words[begin] not in QUESTIONS
    return opens and around.first < k and not re.search("[,;:Q-]", stream.tags[begin:k])


def _outer(page, cue):
    """The cue before one that only repeats, with a pronoun, who speaks: denounced what she called "..." """
    stream = page.stream
    if cue is None or stream.words[cue.speaker[0] - 1] != "what" or stream.tags[cue.speaker[0]] != "p":
        return cue
    begin = max(stream.tags.rfind(edge, 0, cue.first) for edge in ".¶Q")
    before = (c for c in page.cues_before(cue.first) if c.first > begin and c.how != "relative")
    return next(before, cue)


def _inner(page, k, outer):
    """A cue inside the words of another that takes the quotation: said it had failed, but Okoro called it "..." """
    n = bisect_left(page.nested_firsts, k) - 1
    if n < 0 or outer is None:
        return None
    cue = page.nested[n]
    between = page.stream.tags[cue.last + 1 : k]
    if "as" in page.stream.words[max(k - 2, cue.last + 1) : k]:  # whom he described as a "..."
        between = between.replace("s", "", 1)
    replied = between == ":" and page.stream.tags[k] == "Q" and page.stream.tags[cue.first] in "vV"
    utters = cue.how == "shared" or replied  # to which Okoro replied: "..."
    if between in (",", ":") and utters and "quotation" in page.lexicon.takes.get(cue.lemma, _ANY):
        return cue
    if cue.last >= k or cue.last < outer.last or len(between) > _OBJECT or re.search("[.¶,;Q:wsxvabt]", between):
        return None
    apart = re.search("[,&]", page.stream.tags[outer.last : cue.first])
    same = page.stream.words[cue.speaker[0] - 1] in _SAME_VOICE and page.stream.tags[cue.speaker[0]] == "p"
    if not apart or same:
        return None
    takes = page.lexicon.takes.get(cue.lemma, _ANY)
    beside = between in ("", "b") and "quotation" in takes and page.stream.tags[cue.speaker[0] - 1] in ",w"
    return cue if beside or "noun" in takes else None


def _is_title(stream, k):
    """Whether a quotation is the name of a work or a broadcast, in which every longer word has a capital."""
    inside = stream.text[stream.starts[k] + 1 : stream.ends[k] - 1].strip("\"'")
    if not _TITLE_BEFORE.match(stream.back, stream.left(k)) or not _TITLE.fullmatch(inside):
        return False
    return all(word[0].isupper() for word in inside.split() if word not in _SMALL) and not _in_headline(stream, k)


def _in_headline(stream, k):
    """Whether the words around a quotation have capitals too: Okoro Says Port Is "A Trap"."""
    top, foot = stream.tags.rfind("¶", 0, k) + 1, stream.tags.find("¶", k)
    words = stream.text[stream.starts[top] : stream.starts[k]] + " " + stream.text[stream.ends[k] : stream.ends[foot]]
    return all(not word[0].islower() or word in _SMALL for word in words.split())


def _closed(stream, k):
    """Whether the quotation ends as speech does that a reporting clause follows."""
    return stream.last_char(k) in ",?!"


def _left(page, k):
    """The last cue before the quotation in its sentence that can introduce it."""
    tags = page.stream.tags
    begin = max(tags.rfind(".", 0, k), tags.rfind("¶", 0, k))
    for cue in page.cues_before(k):
        if cue.last <= begin:
            return None
        if _introduces(page, cue, k):
            return cue
    return None


def _introduces(page, cue, k):
    tags, behind = page.stream.tags, cue.speaker[1]
    if cue.how == "inverted":
        begin = max(tags.rfind(".", 0, k), tags.rfind("¶", 0, k)) + 1
        inserted = not _FINITE.search(tags, begin, cue.first)  # The trouble, says Rivera, is that ...
        return behind <= k and (k <= behind + _ASIDE or tags[k - 1] == "," or inserted)
    takes, between = page.lexicon.takes.get(cue.lemma, _ANY), tags[cue.last + 1 : k]
    near = between in ("", "t", "G") or ("naming" in takes and (k - cue.last <= _ASIDE or _TO_BE.fullmatch(between)))
    near = near or (takes & _ADDRESSED and _HEARER.fullmatch(between))
    return near or "quotation" in takes or tags[k] == "q" or page.around.get(k) is cue


def _right(page, k):
    """The first cue behind the quotation, where nothing stands between them but its speaker."""
    tags = page.stream.tags
    for cue in page.cues[bisect_right(page.firsts, k) : bisect_right(page.firsts, k) + _REACH]:
        if cue.speaker[0] == k:  # "The Harbour File" host said
            return None
        begin = min(cue.first, cue.speaker[0]) if cue.speaker[1] > k else cue.first
        gap = tags[k + 1 : begin]
        if len(gap) >= _REACH or "¶" in gap:
            return None
        if "." in gap:
            return cue if gap == "." and (cue.how == "inverted" or _tells_only(page.stream, k, cue)) else None
        gap = gap[1:] if gap[:2] == ",s" else gap
        as_said = gap[:1] == "s" and page.stream.words[begin - len(gap)] == "as"  # "...," as Rivera put it
        if tags[k] == "Q" and not _NEAR.match(gap[as_said:]):
            return None
        after = max(cue.last + 1, cue.speaker[1])
        told = _closed(page.stream, k) and tags[after] in ".¶,"
        takes = page.lexicon.takes.get(cue.lemma, _ANY)
        speech = told or "quotation" in takes or ("naming" in takes and tags[after] == "o")  # "...," he called them
        free = as_said or tags[k] == "Q" or cue.how == "inverted" or tags[k - 1] in ".¶&"
        if speech and cue.how != "shared" and free:
            return cue
    return None


def _tells_only(stream, k, cue):
    """A short sentence behind a question or an exclamation that only says who spoke: "Why?" Rivera asked."""
    tags = stream.tags
    stop = min(at for at in (tags.find(".", cue.last), tags.find("¶", cue.last)) if at > 0)
    asked = stream.last_char(k) in ("?", "!")
    return asked and tags[cue.last + 1] in ".¶iDrs," and "Q" not in tags[cue.last : stop]


def _unlisted(stream, k):
    """A verb that no list has, behind the words of a speech: "...," the mayor retaliated."""
    if not _closed(stream, k):
        return None
    m = _UNLISTED_VERB.match(stream.tags, k + 1)
    if m:
        return Cue(m.start(2), m.start(2), "", m.span(1), "subject")
    m = _UNLISTED_INVERTED.match(stream.tags, k + 1)
    return Cue(m.start(1), m.start(1), "", m.span(2), "inverted") if m else None
