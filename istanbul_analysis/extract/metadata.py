"""What a text says about itself: title, day, place, address, outlet and credited agencies."""

import re
from urllib.parse import urlsplit

import pandas as pd

from istanbul_analysis import schema

_MONTHS = [
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
]  # fmt: skip
_MONTH = "|".join([*_MONTHS, *(name[:3] + r"\.?" for name in _MONTHS), r"sept\.?"])
_DAY_FORMS = (
    re.compile(r"(?P<y>(?:19|20)\d\d)[-/](?P<m>\d\d)[-/](?P<d>\d\d)"),
    re.compile(rf"\b(?P<d>\d\d?)(?:st|nd|rd|th)? (?P<m>{_MONTH}),? (?P<y>(?:19|20)\d\d)\b", re.IGNORECASE),
    re.compile(rf"\b(?P<m>{_MONTH}) (?P<d>\d\d?)(?:st|nd|rd|th)?,? (?P<y>(?:19|20)\d\d)\b", re.IGNORECASE),
)
_ADDRESS = re.compile(r"https?://[^\s<>()\[\]\"]+")
_SOURCE_LABEL = re.compile(r"^\W*(?:source|published by|originally published (?:by|in|on)|via)\s*:?\s*", re.IGNORECASE)


def find_metadata(documents, blocks, agencies):
    """Complete what is not known of the documents by what their own texts say.

    Read from the layout: the title; the day (a date line; else the address); the place of a dateline; the address; the
    outlet (a source line: basis `credit`; else the address: its host, basis `url`); agencies credited for the text (in
    the dateline or a contributors line, not for photographs). What is known already stays as it is.

    Parameters
    ----------
    documents, blocks : DataFrame (`schema.DOCUMENTS`, `schema.BLOCKS`)
    agencies : DataFrame with `agency` and `pattern`, as in the lexicon `agencies`

    Returns
    -------
    DataFrame, the documents (`schema.DOCUMENTS`).
    """
    documents = schema.check(documents, schema.DOCUMENTS)
    blocks = schema.check(blocks, schema.BLOCKS)
    texts = dict(zip(documents["doc_id"], documents["text"], strict=True))
    parts = {}
    for doc_id, start, end, kind in blocks[["doc_id", "start", "end", "kind"]].itertuples(index=False):
        parts.setdefault((doc_id, kind), []).append(texts[doc_id][start:end])
    found = pd.DataFrame([_describe(doc_id, parts, agencies) for doc_id in documents["doc_id"]])
    out = documents.copy()
    for fact, basis in (("outlet", "outlet_basis"), ("published", "published_basis")):
        new = out[fact].isna() & found[fact].notna()
        out[basis] = out[basis].where(~new, found[basis])
    for name in ("outlet", "title", "published", "dateline_place", "url"):
        out[name] = out[name].where(out[name].notna(), found[name])
    out["agencies"] = out["agencies"].where(out["agencies"] != "", found["agencies"])
    return schema.check(out, schema.DOCUMENTS)


def _describe(doc_id, parts, agencies):
    def lines(kind):
        return parts.get((doc_id, kind), [])

    address = next((m.group() for line in lines("source_url") for m in _ADDRESS.finditer(line)), None)
    dated = next((day for line in lines("date") if (day := find_day(line)) is not None), None)
    by_address = find_day(address or "")
    credited = next((name for line in lines("source_line") if (name := _SOURCE_LABEL.sub("", line).strip())), None)
    return {
        "title": next((line.strip("#*_ \t") for line in lines("title")), None),
        "published": dated or by_address,
        "published_basis": "stated" if dated else "url",
        "dateline_place": next((place for line in lines("dateline") if (place := _place(line))), None),
        "url": address,
        "outlet": credited or (urlsplit(address).hostname.removeprefix("www.") if address else None),
        "outlet_basis": "credit" if credited else "url",
        "agencies": _credited(lines("contributors") + lines("dateline"), agencies),
    }


def find_day(line):
    """Return the first complete date of a line as a Timestamp, or None."""
    for form in _DAY_FORMS:
        for match in form.finditer(line):
            month = match["m"].lower()
            number = int(month) if month.isdigit() else next(i for i, n in enumerate(_MONTHS, 1) if n[:3] == month[:3])
            try:
                return pd.Timestamp(int(match["y"]), number, int(match["d"]))
            except ValueError:  # no such day in that month
                continue
    return None


def _place(line):
    match = re.match(r"\W*([A-Z][\w'’.-]*(?: [A-Z][\w'’.-]*)*)", line)
    return match.group(1).strip(".-") if match else None


def _credited(lines, agencies):
    names = zip(agencies["agency"], agencies["pattern"], strict=True)
    return ";".join(name for name, pattern in names if any(re.search(pattern, line) for line in lines))
