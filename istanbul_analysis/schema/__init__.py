"""The shape of every table, declared once: what one row is, its key, dtypes, units, and what may be empty.

`check(frame, schema.QUOTES)` is the last line of every public function that makes a table.
"""

from istanbul_analysis.schema._core import STR, Column, Table, check, column, empty, table
from istanbul_analysis.schema.extracted import (
    BLOCK_KINDS,
    BLOCKS,
    DELEGATES,
    DOCUMENTS,
    FACTS,
    MENTIONS,
    QUALITY,
    QUOTES,
    ROLES,
    SENTENCES,
    STATEMENTS,
    TOKENS,
)

__all__ = [
    "BLOCKS", "BLOCK_KINDS", "DELEGATES", "DOCUMENTS", "FACTS", "MENTIONS", "QUALITY", "QUOTES", "ROLES", "SENTENCES",
    "STATEMENTS", "STR", "TOKENS", "Column", "Table", "check", "column", "empty", "table",
]  # fmt: skip
