"""`schema.check` accepts what a table declares and refuses the rest with words; the dictionary is true."""

from pathlib import Path

import pandas as pd
import pytest

import istanbul_analysis
from istanbul_analysis import schema
from istanbul_analysis.schema.dictionary import insert

SMALL = schema.table(
    "small", "one thing", "doc_id start",
    schema.column("doc_id", "str", "which document"),
    schema.column("start", "int64", "where"),
    schema.column("note", "str?", "words"),
)  # fmt: skip


def frame(**columns):
    return pd.DataFrame({"doc_id": ["a", "a", "b"], "start": [0, 5, 0], "note": ["x", None, "y"]} | columns)


def refusal(table):
    with pytest.raises(ValueError) as caught:
        schema.check(table, SMALL)
    return str(caught.value)


def test_declared_columns_come_first_and_own_columns_pass_through():
    out = schema.check(frame()[["note", "start", "doc_id"]].assign(mine=1), SMALL)
    assert out.columns.tolist() == ["doc_id", "start", "note", "mine"]


def test_columns_take_their_declared_types():
    assert schema.check(frame(start=[0.0, 5.0, 0.0]), SMALL).dtypes.astype(str).tolist() == ["str", "int64", "str"]


def test_text_is_stored_the_same_with_and_without_pyarrow():
    assert schema.check(frame(), SMALL)["doc_id"].dtype.storage == "python"


def test_rows_are_numbered_anew():
    assert schema.check(frame().iloc[[2, 0]], SMALL).index.tolist() == [0, 1]


def test_the_callers_table_is_not_changed():
    given = frame(start=["0", "5", "0"])
    schema.check(given, SMALL)
    assert given["start"].tolist() == ["0", "5", "0"]


def test_a_missing_column_is_named_with_what_is_there():
    message = refusal(frame().drop(columns="start"))
    assert message.startswith("small lacks ['start']; it has ['doc_id', 'note']") and "schema.SMALL" in message


def test_a_column_that_a_later_step_fills_may_be_absent_and_is_empty_then():
    why = schema.column("why", "str?", "a reason", later=True)
    table = schema.table("small", "one thing", "doc_id", SMALL.columns[0], why)
    assert schema.check(frame().iloc[[0, 2]][["doc_id"]], table)["why"].isna().tolist() == [True, True]


def test_a_gap_where_none_may_be_is_named_with_its_row():
    assert "small.doc_id may not be empty, but row 1 is" in refusal(frame(doc_id=["a", None, "b"]))


def test_a_value_of_the_wrong_type_is_named():
    assert "small.start must be int64" in refusal(frame(start=["0", "five", "0"]))


@pytest.mark.parametrize("docs", [["a", "a", "a"], ["a", "b", "a"]])
def test_a_repeated_key_is_named(docs):
    assert "two rows for {'doc_id': 'a', 'start': 0}" in refusal(frame(doc_id=docs))


def test_a_table_out_of_order_is_no_repetition():
    assert len(schema.check(frame(start=[5, 0, 0]), SMALL)) == 3


def test_an_empty_table_has_the_declared_shape():
    empty = schema.empty(SMALL)
    assert len(schema.check(empty, SMALL)) == 0 and empty.columns.tolist() == SMALL.names


def test_the_data_dictionary_describes_the_tables_as_they_are():
    page = Path(istanbul_analysis.__file__).parents[1] / "data" / "README.md"
    if not page.is_file():
        pytest.skip("the data dictionary is part of a checkout, not of an installed package")
    text = page.read_text(encoding="utf-8")
    assert text == insert(text), "run: python -m istanbul_analysis.schema.dictionary data/README.md"
