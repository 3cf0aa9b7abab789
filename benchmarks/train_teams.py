"""Learn the weights of `find_delegates` from invented articles and write `data/models/delegates.csv`.

    python -m benchmarks.train_teams [--check]

Learned from: the marked articles of `benchmarks/teams` but those whose file is called `held_out_...`, and the five
built-in articles with their gold. With `--check` the figures by file are printed first: each file is read with weights
learned from the others. Takes about three minutes on one core.
"""

import csv
import sys
import zlib
from collections import defaultdict
from typing import NamedTuple

import numpy as np
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

import istanbul_analysis as ia
from benchmarks.learn_sides import is_right, learn_sides
from benchmarks.marked_teams import FOLDER, Marked, documents_of, read_marked, same_name
from istanbul_analysis import paths
from istanbul_analysis.extract.blocks import split_blocks
from istanbul_analysis.extract.delegates import read_articles
from istanbul_analysis.extract.delegates_seats import CONSTANT, seat, standing
from istanbul_analysis.extract.mentions import find_mentions
from istanbul_analysis.extract.roles import find_roles
from istanbul_analysis.extract.sentences import split_sentences
from istanbul_analysis.pipeline import TEAM_LEXICONS
from istanbul_analysis.read.actors import load_gazetteer

PENALTY, LEAST = 0.2, 4  # inverse strength of the penalty; persons that have a sign
UNSURE = 0.5  # weight of a doubtful mark
WEIGHTS = {
    "built_in": 20.0,
    "no_talks_short": 8.0,
    "no_talks_long": 8.0,
}  # of the persons of a file; of others 1
FOLDS = 5


class Person(NamedTuple):
    """One person of an article, and the mark (None: not a member)."""

    file: str
    article: object
    who: str
    mark: object

    @property
    def is_member(self):
        return self.mark is not None and self.mark.is_member

    @property
    def signs(self):
        return self.article.signs[self.who][0]


def main(check):
    people = [person for path in sorted(FOLDER.glob("*.txt")) for person in read_people(path)] + built_in()
    learned = [person for person in people if not person.file.startswith("held_out")]
    print(f"{len(learned)} persons, {sum(p.is_member for p in learned)} of them members", flush=True)
    if check:
        by_file(learned)
    weights = learn(learned)
    write(weights)
    for file in sorted({person.file for person in people if person.file.startswith("held_out")}):
        print(file, figures([p for p in people if p.file == file], weights))


def read_people(path):
    """Return the persons of one file of marked articles."""
    texts = read_marked(path)
    documents = documents_of(texts)
    marks = {doc_id: marked for doc_id, (_, marked) in texts.items()}
    return people_of(path.stem, documents, ia.propose_actors(documents), marks)


def built_in():
    """Return the persons of the built-in articles, with the gold as marks."""
    marks = defaultdict(list)
    for row in ia.load_gold("delegates").itertuples(index=False):
        flags = [flag for flag, holds in (("head", row.is_head), ("planned", row.certainty == "planned")) if holds]
        marks[row.doc_id].append(Marked(row.actor_id, (row.side,), frozenset(flags)))
    return people_of("built_in", ia.load_corpus(), load_gazetteer(), marks)


def people_of(file, documents, gazetteer, marks):
    """Return the persons of articles that speak of talks; a mark names the person as printed, or by actor_id."""
    actors, aliases = gazetteer
    blocks = split_blocks(documents, ia.load_lexicon("layout"))
    sentences = split_sentences(documents, blocks, ia.load_lexicon("abbreviations"))
    mentions = find_mentions(documents, sentences, actors, aliases)
    roles = find_roles(documents, sentences, mentions, ia.load_posts())
    lexicons = {name: ia.load_lexicon(name) for name in TEAM_LEXICONS}
    longest = mentions.groupby(["doc_id", "actor_id"])["surface"].agg(lambda own: max(own, key=len)).to_dict()
    out = []
    for article in read_articles(documents, sentences, mentions, roles, actors, lexicons):
        for who in article.signs:
            names = (who, longest[article.doc_id, who])
            own = (m for m in marks[article.doc_id] if m.name == who or same_name(m.name, names[1]))
            out.append(Person(file, article, who, next(own, None)))
    return out


# -- learning ----------------------------------------------------------------------------------------------------------


def learn(people):
    """Return {model: {sign: weight}}."""
    members = [person for person in people if person.is_member]
    weights = {
        "member": logistic(people, lambda person: person.is_member),
        "head": logistic(members, lambda person: "head" in person.mark.flags),
        "planned": logistic(members, lambda person: "planned" in person.mark.flags),
    }
    return weights | {"standing": learn_standing(members)} | learn_sides(people)


def logistic(people, is_so):
    """Return {sign: weight} of a logistic regression; a doubtful mark counts half, some files more (`WEIGHTS`)."""
    rows = DictVectorizer()
    table = rows.fit_transform(dict.fromkeys(person.signs, 1.0) for person in people)
    kept = np.flatnonzero(np.asarray((table != 0).sum(axis=0)).ravel() >= LEAST)
    weight = [importance(person) for person in people]
    model = LogisticRegression(C=PENALTY, max_iter=5000).fit(table[:, kept], [is_so(p) for p in people], weight)
    names = rows.get_feature_names_out()[kept]
    return dict(zip(names, model.coef_[0])) | {CONSTANT: model.intercept_[0]}


def importance(person):
    doubtful = person.mark is not None and "unsure" in person.mark.flags
    return UNSURE if doubtful else WEIGHTS.get(person.file, 1.0)


def learn_standing(members):
    """Return the weights by which the head of a team stands out, from scores for heads of articles not learned from."""
    scores = {}
    for fold in range(FOLDS):
        weights = logistic([p for p in members if fold_of(p) != fold], lambda p: "head" in p.mark.flags)
        scores |= {(p.article.doc_id, p.who): weigh(weights, p) for p in members if fold_of(p) == fold}
    teams = defaultdict(list)
    for p in members:
        teams[p.article.doc_id, p.mark.sides].append(scores[p.article.doc_id, p.who])
    rows = [standing(scores[p.article.doc_id, p.who], teams[p.article.doc_id, p.mark.sides]) for p in members]
    table = DictVectorizer(sparse=False)
    model = LogisticRegression(max_iter=5000).fit(table.fit_transform(rows), ["head" in p.mark.flags for p in members])
    return dict(zip(table.get_feature_names_out(), model.coef_[0])) | {CONSTANT: model.intercept_[0]}


def fold_of(person):
    return zlib.crc32(person.article.doc_id.encode()) % FOLDS


def weigh(weights, person):
    return sum(weights.get(sign, 0.0) for sign in person.signs) + weights[CONSTANT]


def write(weights):
    """Write the weights, one row per model and sign, the largest first."""
    path = paths.data_folder() / "models" / "delegates.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        out = csv.writer(file, lineterminator="\n")
        out.writerow(["model", "sign", "weight"])
        for model, own in weights.items():
            shown = {sign: round(float(weight), 3) for sign, weight in own.items()}
            kept = [(sign, weight) for sign, weight in shown.items() if weight or sign == CONSTANT]
            out.writerows(
                (model, sign, weight) for sign, weight in sorted(kept, key=lambda row: (-abs(row[1]), row[0]))
            )
    print(f"{path.name}: {path.stat().st_size:,} bytes")


# -- figures -----------------------------------------------------------------------------------------------------------


def figures(people, weights, marked=None):
    """Precision, recall and F1 of members with their side, and without it; `marked` counts all members of the texts."""
    articles = {person.article.doc_id: person.article for person in people}
    rows = {
        team.doc_id: {who: seat.side for who, seat in team.seats.items()} for team in seat(articles.values(), weights)
    }
    marked = sum(p.is_member for p in people) if marked is None else marked
    found = sum(len(own) for own in rows.values())
    seated = [p for p in people if p.is_member and p.who in rows[p.article.doc_id]]
    right = sum(is_right(rows[p.article.doc_id][p.who], p.mark.sides) for p in seated)
    score = lambda hits: 2 * hits / max(1, found + marked)  # noqa: E731
    return f"{found} found, {marked} marked, F1 {score(right):.3f}, of persons {score(len(seated)):.3f}"


def by_file(people):
    """Print the figures of every file, read with weights learned from the others (a fifth of the files at a time)."""
    files = sorted({person.file for person in people})
    for k in range(FOLDS):
        unread = set(files[k::FOLDS])
        weights = learn([person for person in people if person.file not in unread])
        for file in sorted(unread):
            print(file, figures([person for person in people if person.file == file], weights), flush=True)


if __name__ == "__main__":
    main("--check" in sys.argv[1:])
