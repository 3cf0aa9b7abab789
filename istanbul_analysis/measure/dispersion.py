"""How evenly a word is spread over the passages of a group (after Gries 2008)."""

import numpy as np
import pandas as pd

from istanbul_analysis import schema
from istanbul_analysis.measure.keyness_counts import count_words


def dispersion(tokens, sentences, by="doc_id", **options):
    """Tell how evenly each group spreads each of its words over its paragraphs.

    DP = 1/2 sum |s - v| over the paragraphs, where s is a paragraph's share of the group's words and v its share of
    this word: 0 is perfectly even, near 1 is all in one short paragraph. DP_norm divides by 1 - min s, to reach 1.

    Parameters
    ----------
    tokens : DataFrame, one row per word (`schema.TOKENS`)
    sentences : DataFrame, one row per sentence (`schema.SENTENCES`): tells the paragraphs
    by : column of `tokens` whose values are the groups
    **options : `names, without, voice, parts`, as in `keyness`

    Returns
    -------
    DataFrame, one row per group and word it prints (`schema.DISPERSION`), most frequent words first.
    """
    tokens, sentences = schema.check(tokens, schema.TOKENS), schema.check(sentences, schema.SENTENCES)
    counts = count_words(tokens, by, sentences=sentences, **options)
    group, word = np.nonzero(counts.table)
    dp, dp_norm, n_passages = deviation(counts)
    out = pd.DataFrame(
        {
            "group": counts.groups[group],
            "norm": counts.words[word],
            "kind": counts.kinds[word],
            "n": counts.table[group, word],
            "n_group": counts.sizes[group],
            "n_passages": n_passages[group, word],
            "n_passages_group": np.bincount(counts.passages.group, minlength=len(counts.groups))[group],
            "dp": dp[group, word],
            "dp_norm": dp_norm[group, word],
        }
    )
    out = out.iloc[np.lexsort((word, -out["n"].to_numpy(), group))]
    return schema.check(out, schema.DISPERSION)


def deviation(counts):
    """Return DP, DP_norm and the number of passages with the word, one row per group and one column per word.

    Passages without the word add their shares of the text: 1/2 (1 + sum over passages with it of |s - v| - s).
    """
    cells, shape = counts.passages, counts.table.shape
    share = cells.size / counts.sizes[cells.group]
    place = cells.group[cells.unit] * shape[1] + cells.word
    s, v = share[cells.unit], cells.n / counts.table.ravel()[place]
    dp = 0.5 * (1 + np.bincount(place, weights=np.abs(s - v) - s, minlength=counts.table.size)).reshape(shape)
    smallest = np.full(shape[0], 1.0)
    np.minimum.at(smallest, cells.group, share)
    n_passages = np.bincount(place, minlength=counts.table.size).reshape(shape)
    with np.errstate(invalid="ignore", divide="ignore"):  # a word the group lacks, a group of one passage: not defined
        dp = np.where(n_passages > 0, dp, np.nan)
        return dp, np.where(smallest[:, None] < 1, dp / (1 - smallest[:, None]), np.nan), n_passages
