"""Run a notebook so that two runs, on whatever machine, leave the same bytes."""

import os
import signal
import sys
import tempfile
from contextlib import contextmanager, suppress
from pathlib import Path

from istanbul_analysis.report.files import write_atomically

# What Jupyter notes about the machine at hand says nothing about the findings: it is the same everywhere here.
METADATA = {
    "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
    "language_info": {"name": "python"},
}
CELL_TIMEOUT_S, START_TIMEOUT_S = 300, 120
_RUNNING = set()


def run_notebook(path):
    """Return the notebook at `path`, executed from its first cell to its last in a fresh kernel.

    Nothing is written. Timings, machine-dependent metadata and what a kernel would say about itself are left out; the
    ids of the cells stay as they are.

    Raises
    ------
    ValueError
        The file is no notebook, or a cell failed (the message names notebook, cell and error).
    """
    from nbclient import NotebookClient  # noqa: PLC0415 - reports only
    from nbclient.exceptions import CellExecutionError, CellTimeoutError, DeadKernelError  # noqa: PLC0415

    path = Path(path)
    notebook = read_notebook(path)
    with tempfile.TemporaryDirectory(prefix="nb") as folder, _kernel_manager(Path(folder)) as manager:
        client = NotebookClient(
            notebook,
            km=manager,
            timeout=CELL_TIMEOUT_S,
            startup_timeout=START_TIMEOUT_S,
            record_timing=False,
            coalesce_streams=True,
            resources={"metadata": {"path": str(path.resolve().parent)}},
        )
        try:
            client.execute(cleanup_kc=True, env=_environment())
        except CellExecutionError as error:
            raise ValueError(f"{path.name}, cell {_failed_cell(notebook)}: {error.ename}: {error.evalue}") from None
        except (CellTimeoutError, DeadKernelError) as error:
            raise ValueError(f"{path.name}: {str(error).splitlines()[0]}") from None
    return normalised(notebook)


def rerun_in_place(path):
    """Execute the notebook at `path` and replace the file by the result, at once or (when a cell fails) not at all."""
    import nbformat  # noqa: PLC0415 - reports only

    write_atomically(path, nbformat.writes(run_notebook(path)).rstrip("\n") + "\n")


def read_notebook(path):
    """Return the notebook at `path`; a file that is none gives a ValueError with its name."""
    import nbformat  # noqa: PLC0415 - reports only

    try:
        return nbformat.read(path, as_version=4)
    except FileNotFoundError:
        raise ValueError(f"there is no notebook {path}.") from None
    except Exception as error:
        raise ValueError(f"{path} is not a Jupyter notebook: {str(error).splitlines()[0]}") from None


def normalised(notebook):
    """Return the notebook without what depends on the machine or the moment (in place: it is the caller's own copy)."""
    notebook.metadata.clear()
    notebook.metadata.update(METADATA)
    notebook.nbformat_minor = max(notebook.nbformat_minor, 5)
    for cell in notebook.cells:
        for key in ("execution", "ExecuteTime", "collapsed", "scrolled", "jupyter"):
            cell.metadata.pop(key, None)
    return notebook


def stop_kernels():
    """End every kernel that is running a notebook now: the runs that wait for them fail."""
    for manager in tuple(_RUNNING):
        if pid := getattr(manager.provisioner, "pid", None):
            with suppress(ProcessLookupError):  # it may have ended by itself meanwhile
                os.kill(pid, signal.SIGTERM)


@contextmanager
def _kernel_manager(folder):
    """Give a manager of this very interpreter's kernel, over local sockets where the system has them."""
    from jupyter_client import AsyncKernelManager  # noqa: PLC0415 - reports only

    manager = AsyncKernelManager(kernel_name="python3", connection_file=str(folder / "kernel.json"))
    if sys.platform != "win32" and len(os.fsencode(folder)) < 80:
        manager.transport = "ipc"
        manager.ip = str(folder / "kernel")
    _RUNNING.add(manager)
    try:
        yield manager
    finally:
        _RUNNING.discard(manager)


def _environment():
    """Return the environment of a kernel: charts go into the notebook, wherever the caller draws them."""
    return {name: value for name, value in os.environ.items() if name != "MPLBACKEND"}


def _failed_cell(notebook):
    """Return the number (from 1) of the last cell that holds an error."""
    failed = [
        number
        for number, cell in enumerate(notebook.cells, start=1)
        if any(output.output_type == "error" for output in cell.get("outputs", []))
    ]
    return failed[-1] if failed else "?"
