"""Who each article puts into which side's team at the talks."""

from math import exp, fsum
from typing import NamedTuple

import pandas as pd

from istanbul_analysis import schema
from istanbul_analysis.extract.delegates_page import PageReader
from istanbul_analysis.extract.delegates_sides import SideReader
from istanbul_analysis.extract.delegates_signs import Signs
from istanbul_analysis.extract.delegates_words import TeamWords
from istanbul_analysis.extract.roles import people_by_sentence
from istanbul_analysis.extract.sides import SideFinder

CONSTANT = "(constant)"
MEMBER = 0.42  # the least score of a member: about where F1 on the texts of other writers was highest
_LONGEST_ROLE = 120
_ABOUT = 1.5  # difference of sums of weights
_SHOWN = 3  # signs that a row prints, of those that say something of the person
_TELLING = ("before", "after", "between", "near", "list ", "post", "heading", "T:", "B:", "D:", "M:", "H:", "K:", "F:")
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
    of the article with the most evidence for that person. A person sits on one side of an article. Teams without
    names are left out, and so are articles that do not speak of talks.

    Parameters
    ----------
    documents, sentences, mentions, roles, actors : DataFrames (`schema.DOCUMENTS`, `SENTENCES`, `MENTIONS`, `ROLES`,
        `ACTORS`)
    lexicons : dict, the lexicons `states`, `team_patterns`, `team_words`, `side_words`, `cues` and `agencies`
    model : dict, the weights of signs by model (`read.teams.load_team_model`)

    Returns
    -------
    DataFrame, one row per document, side and person (`schema.DELEGATES`). `score` runs from 0 to 1; `signs` are those
    that count most; `start`, `end` are the first sentence that counts about as much as the one that counts most.
    """
    rows = []
    for article in read_articles(documents, sentences, mentions, roles, actors, lexicons):
        rows += Team(article, model).rows()
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


class Team:
    """Weighs the signs of one article."""

    def __init__(self, article, model):
        self._article, self._model = article, model

    def rows(self):
        """Return the rows of the article, in the order of their evidence."""
        seats = self.seats()
        heads = self._heads(seats)
        rows = [self._row(who, side, who in heads) for who, side in seats.items()]
        return sorted(rows, key=lambda row: row[_COLUMNS.index("start")])

    def seats(self):
        """Return {person: side} of the members."""
        members = [who for who in self._article.signs if self._score(who) > MEMBER]
        sides = self._article.parties.sides(self._model) if members else {}
        return {who: sides[who][0] for who in members if who in sides and sides[who][0]}

    def _score(self, who):
        return 1 / (1 + exp(-self._weigh("member", self._article.signs[who][0])))

    def _weigh(self, name, signs):
        weights = self._model[name]
        return fsum(weights.get(sign, 0.0) for sign in signs) + weights[CONSTANT]  # the order of a set tells nothing

    def _heads(self, seated):
        """Return the persons who lead: by their signs, beside those of the others of their team."""
        leads = {who: self._weigh("head", self._article.signs[who][0]) for who in seated}
        teams = {}
        for who, side in seated.items():
            teams.setdefault(side, []).append(leads[who])
        return {who for who, side in seated.items() if self._stands_first(standing(leads[who], teams[side]))}

    def _stands_first(self, standing):
        weights = self._model["standing"]
        return sum(weights[sign] * value for sign, value in standing.items()) + weights[CONSTANT] > 0

    def _evidence(self, mentions):
        """Return the first sentence that counts about as much as the one that counts most."""
        weights = self._model["member"]
        counts = [fsum(weights.get(sign, 0.0) for sign in signs) for _, signs in mentions]
        return next(line for (line, _), count in zip(mentions, counts) if count >= max(counts) - _ABOUT)

    def _row(self, who, side, is_head):
        article = self._article
        signs, mentions = article.signs[who]
        weights = self._model["member"]
        line = self._evidence(mentions)
        start, end = next((start, end) for _, start, end, actor in line.people if actor == who)
        telling = (sign for sign in signs if sign.startswith(_TELLING))
        told = sorted(telling, key=lambda sign: (-weights.get(sign, 0.0), sign))[:_SHOWN]
        planned = "planned" if self._weigh("planned", signs) > 0 else "stated"
        role = _role(article, who, line)
        return (
            article.doc_id, side, who, article.text[start:end], *role, is_head, planned, line.start, line.end,
            round(self._score(who), 3), "; ".join(told),
        )  # fmt: skip


def standing(lead, team):
    """Signs of where a person stands among the scores for leading in a team, as {sign: value}."""
    ahead = max(team)
    second = sorted(team)[-2] if len(team) > 1 else ahead
    first = lead == ahead
    return {
        "lead": lead,
        "first": float(first),
        "alone": float(len(team) == 1),
        "of two": float(len(team) == 2),
        "of more than three": float(len(team) > 3),
        "ahead by": lead - (second if first else ahead),
        "first of several": float(first and len(team) > 1),
        "lead where alone": lead * (len(team) == 1),
    }


def _role(article, who, line):
    """Return the post as printed beside the name (else the first given anywhere), post, sector and rank."""
    own = [role for role in article.roles if role.actor_id == who]
    here = [role for role in own if line.start <= role.start < line.end] or own[:1]
    if not here:
        return None, None, None, pd.NA
    joined = article.text[here[0].start : here[-1].end]  # `aide and former minister` is one printed role
    held = next((role for role in here if not article.parties.is_past(role.role)), here[0])
    return joined if len(joined) <= _LONGEST_ROLE else here[0].role, held.post, held.sector, held.rank
