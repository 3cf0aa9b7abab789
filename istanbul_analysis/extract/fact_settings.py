"""Where a speaker said something: on television, to reporters, on a network; compared only between like words."""

import re

from istanbul_analysis.extract.fact_slots import Found

_WORD = re.compile(r"[^\W\d_]{4,}")
_MARGIN = 400


def find_settings(page, channels, speech):
    """Slot `setting`: subject the speaker and the content words said, value the kind of channel and the channel.

    Parameters
    ----------
    page : Page
    channels : list of Pattern of slot `channel`
    speech : list of (start, end, actor_id) of quotations and statements, in order
    """
    last = {}
    for start, end, who in speech:
        first, stop = page.sentence(start)
        if not first <= start < stop:
            continue  # said in a part of the page that is not read, such as a caption
        found = _channel(page, channels, first, stop, [(s, e) for s, e, _ in speech if s < stop and e > first])
        if found:
            last[who] = (stop, *found)
        elif who not in last or first - last[who][0] > _MARGIN:
            continue
        _, at, until, name = last[who]
        words = sorted(set(_WORD.findall(page.text[start:end].lower())))
        if len(words) > 2:
            yield Found("setting", at, until, f"{who}: {' '.join(words)}", name, at, until, holder=who)


def _channel(page, channels, first, stop, speech):
    """First channel named in a sentence outside what is said there: (start, end, name), or None."""
    for pattern in channels:
        for match in pattern.regex.finditer(page.plain, first, stop):
            if not any(s <= match.start() < e for s, e in speech):
                return match.start(), match.end(), f"{pattern.value}: {pattern.name}"
    return None
