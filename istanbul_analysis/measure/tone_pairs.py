"""Does tone toward one actor differ between two documents or outlets by more than single passages could make it?"""

from itertools import combinations

import numpy as np
import pandas as pd

from istanbul_analysis import schema
from istanbul_analysis.measure.intervals import MIN_BLOCKS, SEED, resample_weights
from istanbul_analysis.measure.tone import count_by_paragraph

_TAILS = (0.025, 0.975)


def tone_differences(scores, sentences, *, by="doc_id", voice="narration", parts=("body",)):
    """Tone toward one actor in one group less that in another, for every pair of groups.

    Every pair is reported. Of many intervals some will leave out 0 by chance: about one in twenty where nothing
    differs. With one article of an outlet, a difference describes these articles only.

    Parameters
    ----------
    scores : DataFrame (`schema.TARGET_SCORES`), with the column `by`
    sentences : DataFrame (`schema.SENTENCES`)
    by : column that names the groups
    voice : narration or quote
    parts : parts of the article that count

    Returns
    -------
    DataFrame, one row per actor and pair of groups that have at least five paragraphs each with a sentence that names
    the actor (`schema.TONE_DIFFERENCES`). The interval resamples the paragraphs of both.
    """
    paragraphs = count_by_paragraph(scores, sentences, by=by, parts=parts)
    paragraphs = paragraphs[paragraphs["voice"] == voice]
    rows = []
    for actor_id, own in paragraphs.groupby("actor_id"):
        sides = {group: _blocks(part) for group, part in own.groupby("group") if len(part) >= MIN_BLOCKS}
        rows += [(actor_id, a, b, voice, *_difference(sides[a], sides[b])) for a, b in combinations(sorted(sides), 2)]
    return schema.check(pd.DataFrame(rows, columns=schema.TONE_DIFFERENCES.names), schema.TONE_DIFFERENCES)


def _blocks(paragraphs):
    return np.column_stack([paragraphs["n_positive"] - paragraphs["n_negative"], paragraphs["n_sentences"]])


def _difference(a, b):
    tones = [side[:, 0].sum() / side[:, 1].sum() for side in (a, b)]
    drawn = [resample_weights(len(side), seed=SEED + place) @ side for place, side in enumerate((a, b))]
    spread = drawn[0][:, 0] / drawn[0][:, 1] - drawn[1][:, 0] / drawn[1][:, 1]
    low, high = np.quantile(spread, _TAILS)
    return int(a[:, 1].sum()), int(b[:, 1].sum()), *tones, tones[0] - tones[1], float(low), float(high)
