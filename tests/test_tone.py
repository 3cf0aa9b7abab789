import pandas as pd
import pytest

import istanbul_analysis as ia
from istanbul_analysis import schema
from tests.sentiment_texts import sentences_of

SENTENCES = sentences_of(*(f"Sentence {n}." for n in range(7)))


def scores_of(labels, voice="narration", actor_id="berg"):
    return _scores(SENTENCES, labels, voice, actor_id)


def _scores(sentences, labels, voice="narration", actor_id="berg"):
    own = sentences.head(len(labels))
    frame = own[["doc_id", "start", "end", "sentence", "part"]].assign(
        actor_id=actor_id, label=labels, score=[0.5 * label for label in labels], probability=0.6, voice=voice
    )
    return schema.check(frame, schema.TARGET_SCORES)


def test_tone_is_favourable_less_unfavourable_by_sentences():
    tone = ia.actor_tone(scores_of([1, 1, -1, 0, 0, 0, 1]), SENTENCES).iloc[0]
    assert (tone["n_sentences"], tone["n_negative"], tone["n_neutral"], tone["n_positive"]) == (7, 1, 3, 3)
    assert tone["tone"] == pytest.approx(2 / 7)
    assert tone["low"] <= tone["tone"] <= tone["high"]


def test_narration_and_quotation_are_apart():
    scores = pd.concat([scores_of([1]), scores_of([-1], "quote", "diem")])
    assert ia.actor_tone(scores, SENTENCES)[["voice", "tone"]].to_numpy().tolist() == [
        ["narration", 1.0],
        ["quote", -1.0],
    ]


def test_few_paragraphs_give_no_interval_but_a_reason():
    tone = ia.actor_tone(scores_of([1, -1]), SENTENCES).iloc[0]
    assert pd.isna(tone["low"])
    assert tone["reason"].startswith("only 2")


def test_tone_that_never_varies_gets_no_interval_but_a_reason():
    tone = ia.actor_tone(scores_of([-1] * 6), SENTENCES).iloc[0]
    assert pd.isna(tone["low"])
    assert tone["reason"].startswith("every paragraph has the same tone")


def test_groups_may_be_any_column():
    scores = scores_of([1, -1]).assign(outlet=["one", "two"])
    assert ia.actor_tone(scores, SENTENCES, by="outlet")["group"].tolist() == ["one", "two"]


def test_other_parts_than_the_body_are_left_out():
    assert ia.actor_tone(scores_of([1]).assign(part="caption"), SENTENCES).empty


def test_missing_group_column_is_refused():
    with pytest.raises(ValueError, match="no column 'outlet'"):
        ia.actor_tone(scores_of([1]), SENTENCES, by="outlet")


def test_evidence_brings_the_text_and_the_clearest_first():
    scores = scores_of([0, -1, 1])
    scores["score"] = [0.0, -0.4, 0.9]
    found = ia.tone_evidence(scores, SENTENCES, actor_id="berg")
    assert found["text"].tolist() == ["Sentence 2.", "Sentence 1.", "Sentence 0."]


def test_evidence_can_be_chosen_by_any_column():
    assert ia.tone_evidence(scores_of([0, -1]), SENTENCES, label=-1)["text"].tolist() == ["Sentence 1."]
    with pytest.raises(ValueError, match="no column 'colour'"):
        ia.tone_evidence(scores_of([0]), SENTENCES, colour="red")


def test_groups_of_fewer_than_five_paragraphs_are_not_compared():
    scores = scores_of([1, 1, 1, 1, 0, 0, 0]).assign(side=list("aaaaabb"))
    assert ia.tone_differences(scores, SENTENCES, by="side").empty


def test_difference_counts_both_sides_and_holds_its_estimate():
    other = sentences_of(*(f"Other {n}." for n in range(6)), doc_id="e")
    scores = pd.concat([scores_of([1, 1, 1, 1, 0]), _scores(other, [-1, -1, 0, 0, 0, 0])])
    found = ia.tone_differences(scores, pd.concat([SENTENCES, other])).iloc[0]
    assert (found["group_a"], found["group_b"], found["n_a"], found["n_b"]) == ("d", "e", 5, 6)
    assert found["difference"] == pytest.approx(4 / 5 + 2 / 6)
    assert found["low"] <= found["difference"] <= found["high"]


def test_matches_pair_overlapping_sentences_and_count_each_gold_row_once():
    gold = pd.DataFrame({"doc_id": "d", "start": [0, 13], "end": [5, 20], "actor_id": "berg", "label": [1, -1]})
    matches = ia.match_targets(scores_of([1, 0]), gold)
    assert matches[["label", "gold"]].to_numpy().tolist() == [[1, 1], [0, -1]]


def test_agreement_by_label_is_the_harmonic_mean_of_precision_and_recall():
    gold = pd.DataFrame({"doc_id": "d", "start": [0, 12], "end": [5, 20], "actor_id": "berg", "label": [1, -1]})
    agreement = ia.target_agreement(ia.match_targets(scores_of([1, 1]), gold)).set_index("label")
    assert agreement["f1"].to_dict() == {-1: 0.0, 0: 0.0, 1: pytest.approx(2 / 3)}
