"""Posts: the words they are made of, and the posts that a corpus is known to hold."""

import re

import pandas as pd

from istanbul_analysis import paths, schema
from istanbul_analysis.read.lexicons import load_lexicon


def load_posts():
    """Read the posts of the built-in corpus and, behind them, the general words that posts are made of.

    Returns
    -------
    DataFrame, one row per entry (`schema.POSTS`): whole posts as patterns (`kind` post; those of the corpus come
    first, dated where a post is dated), and single words (noun, grade, field, body).

    Raises
    ------
    ValueError
        A rank is no whole number from 0 to 5, or a pattern is no regular expression; the message names it.
    """
    own = pd.read_csv(paths.data_folder() / "actors" / "posts.csv", dtype=str, keep_default_na=False, encoding="utf-8")
    general = load_lexicon("post_words")
    posts = pd.concat([own, general], ignore_index=True).fillna("")
    posts["rank"] = [_rank(rank, word) for rank, word in zip(posts["rank"], posts["word"])]
    for word in posts.loc[posts["kind"] == "post", "word"]:
        _compiles(word)
    for name in ("held_from", "held_until"):
        posts[name] = pd.to_datetime(posts[name].replace("", None), format="ISO8601").astype("datetime64[s]")
    return schema.check(posts, schema.POSTS)


def _rank(text, word):
    if text == "":
        return pd.NA
    if text not in set("012345"):
        raise ValueError(f"the rank of {word!r} in the posts is {text!r}; expected a whole number from 0 to 5.")
    return int(text)


def _compiles(pattern):
    try:
        re.compile(pattern)
    except re.error as error:
        raise ValueError(f"the post pattern {pattern!r} is no regular expression: {error}.") from error
