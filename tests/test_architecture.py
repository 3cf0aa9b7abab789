"""The house rules that a machine can read: who imports whom, and that knowledge lies in data."""

import ast
import csv
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "istanbul_analysis"
LAYERS = {
    "schema": 0,
    "paths": 0,
    "theme": 0,
    "read": 1,
    "extract": 2,
    "measure": 3,
    "plot": 4,
    "pipeline": 4,
    "scale": 5,
    "report": 5,
    "__init__": 6,
    "cli": 6,
    "__main__": 7,
}
HEAVY = {
    "sklearn",
    "scipy",
    "nltk",
    "textstat",
    "matplotlib",
    "dask",
    "distributed",
    "nbconvert",
    "nbclient",
    "nbformat",
}
OPENS = {"open", "read_text", "read_bytes", "write_text", "write_bytes", "read_csv", "to_csv", "read_json"}
MODULES = sorted(PACKAGE.rglob("*.py"))
ids = [path.relative_to(PACKAGE).as_posix() for path in MODULES]
each_module = pytest.mark.parametrize("path", MODULES, ids=ids)


def room(path):
    """Return the part of the house that a module belongs to: its sub-package, or its own name."""
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def tree(path):
    return ast.parse(path.read_text(encoding="utf-8"))


def imports(nodes):
    """Return the dotted names that import statements among the nodes bring in."""
    found = []
    for node in nodes:
        if isinstance(node, ast.Import):
            found += [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.module:
            found += [f"{node.module}.{alias.name}" for alias in node.names]
    return found


def own_rooms(path):
    """Return the rooms of our own package that a module imports from."""
    names = [name.split(".") for name in imports(ast.walk(tree(path))) if name.split(".")[0] == PACKAGE.name]
    return {parts[1] if len(parts) > 1 and parts[1] in LAYERS else "__init__" for parts in names}


@each_module
def test_a_module_has_a_layer(path):
    assert room(path) in LAYERS, f"say in LAYERS to which layer {room(path)} belongs"


@each_module
def test_a_module_imports_from_lower_layers_and_its_own_room_only(path):
    here = room(path)
    wrong = {other for other in own_rooms(path) if other != here and LAYERS[other] >= LAYERS[here]}
    assert not wrong, f"{path.name} is in layer {LAYERS[here]} and imports {sorted(wrong)}"


@each_module
def test_slow_packages_are_imported_where_they_are_used(path):
    at_top = {name.split(".")[0] for name in imports(tree(path).body)}
    assert at_top.isdisjoint(HEAVY)


@each_module
def test_imports_are_absolute(path):
    assert not [node for node in ast.walk(tree(path)) if isinstance(node, ast.ImportFrom) and node.level]


@pytest.mark.parametrize("path", [path for path in MODULES if room(path) in {"extract", "measure"}], ids=str)
def test_extraction_and_measures_open_no_files_and_draw_nothing(path):
    calls = [node.func for node in ast.walk(tree(path)) if isinstance(node, ast.Call)]
    called = {getattr(func, "id", None) or getattr(func, "attr", None) for func in calls}
    assert called.isdisjoint(OPENS)
    assert "matplotlib" not in {name.split(".")[0] for name in imports(ast.walk(tree(path)))}


@each_module
def test_a_module_stays_under_300_lines(path):
    assert len(path.read_text(encoding="utf-8").splitlines()) <= 300


def names_of_people_and_places():
    """Return every name and id of the built-in gazetteer that is long enough to be no accident in a program."""
    with (ROOT / "data" / "actors" / "aliases.csv").open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines))
    names = {row["alias"] for row in rows if len(row["alias"]) >= 4 and row["alias"][0].isupper()}
    names = {name for name in names if not re.fullmatch(r"(?:\w\.)+", name)}  # abbreviations belong to the language
    return sorted(names | {row["actor_id"] for row in rows if len(row["actor_id"]) >= 5})


NAMES = names_of_people_and_places()


@each_module
def test_no_name_of_the_built_in_event_stands_in_code(path):
    pattern = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, NAMES))})(?!\w)")
    assert not pattern.findall(path.read_text(encoding="utf-8").replace("istanbul-analysis", ""))
