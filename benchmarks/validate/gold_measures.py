"""The built-in articles: what was measured on the text against the hand-made answers in `data/gold`."""

import istanbul_analysis as ia
from benchmarks.validate.counts import alpha, macro_f1, share

FRAMES = ("conflict", "responsibility", "economic", "human_interest", "morality", "war", "peace")
COPIED = ("verbatim", "near")


def reuse(tables):
    """Copied sentences that a reused passage touches on both sides, and passages that touch a pair of the gold."""
    found = _pairs(ia.reused_passages(tables.tokens))
    gold = ia.load_gold("reuse")
    copied, known = _pairs(gold[gold["kind"].isin(COPIED)]), _pairs(gold)
    return [
        share("copied_found", [any(_touch(pair, other) for other in found) for pair in copied], "copied sentences"),
        share("found_in_gold", [any(_touch(pair, other) for other in known) for pair in found], "passages found"),
    ]


def frames(tables):
    """Alpha of each frame, sentence by sentence."""
    hits = ia.code_frames(tables.sentences, ia.load_codebook())
    gold = ia.load_gold("frames")
    rows = []
    for frame in FRAMES:
        own = hits[hits["frame_id"] == frame]
        spans = {doc_id: part[["start", "end"]].to_numpy().tolist() for doc_id, part in own.groupby("doc_id")}
        ours = [
            any(low < end and start < high for low, high in spans.get(doc_id, []))
            for doc_id, start, end in gold[["doc_id", "start", "end"]].itertuples(index=False)
        ]
        rows.append(alpha(f"alpha_{frame}", list(zip(gold[frame] == 1, ours)), "sentences"))
    return rows


def targets(tables):
    """Sentiment toward each actor of each sentence."""
    scores = ia.score_targets(tables.sentences, tables.mentions)
    gold = ia.load_gold("target_sentiment").rename(columns={"label": "gold"})
    both = gold.reset_index().merge(scores, on=["doc_id", "actor_id"], suffixes=("", "_found"))
    both = both[(both["start"] < both["end_found"]) & (both["start_found"] < both["end"])].drop_duplicates("index")
    return [
        macro_f1("macro_f1", both.rename(columns={"label": "found"}), (-1, 0, 1), "sentences and actors"),
        share("pairs_matched", gold.index.isin(both["index"]), "sentences and actors"),
    ]


def disagreements(tables):
    """Claims of the gold that some found disagreement touches on both sides, and what kind it calls them."""
    found = ia.disagreements(tables.facts)
    touched = claims_touched(found)
    seen = set().union(*touched)
    claims = ia.load_gold("contradictions").drop_duplicates("claim").groupby("kind")["claim"].agg(sorted)
    strict = set(claims["contradiction"])
    called = [bool(own & strict) for own, kind in zip(touched, found["kind"]) if kind == "contradicts"]
    return [
        share("contradictions_found", [claim in seen for claim in claims["contradiction"]], "claims"),
        share("updates_found", [claim in seen for claim in claims["update"]], "claims"),
        share("called_rightly", called, "rows called a contradiction"),
    ]


def claims_touched(found):
    """For each row, the claims of the gold of which it touches a passage in both documents."""
    gold = ia.load_gold("claims")
    spans = {key: own[["start", "end"]].to_numpy().tolist() for key, own in gold.groupby(["doc_id", "claim"])}
    claims = sorted(set(gold["claim"]))

    def inside(claim, doc_id, start, end):
        return any(start < high and low < end for low, high in spans.get((doc_id, claim), []))

    sides = found[["doc_a", "start_a", "end_a", "doc_b", "start_b", "end_b"]].itertuples(index=False, name=None)
    return [{c for c in claims if inside(c, *side[:3]) and inside(c, *side[3:])} for side in sides]


def _pairs(frame):
    sides = [
        list(zip(frame[f"doc_{side}"], frame[f"start_{side}"].astype(int), frame[f"end_{side}"].astype(int)))
        for side in "ab"
    ]
    return [tuple(sorted(pair)) for pair in zip(*sides)]


def _touch(pair, other):
    return all(a[0] == b[0] and a[1] < b[2] and b[1] < a[2] for a, b in zip(pair, other))
