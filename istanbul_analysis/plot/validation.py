"""Charts of accuracy: figures with their intervals, and beside those of other systems."""

import pandas as pd

from istanbul_analysis import schema, theme

OURS, OTHER = theme.COLOURS[0], theme.COLOURS[2]


def plot_validation(validation, *, ax=None):
    """Draw one dot per figure of accuracy, with its interval, and print the figure and what it rests on.

    Parameters
    ----------
    validation : DataFrame (`schema.VALIDATION`), or some of its rows

    Returns
    -------
    Axes
    """
    table = schema.check(validation, schema.VALIDATION)
    ax = _rows(table, ax, height=1.0)
    said = []
    for y, row in enumerate(table.itertuples()):
        _dot(ax, row, y)
        rests_on = f"{row.n:,} {row.unit}"
        if pd.notna(row.n_gold) and row.n_gold != row.n:
            rests_on += f", {row.n_gold} with it"
        ax.text(1.03, y, f"{row.value:.2f}", va="center", fontsize=9, color=OURS, weight="bold")
        ax.text(1.12, y, rests_on, va="center", fontsize=9, color=theme.INK)
        said.append(f"{_label(row)} {_with_limits(row)}, {rests_on}")
    return theme.describe(ax, f"Dot plot of figures of accuracy, from 0 to 1. {'; '.join(said)}.")


def plot_validation_peers(comparison, *, ax=None):
    """Draw one row per figure: ours with its interval, the best other system's, and a trivial rule's as a tick.

    Parameters
    ----------
    comparison : DataFrame (`schema.VALIDATION_PEERS`)

    Returns
    -------
    Axes
    """
    table = schema.check(comparison, schema.VALIDATION_PEERS)
    ax = _rows(table, ax, height=1.7)
    said = []
    for y, row in enumerate(table.itertuples()):
        if pd.notna(row.trivial_value):
            ax.plot(row.trivial_value, y, marker="|", markersize=13, markeredgewidth=2, color=theme.MUTED)
        ax.plot(row.peer_value, y, marker="D", markersize=7, color=OTHER)
        _dot(ax, row, y)
        ax.text(1.03, y - 0.19, f"{row.value:.3f} this library", va="center", fontsize=9, color=OURS, weight="bold")
        ax.text(1.03, y + 0.19, f"{row.peer_value:.3f} {row.peer}", va="center", fontsize=9, color=OTHER)
        said.append(f"{_label(row)} {_with_limits(row)}, {row.peer} {row.peer_value:.3f}")
    ax.set_xlabel("accuracy (1 is full agreement); line: 95 % interval; grey tick: trivial rule")
    return theme.describe(ax, f"Dot plot, ours and the best other system's figures, 0 to 1. {'; '.join(said)}.")


def _rows(table, ax, height):
    ax = theme.axes(ax, rows=height * len(table), width=9.5)
    ax.set_yticks(range(len(table)), [_label(row, "\n") for row in table.itertuples()])
    ax.set(xlim=(0, 1), ylim=(len(table) - 0.4, -0.6), xlabel="accuracy (1 is full agreement); line: 95 % interval")
    ax.grid(axis="x", color=theme.GRID)
    ax.spines["left"].set_visible(False)
    return ax


def _dot(ax, row, y):
    if pd.notna(row.low):
        ax.plot([row.low, row.high], [y, y], color=OURS, linewidth=2.2, alpha=0.5, solid_capstyle="butt")
    ax.plot(row.value, y, marker="o", markersize=7.5, color=OURS, clip_on=False, zorder=3)


def _label(row, between=", "):
    task, metric = row.task.replace("_", " "), row.metric.replace("_", " ").replace("f1", "F1")
    return f"{task} ({row.dataset}){between}{metric}"


def _with_limits(row):
    return f"{row.value:.3f}" + (f" ({row.low:.3f} to {row.high:.3f})" if pd.notna(row.low) else "")
