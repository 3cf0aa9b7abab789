import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import istanbul_analysis as ia
from istanbul_analysis import schema
from istanbul_analysis.measure.targets import pair_up
from istanbul_analysis.measure.targets_features import BITS, dense_features, hashed, sparse_features
from istanbul_analysis.measure.targets_words import TARGET, cut_words, lay_out, sentence_bases
from tests.sentiment_texts import mentions_of, quotes_of, sentences_of

FLAGS = {
    "negator": "not",
    "clause_break": ",",
    "pronoun": "she",
    "opens": "“",
    "closes": "”",
    "toggles": '"',
    "number": "3",
    "time": "today",
}


def lay(text, *targets):
    """Lay out one text for each target, with a vocabulary that knows every word of it; words instead of codes."""
    codes = {word: 3 + n for n, word in enumerate(sorted({w.lower() for w in text.replace(",", " ,").split()}))}
    flags = {name: np.isin(["", "", "", *codes], word) for name, word in FLAGS.items()}
    words = cut_words([text], codes)
    low = np.array([text.index(target) for target in targets])
    pairs = np.arange(len(targets))
    return lay_out(words, flags, np.zeros_like(pairs), pairs, low, low + [len(target) for target in targets])


def score(*texts, **names):
    sentences = sentences_of(*texts)
    return ia.score_targets(sentences, mentions_of(sentences, **names))


def test_one_row_for_each_sentence_and_actor():
    scores = score("Anna Berg met Carl Diem.", "Berg left.", berg="Berg", diem="Diem")
    assert scores[["start", "actor_id"]].to_numpy().tolist() == [[0, "berg"], [0, "diem"], [25, "berg"]]


def test_two_mentions_in_one_sentence_are_one_row():
    assert len(score("Berg said that Berg would stay.", berg="Berg")) == 1


def test_praise_and_blame_are_told_apart_from_plain_reports():
    scores = score(
        "The court convicted Berg of corruption and called her a disgraceful liar.",
        "Colleagues praised Berg as a courageous and brilliant doctor.",
        "Berg will arrive on Tuesday.",
        berg="Berg",
    )
    assert scores["label"].tolist() == [-1, 1, 0]


def test_score_and_probability_stay_in_their_ranges():
    scores = score("Berg failed.", "Berg won.", berg="Berg")
    assert scores["score"].between(-1, 1).all()
    assert scores["probability"].between(1 / 3 - 1e-9, 1).all()


def test_places_are_no_targets():
    sentences = sentences_of("Norland was lovely.")
    places = mentions_of(sentences, norland="Norland").assign(kind="place")
    assert ia.score_targets(sentences, places).empty


def test_no_mentions_give_an_empty_table_of_the_right_shape():
    empty = ia.score_targets(sentences_of("Nobody spoke."), schema.empty(schema.MENTIONS))
    assert list(empty.columns) == schema.TARGET_SCORES.names


def test_mention_outside_every_sentence_is_left_out():
    sentences = sentences_of("Berg left.", "Diem stayed.")
    named = mentions_of(sentences, berg="Berg", diem="Diem")
    assert ia.score_targets(sentences.head(1), named)["actor_id"].tolist() == ["berg"]


def test_voice_follows_the_marks_of_the_sentence():
    scores = score("Diem said: “Berg is a liar.”", berg="Berg", diem="Diem")
    assert scores.set_index("actor_id")["voice"].to_dict() == {"berg": "quote", "diem": "narration"}


def test_voice_follows_the_quotations_where_they_are_given():
    sentences = sentences_of("“I will stay.", "Berg will too.”", "Berg left.")
    quotes = quotes_of(sentences_of("“I will stay. Berg will too.”"))
    scores = ia.score_targets(sentences, mentions_of(sentences, berg="Berg"), quotes=quotes)
    assert scores["voice"].tolist() == ["quote", "narration"]


def test_scoring_one_document_alone_changes_nothing():
    one, two = sentences_of("Berg was praised.", doc_id="a"), sentences_of("Berg was jailed for fraud.", doc_id="b")
    named = [mentions_of(sentences, berg="Berg") for sentences in (one, two)]
    both = ia.score_targets(pd.concat([one, two]), pd.concat(named))
    alone = [ia.score_targets(s, mentions_of(s, berg="Berg"))["score"].item() for s in (one, two)]
    assert both["score"].tolist() == alone


def test_target_shrinks_to_one_word_and_distances_run_from_it():
    layout = lay("the old Anna Berg did not go", "Anna Berg")
    assert layout.distance.tolist() == [-2, -1, 0, 1, 2, 3]
    assert (layout.word == TARGET).tolist() == [False, False, True, False, False, False]


def test_negation_reaches_four_words():
    layout = lay("Berg did not go home at all today", "Berg")
    assert layout.negated.tolist() == [False, False, False, True, True, True, True, False]


def test_clause_of_the_target_ends_at_the_comma():
    layout = lay("Berg left , rain fell", "Berg")
    assert layout.clause.tolist() == [True, True, False, False, False]


def test_layouts_of_two_targets_of_one_sentence_stay_apart():
    layout = lay("Berg met Diem", "Berg", "Diem")
    assert layout.pair.tolist() == [0, 0, 0, 1, 1, 1]
    assert layout.distance.tolist() == [0, 1, 2, -2, -1, 0]


def test_possessive_ending_is_a_word_of_its_own():
    words = cut_words(["Berg's plan", "Berg’s plan"], {"'s": 3})
    assert words.code.tolist() == [0, 3, 0, 0, 3, 0]


def test_brackets_and_addresses_of_links_are_no_words():
    text = "He [met](#) Berg"
    words = cut_words([text], {"met": 3})
    assert [text[a:b] for a, b in zip(words.start, words.end, strict=True)] == ["He", "met", "Berg"]


def test_sentence_bases_leave_one_place_between_sentences():
    assert sentence_bases(["abc", "", "de"]).tolist() == [0, 4, 5]


def test_hashed_features_stay_inside_the_table_and_differ_by_kind():
    codes = np.arange(1000)
    one, two = hashed(1, codes), hashed(2, codes)
    assert one.min() >= 0
    assert max(one.max(), two.max()) < 1 << BITS
    assert (one == two).mean() < 0.01


def test_rows_of_the_word_features_have_length_one():
    sentences = sentences_of("Berg met Diem.", "Berg left the hall.")
    from istanbul_analysis.measure.targets import prepare

    pairs, spans = pair_up(sentences, mentions_of(sentences, berg="Berg", diem="Diem"))
    layout = prepare(sentences["text"].tolist(), pairs["row"].to_numpy(), spans, ia.load_target_model())
    matrix = sparse_features(layout, ia.load_target_model())
    assert np.asarray(matrix.multiply(matrix).sum(axis=1)).ravel() == pytest.approx(1)
    assert len(dense_features(layout, ia.load_target_model())) == 3


@settings(deadline=None)
@given(st.lists(st.text(max_size=40), min_size=1, max_size=4), st.integers(0, 40), st.integers(1, 10))
def test_any_text_and_any_span_is_scored(texts, start, length):
    sentences = sentences_of(*texts)
    end = int(sentences["end"].max())
    low = min(start, max(end - 1, 0))
    mention = ("d", low, min(low + length, max(end, 1)), 0, "x", "x", "person", "body")
    mentions = schema.check(pd.DataFrame([mention], columns=schema.MENTIONS.names), schema.MENTIONS)
    scores = ia.score_targets(sentences, mentions)
    assert scores["score"].between(-1, 1).all()


def test_days_and_numbers_are_counted_as_features():
    from istanbul_analysis.measure.targets import prepare
    from istanbul_analysis.measure.targets_features import _fact_features

    model = ia.load_target_model()
    text = "On Tuesday Berg met 3 farmers, two bakers and some smiths."
    spans = pd.DataFrame({"pair": [0], "low": [11], "high": [15]})
    columns = [part[1].item() for part in _fact_features(prepare([text], np.array([0]), spans, model), model)]
    assert columns[:3] == [hashed(kind, np.array([n])).item() for kind, n in ((60, 2), (61, 1), (62, 1))]
