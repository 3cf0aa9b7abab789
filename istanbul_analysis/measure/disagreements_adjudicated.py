"""What a person decided about disagreements, carried over to a new run; keyed by the passages, not by row numbers."""

import hashlib

import pandas as pd

from istanbul_analysis import schema

_KEY = ["slot", "subject", "passage_a", "passage_b"]


def passage_keys(found, documents):
    """Return the disagreements with `passage_a` and `passage_b`: document, offsets and a short hash of the words.

    These keys stand in the adjudication file. A decision is found again by document and hash, so that it survives
    edits before the passage; it lapses when the passage itself changes.
    """
    found = schema.check(found, schema.DISAGREEMENTS)
    texts = dict(zip(documents["doc_id"], documents["text"]))
    for side in "ab":
        spans = zip(found[f"doc_{side}"], found[f"start_{side}"], found[f"end_{side}"])
        found[f"passage_{side}"] = [f"{d}:{s}-{e}:{_hash(texts[d][s:e])}" for d, s, e in spans]
    return found


def adjudicate(found, documents, decisions):
    """Apply a person's decisions to the disagreements of this run.

    Parameters
    ----------
    found : DataFrame (`schema.DISAGREEMENTS`)
    documents : DataFrame (`schema.DOCUMENTS`)
    decisions : DataFrame (`schema.ADJUDICATION`)

    Returns
    -------
    DataFrame (`schema.DISAGREEMENTS`) without the rejected rows, with `kind_found` (before the decision), `decision`
    and `by` (both empty text where nobody decided).
    """
    found, decisions = passage_keys(found, documents), schema.check(decisions, schema.ADJUDICATION)
    decided = {_name(row): row for row in decisions.itertuples(index=False)}
    rows = [decided.get(_name(row)) for row in found.itertuples(index=False)]
    found["kind_found"] = found["kind"]
    found["decision"] = [row.decision if row else "" for row in rows]
    found["by"] = [row.by if row else "" for row in rows]
    relabelled = found["decision"].isin(schema.DISAGREEMENT_KINDS)
    found["kind"] = found["kind"].where(~relabelled, found["decision"])
    return schema.check(found[found["decision"] != "reject"], schema.DISAGREEMENTS)


def adjudication_changes(found, documents, decisions):
    """Say what became of each decision in this run.

    Returns
    -------
    DataFrame, one row per decision, with `outcome`: confirmed, rejected, relabelled (and from which kind), or lapsed
    (the passages are not found any more), and behind them one row per disagreement that nobody decided (open).
    """
    found, decisions = passage_keys(found, documents), schema.check(decisions, schema.ADJUDICATION)
    kinds = {_name(row): row.kind for row in found.itertuples(index=False)}
    known = {_name(row) for row in decisions.itertuples(index=False)}
    said = [_outcome(row.decision, kinds.get(_name(row))) for row in decisions.itertuples(index=False)]
    fresh = found[[_name(row) not in known for row in found.itertuples(index=False)]]
    out = pd.concat([decisions.assign(outcome=said), fresh[_KEY].assign(decision="", by="", note="", outcome="open")])
    return schema.check(out, schema.ADJUDICATION)


def _outcome(decision, kind):
    if kind is None:
        return "lapsed: the passages are not found any more"
    plain = {"confirm": f"confirmed: {kind}", "reject": f"rejected: {kind}"}
    return plain.get(decision, f"relabelled: {kind} -> {decision}")


def _name(row):
    """Slot, subject, documents and words of both passages, without their offsets."""
    bare = [(doc, words) for doc, _, words in (p.rsplit(":", 2) for p in (row.passage_a, row.passage_b))]
    return row.slot, row.subject, *sorted(bare)


def _hash(words):
    return hashlib.sha256(" ".join(words.split()).encode("utf-8")).hexdigest()[:12]
