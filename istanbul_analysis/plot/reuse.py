"""Charts of text reuse: where copied passages stand, how much is contained in what, one utterance in several words."""

from textwrap import wrap

from istanbul_analysis import schema, theme

MOST_PASSAGES, MOST_DOCUMENTS, MOST_PAIRS = 12, 20, 12
KIND_COLOUR = {
    "verbatim": theme.COLOURS[2], "near": theme.COLOURS[1],
    "variant": theme.COLOURS[1], "paraphrase": theme.COLOURS[0], "label": theme.COLOURS[4],
}  # fmt: skip


def plot_reused_passages(passages, documents, *, ax=None, **bar_kws):
    """Draw each document as a bar with its copied stretches, numbered; below, which passage each number is.

    The longest passages are drawn, and the documents that hold them (all documents where there are few).

    Parameters
    ----------
    passages : DataFrame, one row per pair of passages (`schema.REUSED_PASSAGES`)
    documents : DataFrame, one row per article (`schema.DOCUMENTS`): labels and lengths

    Returns
    -------
    Axes
    """
    passages = schema.check(passages, schema.REUSED_PASSAGES)
    documents = schema.check(documents, schema.DOCUMENTS)
    shown = passages.nlargest(MOST_PASSAGES, "n_matched").reset_index(drop=True)
    if len(documents) > MOST_DOCUMENTS:
        documents = documents[documents["doc_id"].isin([*shown["doc_a"], *shown["doc_b"]])]
    label = dict(zip(documents["doc_id"], documents["label"]))
    row = {doc: i for i, doc in enumerate(documents["doc_id"])}
    length = documents["text"].str.len()
    ax = theme.axes(ax, width=9, rows=1.5 * len(row) + 0.85 * len(shown))
    ax.barh(range(len(row)), length, **{"height": 0.5, "color": theme.GRID} | bar_kws)
    for p in shown.itertuples():
        for doc, start, end in ((p.doc_a, p.start_a, p.end_a), (p.doc_b, p.start_b, p.end_b)):
            ax.barh(row[doc], end - start, left=start, height=0.5, color=KIND_COLOUR[p.kind])
    for doc, x, numbers in _numbers(shown, max(length, default=1)):
        ax.text(x, row[doc] - 0.3, numbers, ha="center", va="bottom", fontsize=8.5, color=theme.INK)
    lines = [_line(i, p, label) for i, p in enumerate(shown.itertuples())]
    for i, (line, kind) in enumerate(zip(lines, shown["kind"])):
        y = len(row) + 0.1 + 0.6 * i
        ax.plot([0], [y], marker="s", markersize=7, color=KIND_COLOUR[kind], clip_on=False)
        ax.text(0.02 * max(length), y, line, va="center", fontsize=9, color=theme.INK)
    ax.set(yticks=range(len(row)), yticklabels=[label[doc] for doc in row], xlabel="Characters from the beginning")
    ax.set(xlim=(-0.01 * max(length, default=1), None), ylim=(len(row) + 0.6 * len(shown), -0.8))
    ax.spines[["left", "bottom"]].set_visible(False)
    ax.xaxis.set_label_position("top")
    ax.xaxis.tick_top()
    rest = "" if len(shown) == len(passages) else f" The {len(shown)} longest of {len(passages)} passages."
    alt = "; ".join(lines) if lines else "no passages"
    return theme.describe(ax, f"{len(row)} documents as bars, with the stretches that two of them share: {alt}.{rest}")


def _numbers(shown, longest):
    """Yield one label per spot: the numbers of stretches that stand too close for labels of their own are joined."""
    spots = sorted(
        (doc, (start + end) / 2, i + 1)
        for i, p in enumerate(shown.itertuples())
        for doc, start, end in ((p.doc_a, p.start_a, p.end_a), (p.doc_b, p.start_b, p.end_b))
    )
    joined = []
    for doc, x, number in spots:
        if joined and joined[-1][0] == doc and x - joined[-1][1][-1] < 0.03 * longest:
            joined[-1][1].append(x)
            joined[-1][2].append(number)
        else:
            joined.append((doc, [x], [number]))
    for doc, places, numbers in joined:
        yield doc, sum(places) / len(places), ", ".join(map(str, sorted(numbers)))


def _line(i, p, label):
    words = f"{p.n_matched} words, verbatim" if p.kind == "verbatim" else f"{p.n_matched} words in common, edited"
    return f"{i + 1}  {label[p.doc_a]} and {label[p.doc_b]}: {words}"


def plot_reuse_matrix(matrix, documents=None, *, size=5, ax=None, **image_kws):
    """Draw how much of each document (row) stands in each other one (column), as a heat map with its numbers.

    Parameters
    ----------
    matrix : DataFrame, one row per ordered pair of documents (`schema.REUSE_MATRIX`)
    documents : DataFrame, one row per article (`schema.DOCUMENTS`): labels to print instead of `doc_id`
    size : 5 or 8, words in a run

    Returns
    -------
    Axes

    Raises
    ------
    ValueError
        `size` is neither 5 nor 8.
    """
    if size not in (5, 8):
        raise ValueError(f"size is {size!r}; the matrix holds runs of 5 and of 8 words.")
    matrix = schema.check(matrix, schema.REUSE_MATRIX)
    value = f"containment_{size}"
    ids = list(dict.fromkeys(matrix["doc_a"]))
    if len(ids) > MOST_DOCUMENTS:
        most = set(matrix.groupby("doc_a")[value].max().nlargest(MOST_DOCUMENTS).index)
        ids = [doc for doc in ids if doc in most]
    label = {} if documents is None else dict(zip(documents["doc_id"], documents["label"]))
    grid = 100 * matrix.pivot_table(index="doc_a", columns="doc_b", values=value).reindex(index=ids, columns=ids)
    most = float(grid.max().max()) if len(ids) > 1 else 1.0
    ax = theme.axes(ax, width=2.6 + 1.1 * len(ids), height=1.6 + 0.55 * len(ids))
    if ids:
        ax.imshow(grid, **{"cmap": "Blues", "vmin": 0, "vmax": max(1.0, most), "aspect": "auto"} | image_kws)
    for i in range(len(ids)):
        for j in range(len(ids)):
            if i != j:
                dark = grid.iloc[i, j] > 0.6 * max(1.0, most)
                colour = "white" if dark else theme.INK
                ax.text(j, i, f"{grid.iloc[i, j]:.1f}", ha="center", va="center", color=colour, fontsize=9.5)
    names = [label.get(doc, doc) for doc in ids]
    ax.set(xticks=range(len(ids)), xticklabels=["\n".join(wrap(name, 13, break_long_words=False)) for name in names])
    ax.set(yticks=range(len(ids)), yticklabels=names, xlabel="... stand in this one")
    ax.set_ylabel(f"% of this document's\nruns of {size} words ...")
    ax.spines[:].set_visible(False)
    return theme.describe(ax, _matrix_alt(matrix, names, ids, value, size))


def _matrix_alt(matrix, names, ids, value, size):
    head = f"Share of each document's runs of {size} words that stand in each other one, {len(ids)} documents"
    if matrix.empty:
        return f"{head}: no pair."
    name, top = dict(zip(ids, names)), matrix.loc[matrix[value].idxmax()]
    pair = [top["doc_a"], top["doc_b"]]
    rest = matrix[~(matrix["doc_a"].isin(pair) & matrix["doc_b"].isin(pair))]
    alt = f"{head}: highest {top[value]:.1%}, of {name[top['doc_a']]} in {name[top['doc_b']]}"
    return alt + (f"; at most {rest[value].max():.1%} in the other pairs." if len(rest) else ".")


def plot_quote_variants(variants, documents=None, *, ax=None, **text_kws):
    """Print the wordings of one utterance side by side, one row per pair, with the kind of their likeness.

    Parameters
    ----------
    variants : DataFrame, one row per pair of pieces (`schema.QUOTE_VARIANTS`); the first twelve are drawn
    documents : DataFrame, one row per article (`schema.DOCUMENTS`): labels to print instead of `doc_id`

    Returns
    -------
    Axes
    """
    shown = schema.check(variants, schema.QUOTE_VARIANTS).head(MOST_PAIRS)
    label = {} if documents is None else dict(zip(documents["doc_id"], documents["label"]))
    sides = [[_passage(p, side, label) for side in "ab"] for p in shown.itertuples()]
    notes = [[p.kind, f"{p.similarity:.2f}", *wrap(p.speaker.replace("_", " "), 15)] for p in shown.itertuples()]
    heights = [max(len(a), len(b), len(note)) + 0.7 for (a, b), note in zip(sides, notes)]
    ax = theme.axes(ax, width=10, height=0.8 + 0.19 * sum(heights))
    top, style = 0, {"fontsize": 9, "va": "top", "color": theme.INK, "linespacing": 1.25} | text_kws
    for kind, note, (a, b), height in zip(shown["kind"], notes, sides, heights):
        if top:
            ax.axhline(top - 0.45, color=theme.GRID, linewidth=0.8)
        ax.plot([0.003], [top + 0.45], marker="s", markersize=7, color=KIND_COLOUR[kind])
        ax.text(0.015, top, "\n".join(note), **style)
        ax.text(0.16, top, "\n".join(a), **style)
        ax.text(0.58, top, "\n".join(b), **style)
        top += height
    ax.set(xlim=(0, 1), ylim=(max(top, 1), -0.6), xticks=[], yticks=[])
    ax.spines[:].set_visible(False)
    rows = [f"{p.kind}: {' / '.join(' '.join(side) for side in pair)}" for p, pair in zip(shown.itertuples(), sides)]
    head = f"{len(shown)} of {len(variants)} pairs of wordings, side by side"
    return theme.describe(ax, f"{head}. {'. '.join(rows)}.")


def _passage(p, side, label):
    doc, text = getattr(p, f"doc_{side}"), getattr(p, f"text_{side}")
    return [f"{label.get(doc, doc)}:", *wrap(" ".join(text.split()), 56)]
