import re

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from istanbul_analysis import schema
from istanbul_analysis.measure.variants import quote_variants
from istanbul_analysis.measure.variants_units import stems_of
from istanbul_analysis.read.lexicons import load_lexicon
from tests.reuse_texts import document_table, token_table

SPEECH = re.compile(r"(?P<speaker>\w+): (?P<open>[“{])(?P<text>[^”}]*)[”}]")
FILLER = (
    "Rain fell over the harbour. Two trams collided near the market. The museum opened late. A choir sang for pilots. "
    "Farmers sold lentils. Nobody counted swans. Prices of onions rose. Children painted a fence. Clouds drifted north."
)


def speech_tables(texts):
    """Quotations stand in curly marks, statements in braces, both behind the speaker's name and a colon."""
    rows = {"“": [], "{": []}
    for doc, text in texts.items():
        for m in SPEECH.finditer(text):
            said = {"doc_id": doc, "start": m.start("text"), "end": m.end("text"), "text": m["text"]}
            rows[m["open"]].append(said | {"speaker": m["speaker"], "group": str(m.start()), "kind": "direct"})
    return [_complete(rows["“"], schema.QUOTES), _complete(rows["{"], schema.STATEMENTS)]


def _complete(rows, declared):
    """What a test does not care about is empty, 0, or False."""
    gaps = {c.name: pd.NA if c.optional else {"bool": False, "int64": 0}.get(c.dtype, "") for c in declared.columns}
    return schema.check(pd.DataFrame([gaps | row for row in rows], columns=declared.names), declared)


def variants(texts, characterising=None):
    texts = {doc: f"{text} {FILLER}" for doc, text in texts.items()}
    return quote_variants(*speech_tables(texts), token_table(texts), characterising=characterising)


def kinds(texts, characterising=None):
    return variants(texts, characterising)["kind"].tolist()


def test_same_words_are_verbatim():
    found = variants({"a": "Okoro: “The strike ends on Friday.”", "b": "Okoro: “The strike ends on Friday.”"})
    assert found[["kind", "similarity"]].values.tolist() == [["verbatim", 1.0]]


def test_one_sentence_in_two_wordings_is_a_variant():
    a, b = "nothing will move until the union signs", "I tell you nothing will move at all until the union has signed"
    found = variants({"a": f"Okoro: “{a}”", "b": f"Okoro: “{b}”"})
    assert found["kind"].tolist() == ["variant"]
    assert found.loc[0, "similarity"] == pytest.approx(2 * 6 / (7 + 13))


def test_rare_words_in_another_order_make_a_paraphrase_of_speech_and_indirect_speech():
    a, b = "Turbines were inspected in August by a foreign laboratory", "a laboratory abroad had the turbines inspected"
    found = variants({"a": f"Okoro: “{a}”", "b": f"Okoro: {{{b}}}"})
    assert found[["kind", "form_a", "form_b"]].values.tolist() == [["paraphrase", "quote", "statement"]]
    assert found.loc[0, "shared_words"] == "inspected laboratory turbines"


def test_words_of_one_family_count_as_shared():
    assert stems_of(["theatre"]).keys() == stems_of(["theatrical"]).keys()


def test_another_speakers_words_are_not_a_variant():
    assert kinds({"a": "Okoro: “The strike ends on Friday.”", "b": "Lindqvist: “The strike ends on Friday.”"}) == []


def test_one_documents_repetition_is_not_a_variant():
    assert kinds({"a": "Okoro: “It ends on Friday.” Okoro: “It ends on Friday.”", "b": "Nothing."}) == []


def test_sentences_of_one_quotation_are_aligned_one_by_one():
    a = "We came with open hands. Wages must rise before any dock reopens."
    found = variants({"a": f"Okoro: “{a}”", "b": "Okoro: “wages must rise before any dock reopens”"})
    assert found["text_a"].tolist() == ["Wages must rise before any dock reopens."]


def test_shared_grammar_is_no_variant():
    assert kinds({"a": "Okoro: “it is to be in it”", "b": "Okoro: “it is to be of it”"}) == []


def test_the_statement_round_a_quotation_is_not_counted_twice():
    a = "Okoro: {the dock was “out of order” for weeks because cranes rusted}"
    assert len(variants({"a": a, "b": a})) == 1


def test_two_labels_for_one_thing_are_aligned_only_where_patterns_are_given():
    texts = {
        "a": "The arbitrators arrived with a wage offer. Okoro: “To me it looks like a fairy tale.”",
        "b": "The wage offer of the arbitrators met scorn. Okoro: “It sounds hollow” and left.",
    }
    assert kinds(texts) == []
    assert kinds(texts, load_lexicon("characterising")) == ["label"]


def test_rows_that_hang_together_have_one_number():
    said = "Okoro: “Cranes rusted while the ministry slept”"
    found = variants(
        {"a": said, "b": said, "c": said, "d": "Okoro: “Lunch is served”", "e": "Okoro: “Lunch is served”"}
    )
    assert found["utterance"].tolist() == [0, 0, 0, 1]


def test_a_pronoun_is_no_speaker():
    said = "“Cranes rusted while the ministry slept”"
    assert kinds({"a": f"He: {said} and he left, and he ate, and he slept.", "b": f"He: {said}"}) == []


@pytest.mark.parametrize(("days", "n"), [(["2031-03-01", "2031-03-03"], 1), (["2031-03-01", "2031-03-04"], 0)])
def test_documents_more_than_two_days_apart_are_not_compared(days, n):
    said = "Okoro: “Cranes rusted while the ministry slept”"
    texts = {"a": f"{said} {FILLER}", "b": f"{said} {FILLER}"}
    documents = document_table(texts, published=days)
    assert len(quote_variants(*speech_tables(texts), token_table(texts), documents=documents)) == n


def test_no_speech_no_variants():
    assert variants({"a": "", "b": ""}).empty


def sides(found, *pieces):
    """Rows whose two passages hold the two pieces of text."""
    has = [found[f"text_{side}"].str.contains(piece, regex=False) for side, piece in zip("ab", pieces)]
    return found[has[0] & has[1]]


def test_three_utterances_of_the_built_in_articles_are_aligned(documents, tables):
    patterns = load_lexicon("characterising")
    found = quote_variants(
        tables.quotes, tables.statements, tables.tokens, documents=documents, characterising=patterns
    )
    assert sides(found, "nothing’s going to happen", "anything’s going to happen")["kind"].tolist() == ["variant"]
    assert sides(found, "eliminating the root causes", "eliminating the root causes")["kind"].tolist() == ["variant"]
    slur = [*sides(found, "theater prop", "theatrical")["utterance"], *sides(found, "dummy", "theatrical")["utterance"]]
    assert len(slur) == 2 and slur[0] == slur[1]


@pytest.mark.parametrize("row", [*load_lexicon("characterising").itertuples()], ids=lambda row: row.example)
def test_each_pattern_matches_its_example_and_misses_its_counterexample(row):
    assert re.search(row.pattern, row.example) and not re.search(row.pattern, row.counterexample)
    assert row.source


PIECES = st.sampled_from([
    "Okoro: “The strike ends on Friday.”", "Okoro: {the strike ended}", "Berg: “It looks like rain. It does.”",
    "Berg: “”", "Rain fell.", "Okoro: “no”", "Berg: {it looked like rain – “heavy” rain}",
])  # fmt: skip


@settings(max_examples=40, deadline=None)
@given(st.lists(st.lists(PIECES, max_size=4).map(" ".join), min_size=1, max_size=4))
def test_spans_are_true_and_pairs_cross_documents(pieces):
    texts = {f"d{i}": text for i, text in enumerate(pieces)}
    found = quote_variants(*speech_tables(texts), token_table(texts), characterising=load_lexicon("characterising"))
    assert (found["doc_a"] < found["doc_b"]).all()
    for row in found.itertuples():
        assert texts[row.doc_a][row.start_a : row.end_a] == row.text_a
        assert texts[row.doc_b][row.start_b : row.end_b] == row.text_b
