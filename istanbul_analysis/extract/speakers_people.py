"""Pronouns and descriptions are resolved to the person they stand for, within one article."""

import re
from bisect import bisect_right
from typing import NamedTuple

from istanbul_analysis.extract.speakers_names import printed
from istanbul_analysis.extract.speakers_phrases import head_word, is_plural, main_subject, noun_phrase

_PERSONAL = {"he": "m", "him": "m", "his": "m", "himself": "m", "she": "f", "her": "f", "herself": "f"}
_SUBJECT_LIKE = frozenset(".¶,&s-(")  # before a name that begins a clause or an apposition
_DEFINITE = {"the", "his", "her", "their"}
_MANY = {"some", "several", "many", "few", "two", "three", "four", "five", "most", "both", "other", "those", "these"}
_INVERTED = re.compile(r"(?<=[Q,])[vV](d?[nNm]*N)")  # "...", said the mayor Ana Lopes
_NEAR = 3  # sentences in which the group that "it" stands for is looked for, its own among them
_FAR = 9  # sentences after which "he" stands for nobody any more


class Speaker(NamedTuple):
    """The printed speaker, who it is where known, and whether it is somebody without a name."""

    start: int
    end: int
    actor_id: str | None
    anonymous: bool


def mention_rows(mentions):
    """Mentions by document: lists of (start, end, actor_id, kind)."""
    out = {}
    columns = (mentions["start"].tolist(), mentions["end"].tolist(), mentions["actor_id"], mentions["kind"])
    for doc, *row in zip(mentions["doc_id"], *columns, strict=True):
        out.setdefault(doc, []).append(tuple(row))
    return out


class People:
    """Who speaks in one article: each cue's speaker, looked up once."""

    def __init__(self, stream, names, lexicon, outlet=""):
        self.stream, self.names, self.lexicon = stream, names, lexicon
        self.outlet = set(re.findall(r"\w+", outlet.lower())) - {"the"} if isinstance(outlet, str) else set()
        self.memory = {}
        self.sentences = [i for i, letter in enumerate(stream.tags) if letter in ".¶"]
        self.genders = genders(stream, names.rows)

    def columns(self, cue):
        """The speaker of one cue as printed, its offset, the actor, and whether it is anonymous."""
        who = self.speaker_of(cue)
        return self.stream.text[who.start : who.end], who.start, who.actor_id, who.anonymous

    def cue(self, cue):
        """The cue as printed, and its offset."""
        start = self.stream.starts[cue.first]
        end = self.stream.ends[cue.last]
        text = self.stream.text[start:end]
        return (text, start) if "(" not in text else (self.stream.text[start : self.stream.ends[cue.first]], start)

    def speaker_of(self, cue):
        """The speaker of one cue."""
        if cue.speaker not in self.memory:
            start, end, actor = printed(self.stream, cue.speaker, self.names, self.lexicon.titles)
            if actor is None and self.names.rows:
                actor = self._stands_for(cue.speaker)
            self.memory[cue.speaker] = Speaker(start, end, actor, self._anonymous(cue.speaker, actor))
        return self.memory[cue.speaker]

    def relayed(self, cue):
        """Whether another outlet or agency passed the words on: it speaks itself, was told, or is quoted as saying."""
        if cue.lemma == "quote as saying" or self._names_medium(*cue.speaker):
            return True
        if cue.lemma != "tell":
            return False
        heard = self.stream.words[cue.last + 1 : cue.last + 6]
        return self._names_medium(cue.last + 1, cue.last + 1 + (heard.index("that") if "that" in heard else len(heard)))

    def _names_medium(self, a, b):
        """Whether a phrase names a medium other than the outlet; a name such as Post counts only with a capital."""
        words = self.stream.words[a:b]
        named = (
            w
            for w, tag in zip(words, self.stream.tags[a:b], strict=True)
            if w in self.lexicon.media and self.lexicon.media[w] in ("", tag)
        )
        return any(named) and not self.outlet.intersection(words)

    def _anonymous(self, span, actor):
        """An indefinite noun for people, or its plural: a diplomat, officials, one of the sources."""
        if actor in self.names.people:
            return False
        several = self.stream.tags[span[0] : span[1]].startswith("df")  # one of the officials
        head = head_word(self.stream, (span[0] + 2 * several, span[1]))
        if head not in self.lexicon.unnamed:
            return False
        first = self.stream.words[span[0]]
        return first in ("a", "an", "one", "another") or head.endswith("s") or first in _MANY or head == "people"

    def _stands_for(self, span):
        """The person that a pronoun or a description stands for."""
        a, b = span
        tags, word = self.stream.tags, re.split("['’]", self.stream.words[a])[0]
        if tags[a] == "w":
            before = noun_phrase(self.stream, a - (tags[a - 1] in ",-"))
            return printed(self.stream, before, self.names, self.lexicon.titles)[2] if before else None
        if b == a + 1:
            if word == "it":
                return self._group_focus(a)
            return self._focus(a, _PERSONAL[word]) if word in _PERSONAL else None
        head = head_word(self.stream, span)
        if is_plural(self.stream, span):  # the researchers are not one person
            return None
        role = head in self.lexicon.unnamed | self.lexicon.titles or tags[b - 1] == "r"
        person = role and word in _DEFINITE and tags[b - 1] in "nr"
        return self._focus(a, self.lexicon.gender_of(head)) if person else None

    def _focus(self, a, gender):
        """The person of whom the sentences before spoke: the nearest main subject, or name that begins a clause.

        Nobody, where a name that no mention knows was the last to speak.
        """
        n = bisect_right(self.sentences, a)
        for k in range(n - 1, max(-1, n - _FAR), -1):
            begin = self.sentences[k] + 1
            end = min(self.sentences[k + 1], a) if k + 1 < len(self.sentences) else a
            span = main_subject(self.stream, begin)
            who = self._person(span) if span and span[1] <= a else None
            spoke = _INVERTED.search(self.stream.tags, begin, end)
            for actor in (who, spoke and self._person(spoke.span(1)), *self._clause_subjects(begin, end, gender)):
                if actor and (not gender or self.genders.get(actor, gender) == gender):
                    return actor
            if spoke and gender and not self._mentioned(spoke.span(1)):
                return None
        return None

    def _group_focus(self, a):
        """The organisation or state that was the last to act or speak; nobody, where that was a person or unknown."""
        n = bisect_right(self.sentences, a)
        for k in range(n - 1, max(-1, n - _NEAR), -1):
            begin = self.sentences[k] + 1
            end = min(self.sentences[k + 1], a) if k + 1 < len(self.sentences) else a
            spoke, subject = _INVERTED.search(self.stream.tags, begin, end), main_subject(self.stream, begin)
            span = spoke.span(1) if spoke else subject
            if span and span[1] <= a and self.stream.tags[span[0]] != "p":
                actor = printed(self.stream, span, self.names, self.lexicon.titles)[2]
                return None if actor in self.names.people else actor
        return None

    def _mentioned(self, span):
        return self.names.inside(self.stream.starts[span[0]], self.stream.ends[span[1] - 1])

    def _clause_subjects(self, begin, end, gender):
        """The persons whose names begin a clause or an apposition; then others of whom the gender is known to fit."""
        tags, start, stop = self.stream.tags, self.stream.starts[begin], self.stream.starts[end]
        people = [m for m in self.names.inside(start, stop) if m[3] == "person" and self._outside_quotes(m[0])]
        first = [m[2] for m in people if tags[_before_titles(self.stream, m[0])] in _SUBJECT_LIKE]
        return first + [m[2] for m in people if gender and self.genders.get(m[2]) == gender]

    def _outside_quotes(self, offset):
        return self.stream.tags[self.stream.token_at(offset)] not in "Qq"

    def _person(self, span):
        start, end = self.stream.starts[span[0]], self.stream.ends[span[1] - 1]
        named = [m[2] for m in self.names.inside(start, end) if m[3] == "person"]
        if named:
            return named[-1]
        known = self.memory.get(span)
        return known.actor_id if known and known.actor_id in self.names.people else None


def _before_titles(stream, offset):
    """The token before a name and the titles in front of it."""
    k = stream.token_at(offset) - 1
    while k > 0 and stream.tags[k] in "nNd":
        k -= 1
    return k


def genders(stream, rows):
    """The gender of persons by a word before a name (Ms Okoro, spokesman Ben Sato) or a given name; mixed if both are.

    Who is called both ways may be two people under one name: no pronoun stands for them.
    """
    found, gender_of = {}, stream.lexicon.gender_of
    for start, _, actor, kind in rows:
        if kind != "person":
            continue
        k = stream.token_at(start)
        told = {gender_of(word) for word in stream.words[max(k - 2, 0) : k + 1]}
        if stream.tags[k + 1] in "NP":
            told.add(stream.lexicon.genders.get(stream.text[stream.starts[k] : stream.ends[k]]))
        found.setdefault(actor, set()).update(told - {None})
    return {actor: told.pop() if len(told) == 1 else "mixed" for actor, told in found.items() if told}
