"""The invented articles from which the weights of teams are learned, and on which they are checked."""

import pytest

from benchmarks.marked_teams import FOLDER, documents_of, read_marked, same_name, same_side

FILES = sorted(FOLDER.glob("*.txt"))


@pytest.fixture
def marked(tmp_path):
    path = tmp_path / "some.txt"
    path.write_text(
        "=== 01\n<<Ana Ruiz>>{Peru/Lima; head; planned} and <<Bo Lind>>{out; Chile; unsure} came.\n", "utf-8"
    )
    return read_marked(path)


def test_marks_are_taken_out_of_the_text(marked):
    assert marked["some-01"][0].strip() == "Ana Ruiz and Bo Lind came."


def test_a_mark_holds_name_sides_and_flags(marked):
    ana, bo = marked["some-01"][1]
    assert (ana.name, ana.sides, ana.flags, ana.is_member) == ("Ana Ruiz", ("Peru", "Lima"), {"head", "planned"}, True)
    assert not bo.is_member


def test_marked_texts_become_documents(marked):
    documents = documents_of(marked)
    assert documents["doc_id"].tolist() == ["some-01"]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_mark_is_well_formed(path):
    for text, marks in read_marked(path).values():
        assert not any(mark in text for mark in ("<<", ">>", "{", "}"))
        assert all(mark.sides and mark.name in text for mark in marks)
        assert len({mark.name for mark in marks}) == len(marks)


def test_a_surname_is_the_name_of_who_bears_it():
    assert same_name("Erdogan", "Recep Tayyip Erdoğan") and not same_name("Ana Ruiz", "Ana Lind")


def test_a_side_may_be_told_by_any_of_its_names():
    assert same_side("Lima", ("Peru", "Lima")) and same_side("rebels", ("rebel",)) and not same_side(None, ("Peru",))
