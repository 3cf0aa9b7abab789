"""What is reported: the words that belong to a cue, as tokens."""

import re

from istanbul_analysis.extract.speakers_cues import find_cues
from istanbul_analysis.extract.speakers_grammar import QUESTIONS
from istanbul_analysis.extract.speakers_phrases import head_word

# Patterns over `Stream.tags`.
_PHRASE = r"(?:[dPmerG]*[NnPm0qG]*[Nnoq0p])"
_THAT = re.compile(r"[rD,]*t")
_FAR_THAT = re.compile(
    rf"(?:(?!,r*g)[isDrT,](?:(?!,r*g)[^.¶t;:Q&vVxab]){{0,99}}?|{_PHRASE}(?:[isDrfdT,][^.¶t;:Qvabx]*?)?)(?<![&])t(?!r*[abxvV])"
)  # said in Lyon that; told reporters on Monday that
_HEARER = re.compile(r"o|d{0,2}[mPerG]*(?:N+|n+)|P*N+|n+")
_ADVERBIAL = re.compile(r"(?:r|D|iD|i[dPm]?[NnGe0D]+(?:,|(?=[pd])))*")
_VERB = re.compile(r"[^Q]*?(?:[pNn0qoGeD)Pm]|d(?=[ab]))[r]*[abxevVn!]")
_FINITE = re.compile(r"(?:(?!,&)[dPmNn0qGer&fiToDp(),-])*?(?:[pNn0qoGeD)Pm]|d(?=[ab]))(?:r*(?:[abxevV!]|g(?=d)))")
_ASKED_TO = re.compile(r"(?:o|[dPmNneGf0q]+)!?T|[Nn]")  # asked him to leave, asked passengers
_HEAD = re.compile(r"[dPmeG]*[nNj]+")
_TO = re.compile(r"[^.,;:¶]{1,14}?T")
_FIRST_SEGMENT = re.compile(r"[^,.¶:]*,")
_APPOSITION = re.compile(r"[dNPmneG]*[Nn](?:[fi][dNPmn]+)*,")
_MAIN_BEHIND = re.compile(r".{1,99}?,[dPmNn0qGerfiToDp&]*?[pNn0qoGD)]r*[abxvV!]")
_REPORTER = re.compile(r"(?:p|[dPm]?[Nn]+)r*[vV]")
_PREDICATE = re.compile(r"r*[abxevV!]")
_CONCESSION = {"although", "though"}
_MODAL = {"will", "would", "can", "could", "shall", "should", "may", "might", "must"}
_BEHIND = {"quotation", "evidence"}  # verbs that may stand behind their clause: ..., the poll found
_INSERTED = {"inversion", "evidence"}  # verbs that may stand inside it: the road, the poll found, ...
_ANY = frozenset(("quotation", "clause"))
_NEAR = 8  # words between a quotation and the verb of its own report


def find_reports(stream, lexicon):
    """Find the reports of a document: a list of (cue, content or None), and the cues inside another's content.

    Content is (first token, token after the last, form); the form is clause, infinitive or noun.
    """
    cues = find_cues(stream, lexicon)
    cues_at = {cue.first: cue for cue in cues}
    out, nested, inside, loose = [], [], -1, False
    for cue in cues:
        within = cue.first < inside and cue.how != "according"
        if within and not (loose and "clause" in lexicon.takes.get(cue.lemma, ())):
            nested.append(cue)
            continue
        content = _content(stream, cue, cues_at, lexicon)
        if content and content[1] <= cue.first:
            for j in range(len(out) - 1, -1, -1):
                if out[j][0].first < content[0]:
                    break
                out[j] = (out[j][0], None)
        out.append((cue, content))
        if content and content[0] > cue.first and content[2] == "clause":
            inside, loose = content[1], cue.how == "according"
    return out, nested


def _content(stream, cue, cues_at, lexicon):
    """The reported words of one cue; a wholly quoted clause is no indirect speech."""
    tags = stream.tags
    begin = max(tags.rfind(".", 0, cue.first + 1), tags.rfind("¶", 0, cue.first + 1)) + 1
    end = min(k for k in (tags.find(".", cue.last + 1), tags.find("¶", cue.last + 1)) if k >= 0)
    if cue.how == "relative" and tags[cue.speaker[0] - 1] in "-(":
        shut = tags.find("-" if tags[cue.speaker[0] - 1] == "-" else ")", cue.last + 1)
        end = min(end, shut) if shut > 0 else end
    if cue.last < cue.speaker[0] and cue.how == "shared":  # Warning that the road was closed, Rivera left
        end = cue.speaker[0] - (tags[cue.speaker[0] - 1] == ",")
    found = _search(stream, cue, begin, end, lexicon)
    if found is None:
        return None
    a, b, form = found
    if a > cue.last:
        b = _cut(stream, a, b, cues_at, lexicon)
    while b > a and tags[b - 1] in ",:;-(&":
        b -= 1
    while b > a and tags[a] in ",:;-":
        a += 1
    return None if b <= a or set(tags[a:b]) <= set("Q,&rdpot") else (a, b, form)


def _search(stream, cue, begin, end, lexicon):
    if cue.how == "according":
        return _of_according(stream, cue, begin, end)
    if cue.how == "agent":
        return None
    if cue.how == "inverted":
        return _before(stream, cue, begin, cue.first)
    first, takes = min(cue.speaker[0], cue.first), lexicon.takes.get(cue.lemma, _ANY)
    found = _after(stream, cue, end, takes)
    if found:
        behind = stream.tags[first - 1] == "Q" and _ends_with_comma(stream, first - 1)
        in_marks = behind and found[2] != "infinitive" and stream.tags[found[0] - 1] != "t"
        return None if in_marks else found
    if cue.how in ("relative", "owner", "shared") or not takes & _BEHIND:
        return None
    if stream.words[first - 1] == "as":  # As Rivera said, the road is closed
        first -= "inversion" in takes
    hearers = "dpPNno" if "hearer" in takes else ""
    front = _before(stream, cue, begin, first, hearers)
    back = _resumed(stream, cue, begin, first, end) if takes & _INSERTED and not hearers else None
    split = back and _PREDICATE.match(stream.tags, back[0])  # The road, Rivera said, is closed
    return back if split or not front else front


def _after(stream, cue, end, takes):
    """Words behind the cue."""
    tags, i = stream.tags, cue.last + 1
    if cue.how == "owner" or i >= end:
        return (i + 1, end, "clause") if i < end and tags[i] == "t" else None
    start = _clause(stream, cue, i, end, takes) if "clause" in takes else None
    return _noun(stream, cue, i, end, takes) if start is None else (start, end, "clause")


def _noun(stream, cue, i, end, takes):
    """A noun, gerund or infinitive behind the cue."""
    tags, opening = stream.tags, cue.last < cue.speaker[0]
    weak = cue.how == "shared" and tags[cue.first] == "g" and (opening or "participle" not in takes)
    if tags[i] in "Q:,;-" or cue.how == "relative" or weak or tags[cue.speaker[0] - 1] in "tw":
        return None  # what is reported stands before: a camp that the firm describes as a retreat
    k = i + (tags[i] == "T")  # denied taking, admitted to taking
    if "gerund" in takes and (tags[k] == "G" or stream.words[k] == "being"):
        return i, end, "noun"
    if tags[i] == "T":
        return (i, end, "infinitive") if "infinitive" in takes and tags[i + 1] not in "dNPmpo0" else None
    return _object(stream, cue, i, end, takes)


def _clause(stream, cue, i, end, takes):
    """Where a clause starts behind the cue; None where there is none."""
    tags = stream.tags
    m = _THAT.match(tags, i, end)
    if m is None and (tags[i] in "isDrT," or "hearer" in takes):
        m = _FAR_THAT.match(tags, i, end)
    if m:
        return m.end()
    hearer = _HEARER.match(tags, i, end) if "hearer" in takes else None
    if "bare clause" in takes and tags[cue.speaker[0] - 1] in "twnN" and _PREDICATE.match(tags, i, end):
        return i
    start = _ADVERBIAL.match(tags, hearer.end() if hearer else i, end).end()
    if tags[start - 1] == "," and _REPORTER.match(tags, start):  # what she thinks of it, Rivera said
        return None
    if stream.words[start] in QUESTIONS:
        return start
    pattern = _VERB if "bare clause" in takes else _FINITE
    return start if tags[start] not in ",:;-(TQi" and pattern.match(tags, start, end) else None


def _object(stream, cue, i, end, takes):
    """A noun, or an object with an infinitive: urged the council to act."""
    if stream.tags[i] not in ("dPmNnopqeG0rftsi" if "preposition" in takes else "dPmNnopqeG0rfts"):
        return None
    if "matter" in takes and _is_person(stream, i, end):
        return None
    infinitive = _TO.match(stream.tags, i, end)
    if "object and infinitive" in takes and infinitive:
        return i, end, "infinitive"
    told = "evidence" in takes and head_word(stream, cue.speaker) in stream.lexicon.telling  # the poll shows her ahead
    asked = cue.lemma == "ask" and _ASKED_TO.match(stream.tags, i, end)  # asked him to leave is no question
    return (i, end, "noun") if ("noun" in takes or told) and not asked else None


def _is_person(stream, i, end):
    """Whether the object at token i is somebody: questioned the student, not questioned the plan."""
    head, known = _HEAD.match(stream.tags, i, end), stream.lexicon
    word = stream.words[head.end() - 1] if head else ""
    return stream.tags[i] == "o" or not known.unnamed.union(known.titles).isdisjoint((word, word.removesuffix("s")))


def _before(stream, cue, begin, stop, hearers=""):
    """The clause before the cue: The road is closed, Rivera said."""
    tags = stream.tags
    after = tags[max(cue.last + 1, cue.speaker[1])]
    if stop - 1 <= begin or tags[stop - 1] not in ",-" or after not in ".¶,;iDrs" + hearers:
        return None
    a = begin
    while a < stop - 1 and tags[a] in "&r,":
        a += 1
    adverbial = tags[a] in "siGgTAev"
    clause = _MAIN_BEHIND.match(tags, a, stop - 1) if adverbial else re.search(r"[abxevVn]", tags[a : stop - 1])
    if tags[a] == "i" and after in ".¶":  # In Lyon the road was closed, Rivera said
        clause = clause or re.search("[abx]", tags[a : stop - 1])
    return (a, stop - 1, "clause") if clause else None


def _resumed(stream, cue, begin, first, end):
    """The clause behind an inserted report: On Monday, Rivera said, the road was closed."""
    tags, a = stream.tags, max(cue.last + 1, cue.speaker[1])
    if tags[a] != "," or (first > begin and tags[first - 1] not in ",-&r") or tags[a + 1] in "gGQwe":
        return None
    if _REPORTER.match(tags, a + 1):
        return None
    return (a + 1, end, "clause") if re.search("[abxvV]", tags[a + 1 : end]) else None


def _of_according(stream, cue, begin, end):
    """The clause behind or before "according to" and its name."""
    tags, a = stream.tags, cue.speaker[1]
    opens = tags[cue.first - 1] == "t" or tags[cue.first - 2 : cue.first] == ",&"  # learned that according to ...
    if not opens and (cue.first - begin > 2 or not set(tags[begin : cue.first]) <= set("&r,")):
        longer = tags[a] == "," and end - a > cue.first - begin
        return (a + 1, end, "clause") if longer else (begin, cue.first, "clause")
    m = _FIRST_SEGMENT.match(tags, a, end)
    if m is None or (tags[a] != "," and tags[a] in "dpPNm"):
        return a, end, "clause"
    again = _FIRST_SEGMENT.match(tags, m.end(), end) if m.end() - m.start() == 1 else None
    if again and _APPOSITION.fullmatch(again.group()):
        return again.end(), end, "clause"
    return m.end(), end, "clause"


def _ends_with_comma(stream, k):
    return stream.last_char(k) == ","


def _cut(stream, a, b, cues_at, lexicon):
    """Where the reporter takes over again, or a new report begins, the words before it end."""
    tags = stream.tags
    if tags[a] == "Q" and _ends_with_comma(stream, a) and _is_reported(stream, a, b, cues_at):
        return a + 1
    for k in range(a + 1, b):
        if tags[k] == ";" or (tags[k] == ":" and tags[k + 1] == "Q"):
            return k
        if tags[k] == "," and stream.words[k + 1] in _CONCESSION:
            return k
        if tags[k] in "Qq" and _ends_with_comma(stream, k):
            return k + 1
        left = _new_report(stream, a, k, cues_at[k], lexicon) if k in cues_at else None
        if left is not None:
            return left
    return b


def _is_reported(stream, a, b, cues_at):
    """Whether the quotation at token a has its own report behind it: shows that "...," said Rivera."""
    near = (cues_at[k] for k in range(a + 1, min(a + _NEAR, b)) if k in cues_at)
    return any(min(cue.first, cue.speaker[0]) == a + 1 for cue in near)


def _new_report(stream, a, k, cue, lexicon):
    """Where the report of a cue inside the words begins; None where it is part of them."""
    tags, words, left = stream.tags, stream.words, k
    if cue.how == "subject" and cue.speaker[1] < a and tags[k - 1] in ",)-":  # Rivera, who said so, added ...
        return k
    if cue.how == "subject" and "clause" in lexicon.takes.get(cue.lemma, "clause"):
        left = cue.speaker[0]
        while left > a and (tags[left - 1] in "rs&," or words[left - 1] == "with"):
            left -= 1
        joined = tags[left] == "&" and "quotation" in lexicon.takes.get(cue.lemma, "quotation")
        return left if tags[left] == "," or joined else None
    if cue.how not in ("shared", "according"):
        return None
    while left > a and tags[left - 1] in "rab":
        left -= 1
    if left < k and tags[left - 1] == "&" and tags[left - 2] != "," and _MODAL.intersection(words[left:k]):
        return None
    while left > a and tags[left - 1] in "&,":
        left -= 1
    return left if tags[left] == "," or (left < k and tags[left] == "&") else None
