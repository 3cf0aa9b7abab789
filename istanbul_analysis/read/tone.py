"""The tone lexicon: words with a valence, and those of them that are set aside."""

import pandas as pd

from istanbul_analysis.read.lexicons import load_lexicon


def load_tone_lexicon():
    """Read the tone lexicon with the words that are masked.

    Returns
    -------
    DataFrame, one row per word: `word` (case-folded), `valence` (about -4 to 4), `masked` (topic: names what the news
    is about; name: is often part of a name; function: mostly used in another sense; empty text: counted), `source`.
    """
    tone, masked = load_lexicon("tone"), load_lexicon("topic_words")
    reason = tone["word"].map(dict(zip(masked["word"], masked["reason"], strict=True))).fillna("")
    valence = pd.to_numeric(tone["valence"])
    return pd.DataFrame({"word": tone["word"], "valence": valence, "masked": reason, "source": tone["source"]})
