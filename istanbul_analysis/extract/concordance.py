"""A word or pattern with the words around it, each time it stands in the texts."""

import re

import pandas as pd

from istanbul_analysis import schema


def concordance(documents, pattern, window=60):
    """Show each match of a pattern with the characters to its left and right.

    Parameters
    ----------
    documents : DataFrame (`schema.DOCUMENTS`)
    pattern : str or compiled pattern; a str is matched without regard to case
    window : characters shown on each side

    Returns
    -------
    DataFrame, one row per match (`schema.CONCORDANCE`), in the order of the texts.

    Raises
    ------
    ValueError
        The pattern is no regular expression, matches the empty text, or `window` is negative.
    """
    documents = schema.check(documents, schema.DOCUMENTS)
    find = _compiled(pattern)
    if window < 0:
        raise ValueError(f"window is the number of characters on each side, 0 or more; it is {window!r}.")
    rows = []
    for doc, text in zip(documents["doc_id"], documents["text"], strict=True):
        for m in find.finditer(text):
            left, right = text[max(0, m.start() - window) : m.start()], text[m.end() : m.end() + window]
            rows.append((doc, m.start(), m.end(), _line(left), m.group(), _line(right)))
    return schema.check(pd.DataFrame(rows, columns=schema.CONCORDANCE.names), schema.CONCORDANCE)


def _compiled(pattern):
    try:
        find = re.compile(pattern, re.IGNORECASE) if isinstance(pattern, str) else pattern
    except re.error as error:
        raise ValueError(f"pattern {pattern!r} is no regular expression: {error}.") from error
    if find.match(""):
        raise ValueError(f"pattern {find.pattern!r} matches the empty text, so it would match everywhere.")
    return find


def _line(text):
    return re.sub(r"\s", " ", text)
