"""Labels: evaluative words and loaded compounds, and the actor that each is given to."""

import re

import pandas as pd

from istanbul_analysis import schema
from istanbul_analysis.measure.passages import find_patterns, place, voices

_HEAD = re.compile(r"[\s\-]*[”\"’]?[\s\-]*((?:[\w’'\-]+ ){0,2}[\w’'\-]+)?")
_FARTHEST = 80  # characters between a label and the actor it is given to


def find_labels(sentences, mentions, quotes, labels, links):
    """Find evaluative words and loaded compounds ("hawkish", "ill-fated"), and whom each is given to.

    A label is given to an actor where the words between them are one of the `links`: before a name with only titles
    between, after a name as apposition or predicate, or as what the actor owns. Otherwise `actor_id` is empty, and
    `head` shows what the label is said of.

    Parameters
    ----------
    sentences : DataFrame (`schema.SENTENCES`)
    mentions : DataFrame (`schema.MENTIONS`)
    quotes : DataFrame (`schema.QUOTES`)
    labels : DataFrame, as from `load_lexicon("labels")`
    links : DataFrame, as from `load_lexicon("label_links")`

    Returns
    -------
    DataFrame, one row per label found (`schema.LABELS`).
    """
    sentences = schema.check(sentences, schema.SENTENCES)
    found = find_patterns(sentences, list(zip(labels["label"], labels["pattern"], strict=True)))
    texts = sentences["text"].tolist()
    out = place(found, sentences).rename(columns={"name": "label"})
    entries = labels.set_index("label")
    out["kind"] = out["label"].map(entries["kind"]).astype(object)
    out["polarity"] = pd.to_numeric(out["label"].map(entries["polarity"])).astype("int64")
    out["head"] = [
        _HEAD.match(texts[row], high).group(1) or "" for row, high in zip(out["row"], out["high"], strict=True)
    ]
    named = _names_by_sentence(mentions)
    patterns = [(link.link, link.order, re.compile(link.pattern)) for link in links.itertuples()]
    starts = sentences["start"].tolist()
    given = [
        _owner(texts[hit.row], starts[hit.row], hit, named.get((hit.doc_id, hit.sentence), ()), patterns)
        for hit in out.itertuples()
    ]
    out["attached"] = [link for link, _ in given]
    out["actor_id"] = pd.array([actor for _, actor in given], dtype=schema.STR)
    out["voice"] = voices(out, quotes)
    return schema.check(out[schema.LABELS.names], schema.LABELS)


def _names_by_sentence(mentions):
    named = {}
    for mention in mentions[mentions["kind"] != "place"].itertuples():
        own = named.setdefault((mention.doc_id, mention.sentence), [])
        own.append((mention.start, mention.end, mention.actor_id))
    return named


def _owner(text, offset, hit, named, patterns):
    """The link and the actor of the nearest mention that the label is linked to."""
    best = (_FARTHEST, "none", None)
    for start, end, actor in named:
        low, high = start - offset, end - offset
        for link, order, pattern in patterns:
            between = text[hit.high : low] if order == "label first" else text[high : hit.low]
            right_way = hit.high <= low if order == "label first" else high <= hit.low
            if right_way and len(between) < best[0] and pattern.fullmatch(between):
                best = (len(between), link, actor)
    return best[1:]
