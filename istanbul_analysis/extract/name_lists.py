"""What neighbours tell about names: lists of persons, and nicknames in marks between given name and surname."""

import re
from itertools import pairwise

_LISTED = re.compile(r"(?:,|;|,? (?:and|und|y|et|&)|/) ?")
# `Ann Lee of the Xyz party, Bo Po of its ally and Cy Doe`; `Xanadu's Ann Lee and Ruritania's Bo Po`
_ATTRIBUTED = re.compile(
    r"(?: \([^()\n]{1,40}\)| (?:of|for|from) [^,.;:!?\n]{2,45}|, [^,.;:!?\n]{2,45})?"
    r"(?:,|;|,? and) (?:[^\W\d_][^\W\d_.-]*['’]s? )?"
)
_NICKNAME = re.compile(r" ([\"“‘'])([^\W\d_a-z][^\"”’'\n]{0,20}[^\W\d_])\.?[\"”’'] ")
_NEAR, _REACH = 70, 4
NICKNAMED, COMPANY, CHAIN, SURE, LIKELY = 2.0, 1.5, 0.5, 3.0, 1.0


def join_nicknamed(texts, candidates):
    """Make one candidate of a name that a nickname in marks divides: `Ann "Bee" Lee`."""
    out = []
    for c in candidates:
        k = next((k for k in (1, 2) if len(out) >= k and _is_divided(texts, out[-k], c)), 0)
        if k:
            out[-k:] = [_joined(texts, out[-k], c)]
        else:
            out.append(c)
    return out


def _joined(texts, a, b):
    points = max(a.points, b.points) + NICKNAMED
    return a._replace(end=b.end, surface=texts[a.doc_id][a.start : b.end], low=a.low + b.low, points=points)


def _is_divided(texts, a, b):
    if a.doc_id != b.doc_id or b.before or not 0 < b.start - a.end < 30:
        return False
    return _NICKNAME.fullmatch(texts[a.doc_id], a.end, b.start) is not None


def add_company(texts, candidates):
    """Give points to names listed beside a likely person: `Ann Lee and Xyz Abc`."""
    points = [c.points for c in candidates]
    several = [i for i, c in enumerate(candidates) if len(c.low) > 1]
    pairs = [(i, j) for i, j in pairwise(several) if _listed(texts, candidates, i, j)]
    for pair in (*pairs, *((j, i) for i, j in reversed(pairs))):
        sure, other = pair
        if points[sure] >= SURE > points[other] == candidates[other].points:
            points[other] += COMPANY + CHAIN * (points[other] >= LIKELY)
    return [c._replace(points=p) for c, p in zip(candidates, points)]


def _listed(texts, candidates, i, j):
    a, b = candidates[i], candidates[j]
    if a.doc_id != b.doc_id or b.start - a.end > _NEAR or j - i > _REACH:
        return False
    return (_LISTED if j == i + 1 else _ATTRIBUTED).fullmatch(texts[a.doc_id], a.end, b.start) is not None
