"""Charts of teams: who sat where according to whom, what teams are made of, the wordings of one person's post."""

from textwrap import shorten, wrap

from istanbul_analysis import schema, theme

SECTOR_COLOUR = {
    "head of state's office": theme.COLOURS[5], "foreign affairs": theme.COLOURS[0], "defence": theme.COLOURS[2],
    "intelligence and security": theme.COLOURS[3], "legislature": theme.COLOURS[1], "special envoy": "#2a9d8f",
    "other": theme.COLOURS[4], "not stated": theme.GRID,
}  # fmt: skip
RANK_COLOUR = {1: "#08306b", 2: "#2171b5", 3: "#6baed6", 4: "#bdd7e7", 5: "#eff3ff"}
MOST_PERSONS = 60
_MARKS = (("stated", False, "o"), ("planned", False, "o"), ("stated", True, "*"), ("planned", True, "*"))


def plot_delegation_grid(grid, documents, *, ax=None):
    """Draw persons by documents: a dot where a document places the person in the team, a star where it says who leads.

    Hollow marks are planned, filled ones stated; a dash means that the document names others of the team, and an empty
    field that it names nobody of it. At the right: documents that name the person, of those that name anybody.

    Parameters
    ----------
    grid : DataFrame, one row per side, person and document (`schema.DELEGATION_GRID`); the first 60 persons are drawn
    documents : DataFrame, one row per article (`schema.DOCUMENTS`): labels, and the order of the columns

    Returns
    -------
    Axes
    """
    grid = schema.check(grid, schema.DELEGATION_GRID)
    columns = dict(zip(documents["doc_id"], range(len(documents))))
    rows, heads = _rows(grid)
    grid = grid[[key in rows for key in zip(grid["side"], grid["actor_id"])]]
    ax = theme.axes(ax, width=3.2 + 1.25 * len(columns), rows=len(rows) + len(heads) + 1)
    last = len(rows) + len(heads)
    for cell in grid.itertuples():
        x, y = columns[cell.doc_id], rows[cell.side, cell.actor_id]
        if cell.status != "absent":
            _mark(ax, x, y, cell.status, cell.is_head)
        elif cell.n_side:
            ax.text(x, y, "–", ha="center", va="center", color=theme.MUTED)
    for side, y in heads.items():
        ax.text(-0.62, y + 0.08, side, ha="right", va="center", fontweight="bold", color=theme.INK)
        ax.axhline(y - 0.5, color=theme.GRID, linewidth=0.8)
    listing = grid[grid["n_side"] > 0].groupby("side")["doc_id"].nunique()
    for cell in grid.drop_duplicates(["side", "actor_id"]).itertuples():
        note = f"{cell.n_documents} of {listing[cell.side]}"
        ax.text(len(columns) - 0.35, rows[cell.side, cell.actor_id], note, va="center", fontsize=9, color=theme.MUTED)
    names = dict(zip(zip(grid["side"], grid["actor_id"]), grid["name"]))
    ax.set(yticks=list(rows.values()), yticklabels=[names[key] for key in rows])
    ax.set(xticks=range(len(columns)), xticklabels=["\n".join(wrap(label, 14)) for label in documents["label"]])
    ax.set(xlim=(-0.6, len(columns) + 0.1), ylim=(last + 0.9, -0.7))
    ax.xaxis.tick_top()
    ax.spines[["left", "bottom"]].set_visible(False)
    _key(ax, last + 0.3, len(columns))
    return theme.describe(ax, _grid_alt(grid, documents, listing))


def _rows(grid):
    """Return {(side, person): y} and {side: y of its heading}."""
    rows, heads, y = {}, {}, 0
    for side, actor in dict.fromkeys(zip(grid["side"], grid["actor_id"])):
        if len(rows) == MOST_PERSONS:
            break
        if side not in heads:
            heads[side] = y
            y += 1
        rows[side, actor] = y
        y += 1
    return rows, heads


def _mark(ax, x, y, status, is_head):
    shape = "*" if is_head else "o"
    colour = theme.COLOURS[2] if is_head else theme.COLOURS[0]
    fill = colour if status == "stated" else "white"
    ax.plot([x], [y], marker=shape, markersize=15 if is_head else 9, markerfacecolor=fill, markeredgecolor=colour,
            markeredgewidth=1.5, clip_on=False)  # fmt: skip


def _key(ax, y, n_columns):
    """Say below the chart what the marks mean, each beside its mark."""
    words = {("stated", False): "in the team", ("planned", False): "expected", ("stated", True): "leads it",
             ("planned", True): "expected to lead"}  # fmt: skip
    step = (n_columns + 0.4) / (len(_MARKS) + 1)
    for i, (status, is_head, _) in enumerate(_MARKS):
        x = -0.45 + i * step
        _mark(ax, x, y, status, is_head)
        ax.text(x + 0.16, y, words[status, is_head], va="center", fontsize=8.5, color=theme.MUTED)
    x = -0.45 + len(_MARKS) * step
    ax.text(x, y, "–  not named", va="center", fontsize=8.5, color=theme.MUTED)


def _grid_alt(grid, documents, listing):
    label = dict(zip(documents["doc_id"], documents["label"]))
    parts = []
    for (side, name), cells in grid[grid["status"] != "absent"].groupby(["side", "name"], sort=False):
        told = [
            label[c.doc_id] + (" as head" if c.is_head else "") + (" (expected)" if c.status == "planned" else "")
            for c in cells.itertuples()
        ]
        parts.append(f"{name} ({side}, {len(cells)} of {listing[side]} that name the team): {', '.join(told)}")
    return "Grid of persons and documents. " + "; ".join(parts) + "."


def plot_delegation_makeup(makeup, documents, *, by="sector", ax=None):
    """Draw each team of each document as a row of its members, coloured and labelled by field or by rank.

    Parameters
    ----------
    makeup : DataFrame, one row per document, side, field and rank (`schema.DELEGATION_MAKEUP`)
    documents : DataFrame, one row per article (`schema.DOCUMENTS`): labels
    by : `sector` or `rank`

    Returns
    -------
    Axes

    Raises
    ------
    ValueError
        `by` is neither `sector` nor `rank`.
    """
    if by not in ("sector", "rank"):
        raise ValueError(f"by is {by!r}; expected 'sector' or 'rank'.")
    makeup = schema.check(makeup, schema.DELEGATION_MAKEUP).sort_values(["side", "doc_id", by], ignore_index=True)
    makeup["rank"] = makeup["rank"].astype("object").where(makeup["rank"].notna(), None)
    label = dict(zip(documents["doc_id"], documents["label"]))
    rows, heads = _rows(makeup.rename(columns={"doc_id": "actor_id"}))
    longest = int(makeup["n_side"].max()) if len(makeup) else 1
    ax = theme.axes(ax, width=3.0 + 1.35 * min(longest, 6), rows=1.25 * (len(rows) + len(heads)))
    at = dict.fromkeys(rows, 0)
    for part in makeup.itertuples():
        key = (part.side, part.doc_id)
        if key in rows:
            _segment(ax, at[key], rows[key], part, by)
            at[key] += part.n_members
    for side, y in heads.items():
        ax.text(-0.04, y + 0.2, side, ha="right", va="center", fontweight="bold", color=theme.INK)
    ax.set(yticks=list(rows.values()), yticklabels=[label[doc] for _, doc in rows])
    ax.set(xlim=(0, longest), ylim=(len(rows) + len(heads) - 0.4, -0.4), xticks=range(longest + 1))
    ax.set_xlabel("Persons whom the document names in the team")
    ax.spines[["left", "bottom"]].set_visible(False)
    return theme.describe(ax, _makeup_alt(makeup, label, by))


def _segment(ax, left, y, part, by):
    ranked = by == "rank"
    colours, value = (RANK_COLOUR, part.rank) if ranked else (SECTOR_COLOUR, part.sector)
    colour = colours.get(value, theme.GRID)
    ax.barh(y, part.n_members, left=left, height=0.86, color=colour, edgecolor="white", linewidth=2)
    words = _rank_words(part.rank) if ranked else part.sector
    words += f"\n×{part.n_members}" if part.n_members > 1 else ""
    light = colour in (theme.GRID, theme.COLOURS[1], theme.COLOURS[4], *list(RANK_COLOUR.values())[2:])
    text = "\n".join(line for block in words.split("\n") for line in wrap(block, 14))
    ax.text(left + part.n_members / 2, y, text, ha="center", va="center", fontsize=8, linespacing=0.95,
            color=theme.INK if light else "white")  # fmt: skip


def _rank_words(rank):
    return "no rank" if rank is None else f"rank {rank}"


def _field(row):
    """Say the field and the rank of a post, as far as they are known."""
    known = row[["sector", "rank"]].dropna()
    return " · ".join(f"rank {value}" if name == "rank" else value for name, value in known.items())


def _makeup_alt(makeup, label, by):
    parts = []
    for (side, doc), rows in makeup.groupby(["side", "doc_id"], sort=False):
        kinds = rows["sector"] if by == "sector" else rows["rank"].map(_rank_words)
        told = [f"{n} {kind}" for kind, n in rows["n_members"].groupby(kinds.to_numpy(), sort=False).sum().items()]
        parts.append(f"{side} according to {label[doc]}: {', '.join(told)}")
    return f"Members of each team by {by}. " + "; ".join(parts) + "."


def plot_role_wordings(wordings, documents, *, ax=None):
    """Write out the wordings of one person's post, document by document, grouped by the post they come to.

    Parameters
    ----------
    wordings : DataFrame, rows of one person (`schema.ROLE_WORDINGS`)
    documents : DataFrame, one row per article (`schema.DOCUMENTS`): labels

    Returns
    -------
    Axes

    Raises
    ------
    ValueError
        The rows are about several persons.
    """
    wordings = schema.check(wordings, schema.ROLE_WORDINGS)
    if wordings["actor_id"].nunique() > 1:
        raise ValueError(f"the wordings are about {wordings['actor_id'].nunique()} persons; expected the rows of one.")
    label = dict(zip(documents["doc_id"], documents["label"]))
    wordings = wordings.sort_values(["sector", "post", "doc_id"], ignore_index=True)
    posts = list(dict.fromkeys(wordings["post"].astype("object").fillna("not read")))
    ax = theme.axes(ax, width=9.5, rows=1.1 * len(wordings) + len(posts))
    y, ticks = 0, []
    for post, rows in wordings.groupby(wordings["post"].astype("object").fillna("not read"), sort=False):
        colour = SECTOR_COLOUR.get(rows["sector"].iloc[0], theme.COLOURS[4])
        ax.text(0, y, post, fontweight="bold", va="center", color=theme.INK)
        ax.text(1, y, _field(rows.iloc[0]), ha="right", va="center", color=theme.MUTED)
        ax.plot([-0.012] * 2, [y - 0.35, y + len(rows) + 0.35], color=colour, linewidth=5, solid_capstyle="butt")
        for row in rows.itertuples():
            y += 1
            ticks.append((y, label[row.doc_id]))
            times = f"  ×{row.n_times}" if row.n_times > 1 else ""
            ax.text(0.02, y, f"“{shorten(row.role, 90, placeholder=' …')}”{times}", va="center", color=theme.INK)
        y += 1.2
    ax.set(xlim=(-0.02, 1), ylim=(y - 0.4, -0.7), xticks=[])
    ax.set(yticks=[at for at, _ in ticks], yticklabels=[words for _, words in ticks])
    ax.spines[["left", "bottom"]].set_visible(False)
    told = "; ".join(f"{label[r.doc_id]}: {r.role} ({r.post})" for r in wordings.itertuples())
    name = wordings["name"].iloc[0] if len(wordings) else "nobody"
    return theme.describe(ax, f"The posts given to {name}. {told}.")
