"""Who each article puts into which side's team at the talks."""

from typing import NamedTuple

import pandas as pd

from istanbul_analysis import schema
from istanbul_analysis.extract.delegates_page import PageReader
from istanbul_analysis.extract.delegates_seats import seat
from istanbul_analysis.extract.delegates_sides import SideReader
from istanbul_analysis.extract.delegates_signs import Signs
from istanbul_analysis.extract.delegates_words import TeamWords
from istanbul_analysis.extract.roles import people_by_sentence
from istanbul_analysis.extract.sides import SideFinder

_COLUMNS = [
    "doc_id",
    "side",
    "actor_id",
    "surface",
    "role",
    "post",
    "sector",
    "rank",
    "is_head",
    "certainty",
    "start",
    "end",
    "score",
    "signs",
    "side_basis",
]


class Reading(NamedTuple):
    """One article as it is read: its roles, its sentences (`Line`), the signs of its persons, and its parties.

    `signs` is {person: (signs of the person, [(line, signs of the mention)])}.
    """

    doc_id: str
    text: str
    roles: list
    lines: list
    signs: dict
    parties: object


def find_delegates(documents, sentences, mentions, roles, actors, *, lexicons, model):
    """Find the persons whom each article puts into a party's team, or at the talks for a party.

    A person is a member where the signs of the article for it (words around the name, teams nearby, posts) outweigh
    those against it, by weights learned from invented articles (`benchmarks/train_teams.py`). The side is the party
    with the most evidence for that person; what other articles of the corpus say of the person counts as well, and most
    where the article itself says little (`side_basis`). A person sits on one side of an article. Teams without
    names are left out, and so are seats that are unlikely to be right (`delegates_seats.LEAST`) and articles that do
    not speak of talks.

    Parameters
    ----------
    documents, sentences, mentions, roles, actors : DataFrames (`schema.DOCUMENTS`, `SENTENCES`, `MENTIONS`, `ROLES`,
        `ACTORS`)
    lexicons : dict, the lexicons `states`, `team_patterns`, `team_words`, `side_words`, `cues` and `agencies`
    model : dict, the weights of signs by model (`read.teams.load_team_model`)

    Returns
    -------
    DataFrame, one row per document, side and person (`schema.DELEGATES`). `score` is the probability that the person is
    a member, and of this side, by the weights; `signs` are those that count most; `start`, `end` are the first sentence
    that counts about as much as the one that counts most.
    """
    articles = read_articles(documents, sentences, mentions, roles, actors, lexicons)
    rows = [row for team in seat(articles, model) for row in team.rows(model)]
    return schema.check(pd.DataFrame(rows, columns=_COLUMNS), schema.DELEGATES)


def read_articles(documents, sentences, mentions, roles, actors, lexicons):
    """Yield the `Reading` of every article that speaks of talks: what the weights are applied to, or learned from."""
    finder = SideFinder(lexicons["states"], lexicons["team_patterns"])
    words = TeamWords(lexicons["team_words"], lexicons["cues"])
    pages, signs, sides = PageReader(finder, words), Signs(words), SideReader(finder, lexicons["side_words"])
    agencies = frozenset(lexicons["agencies"]["agency"])
    texts = dict(zip(documents["doc_id"], documents["text"]))
    people, posts = people_by_sentence(mentions), _by_document(roles)
    names = _spans(mentions, "person", "actor_id")
    places = mentions[mentions["kind"] == "place"].groupby("doc_id")["surface"].agg(set).to_dict()
    known = {a: s for a, s in zip(actors["actor_id"], actors["side"]) if isinstance(s, str) and s}
    for doc_id, group in sentences.groupby("doc_id", sort=False):
        text, own = texts[doc_id], posts.get(doc_id, [])
        if doc_id not in names:
            continue
        lines = [
            pages.read(text, (start, end, paragraph, part), people.get((doc_id, n), []), own)
            for n, start, end, paragraph, part in zip(
                *(group[c] for c in ("sentence", "start", "end", "paragraph", "part"))
            )
        ]
        if not any(words.negotiation.search(line.sketch.text) for line in lines):
            continue
        sided = sides.read(text, lines, own, names[doc_id], places.get(doc_id, set()), known, agencies)
        yield Reading(doc_id, text, own, lines, signs.find(lines, own, text), sided)


def _by_document(roles):
    out = {}
    for row in roles.sort_values(["doc_id", "start"], kind="stable").itertuples(index=False):
        out.setdefault(row.doc_id, []).append(row)
    return out


def _spans(mentions, kind, value):
    groups = mentions[mentions["kind"] == kind].groupby("doc_id")
    return {doc_id: list(zip(own["start"], own["end"], own[value])) for doc_id, own in groups}
