"""The hand-made answers are consistent with the texts and the gazetteer they are about."""

import pytest

import istanbul_analysis as ia
from istanbul_analysis import paths

LAYERS = sorted(path.stem for path in (paths.data_folder() / "gold").glob("*.csv"))
SPANS = [layer for layer in LAYERS if "start" in ia.load_gold(layer) and layer != "frame_cases"]
TEXT_COLUMNS = {"quotes": "text", "statements": "text", "mentions": "surface", "roles": "role"}


def test_an_unknown_layer_is_refused_with_the_known_ones():
    with pytest.raises(ValueError, match=r"no gold layer 'nothing'.*quotes"):
        ia.load_gold("nothing")


@pytest.mark.parametrize("layer", SPANS)
def test_every_span_lies_in_its_document(layer, documents):
    gold = ia.load_gold(layer)
    length = gold["doc_id"].map(documents.set_index("doc_id")["text"].str.len())
    assert ((gold["start"] >= 0) & (gold["start"] < gold["end"]) & (gold["end"] <= length)).all()


@pytest.mark.parametrize("layer", TEXT_COLUMNS)
def test_every_answer_is_the_text_at_its_place(layer, documents):
    text = documents.set_index("doc_id")["text"]
    gold = ia.load_gold(layer)
    printed = [text[row.doc_id][row.start : row.end] for row in gold.itertuples()]
    assert printed == gold[TEXT_COLUMNS[layer]].tolist()


@pytest.mark.parametrize("layer", ["mentions", "roles", "delegates", "non_members", "target_sentiment"])
def test_every_person_of_the_answers_is_an_actor(layer):
    assert set(ia.load_gold(layer)["actor_id"]) <= set(ia.load_actors()["actor_id"])
