"""Charts of which articles use the same words: a heat map with numbers, what drives it, and a map of many articles."""

from textwrap import wrap

import numpy as np

from istanbul_analysis import schema, theme
from istanbul_analysis.plot.heat import number_map

MOST_DOCUMENTS, MOST_PAIRS, WORDS = 20, 12, 6


def plot_similarity(similarity, documents=None, *, ax=None, **image_kws):
    """Draw the cosine of every two documents as a heat map with its numbers.

    Parameters
    ----------
    similarity : DataFrame, one row per pair of documents (`schema.SIMILARITY`)
    documents : DataFrame (`schema.DOCUMENTS`): labels to print instead of `doc_id`, and their order

    Returns
    -------
    Axes
    """
    table = schema.check(similarity, schema.SIMILARITY)
    found = list(dict.fromkeys([*table["doc_a"], *table["doc_b"]]))
    ids = found if documents is None else [doc for doc in documents["doc_id"] if doc in found]
    ids, label = ids[:MOST_DOCUMENTS], _labels(documents)
    both = table[table["doc_a"].isin(ids) & table["doc_b"].isin(ids)]
    grid = np.full((len(ids), len(ids)), np.nan)
    a, b = both["doc_a"].map(ids.index), both["doc_b"].map(ids.index)
    grid[a, b] = grid[b, a] = both["cosine"]
    names = [label.get(doc, doc) for doc in ids]
    ax = theme.axes(ax, width=2.6 + 1.15 * len(ids), height=1.4 + 0.5 * len(ids))
    number_map(ax, grid, "{:.2f}", most=max(0.6, np.nanmax(grid, initial=0)), **image_kws)
    ax.set(xticks=range(len(ids)), xticklabels=["\n".join(wrap(name, 14)) for name in names])
    ax.set(yticks=range(len(ids)), yticklabels=names, xlabel="cosine of the TF-IDF weights: 0 none shared, 1 the same")
    pairs = [
        f"{label.get(p.doc_a, p.doc_a)} and {label.get(p.doc_b, p.doc_b)} {p.cosine:.2f}" for p in both.itertuples()
    ]
    return theme.describe(ax, f"Similarity of {len(ids)} documents, most alike first: {'; '.join(pairs) or 'no pair'}.")


def plot_similarity_terms(terms, documents=None, *, ax=None, **bar_kws):
    """Draw a bar for the shared words of each pair of documents, as long as their part of the cosine, and name them.

    Parameters
    ----------
    terms : DataFrame, one row per pair and shared word (`schema.SIMILARITY_TERMS`); the six first words are named
    documents : DataFrame (`schema.DOCUMENTS`): labels to print instead of `doc_id`

    Returns
    -------
    Axes
    """
    table, label = schema.check(terms, schema.SIMILARITY_TERMS), _labels(documents)
    first = table[table["rank"] <= WORDS].groupby(["doc_a", "doc_b"], sort=False)
    shown = first.agg(share=("share", "sum"), total=("contribution", "sum"), words=("norm", ", ".join)).reset_index()
    shown = shown.sort_values("total", ascending=False, kind="stable").head(MOST_PAIRS)
    names = [f"{label.get(p.doc_a, p.doc_a)} and {label.get(p.doc_b, p.doc_b)}" for p in shown.itertuples()]
    ax = theme.axes(ax, width=10, rows=len(shown))
    ax.barh(range(len(shown)), 100 * shown["share"], **{"color": theme.COLOURS[0], "height": 0.6} | bar_kws)
    for row, p in enumerate(shown.itertuples()):
        ax.text(100 * p.share + 0.6, row, f"{p.share:.0%}: {p.words}", va="center", fontsize=9, color=theme.INK)
    ax.set(yticks=range(len(shown)), yticklabels=names, ylim=(max(len(shown), 1) - 0.4, -0.6))
    ax.set(xlim=(0, max(1.0, 2.6 * 100 * shown["share"].max() if len(shown) else 1.0)))
    ax.set_xlabel(f"% of the similarity that the {WORDS} strongest shared words make up")
    said = "; ".join(f"{name} {p.share:.0%}: {p.words}" for name, p in zip(names, shown.itertuples(), strict=True))
    return theme.describe(ax, f"Shared words that make each two articles alike: {said or 'none'}.")


def plot_similarity_map(places, documents=None, *, ax=None, **dot_kws):
    """Draw each document as a point: like documents lie close to one another.

    Parameters
    ----------
    places : DataFrame, one row per document (`schema.SIMILARITY_MAP`)
    documents : DataFrame (`schema.DOCUMENTS`): labels to print instead of `doc_id`

    Returns
    -------
    Axes
    """
    table, label = schema.check(places, schema.SIMILARITY_MAP), _labels(documents)
    ax = theme.axes(ax, width=8, height=6)
    ax.plot(table["x"], table["y"], **{"marker": "o", "linestyle": "", "color": theme.COLOURS[0]} | dot_kws)
    for x, y, names in _close(table, label) if len(table) <= MOST_DOCUMENTS else ():
        place = {"xytext": (0, 7), "textcoords": "offset points", "ha": "center", "va": "bottom"}
        ax.annotate("\n".join(names), (x, y), fontsize=8, color=theme.INK, **place)
    shown = table["shown"].iloc[0] if len(table) else 0.0
    ax.margins(0.15)
    ax.set(aspect="equal", xticks=[], yticks=[], xlabel=f"the plane shows {shown:.0%} of the squared distances")
    return theme.describe(
        ax, f"Map of {len(table)} documents by shared words; it shows {shown:.0%} of the squared distances."
    )


def _close(table, label):
    """Yield one place and its names for points that lie too close for labels of their own: the names are stacked."""
    near_x, near_y = (max(0.16 * float(np.ptp(table[axis])), 1e-9) for axis in "xy")
    stacks = []
    for p in table.sort_values("y", ascending=False).itertuples():
        for stack in stacks:
            if abs(stack[0] - p.x) < near_x and stack[1] - p.y < 0.5 * near_y * len(stack[2]) + 0.3 * near_y:
                stack[2].append(label.get(p.doc_id, p.doc_id))
                break
        else:
            stacks.append((p.x, p.y, [label.get(p.doc_id, p.doc_id)]))
    yield from stacks


def _labels(documents):
    return {} if documents is None else dict(zip(documents["doc_id"], documents["label"], strict=True))
