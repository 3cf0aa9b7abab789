"""The coder's loop: sheets go out, codes come back, differences are found."""

import csv

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

import istanbul_analysis as ia
from istanbul_analysis import schema
from istanbul_analysis.read.codes import _guard

CODEBOOK = ia.load_codebook().query("scheme == 'generic'")


def sentences(*texts, doc_id="x"):
    rows, start = [], 0
    for number, text in enumerate(texts):
        rows.append((doc_id, start, start + len(text), number, number, "body", text, None))
        start += len(text) + 1
    return pd.DataFrame(rows, columns=schema.SENTENCES.names)


def write(path, *rows, head="doc_id,start,end,text,conflict,economic,done"):
    path.write_text("\n".join([head, *rows]) + "\n", encoding="utf-8")
    return path


def codes(**coders):
    """Codes of one frame for passages of ten characters: `ann=[1, 0, None]`."""
    rows = [
        ("x", 10 * place, 10 * place + 9, "conflict", name, code)
        for name, given in coders.items()
        for place, code in enumerate(given)
        if code is not None
    ]
    return pd.DataFrame(rows, columns=schema.CODES.names)


# sheets out


def test_a_sheet_has_a_row_per_sentence_and_an_empty_column_per_frame(tmp_path):
    ia.coding_sheet(sentences("The union rejected the offer.", "Rain fell."), CODEBOOK, tmp_path / "a.csv")
    rows = list(csv.DictReader((tmp_path / "a.csv").open(encoding="utf-8-sig")))
    assert [row["text"] for row in rows] == ["The union rejected the offer.", "Rain fell."]
    assert {row[frame] for row in rows for frame in CODEBOOK["frame_id"]} == {""}


def test_the_suggestion_stands_in_its_own_column(tmp_path):
    sheet = ia.coding_sheet(sentences("The union rejected the offer.", "Rain fell."), CODEBOOK, tmp_path / "a.csv")
    assert sheet["suggestion"].tolist() == ["conflict", ""]


def test_a_sheet_for_a_first_coding_has_no_suggestions(tmp_path):
    sheet = ia.coding_sheet(sentences("They rejected it."), CODEBOOK, tmp_path / "a.csv", suggest=False)
    assert sheet["suggestion"].tolist() == [""]


def test_the_instructions_lie_beside_the_sheet_and_define_each_frame(tmp_path):
    ia.coding_sheet(sentences("Rain fell."), CODEBOOK, tmp_path / "a.csv")
    text = (tmp_path / "a_instructions.md").read_text(encoding="utf-8")
    assert all(definition in text for definition in CODEBOOK["definition"])


def test_codes_are_never_written_over(tmp_path):
    ia.coding_sheet(sentences("Rain fell."), CODEBOOK, tmp_path / "a.csv")
    with pytest.raises(ValueError, match="may hold codes"):
        ia.coding_sheet(sentences("Rain fell."), CODEBOOK, tmp_path / "a.csv")


@pytest.mark.parametrize("text", ["=1+1", "+1 234", "-5 degrees", "@home", " =A1", "\t=A1"])
def test_no_cell_is_a_formula(text, tmp_path):
    ia.coding_sheet(sentences(text), CODEBOOK, tmp_path / "a.csv")
    row = next(csv.DictReader((tmp_path / "a.csv").open(encoding="utf-8-sig", newline="")))
    assert row["text"] == f"'{text}"


@given(st.text())
def test_no_text_begins_like_a_formula_once_guarded(text):
    assert not _guard(text).lstrip().startswith(("=", "+", "-", "@"))


# codes in


def test_what_was_written_is_read_back(tmp_path):
    ia.coding_sheet(sentences("The union rejected it.", "Rain fell.", doc_id="-7"), CODEBOOK, tmp_path / "ann.csv")
    sheet = pd.read_csv(tmp_path / "ann.csv", dtype=str).assign(conflict="1", economic="0")
    sheet.to_csv(tmp_path / "ann.csv", index=False)
    found = ia.read_codes([tmp_path / "ann.csv"])
    assert set(found["doc_id"]) == {"-7"} and set(found["annotator"]) == {"ann"}
    assert sorted(found["code"]) == [0, 0, 1, 1]


def test_an_empty_cell_is_no_code(tmp_path):
    path = write(tmp_path / "ann.csv", "x,0,9,Rain.,1,,", "x,10,19,Snow.,,,")
    assert ia.read_codes([path])[["start", "frame_id", "code"]].to_numpy().tolist() == [[0, "conflict", 1]]


def test_in_a_row_that_is_done_an_empty_cell_is_zero(tmp_path):
    path = write(tmp_path / "ann.csv", "x,0,9,Rain.,1,,1", "x,10,19,Snow.,,,")
    found = ia.read_codes([path])
    assert found[["frame_id", "code"]].to_numpy().tolist() == [["conflict", 1], ["economic", 0]]


def test_a_sheet_saved_with_semicolons_is_read(tmp_path):
    path = write(tmp_path / "ann.csv", 'x;0;9;"Rain, snow.";1;0;', head="doc_id;start;end;text;conflict;economic;done")
    assert ia.read_codes({"ann": path})["code"].tolist() == [1, 0]


@pytest.mark.parametrize(
    ("head", "rows", "said"),
    [
        ("doc_id,start,text,conflict", ["x,0,Rain.,1"], r"lacks the columns \['end'\]"),
        ("doc_id,start,end,conflict", ["x,0,9,yes"], "row 1, conflict: 'yes'; expected 1, 0 or nothing"),
        ("doc_id,start,end,conflict", ["x,0,9,1", "x,0,9,0"], "row 2: the passage x 0 stands twice"),
        ("doc_id,start,end,conflict", ["x,first,9,1"], "row 1, start: 'first'; expected a whole number"),
        ("doc_id,start,end,text", ["x,0,9,Rain."], "no column for a frame"),
        ("doc_id,start,end,conflcit", ["x,0,9,1"], r"columns \['conflcit'\] that are no frames"),
    ],
)
def test_a_wrong_sheet_is_refused_with_the_place(tmp_path, head, rows, said):
    with pytest.raises(ValueError, match=said):
        ia.read_codes([write(tmp_path / "ann.csv", *rows, head=head)], CODEBOOK)


def test_two_files_of_one_coder_are_refused(tmp_path):
    (tmp_path / "b").mkdir()
    files = [write(tmp_path / "ann.csv"), write(tmp_path / "b" / "ann.csv")]
    with pytest.raises(ValueError, match="two files for the coder 'ann'"):
        ia.read_codes(files)


def test_a_file_that_is_not_there_or_not_in_utf_8_is_named(tmp_path):
    with pytest.raises(ValueError, match="there is no coding sheet"):
        ia.read_codes([tmp_path / "nobody.csv"])
    (tmp_path / "old.csv").write_bytes(b"doc_id,start,end,text,conflict\nx,0,9,\xe9t\xe9,1\n")
    with pytest.raises(ValueError, match="not in UTF-8"):
        ia.read_codes([tmp_path / "old.csv"])


def test_no_files_give_no_codes():
    assert ia.read_codes([]).empty


# where they differ


def test_agreement_is_measured_for_each_frame():
    found = ia.compare_codes(codes(ann=[1, 1, 0, 1], ben=[1, 1, 0, 0])).iloc[0]
    assert found["alpha"] == pytest.approx(1 - (1 / 4) / (30 / 56))
    assert found[["n_units", "n_present", "n_disputed", "n_coders"]].tolist() == [4, 3, 1, 2]


def test_a_frame_that_nobody_saw_has_no_alpha_but_a_reason():
    found = ia.compare_codes(codes(ann=[0, 0, 0], ben=[0, 0, 0])).iloc[0]
    assert pd.isna(found["alpha"]) and found["agreement"] == 1.0 and "all codes are the same" in found["reason"]


def test_disputes_wait_for_a_decision():
    found = ia.disputed_codes(codes(ann=[1, 1], ben=[1, 0]), sentences("Nine char", "Nine more"))
    assert found[["start", "codes", "text"]].to_numpy().tolist() == [[10, "ann 1; ben 0", "Nine more"]]
    assert found["decision"].isna().all()


def test_the_machine_codes_the_passages_that_people_coded():
    hits = pd.DataFrame([("x", 12, 15, 1, "conflict", "any", "body", "row")], columns=schema.FRAME_HITS.names)
    found = ia.machine_codes(hits, codes(ann=[0, 0, None]))
    assert found[["start", "annotator", "code"]].to_numpy().tolist() == [[0, "machine", 0], [10, "machine", 1]]


def test_no_codes_have_no_agreement_and_no_disputes():
    none = schema.empty(schema.CODES)
    assert ia.compare_codes(none).empty and ia.disputed_codes(none).empty


def test_the_built_in_codes_are_one_coders_sheet(documents):
    from istanbul_analysis import paths

    found = ia.read_codes({"gold": paths.data_folder() / "gold" / "frames.csv"}, ia.load_codebook())
    assert len(found) == 7 * 184
    assert found.query("frame_id == 'conflict'")["code"].sum() == 41
