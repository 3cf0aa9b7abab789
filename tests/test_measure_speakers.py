"""Measures of voices; all numbers can be counted by hand."""

import math

import pandas as pd
import pytest

from istanbul_analysis import schema
from istanbul_analysis.measure.intervals import wilson
from istanbul_analysis.measure.speakers import first_speakers, quote_shares, side_shares, voices
from istanbul_analysis.measure.speakers_cues import cue_counts, cue_uses, stance_shares
from istanbul_analysis.read.cues import load_cues
from istanbul_analysis.read.documents import as_documents

ACTORS = pd.DataFrame(
    [
        ("ana", "Ana", "person", "union"),
        ("bo", "Bo", "person", "firm"),
        ("cy", "Cy", "person", ""),
        ("state", "State", "state", "State"),
    ],
    columns=["actor_id", "name", "kind", "side"],
).assign(notes="", source="test")
ROLES = pd.DataFrame(
    {"actor_id": ["ana", "bo"], "post": ["labour minister", "analyst"], "rank": [2, 5], "sector": ["labour", "other"]}
).astype({"rank": "Int64"})
DOCUMENTS = as_documents(pd.DataFrame({"doc_id": ["d", "e"], "text": ["x " * 40, "y " * 40]}))


def speech_rows(rows, declared):
    """Rows as (doc_id, start, actor, n_words, cue, and what differs from an ordinary direct quotation)."""
    base = {
        "text": "words",
        "kind": "direct",
        "marks": "curly",
        "group": "g",
        "second_hand": False,
        "anonymous": False,
        "basis": "cue",
        "form": "clause",
    }
    out = []
    for doc, start, actor, n_words, cue, *more in rows:
        row = base | {
            "doc_id": doc,
            "start": start,
            "end": start + 5,
            "actor_id": actor,
            "n_words": n_words,
            "cue": cue,
        }
        row |= {"speaker": actor or "someone", "speaker_start": start, "cue_start": start + 6}
        out.append(row | (more[0] if more else {}))
    return schema.check(pd.DataFrame(out)[declared.names] if out else schema.empty(declared), declared)


QUOTES = speech_rows(
    [
        ("d", 0, "ana", 6, "said"),
        ("d", 10, "ana", 2, "claimed"),
        ("d", 20, "bo", 2, "said"),
        ("d", 30, None, 5, "said", {"anonymous": True}),
        ("d", 40, None, 9, None, {"basis": None}),
        ("d", 50, "cy", 1, None, {"kind": "scare", "basis": None}),
        ("e", 0, "cy", 3, "confirmed", {"second_hand": True}),
    ],
    schema.QUOTES,
)
STATEMENTS = speech_rows([("d", 5, "state", 4, "announced"), ("e", 20, "bo", 4, "alleged")], schema.STATEMENTS)


def test_shares_leave_words_without_a_known_speaker_out_and_count_them():
    shares = quote_shares(QUOTES).set_index(["doc_id", "actor_id"])
    assert shares["share"].to_dict() == {("d", "ana"): 0.8, ("d", "bo"): 0.2, ("e", "cy"): 1.0}
    assert shares["n_words_known"].tolist() == [10, 10, 3]
    assert shares["n_words_open"].tolist() == [14, 14, 0]


def test_the_largest_share_of_a_document_comes_first():
    assert quote_shares(QUOTES)["actor_id"].tolist() == ["ana", "bo", "cy"]


def test_without_quotations_there_are_no_shares():
    assert quote_shares(schema.empty(schema.QUOTES)).empty


def test_sides_add_up_their_speakers_and_a_speaker_without_side_is_the_side_none():
    shares = side_shares(QUOTES, ACTORS).set_index(["doc_id", "side"])["share"].to_dict()
    assert shares == {("d", "union"): 0.8, ("d", "firm"): 0.2, ("e", "none"): 1.0}


def test_effective_number_of_speakers_is_e_to_the_entropy():
    row = voices(DOCUMENTS, QUOTES, STATEMENTS, ROLES, ACTORS).set_index("doc_id").loc["d"]
    assert row["n_speakers"] == 2
    assert row["n_effective"] == pytest.approx(math.exp(-0.8 * math.log(0.8) - 0.2 * math.log(0.2)))
    assert row["n_inverse"] == pytest.approx(1 / (0.64 + 0.04))


def test_speakers_of_equal_length_count_as_their_number():
    quotes = speech_rows(
        [("d", n, actor, 5, "said") for n, actor in enumerate(["ana", "bo", "cy", "state"])], schema.QUOTES
    )
    assert voices(DOCUMENTS, quotes, STATEMENTS, ROLES, ACTORS)["n_effective"].iloc[0] == pytest.approx(4)


def test_anonymous_official_and_relayed_words_are_counted_over_quotations_and_statements():
    rows = voices(DOCUMENTS, QUOTES, STATEMENTS, ROLES, ACTORS).set_index("doc_id")
    assert rows["n_quotes"].tolist() == [5, 1]  # the scare quote is none
    assert rows["n_statements"].tolist() == [1, 1]
    assert rows["n_anonymous"].tolist() == [1, 0]
    assert rows["n_official"].tolist() == [3, 0]  # ana twice, and the state; bo is an expert
    assert rows["n_second_hand"].tolist() == [0, 1]
    assert rows["share_anonymous"].tolist() == [1 / 6, 0]
    assert rows.loc["d", ["low", "high"]].tolist() == [float(limit) for limit in wilson(1, 6)]


def test_a_document_without_speech_has_no_shares_instead_of_zero():
    row = voices(DOCUMENTS, schema.empty(schema.QUOTES), schema.empty(schema.STATEMENTS), ROLES, ACTORS).iloc[0]
    assert row["n_quotes"] == 0
    assert row[["n_effective", "share_anonymous", "share_official", "low"]].isna().all()


def test_the_first_speaker_is_the_first_with_a_cue_in_either_table():
    first = first_speakers(DOCUMENTS, QUOTES.iloc[1:], STATEMENTS)
    assert list(zip(first["doc_id"], first["actor_id"], strict=True)) == [("d", "state"), ("e", "cy")]
    assert first["n_words_before"].tolist() == [3, 0]


def test_a_cue_is_one_use_with_its_lemma_class_and_side():
    uses = cue_uses(QUOTES, STATEMENTS, load_cues(), ACTORS).set_index("start")
    assert uses.loc[16, ["cue", "lemma", "stance", "side"]].tolist() == ["claimed", "claim", "distance", "union"]


def test_a_cue_of_two_quotations_is_one_use():
    quotes = speech_rows([("d", 0, "ana", 2, "said"), ("d", 9, "ana", 2, "said", {"cue_start": 6})], schema.QUOTES)
    assert len(cue_uses(quotes, schema.empty(schema.STATEMENTS), load_cues(), ACTORS)) == 1


def test_cue_counts_count_uses_and_documents():
    counts = cue_counts(cue_uses(QUOTES, STATEMENTS, load_cues(), ACTORS)).set_index(["side", "lemma"])
    assert counts.loc[("none", "confirm"), "n_uses"] == 1
    assert counts.loc[("none", "say"), "n_documents"] == 1


def test_stance_shares_of_a_group_add_up_to_one_and_name_their_cases():
    shares = stance_shares(cue_uses(QUOTES, STATEMENTS, load_cues(), ACTORS)).set_index(["group", "stance"])
    assert shares.loc[("union", "distance"), ["n_uses", "n_group", "share", "cases"]].tolist() == [1, 2, 0.5, "claim"]
    assert shares.groupby("group")["share"].sum().round(9).eq(1).all()
    assert shares.loc[("union", "distance"), "low"] == float(wilson(1, 2)[0])


def test_an_unknown_group_is_refused():
    uses = cue_uses(QUOTES, STATEMENTS, load_cues(), ACTORS)
    with pytest.raises(ValueError, match="columns are"):
        stance_shares(uses, by="party")
