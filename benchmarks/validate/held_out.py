"""Invented articles on other negotiations that nothing was learned from: who sits in whose team."""

import istanbul_analysis as ia
from benchmarks.learn_sides import is_right
from benchmarks.marked_teams import FOLDER, documents_of, read_marked, same_name
from benchmarks.validate.counts import f1, share

FILES = {
    "invented articles": "held_out_reports.txt",
    "invented ordinary articles": "held_out_ordinary.txt",
    "invented events": "held_out_events.txt",
}


def delegates(dataset):
    """Members with their side, members whatever their side, and who leads, of one of the sets in `FILES`."""
    texts = read_marked(FOLDER / FILES[dataset])
    found = ia.build_tables(documents_of(texts)).delegates
    rows = {doc_id: own.to_dict("records") for doc_id, own in found.groupby("doc_id")}
    persons, sided, heads = [], [], []
    for doc_id, (_, marks) in texts.items():
        own, members = rows.get(doc_id, []), [mark for mark in marks if mark.is_member]
        pairs = [(row, mark) for mark in members if (row := _row_of(mark, own))]
        right = [(row, mark) for row, mark in pairs if is_right(row["side"], mark.sides)]
        persons.append((len(own), len(members), len(pairs)))
        sided.append((len(own), len(members), len(right)))
        heads += [row["is_head"] == ("head" in mark.flags) for row, mark in right]
    return [
        f1("f1", sided, "members"),
        f1("persons_f1", persons, "members"),
        share("head_accuracy", heads, "members found"),
    ]


def _row_of(mark, rows):
    return next((row for row in rows if same_name(row["surface"], mark.name)), None)
