"""NewsMTSC (Hamborg & Donnay 2021, MIT): reading its files, and the measure its authors report."""

import json

import pandas as pd

POLARITY = {2: 0, 4: 1, 6: 2}  # negative, neutral, positive


def read_rows(path):
    """One row per target: text, places (low, high of each mention), label 0 to 2, article."""
    rows = []
    for line in path.read_text(encoding="utf-8").splitlines():
        entry = json.loads(line)
        for target in entry["targets"]:
            named = [target, *target.get("further_mentions", [])]
            rows.append(
                {
                    "text": entry["sentence_normalized"],
                    "places": [(mention["from"], mention["to"]) for mention in named],
                    "label": POLARITY[int(target["polarity"])],
                    "article": "_".join(entry["primary_gid"].split("_")[:2]),
                }
            )
    return pd.DataFrame(rows)


def macro_f1(wanted, found):
    """Mean of the F1 of the three classes."""
    from sklearn.metrics import f1_score  # noqa: PLC0415 - slow to import

    return f1_score(wanted, found, average="macro")
