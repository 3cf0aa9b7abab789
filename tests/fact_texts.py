"""A small invented world for the tests of facts: names that the tests know, and tables of two or more short texts."""

import pandas as pd

import istanbul_analysis as ia
from istanbul_analysis import schema

NAMES = {
    "Anna Berg": ("berg", "person", "Chile"),
    "Carl Holm": ("holm", "person", "Peru"),
    "Dana Ruiz": ("ruiz", "person", "Chile"),
    "Erik Lund": ("lund", "person", "Peru"),
    "Oslo": ("oslo", "place", ""),
    "Bergen": ("bergen", "place", ""),
    "Lima": ("lima", "place", ""),
    "Grand Hotel": ("grand_hotel", "place", ""),
    "Harbour Hall": ("harbour_hall", "place", ""),
    "OPEC": ("opec", "organisation", ""),
    "Chile": ("chile", "state", ""),
    "Peru": ("peru", "state", ""),
    "Norway": ("norway", "state", ""),
}


def gazetteer():
    """Return the actors and aliases of the invented world."""
    rows = [(actor, name, kind, side) for name, (actor, kind, side) in NAMES.items()]
    actors = pd.DataFrame(rows, columns=["actor_id", "name", "kind", "side"]).assign(notes="", source="test")
    last = [(name.split()[-1], a, "short") for name, (a, kind, _) in NAMES.items() if kind == "person"]
    aliases = pd.DataFrame(
        [(name, a, "name") for name, (a, _, _) in NAMES.items()] + last, columns=["alias", "actor_id", "kind"]
    )
    aliases = aliases.assign(doc_id="", source="test")
    return schema.check(actors, schema.ACTORS), schema.check(aliases, schema.ALIASES)


def documents(*texts, days=None):
    """Return documents with ids a, b, c ...; `days` are their days of publication (all 2024-03-06, a Wednesday)."""
    frame = ia.as_documents(pd.DataFrame({"doc_id": list("abcdefgh"[: len(texts)]), "text": texts}))
    frame["published"] = pd.to_datetime(list(days or ["2024-03-06"] * len(texts))).astype("datetime64[s]")
    return frame


def facts(*texts, days=None):
    """Return the facts of some texts."""
    return ia.build_tables(documents(*texts, days=days), gazetteer()).facts


def found(*texts, days=None):
    """Return the disagreements of some texts as a set of (slot, value_a, value_b, kind)."""
    rows = ia.disagreements(facts(*texts, days=days))
    return set(zip(rows["slot"], rows["value_a"], rows["value_b"], rows["kind"]))


def kinds(*texts, days=None):
    """Return the kinds of disagreement between some texts, by slot."""
    return {(slot, kind) for slot, _, _, kind in found(*texts, days=days)}
