"""A table of numbers as a heat map that can be read without its colours."""

import numpy as np

from istanbul_analysis import theme


def number_map(ax, values, form, *, most=None, **image_kws):
    """Draw an array as a heat map with each number in its cell; NaN cells stay empty, `most` is the darkest."""
    if not values.size:
        return
    most = float(np.nanmax(values)) if most is None else most
    ax.imshow(values, **{"cmap": "Blues", "vmin": 0, "vmax": max(most, 1e-9), "aspect": "auto"} | image_kws)
    for i, j in zip(*np.nonzero(np.isfinite(values)), strict=True):
        colour = "white" if values[i, j] > 0.6 * most else theme.INK
        ax.text(j, i, form.format(values[i, j]), ha="center", va="center", color=colour, fontsize=9)
    ax.spines[:].set_visible(False)
