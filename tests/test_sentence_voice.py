"""Whose words a sentence holds."""

import pandas as pd

import istanbul_analysis as ia
from istanbul_analysis import schema
from istanbul_analysis.extract.sentence_voice import mark_sentence_voice

TEXT = (
    "The strike began.\n\n“We will not work.” Then she left. “We will,” said Ben Okoro, a miner. He sees a “fix”. * * *"
)


def voices_of(*texts):
    ids = [f"d{n}" for n in range(len(texts))]
    documents = ia.as_documents(pd.DataFrame({"doc_id": ids, "text": texts}))
    return ia.build_tables(documents).sentences


def test_a_sentence_is_quotation_when_all_its_words_are_a_speakers_and_mixed_when_some_are():
    assert voices_of(TEXT)["voice"].tolist()[:4] == ["narration", "quote", "narration", "mixed"]


def test_quoted_words_that_nobody_spoke_and_a_sentence_without_words_are_no_quotation():
    sentences = voices_of(TEXT)
    assert sentences["voice"].tolist()[4] == "narration"
    assert sentences[sentences["text"] == "* * *"]["voice"].isna().all()


def test_a_sentence_has_no_voice_before_quotations_are_known():
    documents = ia.as_documents(pd.DataFrame({"doc_id": ["d"], "text": [TEXT]}))
    blocks = ia.split_blocks(documents, ia.load_lexicon("layout"))
    sentences = ia.split_sentences(documents, blocks, ia.load_lexicon("abbreviations"))
    assert sentences["voice"].isna().all() and list(sentences.columns) == schema.SENTENCES.names


def test_voices_of_sentences_agree_with_the_voices_of_their_words(tables):
    said = tables.tokens.groupby(["doc_id", "sentence"])["voice"].agg(lambda words: "/".join(sorted(set(words))))
    names = {"narration": "narration", "quote": "quote", "narration/quote": "mixed"}
    of_sentence = tables.sentences.set_index(["doc_id", "sentence"])["voice"]
    assert of_sentence.loc[said.index].tolist() == said.map(names).tolist()
    assert {"narration", "quote", "mixed"} == set(of_sentence.dropna())


def test_sentences_of_one_document_ignore_the_words_of_another():
    sentences = voices_of("“We will not work today,” Ana Rivera said.", "Nobody came.")
    assert sentences.groupby("doc_id")["voice"].last().tolist() == ["mixed", "narration"]


def test_sentences_without_words_and_no_sentences_give_no_voice():
    empty = mark_sentence_voice(schema.empty(schema.SENTENCES), schema.empty(schema.TOKENS))
    assert empty.empty and list(empty.columns) == schema.SENTENCES.names
