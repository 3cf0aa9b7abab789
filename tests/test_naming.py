"""Spellings are compared where they sound alike; mentions are counted per 1,000 words and by voice."""

import pandas as pd
import pytest

import istanbul_analysis as ia
from istanbul_analysis import schema, theme


def mentions_of(*rows):
    """Rows of (doc_id, start, surface, actor_id, kind, alias_kind)."""
    frame = pd.DataFrame(rows, columns=["doc_id", "start", "surface", "actor_id", "kind", "alias_kind"])
    frame = frame.assign(end=frame["start"] + frame["surface"].str.len(), sentence=0, part="body")
    return schema.check(frame, schema.MENTIONS)


@pytest.fixture
def aliases():
    rows = [("Kolkata", "kolkata", "name"), ("Calcutta", "kolkata", "spelling"), ("Kolkata", "bengal", "metonym")]
    frame = pd.DataFrame(rows, columns=["alias", "actor_id", "kind"]).assign(doc_id="", source="")
    return schema.check(frame, schema.ALIASES)


def spelled(choices):
    return list(zip(choices["doc_id"], choices["spelling"], choices["n"]))


def test_words_that_sound_alike_are_compared(aliases):
    mentions = mentions_of(
        ("a", 0, "Muammar Gaddafi", "g", "person", "name"), ("a", 30, "Gaddafi", "g", "person", "short"),
        ("b", 0, "Qaddafi", "g", "person", "short"),
    )  # fmt: skip
    assert spelled(ia.naming_choices(mentions, aliases)) == [("a", "Gaddafi", 2), ("b", "Qaddafi", 1)]


def test_a_name_spelled_in_one_way_tells_nothing(aliases):
    mentions = mentions_of(("a", 0, "Ann Lee", "l", "person", "name"), ("b", 0, "Lee", "l", "person", "short"))
    assert ia.naming_choices(mentions, aliases).empty


def test_a_capital_counts_as_the_city_also_where_it_means_the_state(aliases):
    mentions = mentions_of(
        ("a", 0, "Kolkata", "bengal", "state", "metonym"), ("a", 20, "Kolkata", "kolkata", "place", "name"),
        ("b", 0, "Calcutta", "kolkata", "place", "spelling"),
    )  # fmt: skip
    choices = ia.naming_choices(mentions, aliases)
    assert spelled(choices) == [("a", "Kolkata", 2), ("b", "Calcutta", 1)] and set(choices["actor_id"]) == {"kolkata"}


def test_shares_add_up_within_a_document(aliases):
    mentions = mentions_of(
        *(("a", i, "Gaddafi", "g", "person", "short") for i in (0, 10, 20)),
        ("a", 30, "Qaddafi", "g", "person", "short"),
    )  # fmt: skip
    assert ia.naming_choices(mentions, aliases)["share"].tolist() == [0.75, 0.25]


def test_abbreviations_capitals_and_corruptions_are_no_choices(aliases):
    mentions = mentions_of(
        ("a", 0, "Oz", "au", "state", "short"), ("a", 10, "Australia", "au", "state", "name"),
        ("a", 30, "LEE", "l", "person", "short"), ("a", 40, "Lee", "l", "person", "short"),
        ("a", 50, "Leee", "l", "person", "corruption"),
    )  # fmt: skip
    assert ia.naming_choices(mentions, aliases).empty


@pytest.fixture
def rates():
    tokens = pd.DataFrame(
        {"doc_id": "a", "start": range(0, 400, 4), "end": range(3, 403, 4), "sentence": 0, "token": "Lee"}
    )
    tokens = tokens.assign(norm="lee", part=["caption"] * 20 + ["body"] * 80, voice=["narration"] * 90 + ["quote"] * 10)
    starts = [0, 80, 84, 396]
    mentions = mentions_of(*(("a", start, "Lee", "l", "person", "short") for start in starts))
    mentions["part"] = ["caption", "body", "body", "body"]
    return ia.mention_rates(mentions, schema.check(tokens, schema.TOKENS)).iloc[0]


def test_rates_are_per_1000_words_of_the_article(rates):
    assert rates[["n_mentions", "n_tokens"]].tolist() == [3, 80] and rates["rate"] == pytest.approx(37.5)


def test_mentions_inside_quotations_are_told_apart(rates):
    assert rates[["n_narration", "n_quote"]].tolist() == [2, 1]


def test_limits_enclose_the_rate(rates):
    assert rates["low"] < rates["rate"] < rates["high"]


def test_the_articles_spell_the_capital_of_one_side_in_three_ways(tables):
    choices = ia.naming_choices(tables.mentions, ia.load_aliases())
    assert choices.groupby("concept")["n_spellings"].first().max() == 3


def test_every_spelling_stands_where_the_table_says(tables, documents):
    choices = ia.naming_choices(tables.mentions, ia.load_aliases())
    texts = dict(zip(documents["doc_id"], documents["text"]))
    assert [texts[d][a:b] for d, a, b in zip(choices["doc_id"], choices["start"], choices["end"])] == choices[
        "spelling"
    ].tolist()


def test_actors_that_a_document_never_names_have_a_rate_of_0(tables, documents):
    rates = ia.mention_rates(tables.mentions, tables.tokens)
    assert len(rates) == len(documents) * rates["actor_id"].nunique() and (rates["rate"] == 0).any()


def test_the_grid_of_spellings_prints_every_row_of_the_table(tables, documents):
    choices = ia.naming_choices(tables.mentions, ia.load_aliases())
    ax = ia.plot_naming_choices(choices, documents)
    printed = [line for text in ax.texts for line in text.get_text().split("\n")]
    assert sorted(printed) == sorted(f"{s} {n}" for s, n in zip(choices["spelling"], choices["n"]))
    assert all(line in theme.alt_text(ax.figure) for line in printed)


def test_the_grid_of_mentions_prints_rate_and_count(tables, documents):
    rates = ia.mention_rates(tables.mentions, tables.tokens)
    ax = ia.plot_mention_rates(rates, documents, ia.load_actors())
    top = rates.groupby("actor_id")["n_mentions"].sum().nlargest(15, keep="first").index
    shown = rates[rates["actor_id"].isin(top) & (rates["n_mentions"] > 0)]
    assert len(ax.texts) == pytest.approx(len(shown), abs=3)
    assert f"{rates['rate'].max():.1f}  ({rates.loc[rates['rate'].idxmax(), 'n_mentions']})" in {
        t.get_text() for t in ax.texts
    }
