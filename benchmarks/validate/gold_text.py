"""The built-in articles: what was found in the text against the hand-made answers in `data/gold`."""

from collections import Counter

import numpy as np

import istanbul_analysis as ia
from benchmarks.validate.counts import f1, figure, fold, overlapping, pair_up, same, share, spans


def blocks(documents, tables):
    """Kind of block, character by character."""
    texts = dict(zip(documents["doc_id"], documents["text"]))
    ours = {}
    for doc_id, start, end, kind in _rows(tables.blocks, "doc_id start end kind"):
        ours |= {(doc_id, place): kind for place in range(start, end)}
    pairs = [
        (kind, ours.get((doc_id, place), "none"))
        for doc_id, start, end, kind in _rows(ia.load_gold("blocks"), "doc_id start end kind")
        for place in range(start, end)
        if not texts[doc_id][place].isspace()
    ]
    right = sum(a == b for a, b in pairs)
    left, other = Counter(a for a, _ in pairs), Counter(b for _, b in pairs)
    chance = sum(left[kind] * other[kind] for kind in left) / len(pairs) ** 2
    kappa = (right / len(pairs) - chance) / (1 - chance)
    return [figure("kappa", kappa, len(pairs), "characters", counts=(None, None, right))]


def sentences(tables):
    """Sentences of the body, start and end."""
    body = tables.sentences[tables.sentences["part"] == "body"]
    return [f1("exact_f1", same(spans(body), spans(ia.load_gold("frames"))), "sentences")]


def quotes(tables):
    """Quotations: their place, speaker, cue and kind."""
    figures, both = _speech(tables.quotes, ia.load_gold("quotes"), "quotations")
    return [*figures, share("kind_accuracy", both["kind"] == both["kind_gold"], "matched")]


def statements(tables):
    """Indirect statements in finite clauses; one that matches a looser statement of the gold counts neither way."""
    gold, found = ia.load_gold("statements"), tables.statements
    aside = {i for i, _ in pair_up(spans(found), spans(gold[~gold["core"]]))}
    kept = found[[i not in aside for i in range(len(found))]]
    return _speech(kept, gold[gold["core"]], "statements")[0]


def mentions(tables, unaided):
    """Names of persons, with the person; and the names alone in `unaided`, tables made without the list of names."""
    gold = ia.load_gold("mentions")
    ours, found = (t.mentions[t.mentions["kind"] == "person"] for t in (tables, unaided))
    keys = [_rows(frame, "doc_id start end actor_id") for frame in (ours, gold)]
    return [
        f1("exact_f1", same(*keys), "names"),
        f1("exact_f1_without_list", same(spans(found), spans(gold)), "names"),
    ]


def roles(tables):
    """Posts of persons: half of the characters in common, and the same person."""
    keys = [
        [((doc_id, actor), start, end) for doc_id, start, end, actor in _rows(frame, "doc_id start end actor_id")]
        for frame in (tables.roles, ia.load_gold("roles"))
    ]
    return [f1("overlap_f1", [np.sum(overlapping(*keys, least=0.5), axis=0)], "posts")]


def delegates(tables, unaided):
    """Members of the teams, who leads them, and persons whom the article does not make members.

    In `unaided`, tables made without the list of names, a member is known by the name as printed.
    """
    ours, gold = _members(tables.delegates), _members(ia.load_gold("delegates"))
    both = sorted(ours.keys() & gold.keys())
    taken_in, members = ({(doc_id, actor) for doc_id, _, actor in keys} for keys in (ours, gold))
    others = set(_rows(ia.load_gold("non_members"), "doc_id actor_id")) - members
    return [
        f1("f1", same(list(ours), list(gold)), "members"),
        f1("f1_without_list", same(_by_printed_name(unaided.delegates), list(gold)), "members"),
        share("head_accuracy", [ours[key] == gold[key] for key in both], "members found"),
        share("non_members_left_out", [key not in taken_in for key in sorted(others)], "persons"),
    ]


def _members(frame):
    rows = _rows(frame, "doc_id side actor_id is_head")
    return {(doc_id, fold(side), actor): bool(is_head) for doc_id, side, actor, is_head in rows}


def _by_printed_name(delegates):
    printed = _rows(ia.load_gold("mentions"), "doc_id surface actor_id")
    persons = {(doc_id, fold(surface)): actor for doc_id, surface, actor in printed}
    rows = _rows(delegates, "doc_id side surface")
    return [(doc_id, fold(side), persons.get((doc_id, fold(name)), name)) for doc_id, side, name in rows]


def _speech(found, gold, unit):
    """Figures that quotations and statements share, and the matched rows: one row per pair, columns of both sides."""
    pairs = pair_up(spans(found), spans(gold))
    left, right = found.iloc[[i for i, _ in pairs]], gold.iloc[[j for _, j in pairs]]
    both = left.reset_index(drop=True).join(right.reset_index(drop=True).add_suffix("_gold"))
    names = ia.load_actors().set_index("actor_id")["name"]
    named, cued = (both[both[f"{key}_gold"].map(fold) != ""] for key in ("speaker", "cue"))
    by_name = named["actor_id"].map(names).map(fold) == named["speaker_gold"].map(fold)
    as_printed = named["speaker"].map(fold) == named["speaker_gold"].map(fold)
    figures = [
        f1("exact_f1", same(spans(found), spans(gold)), unit),
        f1("overlap_f1", overlapping(spans(found), spans(gold), least=0.5), unit),
        share("speaker_accuracy", by_name | as_printed, "matched, with a speaker"),
        share("cue_accuracy", cued["cue"].map(fold) == cued["cue_gold"].map(fold), "matched, with a cue"),
    ]
    return figures, both


def _rows(frame, columns):
    return list(frame[columns.split()].itertuples(index=False, name=None))
