"""What a target model sees: words around the target as hashed features, and sums of word vectors by region.

Nothing here knows a name or an event: the target itself is replaced by a placeholder.
"""

import numpy as np

from istanbul_analysis.measure.targets_words import TARGET

BITS = 18
_MIX = np.uint64(0x9E3779B97F4A7C15)


def hashed(kind, *codes):
    """Number of a feature: its kind and up to four codes, mixed into BITS bits."""
    h = np.full(len(codes[0]), kind + 1, dtype=np.uint64) * _MIX
    for code in codes:
        h ^= code.astype(np.uint64) + np.uint64(0x7F4A7C15)
        h *= _MIX
        h ^= h >> np.uint64(29)
    return (h >> np.uint64(64 - BITS)).astype(np.int64)


def sparse_features(layout, model):
    """Return a sparse matrix, one row per pair, one column per hashed feature, rows of length 1."""
    from scipy import sparse  # noqa: PLC0415 - slow to import

    makers = (_word_features, _target_ngrams, _pair_features, _fact_features)
    parts = [part for maker in makers for part in maker(layout, model)]
    rows = np.concatenate([p for p, _, _ in parts])
    columns = np.concatenate([c for _, c, _ in parts])
    values = np.concatenate([np.broadcast_to(np.float32(v), len(p)) for p, _, v in parts])
    matrix = sparse.csr_matrix((values, (rows, columns)), shape=(len(layout.first) - 1, 1 << BITS), dtype=np.float32)
    norms = np.sqrt(np.asarray(matrix.multiply(matrix).sum(axis=1)).ravel())
    return sparse.csr_matrix(sparse.diags_array(1 / np.maximum(norms, 1e-9)) @ matrix)


def _word_features(layout, model):
    """Stems and word classes: anywhere, by side and distance, in the target's clause, negated; pairs of words."""
    own = np.flatnonzero(layout.word != TARGET)
    pair, word, distance = layout.pair[own], layout.word[own], layout.distance[own]
    stem, fine, coarse = model.stem[word], model.fine[word], model.coarse[word]
    side, near = (distance > 0).astype(np.int64), (1 / np.sqrt(np.abs(distance))).astype(np.float32)
    yield pair, hashed(0, stem), 1.0
    yield pair, hashed(1, stem, side), near
    inside = layout.clause[own]
    yield pair[inside], hashed(2, stem[inside]), 1.0
    under = layout.negated[own]
    yield pair[under], hashed(3, stem[under]), 1.0
    known = fine > 0
    yield pair[known], hashed(4, fine[known]), 0.7
    yield pair[known], hashed(5, fine[known], side[known]), near[known]
    yield pair[known], hashed(6, coarse[known], side[known]), near[known]
    yield pair[known & inside], hashed(7, fine[known & inside]), 0.7
    close = known & (np.abs(distance) <= 3)
    yield pair[close], hashed(8, coarse[close], distance[close] + 8), 1.0
    stems = model.stem[layout.word]
    two = np.flatnonzero((layout.pair[:-1] == layout.pair[1:]) & (layout.word[:-1] != TARGET))
    yield layout.pair[two], hashed(9, stems[two], stems[two + 1]), 1.0


def _target_ngrams(layout, model):
    """Runs of up to four words that hold the target, and single words up to five places from it."""
    at = np.flatnonzero(layout.word == TARGET)
    stems = model.stem[layout.code]
    n = len(stems)
    pair = layout.pair[at]
    for left in range(4):
        for right in range(4 - left):
            if left + right:
                ok = (at - left >= layout.first[pair]) & (at + right < layout.first[pair + 1])
                spot = at[ok]
                run = [stems[np.clip(spot + o, 0, n - 1)] for o in range(-left, right + 1)]
                yield pair[ok], hashed(10 + 4 * left + right, *run), 1.0
    for offset in (-5, -4, -3, -2, 2, 3, 4, 5):
        spot = at + offset
        ok = (spot >= layout.first[pair]) & (spot < layout.first[pair + 1])
        yield pair[ok], hashed(30 + int(np.clip(offset, -3, 3)), model.stem[layout.word[spot[ok]]]), 1.0


def _pair_features(layout, model):
    """Where in the sentence the target stands, how long the sentence is, whether it is quoted, how it ends."""
    pairs = np.arange(len(layout.first) - 1)
    begin, end = layout.first[:-1], layout.first[1:]
    target = layout.word == TARGET
    head = np.flatnonzero(target)
    head = head[np.searchsorted(layout.pair[head], pairs)]
    length = np.maximum(end - begin, 1)
    place = np.where(head == begin, 9, 5 * (head - begin) // length)
    names = np.add.reduceat(layout.code == 1, begin)
    yield pairs, hashed(40, place), 1.0
    yield pairs, hashed(41, np.minimum(8, length // 6)), 1.0
    yield pairs, hashed(42, np.minimum(3, np.add.reduceat(target, begin))), 1.0
    yield (
        pairs,
        hashed(43, layout.quoted[head].astype(np.int64), np.logical_or.reduceat(layout.quoted, begin).astype(np.int64)),
        1.0,
    )
    yield pairs, hashed(44, layout.word[end - 1]), 1.0
    yield pairs, hashed(45, np.minimum(5, names // 2)), 1.0
    yield pairs, hashed(47, layout.pronoun.astype(np.int64)), 1.0
    valence = model.valence[layout.word] * np.where(layout.negated, -0.7, 1.0)
    for sign in (-1, 1):
        size = np.maximum(sign * valence, 0)
        regions = (
            np.ones(len(size)),
            layout.distance < 0,
            layout.distance > 0,
            layout.clause,
            np.abs(layout.distance) <= 5,
            layout.quoted,
        )
        for number, region in enumerate(regions):
            total = np.add.reduceat(size * region, begin)
            some = total > 0
            yield (
                pairs[some],
                hashed(46, np.full(some.sum(), number * 3 + sign + 1)),
                (total[some] / 2).astype(np.float32),
            )


def _fact_features(layout, model):
    """What tells a plain report from a judgement: numbers, days, commas, words with a valence and where they stand."""
    pairs, begin = np.arange(len(layout.first) - 1), layout.first[:-1]

    def count(words, most):
        return np.minimum(most, np.add.reduceat(words.astype(np.int64), begin))

    valence = model.valence[layout.word]
    felt, near = valence != 0, np.abs(layout.distance) <= 4
    yield pairs, hashed(60, count(model.flags["number"][layout.word], 4)), 1.0
    yield pairs, hashed(61, count(model.flags["time"][layout.word], 2)), 1.0
    yield pairs, hashed(62, count(layout.word == model.codes.get(",", -1), 6)), 1.0
    yield pairs, hashed(63, count(felt, 4)), 1.0
    yield pairs, hashed(64, count(felt & layout.clause, 3), count(felt & near, 2)), 1.0
    yield pairs, hashed(65, count(valence > 0, 1), count(valence < 0, 1)), 1.0


def dense_features(layout, model):
    """Return an array, one row per pair: sums of word vectors by region, and of valence and learned effect.

    The regions: the sentence, before and after the target (nearer words weigh more), its clause, its three
    neighbours on either side, and what is negated.
    """
    from scipy import sparse  # noqa: PLC0415

    n = len(layout.first) - 1
    own = layout.word != TARGET
    near = 1 / np.sqrt(np.maximum(np.abs(layout.distance), 1))
    regions = (
        own * 1.0, own * (layout.distance < 0) * near, own * (layout.distance > 0) * near,
        own * layout.clause * 1.0, own * (np.abs(layout.distance) <= 3) * near, own * layout.negated * near,
    )  # fmt: skip
    flip = np.where(layout.negated, -0.7, 1.0)
    out = []
    for weight in regions:
        some = np.flatnonzero(weight)
        matrix = sparse.csr_matrix(
            (weight[some], (layout.pair[some], layout.word[some])), shape=(n, len(model.stem)), dtype=np.float32
        )
        total = matrix @ model.vectors
        out.append(total / (np.linalg.norm(total, axis=1, keepdims=True) + 1))
        signed = sparse.csr_matrix(
            (weight[some] * flip[some], (layout.pair[some], layout.word[some])),
            shape=(n, len(model.stem)),
            dtype=np.float32,
        )
        out.append(signed @ model.effects / np.sqrt(1 + np.asarray(matrix.sum(axis=1)).ravel())[:, None])
    return np.hstack(out).astype(np.float32)
