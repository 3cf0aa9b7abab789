"""Indirect speech: what somebody is reported to have said, in the outlet's words."""

import pandas as pd

from istanbul_analysis import schema
from istanbul_analysis.extract.quotes import with_marks
from istanbul_analysis.extract.speakers_names import Names
from istanbul_analysis.extract.speakers_people import People, mention_rows
from istanbul_analysis.extract.speakers_words import Lexicon, bounds_by_document, read_words
from istanbul_analysis.extract.statements_content import find_reports


def find_statements(documents, sentences, mentions, quotes, cues):
    """Find indirect speech: reports of what somebody said, thinks or demands, without quotation marks around them.

    The span leaves out the cue and "that"; fragments in quotation marks inside it are kept. Negated reports ("did not
    say so"), reports without a speaker, reports inside another report, wholly quoted clauses, names for things ("what
    she called the trap") and the headlines of other stories are left out. A question that somebody leaves open is in
    ("did not say why").

    Parameters
    ----------
    documents, sentences, mentions, quotes : DataFrames (`schema.DOCUMENTS` and so on)
    cues : DataFrame, the cue lexicon (`schema.CUES`)

    Returns
    -------
    DataFrame, one row per statement (`schema.STATEMENTS`). `form` tells full clauses from infinitives ("refused to
    resign") and nouns ("condemned the strike").
    """
    known = Lexicon(cues)
    other = _spans(sentences[sentences["part"] == "related_link"])
    bounds, names, spoken = bounds_by_document(sentences), mention_rows(mentions), _spoken(documents, quotes)
    rows = []
    for doc, text, outlet in zip(documents["doc_id"], documents["text"], documents["outlet"], strict=True):
        stream = read_words(text, bounds.get(doc, []), spoken.get(doc, []), known)
        people = People(stream, Names(names.get(doc, [])), known, outlet)
        rows += _of_document(doc, stream, people, other.get(doc, ()))
    return schema.check(pd.DataFrame(rows, columns=schema.STATEMENTS.names), schema.STATEMENTS)


def _of_document(doc, stream, people, other):
    taken, out = set(), []
    for cue, content in find_reports(stream, people.lexicon)[0]:
        speaker, where, actor, anonymous = people.columns(cue)
        if content is None or stream.starts[content[0]] in taken:
            continue
        start, end = stream.starts[content[0]], stream.ends[content[1] - 1]
        named = content[2] == "noun" and "what" in stream.words[cue.speaker[0] - 1 : cue.speaker[0] + 1]
        if named or any(a <= start < b for a, b in other):
            continue
        end += stream.text[end : end + 1] == "%"
        taken.add(start)
        text = stream.text[start:end]
        said = (speaker, where, actor, *people.cue(cue), f"{doc}-s{start}", people.relayed(cue))
        out.append((doc, start, end, text, *said, len(text.split()), anonymous, "cue", content[2]))
    return out


def _spoken(documents, quotes):
    """The spans of quotations with their marks, by document."""
    text = dict(zip(documents["doc_id"], documents["text"], strict=True))
    return {doc: [with_marks(text[doc], *span) for span in spans] for doc, spans in _spans(quotes).items()}


def _spans(table):
    out = {}
    for doc, start, end in zip(table["doc_id"], table["start"].tolist(), table["end"].tolist(), strict=True):
        out.setdefault(doc, []).append((start, end))
    return out
