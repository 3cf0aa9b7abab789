"""Charts of frames: how much of each article they take and in whose voice, where they stand, how far coders agree."""

from istanbul_analysis import schema, theme

MOST_DOCUMENTS = 12
VOICES = {"narration": (theme.COLOURS[0], "o", -0.17), "quote": (theme.COLOURS[1], "s", 0.17)}
VOICE_NAMES = {"narration": "the outlet's words", "quote": "quoted words"}
PLACES = (1.04, 1.18)  # where the counts of the two voices stand, to the right of the drawing
# Alpha from which codes can be relied on, and from which only tentatively (Krippendorff 2004).
RELY, TENTATIVE = 0.8, 2 / 3


def plot_frame_shares(shares, frames, documents, *, ax=None, **line_kws):
    """Draw the share of sentences with a frame, per document and voice, with its interval and counts.

    Parameters
    ----------
    shares : DataFrame, one row per document, frame and voice (`schema.FRAME_SHARES`); keep the rows of a few frames
    frames : DataFrame with `frame_id` and `name`, as from `load_frames`
    documents : DataFrame (`schema.DOCUMENTS`): labels; the first twelve that have rows are drawn

    Returns
    -------
    Axes
    """
    shares = schema.check(shares, schema.FRAME_SHARES)
    label, name = dict(zip(documents["doc_id"], documents["label"])), dict(zip(frames["frame_id"], frames["name"]))
    docs = [doc for doc in documents["doc_id"] if doc in set(shares["doc_id"])][:MOST_DOCUMENTS]
    spoken = shares[shares["voice"].isin(VOICES) & shares["doc_id"].isin(docs)]
    by_key = {(row.frame_id, row.doc_id, row.voice): row for row in spoken.itertuples()}
    ids = list(dict.fromkeys(spoken["frame_id"]))
    ax = theme.axes(ax, width=9, rows=1.05 * (len(docs) + 1.3) * len(ids) + 2)
    ticks, y = {}, 0
    for frame_id in ids:
        ax.text(0, y, name.get(frame_id, frame_id), weight="bold", va="center", color=theme.INK)
        for doc in docs:
            y += 1
            ticks[y] = label.get(doc, doc)
            _draw_voices(ax, y, [by_key[frame_id, doc, v] for v in VOICES if (frame_id, doc, v) in by_key], line_kws)
        y += 1.3
    _voice_key(ax)
    ax.set(yticks=list(ticks), yticklabels=list(ticks.values()), ylim=(max(y, 1) - 0.6, -1.6), xlim=(-0.01, 1.3))
    ax.set(xticks=[0, 0.25, 0.5, 0.75, 1], xticklabels=["0", "25 %", "50 %", "75 %", "100 %"])
    ax.set_xlabel("Share of the body sentences of that voice, with 95 % interval")
    ax.spines[["left", "bottom"]].set_visible(False)
    ax.grid(axis="x")
    return theme.describe(ax, _shares_alt(spoken, name, label))


def _draw_voices(ax, y, rows, line_kws):
    for row in rows:
        colour, marker, shift = VOICES[row.voice]
        if row.n_sentences:
            style = {"color": colour, "linewidth": 1.6, "alpha": 0.6, "solid_capstyle": "butt"} | line_kws
            ax.plot([row.low, row.high], [y + shift] * 2, **style)
            ax.plot([row.share], [y + shift], marker=marker, color=colour, markersize=5.5, linestyle="none")
        place = PLACES[list(VOICES).index(row.voice)]
        ax.text(place, y, f"{row.n_hit} of {row.n_sentences}", va="center", fontsize=8.5, color=theme.INK)


def _voice_key(ax):
    for (voice, (colour, marker, _)), x, place in zip(VOICES.items(), (0.25, 0.5), PLACES):
        ax.plot([x], [-1], marker=marker, color=colour, markersize=6, linestyle="none", clip_on=False)
        ax.text(x + 0.015, -1, VOICE_NAMES[voice], va="center", fontsize=9, color=theme.INK)
        ax.text(place, -1, VOICE_NAMES[voice].replace(" words", ""), va="center", fontsize=8.5, color=theme.MUTED)


def _shares_alt(spoken, name, label):
    head = "Share of body sentences with each frame, by document and voice, with 95 % intervals"
    parts = [
        f"{name.get(frame_id, frame_id)}: "
        + ", ".join(
            f"{label.get(row.doc_id, row.doc_id)} {row.voice} {row.n_hit} of {row.n_sentences}"
            for row in rows.itertuples()
        )
        for frame_id, rows in spoken.groupby("frame_id", sort=False)
    ]
    return f"{head}. {'; '.join(parts) or 'No rows'}."


def plot_frame_places(hits, frames, documents, *, ax=None, **tick_kws):
    """Draw where in each document the hits of each frame stand, from its first character to its last.

    Parameters
    ----------
    hits : DataFrame, one row per hit with its `voice`, as from `hit_voices`; keep the rows of a few frames
    frames : DataFrame with `frame_id` and `name`, as from `load_frames`
    documents : DataFrame (`schema.DOCUMENTS`): labels and lengths; the first twelve are drawn

    Returns
    -------
    Axes

    Raises
    ------
    ValueError
        The hits have no `voice`.
    """
    hits = schema.check(hits, schema.FRAME_HITS)
    if "voice" not in hits:
        raise ValueError("the hits lack 'voice'; give what hit_voices(hits, tokens) returns.")
    documents = schema.check(documents, schema.DOCUMENTS).head(MOST_DOCUMENTS)
    name = dict(zip(frames["frame_id"], frames["name"]))
    ids = list(dict.fromkeys(hits["frame_id"]))
    ax = theme.axes(ax, width=9, rows=0.8 * (len(ids) + 1) * len(documents))
    ticks, y, told = {}, 0, []
    for doc in documents.itertuples():
        ax.text(0, y, doc.label, weight="bold", va="center", color=theme.INK)
        for frame_id in ids:
            y += 1
            own = hits[(hits["doc_id"] == doc.doc_id) & (hits["frame_id"] == frame_id)]
            ticks[y] = name.get(frame_id, frame_id)
            ax.plot([0, 1], [y, y], color=theme.GRID, linewidth=0.8)
            counts = []
            for voice, x in zip(VOICES, PLACES):
                there = own.loc[own["voice"] == voice, "start"]
                style = {"linewidth": 1.6, "color": VOICES[voice][0]} | tick_kws
                ax.vlines(there / max(len(doc.text), 1), y - 0.32, y + 0.32, **style)
                ax.text(x, y, len(there), va="center", fontsize=9, color=theme.INK)
                counts.append(len(there))
            told.append(f"{doc.label} {ticks[y]} {counts[0]} and {counts[1]}")
        y += 1.3
    _voice_key(ax)
    ax.set(yticks=list(ticks), yticklabels=list(ticks.values()), ylim=(max(y, 1) - 0.6, -1.6), xlim=(-0.01, 1.3))
    ax.set(xticks=[0, 0.5, 1], xticklabels=["first character", "middle", "last"], xlabel="Place in the article")
    ax.spines[["left", "bottom"]].set_visible(False)
    head = f"Where the hits of each frame stand in {len(documents)} documents"
    alt = f"{head}; hits in the outlet's words and in quoted words: {', '.join(told)}."
    return theme.describe(ax, alt)


def plot_agreement(agreement, frames, *, ax=None, **line_kws):
    """Draw Krippendorff's alpha of each frame with its interval; a frame without alpha says why.

    Parameters
    ----------
    agreement : DataFrame, one row per frame (`schema.AGREEMENT`)
    frames : DataFrame with `frame_id` and `name`, as from `load_frames`

    Returns
    -------
    Axes
    """
    agreement = schema.check(agreement, schema.AGREEMENT)
    name = dict(zip(frames["frame_id"], frames["name"]))
    ax = theme.axes(ax, width=8.5, rows=1.1 * len(agreement) + 1)
    for limit, text, side in ((RELY, " rely on", "left"), (TENTATIVE, "tentative ", "right")):
        ax.axvline(limit, color=theme.MUTED, linewidth=0.8, linestyle=(0, (4, 3)))
        ax.text(limit, -0.75, text, ha=side, va="bottom", fontsize=8.5, color=theme.MUTED)
    told = []
    for y, row in enumerate(agreement.itertuples()):
        if row.alpha == row.alpha:
            style = {"color": theme.COLOURS[0], "linewidth": 2, "alpha": 0.6} | line_kws
            ax.plot([row.low, row.high], [y, y], **style)
            ax.plot([row.alpha], [y], marker="o", color=theme.COLOURS[0], linestyle="none")
        said = f"{row.alpha:.2f}" if row.alpha == row.alpha else row.reason
        ax.text(1.05, y, f"{said}; seen in {row.n_present} of {row.n_units}", va="center", fontsize=9, color=theme.INK)
        told.append(f"{name.get(row.frame_id, row.frame_id)} {said}, seen in {row.n_present} of {row.n_units}")
    labels = [name.get(frame_id, frame_id) for frame_id in agreement["frame_id"]]
    ax.set(yticks=range(len(labels)), yticklabels=labels, ylim=(max(len(labels), 1) - 0.4, -0.8))
    least = min([0.0, *agreement["low"].dropna()])
    ax.set(xlim=(least - 0.02, 1.75), xticks=[t for t in (-1, -0.5, 0, 0.5, 1) if t >= least])
    ax.set_xlabel("Krippendorff's alpha (nominal), with 95 % jackknife interval")
    ax.spines[["left", "bottom"]].set_visible(False)
    return theme.describe(ax, f"Agreement on each frame, Krippendorff's alpha: {'; '.join(told)}.")
