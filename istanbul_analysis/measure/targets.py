"""Sentiment toward each actor in each sentence, as a trained model reads it."""

import numpy as np
import pandas as pd

from istanbul_analysis import schema
from istanbul_analysis.measure.targets_features import dense_features, sparse_features
from istanbul_analysis.measure.targets_words import cut_words, lay_out, sentence_bases
from istanbul_analysis.read.models import load_target_model

LABELS = np.array([-1, 0, 1])
_AT_ONCE = 20_000  # pairs; bounds the memory


def score_targets(sentences, mentions, *, quotes=None, model=None):
    """Score how each sentence speaks about each actor that it names.

    A machine reading, and a weak one: see `data/models/MODEL_CARD.md` for how often it agrees with people. Mentions
    of kind `place` are left out, and so are actors that a sentence refers to only by a pronoun. What is said of an
    organisation that stands for a state (`stands_for`, where the mentions have it) counts for both.

    Parameters
    ----------
    sentences : DataFrame (`schema.SENTENCES`)
    mentions : DataFrame (`schema.MENTIONS`)
    quotes : DataFrame (`schema.QUOTES`), optional. With it, `voice` tells whether the actor's first mention stands
        inside a quotation; without it, whether it stands between quotation marks of its own sentence.
    model : TargetModel, optional; by default the one that is shipped

    Returns
    -------
    DataFrame, one row per sentence and actor named in it (`schema.TARGET_SCORES`). `label` is -1, 0 or 1; `score`
    runs from -1 to 1 and is the probability of 1 less that of -1; `probability` is that of the label.
    """
    sentences = schema.check(sentences, schema.SENTENCES)
    pairs, spans = pair_up(sentences, schema.check(mentions, schema.MENTIONS))
    if pairs.empty:
        return schema.empty(schema.TARGET_SCORES)
    model = load_target_model() if model is None else model
    probability = base_probabilities(sentences["text"].tolist(), pairs["row"].to_numpy(), spans, model)
    return target_table(sentences, pairs, spans, probability, quotes)


def pair_up(sentences, mentions):
    """Pair each sentence with each actor it names.

    Returns
    -------
    Two DataFrames: pairs (`row` of the sentence, doc_id, actor_id, and `mention`, where its first mention starts), and
    spans (`pair` and `low`, `high`, offsets into the sentence), one row per mention.
    """
    named = mentions[mentions["kind"] != "place"]
    if "stands_for" in named:
        states = named[named["stands_for"] != ""]
        named = pd.concat([named, states.assign(actor_id=states["stands_for"])])
    left = named[["doc_id", "start", "end", "actor_id"]].rename(columns={"start": "mention", "end": "mention_end"})
    right = sentences[["doc_id", "start", "end"]].assign(row=np.arange(len(sentences)))
    both = pd.merge_asof(
        left.sort_values("mention", kind="stable"), right.sort_values("start", kind="stable"),
        left_on="mention", right_on="start", by="doc_id",
    )  # fmt: skip
    both = both[both["mention"] < both["end"]].sort_values(["row", "mention"], kind="stable")
    first = both.drop_duplicates(["row", "actor_id"])[["row", "doc_id", "actor_id", "mention"]].reset_index(drop=True)
    pairs = first.assign(row=first["row"].astype(np.int64), pair=np.arange(len(first)))
    spans = both.merge(pairs[["row", "actor_id", "pair"]], on=["row", "actor_id"]).sort_values("pair", kind="stable")
    start = spans["start"].astype(np.int64)
    spans = pd.DataFrame({"pair": spans["pair"], "low": spans["mention"] - start, "high": spans["mention_end"] - start})
    return pairs, spans.reset_index(drop=True)


def prepare(texts, sentence_of, spans, model):
    """Lay out the words of pairs; `spans` holds `pair`, `low`, `high` (offsets into the pair's sentence)."""
    base = sentence_bases(texts)[sentence_of[spans["pair"].to_numpy()]]
    low, high = base + spans["low"].to_numpy(), base + spans["high"].to_numpy()
    return lay_out(cut_words(texts, model.codes), model.flags, sentence_of, spans["pair"].to_numpy(), low, high)


def probabilities(layout, model):
    """Return one row per pair: the probabilities of -1, 0 and 1."""
    words = sparse_features(layout, model) @ model.linear[:-1] + model.linear[-1]
    vectors = dense_features(layout, model) @ model.dense[:-1] + model.dense[-1]
    mean = (_log_softmax(words) + _log_softmax(vectors)) / 2
    return np.exp(_log_softmax(mean + np.array(model.settings["shift"])))


def _log_softmax(scores):
    top = scores - scores.max(axis=1, keepdims=True)
    return top - np.log(np.exp(top).sum(axis=1, keepdims=True))


def base_probabilities(texts, row, spans, model):
    """Probabilities of -1, 0 and 1 of pairs, some at a time; `row` is the sentence of each pair."""
    out = []
    for begin in range(0, len(row), _AT_ONCE):
        some = row[begin : begin + _AT_ONCE]
        own = spans[(spans["pair"] >= begin) & (spans["pair"] < begin + len(some))]
        layout = prepare(texts[some[0] : some[-1] + 1], some - some[0], own.assign(pair=own["pair"] - begin), model)
        out.append(probabilities(layout, model))
    return np.vstack(out)


def target_table(sentences, pairs, spans, probability, quotes):
    """Put the probabilities of -1, 0 and 1 toward each pair into a table (`schema.TARGET_SCORES`)."""
    texts = sentences["text"].tolist()
    low = spans.drop_duplicates("pair")["low"]
    marks = [_open(texts[row][:end]) for row, end in zip(pairs["row"], low, strict=True)]
    quoted = np.array(marks, dtype=bool) if quotes is None else _inside(pairs, quotes)
    best = probability.argmax(axis=1)
    out = sentences[["doc_id", "start", "end", "sentence", "part"]].iloc[pairs["row"]].reset_index(drop=True)
    out = out.assign(
        actor_id=pairs["actor_id"].array,
        label=LABELS[best],
        score=(probability[:, 2] - probability[:, 0]).astype(float).round(4),
        probability=probability[np.arange(len(best)), best].astype(float).round(4),
        voice=np.where(quoted, "quote", "narration"),
    )
    return schema.check(out[schema.TARGET_SCORES.names], schema.TARGET_SCORES)


def _open(before):
    """Whether a quotation is open at the end of `before`."""
    return before.count("“") > before.count("”") or before.count('"') % 2 == 1


def _inside(pairs, quotes):
    """Whether the first mention of each pair stands inside a quotation; words in scare quotes are the reporter's."""
    spans = quotes.loc[quotes["kind"] != "scare", ["doc_id", "start", "end"]].sort_values("start", kind="stable")
    left = pairs[["doc_id", "mention", "pair"]].sort_values("mention", kind="stable")
    both = pd.merge_asof(left, spans, left_on="mention", right_on="start", by="doc_id").sort_values("pair")
    return (both["mention"] < both["end"]).to_numpy()
