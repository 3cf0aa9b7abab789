"""Charts of tone: toward actors, by word, and how sure a text sounds; each with its n, interval and voice."""

import numpy as np

from istanbul_analysis import schema, theme

VOICES = ("narration", "quote")
MOST_ROWS, MOST_WORDS = 28, 20


def plot_actor_tone(tone, actors=None, documents=None, *, reader="a model", ax=None, **dot_kws):
    """Draw tone toward each actor: a filled dot for narration, an open one for quotation, a line for the interval.

    At most 28 rows are drawn, those with most sentences.

    Parameters
    ----------
    tone : DataFrame (`schema.ACTOR_TONE`)
    actors : DataFrame with `actor_id` and `name`: names to print
    documents : DataFrame (`schema.DOCUMENTS`): labels to print instead of the group's value
    reader : who gave the labels, for the label of the axis

    Returns
    -------
    Axes
    """
    rows = schema.check(tone, schema.ACTOR_TONE)
    rows = rows.nlargest(MOST_ROWS, "n_sentences", keep="first").assign(value=lambda frame: frame["tone"])
    name = _names(rows["actor_id"], actors, "actor_id", "name")
    rows = rows.assign(line=name + " · " + _names(rows["group"], documents, "doc_id", "label"))
    rows = rows.sort_values(["line", "voice"], ascending=[False, False], kind="stable")
    notes = [
        f"n {r.n_sentences}: {r.n_negative}−, {r.n_neutral}○, {r.n_positive}+ {r.voice}" for r in rows.itertuples()
    ]
    ax = _dots(rows, notes, ax, dot_kws)
    ax.axvline(0, color=theme.MUTED, linewidth=0.8)
    ax.set_xlim(-1.08, 1.08)
    ax.set_xlabel(f"tone toward the actor, −1 to 1, as {reader} reads it; line: sensitivity to passages")
    return theme.describe(
        ax, _alt(f"Tone toward actors as {reader} reads it, from -1 to 1", rows, "sentences", "n_sentences", "{:+.2f}")
    )


def plot_hedge_rates(rates, documents=None, *, kind="hedge", ax=None, **dot_kws):
    """Draw hedges (or expressions of certainty) per 1,000 words: a dot for each group and voice, with its interval.

    Parameters
    ----------
    rates : DataFrame (`schema.HEDGE_RATES`)
    documents : DataFrame (`schema.DOCUMENTS`): labels to print instead of the group's value
    kind : hedge or certainty

    Returns
    -------
    Axes
    """
    rows = schema.check(rates, schema.HEDGE_RATES)
    rows = rows[rows["kind"] == kind].head(MOST_ROWS)
    rows = rows.assign(line=_names(rows["group"], documents, "doc_id", "label"), value=rows["rate"])
    rows = rows.sort_values(["line", "voice"], ascending=[False, False], kind="stable")
    notes = [f"n {r.n_hits} of {r.n_tokens:,} words, {r.voice}" for r in rows.itertuples()]
    ax = _dots(rows, notes, ax, dot_kws)
    ax.set_xlim(left=-0.015 * ax.get_xlim()[1])
    wording = {"hedge": "hedges", "certainty": "expressions of certainty"}.get(kind, kind)
    ax.set_xlabel(f"{wording} per 1,000 words of the voice; line: sensitivity to passages")
    return theme.describe(ax, _alt(f"{wording.capitalize()} per 1,000 words", rows, "words", "n_tokens", "{:.1f}"))


def plot_word_shift(shift, *, target="target", reference="reference", voice="both voices", ax=None, **bar_kws):
    """Draw the words that add most to the difference in tone between two groups: one bar a word, with its counts.

    Parameters
    ----------
    shift : DataFrame (`schema.WORD_SHIFT`)
    target, reference, voice : what to call the two groups, and the voice that was counted

    Returns
    -------
    Axes
    """
    table = schema.check(shift, schema.WORD_SHIFT)
    rows = table.head(MOST_WORDS).iloc[::-1]
    ax = theme.axes(ax, rows=len(rows))
    size = 1000 * rows["contribution"].to_numpy()
    colours = np.where(size > 0, theme.COLOURS[0], theme.COLOURS[1])
    bars = ax.barh(
        np.arange(len(rows)), size, **({"color": colours, "edgecolor": theme.INK, "linewidth": 0.4} | bar_kws)
    )
    labels = [f"{r.word} ({r.valence:+.1f})" for r in rows.itertuples()]
    ax.set_yticks(np.arange(len(rows)), labels)
    ax.bar_label(bars, [f"{r.n_target} : {r.n_reference}" for r in rows.itertuples()], padding=3, color=theme.MUTED)
    ax.axvline(0, color=theme.MUTED, linewidth=0.8)
    ax.margins(x=0.15)
    ax.set_xlabel(
        f"what the word adds to {target} less {reference}, valence per 1,000 words\n"
        f"({voice}; n {target} : n {reference})"
    )
    total = 1000 * table["contribution"].sum()
    top = ", ".join(f"{r.word} {1000 * r.contribution:+.1f}" for r in table.head(5).itertuples())
    alt = (
        f"Bar chart of the {len(rows)} words that add most to the difference in tone between {target} and {reference} "
        f"({voice}); the difference over all words is {total:+.1f} per 1,000 words. Largest: {top or 'none'}."
    )
    return theme.describe(ax, alt)


def _dots(rows, notes, ax, dot_kws):
    """Draw one line per row: `value`, `low`, `high`, filled for narration and open for quotation, and a note."""
    ax = theme.axes(ax, rows=len(rows))
    height = np.arange(len(rows))
    known = rows["low"].notna().to_numpy()
    ax.hlines(height[known], rows["low"][known], rows["high"][known], color=theme.MUTED, linewidth=1.6, zorder=2)
    for voice, face in zip(VOICES, (theme.COLOURS[0], "white"), strict=True):
        own = (rows["voice"] == voice).to_numpy()
        style = {"s": 42, "facecolor": face, "edgecolor": theme.INK, "linewidth": 1.0, "zorder": 3} | dot_kws
        ax.scatter(rows["value"][own], height[own], **style)
    ax.set_yticks(height, rows["line"])
    ax.set_ylim(-0.7, len(rows) - 0.3)
    ax.grid(axis="x")
    right = ax.secondary_yaxis("right")
    right.set_yticks(height, notes)
    right.tick_params(colors=theme.MUTED, labelsize=8.5, length=0)
    right.spines["right"].set_visible(False)
    return ax


def _names(values, frame, key, name):
    known = {} if frame is None else dict(zip(frame[key], frame[name], strict=True))
    return values.map(lambda value: known.get(value, value)).astype(object)


def _alt(head, rows, unit, n, form):
    said = []
    for row in rows.iloc[::-1].to_dict("records"):
        value, low, high = (form.format(row[name]) for name in ("value", "low", "high"))
        limits = f"{low} to {high}" if np.isfinite(row["low"]) else "no interval"
        said.append(f"{row['line']}, {row['voice']}: {value} ({limits}), {row[n]:,} {unit}")
    return f"{head}, dots with intervals. {'; '.join(said) or 'No rows'}."
