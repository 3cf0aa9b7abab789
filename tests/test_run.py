"""run.py: sets up once, says clearly what is wrong, and is what the Makefile calls."""

import importlib.util
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture
def run(tmp_path, monkeypatch):
    """run.py as a module that believes to live in an empty project."""
    spec = importlib.util.spec_from_file_location("run", ROOT / "run.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    places = {"ROOT": tmp_path, "VENV": tmp_path / ".venv", "STAMP": tmp_path / "stamp", "LOG": tmp_path / "setup.log"}
    for name, path in places.items():
        monkeypatch.setattr(module, name, path)
    monkeypatch.setattr(module, "LOCK", tmp_path / "requirements.lock")
    monkeypatch.setattr(module, "PYTHON", Path(sys.executable))
    (tmp_path / "requirements.lock").write_text("pandas==3.1.1\n")
    (tmp_path / "pyproject.toml").write_text("[project]\n")
    return module


def test_an_environment_whose_stamp_fits_is_not_built_again(run, monkeypatch):
    run.STAMP.write_text(run.fingerprint())
    monkeypatch.setattr(run, "install", lambda: pytest.fail("installed again"))
    assert run.setup([]) == 0


@pytest.mark.parametrize("name", ["requirements.lock", "pyproject.toml"])
def test_a_change_of_what_is_asked_for_makes_the_environment_stale(run, name):
    run.STAMP.write_text(run.fingerprint())
    (run.ROOT / name).write_text("changed\n")
    assert not run.is_current()


def test_a_set_up_that_fails_leaves_no_stamp(run, monkeypatch):
    def fail():
        raise run.Failed("no network")

    monkeypatch.setattr(run, "install", fail)
    assert run.main(["setup"]) == 2
    assert not run.STAMP.exists()


def test_packages_come_by_pip_where_uv_cannot_be_had(run, monkeypatch):
    commands = []

    def attempt(command):
        commands.append([str(part) for part in command])
        return int(run.UV in command)

    monkeypatch.setattr(run, "attempt", attempt)
    run.install()
    assert [command[2] for command in commands] == ["pip", "pip", "pip"]
    assert "--require-hashes" in commands[1]


def test_no_network_is_one_line_and_exit_2(run, monkeypatch, capsys):
    monkeypatch.setattr(run, "attempt", lambda command: 1)
    assert run.main(["setup"]) == 2
    error = capsys.readouterr().err
    assert error.count("\n") == 1
    assert "is the package index reachable?" in error


def test_an_old_python_is_one_line_and_exit_2(run, monkeypatch, capsys):
    monkeypatch.setattr(run.sys, "version_info", (3, 10, 1))
    assert run.main(["report"]) == 2
    assert capsys.readouterr().err.startswith("run.py: error: Python 3.11 or newer is needed")


def test_child_processes_may_write_bytecode_and_read_no_foreign_modules(run, monkeypatch):
    monkeypatch.setenv("PYTHONDONTWRITEBYTECODE", "1")
    monkeypatch.setenv("PYTHONPATH", "/elsewhere")
    assert {"PYTHONDONTWRITEBYTECODE", "PYTHONPATH"}.isdisjoint(run.environment())


def test_an_unknown_command_is_refused_with_the_known_ones():
    done = subprocess.run([sys.executable, ROOT / "run.py", "reprot"], capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "report" in done.stderr


def test_options_reach_the_tests_in_their_order(run, monkeypatch):
    commands = []
    monkeypatch.setattr(run, "setup", lambda _: 0)
    monkeypatch.setattr(run, "run", lambda *command, **_: commands.append(command) or 0)
    assert run.main(["test", "-k", "corpus", "-x"]) == 0
    assert commands == [("-m", "pytest", "-k", "corpus", "-x")]


def test_a_failing_test_fails_the_run_though_the_notebooks_pass(run, monkeypatch, tmp_path):
    (tmp_path / "00_x.ipynb").write_text("{}")
    monkeypatch.setattr(run, "setup", lambda _: 0)
    monkeypatch.setattr(run, "NOTEBOOKS", tmp_path)
    monkeypatch.setattr(run, "run", lambda *command, **_: int("--nbval" not in command))
    assert run.main(["test"]) == 1


def test_an_unknown_benchmark_is_refused_with_the_known_ones(run, monkeypatch, tmp_path, capsys):
    (tmp_path / "benchmarks").mkdir()
    (tmp_path / "benchmarks" / "bench_words.py").write_text("")
    monkeypatch.setattr(run, "setup", lambda _: 0)
    assert run.main(["bench", "wrods"]) == 2
    assert "there are words" in capsys.readouterr().err


def test_validate_runs_the_scripts_that_measure_accuracy(run, monkeypatch):
    commands = []
    monkeypatch.setattr(run, "setup", lambda _: 0)
    monkeypatch.setattr(run, "run", lambda *command, **_: commands.append(command) or 0)
    assert run.main(["validate"]) == 0
    assert commands == [("-m", "benchmarks.validate")]


def test_every_make_target_is_a_command_of_run_py():
    targets = re.search(r"^\.PHONY: (.+)$", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)[1].split()
    known = subprocess.run([sys.executable, ROOT / "run.py", "--help"], capture_output=True, text=True, check=True)
    assert set(targets) == set(re.findall(r"^ {4}([a-z]+)", known.stdout, re.MULTILINE))


def test_run_py_needs_the_standard_library_only():
    imported = set(re.findall(r"^(?:import|from) (\w+)", (ROOT / "run.py").read_text(encoding="utf-8"), re.MULTILINE))
    assert imported <= set(sys.stdlib_module_names)
