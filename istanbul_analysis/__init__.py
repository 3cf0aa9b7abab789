"""One event, several outlets: what they agree on, where they differ, who speaks, and in whose words."""

from istanbul_analysis import schema
from istanbul_analysis.pipeline import build_tables
from istanbul_analysis.read.corpus import load_corpus, read_corpus

__all__ = ["build_tables", "load_corpus", "read_corpus", "schema"]
