"""Whether a quotation is an utterance, a fragment in the reporter's sentence, or a word held at arm's length."""

import re

_FINITE = re.compile(
    r"\b(?:is|are|was|were|am|be|has|have|had|do|does|did|will|would|can|could|should|shall|may|might|must|cannot"
    r"|need|want|think|know|believe|hope|get|go|let|\w+n['’]t|\w+['’](?:s|re|m|ll|ve|d))\b",
    re.IGNORECASE,
)
_SUBJECT = re.compile(
    r"(?:I|we|you|he|she|it|they|there|this|that|these|those|the|a|an|my|our|his|her|its|their|what|nobody|nothing|no"
    r"|some|every\w*|all|any\w*|[A-Z]\w+|\w+['’]s)\b",
    re.IGNORECASE,
)
_NO_SUBJECT = re.compile(
    r"(?:is|are|was|were|has|have|had|will|would|can|could|should|may|must|do|does|did|to|not|\w+ing(?<!thing)|\w+ed|\w+ly"
    r"|ready|very|more|so|for|in|on|at|by|from|with|as|of)\b",
    re.IGNORECASE,
)
_TWO_SENTENCES = re.compile(r"[.!?…]\s+[\"“‘]?[A-Z0-9]")
_FEW, _MANY = 3, 6  # words: a clause has more than few, a scare quote not more than many


def kind_of(stream, start, end, cue):
    """direct (a clause or more, or words that stand alone), partial (a fragment) or scare (nobody's words)."""
    inside = stream.text[start:end].strip()
    words = len(inside.split())
    if _TWO_SENTENCES.search(inside):
        return "direct"
    finite = words > _FEW and _FINITE.search(inside) is not None
    if cue is None:
        return "direct" if finite and words > _MANY else "scare"
    clause = finite and _SUBJECT.match(inside) and not _NO_SUBJECT.match(inside)
    whole = clause and inside[-1] in ".,!?"
    return "direct" if whole or _stands_alone(stream, stream.token_at(start), cue) else "partial"


def _stands_alone(stream, k, cue):
    """Whether the reporter's sentence neither runs into the quotation nor out of it."""
    left, right = stream.tags[k - 1], stream.tags[k + 1]
    closed = any(c in ",.!?…—–" for c in stream.text[stream.ends[k] - 2 : stream.ends[k]])
    if left in ".¶:" and (closed or right in "¶.,"):
        return True
    told = cue.last == k - 1 and cue.how != "according" and stream.text[stream.starts[k] + 1].isupper()
    return closed and (left == "," or told)
