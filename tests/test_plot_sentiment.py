import matplotlib as mpl
import numpy as np
import pandas as pd
import pytest

mpl.use("Agg")

import istanbul_analysis as ia
from istanbul_analysis import schema, theme
from tests.sentiment_texts import lexicon_of, sentences_of, tokens_of


@pytest.fixture(autouse=True)
def closed_figures():
    yield
    mpl.pyplot.close("all")


def tone(*rows):
    frame = pd.DataFrame(rows, columns=["group", "actor_id", "voice", "n_sentences", "tone", "low", "high"])
    counts = frame.assign(n_negative=1, n_neutral=2, n_positive=3, n_paragraphs=6, reason="")
    return schema.check(counts[schema.ACTOR_TONE.names], schema.ACTOR_TONE)


TONE = tone(("d", "berg", "narration", 9, 0.5, 0.1, 0.8), ("d", "berg", "quote", 4, -0.25, np.nan, np.nan))


def test_tone_is_drawn_at_its_value_filled_for_narration_and_open_for_quotation():
    ax = ia.plot_actor_tone(TONE)
    narration, quote = (dots for dots in ax.collections if isinstance(dots, mpl.collections.PathCollection))
    assert narration.get_offsets()[:, 0].tolist() == [0.5]
    assert quote.get_offsets()[:, 0].tolist() == [-0.25]
    assert quote.get_facecolor()[0].tolist() == [1, 1, 1, 1]


def test_tone_shows_n_and_voice_beside_each_row_and_names_people():
    ax = ia.plot_actor_tone(TONE, pd.DataFrame({"actor_id": ["berg"], "name": ["Anna Berg"]}))
    notes = [label.get_text() for label in ax.child_axes[0].get_yticklabels()]
    assert notes == ["n 4: 1−, 2○, 3+ quote", "n 9: 1−, 2○, 3+ narration"]
    assert [label.get_text() for label in ax.get_yticklabels()] == ["Anna Berg · d"] * 2


def test_tone_says_in_words_where_there_is_no_interval():
    alt = theme.alt_text(ia.plot_actor_tone(TONE).figure)
    assert "narration: +0.50 (+0.10 to +0.80), 9 sentences" in alt
    assert "quote: -0.25 (no interval), 4 sentences" in alt


def test_only_the_rows_with_most_sentences_are_drawn():
    many = tone(*((f"d{n}", "berg", "narration", n + 1, 0.0, np.nan, np.nan) for n in range(40)))
    labels = [label.get_text() for label in ia.plot_actor_tone(many).get_yticklabels()]
    assert len(labels) == 28
    assert "berg · d0" not in labels


def test_hedge_rates_draw_one_kind_at_its_rate():
    sentences = sentences_of("It may rain.", "It will certainly rain.")
    none = schema.empty(schema.QUOTES)
    found = ia.find_hedges(sentences, ia.load_lexicon("hedges"), none)
    ax = ia.plot_hedge_rates(ia.hedge_rates(found, tokens_of(sentences), sentences), kind="certainty")
    assert ax.collections[1].get_offsets()[:, 0] == pytest.approx(1000 / 7)
    assert ax.child_axes[0].get_yticklabels()[0].get_text() == "n 1 of 7 words, narration"


def test_word_shift_draws_each_contribution_with_both_counts():
    texts = {"a": "good good day", "b": "bad day"}
    tokens = pd.concat([tokens_of(sentences_of(text, doc_id=name)) for name, text in texts.items()])
    shift = ia.word_shift(tokens, lexicon_of(good=2, bad=-2), "a", "b")
    ax = ia.plot_word_shift(shift)
    assert sorted(bar.get_width() for bar in ax.patches) == pytest.approx([1000, 1000 * 4 / 3])
    assert {text.get_text() for text in ax.texts} == {"2 : 0", "0 : 1"}
    assert "difference over all words is +2333.3" in theme.alt_text(ax.figure)


def test_charts_draw_on_the_axes_they_are_given():
    ax = mpl.pyplot.figure().add_subplot()
    assert ia.plot_actor_tone(TONE, ax=ax) is ax
