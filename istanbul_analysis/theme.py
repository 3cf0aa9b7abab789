"""How charts look: one place for colours, sizes and new figures, and for the words that describe a chart."""

import sys

# Six colours that stay apart under the common colour-vision deficiencies (matplotlib's own "petroff6" cycle).
COLOURS = ("#5790fc", "#f89c20", "#e42536", "#964a8b", "#9c9ca1", "#7a21dd")
INK, MUTED, GRID = "#222222", "#5c5c66", "#d9d9de"
# Charts are drawn larger than they are shown, so that they stay sharp on dense screens.
SHOWN_DPI, DRAWN_DPI = 84, 140
_ALT = "_istanbul_alt"
_STYLE = {
    "font.family": "sans-serif",
    "font.sans-serif": ["DejaVu Sans"],  # comes with matplotlib, so that a chart is the same on each machine
    "font.size": 10,
    "axes.titlesize": 11,
    "axes.titlecolor": INK,
    "axes.labelsize": 10,
    "axes.labelcolor": MUTED,
    "axes.edgecolor": GRID,
    "axes.axisbelow": True,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "grid.color": GRID,
    "grid.linewidth": 0.6,
}


def axes(ax=None, *, width=8.0, height=None, rows=None):
    """Return `ax`, or the Axes of a new figure (`rows` bars or lines give its height in inches)."""
    if ax is not None:
        return ax
    import matplotlib as mpl  # noqa: PLC0415 - slow to import, and only charts need it
    import matplotlib.pyplot as plt  # noqa: PLC0415

    if height is None:
        height = 4.0 if rows is None else max(1.8, 0.34 * rows + 1.2)
    # The figure comes first: making it may start a backend, whose own settings the context would take back.
    figure = plt.figure(figsize=(width, height), layout="constrained")
    with mpl.rc_context(_STYLE | {"axes.prop_cycle": mpl.cycler(color=COLOURS)}):
        ax = figure.add_subplot()
    ax.tick_params(colors=MUTED, labelcolor=INK, labelsize=9.5, length=0)
    return ax


def describe(ax, alt):
    """Attach an alternative text to the figure of `ax`, for readers who cannot see it; return `ax`.

    In a notebook the text travels with the picture, and stands in for it where only text is shown. A figure of several
    Axes gets the texts of all of them, in the order in which they were given.
    """
    figure = ax.get_figure(root=True)
    texts = getattr(figure, _ALT, {})
    setattr(figure, _ALT, texts | {id(ax): " ".join(alt.split())})
    _show_with_alt()
    return ax


def alt_text(figure):
    """Return the alternative text of a figure, "" where it has none."""
    return " ".join(getattr(figure, _ALT, {}).values())


def _show_with_alt():
    """Inside a notebook's kernel, make figures come out as PNG with their alternative text; elsewhere do nothing."""
    ipython = sys.modules.get("IPython")
    shell = ipython.get_ipython() if ipython else None
    if shell is None:
        return
    from matplotlib.figure import Figure  # noqa: PLC0415 - a figure was made already

    formatters = shell.display_formatter.formatters
    formatters["image/png"].for_type(Figure, _png)
    formatters["text/plain"].for_type(Figure, lambda figure, printer, _: printer.text(alt_text(figure) or repr(figure)))


def _png(figure):
    """Return the bytes of a figure with what a page needs to show it: shown size and alternative text."""
    from io import BytesIO  # noqa: PLC0415 - used only where figures are shown

    buffer = BytesIO()
    figure.savefig(buffer, format="png", dpi=DRAWN_DPI, facecolor="white", metadata={"Software": None})
    width, height = (round(inches * SHOWN_DPI) for inches in figure.get_size_inches())
    alt = alt_text(figure)
    return buffer.getvalue(), {"width": width, "height": height} | ({"alt": alt} if alt else {})
