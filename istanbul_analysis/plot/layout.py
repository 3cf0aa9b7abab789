"""Charts of the corpus: what fills each file, and how long each article is."""

from istanbul_analysis import schema, theme


def plot_block_shares(shares, documents, *, ax=None):
    """Draw, for each document, one bar from 0 to 1: article text first, everything else behind it.

    Parameters
    ----------
    shares : DataFrame (`schema.BLOCK_SHARES`)
    documents : DataFrame (`schema.DOCUMENTS`), for the labels and the order

    Returns
    -------
    Axes
    """
    shares = schema.check(shares, schema.BLOCK_SHARES)
    wide = shares.assign(group=shares["kind"].where(shares["kind"] == "body", "other")).pivot_table(
        index="doc_id", columns="group", values="share", aggfunc="sum", fill_value=0.0
    )
    wide = wide.reindex(index=documents["doc_id"][::-1], columns=["body", "other"], fill_value=0.0)
    labels = documents["label"][::-1].tolist()
    ax = theme.axes(ax, rows=len(wide))
    ax.barh(labels, wide["body"], color=theme.COLOURS[0])
    ax.barh(labels, wide["other"], left=wide["body"], color=theme.GRID)
    for row, (body, other) in enumerate(zip(wide["body"], wide["other"], strict=True)):
        ax.text(body / 2, row, f"{body:.0%} article", ha="center", va="center", color="white", fontsize=9)
        ax.text(1.01, row, f"{other:.0%} other", ha="left", va="center", color=theme.MUTED, fontsize=9)
    ax.set(
        xlim=(0, 1.12), xlabel="share of the file's characters, white space left out", xticks=[0, 0.25, 0.5, 0.75, 1]
    )
    said = "; ".join(f"{label} {body:.0%}" for label, body in zip(labels[::-1], wide["body"][::-1], strict=True))
    return theme.describe(ax, f"Bar chart, one bar per document: share of the file that is article text. {said}.")


def plot_document_lengths(lengths, documents, *, ax=None):
    """Draw, for each document, its words in two parts: the outlet's own and those inside quotation marks.

    Parameters
    ----------
    lengths : DataFrame (`schema.DOCUMENT_LENGTHS`)
    documents : DataFrame (`schema.DOCUMENTS`), for the labels

    Returns
    -------
    Axes
    """
    lengths = schema.check(lengths, schema.DOCUMENT_LENGTHS)[::-1]
    labels = lengths["doc_id"].map(dict(zip(documents["doc_id"], documents["label"], strict=True))).tolist()
    own = lengths["n_words"] - lengths["n_quoted"]
    ax = theme.axes(ax, rows=len(lengths))
    ax.barh(labels, own, color=theme.COLOURS[0])
    ax.barh(labels, lengths["n_quoted"], left=own, color=theme.COLOURS[1], hatch="///", edgecolor="white")
    texts = [f"{n:,} words, {q:,} quoted" for n, q in zip(lengths["n_words"], lengths["n_quoted"], strict=True)]
    for row, (words, text) in enumerate(zip(lengths["n_words"], texts, strict=True)):
        ax.text(words + lengths["n_words"].max() * 0.01, row, text, va="center", color=theme.MUTED, fontsize=9)
    ax.set(
        xlim=(0, max(1, lengths["n_words"].max()) * 1.3), xlabel="words of the article (hatched: in quotation marks)"
    )
    said = "; ".join(f"{label} {text}" for label, text in zip(labels[::-1], texts[::-1], strict=True))
    return theme.describe(ax, f"Bar chart of article lengths, one bar per document: {said}.")
