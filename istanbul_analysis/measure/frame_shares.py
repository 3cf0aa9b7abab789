"""How much of a document each frame takes, apart for the outlet's words and quoted ones, and who is made to answer."""

import numpy as np
import pandas as pd

from istanbul_analysis import schema
from istanbul_analysis.measure.intervals import wilson

VOICES = ("all", "narration", "quote")
NEAR = 60  # characters: a name farther off has mostly to do with something else
FAR = 1 << 40  # longer than any document, so that offsets of different documents do not meet


def frame_shares(hits, sentences, tokens):
    """Measure in which share of a document's body sentences each frame was recognised, by voice.

    A sentence counts for a voice in which it has a word: one that quotes and narrates counts for both. A hit belongs to
    the voice of its first word. Frames without any hit in the corpus are left out.

    Parameters
    ----------
    hits : DataFrame, one row per hit (`schema.FRAME_HITS`)
    sentences, tokens : DataFrames (`schema.SENTENCES`, `schema.TOKENS`)

    Returns
    -------
    DataFrame, one row per document, frame and voice (`schema.FRAME_SHARES`): all, narration and quote. The limits are
    Wilson's, as if the sentences were drawn from many of their kind; neighbouring sentences are alike, so that they are
    rather too narrow.
    """
    hits = hit_voices(hits, tokens)
    body = tokens[tokens["part"] == "body"]
    spoken = body[["doc_id", "sentence", "voice"]].drop_duplicates()
    sizes = spoken.groupby(["doc_id", "voice"])["sentence"].size()
    whole = sentences[sentences["part"] == "body"].groupby("doc_id")["sentence"].size()
    documents = pd.unique(sentences["doc_id"])
    grid = pd.MultiIndex.from_product(
        [documents, pd.unique(hits["frame_id"]), VOICES], names=["doc_id", "frame_id", "voice"]
    )
    out = grid.to_frame(index=False)
    keys = ["doc_id", "frame_id", "voice"]
    both = pd.concat([hits, hits.assign(voice="all")])[[*keys, "sentence"]].drop_duplicates()
    out["n_hit"] = both.groupby(keys).size().reindex(grid, fill_value=0).to_numpy()
    n = pd.concat([sizes, pd.concat({"all": whole}).swaplevel()])
    out["n_sentences"] = n.reindex(pd.MultiIndex.from_frame(out[["doc_id", "voice"]]), fill_value=0).to_numpy()
    out["share"] = out["n_hit"] / out["n_sentences"].where(out["n_sentences"] > 0)
    out["low"], out["high"] = wilson(out["n_hit"], out["n_sentences"])
    return schema.check(out, schema.FRAME_SHARES)


def hit_voices(hits, tokens):
    """Return the hits with `voice`: whose the first word is (narration or quote); narration where it has no word."""
    hits, tokens = schema.check(hits, schema.FRAME_HITS), schema.check(tokens, schema.TOKENS)
    if tokens.empty:
        return hits.assign(voice="narration")
    code = {doc: number * FAR for number, doc in enumerate(pd.unique(tokens["doc_id"]))}
    ends = (tokens["doc_id"].map(code) + tokens["end"]).to_numpy(dtype=np.int64)
    order = np.argsort(ends, kind="stable")
    starts = (hits["doc_id"].map(code).fillna(0) + hits["start"]).to_numpy(dtype=np.int64)
    at = order[np.minimum(np.searchsorted(ends[order], starts, side="right"), len(ends) - 1)]
    return hits.assign(voice=tokens["voice"].to_numpy()[at])


def responsibility_actors(hits, mentions, codebook):
    """Find who is asked to act, blamed or said to offer a remedy.

    The codebook says of an indicator on which side of it the actor stands (`actor_side`) and what the actor is then
    (`actor_role`). The nearest name on that side, in the same sentence and within 60 characters, is taken; a hit
    without one is left out, and so are pronouns and groups without a name. It is a reading of word order, and wrong
    where the sentence is turned.

    Parameters
    ----------
    hits : DataFrame, one row per hit (`schema.FRAME_HITS`)
    mentions : DataFrame, one row per name in the text (`schema.MENTIONS`); places are no actors
    codebook : DataFrame, as from `load_codebook`

    Returns
    -------
    DataFrame, one row per hit with an actor (`schema.RESPONSIBILITY_ACTORS`).
    """
    hits, mentions = schema.check(hits, schema.FRAME_HITS), schema.check(mentions, schema.MENTIONS)
    sided = codebook.loc[codebook["actor_side"] != "", ["frame_id", "indicator", "actor_side", "actor_role"]]
    names = mentions.loc[mentions["kind"] != "place", ["doc_id", "sentence", "start", "end", "actor_id", "surface"]]
    both = hits.merge(sided, on=["frame_id", "indicator"]).merge(
        names, on=["doc_id", "sentence"], suffixes=("", "_actor")
    )
    before = both["actor_side"] == "before"
    gap = (both["start"] - both["end_actor"]).where(before, both["start_actor"] - both["start"])
    out = both.assign(gap=gap)[gap.between(0, NEAR)].sort_values(["doc_id", "start", "indicator", "gap"], kind="stable")
    out = out.drop_duplicates(["doc_id", "start", "frame_id", "indicator"])
    out = out.rename(columns={"start_actor": "actor_start"})
    return schema.check(out[schema.RESPONSIBILITY_ACTORS.names], schema.RESPONSIBILITY_ACTORS)
