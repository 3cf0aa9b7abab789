"""Who gets to speak: how much each speaker and side is quoted, how many voices there are, and who speaks first."""

import numpy as np
import pandas as pd

from istanbul_analysis import schema
from istanbul_analysis.measure.intervals import wilson

NO_SIDE = "none"
LOWEST_OFFICE, NO_SECTOR = 4, "other"  # an expert (rank 5) of no field of government holds no office


def quote_shares(quotes):
    """Share of each document's quoted words that each speaker gets.

    Direct and partial quotations count. Those whose speaker is not known, and words whose speaker was only guessed from
    the subject of the sentence, count in neither part of the share; `n_words_open` tells how many words that are.

    Parameters
    ----------
    quotes : DataFrame, one row per quotation (`schema.QUOTES`)

    Returns
    -------
    DataFrame, one row per document and speaker (`schema.QUOTE_SHARES`), the largest share of each document first.
    """
    return schema.check(_shares(_spoken(quotes), "actor_id"), schema.QUOTE_SHARES)


def side_shares(quotes, actors):
    """Share of each document's quoted words that each side gets.

    Parameters
    ----------
    quotes : DataFrame (`schema.QUOTES`)
    actors : DataFrame (`schema.ACTORS`): `side` says to which party an actor belongs

    Returns
    -------
    DataFrame, one row per document and side (`schema.SIDE_SHARES`). Speakers without a side are the side "none".
    """
    spoken = _spoken(quotes)
    known = spoken["actor_id"].notna()
    spoken["side"] = sides_of(spoken["actor_id"], actors).where(known)
    return schema.check(_shares(spoken, "side"), schema.SIDE_SHARES)


def sides_of(actor_ids, actors):
    """The side of each actor, "none" where there is none."""
    side = dict(zip(actors["actor_id"], actors["side"].fillna(""), strict=True))
    return actor_ids.map(side).fillna("").replace("", NO_SIDE).astype(schema.STR)


def _spoken(quotes):
    """Quotations that somebody spoke: no scare quotes."""
    quotes = schema.check(quotes, schema.QUOTES)
    return quotes[quotes["kind"] != "scare"].copy()


def _shares(spoken, key):
    known = spoken["n_words"].where(spoken[key].notna(), 0)
    words = pd.DataFrame({"doc_id": spoken["doc_id"], "known": known, "open": spoken["n_words"] - known})
    total = words.groupby("doc_id")[["known", "open"]].sum()
    out = spoken.dropna(subset=key).groupby(["doc_id", key], as_index=False)["n_words"].agg(["size", "sum"])
    out = out.rename(columns={"size": "n_quotes", "sum": "n_words"})
    out["n_words_known"] = out["doc_id"].map(total["known"]).astype("int64")
    out["n_words_open"] = out["doc_id"].map(total["open"]).astype("int64")
    out["share"] = out["n_words"] / out["n_words_known"]
    return out.sort_values(["doc_id", "share", key], ascending=[True, False, True], ignore_index=True)


def voices(documents, quotes, statements, roles, actors):
    """How many voices each document has, how evenly they are heard, and how many are officials or have no name.

    The effective number of speakers is e to the entropy of their shares of quoted words (Hill number of order 1): four
    speakers of equal length count as 4, one who says nearly all as little more than 1. Officials are persons with a
    public post in `roles` (not experts outside government), states, and organisations that have a side.

    Parameters
    ----------
    documents, quotes, statements, roles, actors : DataFrames (`schema.DOCUMENTS` and so on)

    Returns
    -------
    DataFrame, one row per document (`schema.VOICES`); `low, high` belong to `share_anonymous`.
    """
    columns = ["doc_id", "actor_id", "anonymous", "second_hand"]
    spoken = _spoken(quotes)
    said = pd.concat([spoken[columns], schema.check(statements, schema.STATEMENTS)[columns]], ignore_index=True)
    said["official"] = said["actor_id"].isin(_officials(roles, actors))
    counts = said.groupby("doc_id")[["anonymous", "official", "second_hand"]].sum()
    shares = quote_shares(quotes)
    out = pd.DataFrame({"doc_id": documents["doc_id"].array})
    by_doc = {
        "n_quotes": spoken.groupby("doc_id").size(),
        "n_statements": statements.groupby("doc_id").size(),
        "n_speakers": shares.groupby("doc_id").size(),
        "n_anonymous": counts["anonymous"],
        "n_official": counts["official"],
        "n_second_hand": counts["second_hand"],
    }
    for name, series in by_doc.items():
        out[name] = out["doc_id"].map(series).fillna(0).astype("int64")
    p = (
        shares.assign(h=-shares["share"] * np.log(shares["share"]), s=shares["share"] ** 2)
        .groupby("doc_id")[["h", "s"]]
        .sum()
    )
    out["n_effective"] = out["doc_id"].map(np.exp(p["h"]))
    out["n_inverse"] = out["doc_id"].map(1 / p["s"])
    total = (out["n_quotes"] + out["n_statements"]).to_numpy()
    out["share_anonymous"] = out["n_anonymous"] / np.where(total > 0, total, np.nan)
    out["share_official"] = out["n_official"] / np.where(total > 0, total, np.nan)
    out["low"], out["high"] = wilson(out["n_anonymous"], total)
    return schema.check(out, schema.VOICES)


def _officials(roles, actors):
    """Persons with a public post, states, and organisations of a side."""
    public = roles["post"].notna() & ((roles["rank"] <= LOWEST_OFFICE).fillna(False) | (roles["sector"] != NO_SECTOR))
    with_side = actors["side"].fillna("") != ""
    bodies = actors[(actors["kind"] == "state") | ((actors["kind"] == "organisation") & with_side)]
    return {*roles["actor_id"][public], *bodies["actor_id"]}


def first_speakers(documents, quotes, statements):
    """The first speaker of each document: whose words open it.

    Quotations and statements with a cue count, headings included.

    Returns
    -------
    DataFrame, one row per document that has a speaker (`schema.FIRST_SPEAKERS`).
    """
    columns = ["doc_id", "actor_id", "speaker", "cue", "start", "end", "text"]
    said = pd.concat([_spoken(quotes)[columns], statements[columns]], ignore_index=True).dropna(
        subset=["speaker", "cue"]
    )
    first = said.sort_values(["doc_id", "start", "end"]).drop_duplicates("doc_id").set_index("doc_id")
    first = first.reindex([doc for doc in documents["doc_id"] if doc in first.index]).reset_index()
    text = dict(zip(documents["doc_id"], documents["text"], strict=True))
    first["n_words_before"] = [
        len(text[doc][:start].split()) for doc, start in zip(first["doc_id"], first["start"], strict=True)
    ]
    return schema.check(first, schema.FIRST_SPEAKERS)
