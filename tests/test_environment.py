"""environment.yml says the same as pyproject.toml. It is compared, not solved: that needs a conda channel."""

import re
import tomllib
from pathlib import Path

import yaml

ROOT = Path(__file__).resolve().parents[1]
CONDA_NAMES = {"matplotlib": "matplotlib-base"}
CONDA_ONLY = {"pip"}


def split(requirement):
    """Return (name, sorted version ranges) of a requirement as written in either file."""
    name, ranges = re.fullmatch(r"([A-Za-z0-9_.-]+?)\s*((?:[<>=!~].*)?)", requirement).groups()
    return name.lower(), tuple(sorted(part.strip() for part in ranges.split(",") if part))


def pyproject():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = project["optional-dependencies"]
    own = [*project["dependencies"], *extras["notebooks"], *extras["dev"]]
    named = dict(split(text) for text in own if not text.startswith(project["name"]))
    return {CONDA_NAMES.get(name, name): ranges for name, ranges in named.items()} | {
        "python": split("python" + project["requires-python"])[1]
    }


def test_environment_yml_is_consistent_with_pyproject_which_is_no_proof_that_conda_can_solve_it():
    environment = yaml.safe_load((ROOT / "environment.yml").read_text(encoding="utf-8"))
    conda = dict(split(text) for text in environment["dependencies"])
    assert {name: conda[name] for name in conda if name not in CONDA_ONLY} == pyproject()


def test_environment_yml_names_conda_forge_and_no_address():
    environment = yaml.safe_load((ROOT / "environment.yml").read_text(encoding="utf-8"))
    assert environment["channels"][0] == "conda-forge"
    assert "://" not in (ROOT / "environment.yml").read_text(encoding="utf-8")


def test_the_lock_pins_every_requirement_with_hashes_and_names_no_host():
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    pinned = {match[1].lower() for match in re.finditer(r"^([A-Za-z0-9_.-]+)==", lock, re.MULTILINE)}
    asked = {name.replace("matplotlib-base", "matplotlib") for name in pyproject()} - {"python"}
    assert asked <= pinned
    assert "://" not in lock
    pins = [line for line in lock.splitlines() if "==" in line.split(";")[0]]
    assert all(line.endswith("\\") for line in pins)  # hashes follow on the next lines
