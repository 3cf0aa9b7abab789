"""Nothing is fetched at run time, and importing the package is quick."""

import json
import subprocess
import sys

from istanbul_analysis.cli import main

NO_NETWORK = """
import socket

def refuse(*args, **kwargs):
    raise OSError("a connection was tried")

socket.socket.connect = socket.socket.connect_ex = socket.getaddrinfo = socket.create_connection = refuse
socket.socket = refuse
"""
TABLES = """
import istanbul_analysis as ia
tables = ia.build_tables(ia.load_corpus())
print(len(tables.tokens))
"""
IMPORT = """
import json, sys, time
import numpy, pandas
start = time.perf_counter()
import istanbul_analysis
print(json.dumps([time.perf_counter() - start, sorted(sys.modules)]))
"""
HEAVY = {
    "sklearn",
    "scipy",
    "nltk",
    "textstat",
    "matplotlib.pyplot",
    "IPython",
    "jupyter_client",
    "nbconvert",
    "nbclient",
}


def python(code):
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_all_tables_of_the_built_in_corpus_are_built_with_sockets_blocked():
    assert int(python(NO_NETWORK + TABLES)) > 1000


def test_importing_the_package_takes_at_most_800_ms_on_top_of_pandas():
    assert min(json.loads(python(IMPORT))[0] for _ in range(3)) <= 0.8


def test_importing_the_package_imports_nothing_heavy():
    assert HEAVY.isdisjoint(json.loads(python(IMPORT))[1])


def test_importing_the_command_line_imports_nothing_heavy():
    modules = json.loads(python(f"import json, sys\nimport {main.__module__}\nprint(json.dumps(sorted(sys.modules)))"))
    assert HEAVY.isdisjoint(modules)
