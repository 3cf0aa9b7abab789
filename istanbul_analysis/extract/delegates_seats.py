"""The members of the teams of articles: who sits, on which side, who leads, by the weights of signs."""

from math import exp, fsum
from typing import NamedTuple

import pandas as pd

from istanbul_analysis.extract.delegates_votes import ELSEWHERE, Votes

CONSTANT = "(constant)"
LEAST = 0.28  # probability that a row is right: about where F1 on the texts of other writers was highest
_LONGEST_ROLE = 120
_ABOUT = 2.0  # difference of sums of weights
_SHOWN = 3  # signs that a row prints, of those that say something of the person
_TELLING = ("before", "after", "between", "near", "list ", "post", "heading", "T:", "B:", "D:", "M:", "H:", "K:", "F:")


def seat(articles, model):
    """Return the `Team`s of articles, each person on the side that the article and the others speak for.

    A seat is left out where it is too unlikely that the person is a member, and of that side.
    """
    votes, drafts = Votes(), []
    for article in articles:
        reader = TeamReader(article, model)
        own = article.parties.votes(model)
        votes.add(article.doc_id, own)
        drafts.append((article.doc_id, own, reader.members()))
    teams = []
    for doc_id, own, members in drafts:
        seats = (Seat(m, *votes.side(doc_id, m.who, own[m.who], model[ELSEWHERE])) for m in members if m.who in own)
        teams.append(Team(doc_id, {seat.member.who: seat for seat in seats if seat.score > LEAST}))
    return teams


class Member(NamedTuple):
    """A member of a team but for the side: how likely that is, the weight of the signs for leading, a row with gaps."""

    who: str
    chance: float
    lead: float
    row: dict


class Seat(NamedTuple):
    """A member and the side; `chance` is how likely the side is, `basis` whether the article alone says so, or the
    corpus.
    """

    member: Member
    side: str
    chance: float
    basis: str

    @property
    def score(self):
        """How likely it is that the person is a member, and of this side."""
        return self.member.chance * self.chance


class Team(NamedTuple):
    """The members of an article: {person: Seat}."""

    doc_id: str
    seats: dict

    def rows(self, model):
        """Return the rows of the article, in the order of their evidence."""
        heads = self._heads(model["standing"])
        rows = [
            seat.member.row
            | {"side": seat.side, "side_basis": seat.basis, "is_head": who in heads, "score": round(seat.score, 3)}
            for who, seat in self.seats.items()
        ]
        return sorted(rows, key=lambda row: row["start"])

    def _heads(self, weights):
        """Return the persons who lead: by their signs, beside those of the others of their team."""
        teams = {}
        for seat in self.seats.values():
            teams.setdefault(seat.side, []).append(seat.member.lead)
        stands = {who: standing(seat.member.lead, teams[seat.side]) for who, seat in self.seats.items()}
        leads = {who: sum(weights[sign] * value for sign, value in own.items()) for who, own in stands.items()}
        return {who for who, lead in leads.items() if lead + weights[CONSTANT] > 0}


class TeamReader:
    """Weighs the signs of one article."""

    def __init__(self, article, model):
        self._article, self._model = article, model

    def members(self):
        """Return the `Member`s of the article."""
        chances = {who: self._chance(who) for who in self._article.signs}
        found = (who for who, chance in chances.items() if chance > LEAST)
        return [
            Member(who, chances[who], self._weigh("head", self._article.signs[who][0]), self._row(who)) for who in found
        ]

    def _chance(self, who):
        return 1 / (1 + exp(-self._weigh("member", self._article.signs[who][0])))

    def _weigh(self, name, signs):
        weights = self._model[name]
        return fsum(weights.get(sign, 0.0) for sign in signs) + weights[CONSTANT]  # the order of a set tells nothing

    def _evidence(self, mentions):
        """Return the first sentence that counts about as much as the one that counts most."""
        weights = self._model["member"]
        counts = [fsum(weights.get(sign, 0.0) for sign in signs) for _, signs in mentions]
        return next(line for (line, _), count in zip(mentions, counts) if count >= max(counts) - _ABOUT)

    def _row(self, who):
        article = self._article
        signs, mentions = article.signs[who]
        weights = self._model["member"]
        line = self._evidence(mentions)
        start, end = next((start, end) for _, start, end, actor in line.people if actor == who)
        telling = (sign for sign in signs if sign.startswith(_TELLING))
        told = sorted(telling, key=lambda sign: (-weights.get(sign, 0.0), sign))[:_SHOWN]
        role, post, sector, rank = _role(article, who, line)
        return {
            "doc_id": article.doc_id,
            "actor_id": who,
            "surface": article.text[start:end],
            "role": role,
            "post": post,
            "sector": sector,
            "rank": rank,
            "certainty": "planned" if self._weigh("planned", signs) > 0 else "stated",
            "start": line.start,
            "end": line.end,
            "signs": "; ".join(told),
        }


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
