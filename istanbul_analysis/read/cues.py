"""Words that tell that somebody speaks."""

from istanbul_analysis import schema
from istanbul_analysis.read.lexicons import load_lexicon


def load_cues():
    """Read the words that tell that somebody speaks.

    Returns
    -------
    DataFrame, one row per word or phrase (`schema.CUES`). `kind` says what it is: a reporting `verb` with its forms, an
    `adjective` or `noun` of saying, a `phrase` without a verb, an `unnamed source` (nouns for people without a name),
    a `title` (nouns that stand before a name) or a `medium` (outlets and agencies). Forms are joined by `;`.
    """
    return schema.check(load_lexicon("cues"), schema.CUES)
