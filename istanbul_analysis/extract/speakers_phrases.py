"""Noun phrases around a verb, found with patterns over the class letters of `speakers_words`."""

import re
from typing import NamedTuple

from istanbul_analysis.extract.speakers_grammar import PLURAL, ROUGHLY

# Patterns over `Stream.back` read to the left. A chunk is a noun with what stands before it; a chain is chunks that
# prepositions join ("the head of the union in Lyon"); a relative clause is skipped as a whole.
_CHUNK = (
    r"(?:r(?=d)d|[Nnq0](?:[NnPm0qGj]|(?<=N)&(?=N)|e(?=[nNPmG0]*[d.,¶]|[nNPmG0]*$)|r(?=[neNm]*d))*d{0,2}|p(?=[.¶,]))"
)
_CHAIN = re.compile(rf"{_CHUNK}(?:[fiT](?:{_CHUNK}|d))*")
_ONE = re.compile(_CHUNK)
_RELATIVE = re.compile(r"(?:[^.,;:¶Qwst]{1,14}?w|[rab!]*[xeabvV][rab!]*t)(?=[Nnq0])")
_REDUCED = re.compile(r"[iT](?:[Ggev])(?=[Nn0])")  # a source speaking to, a letter sent by
_NAME_BEFORE = re.compile(r"N+(?=n)")
_AUXILIARIES = re.compile(r"(?:[ra!b]|D[ir]?|o(?=[Nnp)])|nd?i(?=[ab]))*")
# Patterns over `Stream.tags` read to the right.
_NAME_AFTER = re.compile(
    r"d{0,2}D?[PmerG]*[NnPm0q]*[Nnq0](?:fd?[NnPm0]*[Nn0]|(?<=N)&[dNPmn]*[Nnp])*|p|o|df(?:[dNnPm]*[Nn]|o|d(?=[.,¶iw]))|d(?=[.,¶iw])"
)
_POST_AND_NAME = re.compile(r"d?[PmNn]+(?:[fiT]d?[NnPm0]+)*NN(?=,)")
_NAME_BETWEEN = re.compile(r"(?:\([^()]{1,9}\))?,(?:d?n+)?(NN{1,3}),|,(N{1,3})(?=[abxvV])")
_OPENING = re.compile(
    r"(?:[&r,!D]|(?<=,)N+(?:,(?=[isDr])|D,)|[Nn0]{1,2}r,|(?:[isTGegDAQxv][^,.¶]*,)|[is]?[gG][^,.¶Q]*[Qq](?=[dpN]))*"
)
_SUBJECT = re.compile(
    r"p|(?:df)?d{0,2}[PmeG]*[NnPmq0]*?(?:N(?:[NP]|&(?=N))*(?:f[dNnPm]*[Nn])?|[n0q]+(?:f[dNnPm]*[Nn])?)(?=[^NnP]|$)"
)
_DATELINE = re.compile(r"N+(?:,?[ND0]+)*(?:\(N+\)-|,[ND0]+-)")
_WHEN = re.compile(r"(?:[srifT]d{0,2}[nND0]+)?,?")
_PLURAL_PRONOUNS = {"they", "we", "i", "you", "others"}
_INDEFINITE = frozenset(("a", "an"))
_TIMES = frozenset(("before", "after"))
_INSERTIONS = 7  # commas that are looked at before an insertion is given up


class Cue(NamedTuple):
    """A reporting verb or phrase: its tokens, its lemma, the tokens of its speaker, and how they stand to each other.

    `how` is subject, inverted (said Rivera), relative (who said), shared (with the verb before), according, owner
    (the mayor's claim) or agent (announced by the mayor).
    """

    first: int
    last: int
    lemma: str
    speaker: tuple
    how: str


def auxiliaries(stream, i):
    """Number of the token to the left of the auxiliaries and adverbs before token i, and their letters."""
    m = _AUXILIARIES.match(stream.back, stream.left(i))
    j = i - (m.end() - m.start()) - 1
    return j, stream.tags[j + 1 : i]


def subject_left(stream, j):
    """The subject that ends at token j: a pronoun, a noun phrase, or what stands before an insertion."""
    if j < 0:
        return None
    if stream.tags[j] in "pw":
        return j, j + 1
    if stream.tags[j] in ",)-(":
        return before_insertion(stream, j)
    if stream.tags[j - 2 : j + 1] == "dfo":  # one of them said
        return j - 2, j + 1
    behind = stream.tags[j] == "e" and stream.tags[j - 1] in "nN"  # the diplomats involved said
    span = noun_phrase(stream, j + 1 - behind)
    both = span and stream.tags[span[0] - 1] == "&" and stream.tags[span[0] - 2] == "p"  # she and her lawyer said
    return (span[0] - 2, span[1]) if both and stream.tags[span[0] - 3] in ".¶,;:tsQ-" else span


def noun_phrase(stream, stop):
    """The noun phrase that ends before token `stop`, as tokens; None where there is none."""
    m = _CHAIN.match(stream.back, stream.left(stop))
    if m is None:
        return None
    start = stop - (m.end() - m.start())
    if stop - start > 1 and "what" in (words := stream.words[start:stop]):  # took part in what officials called
        return start + words.index("what"), stop
    left = stream.back[m.end() : m.end() + 1]
    relative = _RELATIVE.match(stream.back, m.end()) if left not in ".¶;:Q," else None
    before = noun_phrase(stream, start - (relative.end() - relative.start())) if relative else None
    if before:
        return before
    thing = stream.tags[stop - 1] == "n" and stream.words[stop - 1] not in stream.lexicon.tellers
    earlier = noun_phrase(stream, start - 1) if left == "s" and thing and stream.words[start - 1] in _TIMES else None
    if earlier and stream.tags[earlier[0] - 1] in ".¶,&":  # an official before the talks said
        return earlier
    if left not in "ifT":
        return start, stop
    reduced = noun_phrase(stream, start - 2) if _REDUCED.match(stream.back, m.end()) else None
    opens = reduced and stream.tags[reduced[0] - 1] in ".¶,&ts:;-("
    return reduced if opens else _without_preposition(stream, start, stop)


def _without_preposition(stream, start, stop):
    """A phrase behind a preposition is no subject, but a name at its end is: In a statement Rivera said."""
    roughly = stream.words[start - 1] in ROUGHLY and (stream.tags[start] == "0" or stream.words[start] in PLURAL)
    if roughly or stream.words[start - 1] == "with":  # about four in ten said
        return start, stop
    m = _NAME_BEFORE.match(stream.back, stream.left(stop)) or _ONE.match(stream.back, stream.left(stop))
    return stop - (m.end() - m.start()), stop


def before_insertion(stream, j):
    """The phrase before an insertion that ends with the comma, dash or bracket at token j."""
    tags, mark = stream.tags, stream.tags[j]
    if mark == ")":
        opened = tags.rfind("(", max(0, j - 25), j)
        return _ends_at(stream, opened) if opened > 0 else None
    begin = max(tags.rfind(edge, max(0, j - 60), j) for edge in ".¶;:Q") + 1
    marks = [k for k in range(j - 1, begin - 1, -1) if tags[k] == mark][:_INSERTIONS]
    name = _ends_at(stream, j)
    if not marks:
        return name if name and name[0] == begin else None
    whole = name and name[1] - name[0] > 1 and not stream.tags[name[0] : name[1]].strip("N")
    return rather_the_name(stream, _leftmost(stream, marks, mark)) or (name if whole and mark == "," else None)


def _leftmost(stream, marks, mark):
    """The first of the phrases that stand before each comma, as long as one leads to the next."""
    best = None
    for k in marks:
        span = _ends_at(stream, k)
        if span is None:
            continue
        left = stream.tags[span[0] - 1]
        if left in "if" and k != marks[-1] and stream.tags[span[0]] == "N":  # Rivera, 22, of Flint, Mich.,
            continue
        role = stream.words[span[0] - 1] == "as" and stream.words[span[0]] in _INDEFINITE  # as a mark of respect, ...
        if best is not None and (role or left not in ".¶&tsQ:;,-(r"):
            break
        best = span
        if left != mark and not (left == "&" and stream.tags[span[0] - 2] == mark):
            break
    return best


def _ends_at(stream, k):
    if stream.tags[k - 1] == ")":
        return before_insertion(stream, k - 1)
    return (k - 1, k) if stream.tags[k - 1] in "pw" else noun_phrase(stream, k)


def rather_the_name(stream, span):
    """Of a description and the name that follows it, the name: The minister, Ana Lopes, said; A clerk, Lopes said."""
    if span is None or (stream.tags[span[0]] == "N" and stream.tags[span[1] - 1] == "N"):
        return span
    m = _NAME_BETWEEN.match(stream.tags, span[1])
    if m is None or (m.lastindex > 1 and stream.tags[span[0] - 1] not in ".¶"):
        return span
    return m.span(m.lastindex)


def name_right(stream, i, with_post=False):
    """The noun phrase or pronoun that starts at token i, as tokens; None where there is none."""
    m = (_POST_AND_NAME.match(stream.tags, i) if with_post else None) or _NAME_AFTER.match(stream.tags, i)
    return m.span() if m and (with_post or m.group() != "o") else None


def main_subject(stream, i):
    """The first noun phrase of the sentence that token i stands in; None where none is found."""
    begin = max(stream.tags.rfind(".", 0, i), stream.tags.rfind("¶", 0, i)) + 1
    dateline = _DATELINE.match(stream.tags, begin) if stream.tags[begin - 1] == "¶" else None
    begin = dateline.end() if dateline and dateline.end() < i else begin
    m = _SUBJECT.match(stream.tags, _OPENING.match(stream.tags, begin).end())
    if m and stream.words[m.end() - 1] in stream.lexicon.time_units:  # minutes after midnight she ...
        m = _SUBJECT.match(stream.tags, _WHEN.match(stream.tags, m.end()).end())
    if m:
        return rather_the_name(stream, m.span())
    pronoun = stream.tags.rfind("p", begin, i)
    return (pronoun, pronoun + 1) if pronoun >= 0 else None


def is_plural(stream, span):
    """Whether a noun phrase can be the subject of a base form: The miners say, not The miner say."""
    word = stream.words[span[0]]
    if stream.tags[span[0]] == "p":
        return re.split("['’]", word)[0] in _PLURAL_PRONOUNS
    head = head_word(stream, span)
    ending = head.endswith("s") and not head.endswith("ss")  # not Congress
    plural = ending or head in stream.lexicon.plural or not PLURAL.isdisjoint((head, word))
    return plural or "&" in stream.tags[span[0] : span[1]]


def head_word(stream, span):
    """The word that a phrase is about: officials in "the officials of the ministry"."""
    tags = re.split("[fiT]", stream.tags[span[0] : span[1]])[0]
    return stream.words[span[0] + len(tags) - 1] if tags else ""
