"""Recompute every figure of accuracy and write `data/validation/results.csv`: python run.py validate.

The built-in articles are always measured; the public benchmarks where their folder lies beside the checkout. A figure
that cannot be measured here stays as it is.
"""

import argparse
import functools
import sys
import time
from pathlib import Path

import pandas as pd

from benchmarks.validate.held_out import FILES
from benchmarks.validate.results import (
    BUILT_IN,
    DEV,
    PATH,
    PUBLIC,
    gold_table,
    held_out_table,
    public_table,
    write,
)
from istanbul_analysis import schema
from istanbul_analysis.read.validation import load_validation

BENCHMARKS = Path(__file__).resolve().parents[3] / "shared" / "benchmarks"
KEY = list(schema.VALIDATION.key)


def main(argv=None):
    """Measure, merge with what is kept, write, and print what changed."""
    argparse.ArgumentParser(prog="run.py validate", description=__doc__.splitlines()[0]).parse_args(argv)
    began, before = time.perf_counter(), load_validation()
    fresh = [gold_table(), held_out_table()]
    if BENCHMARKS.is_dir():
        fresh.append(public_table(BENCHMARKS, say=functools.partial(print, flush=True)))
    else:
        print("no public benchmarks beside this checkout: their figures are kept, not measured again")
    after = merge(pd.concat(fresh), before)
    write(after)
    for line in changes(before, after):
        print(line)
    print(f"{PATH.name}: {len(after)} figures, {time.perf_counter() - began:.0f} s")


def merge(fresh, before):
    """Fresh figures, and of the earlier ones on public benchmarks those that were not measured again."""
    kept = before[before["measured_on"] == DEV]
    order = {name: place for place, name in enumerate([BUILT_IN, *FILES, *PUBLIC])}
    every = pd.concat([fresh, kept]).drop_duplicates(KEY)
    return schema.check(every.sort_values("dataset", key=lambda d: d.map(order), kind="stable"), schema.VALIDATION)


def changes(before, after):
    """One line for each figure that is new or has changed."""
    values = before.set_index(KEY)["value"].to_dict()
    for row in after.itertuples():
        old = values.get((row.task, row.dataset, row.metric))
        if old != row.value:
            was = "new" if old is None else f"{old:.4f}"
            yield f"{row.task}, {row.dataset}, {row.metric}: {was} -> {row.value:.4f}"


if __name__ == "__main__":
    sys.exit(main())
