"""The shape of every table, declared once: what one row is, its key, dtypes, units, and what may be empty.

`check(frame, schema.QUOTES)` is the last line of every public function that makes a table.
"""

from istanbul_analysis.schema._core import STR, Column, Table, check, column, empty, table
from istanbul_analysis.schema.actors import (
    ACTOR_KINDS,
    ACTORS,
    ALIAS_KINDS,
    ALIASES,
    MENTION_RATES,
    NAME_GROUPS,
    NAMING_CHOICES,
    PLACES,
)
from istanbul_analysis.schema.comparison import (
    COVERAGE,
    DISPERSION,
    DIVERSITY,
    FIRST_SENTENCES,
    KEYNESS,
    KEYNESS_OVERALL,
    READABILITY,
    READABILITY_PAIRS,
    SIMILARITY,
    SIMILARITY_MAP,
    SIMILARITY_TERMS,
)
from istanbul_analysis.schema.corpus import BLOCK_SHARES, DOCUMENT_LENGTHS
from istanbul_analysis.schema.extracted import (
    BLOCK_KINDS,
    BLOCKS,
    DELEGATES,
    DOCUMENTS,
    FACTS,
    MENTIONS,
    QUALITY,
    QUALITY_PASSAGES,
    QUOTES,
    ROLES,
    SENTENCES,
    STATEMENTS,
    TOKENS,
)
from istanbul_analysis.schema.framing import (
    AGREEMENT,
    ARTICLE_FRAMES,
    CODES,
    CONFUSION,
    DISPUTED_CODES,
    FRAME_HITS,
    FRAME_SHARES,
    RESPONSIBILITY_ACTORS,
)
from istanbul_analysis.schema.ledger import (
    ADJUDICATION,
    DISAGREEMENT_KINDS,
    DISAGREEMENTS,
    LEDGER,
    PASSAGE_PAIRS,
    TOLD_BY_ONE,
)
from istanbul_analysis.schema.reuse import ORIGINS, QUOTE_VARIANTS, REUSE_MATRIX, REUSED_PASSAGES
from istanbul_analysis.schema.sentiment import (
    ACTOR_TONE,
    HEDGE_RATES,
    HEDGES,
    LABELS,
    SENTENCE_TONE,
    TARGET_AGREEMENT,
    TARGET_MATCHES,
    TARGET_SCORES,
    TONE_DIFFERENCES,
    TONE_EVIDENCE,
    TONE_WORDS,
    WORD_SHIFT,
)
from istanbul_analysis.schema.speech import (
    CONCORDANCE,
    CUE_COUNTS,
    CUE_KINDS,
    CUE_USES,
    CUES,
    FIRST_SPEAKERS,
    QUOTE_SHARES,
    SIDE_SHARES,
    STANCE_SHARES,
    VOICES,
)
from istanbul_analysis.schema.teams import (
    DELEGATION_GRID,
    DELEGATION_MAKEUP,
    DELEGATION_UNION,
    POSTS,
    ROLE_WORDINGS,
    ROSTER_CONFLICTS,
)
from istanbul_analysis.schema.validation import METRICS, PEERS, VALIDATION, VALIDATION_PEERS
