"""Facts that other tables hold already: who has which post, who leads which team, who sits in it."""

from istanbul_analysis.extract.fact_slots import Found

_LEAST = 2


def find_posts(roles):
    """Slot `post`: subject a person, value the post, normalised where it can be."""
    for row in roles.itertuples(index=False):
        value = row.post if isinstance(row.post, str) else " ".join(row.role.lower().split())
        yield Found("post", row.start, row.end, row.actor_id, value, row.start, row.end)


def find_teams(page, delegates, leads):
    """Slots `head` (who leads a team, where the sentence says so in words) and `team` (all named, two or more)."""
    for side, members in delegates.groupby("side", sort=True):
        for row in members[members["is_head"]].itertuples(index=False):
            if not leads.search(page.text, row.start, row.end):
                continue
            at = max(row.start, page.text.find(row.surface, row.start, row.end))
            end = at + len(row.surface)
            yield Found(
                "head", row.start, row.end, f"team of {side}", row.actor_id, at, end, hedge=_hedge(row.certainty)
            )
        if len(members) >= _LEAST:
            start = (
                int(members["start"].mode()[0])
                if len(members) > len(members["start"].unique())
                else int(members["start"].min())
            )
            end = int(members.loc[members["start"] >= start, "end"].min())
            value = "; ".join(sorted(members["actor_id"]))
            hedge = _hedge("planned" if (members["certainty"] == "planned").all() else "stated")
            yield Found("team", start, end, f"team of {side}", value, start, end, hedge=hedge)


def _hedge(certainty):
    return "planned" if certainty == "planned" else "stated"
