import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

import istanbul_analysis as ia
from tests.sentiment_texts import entries, quotes_of, sentences_of, tokens_of

HEDGES = entries("hedges")
NOTHING = quotes_of(sentences_of("Nothing is quoted."))


def find(*texts):
    sentences = sentences_of(*texts)
    return ia.find_hedges(sentences, ia.load_lexicon("hedges"), quotes_of(sentences))


@pytest.mark.parametrize("entry", HEDGES, ids=lambda entry: entry["hedge"])
def test_pattern_matches_its_example_and_misses_its_counterexample(entry):
    flags = 0 if entry["cased"] == "yes" else re.IGNORECASE
    assert re.search(entry["pattern"], entry["example"], flags)
    assert not re.search(entry["pattern"], entry["counterexample"], flags)
    assert entry["kind"] in ("hedge", "certainty")


def test_month_is_no_hedge():
    assert find("The ferry sank in May.")["hedge"].tolist() == []
    assert find("The ferry may sink.")["hedge"].tolist() == ["may"]


def test_hedge_and_certainty_are_told_apart():
    found = find("The captain reportedly slept. The cause is certainly known.")
    assert found["kind"].tolist() == ["hedge", "certainty"]


def test_voice_follows_the_quotation_marks():
    found = find("“Perhaps the wheel broke,” she said, but it is unclear whether it did.")
    assert found[["text", "voice"]].to_numpy().tolist() == [["Perhaps", "quote"], ["unclear whether", "narration"]]


def test_longer_expression_wins_over_the_one_inside_it():
    assert find("There is no doubt that it sank.")["hedge"].tolist() == ["no doubt"]


def test_rate_counts_per_thousand_words_of_the_same_voice():
    sentences = sentences_of("It may rain.", "It will rain hard now.")
    rates = ia.hedge_rates(find("It may rain.", "It will rain hard now."), tokens_of(sentences), sentences)
    row = rates[rates["kind"] == "hedge"].iloc[0]
    assert (row["n_hits"], row["n_tokens"], row["n_paragraphs"], row["rate"]) == (1, 8, 2, 125.0)


def test_group_without_hits_has_rate_zero_not_a_gap():
    sentences = sentences_of("It will rain.")
    rates = ia.hedge_rates(find("It will rain."), tokens_of(sentences), sentences)
    assert rates[["kind", "n_hits", "rate"]].to_numpy().tolist() == [["certainty", 0, 0.0], ["hedge", 0, 0.0]]


def test_few_paragraphs_give_no_interval_but_a_reason():
    sentences = sentences_of("It may rain.")
    rates = ia.hedge_rates(find("It may rain."), tokens_of(sentences), sentences)
    assert rates["low"].isna().all()
    assert rates["reason"].str.contains("only 1").all()


def test_rate_of_zero_gets_no_interval_but_a_reason():
    sentences = sentences_of(*["It will rain."] * 6)
    rates = ia.hedge_rates(find(*["It will rain."] * 6), tokens_of(sentences), sentences)
    assert rates["high"].isna().all()
    assert rates["reason"].str.startswith("no hits").all()


def test_other_parts_than_the_body_do_not_count():
    title = sentences_of("It may rain.", part="title")
    found = ia.find_hedges(title, ia.load_lexicon("hedges"), NOTHING)
    assert len(found) == 1
    assert ia.hedge_rates(found, tokens_of(title), title).empty


@given(st.text(max_size=120))
def test_any_text_is_searched_and_spans_are_true(text):
    found = find(text)
    assert [text[a:b] for a, b in zip(found["start"], found["end"], strict=True)] == found["text"].tolist()


def test_broken_pattern_is_refused_by_name():
    broken = ia.load_lexicon("hedges").head(1).assign(hedge="odd", pattern="(")
    with pytest.raises(ValueError, match="pattern of 'odd'"):
        ia.find_hedges(sentences_of("It may rain."), broken, NOTHING)
