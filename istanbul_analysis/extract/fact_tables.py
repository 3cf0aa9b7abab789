"""Facts that other tables hold already: who has which post, who leads which team, who sits in it."""

from collections import Counter

from istanbul_analysis.extract.fact_slots import Found

_LEAST = 2


def find_posts(roles):
    """Slot `post`: subject a person, value the post, normalised where it can be."""
    for row in roles.itertuples(index=False):
        value = row.post if isinstance(row.post, str) else " ".join(row.role.lower().split())
        yield Found("post", row.start, row.end, row.actor_id, value, row.start, row.end)


def find_teams(page, delegates, leads):
    """Slots `head` (who leads a team, where the sentence says so in words) and `team` (all named, two or more)."""
    teams = {}
    for row in delegates.itertuples(index=False):
        teams.setdefault(row.side, []).append(row)
    for side, members in sorted(teams.items()):
        for row in members:
            if row.is_head and leads.search(page.text, row.start, row.end):
                at = max(row.start, page.text.find(row.surface, row.start, row.end))
                span = (at, at + len(row.surface))
                yield Found(
                    "head", row.start, row.end, f"team of {side}", row.actor_id, *span, hedge=_hedge(row.certainty)
                )
        if len(members) >= _LEAST:
            yield _roster(side, members)


def _roster(side, members):
    """All named members of a team, with the sentence that names most of them as evidence."""
    named = Counter(row.start for row in members)
    start = min(place for place, n in named.items() if n == max(named.values()))
    end = min(row.end for row in members if row.start >= start)
    is_planned = all(row.certainty == "planned" for row in members)
    value = "; ".join(sorted(row.actor_id for row in members))
    return Found("team", start, end, f"team of {side}", value, start, end, hedge="planned" if is_planned else "stated")


def _hedge(certainty):
    return "planned" if certainty == "planned" else "stated"
