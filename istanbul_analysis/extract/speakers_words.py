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

from istanbul_analysis.extract.speakers_grammar import ALONE, LETTER_OF, NAMES, PUNCTUATION, SAME_IN_PAST

# The address of a Markdown link, a word, or a mark.
_TOKEN = re.compile(
    r"\]\([^)\s]*\)|[^\W_]+(?:[-'’.&/][^\W_]+|(?<=\d),\d+)*(?:(?<=s)['’](?!\w))?|[,:;()—–]|(?<=\s)-+(?=\s)|--"
)


class Stream:
    """The words of one document outside quotation marks: offsets, lower-case words, and one class letter each."""

    __slots__ = ("back", "ends", "starts", "tags", "text", "words")

    def __init__(self, text, tokens, tags):
        self.text = text
        self.starts = [start for start, _, _ in tokens]
        self.ends = [end for _, end, _ in tokens]
        self.words = [word.lower() for _, _, word in tokens]
        self.tags = "".join(tags)
        self.back = self.tags[::-1]

    def token_at(self, offset):
        """Number of the last token that starts at or before `offset`."""
        return bisect_right(self.starts, offset) - 1

    def left(self, i):
        """Position in `back` from which one reads to the left of token i."""
        return len(self.tags) - i


class Lexicon:
    """The cue lexicon in the shape in which it is looked up."""

    def __init__(self, cues):
        self.letters, self.lemma_of, self.phrases, self.takes = {}, {}, {}, {}
        for lemma, forms, kind, takes in zip(cues["lemma"], cues["forms"], cues["kind"], cues["takes"], strict=True):
            if kind in ("verb", "adjective"):
                self.takes[lemma] = frozenset(takes.split(";"))
                for form in forms.split(";"):
                    self._add(lemma, form, kind)
        forms = {kind: set(";".join(rows["forms"]).split(";")) for kind, rows in cues.groupby("kind")}
        self.unnamed, self.titles = forms.get("unnamed source", set()), forms.get("title", set())
        phrases = [phrase.split() for phrase in forms.get("phrase", ())]
        self.relays = {p[1] for p in phrases if p[2:] == ["as", "saying"]}
        self.views = {p[2] for p in phrases if p[:2] == ["in", "the"]}
        self.messages = {p[2] for p in phrases if p[0] == "in" and p[1] in ("a", "an")}
        self.nouns = forms.get("noun", set())
        self.media = {form.lower(): "N" if form[:1].isupper() else "" for form in forms.get("medium", ())}
        # A verb that is a cue only in a phrase ("put it") is looked at as a cue first.
        self.letters |= {w: c for w, c in LETTER_OF.items() if c != "x" or w not in self.phrases}
        self.memory = {}

    def _add(self, lemma, form, kind):
        first, _, rest = form.partition(" ")
        if rest:
            self.phrases.setdefault(first, []).append((tuple(rest.split()), lemma))
        else:
            self.lemma_of[first] = lemma
        present = (first == lemma.partition(" ")[0] or first.endswith("s")) and first not in SAME_IN_PAST
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
    _settle(tokens, tags)
    return Stream(text, tokens, tags)


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
    inside = text[left:right].strip("\"'“”‘’„«»「」『』")
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
    if word[0].isupper():
        return "P" if owner else "N"
    if owner:
        return "m"
    return {"ly": "r", "ed": "e"}.get(low[-2:]) or ("G" if low[-3:] == "ing" else "n")


def _settle(tokens, tags):
    """Correct the letters of words that are something else where they stand."""
    before = "¶"
    for i, letter in enumerate(tags):
        if letter in "vVgxieraN":
            after = tags[i + 1]
            capital = tokens[i][2][0].isupper()
            if letter == "N":
                if before in ".¶" and tokens[i][2].endswith("ly") and after not in "NPvxab":
                    tags[i] = "r"
            elif letter in "vVg" and _is_noun(letter, before, after) and not (letter == "v" and _alone(tokens, i)):
                tags[i] = "N" if capital else "n"
            elif capital and _is_name(letter, before, after) and not (before != "Q" and _shouting(tokens, tags, i)):
                tags[i] = "N"
        before = tags[i]


def _is_noun(letter, before, after):
    """Whether a form of a cue is a noun: the claim, claims of."""
    if before in "dmP":
        return True
    return letter == "V" and (before in "fiGvVg" or after in "abf" or (before in ".¶," and after in "vV"))


def _alone(tokens, i):
    """Whether the word before is a determiner that can be a subject: most said."""
    return tokens[i - 1][2].lower() in ALONE


def _is_name(letter, before, after):
    """Whether a capitalised word inside a sentence is a name even where its lower-case form is a verb or adverb."""
    if letter == "a" and after in "vxe":  # Will said
        return True
    if letter == "a" and after == "N":
        return before not in ".¶:(-"
    return before not in ".¶Q:(-" and (before == "N" or letter in "vV")


def _shouting(tokens, tags, i):
    """Whether the neighbours are capitalised too, as in a headline."""
    near = range(max(0, i - 10), min(len(tags), i + 11))
    words = [tokens[j][2] for j in near if tokens[j][2] and tags[j] not in "difT&ts"]
    return sum(word[0].islower() for word in words) * 6 <= len(words)
