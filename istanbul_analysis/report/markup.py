"""Markdown and HTML from notebooks, made safe to show: article texts may hold anything."""

import html
import re
from typing import NamedTuple
from urllib.parse import unquote

from istanbul_analysis.report.columns import mark_numbers

TAGS = frozenset(
    re.findall(
        r"\w+",
        """a abbr b blockquote br caption cite code col colgroup dd del details div dl dt em figcaption figure h1 h2 h3
        h4 h5 h6 hr i img ins kbd li mark ol p pre q s small span strong sub summary sup table tbody td tfoot th thead
        tr u ul""",
    )
)
_KEPT = {"colspan", "rowspan", "scope", "title", "lang", "dir", "start", "open"}
_STYLE = re.compile(r"<style\b[^>]*>.*?</style>", re.DOTALL | re.IGNORECASE)
_HEADING = re.compile(r"<h([1-6])>(.*?)</h\1>", re.DOTALL)
_TAG = re.compile(r"<[^>]*>")
_LINK = re.compile(r'href="([^":/?#]*)\.ipynb(#[^"]*)?"')
_ANCHOR = re.compile(r'href="([^":/?#]*)#([^"]*)"')
_PICTURE = re.compile(r"<img\b[^>]*>")
_NAMED = re.compile(r'\salt="[^"]*\S[^"]*"')


class Heading(NamedTuple):
    """One heading of a page: its level (1 to 6), its id in the page, its words."""

    level: int
    id: str
    text: str


class Page:
    """The headings of one page, gathered while its Markdown is rendered."""

    def __init__(self):
        self.headings = []

    def prose(self, markdown):
        """Return Markdown as safe HTML whose headings have an id each, unique within the page."""
        return _HEADING.sub(self._with_id, linked(safe_html(markdown_html(markdown))))

    def _with_id(self, match):
        level, content = int(match[1]), match[2]
        text = html.unescape(_TAG.sub("", content)).strip()
        taken = {heading.id for heading in self.headings}
        anchor, number = slug(text), 2
        while anchor in taken:
            anchor, number = f"{slug(text)}-{number}", number + 1
        self.headings.append(Heading(level, anchor, text))
        return f'<h{level} id="{anchor}">{content}</h{level}>'


def markdown_html(markdown):
    """Return Markdown as HTML, with whatever raw HTML it held."""
    from nbconvert.filters.markdown_mistune import IPythonRenderer, MarkdownWithMath  # noqa: PLC0415 - reports only

    return MarkdownWithMath(renderer=IPythonRenderer(escape=False, exclude_anchor_links=True)).render(markdown)


def safe_html(fragment):
    """Return HTML in which only harmless tags are tags; all others are shown as text.

    Links keep http, https, mailto and relative addresses; pictures keep data in the page only. Columns of
    numbers are marked as such.
    """
    import bleach  # noqa: PLC0415 - reports only

    cleaned = bleach.clean(
        _STYLE.sub("", fragment), tags=TAGS, attributes=_allowed, protocols=["http", "https", "mailto", "data"]
    )
    return mark_numbers(cleaned)


def slug(text):
    """Return the words of a heading as an id: lower case, everything that is no letter or digit a dash."""
    return re.sub(r"[\W_]+", "-", text.lower()).strip("-") or "section"


def linked(fragment):
    """Point links between notebooks at their pages, and every anchor at the id that its heading gets there."""
    fragment = _LINK.sub(lambda match: f'href="{match[1]}.html{match[2] or ""}"', fragment)
    return _ANCHOR.sub(lambda match: f'href="{match[1]}#{slug(unquote(html.unescape(match[2])))}"', fragment)


def nameless_pictures(fragment):
    """Return how many pictures of an HTML fragment have no alternative text."""
    return sum(not _NAMED.search(picture) for picture in _PICTURE.findall(fragment))


def _allowed(tag, name, value):
    """Say whether an attribute may stay."""
    if tag == "a" and name == "href":
        return not value.strip().lower().startswith("data:")
    if tag == "img":
        return name in {"alt", "width", "height"} or (name == "src" and value.startswith("data:image/"))
    return name in _KEPT
