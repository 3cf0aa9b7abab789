"""The ledger as a picture: documents by facts; each cell tells whether the article says it, otherwise, or not."""

from collections import Counter
from textwrap import fill

from istanbul_analysis import schema, theme

_MARKS = {"says": ("s", theme.COLOURS[0]), "says otherwise": ("X", theme.COLOURS[2])}


def plot_ledger(ledger, documents, *, ax=None, most=25):
    """Draw one row per fact and one column per document: square says, cross says otherwise, dot not in this article.

    "Otherwise" is measured against what most documents say, and against the first of them where no value leads.

    Parameters
    ----------
    ledger : DataFrame (`schema.LEDGER`)
    documents : DataFrame (`schema.DOCUMENTS`), for the labels and the order
    most : int, facts to draw, from the top of the ledger

    Returns
    -------
    Axes
    """
    ledger = schema.check(ledger, schema.LEDGER)
    facts = list(dict.fromkeys(zip(ledger["slot"], ledger["subject"], ledger["kind"])))[:most]
    columns = {doc_id: i for i, doc_id in enumerate(documents["doc_id"])}
    rows = {fact[:2]: i for i, fact in enumerate(facts)}
    ax = theme.axes(ax, rows=len(facts))
    _draw(ax, ledger, rows, columns)
    ax.set_xticks(range(len(columns)), [fill(str(label), 9, break_long_words=False) for label in documents["label"]])
    ax.set_yticks(range(len(facts)), [_label(*fact) for fact in facts])
    ax.set(xlim=(-0.5, len(columns) - 0.5), ylim=(max(1, len(facts)) - 0.5, -0.5))
    ax.xaxis.tick_top()
    ax.spines[:].set_visible(False)
    ax.set_xlabel("■ says    · not in this article\n✖ says otherwise than most (or than the first)")
    return theme.describe(ax, _alt(ledger, facts, documents))


def _draw(ax, ledger, rows, columns):
    for stance, cells in ledger.groupby("stance"):
        spots = [
            (columns[d], rows[f]) for f, d in zip(zip(cells["slot"], cells["subject"]), cells["doc_id"]) if f in rows
        ]
        if spots:
            marker, colour = _MARKS.get(stance, (".", theme.MUTED))
            ax.scatter(*zip(*spots), marker=marker, color=colour, s=18 if stance not in _MARKS else 90, label=stance)


def _label(slot, subject, kind):
    words = f"{slot.replace('_', ' ')}: {subject.replace('_', ' ')}"
    words = words if len(words) <= 46 else words[:45] + "…"
    return f"{words}  [{kind.replace('_', ' ')}]"


def _alt(ledger, facts, documents):
    shown = {fact[:2] for fact in facts}
    counts = Counter(
        (doc_id, stance)
        for slot, subject, doc_id, stance in zip(ledger["slot"], ledger["subject"], ledger["doc_id"], ledger["stance"])
        if (slot, subject) in shown
    )
    said = "; ".join(
        f"{label}: says {counts[doc, 'says']}, otherwise {counts[doc, 'says otherwise']}, "
        f"silent {counts[doc, 'not in this article']}"
        for doc, label in zip(documents["doc_id"], documents["label"])
    )
    return f"Grid of {len(facts)} facts by {len(documents)} documents. {said}."
