"""Quotation marks are paired: a text becomes spans between marks, and says how well the marks matched."""

import re
from bisect import bisect_left, bisect_right

# A mark between two word characters is an apostrophe; so is one that opens a clipped word or a decade. The value of an
# attribute (width="90") is passed over as a whole.
_MARK = re.compile(
    r"\w=\"[^\"\n]*\"|[“”„‟«»「」『』]|``|(?<!=)\"|''|(?<!\w)['‘’‚‛](?=[^\s\W])(?!\d\ds?\b|(?:em|til|cause|tis|twas|n|bout|round)\b)|(?<=\S)['’‘](?!\w)"
)
_OPENS = {"“": "”", "„": "“”", "‟": "”", "«": "»", "「": "」", "『": "』", "»": "«"}
_SINGLE = "'‘’‚‛"
_STOPS = ".,;:!?…"
_AFTER = (*" \n,.;:", "")
_LONGEST_SINGLE = 1200


def pair_marks(text, start, end):
    """Pair the marks of one block.

    Returns
    -------
    list of (start, end, marks, closed_late): offsets of the characters between the marks, how they are printed
    (curly, straight, mixed or unclosed). Only the outermost of nested pairs; each pair ends before the next begins.
    """
    end = start + len(text[start:end].rstrip())
    marks = [_mark(text, m, start, end) for m in _MARK.finditer(text, start, end) if "=" not in m.group()]
    double = [(at, char) for at, char in marks if char not in _SINGLE]
    spans = _outermost(_displaced(_doubles(text, start, end, double), text)) if double else []
    if len(marks) > len(double):
        spans = _with_singles(text, end, [m for m in marks if m[1] in _SINGLE], spans)
    return spans


def _mark(text, match, start, end):
    """Offset and character of a mark; two single ones are a double one, of which the inner one counts."""
    at, char = match.start(), match.group()
    if char == "``":
        return at + 1, "“"
    if len(char) == 2:
        inner = text[at + 2 : at + 3] == "'" or _looks_opening(text, at, start, end, width=2)
        return at + inner, '"'
    return at, char


def _doubles(text, start, end, marks):
    """Match double marks with a stack; an opening mark that is never closed ends before the next one or at the end."""
    pairs, stack, free = [], [], start
    straight = sum(char == '"' for _, char in marks)
    for at, char in marks:
        top = stack[-1] if stack else None
        straight -= char == '"'
        if top and _closes(text, at, char, top[1], start, end):
            stack.pop()
            pairs.append((top[0] + 1, at, _style(top[1], char)))
            free = at + 1
        elif _may_open(text, at, char, start, end) or (char == '"' and straight % 2 and at + 1 < end):
            stack.append((at, char))
        elif not top and char in '”"' and _trusted_close(text, at, char, start, end):
            pairs.append((_sentence_start(text, free, at), at, "unclosed"))
            free = at + 1
    starts = sorted([p[0] - 1 for p in pairs] + [at for at, _ in stack])
    for at, _ in stack:
        after = bisect_right(starts, at)
        stop = starts[after] if after < len(starts) else end
        stop = at + 1 + len(text[at + 1 : stop].rstrip())
        if stop > at + 1:
            pairs.append((at + 1, stop, "unclosed"))
    return sorted(p for p in pairs if text[p[0] : p[1]].strip())


def _closes(text, at, char, opener, start, end):
    if opener in _OPENS and char in _OPENS[opener]:
        return True
    if char == '"':
        return opener == '"' or (opener == "“" and not _looks_opening(text, at, start, end))
    if opener == '"':
        return char == "”"
    return opener == "“" and char == "“" and not text[at - 1].isspace() and text[at + 1 : min(at + 2, end)] in _AFTER


def _may_open(text, at, char, start, end):
    if char == '"':
        return _looks_opening(text, at, start, end)
    return char in _OPENS and char != "»" and at + 1 < end


def _looks_opening(text, at, start, end, width=1):
    before = at == start or text[at - 1].isspace() or text[at - 1] in "([—–-'"
    return before and at + width < end and not text[at + width].isspace()


def _trusted_close(text, at, char, start, end):
    """Whether a closing mark without an opening one ends words (and is not the sign for inches)."""
    if at == start or text[at - 1].isspace() or text[at - 1].isdigit():
        return False
    return char == "”" or text[at - 1] in ".,!?"


def _sentence_start(text, left, at):
    cut = max(text.rfind(stop, left, at - 1) for stop in (". ", "? ", "! ", ": "))
    begin = left if cut < 0 else cut + 2
    return begin + len(text[begin:at]) - len(text[begin:at].lstrip())


def _style(opener, closer):
    straight = (opener in "\"'") + (closer in "\"'")
    return ("curly", "mixed", "straight")[straight]


# A closing mark that stands behind the cue instead of before it: “It is late, Ana said.”
_SWALLOWED = re.compile(r"[,?!](?=\s+(?:[A-Z][\w.'’-]*\s+){1,3}\w+\.?$)")


def _displaced(pairs, text):
    """Where an opening mark ends a block, the words before it were spoken, and the marks around the cue are swapped."""
    out = []
    for n, (start, end, style) in enumerate(pairs):
        rest = pairs[n + 1] if n + 1 < len(pairs) else None
        cut = _SWALLOWED.search(text, max(start, end - 60), end) if rest is None else None
        tail = re.compile(r"\s*([^“”\"\n]*\S)\s*“[ \t]*(?:\n|$)").match(text, end + 1) if cut else None
        if tail:
            out += [(start, cut.end(), "unclosed"), (tail.start(1), tail.end(1), "unclosed")]
        else:
            out.append((start, end, style))
    return out


def _outermost(pairs):
    out, last = [], -1
    for start, end, style in sorted(pairs, key=lambda p: (p[0], -p[1])):
        if start >= last:
            out.append((start, end, style))
            last = end
    return out


def _with_singles(text, end, marks, spans):
    """Add pairs of single marks that lie outside the double ones."""
    found, free = [], 0
    starts = [s for s, _, _ in spans]
    for n, (at, char) in enumerate(marks):
        if at < free or (char == "’" and not _looks_opening(text, at, 0, end)) or not _single_opens(text, at):
            continue
        k = bisect_left(starts, at)
        if k and spans[k - 1][1] > at:
            continue
        limit = min(end, starts[k] - 1 if k < len(starts) else end, at + _LONGEST_SINGLE)
        close = _single_close(text, marks, n + 1, limit)
        if close is not None and text[at + 1 : close[0]].strip():
            found.append((at + 1, close[0], _style(char, close[1])))
            free = close[0] + 1
    return sorted(spans + found)


def _single_opens(text, at):
    return at == 0 or text[at - 1].isspace() or text[at - 1] in '([—–-“"/'


def _single_close(text, marks, first, limit):
    """The mark that closes: rather one at a stop than one that could be the possessive of a plural."""
    weak = None
    for n in range(first, len(marks)):
        at, char = marks[n]
        if at >= limit:
            break
        if _single_opens(text, at):
            if weak:
                break
            continue
        after = text[at + 1 : at + 2]
        if text[at - 1] != "s" or not after.isspace() or not text[at + 2 : at + 3].islower():
            return at, char
        weak = weak or (at, char)
    return weak
