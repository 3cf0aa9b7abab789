"""A document becomes a string with one letter per word, its class, so that grammar can be searched with patterns.

Letters: N capitalised word · n other word · P, m the same with a possessive · d determiner · p subject pronoun ·
o object pronoun · w relative pronoun · t "that" · a auxiliary · b form of be · x other common verb · e word in -ed ·
G word in -ing · r adverb · ! negation · i preposition · T "to" · f "of" · s subordinator · & "and", "or", "but" ·
D day or time · 0 number · v past form of a cue · V its present form, which may be a noun · g cue in -ing ·
j adjective of attitude · A "according" · Q a whole quotation, q one of a few words · , : ; ( ) - as printed ·
. a sentence starts behind · ¶ a paragraph starts behind.
"""

import re
from bisect import bisect_right

from istanbul_analysis.extract.speakers_grammar import LETTER_OF, LETTER_OF_KIND, NAMES, PUNCTUATION
from istanbul_analysis.extract.speakers_settle import settle

# The address of a Markdown link, a word, or a mark.
_TOKEN = re.compile(
    r"\]\([^)\s]*\)|[^\W_]+(?:[-'’.&/][^\W_]+|(?<=\d),\d+)*(?:(?<=s)['’](?!\w))?|[,:;()—–]|(?<=\s)-+(?=\s)|--|(?<=\n)-(?=[A-Z])"
)


_MISREAD = re.compile(".*(?:ing|ly|ed)").fullmatch  # a filing, a tally: no participle or adverb
_ARTICLE = re.compile("(?:a[dlnrstz]|ash|el|u[lr])-[A-Z]").match  # al-Mutawa
_MARKS = "`\"'“”‘’„«»「」『』 "
_GENDERS = (("f", "female"), ("m", "male"))


class Stream:
    """The words of one document outside quotation marks: offsets, lower-case words, and one class letter each."""

    __slots__ = ("back", "ends", "lexicon", "starts", "tags", "text", "words")

    def __init__(self, text, tokens, tags, lexicon):
        self.text, self.lexicon = text, lexicon
        self.starts = [start for start, _, _ in tokens]
        self.ends = [end for _, end, _ in tokens]
        self.words = [word.lower() for _, _, word in tokens]
        self.tags = "".join(tags)
        self.back = self.tags[::-1]

    def token_at(self, offset):
        """Number of the last token that starts at or before `offset`."""
        return bisect_right(self.starts, offset) - 1

    def last_char(self, k):
        """The last character of the quotation at token k, without its mark."""
        return self.text[self.starts[k] : self.ends[k]].rstrip(_MARKS)[-1:]

    def left(self, i):
        """Position in `back` from which one reads to the left of token i."""
        return len(self.tags) - i


class Lexicon:
    """The cue lexicon in the shape in which it is looked up."""

    def __init__(self, cues):
        self.letters, self.lemma_of, self.phrases, self.takes, self.only_verbs = {}, {}, {}, {}, set()
        lemmas, forms, kinds, takes = (cues[name].tolist() for name in ("lemma", "forms", "kind", "takes"))
        of_kind = {}
        for kind, some in zip(kinds, forms, strict=True):
            of_kind.setdefault(kind, set()).update(some.split(";"))
        self.invariable = of_kind.get("invariable verb", set())
        for lemma, some, kind, taken in zip(lemmas, forms, kinds, takes, strict=True):
            if kind in ("verb", "adjective"):
                self.takes[lemma] = frozenset(taken.split(";"))
                for form in some.split(";"):
                    self._add(lemma, form, kind)
                if kind == "verb" and "also a noun" not in self.takes[lemma]:
                    self.only_verbs.update(some.split(";"))
        self.unnamed, self.titles = of_kind.get("unnamed source", set()), of_kind.get("title", set())
        self.people = self.unnamed | self.titles
        phrases = [phrase.split() for phrase in of_kind.get("phrase", ())]
        self.relays = {p[1] for p in phrases if p[2:] == ["as", "saying"]}
        self.views = {p[2] for p in phrases if p[:2] == ["in", "the"]}
        self.messages = {p[2] for p in phrases if p[0] == "in" and p[1] in ("a", "an")}
        self.nouns = of_kind.get("noun", set())
        self.media = {form.lower(): "N" if form[:1].isupper() else "" for form in of_kind.get("medium", ())}
        self.telling = of_kind.get("telling noun", set())
        self.tellers = self.telling.union(self.unnamed, self.titles, of_kind.get("group noun", ()))
        self.plural = of_kind.get("plural noun", set())
        self.shading, self.time_units = of_kind.get("shading verb", set()), of_kind.get("time unit", set())
        self.attitudes, self.prompting = (of_kind.get(kind, set()) for kind in ("attitude verb", "prompting verb"))
        words = ((g, of_kind.get(f"{name} {kind}", ())) for g, name in _GENDERS for kind in ("word", "name"))
        self.genders = {word: g for g, some in words for word in some}
        self.endings = [(tuple(of_kind.get(f"{name} ending", ())), g) for g, name in _GENDERS]
        letters = {word: c for kind, c in LETTER_OF_KIND.items() for word in of_kind.get(kind, ())} | LETTER_OF
        # A verb that is a cue only in a phrase ("put it") is looked at as a cue first.
        self.letters |= {w: c for w, c in letters.items() if c != "x" or w not in self.phrases}
        for word in filter(_MISREAD, self.tellers | self.time_units):
            self.letters.setdefault(word, "n")
        self.memory = {}

    def gender_of(self, word):
        """The gender that a form of address or a word for a person (in small letters) or a given name has, or None."""
        return self.genders.get(word) or next((g for ending, g in self.endings if word.endswith(ending)), None)

    def _add(self, lemma, form, kind):
        first, _, rest = form.partition(" ")
        if rest:
            self.phrases.setdefault(first, []).append((tuple(rest.split()), lemma))
        else:
            self.lemma_of[first] = lemma
        present = (first == lemma.partition(" ")[0] or first.endswith("s")) and first not in self.invariable
        verb = "g" if first.endswith("ing") and len(first) > len("bring") else "V" if present else "v"
        self.letters.setdefault(first, "j" if kind == "adjective" else verb)


def bounds_by_document(sentences):
    """Where sentences start, by document: (offset, "¶" for the first of a paragraph or ".")."""
    out, paragraph = {}, None
    for doc, start, block in zip(
        sentences["doc_id"], sentences["start"].tolist(), sentences["paragraph"].tolist(), strict=True
    ):
        fresh = (doc, block) != paragraph
        paragraph = (doc, block)
        out.setdefault(doc, []).append((start, "¶" if fresh else "."))
    return out


def read_words(text, bounds, quotes, lexicon):
    """Read one document into a `Stream`.

    `bounds` are its sentence starts (`bounds_by_document`), `quotes` the spans of its quotations with their marks;
    a quotation is one token, so that what is said in it is never taken for the reporter's words.
    """
    tokens, tags, at, n = [], [], 0, 0
    for left, right in [*quotes, (len(text), len(text))]:
        n = _read_narration(text, at, left, bounds, n, tokens, tags, lexicon)
        n, mark = _bound_in_quote(bounds, n, left, right)
        if mark:
            tokens.append((left, left, ""))
            tags.append(mark)
        if right > left:
            tokens.append((left, right, ""))
            tags.append(_quote_letter(text, left, right))
        at = right
    tokens.append((len(text), len(text), ""))
    tags.append("¶")
    settle(tokens, tags, lexicon)
    return Stream(text, tokens, tags, lexicon)


def _read_narration(text, at, stop, bounds, n, tokens, tags, lexicon):
    """Append the words of text[at:stop] and the sentence bounds between them; return the number of the next bound."""
    memory, letters = lexicon.memory, lexicon.letters
    add, tag = tokens.append, tags.append
    bound = bounds[n][0] if n < len(bounds) else len(text)
    for m in _TOKEN.finditer(text, at, stop):
        start = m.start()
        while bound <= start and n < len(bounds):
            if bound >= at or bounds[n][1] == "¶":
                add((start, start, ""))
                tag(bounds[n][1])
            n += 1
            bound = bounds[n][0] if n < len(bounds) else len(text)
        word = m.group()
        letter = memory.get(word)
        if letter is None:
            letter = memory[word] = _letter(word, letters)
        if letter:
            add((start, m.end(), word))
            tag(letter)
    return n


def _bound_in_quote(bounds, n, left, right):
    """Pass the sentence bounds inside a quotation; the one at its opening mark stands before it."""
    mark = None
    while n < len(bounds) and bounds[n][0] < right:
        mark = bounds[n][1] if bounds[n][0] <= left + 1 else mark
        n += 1
    return n, mark


def _quote_letter(text, left, right):
    """Few words without a stop behind them are used like a noun; the rest is an utterance."""
    inside = text[left:right].strip(_MARKS)
    return "q" if inside.count(" ") < 3 and inside[-1:] not in ",.!?" else "Q"


def _letter(word, letters):
    """The class of a word; an empty text for the address of a link, which is no word."""
    if word[0] == "]":
        return ""
    low = word.lower()
    return "N" if word in NAMES else letters.get(low) or PUNCTUATION.get(word) or _shape(word, low)


def _shape(word, low):
    """The class of a word that no list has, by its letters."""
    if not word[0].isalpha():
        return "0"
    owner = low[-2:] in ("'s", "’s") or low[-1] in "'’"
    if word[0].isupper() or _ARTICLE(word):
        return "P" if owner else "N"
    if owner:
        return "m"
    return {"ly": "r", "ed": "e"}.get(low[-2:]) or ("G" if low[-3:] == "ing" else "n")
