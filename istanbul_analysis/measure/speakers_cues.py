"""With which verbs words are introduced, and whether these keep out of them, back them, or hold them at a distance."""

import pandas as pd

from istanbul_analysis import schema
from istanbul_analysis.measure.intervals import wilson
from istanbul_analysis.measure.speakers import sides_of

STANCES = ("acknowledge", "endorse", "distance")


def cue_uses(quotes, statements, cues, actors):
    """List each reporting verb or phrase once, with its speaker, side and class.

    Stance after Martin & White 2005 (engagement): acknowledge (says, reports), endorse (shows, confirms), distance
    (claims, alleges). A cue that introduces several quotations is one row.

    Parameters
    ----------
    quotes, statements : DataFrames (`schema.QUOTES`, `schema.STATEMENTS`)
    cues : DataFrame, the cue lexicon (`schema.CUES`)
    actors : DataFrame (`schema.ACTORS`)

    Returns
    -------
    DataFrame, one row per cue in the text (`schema.CUE_USES`).
    """
    columns = ["doc_id", "cue_start", "cue", "speaker", "actor_id", "start", "text"]
    said = pd.concat([quotes[columns], statements[columns]], ignore_index=True).dropna(subset=["cue", "speaker"])
    said = said.sort_values(["doc_id", "cue_start", "start"]).drop_duplicates(["doc_id", "cue_start"])
    said = said.rename(columns={"text": "words"}).assign(start=said["cue_start"].astype("int64"))
    said["end"] = said["start"] + said["cue"].str.len()
    said["lemma"] = said["cue"].str.casefold().map(_lemma_of(cues))
    entry = cues.drop_duplicates("lemma").set_index("lemma")
    for name in ("stance", "function"):
        said[name] = said["lemma"].map(entry[name]).fillna("unlisted")
    said["side"] = sides_of(said["actor_id"], actors)
    return schema.check(said[schema.CUE_USES.names], schema.CUE_USES)


def _lemma_of(cues):
    """Form -> lemma; a verb comes before a noun that is spelled like it."""
    words = cues[cues["kind"].isin(["verb", "phrase", "adjective", "noun"])].sort_values(
        "kind", key=lambda k: k != "verb"
    )
    forms = words.assign(form=words["forms"].str.split(";")).explode("form").drop_duplicates("form")
    return dict(zip(forms["form"].str.casefold(), forms["lemma"], strict=True))


def cue_counts(uses):
    """How often each cue introduces words of each side.

    Returns
    -------
    DataFrame, one row per side and cue (`schema.CUE_COUNTS`), the most frequent of each side first. Cues that the
    lexicon does not list are left out.
    """
    uses = schema.check(uses, schema.CUE_USES).dropna(subset="lemma")
    out = uses.groupby(["side", "lemma", "stance"], as_index=False).agg(
        n_uses=("start", "size"), n_documents=("doc_id", "nunique")
    )
    out = out.sort_values(["side", "n_uses", "lemma"], ascending=[True, False, True])
    return schema.check(out, schema.CUE_COUNTS)


def stance_shares(uses, by="side"):
    """Share of each stance class among the cues of each group, with the cues themselves.

    Parameters
    ----------
    uses : DataFrame (`schema.CUE_USES`)
    by : column of `uses` that makes the groups, such as `side` or `doc_id`

    Returns
    -------
    DataFrame, one row per group and class (`schema.STANCE_SHARES`), with the Wilson interval of the share. The interval
    takes the cues of a group as a sample: read it as a warning against small numbers, not as a test.

    Raises
    ------
    ValueError
        `uses` has no column of that name.
    """
    uses = schema.check(uses, schema.CUE_USES)
    if by not in uses.columns:
        raise ValueError(f"cannot group the cues by {by!r}; their columns are {list(uses.columns)}.")
    listed = uses[uses["stance"].isin(STANCES)]
    groups = pd.MultiIndex.from_product([sorted(listed[by].dropna().unique()), STANCES], names=["group", "stance"])
    cases = listed.groupby([by, "stance"])["lemma"].agg(_cases)
    out = pd.DataFrame(index=groups)
    out["n_uses"] = listed.groupby([by, "stance"]).size().rename_axis(["group", "stance"])
    out["cases"] = cases.rename_axis(["group", "stance"])
    out = out.fillna({"n_uses": 0, "cases": ""}).reset_index()
    out["n_group"] = out.groupby("group")["n_uses"].transform("sum").astype("int64")
    out["share"] = out["n_uses"] / out["n_group"]
    out["low"], out["high"] = wilson(out["n_uses"].astype("int64"), out["n_group"])
    return schema.check(out, schema.STANCE_SHARES)


def _cases(lemmas):
    counts = lemmas.value_counts()
    order = sorted(counts.index, key=lambda lemma: (-counts[lemma], lemma))
    return "; ".join(f"{lemma} ({counts[lemma]})" if counts[lemma] > 1 else lemma for lemma in order)
