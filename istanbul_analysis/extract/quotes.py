"""Quotations: the words between marks, how they stand in the text, and who is said to have spoken them."""

import pandas as pd

from istanbul_analysis import schema
from istanbul_analysis.extract.quotes_kind import kind_of
from istanbul_analysis.extract.quotes_marks import pair_marks
from istanbul_analysis.extract.quotes_owner import owners
from istanbul_analysis.extract.speakers_names import Names
from istanbul_analysis.extract.speakers_people import People, mention_rows
from istanbul_analysis.extract.speakers_words import Lexicon, bounds_by_document, read_words
from istanbul_analysis.extract.statements_content import find_reports

_MARKS = "`\"'“”‘’„«»「」『』"
_NOBODY = (None, None, None, False)


def find_quotes(documents, blocks, sentences, mentions, cues):
    """Find what stands between quotation marks, and who is said to have spoken it.

    Marks are paired within a block; a mark that is missing there closes at the end of the block (`marks` says so).
    Of nested quotations the outer one is a row. A speaker is the printed name, pronoun or description that stands
    with the cue; `actor_id` is whom it stands for where `mentions` tell it. `basis` says how the speaker was found;
    `subject` is a guess: who acts or feels in a clause without a cue (she embraced a "path home"), or in the sentence
    before one that is quoted as a whole.
    Words that nobody is said to have spoken (a nickname, the name of a work) have no speaker.

    Parameters
    ----------
    documents, blocks, sentences, mentions : DataFrames (`schema.DOCUMENTS` and so on)
    cues : DataFrame, the cue lexicon (`schema.CUES`)

    Returns
    -------
    DataFrame, one row per quotation (`schema.QUOTES`).
    """
    known = Lexicon(cues)
    layout, bounds, names = _by_document(blocks), bounds_by_document(sentences), mention_rows(mentions)
    rows = []
    for doc, text, outlet in zip(documents["doc_id"], documents["text"], documents["outlet"], strict=True):
        spans = [span for start, end in layout.get(doc, []) for span in pair_marks(text, start, end)]
        if spans:
            stream = read_words(text, bounds.get(doc, []), [with_marks(text, s, e) for s, e, _ in spans], known)
            people = People(stream, Names(names.get(doc, [])), known, outlet)
            rows += _of_document(doc, stream, spans, people)
    return schema.check(pd.DataFrame(rows, columns=schema.QUOTES.names), schema.QUOTES)


def _of_document(doc, stream, spans, people):
    out, group = [], None
    owned = owners(stream, *find_reports(stream, people.lexicon), people.lexicon)
    for (start, end, marks), (cue, joined, basis) in zip(spans, owned, strict=True):
        group = group if joined and group else f"{doc}-q{start}"
        said = cue if basis in ("cue", "carried") else None
        text = stream.text[start:end]
        speaker, where, actor, anonymous = people.columns(cue) if cue else _NOBODY
        out.append(
            (doc, start, end, text, kind_of(stream, start, end, said), marks, speaker, where, actor)
            + (people.cue(said) if said else (None, None))
            + (group, bool(said) and people.relayed(said), len(text.split()), anonymous, basis)
        )
    return out


def with_marks(text, start, end):
    """The span of a quotation with its marks, where they stand."""
    return start - (start > 0 and text[start - 1] in _MARKS), end + (end < len(text) and text[end] in _MARKS)


def _by_document(blocks):
    out = {}
    for doc, start, end in zip(blocks["doc_id"], blocks["start"].tolist(), blocks["end"].tolist(), strict=True):
        out.setdefault(doc, []).append((start, end))
    return out
