"""What every test may use: the built-in corpus, its tables, and where the shared annotation lies (if it does)."""

from pathlib import Path

import pytest

import istanbul_analysis as ia

SHARED = Path(__file__).resolve().parents[2] / "shared"
needs_shared = pytest.mark.skipif(not SHARED.is_dir(), reason="needs the shared annotation folder beside the checkout")


@pytest.fixture(scope="session")
def documents():
    return ia.load_corpus()


@pytest.fixture(scope="session")
def tables(documents):
    return ia.build_tables(documents)
