"""A quotation that a colon introduces without a verb of saying: He had a simple message: "..." """

import re

from istanbul_analysis.extract.speakers_phrases import Cue, main_subject, noun_phrase

# Patterns over `Stream.tags`.
_NEW_CLAUSE = re.compile(r"[,Q]&[rs]*p")
_CLAUSE_SUBJECT = re.compile(r"[,Q-]&?[rs]*(p|N+)(?=r*[axvVe])")
_NO_VOICE = frozenset(("it", "there", "wait", "that", "this"))


def led_by_colon(page, k, left):
    """A colon that introduces a quotation where no cue is near: He had a simple message: ..."""
    stream, tags = page.stream, page.stream.tags
    if tags[k - 1] != ":" or stream.last_char(k) not in ".?!,":
        return None
    span = noun_phrase(stream, k - 1)
    named = span and (tags[span[0] - 1] == "-" or _from_source(stream, span[0]))
    if left and not named and not (_NEW_CLAUSE.search(tags, left.last, k) or _in_opening(stream, left, k)):
        return None
    if span is None or not (named or tags[span[0] - 1] in ".¶"):
        span = subject_before_colon(stream, k - 1)
    by_name = noun_phrase(stream, k - 1)
    if by_name and (span is None or not _is_somebody(stream, span)) and tags[by_name[1] - 2 : by_name[1]] == "NN":
        span = by_name  # The result does not surprise pollster Ana Lopes: "..."
    if span is None:
        return None
    medium = next(
        (i for i in range(span[0], k) if stream.words[i] in page.lexicon.messages and tags[i - 2] == "i"), None
    )
    first, last = (k - 1, k - 1) if medium is None else (medium - 2, medium)
    return Cue(first, last, ":" if medium is None else stream.words[medium], span, "subject")


def subject_before_colon(stream, k):
    """The subject of the last clause before the colon at token k, else that of the sentence."""
    begin = max(stream.tags.rfind(".", 0, k), stream.tags.rfind("¶", 0, k)) + 1
    clauses = [*_CLAUSE_SUBJECT.finditer(stream.tags, begin, k)]
    span = clauses[-1].span(1) if clauses else main_subject(stream, k)
    return span if span and span[1] <= k and stream.words[span[0]] not in _NO_VOICE else None


def _in_opening(stream, left, k):
    """Whether a cue stands before the subject of its sentence: To show what she thinks, Rivera told a story: ..."""
    begin = max(stream.tags.rfind(".", 0, k), stream.tags.rfind("¶", 0, k)) + 1
    subject = main_subject(stream, k) if stream.tags[begin] in "TsGg" else None
    return subject is not None and left.last < subject[0]


def _is_somebody(stream, span):
    last = stream.words[span[1] - 1]
    return stream.tags[span[1] - 1] in "Npw" or not stream.lexicon.tellers.isdisjoint((last, last.removesuffix("s")))


def _from_source(stream, k):
    """Whether a phrase names a source: From the report: "..." """
    if stream.words[k - 1] != "from":
        return False
    return stream.tags[k - 2] in ".¶" or (stream.words[k - 2] == "more" and stream.tags[k - 3] in "-.¶")
