"""Tone by a lexicon: what each word adds to its sentence, and the sum. Never a score of a whole document."""

import re

import numpy as np
import pandas as pd

from istanbul_analysis import schema

_WORD = re.compile(r"\w+(?:[-'’]\w+)*")
_NEGATOR = re.compile(r"(?:not|no|never|without|neither|nor|nobody|nothing|hardly|barely|cannot|\w+n['’]t)$")
_TURNED, _REACH, _SPREAD = -0.74, 3, 15  # after Hutto & Gilbert 2014


def tone_words(sentences, lexicon):
    """Find the words of a tone lexicon, with what each adds to the tone of its sentence.

    A word after a negation (at most three words before it) counts with its sign turned and 0.74 of its strength.
    Masked words are listed, and count for nothing in `score_sentences`.

    Parameters
    ----------
    sentences : DataFrame (`schema.SENTENCES`)
    lexicon : DataFrame with `word`, `valence` and `masked`, as from `load_tone_lexicon`

    Returns
    -------
    DataFrame, one row per word found (`schema.TONE_WORDS`).
    """
    return _words_and_counts(schema.check(sentences, schema.SENTENCES), lexicon)[0]


def score_sentences(sentences, lexicon):
    """Add up the tone of each sentence from a lexicon of words.

    A lexicon does not know who is meant, irony, or what is good for whom; in news, such scores agree poorly with
    people (van Atteveldt, van der Velden & Boukes 2021). `tone_words` shows which words made each score.

    Parameters
    ----------
    sentences : DataFrame (`schema.SENTENCES`)
    lexicon : DataFrame with `word`, `valence` and `masked`, as from `load_tone_lexicon`

    Returns
    -------
    DataFrame, one row per sentence (`schema.SENTENCE_TONE`); `score` runs from -1 to 1 and is 0 where no word counts.
    """
    sentences = schema.check(sentences, schema.SENTENCES)
    words, n_tokens = _words_and_counts(sentences, lexicon)
    counted = words["masked"].eq("")
    n = len(sentences)
    row = words["row"].to_numpy()
    valence = np.bincount(row[counted], words.loc[counted, "valence"], minlength=n) if len(words) else np.zeros(n)
    out = sentences[["doc_id", "start", "end", "sentence", "part"]].assign(
        n_tokens=n_tokens,
        n_words=np.bincount(row[counted], minlength=n),
        n_masked=np.bincount(row[~counted], minlength=n),
        valence=np.round(valence, 4),
        score=np.round(valence / np.sqrt(valence**2 + _SPREAD), 4),
    )
    return schema.check(out[schema.SENTENCE_TONE.names], schema.SENTENCE_TONE)


def _words_and_counts(sentences, lexicon):
    known = dict(zip(lexicon["word"], lexicon["valence"].astype(float), strict=True))
    rows, n_tokens = [], []
    for row, text in enumerate(sentences["text"].tolist()):
        last, place = -_REACH - 1, -1
        for place, match in enumerate(_WORD.finditer(text)):
            word = match.group().lower().replace("’", "'")
            valence = known.get(word)
            if valence is not None:
                rows.append((row, match.start(), match.end(), match.group(), word, valence, place - last <= _REACH))
            if _NEGATOR.match(word):
                last = place
        n_tokens.append(place + 1)
    names = ["row", "low", "high", "text", "word", "valence", "negated"]
    found = pd.DataFrame(rows, columns=names).astype({"row": "int64", "low": "int64", "high": "int64", "negated": bool})
    at = sentences[["doc_id", "start", "sentence", "part"]].iloc[found["row"]].reset_index(drop=True)
    masked = dict(zip(lexicon["word"], lexicon["masked"], strict=True))
    out = at.assign(
        end=at["start"] + found["high"],
        start=at["start"] + found["low"],
        text=found["text"],
        word=found["word"],
        valence=found["valence"].astype(float).where(~found["negated"], found["valence"] * _TURNED).round(4),
        negated=found["negated"],
        masked=found["word"].map(masked).astype(str),
        row=found["row"],
    )
    return schema.check(out, schema.TONE_WORDS), np.array(n_tokens, dtype=np.int64)
