"""Set up, test and render this project with nothing but Python: python run.py report (or test, check, notebooks, ...).

The environment lives in .venv and is built once from requirements.lock; only the standard library is used here, so
that the same commands work on Windows, macOS and Linux, with or without make.
"""

import argparse
import hashlib
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")
STAMP = VENV / "installed.txt"
LOG = VENV / "setup.log"
LOCK = ROOT / "requirements.lock"
UV = "uv==0.13.9"
NOTEBOOKS = ROOT / "notebooks"


class Failed(Exception):
    """A step failed in a way that one line explains."""


def main(argv=None):
    if sys.version_info < (3, 11):  # noqa: UP036 - this file is what an older Python meets first
        print(f"run.py: error: Python 3.11 or newer is needed, this is {sys.version.split()[0]}.", file=sys.stderr)
        return 2
    commands = {
        "setup": (setup, "build .venv from requirements.lock (done once; the other commands do it when needed)"),
        "report": (report, "execute every notebook and write reports/index.html"),
        "test": (test, "run pytest, then check every notebook's committed outputs with nbval"),
        "check": (check, "ruff: lint and format"),
        "notebooks": (notebooks, "re-execute the notebooks in place (all, or the named ones)"),
        "lab": (lab, "open JupyterLab on the notebooks"),
        "bench": (bench, "run the benchmarks, one after the other (all, or the named ones)"),
        "validate": (validate, "measure the extractors against hand-made answers (data/validation/results.csv)"),
    }
    parser = argparse.ArgumentParser(prog="run.py", description=__doc__.splitlines()[0])
    subparsers = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for name, (_, text) in commands.items():
        subparsers.add_parser(name, help=text, add_help=False)
    argv = sys.argv[1:] if argv is None else argv
    command = parser.parse_args(argv[:1]).command
    try:
        setup([])
        return commands[command][0](argv[1:])
    except Failed as error:
        print(f"run.py: error: {error}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        print("run.py: interrupted", file=sys.stderr)
        return 130


# -- the environment ---------------------------------------------------------------------------------------------------


def setup(_):
    """Build .venv, unless it already holds exactly what requirements.lock and pyproject.toml ask for."""
    if is_current():
        return 0
    print("Setting up .venv from requirements.lock (once; one to three minutes) ...", flush=True)
    if not works():
        logged("create .venv", [sys.executable, "-m", "venv", "--clear", str(VENV)], log=None)
    LOG.write_text("", encoding="utf-8")
    install()
    # Matplotlib announces the building of its font cache on stderr, in the middle of somebody's notebook: do it now.
    logged("start matplotlib", [PYTHON, "-c", "import matplotlib.font_manager"])
    STAMP.write_text(fingerprint(), encoding="utf-8")
    return 0


def install():
    """Install the locked packages, then this project: with uv, or with pip where uv cannot be had."""
    pip = [PYTHON, "-m", "pip", "--disable-pip-version-check", "--quiet", "install"]
    uv = [PYTHON, "-m", "uv", "pip", "install", "--python", PYTHON]
    has_uv = attempt([*pip, UV]) == 0
    for way in [uv, [*uv, "--system-certs"], pip] if has_uv else [pip]:
        if attempt([*way, "--require-hashes", "-r", LOCK]) == 0:
            break
    else:
        raise Failed(f"requirements.lock could not be installed: is the package index reachable? Full output: {LOG}")
    logged("install this project", [*way, "--no-deps", "--no-build-isolation", "-e", ROOT])


def is_current():
    """Say whether .venv was set up from the files as they are now, in the place where it is now."""
    return STAMP.is_file() and STAMP.read_text(encoding="utf-8") == fingerprint() and works()


def fingerprint():
    """Return a hash of everything that decides what .venv must hold."""
    digest = hashlib.sha256(str(ROOT).encode())
    for path in (LOCK, ROOT / "pyproject.toml"):
        if not path.is_file():
            raise Failed(f"{path.name} is missing in {ROOT}: is this a complete checkout?")
        digest.update(path.read_bytes())
    return digest.hexdigest()


def works():
    """Say whether .venv holds an interpreter that starts."""
    try:
        return subprocess.run([PYTHON, "-c", ""], env=environment(), capture_output=True, check=False).returncode == 0
    except OSError:
        return False


def attempt(command):
    """Run one step of the set-up with its output in the log; return its exit status."""
    with LOG.open("a", encoding="utf-8") as log:
        log.write(f"$ {' '.join(map(str, command))}\n")
        log.flush()
        return subprocess.run(command, env=environment(), cwd=ROOT, stdout=log, stderr=log, check=False).returncode


def logged(what, command, log=LOG):
    """Run one step of the set-up; raise Failed with one line where it fails."""
    if log is not None:
        if attempt(command) != 0:
            raise Failed(f"could not {what}. Full output: {log}")
        return
    done = subprocess.run(command, env=environment(), cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        lines = (done.stdout + done.stderr).strip().splitlines() or ["no output"]
        raise Failed(f"could not {what}: {lines[-1]} (on Debian and Ubuntu the package python3-venv is needed)")


def environment(**changes):
    """Return the environment of a child process: nothing in it that makes runs slow or differ between machines."""
    drop = {"PYTHONDONTWRITEBYTECODE", "PYTHONHOME", "PYTHONPATH", "MPLBACKEND"}
    kept = {name: value for name, value in os.environ.items() if name not in drop}
    own = {"MPLCONFIGDIR": str(VENV / "matplotlib"), "IPYTHONDIR": str(VENV / "ipython")}
    return kept | own | changes


def run(*command, **changes):
    """Run a command of the environment in the project's folder; return its exit status."""
    sys.stdout.flush()
    return subprocess.run([PYTHON, *command], env=environment(**changes), cwd=ROOT, check=False).returncode


# -- the commands ------------------------------------------------------------------------------------------------------


def report(arguments):
    return run("-m", "istanbul_analysis", "report", NOTEBOOKS, "-o", ROOT / "reports", *arguments)


def test(arguments):
    """Run the tests, and with no further arguments every notebook as well."""
    status = run("-m", "pytest", *arguments, MPLBACKEND="Agg")
    numbered = sorted(NOTEBOOKS.glob("[0-9]*.ipynb"))
    if arguments or not numbered:
        return status
    strictly = ["--nbval", "--nbval-current-env", "--nbval-cell-timeout=300", "--nbval-kernel-startup-timeout=120"]
    return run("-m", "pytest", *strictly, "--nbval-sanitize-with=nbval_sanitize.cfg", *numbered) or status


def check(_):
    return run("-m", "ruff", "check", ".") or run("-m", "ruff", "format", "--check", ".")


def notebooks(arguments):
    return run("-m", "istanbul_analysis", "notebooks", NOTEBOOKS, *arguments)


def lab(arguments):
    return run("-m", "jupyter", "lab", "--notebook-dir", NOTEBOOKS, *arguments)


def bench(arguments):
    known = {path.stem.removeprefix("bench_"): path for path in sorted((ROOT / "benchmarks").glob("bench_*.py"))}
    if unknown := [name for name in arguments if name not in known]:
        raise Failed(f"there is no benchmark {unknown[0]}; there are {', '.join(known)}.")
    statuses = [0]
    for name in arguments or known:
        print(f"\n== {known[name].name}", flush=True)
        statuses.append(run(known[name]))
    return max(statuses)


def validate(arguments):
    return run("-m", "benchmarks.validate", *arguments)


if __name__ == "__main__":
    sys.exit(main())
