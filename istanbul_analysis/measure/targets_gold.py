"""Machine readings of tone beside a coder's: the same sentence and actor, two labels."""

import pandas as pd

from istanbul_analysis import schema


def match_targets(scores, gold):
    """Set the label of the model beside the label of a coder, for each sentence and actor that both have.

    Two spans are one sentence where they overlap.

    Parameters
    ----------
    scores : DataFrame (`schema.TARGET_SCORES`)
    gold : DataFrame with `doc_id`, `start`, `end`, `actor_id` and `label`, as from `load_gold("target_sentiment")`

    Returns
    -------
    DataFrame, one row per matched row of the gold (`schema.TARGET_MATCHES`).
    """
    scores = schema.check(scores, schema.TARGET_SCORES)[["doc_id", "start", "end", "actor_id", "label", "voice"]]
    wanted = gold[["doc_id", "start", "end", "actor_id", "label"]].rename(columns={"label": "gold"})
    both = wanted.assign(row=range(len(wanted))).merge(scores, on=["doc_id", "actor_id"], suffixes=("", "_found"))
    both = both[(both["start"] < both["end_found"]) & (both["start_found"] < both["end"])].drop_duplicates("row")
    return schema.check(both[schema.TARGET_MATCHES.names], schema.TARGET_MATCHES)


def target_agreement(matches):
    """How often the model agrees with a coder, label by label.

    Returns
    -------
    DataFrame, one row per label (`schema.TARGET_AGREEMENT`). The mean of `f1` over the labels is the macro-F1.
    """
    matches = schema.check(matches, schema.TARGET_MATCHES)
    rows = []
    for label in (-1, 0, 1):
        found, wanted = matches["label"] == label, matches["gold"] == label
        n_both = int((found & wanted).sum())
        rows.append(
            (label, int(wanted.sum()), int(found.sum()), n_both, 2 * n_both / max(1, wanted.sum() + found.sum()))
        )
    return schema.check(pd.DataFrame(rows, columns=schema.TARGET_AGREEMENT.names), schema.TARGET_AGREEMENT)
