"""On which side a person sits, by what an article says and what the other articles of the corpus say of that person."""

from math import exp, fsum
from typing import NamedTuple

ELSEWHERE = "side elsewhere"  # the model that weighs what other articles say


class Vote(NamedTuple):
    """What an article says of a person's side: how much it tells (`level`), and {side: sum of weights}."""

    level: str
    scores: dict


class Votes:
    """The votes of the articles of a corpus."""

    def __init__(self):
        self._of = {}

    def add(self, doc_id, votes):
        """Note the votes of an article, {person: Vote}."""
        for who, vote in votes.items():
            if vote.scores:
                self._of.setdefault(who, []).append((doc_id, vote.level, _shares(vote.scores)))

    def clues(self, doc_id, who, level):
        """Return {side: {clue: mean share}} of the other articles on a person of whom one article tells `level`."""
        others = [(told, shares) for doc, told, shares in self._of.get(who, ()) if doc != doc_id]
        out = {}
        for told, shares in others:
            clue = f"here {level}, there {told}"
            for side, share in shares.items():
                own = out.setdefault(side, {})
                own[clue] = own.get(clue, 0.0) + share / len(others)
        return out

    def side(self, doc_id, who, vote, weights):
        """Return (side, its probability, article or corpus: whether the article alone says so); the probability is 0
        where no side is said.
        """
        scores, clues = self.candidates(doc_id, who, vote)
        if not scores:
            return None, 0.0, "article"
        own = max(scores, key=scores.get)
        for side, found in clues.items():
            scores[side] += fsum(weights.get(clue, 0.0) * value for clue, value in sorted(found.items()))
        best = max(scores, key=scores.get)
        return best, _shares(scores)[best], "article" if best == own else "corpus"

    def candidates(self, doc_id, who, vote):
        """Return {side: score here} and {side: clues elsewhere}; a party only named elsewhere scores least."""
        clues = self.clues(doc_id, who, vote.level)
        least = min(vote.scores.values(), default=0.0)
        scores = dict(vote.scores)
        for side in [side for side in clues if side not in scores]:
            scores[side] = least
            clues[side]["not named here"] = 1.0
        return scores, clues


def _shares(scores):
    best = max(scores.values())
    parts = {side: exp(score - best) for side, score in scores.items()}
    total = sum(parts.values())
    return {side: part / total for side, part in parts.items()}
