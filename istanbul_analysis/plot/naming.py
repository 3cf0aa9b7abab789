"""Charts of names: which spelling each document chooses, and whom it names how often."""

from istanbul_analysis import schema, theme

ACTORS_SHOWN = 15


def plot_naming_choices(choices, documents, *, ax=None):
    """Draw a grid, one row per name spelled in several ways, one column per document: the spellings printed.

    A cell prints the spellings with their counts, the most frequent first, in the colour of that spelling; a document
    that does not print the name has an empty cell.

    Parameters
    ----------
    choices : DataFrame (`schema.NAMING_CHOICES`)
    documents : DataFrame (`schema.DOCUMENTS`), for labels and order

    Returns
    -------
    Axes
    """
    choices = schema.check(choices, schema.NAMING_CHOICES)
    names = choices.drop_duplicates(["actor_id", "concept"]).sort_values("concept", ascending=False)
    rows = {key: i for i, key in enumerate(zip(names["actor_id"], names["concept"]))}
    columns = {doc: i for i, doc in enumerate(documents["doc_id"])}
    ax = theme.axes(ax, rows=1.6 * len(rows), width=max(8.0, 1.8 * len(columns)))
    said = []
    for (doc, actor, concept), cell in choices.groupby(["doc_id", "actor_id", "concept"], sort=False):
        x, y = columns[doc], rows[actor, concept]
        printed = [f"{spelling} {n}" for spelling, n in zip(cell["spelling"], cell["n"])]
        rank = _rank(choices, actor, concept, cell["spelling"].iloc[0])
        ax.add_patch(_box(x, y, theme.COLOURS[rank % len(theme.COLOURS)]))
        ax.text(x, y, "\n".join(printed), ha="center", va="center", fontsize=8.5, color=theme.INK, linespacing=1.15)
        said.append(f"{doc}: {', '.join(printed)}")
    labels = documents["label"].tolist()
    ax.set(xlim=(-0.5, len(columns) - 0.5), ylim=(-0.5, max(len(rows), 1) - 0.5), yticks=range(len(rows)))
    ax.set_yticks(range(len(rows)), [concept for _, concept in rows])
    ax.set_xticks(range(len(columns)), [_wrapped(label) for label in labels])
    ax.xaxis.tick_top()
    ax.spines[:].set_visible(False)
    return theme.describe(ax, f"Grid of spellings, one row per name, one column per document. {'; '.join(said)}.")


def _rank(choices, actor, concept, spelling):
    """Place of a spelling among those of the name, by how often all documents print it."""
    mine = choices[(choices["actor_id"] == actor) & (choices["concept"] == concept)]
    order = mine.groupby("spelling")["n"].sum().sort_values(ascending=False, kind="stable").index
    return list(order).index(spelling)


def _box(x, y, colour):
    from matplotlib.patches import Rectangle  # noqa: PLC0415 - slow to import

    return Rectangle((x - 0.47, y - 0.44), 0.94, 0.88, facecolor=colour, alpha=0.22, edgecolor=colour, linewidth=1)


def _wrapped(label):
    import textwrap  # noqa: PLC0415 - used only here

    return "\n".join(textwrap.wrap(label, 16))


def plot_mention_rates(rates, documents, actors, *, ax=None):
    """Draw a grid, one row per actor, one column per document: mentions per 1,000 words, darker for more.

    The actors with the most mentions in all documents are shown, at most 15.

    Parameters
    ----------
    rates : DataFrame (`schema.MENTION_RATES`)
    documents, actors : DataFrames (`schema.DOCUMENTS`, `schema.ACTORS`), for the labels

    Returns
    -------
    Axes
    """
    rates = schema.check(rates, schema.MENTION_RATES)
    totals = rates.groupby("actor_id")["n_mentions"].sum().sort_values(ascending=False, kind="stable")
    shown = totals.index[:ACTORS_SHOWN]
    grid = rates.pivot(index="actor_id", columns="doc_id", values="rate")
    grid = grid.reindex(index=shown, columns=documents["doc_id"])
    counts = rates.pivot(index="actor_id", columns="doc_id", values="n_mentions").reindex_like(grid)
    names = dict(zip(actors["actor_id"], actors["name"]))
    labels = [names.get(actor, actor) for actor in shown]
    ax = theme.axes(ax, rows=len(shown), width=max(8.0, 1.7 * grid.shape[1] + 2))
    ax.imshow(
        grid.fillna(0), cmap="Blues", vmin=0, vmax=max(grid.max().max() * 1.6, 1) if len(grid) else 1, aspect="auto"
    )
    for y, actor in enumerate(shown):
        for x, doc in enumerate(grid.columns):
            if counts.loc[actor, doc] > 0:
                text = f"{grid.loc[actor, doc]:.1f}  ({counts.loc[actor, doc]:.0f})"
                ax.text(x, y, text, ha="center", va="center", fontsize=8.5, color=theme.INK)
    ax.set_yticks(range(len(shown)), labels)
    ax.set_xticks(range(grid.shape[1]), [_wrapped(label) for label in documents["label"]])
    ax.xaxis.tick_top()
    ax.set_xlabel("mentions per 1,000 words (times named); empty: not named")
    ax.spines[:].set_visible(False)
    said = "; ".join(
        f"{label} " + ", ".join(f"{doc} {grid.loc[a, doc]:.1f}" for doc in grid.columns)
        for a, label in zip(shown, labels)
    )
    return theme.describe(ax, f"Grid of mentions per 1,000 words, one row per actor, one column per document. {said}.")
