"""The wheel holds everything: installed into an empty environment, it finds its data."""

import os
import subprocess
import sys
import venv
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
LOAD = """
import istanbul_analysis as ia
print(ia.__file__)
print(*ia.load_corpus()["doc_id"])
"""


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder]
    done = subprocess.run(build, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    (path,) = folder.glob("*.whl")
    return path


@pytest.fixture(scope="module")
def files(wheel):
    with zipfile.ZipFile(wheel) as archive:
        return set(archive.namelist())


def test_the_wheel_holds_every_data_file(files):
    data = {path.relative_to(ROOT).as_posix() for path in (ROOT / "data").rglob("*") if path.is_file()}
    assert {f"istanbul_analysis/{name}" for name in data} <= files


def test_the_wheel_holds_the_template_of_the_report(files):
    folder = ROOT / "istanbul_analysis" / "report" / "template"
    assert {path.relative_to(ROOT).as_posix() for path in folder.iterdir()} <= files


def test_the_wheel_holds_the_licence_and_no_tests(files):
    assert any(name.endswith("licenses/LICENSE") for name in files)
    assert not any(name.startswith(("tests/", "notebooks/", "benchmarks/")) for name in files)


def test_the_wheel_installed_into_an_empty_environment_loads_the_corpus(wheel, tmp_path):
    python = make_environment(tmp_path / "venv", wheel)
    clean = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    done = subprocess.run([python, "-c", LOAD], cwd=tmp_path, env=clean, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    place, ids = done.stdout.splitlines()
    assert Path(place).is_relative_to(tmp_path)
    assert ids.split() == ["000", "001", "002", "003", "004"]


def make_environment(folder, wheel):
    """Make an environment that holds the wheel and what it asks for, at the locked versions; return its interpreter."""
    venv.create(folder, with_pip=False)
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    pins = folder / "pins.txt"
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    pinned = [line.removesuffix("\\").strip() for line in lock.splitlines() if "==" in line.split(";")[0]]
    pins.write_text("\n".join(pinned))
    uv = [sys.executable, "-m", "uv", "pip", "install", "--python", python, "-c", pins, wheel]
    pip = [sys.executable, "-m", "pip", "--python", python, "install", "-c", pins, wheel]
    for command in ([*uv, "--offline"], uv, [*uv, "--system-certs"], pip):
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode == 0:
            return python
    raise AssertionError(done.stderr)
