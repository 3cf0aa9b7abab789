"""How often the extractors agree with hand-made answers, and how other systems do: `data/validation`."""

import pandas as pd

from istanbul_analysis import paths, schema


def load_validation():
    """Read the figures of accuracy that `python run.py validate` computes.

    The built-in articles and the benchmarks' development parts were in view while the rules were written, so the
    figures say how well the rules fit these texts; on other texts expect less.

    Returns
    -------
    DataFrame, one row per task, data set and metric (`schema.VALIDATION`).
    """
    return schema.check(_read("results"), schema.VALIDATION)


def load_peers():
    """Read the figures of other systems and of trivial rules on the same benchmarks.

    Returns
    -------
    DataFrame, one row per task, data set, metric and system (`schema.PEERS`).
    """
    return schema.check(_read("peers").fillna({"note": ""}), schema.PEERS)


def load_metrics():
    """Read what each metric means, in words.

    Returns
    -------
    DataFrame, one row per task and metric (`schema.METRICS`).
    """
    return schema.check(_read("metrics"), schema.METRICS)


def _read(name):
    return pd.read_csv(paths.data_folder() / "validation" / f"{name}.csv", encoding="utf-8")
