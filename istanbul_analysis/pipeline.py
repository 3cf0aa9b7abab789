"""The order of the steps, written once."""

from typing import NamedTuple

import pandas as pd

from istanbul_analysis import schema
from istanbul_analysis.extract.blocks import split_blocks
from istanbul_analysis.extract.segment import split_sentences, split_tokens


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
    blocks = split_blocks(documents)
    sentences = split_sentences(documents, blocks)
    mentions = schema.empty(schema.MENTIONS)
    quotes = schema.empty(schema.QUOTES)
    statements = schema.empty(schema.STATEMENTS)
    roles = schema.empty(schema.ROLES)
    delegates = schema.empty(schema.DELEGATES)
    facts = schema.empty(schema.FACTS)
    tokens = split_tokens(documents, sentences, quotes)
    return Tables(blocks, sentences, tokens, quotes, statements, mentions, roles, delegates, facts)
