"""The hand-made answers for the built-in articles."""

import pandas as pd

from istanbul_analysis import paths, schema


def load_gold(layer):
    """Read one layer of the annotation of the built-in articles.

    The annotation was made by language models under a written codebook and adjudicated; it has not been validated by
    people. `data/gold/README.md` says what each layer holds, by which rules, and how well the coders agreed.

    Parameters
    ----------
    layer : str, the name of a file in `data/gold`, without `.csv`, e.g. `quotes` or `delegates`

    Returns
    -------
    DataFrame, one row per answer, with the columns of the table of that name and `annotator`.

    Raises
    ------
    ValueError
        There is no such layer.
    """
    folder = paths.data_folder() / "gold"
    path = folder / f"{layer}.csv"
    if not path.is_file():
        known = ", ".join(sorted(file.stem for file in folder.glob("*.csv")))
        raise ValueError(f"there is no gold layer {layer!r} in {folder}; expected one of {known}.")
    ids = dict.fromkeys(("doc_id", "doc_a", "doc_b"), schema.STR)  # `000` is a name, not a number
    return pd.read_csv(path, dtype=ids, encoding="utf-8")
