"""The article-level model: trained on made-up articles, saved without code, read back, and open to a reader."""

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

import istanbul_analysis as ia
from istanbul_analysis import paths
from istanbul_analysis.measure.frame_features import count_words, feature_row, term_patterns, word_row
from istanbul_analysis.measure.frame_model import macro_f1
from istanbul_analysis.read.frame_model import load_frame_model, save_frame_model

TERMS = pd.DataFrame({"list": ["money", "money", "fight"], "term": ["tax", "oil and gas", "battle"]})


def articles(n=30):
    """Articles about taxes, about battles, and about neither."""
    kinds = [
        "the tax on bread rose and traders paid",
        "the battle for the hill raged and guns fired",
        "rain fell on the quiet lake",
    ]
    texts = [f"{kinds[i % 3]} on day {['first', 'second', 'third', 'fourth', 'fifth'][i % 5]}" for i in range(n)]
    return texts, pd.DataFrame(
        {"economic": [int(i % 3 == 0) for i in range(n)], "conflict": [int(i % 3 == 1) for i in range(n)]}
    )


@pytest.fixture(scope="module")
def model():
    texts, labels = articles()
    return ia.train_frame_model(texts, labels, TERMS)


def documents(*texts):
    return ia.as_documents(pd.DataFrame({"doc_id": [str(i) for i in range(len(texts))], "text": texts}))


def test_what_can_be_told_apart_is_told_apart(model):
    found = ia.suggest_article_frames(documents("A tax on bread.", "A battle and guns.", "Rain on the lake."), model)
    wide = found.pivot(index="doc_id", columns="frame_id", values="suggested")
    assert wide[["economic", "conflict"]].to_numpy().tolist() == [[True, False], [False, True], [False, False]]


def test_the_words_behind_a_score_are_named(model):
    found = ia.suggest_article_frames(documents("The tax on bread and on salt."), model).set_index("frame_id")
    assert {"tax", "bread"} <= set(found.loc["economic", "words"].split("; "))
    assert found.loc["economic", ["n_words", "n_known"]].tolist() == [7, 6]


def test_a_saved_model_gives_the_same_suggestions(model, tmp_path):
    save_frame_model(model, tmp_path / "m.npz")
    docs = documents(*articles(6)[0])
    one, other = (ia.suggest_article_frames(docs, m) for m in (model, load_frame_model(tmp_path / "m.npz")))
    assert one["suggested"].tolist() == other["suggested"].tolist()
    assert np.allclose(one["score"], other["score"], atol=0.01)


def test_a_model_file_holds_numbers_only(model, tmp_path):
    save_frame_model(model, tmp_path / "m.npz")
    with np.load(tmp_path / "m.npz", allow_pickle=False) as file:
        assert {file[name].dtype.kind for name in file.files} <= {"f", "u"}


def test_a_missing_model_is_said():
    with pytest.raises(ValueError, match=r"benchmarks/train_frames\.py"):
        load_frame_model("nowhere.npz")


def test_a_frame_needs_enough_articles_on_both_sides():
    texts, labels = articles(9)
    with pytest.raises(ValueError, match="'economic': at least 5"):
        ia.train_frame_model(texts, labels, TERMS)
    with pytest.raises(ValueError, match="8 texts but 9 rows"):
        ia.train_frame_model(texts[:8], labels, TERMS)


def test_training_twice_gives_the_same_model(model):
    texts, labels = articles()
    again = ia.train_frame_model(texts, labels, TERMS)
    assert np.array_equal(model.word_weights, again.word_weights)


def test_word_weights_are_those_of_scikit_learn():
    from sklearn.feature_extraction.text import TfidfVectorizer

    texts = ["a tax on bread and a tax on salt", "bread and salt", "salt and rain"]
    vectorizer = TfidfVectorizer(sublinear_tf=True).fit(texts)
    known, idf = vectorizer.vocabulary_, vectorizer.idf_
    codes, weights = word_row(count_words(texts[0]), known, idf)
    expected = vectorizer.transform(texts[:1]).toarray()[0]
    assert np.allclose(weights, expected[codes]) and len(codes) == (expected > 0).sum()


def test_rates_count_whole_words_and_phrases():
    patterns = term_patterns({"money": ["tax", "oil and gas"]})
    row = feature_row("Oil and gas pay a tax; taxi drivers do not.", patterns)
    assert row[0] == pytest.approx(np.sqrt(1000 * 2 / 10))


@given(st.text(max_size=200))
def test_any_text_has_a_finite_score(text):
    assert np.isfinite(ia.suggest_article_frames(documents(text or " "))["score"]).all()


def test_macro_f1_counted_by_hand():
    # yes: 1 right, 1 missed, 0 false -> 2/3; no: 2 right, 1 false -> 4/5.
    assert macro_f1([1, 1, 0, 0], [True, False, False, False]) == pytest.approx((2 / 3 + 4 / 5) / 2)


def test_the_shipped_model_is_small_and_has_a_card():
    folder = paths.data_folder() / "models"
    assert (folder / "frames.npz").stat().st_size < 1_300_000
    assert "climate" in (folder / "frames_CARD.md").read_text(encoding="utf-8")


def test_no_documents_have_no_frames():
    assert ia.suggest_article_frames(documents()).empty
