"""Frames of whole articles, by a model trained on labelled ones: a second opinion beside the indicators.

Two classifiers of scikit-learn read each article: a support vector machine its weighted words, a logistic regression
the rates of hand-written word lists. Their scores, each brought to mean 0 and spread 1, are averaged. Where the line
between yes and no lies is chosen by inner cross-validation on the training articles alone.
"""

import numpy as np
import pandas as pd

from istanbul_analysis import schema
from istanbul_analysis.measure.frame_features import count_words, feature_row, term_patterns, word_row
from istanbul_analysis.read.frame_model import FrameModel, load_frame_model

SEED, FOLDS, LEAST_ARTICLES, N_CUTS, SMOOTH = 0, 5, 3, 60, 7
C_WORDS, C_LISTS = 0.3, 0.05
N_WORDS = 6


def suggest_article_frames(documents, model=None):
    """Suggest frames of whole articles by a trained model.

    The model that comes with the library has learnt from news on climate change in English: on anything else it is a
    guess, and `score` no probability. Its frames are resolution, human_interest, conflict, morality and economic; they
    are not those of the codebook's indicators, and the two are not to be mixed.

    Parameters
    ----------
    documents : DataFrame (`schema.DOCUMENTS`); the whole text is read, headlines and captions included
    model : FrameModel, as from `train_frame_model` or `load_frame_model`; the library's own where left out

    Returns
    -------
    DataFrame, one row per document and frame (`schema.ARTICLE_FRAMES`).
    """
    documents = schema.check(documents, schema.DOCUMENTS)
    model = load_frame_model() if model is None else model
    known, patterns = {word: code for code, word in enumerate(model.words)}, term_patterns(model.terms)
    rows = []
    for doc_id, text in zip(documents["doc_id"], documents["text"], strict=True):
        counts = count_words(text)
        codes, weights = word_row(counts, known, model.idf)
        shares = weights[:, None] * model.word_weights[codes]
        scores = shares.sum(axis=0) + np.array(feature_row(text, patterns)) @ model.feature_weights + model.intercept
        n_known = sum(counts[model.words[code]] for code in codes)
        for column, frame_id in enumerate(model.frames):
            words = _strongest(shares[:, column], codes, model.words)
            rows.append((doc_id, frame_id, scores[column], scores[column] > 0, words, counts.total(), n_known))
    return schema.check(pd.DataFrame(rows, columns=schema.ARTICLE_FRAMES.names), schema.ARTICLE_FRAMES)


def _strongest(shares, codes, words):
    order = [row for row in np.argsort(-shares, kind="stable")[:N_WORDS] if shares[row] > 0]
    return "; ".join(words[codes[row]] for row in order)


def train_frame_model(texts, labels, terms):
    """Train a model of article-level frames.

    Parameters
    ----------
    texts : list of str, one per article
    labels : DataFrame of 0 and 1, one row per article and one column per frame
    terms : DataFrame of word lists (`list`, `term`), as from `load_lexicon("frame_seeds")`

    Returns
    -------
    FrameModel

    Raises
    ------
    ValueError
        Numbers of texts and labels differ, or a frame has fewer than five articles with or without it.
    """
    _check_labels(texts, labels)
    terms = {name: words.str.lower().tolist() for name, words in terms.groupby("list", sort=False)["term"]}
    words, idf, weighted = _weighted_words(texts)
    patterns = term_patterns(terms)
    features = np.array([feature_row(text, patterns) for text in texts])
    fits = [_fit_frame(weighted, features, labels[frame].to_numpy()) for frame in labels.columns]
    word_weights, feature_weights, intercept = (np.array(part).T for part in zip(*fits, strict=True))
    return FrameModel(tuple(labels.columns), tuple(words), idf, word_weights, terms, feature_weights, intercept)


def _check_labels(texts, labels):
    if len(texts) != len(labels):
        raise ValueError(f"{len(texts)} texts but {len(labels)} rows of labels; expected one row per text.")
    for frame in labels.columns:
        fewest = min((labels[frame] == 1).sum(), (labels[frame] == 0).sum())
        if fewest < FOLDS:
            raise ValueError(f"labels of {frame!r}: at least {FOLDS} articles with and without it are needed.")


def _weighted_words(texts):
    """Return the words that stand in enough articles, how rare each is, and the articles as sparse rows."""
    from scipy.sparse import csr_matrix  # noqa: PLC0415 - slow to import

    counts = [count_words(text) for text in texts]
    spread = pd.Series([word for own in counts for word in own], dtype=object).value_counts()
    spread = spread[spread >= LEAST_ARTICLES].sort_index()
    idf = 1 + np.log((1 + len(texts)) / (1 + spread.to_numpy()))
    known = {word: code for code, word in enumerate(spread.index)}
    rows = [word_row(own, known, idf) for own in counts]
    ends = np.cumsum([0, *(len(codes) for codes, _ in rows)])
    data = np.concatenate([weights for _, weights in rows]), np.concatenate([codes for codes, _ in rows])
    return list(spread.index), idf, csr_matrix((*data, ends), shape=(len(texts), len(known)))


def _fit_frame(weighted, features, present):
    """Return the weights of words, the weights of features and the intercept of one frame."""
    from sklearn.linear_model import LogisticRegression  # noqa: PLC0415 - slow to import
    from sklearn.pipeline import make_pipeline  # noqa: PLC0415
    from sklearn.preprocessing import StandardScaler  # noqa: PLC0415
    from sklearn.svm import LinearSVC  # noqa: PLC0415

    by_words = LinearSVC(C=C_WORDS, class_weight="balanced", random_state=SEED)
    by_lists = make_pipeline(StandardScaler(), LogisticRegression(C=C_LISTS, class_weight="balanced", max_iter=1000))
    centre, spread, cut = _inner_scores([(by_words, weighted), (by_lists, features)], present)
    by_words.fit(weighted, present)
    by_lists.fit(features, present)
    scaler, regression = by_lists
    slopes = regression.coef_[0] / scaler.scale_
    offset = regression.intercept_[0] - scaler.mean_ @ slopes
    intercept = ((by_words.intercept_[0] - centre[0]) / spread[0] + (offset - centre[1]) / spread[1]) / 2 - cut
    return by_words.coef_[0] / spread[0] / 2, slopes / spread[1] / 2, intercept


def _inner_scores(members, present):
    """Return mean and spread of each member's scores on articles it has not seen, and the best cut of their average."""
    from sklearn.model_selection import StratifiedKFold, cross_val_predict  # noqa: PLC0415 - slow to import

    folds = StratifiedKFold(FOLDS, shuffle=True, random_state=SEED)
    scores = np.array([cross_val_predict(m, x, present, cv=folds, method="decision_function") for m, x in members])
    centre, spread = scores.mean(axis=1), scores.std(axis=1)
    return centre, spread, _best_cut(((scores - centre[:, None]) / spread[:, None]).mean(axis=0), present)


def _best_cut(scores, present):
    """Return the cut with the best macro-F1, smoothed over its neighbours: a lone peak is luck."""
    cuts = np.quantile(scores, np.linspace(0.05, 0.97, N_CUTS))
    quality = np.array([macro_f1(present, scores > cut) for cut in cuts])
    smooth = np.convolve(np.pad(quality, SMOOTH // 2, mode="edge"), np.ones(SMOOTH) / SMOOTH, "valid")
    return cuts[smooth.argmax()]


def macro_f1(present, suggested):
    """Return the mean of the F1 of "the frame is there" and the F1 of "it is not"."""
    present, suggested = np.asarray(present, dtype=bool), np.asarray(suggested, dtype=bool)
    right, wrong = (present & suggested).sum(), (present != suggested).sum()
    right_no = (~present & ~suggested).sum()
    return float(sum(2 * n / max(2 * n + wrong, 1) for n in (right, right_no)) / 2)
