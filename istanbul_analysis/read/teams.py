"""The weights by which teams are read: one additive model after the other, as text under `data/models`."""

from functools import cache

import pandas as pd

from istanbul_analysis import paths

MODELS = ("member", "head", "standing", "planned", "side", "side again")


@cache
def load_team_model():
    """Read `data/models/delegates.csv`.

    Returns
    -------
    dict of dicts: for each of `MODELS` the weight of each sign.

    Raises
    ------
    ValueError
        The file lacks a model.
    """
    path = paths.data_folder() / "models" / "delegates.csv"
    table = pd.read_csv(path, encoding="utf-8", keep_default_na=False, dtype={"weight": float})
    found = {name: dict(zip(part["sign"], part["weight"])) for name, part in table.groupby("model")}
    if missing := [name for name in MODELS if name not in found]:
        raise ValueError(f"{path.name} lacks the model {missing[0]!r}; expected {', '.join(MODELS)}: see its card.")
    return found
