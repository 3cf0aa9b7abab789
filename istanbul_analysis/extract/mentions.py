"""Names in the text, each given to one actor."""

import re

import numpy as np
import pandas as pd

from istanbul_analysis import schema
from istanbul_analysis.extract.matcher import Matcher
from istanbul_analysis.extract.mentions_states import keep_demonyms
from istanbul_analysis.extract.spans import rows_by_document

INTRODUCING = ("name", "spelling", "corruption", "glued")
_SHOUTED = ("name", "spelling", "short", "metonym")
_SHORTEST_SHOUTED = 4
_UNREAD_PARTS = ("source_url", "metadata")
# English prepositions behind which the name of a capital means the city.
_LOCATIVE = re.compile(
    r"\b(?:in|at|to|from|near|outside|inside|into|around|through|via|leave|left|reach(?:ed)?|visit(?:ed|ing)?"
    r"|capital(?: city)?(?: of)?|city of)\s+(?:downtown\s+|central\s+)?$",
    re.IGNORECASE,
)
_LOOK_BACK = 30
_DATELINE = re.compile(r"(?:, [^\n.–—-]{1,25})?\s*(?:\([^()\n]{2,20}\)\s*)?[-–—:](?![a-z])")


def find_mentions(documents, sentences, actors, aliases):
    """Find the names of the actors.

    The longest name wins. Titles and possessives stay outside. A name that several actors share goes to the one
    introduced last with a fuller name in the document, else to the one introduced first after it, else to the one whose
    alias is listed first. The name of a capital is a place behind a preposition of place and in a dateline, else the
    state. The adjective of a state (alias of kind `demonym`) names it only in `A and B delegations` and `A-B talks`.

    Parameters
    ----------
    documents, sentences : DataFrames (`schema.DOCUMENTS`, `schema.SENTENCES`)
    actors, aliases : DataFrames (`schema.ACTORS`, `schema.ALIASES`)

    Returns
    -------
    DataFrame, one row per name in the text (`schema.MENTIONS`). Beside the declared columns: `alias_kind`
    (`aliases.kind`), and `stands_for`, the state for which the name of an organisation stands (the state has the same
    alias, of kind `metonym`), else empty text. Addresses of pages are left out.
    """
    owners, glued = _owners(actors, aliases), _glued(aliases)
    matcher = Matcher(owners, [alias for alias, rows in owners.items() if _may_shout(alias, rows)])
    texts = dict(zip(documents["doc_id"], documents["text"]))
    starts, ends, found, rows = [], [], [], []
    for doc_id, part in rows_by_document(sentences).items():
        text = texts[doc_id]
        spans = _resolve(text, doc_id, matcher, owners, _positions(text, glued.get(doc_id, ())))
        starts += [span[0] for span in spans]
        ends += [span[1] for span in spans]
        found += [span[2] for span in spans]
        at = np.searchsorted(sentences["start"].to_numpy()[part], [span[0] for span in spans], "right") - 1
        rows.append(at + part.start)
    return schema.check(_table(texts, sentences, starts, ends, found, rows), schema.MENTIONS)


def _owners(actors, aliases):
    """Map each alias to its rows: (actor_id, kind of actor, kind of alias, doc_id, state for which it stands)."""
    kinds = dict(zip(actors["actor_id"].tolist(), actors["kind"].tolist()))
    rows = list(zip(*(aliases[c].tolist() for c in ("alias", "actor_id", "kind", "doc_id"))))
    named = {kind: {alias for alias, actor_id, _, _ in rows if kinds[actor_id] == kind} for kind in set(kinds.values())}
    offices = named.get("organisation", set()) - named.get("place", set())
    stands_for = {alias: actor_id for alias, actor_id, kind, _ in rows if kind == "metonym" and alias in offices}
    out = {}
    for alias, actor_id, kind, doc_id in rows:
        if alias not in stands_for or kinds[actor_id] == "organisation":
            row = (actor_id, kinds[actor_id], kind, doc_id, stands_for.get(alias, ""))
            out.setdefault(alias, []).append(row)
    return out


def _may_shout(alias, rows):
    return len(alias) >= _SHORTEST_SHOUTED and all(row[2] in _SHOUTED for row in rows)


def _resolve(text, doc_id, matcher, owners, glued):
    """Return (start, end, owner) of one document."""
    hits = list(matcher.find(text, lambda alias: any(_holds(row, doc_id) for row in owners[alias])))
    hits = [hit for hit in hits if all(hit[1] <= a or b <= hit[0] for a, b, _ in glued)] + glued
    hits = keep_demonyms(text, sorted(hits), owners)
    known = {}
    for start, _, alias in hits:
        for row in _valid(owners[alias], doc_id):
            if row[2] in INTRODUCING:
                known.setdefault(row[0], []).append(start)
    return [(start, end, _choose(text, start, end, _valid(owners[alias], doc_id), known)) for start, end, alias in hits]


def _glued(aliases):
    """Names run together with other words, which only a person can tell apart: they hold in one document each."""
    out = {}
    for alias, kind, doc_id in zip(*(aliases[c].tolist() for c in ("alias", "kind", "doc_id"))):
        if kind == "glued":
            out.setdefault(doc_id, []).append(alias)
    return out


def _positions(text, names):
    return [(m.start(), m.end(), name) for name in names for m in re.finditer(re.escape(name), text)]


def _holds(row, doc_id):
    return (not row[3] or row[3] == doc_id) and row[2] != "glued"


def _valid(rows, doc_id):
    return [row for row in rows if row[3] in ("", doc_id)]


def _choose(text, start, end, rows, known):
    if len(rows) == 1:
        return rows[0]
    if any(row[2] == "metonym" or row[1] == "place" for row in rows):
        placed = _LOCATIVE.search(text, max(0, start - _LOOK_BACK), start) or _opens_dateline(text, start, end)
        kinds = ("place",) if placed else ("person", "state") if any(row[0] in known for row in rows) else ("state",)
        return next((row for kind in kinds for row in rows if row[1] == kind), rows[0])
    if len({row[0] for row in rows}) == 1:
        return rows[0]
    before = [
        (max(p for p in known[row[0]] if p <= start), row) for row in rows if known.get(row[0], [start + 1])[0] <= start
    ]
    after = [(known[row[0]][0], row) for row in rows if row[0] in known]
    return max(before)[1] if before else min(after)[1] if after else rows[0]


def _opens_dateline(text, start, end):
    """Whether a name opens a line and a dash or colon follows: `PARIS (AFP) - The ...`."""
    return (start == 0 or text[start - 1] == "\n") and _DATELINE.match(text, end) is not None


def _table(texts, sentences, starts, ends, found, rows):
    rows = np.concatenate(rows).astype(np.int64) if rows else np.empty(0, np.int64)
    doc_ids = sentences["doc_id"].to_numpy()[rows]
    out = pd.DataFrame(
        {
            "doc_id": doc_ids,
            "start": np.array(starts, np.int64),
            "end": np.array(ends, np.int64),
            "sentence": sentences["sentence"].to_numpy()[rows],
            "surface": [texts[doc][a:b] for doc, a, b in zip(doc_ids, starts, ends)],
            "actor_id": [row[0] for row in found],
            "kind": [row[1] for row in found],
            "part": sentences["part"].to_numpy()[rows],
            "alias_kind": [row[2] for row in found],
            "stands_for": [row[4] for row in found],
        }
    )
    return out[~out["part"].isin(_UNREAD_PARTS)]
