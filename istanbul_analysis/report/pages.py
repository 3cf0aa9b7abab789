"""From a folder of notebooks to a folder of pages."""

import time
from concurrent.futures import ThreadPoolExecutor, as_completed
from pathlib import Path

from istanbul_analysis.report.execute import run_notebook, stop_kernels
from istanbul_analysis.report.files import all_or_nothing
from istanbul_analysis.report.render import render_contents, render_notebook, summarise

AT_ONCE = 2
TITLE = "One event, several outlets"


def find_notebooks(folder, names=()):
    """Return the paths of the numbered notebooks in `folder`, in reading order; with `names`, of those only.

    A name is a file's name, with or without `.ipynb`, or its number.

    Raises
    ------
    ValueError
        No such folder, no numbered notebook in it, or a name that fits none.
    """
    folder = Path(folder)
    if not folder.is_dir():
        raise ValueError(f"there is no folder {folder}: a folder with notebooks named 00_name.ipynb is expected.")
    numbered = sorted(folder.glob("[0-9]*.ipynb"))
    if not numbered:
        raise ValueError(f"{folder} holds no notebook whose name starts with a number (00_name.ipynb).")
    return [_named(name, numbered) for name in names] or numbered


def build_report(folder, out, progress=print):
    """Execute every numbered notebook in `folder`, write a page for each and `index.html` into `out`.

    Each page is computed anew; the notebooks themselves are not touched. The pages take their places when all are
    done: a run that fails or is interrupted leaves `out` as it was.

    Returns
    -------
    Path of `index.html`

    Raises
    ------
    ValueError
        No notebooks, a cell that fails, a picture without alternative text, or an `out` that cannot be a folder.
    """
    paths = find_notebooks(folder)
    out = Path(out)
    with all_or_nothing(out) as fresh:
        summaries = _write_pages(paths, fresh, progress)
        index = render_contents([summaries[path] for path in paths], TITLE)
        (fresh / "index.html").write_text(index, encoding="utf-8")
    return out / "index.html"


def _write_pages(paths, folder, progress):
    """Write the page of each notebook into `folder`, some at a time; return the summary of each path."""
    pool = ThreadPoolExecutor(max_workers=AT_ONCE)
    jobs = {pool.submit(_write_page, path, folder): path for path in paths}
    summaries = {}
    try:
        for job in as_completed(jobs):
            summaries[jobs[job]], seconds = job.result()
            progress(f"[{len(summaries)}/{len(paths)}] {jobs[job].name} ({seconds:.1f} s)")
    except BaseException:
        pool.shutdown(wait=False, cancel_futures=True)
        stop_kernels()
        raise
    finally:
        pool.shutdown()
    return summaries


def _write_page(path, folder):
    """Execute and render one notebook; return its summary and the seconds it took."""
    start = time.perf_counter()
    notebook = run_notebook(path)
    (folder / f"{path.stem}.html").write_text(render_notebook(notebook, path.stem), encoding="utf-8")
    return summarise(notebook, path.stem), time.perf_counter() - start


def _named(name, numbered):
    """Return the one path that `name` means."""
    stem = Path(name).name.removesuffix(".ipynb")
    for path in numbered:
        if stem in (path.stem, path.stem.split("_")[0]):
            return path
    raise ValueError(f"no notebook is called {name}; there are {', '.join(path.stem for path in numbered)}.")
