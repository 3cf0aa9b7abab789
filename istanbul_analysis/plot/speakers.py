"""Charts of who speaks: shares of quoted words by speaker and by side, and how words are introduced."""

from istanbul_analysis import schema, theme

MOST_ROWS = 40
LETTER = 0.0215  # width of a letter in a label, as a share of the longest bar


def plot_quote_shares(shares, documents, actors, *, ax=None, **bar_kws):
    """Draw one bar per document and speaker: the share of the document's quoted words.

    Parameters
    ----------
    shares : DataFrame (`schema.QUOTE_SHARES`); more than 40 rows are cut
    documents, actors : DataFrames, for the labels

    Returns
    -------
    Axes
    """
    rows = schema.check(shares, schema.QUOTE_SHARES).head(MOST_ROWS)
    label, name = _labels(documents, "doc_id", "label"), _labels(actors, "actor_id", "name")
    names = [f"{label.get(d, d)} · {name.get(a, a)}" for d, a in zip(rows["doc_id"], rows["actor_id"], strict=True)]
    numbers = [f"{s:.0%}, {n:,} words" for s, n in zip(rows["share"], rows["n_words"], strict=True)]
    ax = theme.axes(ax, rows=len(rows))
    place = _places_with_gaps(rows["doc_id"].tolist())
    ax.barh(place, rows["share"], **{"color": theme.COLOURS[0], "height": 0.7} | bar_kws)
    for y, share, number in zip(place, rows["share"], numbers, strict=True):
        ax.text(share + 0.01, y, number, va="center", fontsize=9, color=theme.MUTED)
    ax.set(yticks=place, yticklabels=names, xlim=(0, 1.25), xticks=[0, 0.25, 0.5, 0.75, 1])
    ax.set_ylim(max(place, default=0) + 0.6, -0.6)
    ax.set_xlabel("share of the document's quoted words with a known speaker")
    said = "; ".join(f"{n} {v}" for n, v in zip(names, numbers, strict=True))
    return theme.describe(ax, f"Bar chart, one bar per document and speaker: {said or 'no speaker'}.")


def _labels(frame, key, value):
    return dict(zip(frame[key], frame[value], strict=True))


def _places_with_gaps(groups):
    """A place for each row, with a gap where a new group begins."""
    places, at = [], -1.0
    for n, group in enumerate(groups):
        at += 1.6 if n and group != groups[n - 1] else 1.0
        places.append(at)
    return places


def plot_side_shares(shares, documents, *, ax=None):
    """Draw one bar per document, cut into the sides' shares of its quoted words.

    A side has the same colour in each bar; parts that are too narrow for a label are named behind the bar.

    Parameters
    ----------
    shares : DataFrame (`schema.SIDE_SHARES`)
    documents : DataFrame, for the labels and the order

    Returns
    -------
    Axes
    """
    shares = schema.check(shares, schema.SIDE_SHARES)
    order = shares.groupby("side")["n_words"].sum().sort_values(ascending=False).index.tolist()
    colour = {side: (*theme.COLOURS, theme.MUTED)[min(n, len(theme.COLOURS))] for n, side in enumerate(order)}
    docs = [doc for doc in documents["doc_id"] if doc in set(shares["doc_id"])]
    ax, said = theme.axes(ax, rows=len(docs)), []
    for row, doc in enumerate(docs):
        parts = shares[shares["doc_id"] == doc].set_index("side").reindex(order).dropna(subset="share")
        said.append(f"{_labels(documents, 'doc_id', 'label')[doc]}: {_bar(ax, row, parts, colour)}")
    ax.set(yticks=range(len(docs)), yticklabels=[line.partition(":")[0] for line in said], xlim=(0, 1.6))
    ax.set(ylim=(max(len(docs), 1) - 0.5, -0.5), xticks=[0, 0.25, 0.5, 0.75, 1])
    ax.set_xlabel("share of the document's quoted words with a known speaker")
    return theme.describe(ax, f"Stacked bar chart, one bar per document: {'; '.join(said) or 'no document'}.")


def _bar(ax, row, parts, colour):
    """Draw one bar; return its parts in words."""
    left, narrow, said = 0.0, [], []
    for side, share in parts["share"].items():
        ax.barh(row, share, left=left, color=colour[side], height=0.7, edgecolor="white")
        text = f"{side} {share:.0%}"
        if share >= LETTER * len(text):
            ax.text(left + share / 2, row, text, ha="center", va="center", color="white", fontsize=9, weight="bold")
        else:
            narrow.append(text)
        said.append(text)
        left += share
    half = (len(narrow) + 1) // 2 if len(narrow) > 2 else len(narrow)
    lines = [", ".join(narrow[:half]), ", ".join(narrow[half:])]
    ax.text(1.01, row, "\n".join(filter(None, lines)), va="center", fontsize=8, color=theme.MUTED)
    return ", ".join(said)


def plot_stance_shares(shares, *, stance="endorse", ax=None):
    """Draw, for each group, the share of cues of one stance class with its interval, and the cues themselves.

    Parameters
    ----------
    shares : DataFrame (`schema.STANCE_SHARES`)
    stance : which class

    Returns
    -------
    Axes

    Raises
    ------
    ValueError
        The table does not hold that class.
    """
    shares = schema.check(shares, schema.STANCE_SHARES)
    rows = shares[shares["stance"] == stance].head(MOST_ROWS)
    if rows.empty:
        raise ValueError(f"no rows for stance {stance!r}; the table holds {sorted(set(shares['stance']))}.")
    ax, said = theme.axes(ax, rows=len(rows)), []
    for place, row in enumerate(rows.itertuples()):
        ax.plot([row.low, row.high], [place, place], color=theme.COLOURS[0], linewidth=1.6, solid_capstyle="butt")
        ax.plot(row.share, place, marker="o", markersize=7, color=theme.COLOURS[0])
        text = f"{row.n_uses} of {row.n_group}" + (f": {row.cases}" if row.cases else "")
        ax.text(1.02, place, text if len(text) < 60 else text[:57] + "...", va="center", fontsize=9, color=theme.MUTED)
        said.append(f"{row.group} {text} ({row.low:.0%} to {row.high:.0%})")
    ax.set(yticks=range(len(rows)), yticklabels=rows["group"], ylim=(len(rows) - 0.5, -0.5))
    ax.set(xlim=(-0.02, 1.75), xticks=[0, 0.25, 0.5, 0.75, 1])
    ax.set_xlabel(f"share of cues that {stance}; line: 95 % interval")
    return theme.describe(ax, f"Dot chart, one line per group: {'; '.join(said)}.")


def plot_cue_counts(counts, *, most=12, ax=None):
    """Draw how often each of the most frequent cues introduces words of each side, as a table of dots.

    Parameters
    ----------
    counts : DataFrame (`schema.CUE_COUNTS`)
    most : how many cues to draw

    Returns
    -------
    Axes
    """
    counts = schema.check(counts, schema.CUE_COUNTS)
    wide = counts.pivot_table(index="lemma", columns="side", values="n_uses", aggfunc="sum", fill_value=0)
    wide = wide.assign(total=wide.sum(axis=1)).sort_values(["total", "lemma"], ascending=[False, True]).head(most)
    wide = wide.drop(columns="total")
    wide = wide[wide.sum().sort_values(ascending=False, kind="stable").index]
    ax, said = theme.axes(ax, rows=len(wide)), []
    for y, (lemma, row) in enumerate(wide.iterrows()):
        for x, (side, n) in enumerate(row.items()):
            if n:
                ax.scatter(x, y, s=60 + 26 * n, color=theme.COLOURS[0], linewidths=0)
                ax.text(x, y, str(int(n)), ha="center", va="center", fontsize=8, color="white", weight="bold")
                said.append(f"{lemma}, {side}: {int(n)}")
    ax.set(yticks=range(len(wide)), yticklabels=wide.index, ylim=(max(len(wide), 1) - 0.5, -0.5))
    ax.set(xticks=range(wide.shape[1]), xticklabels=wide.columns, xlim=(-0.5, max(wide.shape[1], 1) - 0.5))
    ax.tick_params(top=True, labeltop=True, bottom=False, labelbottom=False)
    return theme.describe(ax, f"Table of dots, cues by side of the speaker: {'; '.join(said) or 'no cue'}.")
