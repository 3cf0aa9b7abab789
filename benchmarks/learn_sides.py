"""Learn the weights by which the side of a delegate is chosen; a part of `train_teams.py`.

`learn_sides(people)` returns {"side": {clue: weight}, "side again": {clue: weight}} from the persons with a mark that
names a side. A person is one choice among the parties of the article (conditional logit); a doubtful mark, or that of
a person who is at no talks, counts half.
"""

import zlib

import numpy as np
from scipy.optimize import minimize
from sklearn.feature_extraction import DictVectorizer

from benchmarks.marked_teams import STATES, same_side
from istanbul_analysis.extract.delegates_sides import AGAIN, FIRST, choose
from istanbul_analysis.extract.delegates_votes import ELSEWHERE, Votes

UNSURE, BUILT_IN = 0.5, 3.0  # weights of a doubtful mark, and of a person of a built-in article
SIDE_PENALTY, SIDE_FOLDS = 3.0, 3
LEAST = 8  # candidates that have a clue


def learn_sides(people):
    """Return {pass: {clue: weight}}; what is read by later passes comes from weights that saw other articles."""
    marked = [person for person in people if person.mark is not None and person.mark.sides]
    guesses, votes = {}, {}
    for fold in range(SIDE_FOLDS):
        seen = [p for p in marked if side_fold(p) != fold]
        guesses |= guess(choice_weights(seen, {}), [p for p in marked if side_fold(p) == fold])
    for fold in range(SIDE_FOLDS):
        seen = [p for p in marked if side_fold(p) != fold]
        model = {FIRST: choice_weights(seen, {}), AGAIN: choice_weights(seen, guesses)}
        for (file, doc_id), article in articles_of([p for p in people if side_fold(p) == fold]).items():
            votes.setdefault(file, {})[doc_id] = article.parties.votes(model)
    first, again = choice_weights(marked, {}), choice_weights(marked, guesses)
    return {FIRST: first, AGAIN: again, ELSEWHERE: elsewhere_weights(marked, votes)}


def guess(weights, people):
    """Return {doc_id: {person: (side, probability)}} of a first pass."""
    articles = articles_of(people).items()
    return {
        doc_id: {who: choose(own, weights) for who, own in article.parties.features().items()}
        for (_, doc_id), article in articles
    }


def articles_of(people):
    return {(person.file, person.article.doc_id): person.article for person in people}


def elsewhere_weights(people, votes):
    """Return {clue: weight} of what other articles of a corpus say, beside the votes of the article itself.

    `votes` is {file: {doc_id: {person: Vote}}}; a file is a corpus.
    """
    corpora = {}
    for file, articles in votes.items():
        corpora[file] = Votes()
        for doc_id, own in articles.items():
            corpora[file].add(doc_id, own)
    found = []
    for person in people:
        doc_id = person.article.doc_id
        if vote := votes[person.file][doc_id].get(person.who):
            scores, clues = corpora[person.file].candidates(doc_id, person.who, vote)
            found += [(person, {side: clues.get(side, {}) for side in scores}, scores)] if clues else []
    return fit_choices(*tabulate(found))


def choice_weights(people, guesses):
    """Return {clue: weight} of a conditional logit: of each person's parties, one that the mark names is chosen."""
    read, found = {}, []
    for person in people:
        article = person.article
        if article.doc_id not in read:
            read[article.doc_id] = article.parties.features(guesses.get(article.doc_id))
        found.append((person, read[article.doc_id].get(person.who, {}), {}))
    return fit_choices(*tabulate(found))


def fit_choices(rows, right, person_of, weight, offset):
    """Return {clue: weight} of a conditional logit; `offset` are scores that the clues add to."""
    vectors = DictVectorizer()
    table = vectors.fit_transform(rows).tocsr()
    kept = np.flatnonzero(np.asarray((table != 0).sum(axis=0)).ravel() >= LEAST)
    table = table[:, kept]
    starts = np.r_[0, np.flatnonzero(np.diff(person_of)) + 1]

    def loss(weights):
        scores = table @ weights + offset
        scores = np.exp(scores - np.maximum.reduceat(scores, starts)[person_of])
        every, chosen = np.add.reduceat(scores, starts), np.add.reduceat(scores * right, starts)
        slope = (scores / every[person_of] - scores * right / chosen[person_of]) * weight[person_of]
        penalty = SIDE_PENALTY * weights @ weights / 2
        return weight @ (np.log(every) - np.log(chosen)) + penalty, table.T @ slope + SIDE_PENALTY * weights

    found = minimize(loss, np.zeros(table.shape[1]), jac=True, method="L-BFGS-B", options={"maxiter": 400})
    return dict(zip(vectors.get_feature_names_out()[kept], found.x))


def tabulate(found):
    """Return the clues of every candidate, whether it is right, the number of its person, the persons' weights, and
    the scores that the clues add to.

    `found` are (person, {side: clues}, {side: score}); persons none of whose candidates is right are left out.
    """
    rows, right, person_of, weight, offset = [], [], [], [], []
    for person, candidates, scores in found:
        fits = [is_right(side, person.mark.sides) for side in candidates]
        if any(fits):
            rows += candidates.values()
            right += fits
            person_of += [len(weight)] * len(fits)
            weight.append(side_importance(person))
            offset += [scores.get(side, 0.0) for side in candidates]
    return rows, np.array(right, float), np.array(person_of), np.array(weight), np.array(offset)


def is_right(side, sides):
    """Whether a party is one that a mark names, by this or another name of a state."""
    return same_side(side, sides) or any(STATES.called(name) == side for name in sides)


def side_importance(person):
    doubtful = "unsure" in person.mark.flags or "out" in person.mark.flags
    return UNSURE if doubtful else BUILT_IN if person.file == "built_in" else 1.0


def side_fold(person):
    return zlib.crc32(person.article.doc_id.encode()) % SIDE_FOLDS
