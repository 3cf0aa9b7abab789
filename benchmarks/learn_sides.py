"""Learn the weights by which the side of a delegate is chosen; a part of `train_teams.py`.

`learn_sides(people)` returns {"side": {clue: weight}, "side again": {clue: weight}} from the persons with a mark that
names a side. A person is one choice among the parties of the article (conditional logit); a doubtful mark, or that of
a person who is at no talks, counts half.
"""

import zlib

import numpy as np
from scipy.optimize import minimize
from sklearn.feature_extraction import DictVectorizer

import istanbul_analysis as ia
from benchmarks.marked_teams import same_side
from istanbul_analysis.extract.delegates_sides import AGAIN, FIRST, choose
from istanbul_analysis.extract.sides import SideFinder

UNSURE, BUILT_IN = 0.5, 3.0  # weights of a doubtful mark, and of a person of a built-in article
SIDE_PENALTY, SIDE_FOLDS = 1.0, 3
STATES = SideFinder(ia.load_lexicon("states"), ia.load_lexicon("team_patterns")).states


def learn_sides(people):
    """Return {pass: {clue: weight}}; the guesses that the second pass reads are of weights that saw other articles."""
    marked = [person for person in people if person.mark is not None and person.mark.sides]
    guesses = {}
    for fold in range(SIDE_FOLDS):
        weights = choice_weights([p for p in marked if side_fold(p) != fold], {})
        for article in {p.article.doc_id: p.article for p in marked if side_fold(p) == fold}.values():
            guesses[article.doc_id] = {who: choose(own, weights) for who, own in article.parties.features().items()}
    return {FIRST: choice_weights(marked, {}), AGAIN: choice_weights(marked, guesses)}


def choice_weights(people, guesses):
    """Return {clue: weight} of a conditional logit: of each person's parties, one that the mark names is chosen."""
    rows, right, person_of, weight = choices(people, guesses)
    vectors = DictVectorizer()
    table = vectors.fit_transform(rows).tocsr()
    starts = np.r_[0, np.flatnonzero(np.diff(person_of)) + 1]

    def loss(weights):
        scores = table @ weights
        scores = np.exp(scores - np.maximum.reduceat(scores, starts)[person_of])
        every, chosen = np.add.reduceat(scores, starts), np.add.reduceat(scores * right, starts)
        slope = (scores / every[person_of] - scores * right / chosen[person_of]) * weight[person_of]
        penalty = SIDE_PENALTY * weights @ weights / 2
        return weight @ (np.log(every) - np.log(chosen)) + penalty, table.T @ slope + SIDE_PENALTY * weights

    found = minimize(loss, np.zeros(table.shape[1]), jac=True, method="L-BFGS-B", options={"maxiter": 400})
    return dict(zip(vectors.get_feature_names_out(), found.x))


def choices(people, guesses):
    """Return the clues of every candidate, whether it is right, the number of its person, and the persons' weights.

    Persons none of whose candidates is right are left out.
    """
    read, rows, right, person_of, weight = {}, [], [], [], []
    for person in people:
        article = person.article
        if article.doc_id not in read:
            read[article.doc_id] = article.parties.features(guesses.get(article.doc_id))
        candidates = read[article.doc_id].get(person.who, {})
        fits = [is_right(side, person.mark.sides) for side in candidates]
        if any(fits):
            rows += candidates.values()
            right += fits
            person_of += [len(weight)] * len(fits)
            weight.append(side_importance(person))
    return rows, np.array(right, float), np.array(person_of), np.array(weight)


def is_right(side, sides):
    """Whether a party is one that a mark names, by this or another name of a state."""
    return same_side(side, sides) or any(STATES.called(name) == side for name in sides)


def side_importance(person):
    doubtful = "unsure" in person.mark.flags or "out" in person.mark.flags
    return UNSURE if doubtful else BUILT_IN if person.file == "built_in" else 1.0


def side_fold(person):
    return zlib.crc32(person.article.doc_id.encode()) % SIDE_FOLDS
