"""The codebook's own data: each frame is defined, each indicator is readable, each item has a place."""

import pandas as pd
import pytest

import istanbul_analysis as ia
from istanbul_analysis import paths

FRAMES, CODEBOOK, ITEMS = ia.load_frames(), ia.load_codebook(), ia.load_items()
GENERIC = {"conflict", "responsibility", "economic", "human_interest", "morality"}


def test_the_schemes_are_complete():
    found = FRAMES.groupby("scheme")["frame_id"].agg(set)
    assert found["generic"] == GENERIC
    assert found["peace_war"] == {"war", "peace"}
    assert len(found["policy"]) == 15


def test_each_frame_is_defined_once_with_questions_and_a_source():
    assert FRAMES["frame_id"].is_unique
    assert (FRAMES[["name", "definition", "questions", "source"]] != "").all(axis=None)


def test_each_frame_but_other_has_an_indicator():
    assert set(FRAMES["frame_id"]) - set(CODEBOOK["frame_id"]) == {"policy_other"}


def test_an_indicator_has_one_name_within_its_frame():
    assert not CODEBOOK.duplicated(["frame_id", "indicator"]).any()


def test_a_frame_yields_to_frames_that_exist():
    named = {name for cell in FRAMES["yields_to"] if cell for name in cell.split(";")}
    assert named <= set(FRAMES["frame_id"])


def test_the_exceptions_of_a_frame_hold_for_each_of_its_indicators():
    own = FRAMES.set_index("frame_id").loc["peace", "unless"]
    assert own and CODEBOOK.loc[CODEBOOK["frame_id"] == "peace", "unless"].str.endswith(own).all()


def test_an_actors_side_comes_with_what_the_actor_is():
    assert set(CODEBOOK["actor_side"]) == {"", "before", "after"}
    assert ((CODEBOOK["actor_side"] == "") == (CODEBOOK["actor_role"] == "")).all()


def test_no_counterexample_is_used_twice():
    twice = CODEBOOK.loc[CODEBOOK.duplicated("counterexample"), "counterexample"]
    assert len(twice) <= 2


def test_the_questions_cover_the_five_generic_frames_and_thirteen_oppositions():
    assert set(ITEMS.loc[ITEMS["scheme"] == "generic", "frame_id"]) == GENERIC
    oppositions = ITEMS[ITEMS["scheme"] == "peace_war"].groupby("item")["frame_id"].agg(list)
    assert len(oppositions) == 13 and (oppositions.map(sorted).map(tuple) == ("peace", "war")).all()


def test_a_question_points_to_indicators_of_its_frame():
    known = set(zip(CODEBOOK["frame_id"], CODEBOOK["indicator"]))
    named = [
        (row.frame_id, name) for row in ITEMS.itertuples() if row.indicators for name in row.indicators.split("; ")
    ]
    assert named and set(named) <= known


def test_each_question_says_whether_the_text_can_answer_it():
    assert set(ITEMS["from_text"]) <= {"yes", "partly", "no"} and ITEMS["question"].str.endswith("?").all()


def test_the_instructions_name_every_column_that_a_coder_fills():
    text = (paths.data_folder() / "codebook" / "codebook.md").read_text(encoding="utf-8")
    assert all(f"`{column}`" in text for column in ("done", "note", "suggestion"))


@pytest.mark.parametrize("frame_id", sorted(GENERIC | {"war", "peace"}))
def test_indicators_stay_near_their_codes_on_the_invented_sentences(frame_id):
    """A floor against breakage, not a figure to quote: these sentences were read when the indicators were corrected."""
    cases = ia.load_gold("frame_cases").query("set != 'c'").reset_index(drop=True)
    sentences = cases.assign(doc_id="x", start=cases.index * 1000, part="body", sentence=cases.index, paragraph=0)
    sentences["end"] = sentences["start"] + sentences["text"].str.len()
    hits = ia.code_frames(sentences, CODEBOOK)
    found = cases.index.isin(hits.loc[hits["frame_id"] == frame_id, "sentence"]).astype(int)
    coded = cases["frames"].fillna("").str.split(";").map(lambda ids: int(frame_id in ids))
    assert ia.krippendorff_alpha(pd.DataFrame({"coded": coded, "found": found}), level="nominal").alpha > 0.7
