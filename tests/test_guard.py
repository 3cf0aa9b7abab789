import importlib
import inspect
import pkgutil

import numpy as np
import pandas as pd
import pytest

import istanbul_analysis as ia
from istanbul_analysis import measure, schema
from istanbul_analysis.measure import guard

P_VALUES = r"^(?:p|p_?val(?:ue)?|p_adj\w*|q_?value|\w*signif\w*|stars)$"
MEASURES = [
    name for name in ia.__all__ if inspect.isfunction(getattr(ia, name)) and ".measure." in getattr(ia, name).__module__
]


# What these ask for is a person's codes or a path, a training set, a package that is not installed, or other figures.
NOT_CALLED = {
    "adjudicate", "adjudication_changes", "coding_sheet", "compare_codes", "compare_with_peers", "confusion",
    "disputed_codes", "gwet_ac1", "krippendorff_alpha", "machine_codes", "match_targets", "percent_agreement",
    "score_targets_minilm", "similarity_map", "target_agreement", "train_frame_model", "word_shift",
}  # fmt: skip


@pytest.fixture(scope="module")
def arguments(documents, tables):
    """What measures ask for, by the name of the parameter."""
    known = {"documents": documents, "subjects": tables.mentions} | tables._asdict()
    known |= {"actors": ia.load_actors(), "aliases": ia.load_aliases(), "cues": ia.load_cues()}
    known |= {"signs": ia.load_lexicon("translation_signs"), "hedges": ia.load_lexicon("hedges")}
    known |= {"labels": ia.load_lexicon("labels"), "links": ia.load_lexicon("label_links")}
    known |= {"codebook": ia.load_codebook(), "lexicon": ia.load_tone_lexicon()}
    known["passages"] = ia.reused_passages(tables.tokens)
    known["readability"] = ia.readability(documents, tables.sentences, tables.tokens)
    known["uses"] = ia.cue_uses(tables.quotes, tables.statements, known["cues"], known["actors"])
    known["scores"] = ia.score_targets(tables.sentences, tables.mentions)
    known["hits"] = ia.code_frames(tables.sentences, known["codebook"])
    known["found"] = ia.disagreements(tables.facts)
    known["ledger"] = ia.ledger(tables.facts, documents)
    return known


def needed(name):
    parameters = inspect.signature(getattr(ia, name)).parameters.values()
    return [p.name for p in parameters if p.default is p.empty and p.kind is not p.VAR_KEYWORD]


def called(name, arguments):
    """Call a measure with the tables that its parameters are named after."""
    own = {
        "hedge_rates": {
            "found": lambda: ia.find_hedges(arguments["sentences"], arguments["hedges"], arguments["quotes"])
        },
        "text_quality": {
            "passages": lambda: ia.quality_passages(arguments["documents"], arguments["blocks"], arguments["signs"])
        },
    }.get(name, {})
    return getattr(ia, name)(**{p: own[p]() if p in own else arguments[p] for p in needed(name)})


@pytest.mark.parametrize("name", [name for name in MEASURES if name not in NOT_CALLED])
def test_with_one_article_a_side_no_public_measure_returns_a_p_value(name, arguments):
    assert not called(name, arguments).columns.str.contains(P_VALUES, case=False).any()


def test_no_pair_of_articles_gets_a_p_value(documents, tables):
    table = ia.keyness(tables.tokens, target=documents["doc_id"][0], reference=documents["doc_id"][1])
    assert not table.columns.str.contains(P_VALUES, case=False).any()


def test_no_table_of_the_package_declares_a_p_value():
    tables = [value for value in vars(schema).values() if isinstance(value, schema.Table)]
    names = pd.Series([name for table in tables for name in table.names])
    assert names[names.str.contains(P_VALUES, case=False)].empty


def test_every_public_measure_that_computes_p_values_asks_the_guard():
    # Whatever names a p-value column in the sources of the measures must be the guard itself.
    sources = {
        module.name: inspect.getsource(importlib.import_module(f"{measure.__name__}.{module.name}"))
        for module in pkgutil.iter_modules(measure.__path__)
    }
    naming = [name for name, source in sources.items() if "p_adjusted=" in source or '"p_value"' in source]
    assert naming == ["guard"]


def test_the_guard_says_what_the_figures_reach_instead(tables):
    table = ia.keyness(tables.tokens, sentences=tables.sentences)
    assert set(table["scope"]) == {"describes these articles only"}
    assert set(table["interval"]) == {"sensitivity to passages"}
    assert table["low"].notna().all()


@pytest.mark.parametrize(
    ("a", "b", "may"), [(1, 1, False), (1, 900, False), (3, 4, False), (4, 4, True), (50, 4, True)]
)
def test_four_documents_on_each_side_are_asked_for(a, b, may):
    assert bool(guard.may_infer(a, b)) == may


def test_a_test_is_not_even_run_where_it_may_not_be():
    def explode(allowed):
        raise AssertionError("the test was run")

    frame = pd.DataFrame({"n_documents_target": [1], "n_documents_reference": [3]})
    assert guard.guarded(frame, explode)["scope"].tolist() == ["describes these articles only"]


def test_p_values_are_given_for_the_rows_that_may_have_them_only():
    frame = pd.DataFrame({"n_documents_target": [5, 2], "n_documents_reference": [6, 9]})
    out = guard.guarded(frame, lambda allowed: np.full(allowed.sum(), 0.02))
    assert out["p"].tolist()[0] == 0.02 and np.isnan(out["p"][1])
    assert out["scope"].tolist() == ["compares 5 documents with 6", "describes these articles only"]
