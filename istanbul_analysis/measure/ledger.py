"""The ledger of facts: what every document says about each fact, which say nothing, and what one alone tells."""

from collections import Counter, defaultdict

import pandas as pd

from istanbul_analysis import schema
from istanbul_analysis.measure.disagreements import disagreements, read_facts
from istanbul_analysis.measure.disagreements_rules import Context

SILENT = "not in this article"
_ASIDE = frozenset({"part_of", "setting"})
_OTHERWISE = frozenset({"contradicts", "updates", "hedged"})


def ledger(facts, documents, found=None, origins=None):
    """Set side by side what every document says about each fact that at least two of them tell.

    A fact is a slot of a subject (`schema.FACTS`). Where things are said to lie and the settings of utterances are left
    out. Silence is a property of the article: the words may stand in none of the forms that are recognised.

    Parameters
    ----------
    facts : DataFrame (`schema.FACTS`)
    documents : DataFrame (`schema.DOCUMENTS`)
    found : DataFrame (`schema.DISAGREEMENTS`), optional; adjudicated ones, for example
    origins : DataFrame (`schema.ORIGINS`), optional; without it `n_origins` is empty

    Returns
    -------
    DataFrame, one row per fact and document (`schema.LEDGER`), contradictions first.
    """
    documents = schema.check(documents, schema.DOCUMENTS)
    found = disagreements(facts) if found is None else schema.check(found, schema.DISAGREEMENTS)
    kinds, differing = _kinds(found)
    groups = {fact: said for fact, said in _groups(facts).items() if len(said) > 1}
    order = {kind: i for i, kind in enumerate(schema.DISAGREEMENT_KINDS)}
    facts_in_order = sorted(groups, key=lambda f: (order.get(kinds.get(f), len(order)), -len(groups[f]), f))
    counts = _Counts(documents, origins)
    rows = []
    for fact in facts_in_order:
        said = groups[fact]
        total = counts.of(said)
        usual = Counter(
            f.value for rows_of in said.values() for f in {r.value: r for r in rows_of}.values()
        ).most_common(1)[0][0]
        for doc_id in documents["doc_id"]:
            rows.append(
                (
                    *fact,
                    doc_id,
                    *_stance(said.get(doc_id), usual, differing[fact], doc_id),
                    kinds.get(fact, "agrees"),
                    *total,
                )
            )
    return schema.check(pd.DataFrame(rows, columns=schema.LEDGER.names), schema.LEDGER)


def ledger_codes(ledger):
    """Turn the ledger into codes for an agreement coefficient: articles are the coders, facts the units.

    Returns
    -------
    DataFrame, one row per fact and one column per document: says or says otherwise; empty where the article is silent.
    """
    ledger = schema.check(ledger, schema.LEDGER)
    wide = ledger.pivot(index=["slot", "subject"], columns="doc_id", values="stance")
    return wide.where(wide != SILENT).rename_axis(columns=None)


def told_by_one(facts, documents):
    """Facts that stand in one article of the corpus only, as far as the patterns reach.

    Posts, and the places, channels and moods that go with other facts, are left out.

    Parameters
    ----------
    facts : DataFrame (`schema.FACTS`)
    documents : DataFrame (`schema.DOCUMENTS`)

    Returns
    -------
    DataFrame, one row per fact (`schema.TOLD_BY_ONE`), in the order of documents and text.
    """
    documents = schema.check(documents, schema.DOCUMENTS)
    order = {doc_id: i for i, doc_id in enumerate(documents["doc_id"])}
    rows = [
        (f.slot, f.subject, f.doc_id, f.start, f.end, f.value, f.surface, f.hedge, len(order))
        for (slot, _), said in _groups(facts).items()
        if len(said) == 1 and slot not in ("post", "outlook")
        for f in next(iter(said.values()))[:1]
    ]
    rows.sort(key=lambda row: (order[row[2]], row[3], row[0]))
    return schema.check(pd.DataFrame(rows, columns=schema.TOLD_BY_ONE.names), schema.TOLD_BY_ONE)


def _groups(facts):
    """Map each fact to what each document says of it: {(slot, subject): {doc_id: [Fact, ...]}}."""
    rows = read_facts(facts)
    context = Context(rows)
    out = defaultdict(lambda: defaultdict(list))
    for fact in rows:
        if fact.slot not in _ASIDE:
            out[fact.slot, context.subject(fact)][fact.doc_id].append(fact)
    return out


def _kinds(found):
    """The sharpest kind of each fact, and its documents with the values that differ."""
    kinds, differing = {}, defaultdict(set)
    for row in found.itertuples(index=False):
        fact = row.slot, row.subject
        kinds.setdefault(fact, row.kind)
        if row.kind in _OTHERWISE:
            differing[fact] |= {(row.doc_a, row.value_a, row.value_b), (row.doc_b, row.value_b, row.value_a)}
    return kinds, differing


def _stance(said, usual, differing, doc_id):
    if not said:
        return SILENT, None, None, None
    values = list(dict.fromkeys(f.value for f in said))
    differs = any((doc_id, value, usual) in differing for value in values) and usual not in values
    return "says otherwise" if differs else "says", "; ".join(values), said[0].start, said[0].end


class _Counts:
    """Counts documents, outlets and origins among some documents."""

    def __init__(self, documents, origins):
        ids = documents["doc_id"].tolist()
        self._all = len(ids)
        self._outlets = {d: o if isinstance(o, str) else d for d, o in zip(ids, documents["outlet"])}
        self._origins = None if origins is None else dict(zip(origins["doc_id"], origins["origin"]))

    def of(self, doc_ids):
        n = len(doc_ids)
        origins = None if self._origins is None else len({self._origins[d] for d in doc_ids})
        return n, self._all - n, len({self._outlets[d] for d in doc_ids}), origins
