import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from istanbul_analysis import schema
from istanbul_analysis.measure.origins import origins
from istanbul_analysis.measure.reuse import reused_passages
from tests.reuse_texts import AGENCY, EDITED, OWN_A, OWN_B, OWN_C, document_table, token_table


def grouped(texts, **columns):
    return origins(document_table(texts, **columns), reused_passages(token_table(texts)))


def test_two_outlets_with_one_agencys_copy_have_one_origin():
    found = grouped({"a": f"{AGENCY} {OWN_A}", "b": OWN_B, "c": f"{OWN_C} {AGENCY}"})
    assert found["origin"].tolist() == ["a", "b", "a"]
    assert found["basis"].tolist() == ["copy", "own", "copy"]
    assert found["n_shared_words"].tolist() == [34, 0, 34]


def test_same_credited_agency_is_one_origin_whatever_its_case():
    found = grouped({"a": OWN_A, "b": OWN_B, "c": OWN_C}, agencies=["Reuters;dpa", "", "REUTERS"])
    assert found["origin"].tolist() == ["a", "b", "a"]
    assert found["basis"].tolist() == ["credit", "own", "credit"]


def test_what_is_tied_to_a_third_is_tied_to_both():
    texts = {"a": f"{OWN_A} {AGENCY}", "b": f"{EDITED} {OWN_B}", "c": OWN_C}
    found = grouped(texts, agencies=["", "dpa", "dpa"])
    assert found["origin"].tolist() == ["a", "a", "a"]
    assert found["basis"].tolist() == ["copy", "copy;credit", "credit"]
    assert found["agencies"].tolist() == ["dpa"] * 3
    assert found["n_documents"].tolist() == [3, 3, 3]


def test_an_agency_that_one_document_credits_ties_it_to_nobody():
    assert grouped({"a": OWN_A, "b": OWN_B}, agencies=["dpa", ""])["basis"].tolist() == ["own", "own"]


def test_a_short_shared_run_is_no_common_origin():
    passages = reused_passages(token_table({"a": f"{AGENCY} {OWN_A}", "b": f"{OWN_B} {AGENCY}"}))
    short = passages.assign(longest_run=9)
    assert origins(document_table({"a": AGENCY, "b": AGENCY}), short)["basis"].tolist() == ["own", "own"]


def test_passages_of_another_corpus_are_refused():
    passages = reused_passages(token_table({"a": f"{AGENCY} {OWN_A}", "z": f"{OWN_B} {AGENCY}"}))
    with pytest.raises(ValueError, match="'z', which is not in documents"):
        origins(document_table({"a": AGENCY}), passages)


@settings(max_examples=50, deadline=None)
@given(st.lists(st.sampled_from(["", "dpa", "Reuters", "dpa;Reuters", "ANSA"]), min_size=1, max_size=8))
def test_each_document_has_one_origin_which_is_its_own(agencies):
    texts = {f"d{i}": "Nothing new." for i in range(len(agencies))}
    found = origins(document_table(texts, agencies=agencies), schema.empty(schema.REUSED_PASSAGES))
    assert found["doc_id"].tolist() == list(texts)
    roots = found.set_index("doc_id")["origin"]
    assert (roots.loc[roots] == roots.to_numpy()).all()


def test_two_of_the_built_in_articles_have_one_origin(documents, tables):
    found = origins(documents, reused_passages(tables.tokens))
    assert dict(zip(found["doc_id"], found["origin"])) == {
        "000": "000", "001": "001", "002": "000", "003": "003", "004": "004",
    }  # fmt: skip
