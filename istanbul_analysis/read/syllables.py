"""Syllables of English words: textstat's count, with the pronouncing dictionary that it needs and does not bring.

textstat asks NLTK for the CMU Pronouncing Dictionary, and NLTK would download it. It lies in our data instead.
"""

import functools
import tempfile
import zipfile
from pathlib import Path

import numpy as np

from istanbul_analysis.paths import data_folder

_ARCHIVE = "lexicons/cmudict.zip"


def count_syllables(words):
    """Return the number of syllables of each word, at least 1 (an array as long as `words`).

    Words that the CMU Pronouncing Dictionary lacks (most foreign names) are counted by hyphenation rules, which find
    fewer syllables. Parts of a hyphenated word are counted one by one.

    Raises
    ------
    ValueError
        The dictionary is missing from the data folder, or cannot be loaded.
    """
    words = np.asarray(words, dtype=object)
    unique, places = np.unique(words.astype(str), return_inverse=True) if len(words) else (words, [])
    counter = _counter()
    counts = [max(1, sum(counter.syllable_count(part) for part in word.split("-"))) for word in unique]
    return np.array(counts, dtype=np.int64)[np.asarray(places, dtype=np.int64)]


@functools.cache
def _counter():
    """Return a textstat counter of our own (what others set on the shared one does not reach it), ready to count."""
    import nltk  # noqa: PLC0415 - seconds to import
    from textstat.backend.utils import get_cmudict  # noqa: PLC0415
    from textstat.textstat import textstatistics  # noqa: PLC0415

    folder = str(_unpacked().name)
    nltk.data.path.insert(0, folder)
    try:
        nltk.data.find("corpora/cmudict")  # textstat would answer a miss with a download
        get_cmudict("en_US")
    except LookupError as error:
        raise ValueError(f"NLTK does not read the pronouncing dictionary unpacked in {folder}: {error}") from error
    finally:
        nltk.data.path.remove(folder)
    return textstatistics()


@functools.cache
def _unpacked():
    """Unpack the dictionary into a private folder that goes when Python ends.

    NLTK refuses folders that a group may write to, and textstat does not look into archives: so neither the data folder
    of a common checkout nor the archive in it will do.
    """
    archive = data_folder() / _ARCHIVE
    if not archive.is_file():
        raise ValueError(f"{archive} is missing: syllables cannot be counted without it. Install the package again.")
    folder = tempfile.TemporaryDirectory(prefix="cmudict-")
    corpora = Path(folder.name, "corpora", "cmudict")
    for path in (corpora.parent, corpora):
        path.mkdir()
        path.chmod(0o700)
    with zipfile.ZipFile(archive) as packed:
        (corpora / "cmudict").write_bytes(packed.read("cmudict/cmudict"))
    (corpora / "cmudict").chmod(0o600)
    return folder
