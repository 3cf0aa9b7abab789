"""Shares of sentences with a frame, by voice, and the actors whom responsibility is laid on."""

import numpy as np
import pandas as pd
import pytest

import istanbul_analysis as ia
from istanbul_analysis import schema

CODEBOOK = ia.load_codebook()


def made(*texts, doc_id="x", quoted=()):
    """Sentences, tokens and hits of a text; `quoted` are the passages inside quotation marks."""
    text = "\n\n".join(texts)
    documents = ia.as_documents(pd.DataFrame({"doc_id": [doc_id], "text": [text]}))
    rows, start = [], 0
    for number, sentence in enumerate(texts):
        rows.append((doc_id, start, start + len(sentence), number, number, "body", sentence, None))
        start += len(sentence) + 2
    sentences = pd.DataFrame(rows, columns=schema.SENTENCES.names)
    tokens = ia.split_tokens(documents, sentences)
    for passage in quoted:
        low = text.index(passage)
        tokens.loc[tokens["start"].between(low, low + len(passage)), "voice"] = "quote"
    return sentences, tokens, ia.code_frames(sentences, CODEBOOK)


def shares(*texts, quoted=()):
    sentences, tokens, hits = made(*texts, quoted=quoted)
    out = ia.frame_shares(hits, sentences, tokens).query("frame_id == 'conflict'")
    return out.set_index("voice")[["n_hit", "n_sentences"]].to_dict("index")


def test_a_share_counts_sentences_not_hits():
    found = shares("The union rejected and denounced the offer.", "Rain fell.", "Snow fell.", "Hail fell.")
    assert found["all"] == {"n_hit": 1, "n_sentences": 4}


def test_a_hit_belongs_to_the_voice_of_its_first_word():
    found = shares("He said the offer was rejected.", "“They rejected us,” she said.", quoted=["They rejected us"])
    assert found["narration"] == {"n_hit": 1, "n_sentences": 2}
    assert found["quote"] == {"n_hit": 1, "n_sentences": 1}
    assert found["all"] == {"n_hit": 2, "n_sentences": 2}


def test_limits_are_wilsons():
    sentences, tokens, hits = made("They rejected it.", "They refused it.", "They denounced it.", "Rain.", "Snow.")
    row = ia.frame_shares(hits, sentences, tokens).query("frame_id == 'conflict' and voice == 'all'").iloc[0]
    assert (row["share"], round(row["low"], 4), round(row["high"], 4)) == (0.6, 0.2307, 0.8824)


def test_a_voice_without_sentences_has_no_share():
    sentences, tokens, hits = made("They rejected it.")
    row = ia.frame_shares(hits, sentences, tokens).query("frame_id == 'conflict' and voice == 'quote'").iloc[0]
    assert row["n_sentences"] == 0 and np.isnan(row["share"]) and np.isnan(row["high"])


def test_a_document_without_a_hit_has_a_share_of_zero():
    one, two = made("They rejected it."), made("Rain fell.", doc_id="y")
    sentences, tokens, hits = (pd.concat(parts, ignore_index=True) for parts in zip(one, two))
    found = ia.frame_shares(hits, sentences, tokens).query("frame_id == 'conflict' and voice == 'all'")
    assert found[["doc_id", "share"]].to_numpy().tolist() == [["x", 1.0], ["y", 0.0]]


def test_no_sentences_have_no_shares():
    empty = [schema.empty(t) for t in (schema.FRAME_HITS, schema.SENTENCES, schema.TOKENS)]
    assert ia.frame_shares(*empty).empty


@pytest.mark.parametrize(
    ("text", "names", "expected"),
    [
        ("Norway must act.", ["Norway"], [("Norway", "asked to act")]),
        ("Peru urged Chile to act.", ["Peru", "Chile"], [("Chile", "asked to act")]),
        ("Peru proposed a fund to Chile.", ["Peru", "Chile"], [("Peru", "offers a remedy")]),
        ("Peru blamed Chile.", ["Peru", "Chile"], [("Chile", "blamed or credited")]),
        ("Something must happen.", [], []),
    ],
)
def test_responsibility_points_to_the_nearest_name_on_the_actors_side(text, names, expected):
    _, _, hits = made(text)
    rows = [("x", text.index(n), text.index(n) + len(n), 0, n, n.lower(), "state", "body") for n in names]
    mentions = pd.DataFrame(rows, columns=schema.MENTIONS.names) if rows else schema.empty(schema.MENTIONS)
    found = ia.responsibility_actors(hits, mentions, CODEBOOK)
    assert list(zip(found["surface"], found["actor_role"])) == expected


def test_a_place_is_no_actor():
    _, _, hits = made("In Lima all must act.")
    mentions = pd.DataFrame([("x", 3, 7, 0, "Lima", "lima", "place", "body")], columns=schema.MENTIONS.names)
    assert ia.responsibility_actors(hits, mentions, CODEBOOK).empty


def test_a_name_of_another_sentence_is_not_taken():
    _, _, hits = made("Norway spoke.", "All must act.")
    mentions = pd.DataFrame([("x", 0, 6, 0, "Norway", "norway", "state", "body")], columns=schema.MENTIONS.names)
    assert ia.responsibility_actors(hits, mentions, CODEBOOK).empty
