"""Words that tell that somebody speaks, and who."""

import pandas as pd

from istanbul_analysis import schema
from istanbul_analysis.read.lexicons import load_lexicon

_GENDERS = {"f": "female name", "m": "male name"}


def load_cues():
    """Read the words that tell that somebody speaks, and those by which it is told who.

    Returns
    -------
    DataFrame, one row per word or phrase (`schema.CUES`). `kind` says what it is: a reporting `verb` with its forms, an
    `adjective` or `noun` of saying, a `phrase` without a verb, an `unnamed source` (nouns for people without a name),
    a `title` (nouns that stand before a name) or a `medium` (outlets and agencies); the other kinds are words by which
    subjects are read, and given names that one gender has. Forms are joined by `;`.
    """
    tables = [load_lexicon("cues"), load_lexicon("speaker_words"), _names()]
    return schema.check(pd.concat(tables, ignore_index=True).fillna(""), schema.CUES)


def _names():
    names = load_lexicon("given_name_genders")
    kinds = names["gender"].map(_GENDERS)
    return pd.DataFrame({"lemma": names["name"], "forms": names["name"], "kind": kinds, "source": names["source"]})
