"""Charts of how hard each article is to read and how varied its words are: values with their intervals."""

import numpy as np

from istanbul_analysis import schema, theme

MOST_DOCUMENTS = 30
TITLES = {
    "flesch_reading_ease": "Flesch reading ease (higher is easier)",
    "flesch_kincaid_grade": "Flesch-Kincaid grade (lower is easier)",
    "smog": "SMOG grade (lower is easier)",
    "coleman_liau": "Coleman-Liau grade (lower is easier)",
    "ari": "automated readability index (lower is easier)",
    "lix": "LIX (lower is easier)",
}


def plot_readability(readability, documents=None, *, measure="flesch_reading_ease", ax=None, **dot_kws):
    """Draw one formula: a dot for each document, a line for its interval, and the places the interval allows.

    Parameters
    ----------
    readability : DataFrame, one row per document and formula (`schema.READABILITY`)
    documents : DataFrame (`schema.DOCUMENTS`): labels to print instead of `doc_id`
    measure : which formula

    Returns
    -------
    Axes

    Raises
    ------
    ValueError
        The table does not hold that formula.
    """
    table = schema.check(readability, schema.READABILITY)
    rows = table[table["measure"] == measure].head(MOST_DOCUMENTS)
    if rows.empty:
        raise ValueError(f"no rows for measure {measure!r}; the table holds {sorted(set(table['measure']))}.")
    notes = [_places(row) for row in rows.itertuples()]
    rows = rows.assign(note=notes)
    ax = _dots(rows, documents, ax=ax, form="{:.1f}", **dot_kws)
    ax.set_xlabel(f"{TITLES.get(measure, measure)}; line: sensitivity to passages")
    return ax


def plot_diversity(diversity, documents=None, *, ax=None, **dot_kws):
    """Draw the mean share of different words in a window: a dot for each document, a line for its interval.

    Parameters
    ----------
    diversity : DataFrame, one row per document (`schema.DIVERSITY`)
    documents : DataFrame (`schema.DOCUMENTS`): labels to print instead of `doc_id`

    Returns
    -------
    Axes
    """
    rows = schema.check(diversity, schema.DIVERSITY).head(MOST_DOCUMENTS)
    notes = [f"{row.n_words:,} words" for row in rows.itertuples()]
    rows = rows.assign(value=rows["mattr"], note=notes)
    ax = _dots(rows, documents, ax=ax, form="{:.3f}", **dot_kws)
    window = ", ".join(str(n) for n in sorted(set(rows["window"])))
    ax.set_xlabel(f"share of different words in a window of {window} words; line: sensitivity to passages")
    return ax


def _places(row):
    if np.isnan(row.low):
        return row.note or row.interval
    places = (
        f"place {row.place_from}" if row.place_from == row.place_to else f"place {row.place_from} to {row.place_to}"
    )
    return f"{places}\n{row.note}" if row.note else places


def _dots(rows, documents, *, form, ax=None, **dot_kws):
    """Draw one line per document, in the order given: `value`, `low`, `high`, and a `note`; return the Axes."""
    label = {} if documents is None else dict(zip(documents["doc_id"], documents["label"], strict=True))
    names = [label.get(doc_id, doc_id) for doc_id in rows["doc_id"]]
    ax = theme.axes(ax, rows=len(names))
    known = rows[["value", "low", "high"]].to_numpy(float)
    known = known[np.isfinite(known)] if np.isfinite(known).any() else np.array([0.0, 1.0])
    width, said = max(known.max() - known.min(), 1e-9), []
    for place, row in enumerate(rows.itertuples()):
        _dot(ax, place, row, dot_kws)
        number = _written(row, form)
        place_of_label = next((x for x in (row.high, row.value) if np.isfinite(x)), known.min())
        ax.text(place_of_label + 0.02 * width, place, f"{number}, {row.note}", va="center", fontsize=9, color=theme.INK)
        ends = f" ({form.format(row.low)} to {form.format(row.high)})" if np.isfinite(row.low) else ""
        said.append(f"{names[place]} {number}{ends}, {row.note}".replace("\n", "; "))
    longest = max((len(line) for note in rows["note"] for line in f"00.0, {note}".split("\n")), default=0)
    room = min(0.6, 0.0145 * longest)  # share of the width that the labels take
    ax.set(yticks=range(len(names)), yticklabels=names, ylim=(max(len(names), 1) - 0.5, -0.5))
    ax.set_xlim(known.min() - 0.03 * width, known.max() + width * room / (1 - room))
    ax.set_xticks([tick for tick in ax.get_xticks() if known.min() - 0.03 * width <= tick <= known.max()])
    return theme.describe(ax, f"Dot chart, one line per document: {'; '.join(said) or 'no document'}.")


def _dot(ax, place, row, dot_kws):
    if np.isfinite(row.low):
        ax.plot([row.low, row.high], [place, place], color=theme.COLOURS[0], linewidth=1.6, solid_capstyle="butt")
    ax.plot(row.value, place, **{"marker": "o", "markersize": 7, "color": theme.COLOURS[0]} | dot_kws)


def _written(row, form):
    return form.format(row.value) if np.isfinite(row.value) else "not measured"
