import importlib.metadata
import importlib.util
import os
import subprocess
import sys

import pytest

from istanbul_analysis.read import syllables
from istanbul_analysis.read.syllables import count_syllables


@pytest.mark.parametrize(
    ("word", "n"), [("negotiation", 5), ("peace", 1), ("minister", 3), ("Lisbon", 2), ("well-known", 2), ("", 1)]
)
def test_syllables_are_those_of_the_pronouncing_dictionary(word, n):
    assert count_syllables([word]).tolist() == [n]


def test_words_the_dictionary_lacks_are_counted_by_hyphenation():
    assert count_syllables(["umbrellation"])[0] >= 3


def test_no_words_give_no_counts():
    assert count_syllables([]).tolist() == []


def test_textstat_gives_its_known_values_with_our_dictionary():
    # The passage of textstat's own documentation; values of textstat 0.7.13 with the CMU dictionary.
    import textstat

    count_syllables(["word"])
    page = (
        importlib.metadata.metadata("textstat").get_payload() or importlib.metadata.metadata("textstat")["Description"]
    )
    begin = page.index("Playing games has always been thought")
    lines = [line.strip().strip('"()') for line in page[begin:].split("\n")]
    passage = " ".join(" ".join(lines).split("built up tension.")[0].split()) + " built up tension."
    assert textstat.flesch_reading_ease(passage) == pytest.approx(44.97, abs=0.005)
    assert textstat.flesch_kincaid_grade(passage) == pytest.approx(13.78, abs=0.005)
    assert textstat.smog_index(passage) == pytest.approx(14.07, abs=0.005)


def test_what_others_set_on_textstat_does_not_change_our_counts():
    import textstat

    before = count_syllables(["operation"])
    textstat.set_lang("de")
    try:
        assert (count_syllables(["operation"]) == before).all()
    finally:
        textstat.set_lang("en_US")


OFFLINE = """
import os, socket
os.umask(0o002)
def refuse(*args, **kwargs): raise OSError("no network")
socket.socket.connect = socket.create_connection = socket.getaddrinfo = refuse
from istanbul_analysis.read.syllables import count_syllables
print(count_syllables(["negotiation"])[0])
import nltk
print(any("cmudict-" in str(path) for path in nltk.data.path))
"""


def test_a_fresh_python_without_network_counts_silently_and_leaves_nltk_as_it_was():
    done = subprocess.run([sys.executable, "-c", OFFLINE], capture_output=True, text=True, env=os.environ, check=True)
    assert done.stdout.split() == ["5", "False"] and done.stderr == ""


def test_a_missing_dictionary_is_refused_with_its_place(tmp_path, monkeypatch):
    monkeypatch.setattr(syllables, "data_folder", lambda: tmp_path)
    with pytest.raises(ValueError, match=r"cmudict\.zip is missing"):
        syllables._unpacked.__wrapped__()
