"""Weaknesses of texts: each flag by a small text that has it and one that has not."""

import re

import pandas as pd
import pytest

import istanbul_analysis as ia
from istanbul_analysis import schema
from istanbul_analysis.measure.quality import quality_passages, text_quality
from istanbul_analysis.read.lexicons import load_lexicon

SIGNS = load_lexicon("translation_signs")


def flags(parts, **known):
    """Flags of one document made of (kind, text) blocks."""
    text, rows = "", []
    for number, (kind, part) in enumerate(parts):
        rows.append(("x", len(text), len(text) + len(part), kind, number))
        text += part + "\n"
    known = {"outlet": "Daily", "published": "2024-02-01"} | known
    documents = ia.as_documents(pd.DataFrame([{"doc_id": "x", "text": text, **known}]))
    blocks = pd.DataFrame(rows, columns=schema.BLOCKS.names)
    passages = quality_passages(documents, blocks, SIGNS)
    assert all(text[p.start : p.end] == p.text for p in passages.itertuples())
    return text_quality(documents, passages).set_index("flag")["n_passages"].to_dict()


@pytest.mark.parametrize("sign", list(SIGNS.itertuples()), ids=lambda sign: sign.sign)
def test_each_sign_of_translation_knows_its_example_from_its_counterexample(sign):
    assert re.search(sign.pattern, sign.example) and not re.search(sign.pattern, sign.counterexample)


def test_a_sound_text_has_no_flag():
    assert flags([("title", "Quake"), ("body", 'The mayor said "we are safe" on Monday.')]) == {}


def test_an_outlet_known_only_from_elsewhere_is_flagged():
    assert flags([("body", "Rain.")], outlet_basis="matched") == {"outlet_not_stated": 0}


def test_an_unknown_day_is_flagged():
    assert flags([("body", "Rain.")], published=None) == {"date_not_stated": 0}


def test_signs_of_several_kinds_make_translation_suspected():
    text = "A large -scale drill began in cairo. Peace conversations follow, he wrote on social networks."
    assert flags([("body", text)]) == {"machine_translation": 4}


def test_one_kind_of_sign_is_an_editors_slip():
    assert flags([("body", "A large -scale, high -level, long -awaited, cross -border drill.")]) == {}


def test_signs_outside_the_body_do_not_count():
    assert flags([("boilerplate", "large -scale high -level in cairo on social networks"), ("body", "Rain.")]) == {}


@pytest.mark.parametrize("text", ["“We are safe, he said.", '"We" are "safe.', '“We are safe," he said.'])
def test_marks_that_do_not_pair_are_flagged(text):
    assert flags([("body", text)]) == {"unbalanced_marks": 1}


@pytest.mark.parametrize("marks", ["“”", '""'])
def test_a_quotation_that_runs_over_paragraphs_is_no_fault(marks):
    first, second = f"{marks[0]}We are safe.", f"{marks[0]}We will rebuild.{marks[1]}"
    assert flags([("body", first), ("body", second)]) == {}


def test_captions_and_related_headlines_count_only_between_body_blocks():
    parts = [
        ("caption", "A street."),
        ("body", "Rain."),
        ("caption", "A bridge."),
        ("related_link", "Snow"),
        ("body", "Sun."),
    ]
    assert flags(parts) == {"captions_in_body": 1, "related_headline_in_body": 1}


def test_a_title_printed_again_is_flagged_once():
    assert flags([("title", "Quake"), ("title", "Quake"), ("body", "Rain.")]) == {"duplicate_title": 1}


def test_unreadable_bytes_are_flagged_with_their_place():
    assert flags([("body", "Caf\ufffd\ufffd and t\ufffd")]) == {"undecodable": 2}


def test_of_the_built_in_articles_only_one_is_called_machine_translated(documents, tables):
    passages = quality_passages(documents, tables.blocks, SIGNS)
    quality = text_quality(documents, passages)
    suspected = quality.loc[quality["flag"] == "machine_translation", "doc_id"].tolist()
    assert suspected == documents.loc[documents["wording"] == "machine_translation", "doc_id"].tolist()
