import numpy as np
import pandas as pd
import pytest

from istanbul_analysis import schema
from istanbul_analysis.measure.readability import FORMULAS, readability, readability_pairs
from tests.comparison_texts import make_sentences, make_tokens

# 2 sentences, 9 words, 5 + 12 syllables, 4 words of three or more, 21 + 33 letters, 4 words of more than six letters
TEXT = "the quick brown fox jumps\nbeautiful animals remember yesterday"
BY_HAND = {
    "flesch_reading_ease": 206.835 - 1.015 * 9 / 2 - 84.6 * 17 / 9,
    "flesch_kincaid_grade": 0.39 * 9 / 2 + 11.8 * 17 / 9 - 15.59,
    "smog": 1.0430 * (30 * 4 / 2) ** 0.5 + 3.1291,
    "coleman_liau": 0.0588 * (100 * 54 / 9) - 0.296 * (100 * 2 / 9) - 15.8,
    "ari": 4.71 * 54 / 9 + 0.5 * 9 / 2 - 21.43,
    "lix": 9 / 2 + 100 * 4 / 9,
}


def make_documents(*doc_ids, language="en"):
    row = dict.fromkeys(schema.DOCUMENTS.names, "") | {"published": pd.NaT, "language": language}
    return schema.check(pd.DataFrame([row | {"doc_id": doc_id} for doc_id in doc_ids]), schema.DOCUMENTS)


def measure(texts, **documents):
    tokens = make_tokens(texts)
    return readability(make_documents(*texts, **documents), make_sentences(tokens), tokens)


@pytest.mark.parametrize("name", FORMULAS)
def test_each_formula_gives_what_a_hand_count_gives(name):
    table = measure({"a": TEXT}).set_index("measure")
    assert table.loc[name, "value"] == pytest.approx(BY_HAND[name])


def test_formulas_agree_with_textstat_where_sentences_are_plain():
    import textstat

    text = TEXT.capitalize().replace("\nb", ". B") + "."
    table = measure({"a": TEXT}).set_index("measure")["value"]  # also brings textstat's dictionary
    assert table["flesch_reading_ease"] == pytest.approx(textstat.flesch_reading_ease(text))
    assert table["flesch_kincaid_grade"] == pytest.approx(textstat.flesch_kincaid_grade(text))


def test_counts_stand_beside_every_value():
    row = measure({"a": TEXT}).iloc[0]
    assert row[["n_words", "n_sentences", "n_passages"]].tolist() == [9, 2, 2]


def test_headings_and_captions_are_left_out():
    tokens = make_tokens({"a": TEXT + "\nan extraordinarily complicated heading"})
    sentences = make_sentences(tokens)
    tokens.loc[tokens["sentence"] == 2, "part"] = "subheading"
    sentences.loc[sentences["sentence"] == 2, "part"] = "subheading"
    table = readability(make_documents("a"), sentences, tokens).set_index("measure")
    assert table.loc["lix", "value"] == pytest.approx(BY_HAND["lix"])


def test_a_document_without_body_text_has_no_value_and_says_so():
    tokens = make_tokens({"a": TEXT})
    table = readability(make_documents("a", "b"), make_sentences(tokens), tokens)
    empty = table[table["doc_id"] == "b"]
    assert empty["value"].isna().all() and set(empty["note"]) == {"no body text"}


def test_no_documents_give_no_rows():
    tokens = make_tokens({})
    assert readability(schema.empty(schema.DOCUMENTS), schema.empty(schema.SENTENCES), tokens).empty


def test_few_paragraphs_give_a_reason_instead_of_limits():
    row = measure({"a": TEXT}).iloc[0]
    assert np.isnan(row["low"]) and row["interval"] == "only 2 passages; at least 5 are needed"


def test_smog_tells_when_there_are_too_few_sentences_for_it():
    table = measure({"a": TEXT}).set_index("measure")
    assert table.loc["smog", "note"] == "made for 30 sentences or more; here 2"
    assert table.loc["ari", "note"] == "fewer than 100 words"


def test_english_formulas_are_not_put_to_other_languages():
    table = measure({"a": TEXT}, language="tr").set_index("measure")
    assert table["value"].notna().to_dict() == {name: name == "lix" for name in FORMULAS}
    assert table.loc["ari", "note"] == "made for English; the text is in 'tr'"


EASY = "\n".join(["the dog ran", "we all sat down", "it was hot", "the sun set", "she saw a ship", "he ate"])
HARD = "\n".join(["intergovernmental organisations recommended comprehensive administrative reorganisation"] * 6)


def test_documents_that_overlap_share_their_places():
    table = measure({"a": EASY, "b": HARD, "c": EASY})
    places = table[table["measure"] == "flesch_reading_ease"][["place_from", "place_to"]]
    assert places.to_numpy().tolist() == [[1, 2], [3, 3], [1, 2]]


def test_pairs_name_the_easier_document_only_where_intervals_leave_a_gap():
    pairs = readability_pairs(measure({"a": EASY, "b": HARD, "c": EASY}))
    lix = pairs[pairs["measure"] == "lix"].set_index(["doc_a", "doc_b"])
    assert lix["apart"].to_dict() == {("a", "b"): True, ("a", "c"): False, ("b", "c"): True}
    assert lix.loc[("b", "c"), "easier"] == "c" and pd.isna(lix.loc[("a", "c"), "easier"])


def test_pairs_read_flesch_the_other_way_round():
    pairs = readability_pairs(measure({"a": EASY, "b": HARD}))
    assert pairs.set_index("measure").loc["flesch_reading_ease", "easier"] == "a"
