"""How charts look: one place for colours, sizes and new figures."""

# Six colours that stay apart under the common colour-vision deficiencies (matplotlib's own "petroff6" cycle).
COLOURS = ("#5790fc", "#f89c20", "#e42536", "#964a8b", "#9c9ca1", "#7a21dd")
INK, MUTED, GRID = "#222222", "#5c5c66", "#d9d9de"


def axes(ax=None, *, width=8.0, height=None, rows=None):
    """Return `ax`, or the Axes of a new figure (`rows` bars or lines give its height in inches)."""
    if ax is not None:
        return ax
    import matplotlib.pyplot as plt  # noqa: PLC0415 - slow to import, and only charts need it

    if height is None:
        height = 4.0 if rows is None else max(1.8, 0.34 * rows + 1.2)
    _, ax = plt.subplots(figsize=(width, height), layout="constrained")
    ax.spines[["top", "right"]].set_visible(False)
    ax.spines[["left", "bottom"]].set_color(GRID)
    ax.tick_params(colors=MUTED, length=0)
    return ax


def describe(ax, alt):
    """Attach an alternative text to the figure of `ax`, for readers who cannot see it; return `ax`."""
    ax.figure._istanbul_alt = alt
    return ax
