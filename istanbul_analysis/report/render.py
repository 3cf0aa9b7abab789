"""One executed notebook as one HTML page that works offline."""

import re
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import NamedTuple

from istanbul_analysis.report.markup import Page, linked, markdown_html, nameless_pictures, safe_html

TEMPLATES = Path(__file__).resolve().parent
PRIORITY = ["text/html", "text/markdown", "image/png", "image/jpeg", "image/svg+xml", "text/plain"]


class Summary(NamedTuple):
    """What the first page says of a notebook: its page, its question, and as HTML its findings and limits."""

    href: str
    title: str
    findings: str
    limits: str


def render_notebook(notebook, name):
    """Return the page of an executed notebook; `name` is its file's name without ending.

    Raises
    ------
    ValueError
        A picture has no alternative text (the message names notebook and cell).
    """
    check_pictures(notebook, name)
    page = Page()
    exporter = _exporter(page.prose)
    exporter.environment.globals["page"] = {
        "title": title_of(notebook, name),
        "source": f"{name}.ipynb",
        "headings": page.headings,  # filled while the body is rendered
        "version": _version(),
    }
    return exporter.from_notebook_node(notebook)[0]


def render_contents(summaries, title):
    """Return the first page of a report: every notebook with its question, findings and limits."""
    environment = _exporter(Page().prose).environment
    details = {"title": title, "version": _version()}
    return environment.get_template("contents.html.j2").render(page=details, notebooks=summaries) + "\n"


def summarise(notebook, name):
    """Return what the first page says of a notebook."""
    href = f"{name}.html"
    parts = [_section(notebook, heading).replace('href="#', f'href="{href}#') for heading in ("Findings", "Limits")]
    return Summary(href, title_of(notebook, name), *parts)


def check_pictures(notebook, name):
    """Refuse a notebook with a picture that a reader who cannot see it gets nothing of."""
    for number, cell in enumerate(notebook.cells, start=1):
        if cell.cell_type == "markdown":
            nameless = nameless_pictures(safe_html(markdown_html(cell.source)))
        else:
            nameless = sum(_nameless(output) for output in cell.get("outputs", []))
        if nameless:
            raise ValueError(
                f"{name}.ipynb, cell {number}: a picture has no alternative text. A chart of ours gets it from "
                "theme.describe(ax, text), one of yours from display(figure, metadata={'image/png': {'alt': text}})."
            )


def title_of(notebook, name):
    """Return the words of the notebook's first H1, or `name` where it has none."""
    match = re.search(r"^# +(.+?)\s*$", _markdown(notebook), re.MULTILINE)
    return re.sub(r"[*_`]", "", match[1]) if match else name


def _nameless(output):
    """Count the pictures in one output that have no alternative text."""
    data = output.get("data", {})
    if "text/html" in data:
        return nameless_pictures(safe_html(data["text/html"]))
    if "text/markdown" in data:
        return nameless_pictures(safe_html(markdown_html(data["text/markdown"])))
    pictures = [kind for kind in data if kind.startswith("image/")]
    return sum(not output.metadata.get(kind, {}).get("alt", "").strip() for kind in pictures)


def _section(notebook, heading):
    """Return what stands under `## heading` in its own cell, as HTML; "" where there is no such heading."""
    pattern = re.compile(rf"^## +{heading}[^\S\n]*$(.*?)(?=^##? |\Z)", re.MULTILINE | re.DOTALL)
    found = [
        match[1] for cell in notebook.cells if cell.cell_type == "markdown" for match in pattern.finditer(cell.source)
    ]
    return linked(safe_html(markdown_html(found[0]))) if found else ""


def _markdown(notebook):
    """Return all Markdown of a notebook as one text."""
    return "\n\n".join(cell.source for cell in notebook.cells if cell.cell_type == "markdown")


def _exporter(prose):
    """Return an exporter with our template, in which `prose` turns Markdown into HTML."""
    from nbconvert.exporters import HTMLExporter  # noqa: PLC0415 - reports only
    from traitlets.config import Config  # noqa: PLC0415

    return HTMLExporter(
        config=Config(NbConvertBase={"display_data_priority": PRIORITY}),
        template_name="template",
        extra_template_basedirs=[str(TEMPLATES)],
        filters={"prose": prose, "safe_html": safe_html},
    )


def _version():
    """Return the version of the installed package, "" where it runs uninstalled."""
    try:
        return version("istanbul_analysis")
    except PackageNotFoundError:
        return ""
