"""One utterance as each outlet renders it."""

from collections import defaultdict

import pandas as pd

from istanbul_analysis import schema
from istanbul_analysis.measure.alignment import lcs_similarity
from istanbul_analysis.measure.variants_units import sentence_words, units, weights

KINDS = ("verbatim", "variant", "paraphrase", "label")
VERBATIM, VARIANT = 0.9, 0.5  # similarity
SHARED, SHARE = 1.4, 0.5  # paraphrase: weight of the shared words, and their share of the piece with less to say
SHARED_VARIANT = 0.5  # a variant shares content, not only grammar
SHARED_AROUND = 0.75  # label: weight of the words that the sentences around share
DAYS = 2  # between two reports of one utterance
TELLING = 0.25  # weight of a word that brings two pieces together
CROWD, FEW = 50, 8  # of the pieces in which one speaker uses a word, each meets all others, or the next few of a crowd


def quote_variants(quotes, statements, tokens, *, documents=None, characterising=None):
    """Align what one speaker says in one document with what the same speaker says in another.

    Pieces of one sentence are compared, quotations and indirect statements alike, always of the same speaker. Verbatim
    pieces have a similarity of at least .9, variants of at least .5. A paraphrase shares rare words (the first five
    letters count, so *theatre* and *theatrical* are one; rare among the sentences of this corpus) that make up half
    of what the shorter piece says. A label is the weakest tie: two quotations that both say what something is like
    ("called it a ...", "looks like a ...") in sentences about the same thing, whatever the words. The same speaker may
    have said two similar things on two occasions: read the passages.

    Parameters
    ----------
    quotes, statements : DataFrame (`schema.QUOTES`, `schema.STATEMENTS`); rows without a named speaker are left out
    tokens : DataFrame, one row per word (`schema.TOKENS`); body text is compared
    documents : DataFrame (`schema.DOCUMENTS`): pieces of documents published more than two days apart are not compared
        where both days are known
    characterising : DataFrame, patterns of saying what something is like (`load_lexicon("characterising")`); labels
        are looked for only where it is given

    Returns
    -------
    DataFrame, one row per pair of pieces (`schema.QUOTE_VARIANTS`), in the order of the documents. Of pairs that
    overlap in both documents, the one with the closer kind and the weightier shared words is kept.
    """
    quotes, statements = schema.check(quotes, schema.QUOTES), schema.check(statements, schema.STATEMENTS)
    sentences = sentence_words(schema.check(tokens, schema.TOKENS))
    patterns = [] if characterising is None else list(characterising["pattern"])
    days = _days(documents)
    pieces = units(quotes, statements, tokens, sentences, patterns)
    pieces.sort(key=lambda piece: (days.get(piece.doc_id, pd.Timestamp.min), piece.order, piece.start, piece.end))
    weight = weights(sentences)
    rows = [_row(a, b, weight) for a, b in _candidates(pieces, days, weight)]
    kept = _best([row for row in rows if row is not None])
    if not kept:
        return schema.empty(schema.QUOTE_VARIANTS)
    out = pd.DataFrame(kept).drop(columns=["weight", "order", "sentence_a", "sentence_b"])
    return schema.check(out, schema.QUOTE_VARIANTS)


def _days(documents):
    """Day of publication by document, where known."""
    if documents is None:
        return {}
    known = schema.check(documents, schema.DOCUMENTS).dropna(subset="published")
    return dict(zip(known["doc_id"], known["published"]))


def _candidates(pieces, days, weight):
    """Pairs of pieces of one speaker in two documents that share a content word, or two labels that share context."""
    blocks = defaultdict(list)
    for i, piece in enumerate(pieces):
        for stem in piece.stems:
            blocks[piece.speaker, stem].append(i)
        for stem in piece.context if piece.is_label else ():
            blocks[piece.speaker, stem, "around"].append(i)
    telling = (block for key, block in blocks.items() if weight.get(key[1], 0) >= TELLING)
    pairs = {pair for block in telling for pair in _neighbours(block, pieces, days)}
    return [(pieces[i], pieces[j]) for i, j in sorted(pairs)]


def _neighbours(block, pieces, days):
    """Each piece with the next ones: with all in a small block, with a few in a crowded one."""
    reach = CROWD if len(block) <= CROWD else FEW
    for n, i in enumerate(block):
        for j in block[n + 1 : n + 1 + reach]:
            a, b = pieces[i].doc_id, pieces[j].doc_id
            if a != b and _close(days, a, b):
                yield i, j


def _close(days, a, b):
    return a not in days or b not in days or abs((days[a] - days[b]).days) <= DAYS


def _row(a, b, weight):
    """The row of one pair, or None where nothing ties the two."""
    a, b = sorted((a, b), key=lambda piece: piece.order)
    shared = a.stems.keys() & b.stems.keys()
    heavy = sum(weight.get(stem, 0) for stem in shared)
    least = min(sum(weight.get(stem, 0) for stem in piece.stems) for piece in (a, b))
    evidence = heavy / least if least else 0.0
    labels = a.is_label and b.is_label
    if not labels and _at_most(a.words, b.words) < VARIANT and not _is_paraphrase(heavy, evidence):
        return None  # most pairs: the longest common subsequence need not be computed
    similarity = lcs_similarity(a.words, b.words)
    kind = _kind(similarity, heavy, evidence)
    if kind is None and labels:
        shared = a.context.keys() & b.context.keys()
        heavy, evidence = sum(weight.get(stem, 0) for stem in shared), 0.0
        kind = "label" if heavy >= SHARED_AROUND and len(shared) > 1 else None
    if kind is None:
        return None
    words = a.stems if kind != "label" else a.context
    return {
        "doc_a": a.doc_id, "start_a": a.start, "end_a": a.end, "doc_b": b.doc_id, "start_b": b.start, "end_b": b.end,
        "speaker": a.speaker, "kind": kind, "similarity": similarity, "evidence": min(1.0, evidence),
        "n_shared": len(shared), "shared_words": " ".join(sorted(words[stem] for stem in shared)),
        "form_a": a.form, "form_b": b.form, "text_a": a.text, "text_b": b.text,
        "weight": heavy, "order": (a.order, a.start, b.order, b.start),
        "sentence_a": a.sentence, "sentence_b": b.sentence,
    }  # fmt: skip


def _at_most(a, b):
    """What the similarity would be if the words that both hold stood in one order."""
    there = set(b)
    return 2 * sum(word in there for word in a) / (len(a) + len(b))


def _is_paraphrase(heavy, evidence):
    return heavy >= SHARED and evidence >= SHARE


def _kind(similarity, heavy, evidence):
    if similarity >= VERBATIM:
        return "verbatim"
    if similarity >= VARIANT and heavy >= SHARED_VARIANT:
        return "variant"
    return "paraphrase" if _is_paraphrase(heavy, evidence) else None


def _best(rows):
    """Leave out pairs that overlap a closer one in both documents."""
    kept, taken = [], defaultdict(list)
    for row in sorted(rows, key=lambda row: (KINDS.index(row["kind"]), -row["weight"], row["order"])):
        spans = taken[row["doc_a"], row["doc_b"]]
        here = row["start_a"], row["end_a"], row["start_b"], row["end_b"]
        if not any(here[0] < y1 and y0 < here[1] and here[2] < z1 and z0 < here[3] for y0, y1, z0, z1 in spans):
            spans.append(here)
            kept.append(row)
    return _numbered(kept)


def _numbered(rows):
    """Give the rows that hang together through a sentence one number, in the order of the text."""
    rows = sorted(rows, key=lambda row: row["order"])
    parent = {}

    def root(node):
        while parent.setdefault(node, node) != node:
            node = parent[node]
        return node

    for row in rows:
        a, b = ((row["doc_" + x], row["sentence_" + x], row["speaker"]) for x in "ab")
        parent[root(b)] = root(a)
    numbers = {}
    for row in rows:
        group = root((row["doc_a"], row["sentence_a"], row["speaker"]))
        row["utterance"] = numbers.setdefault(group, len(numbers))
    return rows
