"""How actors are named: which spelling each document chooses, and how often it names whom."""

from collections import Counter, defaultdict

import numpy as np
import pandas as pd

from istanbul_analysis import schema
from istanbul_analysis.extract.name_groups import same_sound
from istanbul_analysis.extract.name_words import fold
from istanbul_analysis.extract.spans import inside, rows_by_document
from istanbul_analysis.measure.intervals import wilson

CHOSEN = ("name", "spelling", "short", "metonym")
WHOLE = ("state", "place")
ARTICLE_PARTS = ("title", "subheading", "body")


def naming_choices(mentions, aliases):
    """Count the spellings of every name that the documents spell in more than one way.

    Compared are the words of persons' names that sound alike, and the names of states and places as a whole. The name
    of a capital counts as the city's, also where it means the state. Abbreviations of states, names in capitals,
    corrupted names and organisations are left out.

    Parameters
    ----------
    mentions : DataFrame (`schema.MENTIONS`) with `alias_kind`, as `find_mentions` makes it
    aliases : DataFrame (`schema.ALIASES`)

    Returns
    -------
    DataFrame, one row per document, actor and spelling (`schema.NAMING_CHOICES`); empty where no name varies.
    """
    chosen = mentions[mentions["alias_kind"].isin(CHOSEN) & mentions["kind"].isin(("person", *WHOLE))]
    cities = aliases[aliases["kind"].isin(("name", "spelling"))].drop_duplicates("alias").set_index("alias")["actor_id"]
    used = defaultdict(list)
    for row in chosen.itertuples():
        actor = cities.get(row.surface, row.actor_id) if row.alias_kind == "metonym" else row.actor_id
        for start, word in _words(row):
            used[actor, row.kind in WHOLE].append((word, row.doc_id, start))
    rows = [row for (actor, whole), found in used.items() for row in _choices(actor, found, whole)]
    out = pd.DataFrame(rows, columns=schema.NAMING_CHOICES.names)
    return schema.check(
        out.sort_values(["concept", "doc_id", "n", "spelling"], ascending=[True, True, False, True]),
        schema.NAMING_CHOICES,
    )


def _words(row):
    """(start, word) of what is compared in one mention."""
    if (row.surface.isupper() and row.kind == "person") or row.surface.replace(".", "").isupper():
        return []
    if row.kind in WHOLE:
        return [] if row.alias_kind == "short" else [(row.start, row.surface)]
    starts = [0] + [i + 1 for i, c in enumerate(row.surface) if c.isspace()]
    return [(row.start + a, row.surface[a:].split(None, 1)[0]) for a in starts if row.surface[a:].split()]


def _choices(actor, found, whole):
    """Rows of one actor: its words fall into names that sound alike; those with one spelling tell nothing."""
    names = []
    for word, _ in Counter(word for word, _, _ in found).most_common():
        home = next((name for name in names if whole or _alike(word, name[0])), None)
        names.append([word]) if home is None else home.append(word)
    for spellings in names:
        if len(spellings) > 1:
            yield from _rows(actor, spellings, [f for f in found if f[0] in spellings])


def _alike(a, b):
    return fold(a) == fold(b) or same_sound(fold(a), fold(b))


def _rows(actor, spellings, found):
    per_document = Counter(doc for _, doc, _ in found)
    for (spelling, doc), n in Counter((word, doc) for word, doc, _ in found).items():
        start = min(at for word, d, at in found if (word, d) == (spelling, doc))
        total = per_document[doc]
        yield doc, actor, spellings[0], spelling, n, total, len(spellings), n / total, start, start + len(spelling)


def mention_rates(mentions, tokens):
    """Count how often each document names each actor, per 1,000 words and by voice.

    Headlines, subheadings and article text count; captions, credits, links and metadata do not. Actors that a document
    never names have a row with 0. The limits describe chance in the words of this one document; names in a text are not
    independent of one another, so they are too narrow rather than too wide.

    Parameters
    ----------
    mentions, tokens : DataFrames (`schema.MENTIONS`, `schema.TOKENS`)

    Returns
    -------
    DataFrame, one row per document and actor (`schema.MENTION_RATES`).
    """
    words = tokens[tokens["part"].isin(ARTICLE_PARTS)]
    named = mentions[mentions["part"].isin(ARTICLE_PARTS)]
    named = named.assign(voice=_voices(named, words))
    counts = named.pivot_table(
        index=["doc_id", "actor_id"], columns="voice", values="start", aggfunc="count", fill_value=0
    )
    counts = counts.reindex(columns=["narration", "quote"], fill_value=0)
    n_tokens = words.groupby("doc_id").size()
    actors = named.drop_duplicates("actor_id").set_index("actor_id")["kind"]
    grid = pd.MultiIndex.from_product([n_tokens.index, sorted(actors.index)], names=["doc_id", "actor_id"])
    out = counts.reindex(grid, fill_value=0).set_axis(["n_narration", "n_quote"], axis=1).reset_index()
    out["kind"] = out["actor_id"].map(actors)
    out["n_mentions"] = out["n_narration"] + out["n_quote"]
    out["n_tokens"] = out["doc_id"].map(n_tokens)
    low, high = wilson(out["n_mentions"], out["n_tokens"])
    out = out.assign(rate=1000 * out["n_mentions"] / out["n_tokens"], low=1000 * low, high=1000 * high)
    return schema.check(out, schema.MENTION_RATES)


def _voices(named, words):
    """Voice of the word in which each mention begins."""
    voice = np.full(len(named), "narration", object)
    bounds = words["start"].to_numpy(), words["end"].to_numpy()
    starts, voices = named["start"].to_numpy(), words["voice"].to_numpy()
    of_document = rows_by_document(words)
    for doc_id, part in rows_by_document(named).items():
        mine = of_document.get(doc_id, slice(0, 0))
        at = inside(starts[part], starts[part] + 1, (bounds[0][mine], bounds[1][mine]))
        voice[part] = np.where(
            at >= 0, voices[mine][np.maximum(at, 0)] if mine.stop > mine.start else "narration", "narration"
        )
    return voice
