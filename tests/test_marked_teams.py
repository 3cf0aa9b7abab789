"""The invented articles from which the weights of teams are learned, and on which they are checked."""

import pytest

from benchmarks.marked_teams import FOLDER, documents_of, read_marked, same_name, same_side, with_other_names

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


def test_a_name_in_brackets_is_another_name_of_a_side():
    text = 'The Highland Freedom Front (HFF) and the Union of Miners (the "UM") met.'
    assert with_other_names(["Highland Freedom Front"], text) == ("Highland Freedom Front", "HFF")
    assert "Highland Freedom Front" in with_other_names(["HFF"], text)
    assert "Union of Miners" in with_other_names(["UM"], text)


def test_a_side_without_brackets_has_its_own_names_only():
    assert with_other_names(["Peru", "Lima"], "Peru (population 33 million) met HFF.") == ("Peru", "Lima")


@pytest.mark.parametrize(
    ("side", "text", "other"),
    [
        ("NHL", "The National Hockey League and its players met.", "National Hockey League"),
        ("National Hockey League", "NHL lawyers left.", "NHL"),
        ("Norvento Motors", "The union met Norvento on Monday.", "Norvento"),
        ("Norvento", "The union met Norvento Motors on Monday.", "Norvento Motors"),
    ],
)
def test_a_short_or_longer_name_in_the_text_is_another_name_of_a_side(side, text, other):
    assert other in with_other_names([side], text)


def test_a_state_is_no_short_name_of_a_side():
    assert with_other_names(["Peru Steel"], "The union met Peru on Monday.") == ("Peru Steel",)


def test_mediators_have_many_names():
    assert same_side("mediators", ("informateur",)) and not same_side("mediators", ("rebels",))
