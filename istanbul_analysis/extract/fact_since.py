"""How long ago the last one was: "the first talks in three years", "no talks since March 2022"."""

from istanbul_analysis.extract.fact_slots import Found


def find_since(page, dates):
    """Return the facts of slot `since`: value as said, bounds in years before the day of publication."""
    out = []
    for event in page.events:
        lead = page.marked[max(0, event.start - 12) : event.start]
        said = page.text[event.start : event.end]
        first = page.signs["SIGN_FIRST"].search(said) or page.signs["SIGN_FIRST_BEFORE"].search(lead)
        link = first and page.signs["SIGN_SINCE"].match(page.marked, event.end)
        if link:
            kind = "first direct " if page.signs["SIGN_DIRECT"].search(said) else "first "
            out += _read(page, dates, event.start, link.end(), link.group(1), kind + event.key)
    return out


def _read(page, dates, start, at, link, subject):
    words = page.plain[at : page.sentence(start)[1]]
    span = dates.since(words, page.published) if link.lower() == "since" else dates.duration(words)
    if not span:
        return []
    value, low, high, length = span
    return [Found("since", start, at + length, subject, value, at, at + length, low, high)]
