"""Which words make two texts differ in tone."""

import numpy as np
import pandas as pd

from istanbul_analysis import schema


def word_shift(tokens, lexicon, target, reference=None, *, by="doc_id", voice=None):
    """Split the difference in mean valence per word between two groups into what each word adds to it.

    After Gallagher et al. 2021 (basic word shift): a word adds its valence times the difference of its shares.
    Masked words are left out of the valences; every word counts in the shares. Negation is not seen here.

    Parameters
    ----------
    tokens : DataFrame (`schema.TOKENS`) with the column `by`
    lexicon : DataFrame with `word`, `valence` and `masked`, as from `load_tone_lexicon`
    target, reference : values of `by`; without a reference, all others
    voice : "narration", "quote", or None for both

    Returns
    -------
    DataFrame, one row per word of the lexicon that occurs (`schema.WORD_SHIFT`), largest contribution first. The
    contributions add up to the mean valence of the target less that of the reference.

    Raises
    ------
    ValueError
        A group has no words.
    """
    tokens = schema.check(tokens, schema.TOKENS)
    if voice is not None:
        tokens = tokens[tokens["voice"] == voice]
    inside = tokens[by] == target
    outside = tokens[by] == reference if reference is not None else ~inside
    for name, group in ((target, inside), (reference, outside)):
        if not group.any():
            known = ", ".join(sorted(tokens[by].dropna().unique()))
            raise ValueError(f"no words for {by} {name!r} in this voice; expected one of {known}.")
    counted = lexicon[lexicon["masked"] == ""].set_index("word")["valence"].astype(float)
    counts = [tokens.loc[group, "norm"].value_counts() for group in (inside, outside)]
    words = pd.Index(sorted(set(counts[0].index) | set(counts[1].index))).intersection(counted.index)
    n = [count.reindex(words, fill_value=0).to_numpy() for count in counts]
    totals = [int(group.sum()) for group in (inside, outside)]
    out = pd.DataFrame(
        {"word": words, "valence": counted.reindex(words).to_numpy(), "n_target": n[0], "n_reference": n[1]}
    )
    out["n_target_tokens"], out["n_reference_tokens"] = totals
    out["contribution"] = out["valence"] * (n[0] / totals[0] - n[1] / totals[1])
    order = np.lexsort([out["word"], -out["contribution"].abs().round(12)])
    return schema.check(out.iloc[order], schema.WORD_SHIFT)
