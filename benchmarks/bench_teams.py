"""How fast posts and teams are found, in words a second, beside one plain pass over the words in the same run."""

import re
import time

import pandas as pd

import istanbul_analysis as ia
from istanbul_analysis.extract.blocks import split_blocks
from istanbul_analysis.extract.delegates import find_delegates
from istanbul_analysis.extract.mentions import find_mentions
from istanbul_analysis.extract.roles import find_roles
from istanbul_analysis.extract.sentences import split_sentences
from istanbul_analysis.pipeline import TEAM_LEXICONS
from istanbul_analysis.read.actors import load_gazetteer
from istanbul_analysis.read.teams import load_team_model


def seconds(step, *args, **kwargs):
    """Return the shortest of three runs, and the result."""
    times = []
    for _ in range(3):
        start = time.perf_counter()
        out = step(*args, **kwargs)
        times.append(time.perf_counter() - start)
    return min(times), out


def measure(copies):
    """Print one line for a corpus of so many copies of the built-in articles."""
    documents = ia.load_corpus()
    parts = [documents.assign(doc_id=documents["doc_id"] + f"-{i}") for i in range(copies)]
    documents = pd.concat(parts, ignore_index=True)
    sentences = split_sentences(
        documents, split_blocks(documents, ia.load_lexicon("layout")), ia.load_lexicon("abbreviations")
    )
    actors, aliases = load_gazetteer()
    mentions = find_mentions(documents, sentences, actors, aliases)
    posts, lexicons = ia.load_posts(), {name: ia.load_lexicon(name) for name in TEAM_LEXICONS}
    floor, n_words = seconds(lambda: sum(len(re.findall(r"\w+", text)) for text in documents["text"]))
    post_time, roles = seconds(find_roles, documents, sentences, mentions, posts)
    team_time, _ = seconds(
        find_delegates, documents, sentences, mentions, roles, actors, lexicons=lexicons, model=load_team_model()
    )
    print(
        f"{n_words:>8,} words: posts {n_words / post_time:>9,.0f} words/s ({post_time / floor:,.0f} times the floor), "
        f"teams {n_words / team_time:>9,.0f} words/s ({team_time / floor:,.0f} times the floor)"
    )


if __name__ == "__main__":
    for copies in (2, 8, 32):
        measure(copies)
