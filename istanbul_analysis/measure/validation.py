"""Our figures of accuracy beside those of other systems on the same texts."""

import pandas as pd

from istanbul_analysis import schema


def compare_with_peers(validation, peers):
    """Put the best other system, and the best trivial rule, beside each figure that others were measured on.

    Parameters
    ----------
    validation : DataFrame (`schema.VALIDATION`), as from `load_validation`
    peers : DataFrame (`schema.PEERS`), as from `load_peers`

    Returns
    -------
    DataFrame, one row per task, data set and metric that both tables have (`schema.VALIDATION_PEERS`), in the order of
    `validation`. A trivial rule is the best other system only where nothing else was measured.
    """
    validation, peers = schema.check(validation, schema.VALIDATION), schema.check(peers, schema.PEERS)
    key = list(schema.VALIDATION.key)
    ranked = peers.sort_values("value", ascending=False, kind="stable")
    systems = ranked.sort_values("kind", key=lambda kind: kind == "trivial", kind="stable").drop_duplicates(key)
    trivial = ranked[ranked["kind"] == "trivial"].drop_duplicates(key)[[*key, "value"]]
    best = systems.rename(columns={"system": "peer", "value": "peer_value"})[[*key, "peer", "peer_value", "note"]]
    out = validation.merge(best, on=key).merge(trivial.rename(columns={"value": "trivial_value"}), on=key, how="left")
    out["difference"] = out["value"] - out["peer_value"]
    return schema.check(pd.DataFrame(out)[schema.VALIDATION_PEERS.names], schema.VALIDATION_PEERS)
