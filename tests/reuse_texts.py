"""Original texts for the tests of text reuse: an earthquake reported from one agency's copy, and their word tables."""

import re

import pandas as pd

from istanbul_analysis import schema

WORD = re.compile(r"\w+(?:[-'’.]\w+)*")
QUOTE = re.compile(r"“[^”]*”")

AGENCY = (
    "At least forty people were killed when a strong earthquake shook the mountain province of Belmar before dawn, "
    "burying families under their homes and cutting the only road to the valley for rescue teams."
)
EDITED = (
    "At least forty people were killed when a severe earthquake shook the mountain province of Belmar before sunrise, "
    "burying whole families under their homes and cutting the only road to the valley for rescuers."
)
OWN_A = "Our correspondent walked up from the river on Sunday and found the school standing although its roof was gone."
OWN_B = "Bakers in the capital collected bread while students queued to give blood until long after midnight yesterday."
OWN_C = "The opposition asked why sirens stayed silent though engineers had warned of faulty wiring twice this spring."
SPEECH = "“We felt the ground roll like a ship and then the whole street was dust and nobody could see the sky.”"
FOOTER = "Follow our newsroom on every channel and write to the editors whenever you spot a mistake in our pages."


def token_table(texts, part="body"):
    """One row per word; words inside curly marks are quoted."""
    rows = []
    for doc, text in texts.items():
        quoted = [(m.start(), m.end()) for m in QUOTE.finditer(text)]
        for m in WORD.finditer(text):
            voice = "quote" if any(a <= m.start() < b for a, b in quoted) else "narration"
            sentence = len(re.findall(r"[.?!]”?\s", text[: m.start()]))
            norm = m.group().casefold().replace("’", "'")
            rows.append((doc, m.start(), m.end(), sentence, m.group(), norm, part, voice))
    return schema.check(pd.DataFrame(rows, columns=schema.TOKENS.names), schema.TOKENS)


def document_table(texts, **columns):
    """Documents with these texts and whatever else is given."""
    from istanbul_analysis.read.documents import as_documents

    return as_documents(pd.DataFrame({"doc_id": list(texts), "text": list(texts.values())} | columns))
