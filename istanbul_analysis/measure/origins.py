"""Documents that are not independent: they share copy, or credit the same agency."""

import pandas as pd

from istanbul_analysis import schema

LEAST_RUN = 10  # words in an unbroken run: a passage with a shorter one may be two reports of one event ...
LEAST_WORDS = 20  # ... and matching words in all: shorter ones may be stock wording
AGENCIES = ";"


def origins(documents, passages):
    """Group the documents that share copy or credit the same agency: a count of outlets can then say how many origins.

    Two documents have one origin when they share a passage (`reused_passages`) of at least 20 matching words with an
    unbroken run of at least 10, or when both credit the same agency for their text. What is tied to a third document is
    tied to both. Copy that was rewritten altogether, and agencies that nobody credits, are not seen: the number of
    origins is an upper limit. Agencies credited for photographs do not count.

    Parameters
    ----------
    documents : DataFrame, one row per article (`schema.DOCUMENTS`); the articles should be about one event, since
        any two that credit the same agency are tied
    passages : DataFrame, one row per pair of passages (`schema.REUSED_PASSAGES`)

    Returns
    -------
    DataFrame, one row per document (`schema.ORIGINS`), in the order of `documents`.

    Raises
    ------
    ValueError
        A passage names a document that is not in `documents`.
    """
    documents = schema.check(documents, schema.DOCUMENTS)
    passages = schema.check(passages, schema.REUSED_PASSAGES)
    _known(documents, passages)
    copied = passages[(passages["longest_run"] >= LEAST_RUN) & (passages["n_matched"] >= LEAST_WORDS)]
    credits = _credits(documents)
    group = _united(documents["doc_id"], [*zip(copied["doc_a"], copied["doc_b"]), *_ties(credits)])
    out = pd.DataFrame({"doc_id": documents["doc_id"], "origin": documents["doc_id"].map(group)})
    by_copy = out["doc_id"].isin([*copied["doc_a"], *copied["doc_b"]])
    by_credit = out["doc_id"].isin([doc for tie in _ties(credits) for doc in tie])
    basis = by_copy.map({True: "copy", False: ""}) + ";" + by_credit.map({True: "credit", False: ""})
    out["basis"] = basis.str.strip(";").replace("", "own")
    out["n_documents"] = out.groupby("origin")["doc_id"].transform("size")
    out["n_shared_words"] = out["doc_id"].map(_longest(copied)).fillna(0).astype("int64")
    named = {origin: set(names) for origin, names in credits.groupby(credits["doc_id"].map(group))["agency"]}
    out["agencies"] = [AGENCIES.join(sorted(named.get(origin, ()))) for origin in out["origin"]]
    return schema.check(out, schema.ORIGINS)


def _known(documents, passages):
    strange = set(passages["doc_a"]) | set(passages["doc_b"])
    strange -= set(documents["doc_id"])
    if strange:
        raise ValueError(f"passages name {min(strange)!r}, which is not in documents: give both from one corpus.")


def _credits(documents):
    """One row per document and agency."""
    names = documents.assign(agency=documents["agencies"].str.split(AGENCIES)).explode("agency")
    names["agency"] = names["agency"].str.strip().astype(schema.STR)
    return names.loc[names["agency"].fillna("") != "", ["doc_id", "agency"]]


def _ties(credits):
    """Each document that credits an agency, with the first one that does."""
    first = credits.groupby(credits["agency"].str.casefold())["doc_id"].transform("first")
    tied = first != credits["doc_id"]
    return list(zip(first[tied], credits.loc[tied, "doc_id"]))


def _united(doc_ids, ties):
    """Union-find: the first document of the group that each document belongs to."""
    rank = {doc: i for i, doc in enumerate(doc_ids)}
    parent = {doc: doc for doc in doc_ids}

    def root(doc):
        while parent[doc] != doc:
            parent[doc] = parent[parent[doc]]
            doc = parent[doc]
        return doc

    for a, b in ties:
        first, second = sorted((root(a), root(b)), key=rank.get)
        parent[second] = first
    return {doc: root(doc) for doc in doc_ids}


def _longest(copied):
    both = pd.concat([
        copied[["doc_a", "n_matched"]].set_axis(["doc_id", "n"], axis=1),
        copied[["doc_b", "n_matched"]].set_axis(["doc_id", "n"], axis=1),
    ])  # fmt: skip
    return both.groupby("doc_id")["n"].max()
