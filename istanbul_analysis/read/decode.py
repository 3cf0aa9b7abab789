"""Bytes become text; what could not be decoded is counted, never dropped."""

import codecs

# The longer mark first: the UTF-32 mark begins with the UTF-16 one.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_CONTROL = {chr(i) for i in range(32)} - set("\t\n\v\f\r\x1a\x1b")
_REPLACED = "\N{REPLACEMENT CHARACTER}"


def decode(raw):
    """Return the text of `raw` bytes, the name of its encoding, and how many characters stand for unreadable bytes.

    UTF-8 is tried first, then a byte order mark, then the encoding is guessed from the bytes. A text that is UTF-8 but
    for a few bytes stays UTF-8: each unreadable byte sequence becomes U+FFFD and is counted. A byte order mark is not
    part of the text. Line ends stay as they are.

    Raises
    ------
    ValueError
        The bytes are no text: they hold NUL or other control characters.
    """
    for mark, encoding in _MARKS:
        if raw.startswith(mark):
            return _counted(raw.decode(encoding, "replace"), encoding)
    if b"\0" in raw:
        raise ValueError("holds NUL bytes: this is a binary file, not a text")
    try:
        text, encoding = raw.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        text, encoding = _legacy(raw)
    return _counted(text, encoding)


def _legacy(raw):
    """Decode bytes that are not clean UTF-8."""
    text = raw.decode("utf-8", "replace")
    unreadable = text.count(_REPLACED)
    readable = sum(character > "\x7f" for character in text) - unreadable
    if readable >= unreadable:  # mostly good UTF-8: another encoding would garble all the good characters
        return text, "utf-8"
    from charset_normalizer import from_bytes  # noqa: PLC0415 - only needed for the rare file that is not UTF-8

    best = from_bytes(raw).best()
    encoding = best.encoding if best else "cp1252"
    return raw.decode(encoding, "replace"), encoding


def _counted(text, encoding):
    control = sum(text.count(character) for character in _CONTROL)
    if control > len(text) / 100:
        raise ValueError(f"holds {control} control characters in {len(text)}: this is a binary file, not a text")
    return text, encoding, text.count(_REPLACED)
