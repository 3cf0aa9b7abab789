"""What kind of block each line is: by its own look, then by where it stands."""

import re

from istanbul_analysis.extract.blocks_lines import heading_level, is_emphasised, is_item, is_link

LONGEST_MATCHED = 320  # longer lines are prose: no pattern is tried on them
LONGEST_TITLE = 200
LONGEST_STANDFIRST = 450
LONGEST_HEADING = 110
HEAD_LINES = 8
CREDIT_REACH = 130
_CLOSERS = "\"'”’»)]*_ "
_SPEECH = '"“”„«»'
_WORDS = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*")
_HINT = re.compile(r"[/:*(\[©…—–]|\.\.\.")
_JOINT = re.compile(
    r"(?<=[.!?\"”’)\]])\s+|\s+(?=\*\*|[(\[©—–*_-]|[A-Z]\w+(?: [a-z]+)?: |[A-Z]\w*/|REUTERS|Credit)"
    r"|(?<=[a-z\d.!?\"”’)])(?=[A-Z][a-z]{3,11}(?::|\.{3}|…) ?[A-Z©])"
)
_INNER_STOP = re.compile(r"[a-z]{4}[.!?][\"”’]*\s")


def name_lines(lines, layout):
    """Name the lines that a pattern matches from end to end."""
    for line in lines:
        match = layout.line.pattern.fullmatch(line.plain) if len(line.plain) <= LONGEST_MATCHED else None
        if match:
            line.kind, line.place = layout.line.of(match)
        elif is_link(line):
            line.kind = "caption" if line.raw.startswith("!") else "related_link"


def name_tails(text, lines, layout):
    """Find the credit that ends a paragraph: before a photo credit stands a caption."""
    for line in lines:
        if line.kind in (None, "caption"):
            line.tail = _credit(text, line.start, line.end, layout)
            if line.tail is not None and line.tail[2] == "credit":
                line.kind = "caption"


def name_head(lines, title, layout):
    """Name the title, its copies, and the standfirst."""
    open_lines = [line for line in lines[:HEAD_LINES] if line.kind is None]
    if not open_lines or all(line.kind is not None for line in lines if line is not open_lines[0]):
        return
    first = open_lines[0]
    if _is_kicker(open_lines, title):
        first.kind, first = "metadata", open_lines[1]
    if not _is_title(first, open_lines, title):
        return
    wanted = _folded(first.plain)
    for line in open_lines:
        if _folded(line.plain) == wanted:
            line.kind = "title"
            last = lines.index(line)
    _name_standfirst(lines, last, layout)


def _is_title(line, open_lines, title):
    words = _folded(line.plain)
    if heading_level(line) == 1 or (words and words == _folded(title)):
        return True
    if len(line.plain) > (LONGEST_HEADING if _asks(line) else LONGEST_TITLE) or is_item(line) or not words:
        return False
    is_copied = any(_folded(other.plain) == words for other in open_lines if other is not line)
    return is_copied or not _ends_prose(line)


def _is_kicker(open_lines, title):
    """Whether a word or two, the name of a section, stand above the title."""
    if len(open_lines) < 3 or heading_level(open_lines[0]) or _folded(open_lines[0].plain) == _folded(title):
        return False
    above, below = (len(_WORDS.findall(line.plain)) for line in open_lines[:2])
    return above <= 2 and below >= 4 and not _ends_prose(open_lines[0]) and _is_heading(open_lines[1])


def _name_standfirst(lines, last, layout):
    """Name the paragraphs between title and byline, date or time stamp, or glued to the title, as standfirst."""
    reach = lines[last + 1 : last + 5]
    marks = [n for n, line in enumerate(reach) if line.place == "head"]
    until = marks[-1] if marks else 0
    has_groups = lines[-1].group > lines[last].group + 1
    between = [
        line
        for n, line in enumerate(reach)
        if line.kind is None
        and len(line.plain) <= LONGEST_STANDFIRST
        and (n < until or (has_groups and line.group == lines[last].group) or (n == 0 and is_emphasised(line)))
    ]
    if len(between) <= 2 and not any(layout.start.pattern.match(line.plain) for line in between):
        for line in between:
            line.kind = _head_kind(line, layout)


def _head_kind(line, layout):
    """Kind of a line below the title: what a pattern of the head says, else it belongs to the title."""
    match = layout.top.pattern.fullmatch(line.plain)
    return layout.top.of(match)[0] if match else "subheading"


def name_captions(lines, layout):
    """Name the paragraph before a line of credit as its caption, unless it reads like the body."""
    for n, line in enumerate(lines):
        before = lines[n - 1]
        if line.kind != "credit" or n < 2 or before.kind is not None:
            continue
        after = lines[n + 1] if n + 1 < len(lines) else None
        is_labelled = after is not None and after.kind == "caption" and after.group == line.group
        opens_group = before.group == line.group != lines[n - 2].group
        is_caption = opens_group or (after is not None and _is_caption(before, layout))
        if _is_heading(before) or (is_caption and not is_labelled):
            before.kind = "caption"


def _is_caption(line, layout):
    """Whether a paragraph reads like a caption: it says so, or is one sentence that quotes nobody."""
    if len(line.plain) > LONGEST_MATCHED:
        return False
    is_quoting = any(mark in line.plain for mark in _SPEECH) or layout.prose.search(line.plain)
    return bool(layout.look.search(line.plain)) or not (is_quoting or _INNER_STOP.search(line.plain))


def name_headings(lines, layout):
    """Name cross-heads, headlines of other stories, and what is left of lists of links and furniture."""
    bare = [line.kind is None and _is_heading(line) for line in lines]
    prose = [n for n, line in enumerate(lines) if line.kind is None and not bare[n]] or [-1]
    titles = [n for n, line in enumerate(lines) if line.kind == "title"] or [len(lines)]
    for n, line in enumerate(lines):
        if not bare[n]:
            continue
        before = lines[n - 1] if n else None
        if before is not None and _opens_list(before):
            line.kind, line.place = "related_link", "line"
        elif n > prose[-1]:
            line.kind = "boilerplate" if before is not None and before.kind in _FOOTER else None
        elif titles[0] < n < prose[0]:
            line.kind = _head_kind(line, layout)
        elif heading_level(line) or is_emphasised(line):
            line.kind = "subheading"
        elif _is_headline(line, layout):
            line.kind = "related_link"
        elif not any(all(bare[k : k + 3]) for k in range(max(0, n - 2), n + 1) if k + 3 <= len(bare)):
            line.kind = "subheading"  # three such lines in a row are a list, not headings


def _opens_list(line):
    """Whether a line is a label such as "Most read", or an entry below one, to which a short line after it belongs."""
    return line.kind == "related_link" and line.place == "line" and ": " not in line.plain


_FOOTER = ("boilerplate", "source_line", "source_url", "contributors")


def _is_headline(line, layout):
    is_long = len(_WORDS.findall(line.plain)) >= 6
    return is_long and not _asks(line) and bool(layout.headline.fullmatch(line.plain))


def _is_heading(line):
    """Whether a line is short and does not end like a sentence, or asks a short question."""
    if heading_level(line):
        return True
    if len(line.plain) > LONGEST_HEADING or is_item(line) or line.plain[:1].islower():
        return False
    n_words = len(_WORDS.findall(line.plain))
    if _asks(line):
        is_speech = any(mark in line.plain for mark in _SPEECH)
        return 0 < n_words <= 10 and not is_speech and not _INNER_STOP.search(line.plain)
    return 0 < n_words <= 14 and not _ends_prose(line) and not _INNER_STOP.search(line.plain)


def _asks(line):
    return line.plain.rstrip(_CLOSERS).endswith("?")


def _ends_prose(line):
    bare = line.plain.rstrip(_CLOSERS)
    return not bare or bare[-1] in ".!…:;,"


def pieces(text, line, layout, is_first):
    """Return the blocks of a paragraph: date and dateline off its beginning, credit off its end, and what is left."""
    start, end, found = line.start, line.end, []
    while is_first and (match := layout.start.pattern.match(text, start, end)) and match.end() > start:
        found.append((start, start + len(match.group().rstrip()), layout.start.of(match)[0]))
        start = match.end()
    if line.tail is not None:
        end = start + len(text[start : line.tail[0]].rstrip())
    if start < end:
        found.append((start, end, line.kind or "body"))
    return found if line.tail is None else [*found, line.tail]


def _credit(text, start, end, layout):
    """Return the credit that ends a paragraph, as (start, end, kind), or None."""
    near = max(start, end - CREDIT_REACH)
    if not _HINT.search(text, near, end):
        return None
    for joint in _JOINT.finditer(text, near, end):
        match = layout.end.pattern.fullmatch(text, joint.end(), end)
        if match is None and text[end - 1] in "*_":
            bare = text[joint.end() : end]
            match = layout.end.pattern.fullmatch(bare.strip("*_"))
        if match:
            return joint.end(), end, layout.end.of(match)[0]
    return None


def _folded(text):
    return " ".join(_WORDS.findall(text.casefold()))
