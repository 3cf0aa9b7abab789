"""The order of the steps, written once."""

from typing import NamedTuple

import pandas as pd

from istanbul_analysis import schema
from istanbul_analysis.extract.blocks import split_blocks
from istanbul_analysis.extract.delegates import find_delegates
from istanbul_analysis.extract.facts import find_facts
from istanbul_analysis.extract.mentions import find_mentions
from istanbul_analysis.extract.metadata import find_metadata
from istanbul_analysis.extract.name_roles import group_surfaces
from istanbul_analysis.extract.proposals import find_proposals
from istanbul_analysis.extract.quotes import find_quotes
from istanbul_analysis.extract.roles import find_roles
from istanbul_analysis.extract.sentence_voice import mark_sentence_voice
from istanbul_analysis.extract.sentences import split_sentences
from istanbul_analysis.extract.statements import find_statements
from istanbul_analysis.extract.tokens import split_tokens
from istanbul_analysis.read.actors import Gazetteer, is_built_in, load_gazetteer
from istanbul_analysis.read.cues import load_cues
from istanbul_analysis.read.lexicons import load_lexicon
from istanbul_analysis.read.posts import load_posts
from istanbul_analysis.read.teams import load_team_model

TEAM_LEXICONS = ("states", "team_patterns", "team_words", "side_words", "cues", "agencies")


class Tables(NamedTuple):
    """Every table of a corpus, in the order of the steps."""

    blocks: pd.DataFrame
    sentences: pd.DataFrame
    tokens: pd.DataFrame
    quotes: pd.DataFrame
    statements: pd.DataFrame
    mentions: pd.DataFrame
    roles: pd.DataFrame
    delegates: pd.DataFrame
    facts: pd.DataFrame


def build_tables(documents, gazetteer=None):
    documents = schema.check(documents, schema.DOCUMENTS)
    blocks = split_blocks(documents, load_lexicon("layout"))
    sentences = split_sentences(documents, blocks, load_lexicon("abbreviations"))
    actors, aliases = gazetteer if gazetteer is not None else _gazetteer(documents, sentences)
    mentions = find_mentions(documents, sentences, actors, aliases)
    cues = load_cues()
    quotes = find_quotes(documents, blocks, sentences, mentions, cues)
    statements = find_statements(documents, sentences, mentions, quotes, cues)
    roles = find_roles(documents, sentences, mentions, load_posts())
    words = {name: load_lexicon(name) for name in TEAM_LEXICONS}
    delegates = find_delegates(documents, sentences, mentions, roles, actors, lexicons=words, model=load_team_model())
    lexicons = {name: load_lexicon(name) for name in ("date_words", "event_words", "fact_patterns", "states")}
    facts = find_facts(documents, sentences, mentions, roles, delegates, quotes, statements, actors, lexicons=lexicons)
    tokens = split_tokens(documents, sentences, quotes)
    sentences = mark_sentence_voice(sentences, tokens)
    return Tables(blocks, sentences, tokens, quotes, statements, mentions, roles, delegates, facts)


def complete_metadata(documents):
    """Fill what is not known of the documents with what their own texts say: see `extract.metadata.find_metadata`."""
    documents = schema.check(documents, schema.DOCUMENTS)
    blocks = split_blocks(documents, load_lexicon("layout"))
    return find_metadata(documents, blocks, load_lexicon("agencies"))


def propose_actors(documents):
    """Propose a gazetteer from the texts alone: see `extract.proposals.find_proposals`.

    Write it with `write_proposals`, correct the files, read them with `read_gazetteer`, and give the result to
    `build_tables`.

    Returns
    -------
    NamedTuple of two DataFrames: `actors` (`schema.ACTORS`, with posts seen, counts and one passage) and `aliases`
    (`schema.ALIASES`).
    """
    documents = schema.check(documents, schema.DOCUMENTS)
    blocks = split_blocks(documents, load_lexicon("layout"))
    return _propose(documents, split_sentences(documents, blocks, load_lexicon("abbreviations")))


def group_names(names):
    """Put names of the same actor together, without a gazetteer: see `extract.name_roles.group_surfaces`.

    Parameters
    ----------
    names : iterable of str, names and descriptions as printed; repeated ones count

    Returns
    -------
    DataFrame, one row per distinct name (`schema.NAME_GROUPS`).
    """
    return group_surfaces(names, *map(load_lexicon, ("name_words", "given_names", "states")))


def _gazetteer(documents, sentences):
    """The built-in gazetteer, unless it is empty, for the built-in articles; proposals for any other corpus."""
    built_in = load_gazetteer() if is_built_in(documents) else None
    return built_in if built_in is not None and len(built_in.actors) else _propose(documents, sentences)


def _propose(documents, sentences):
    lexicons = map(load_lexicon, ("name_words", "given_names", "states", "cues"))
    return Gazetteer(*find_proposals(documents, sentences, *lexicons))
