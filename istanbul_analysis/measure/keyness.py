"""Which words set each group of articles apart from the rest."""

import numpy as np
import pandas as pd

from istanbul_analysis import schema
from istanbul_analysis.measure import guard
from istanbul_analysis.measure import keyness_formulas as formulas
from istanbul_analysis.measure.dispersion import deviation
from istanbul_analysis.measure.keyness_counts import count_words
from istanbul_analysis.measure.keyness_intervals import log_odds_limits
from istanbul_analysis.measure.keyness_sides import compare, sides_of
from istanbul_analysis.measure.keyness_tests import rank_sum_p

_ALPHAS = (0.1, 1.0, 10.0)  # the ranking is made three times, with a weaker and a stronger prior


def keyness(
    tokens, by="doc_id", target=None, reference=None, *, sentences=None, names=None, without=None, voice=None,
    parts=("body",), prior=None, alpha0=None, min_count=3, level=0.95,
):  # fmt: skip
    """Compare how often each group uses each word with how often its reference does.

    Parameters
    ----------
    tokens : DataFrame, one row per word (`schema.TOKENS`)
    by : column of `tokens` whose values are the groups (merge an outlet in to compare outlets)
    target : the group to look at, or a list of them, each for itself; every group if not given
    reference : the group (or list of groups) to compare with; all other groups if not given
    sentences : DataFrame (`schema.SENTENCES`); tells the paragraphs, which intervals and dispersion need
    names : DataFrame of mentions (`schema.MENTIONS`); all spellings of one actor are then counted as one word
    without : DataFrame of passages to leave out on both sides (`schema.REUSED_PASSAGES`, or `doc_id, start, end`)
    voice : "narration" or "quote"; both if not given
    parts : kinds of blocks that count; body text if not given, everything if None
    prior : Series of background counts by word for the log-odds; the corpus itself if not given
    alpha0 : weight of the prior in words; the average size of a group (or the sum of `prior`) if not given
    min_count : words are left out that the target prints less often than this, and would if it were like the reference

    Returns
    -------
    DataFrame, one row per target, reference and word (`schema.KEYNESS`), most distinctive words first. With four or
    more documents on each side, `p` and `p_adjusted` follow (rank-sum test over documents, Benjamini-Hochberg); with
    fewer, there are no such columns and `scope` says that the figures describe these articles only.

    Notes
    -----
    `zeta` ranks words; it is no test. Rows were chosen by their counts: read `p_adjusted`, which allows for the words
    left out, not `p`. Intervals are those of single words: at the top of a list stand words that were chosen for being
    far out. After Monroe et al. 2008, Evert 2022, Gries 2008; see `keyness_formulas`.
    """
    tokens = schema.check(tokens, schema.TOKENS)
    counts = count_words(tokens, by, sentences=sentences, names=names, without=without, voice=voice, parts=parts)
    sides = sides_of(counts, target, reference)
    rows = compare(counts, sides, min_count, prior, alpha0)
    low, high, interval = log_odds_limits(counts, sides, rows, level)
    out = _counts(counts, sides, rows).assign(**_statistics(rows, level), low=low, high=high, interval=interval)
    independent = len(np.unique(counts.documents.doc)) == len(counts.documents.doc)  # no document in two groups
    out = guard.guarded(out, lambda allowed: _test(counts, sides, rows, allowed), rows.n_words.sum(), independent)
    return schema.check(out.iloc[np.lexsort((out["rank"], rows.target))], schema.KEYNESS)


def keyness_overall(tokens, by="doc_id", *, min_count=3, **options):
    """Tell for each word how unevenly all groups together use it: the log-likelihood of one rate for all (k - 1 df).

    Returns
    -------
    DataFrame, one row per word (`schema.KEYNESS_OVERALL`), most uneven first. Nothing is tested: words are no sample.
    """
    counts = count_words(schema.check(tokens, schema.TOKENS), by, **options)
    total = counts.table.sum(axis=0)
    word = np.flatnonzero(total >= max(min_count, 1))
    out = pd.DataFrame(
        {
            "norm": counts.words[word],
            "kind": counts.kinds[word],
            "n": total[word],
            "n_groups_with": (counts.table[:, word] > 0).sum(axis=0),
            "n_groups": len(counts.groups),
            "n_words": counts.sizes.sum(),
            "g2": formulas.g2_omnibus(counts.table[:, word], counts.sizes),
            "df": len(counts.groups) - 1,
        }
    )
    return schema.check(out.sort_values("g2", ascending=False, kind="stable"), schema.KEYNESS_OVERALL)


def _counts(counts, sides, rows):
    """Return what each row is about, and every count behind it."""
    at = sides.groups[rows.target], rows.word
    documents = counts.documents
    place = documents.group[documents.unit] * len(counts.words) + documents.word
    n_documents = np.bincount(place, minlength=counts.table.size).reshape(counts.table.shape)
    unknown = np.full(counts.table.shape, np.nan)
    dp, dp_norm, n_passages = (unknown,) * 3 if counts.passages is None else deviation(counts)
    return pd.DataFrame(
        {
            "target": counts.groups[at[0]],
            "reference": sides.label,
            "norm": counts.words[at[1]],
            "kind": counts.kinds[at[1]],
            "n": rows.f1,
            "n_target": rows.n1,
            "n_elsewhere": rows.f2,
            "n_reference": rows.n2,
            "rate": 1000 * rows.f1 / rows.n1,
            "rate_elsewhere": 1000 * rows.f2 / rows.n2,
            "n_documents": n_documents[at],
            "n_documents_target": sides.documents[rows.target],
            "n_documents_reference": sides.reference_documents[rows.target],
            "n_passages": n_passages[at],
            "dp": dp[at],
            "dp_norm": dp_norm[at],
        }
    )


def _statistics(rows, level):
    counts = rows.f1, rows.n1, rows.f2, rows.n2
    log_odds, error = formulas.log_odds(*counts, alpha=rows.alpha, alpha0=rows.alpha0)
    ranks = np.array([_rank(rows, factor) for factor in _ALPHAS])
    return {
        "log_odds": log_odds,
        "zeta": log_odds / error,
        "alpha0": rows.alpha0,
        "rank": ranks[1],
        "rank_best": ranks.min(axis=0),
        "rank_worst": ranks.max(axis=0),
        "log_ratio": formulas.log_ratio(*counts),
        "n_compared": rows.n_words[rows.target],
        "lrc": formulas.conservative_log_ratio(*counts, n_words=rows.n_words[rows.target], level=level),
        "g2_two_cell": formulas.g2_two_cell(*counts),
        "g2_four_cell": formulas.g2_four_cell(*counts),
        "percent_diff": formulas.percent_diff(*counts),
        "bic": formulas.bic(*counts),
    }


def _rank(rows, factor):
    """Number the words of each target from 1, the most distinctive first, with `factor` times the prior."""
    counts = rows.f1, rows.n1, rows.f2, rows.n2
    log_odds, error = formulas.log_odds(*counts, alpha=factor * rows.alpha, alpha0=factor * rows.alpha0)
    order = np.lexsort((-log_odds / error, rows.target))
    first = np.searchsorted(rows.target, rows.target)  # rows come target by target
    rank = np.empty(len(order), dtype=np.int64)
    rank[order] = np.arange(len(order)) - first + 1
    return rank


def _test(counts, sides, rows, allowed):
    targets, group = np.unique(rows.target[allowed]), counts.documents.group
    pairs = [(group == sides.groups[target], sides.reference[target][group]) for target in targets]
    p = rank_sum_p(counts.documents, len(counts.words), pairs)
    return p[np.searchsorted(targets, rows.target[allowed]), rows.word[allowed]]
