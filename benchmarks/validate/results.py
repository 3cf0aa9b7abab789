"""The results table: which figures are computed from what, and reading and writing them."""

import time

import pandas as pd

import istanbul_analysis as ia
from benchmarks.validate import gold_measures, gold_text, held_out, public_measures, public_text
from istanbul_analysis import paths, schema

PATH = paths.data_folder() / "validation" / "results.csv"
GOLD, DEV, HELD_OUT = "in-sample", "dev", "held-out"
BUILT_IN = "built-in articles"
PUBLIC = {
    "gum_news": (public_text.gum_news,),
    "re3d": (public_text.re3d,),
    "newswcl50": (public_text.newswcl50,),
    "newsmtsc": (public_measures.newsmtsc, public_measures.newsmtsc_with_embeddings),
    "onestopenglish": (public_measures.onestopenglish,),
    "narrative_frames": (public_measures.narrative_frames,),
}


def gold_table():
    """Every figure on the built-in articles."""
    documents = ia.load_corpus()
    tables = ia.build_tables(documents)
    unaided = ia.build_tables(documents, ia.propose_actors(documents))
    figures = {
        "blocks": gold_text.blocks(documents, tables),
        "sentences": gold_text.sentences(tables),
        "quotes": gold_text.quotes(tables),
        "statements": gold_text.statements(tables),
        "mentions": gold_text.mentions(tables, unaided),
        "roles": gold_text.roles(tables),
        "delegates": gold_text.delegates(tables, unaided),
        "reuse": gold_measures.reuse(tables),
        "frames": gold_measures.frames(tables),
        "target_sentiment": gold_measures.targets(tables),
        "disagreements": gold_measures.disagreements(tables),
    }
    rows = [{"task": task, "dataset": BUILT_IN, "measured_on": GOLD} | row for task in figures for row in figures[task]]
    return as_table(rows)


def held_out_table():
    """Every figure on invented articles that nothing was learned from."""
    about = {"task": "delegates", "measured_on": HELD_OUT}
    return as_table([about | {"dataset": name} | row for name in held_out.FILES for row in held_out.delegates(name)])


def public_table(folder, names=tuple(PUBLIC), say=print):
    """Every figure on the public benchmarks that lie in `folder`, but those that need what is not installed."""
    rows = []
    for name in names:
        for measure in PUBLIC[name]:
            if measure is public_measures.newsmtsc_with_embeddings and not public_measures.has_encoder():
                say(f"{name}: the optional encoder is not installed; its figure is kept, not measured again")
                continue
            began = time.perf_counter()
            rows += [{"task": task, "dataset": name, "measured_on": DEV} | row for task, row in measure(folder / name)]
            say(f"{name}: {time.perf_counter() - began:.0f} s")
    return as_table(rows)


def as_table(rows):
    """Rows as a table, with four decimals."""
    frame = pd.DataFrame(rows)
    return schema.check(frame.round({"value": 4, "low": 4, "high": 4}), schema.VALIDATION)[schema.VALIDATION.names]


def write(table):
    """Write the results."""
    table.to_csv(PATH, index=False, lineterminator="\n", encoding="utf-8")
