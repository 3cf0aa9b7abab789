"""Charts of distinctive words, and of how much of each article goes to whom."""

from textwrap import wrap

import numpy as np

from istanbul_analysis import schema, theme
from istanbul_analysis.plot.heat import number_map

MOST_GROUPS, MOST_SUBJECTS, MOST_DOCUMENTS = 8, 15, 20


def plot_keyness(keyness, documents=None, *, n=6, ax=None, **dot_kws):
    """Draw the most distinctive words of each target: a dot for the log-odds, a line for its interval, and the counts.

    A filled dot: the conservative log ratio (`lrc`) is not 0; an open one: it is, the word merely ranks high. Of many
    targets the first eight are drawn.

    Parameters
    ----------
    keyness : DataFrame, one row per target and word (`schema.KEYNESS`)
    documents : DataFrame (`schema.DOCUMENTS`): labels to print instead of a `doc_id`
    n : words of each target

    Returns
    -------
    Axes
    """
    table = schema.check(keyness, schema.KEYNESS)
    label = {} if documents is None else dict(zip(documents["doc_id"], documents["label"], strict=True))
    targets = list(dict.fromkeys(table["target"]))[:MOST_GROUPS]
    top = table[(table["log_odds"] > 0) & table["target"].isin(targets)].groupby("target", sort=False).head(n)
    ax = theme.axes(ax, width=8.5, rows=0.8 * (len(top) + 2.2 * len(targets)))
    right = float(np.nanmax(np.r_[1.0, top["high"], top["log_odds"]]))
    said, row = [], 0.0
    for number, target in enumerate(targets):
        words, colour = top[top["target"] == target], theme.COLOURS[number % len(theme.COLOURS)]
        ax.text(0, row, label.get(target, target), va="center", fontsize=10.5, fontweight="bold", color=theme.INK)
        for word in words.itertuples():
            row += 1
            _word(ax, row, word, {"color": colour} | dot_kws)
        said.append(f"{label.get(target, target)}: {', '.join(map(_counted, words.itertuples())) or 'none'}")
        row += 1.7
    ax.axvline(0, color=theme.GRID, linewidth=0.8, zorder=0)
    longest = max((len(_counted(word)) for word in top.itertuples()), default=0)
    left = float(np.nanmin(np.r_[0.0, top["low"]])) - 0.05
    ax.set(ylim=(row - 0.7, -0.8), xlim=(left, 1.04 * right / (1 - min(0.6, 0.0088 * longest))), yticks=[])
    ax.set(xticks=range(int(right) + 1))
    ax.set_xlabel("log-odds against the reference, with interval (filled: conservative log ratio not 0)")
    ax.spines["left"].set_visible(False)
    return theme.describe(ax, f"Most distinctive words of each group. {'. '.join(said)}.")


def _word(ax, row, word, style):
    colour, shown = style["color"], word.lrc != 0
    if np.isfinite(word.low):
        ax.plot([word.low, word.high], [row, row], color=colour, linewidth=1.4, solid_capstyle="butt")
    ax.plot(
        word.log_odds, row, **{"marker": "o", "markersize": 6, "markerfacecolor": colour if shown else "white"} | style
    )
    end = word.high if np.isfinite(word.high) else word.log_odds
    place = {"xytext": (6, 0), "textcoords": "offset points", "va": "center"}
    ax.annotate(f"{word.norm}  {_share(word)}", (end, row), fontsize=9, color=theme.INK, **place)


def _share(word):
    return f"{word.n} of {word.n_target:,}, elsewhere {word.n_elsewhere} of {word.n_reference:,}"


def _counted(word):
    return f"{word.norm} ({_share(word)})"


def plot_coverage(coverage, documents=None, *, n=MOST_SUBJECTS, ax=None, **image_kws):
    """Draw what share of each document's sentences names each subject: a heat map with its numbers.

    Parameters
    ----------
    coverage : DataFrame, one row per document and subject (`schema.COVERAGE`)
    documents : DataFrame (`schema.DOCUMENTS`): labels to print instead of `doc_id`, and documents that name nobody
    n : subjects, those with the largest share anywhere

    Returns
    -------
    Axes
    """
    table = schema.check(coverage, schema.COVERAGE)
    ids = list(dict.fromkeys(table["doc_id"] if documents is None else documents["doc_id"]))[:MOST_DOCUMENTS]
    label = {} if documents is None else dict(zip(documents["doc_id"], documents["label"], strict=True))
    grid = table.pivot_table(index="subject", columns="doc_id", values="share", aggfunc="sum", fill_value=0.0)
    grid = 100 * grid.reindex(columns=ids, fill_value=0.0)
    grid = grid.loc[grid.mean(axis=1).sort_values(ascending=False, kind="stable").index[:n]]
    names = [label.get(doc, doc) for doc in ids]
    ax = theme.axes(ax, width=2.8 + 1.15 * len(ids), height=1.5 + 0.36 * len(grid))
    number_map(ax, grid.to_numpy(), "{:.0f}", **image_kws)
    ax.set(xticks=range(len(ids)), xticklabels=["\n".join(wrap(name, 14)) for name in names])
    ax.set(yticks=range(len(grid)), yticklabels=[subject.replace("_", " ") for subject in grid.index])
    ax.set_xlabel("% of the article's sentences that name them")
    cells = [
        f"{names[j]}: {grid.iloc[:, j].idxmax()} {grid.iloc[:, j].max():.0f} %" for j in range(len(ids)) if len(grid)
    ]
    return theme.describe(
        ax, f"Share of each article's sentences that name each subject; highest in {'; '.join(cells)}."
    )
