"""Tables about frames: suggestions of the machine, shares, codes of people."""

from istanbul_analysis.schema._core import column, table
from istanbul_analysis.schema.extracted import DOC_ID, END, PART, SENTENCE, START, TEXT

FRAME_ID = column("frame_id", "str", "the frame: `frame_id` of the codebook")

FRAME_HITS = table(
    "frame_hits", "one passage in which an indicator of a frame was recognised", "doc_id start frame_id indicator",
    DOC_ID, START, END, SENTENCE, FRAME_ID,
    column("indicator", "str", "the indicator of the codebook that was recognised"),
    PART, TEXT,
)  # fmt: skip
