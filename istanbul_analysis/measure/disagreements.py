"""Where articles differ: two passages that fill the same slot of the same subject in different ways."""

from collections import defaultdict
from typing import NamedTuple

import pandas as pd

from istanbul_analysis import schema
from istanbul_analysis.measure.disagreements_rules import RULES, Context

_PARTNERS, _VALUES = 5, 12


class Fact(NamedTuple):
    """One row of `schema.FACTS`, with the place of its document in the order of publication."""

    doc_id: str
    start: int
    end: int
    slot: str
    subject: str
    value: str
    hedge: str
    speaker: str | None
    low: float
    high: float
    published: object
    surface: str
    rank: int


def disagreements(facts):
    """Find pairs of passages of two documents that differ about the same slot of the same subject.

    Documents that agree give no row. Each document is set against at most 5 others for each of at most 12 other
    values, so that the table grows with the documents and not with their pairs. Silence is no disagreement.

    Parameters
    ----------
    facts : DataFrame (`schema.FACTS`)

    Returns
    -------
    DataFrame, one row per pair of passages (`schema.DISAGREEMENTS`), contradictions first. `doc_a` is the article
    published first. The kinds after METHODS for claims: values that exclude each other contradict; a later article
    that knows more updates; a rumour beside a statement is hedged; a place within a place is more specific.
    """
    facts = schema.check(facts, schema.FACTS)
    rows = read_facts(facts)
    context = Context(rows)
    groups = defaultdict(list)
    for fact in rows:
        if fact.slot in RULES:
            groups[fact.slot, context.subject(fact)].append(fact)
    out = [row for (slot, subject), group in groups.items() for row in _group(slot, subject, group, context)]
    out = pd.DataFrame(out, columns=schema.DISAGREEMENTS.names)
    order = {kind: i for i, kind in enumerate(schema.DISAGREEMENT_KINDS)}
    out = out.assign(_order=out["kind"].map(order)).sort_values(
        ["_order", "slot", "subject", "doc_a", "doc_b", "start_a", "start_b"]
    )
    return schema.check(out.drop(columns="_order"), schema.DISAGREEMENTS)


def read_facts(facts):
    """Return the facts in order of publication; documents without a day come last, in the order of the table."""
    days = facts.drop_duplicates("doc_id")[["doc_id", "published"]].sort_values("published", kind="stable")
    rank = {doc: i for i, doc in enumerate(days["doc_id"])}
    columns = [facts[name].tolist() for name in Fact._fields[:-1]]
    return sorted((Fact(*row, rank[row[0]]) for row in zip(*columns)), key=lambda f: (f.rank, f.start))


def _group(slot, subject, group, context):
    rule = RULES[slot]
    values = defaultdict(dict)
    for fact in group:
        values[rule.key(fact)].setdefault(fact.doc_id, fact)
    said = defaultdict(set)
    for fact in group:
        said[fact.doc_id].add(fact.value)
    out = {}
    keys = list(values)
    for i, key in enumerate(keys):
        for other in keys[i : i + _VALUES]:
            for a, b in _pairs(values[key], values[other], key == other):
                verdict = rule.compare(a, b, said, context)
                pair = (a.doc_id, b.doc_id, verdict) if rule.once else (a.doc_id, a.start, b.doc_id, b.start)
                if verdict and pair not in out:
                    out[pair] = (slot, subject, *a[:3], a.value, *b[:3], b.value, *verdict, a.speaker, b.speaker)
    return out.values()


def _pairs(ones, others, same):
    """Pairs of facts of two documents, the earlier first; each fact meets at most a few of the other value."""
    left, right = list(ones.values()), list(others.values())
    few = {(a, b) for a in left for b in right[:_PARTNERS]} | {(a, b) for a in left[:_PARTNERS] for b in right}
    for a, b in sorted(few, key=lambda pair: (pair[0].rank, pair[1].rank, pair[0].start, pair[1].start)):
        if a.doc_id != b.doc_id and not (same and a.rank > b.rank):
            yield (a, b) if a.rank < b.rank else (b, a)
