"""Who sits in whose team: single reports, whole articles that no weight was learned from, and the built-in ones."""

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import istanbul_analysis as ia
from benchmarks.marked_teams import FOLDER, documents_of, read_marked, same_name, same_side
from istanbul_analysis.extract.delegates_seats import LEAST, standing
from istanbul_analysis.extract.sides import SideFinder
from istanbul_analysis.read import teams as reader
from tests.conftest import needs_shared

NOBODY = "Nora Quist waited."
OPENING = "Negotiators of Peru and Chile opened border talks in Oslo on Monday. "


def delegates(text):
    return ia.build_tables(ia.as_documents(pd.DataFrame({"doc_id": ["a"], "text": [text]}))).delegates


def teams(text):
    """{(side, person): (head, planned)} of a text, with the actors that the library proposes."""
    found = delegates(text)
    planned = found["certainty"] == "planned"
    return dict(zip(zip(found["side"], found["surface"]), zip(found["is_head"], planned)))


SEATED = [
    ("The Peruvian delegation is led by Foreign Minister Ana Ruiz.", {("Peru", "Ana Ruiz")}),
    ("Foreign Minister Ana Ruiz will lead the Peruvian delegation.", {("Peru", "Ana Ruiz")}),
    ("Lima would send a delegation headed by Ana Ruiz.", {("Peru", "Ana Ruiz")}),
    ("Peru is represented by Ana Ruiz, its deputy minister.", {("Peru", "Ana Ruiz")}),
    ("The Peruvian team includes Ana Ruiz, a lawyer, and Bo Lind.", {("Peru", "Ana Ruiz"), ("Peru", "Bo Lind")}),
    ("The Chilean delegation, headed by Pedro Soto, arrived by train.", {("Chile", "Pedro Soto")}),
    ("Peru's chief negotiator, Ana Ruiz, said after the session that little was gained.", {("Peru", "Ana Ruiz")}),
    ("Kenyan envoy Amos Otieno is mediating in the talks.", {("Kenya", "Amos Otieno")}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), SEATED)
def test_members_are_found_on_their_side(text, expected):
    assert set(teams(OPENING + text)) == expected


LEFT_OUT = [
    "Peruvian President Ana Ruiz will not attend the talks.",
    "Analyst Ana Ruiz of the University of Lima said the talks would fail.",
    "In Lima, President Ana Ruiz phoned the king of Norway.",
    "A previous round in 2009 was led by Ana Ruiz, who has since died.",
    "A court in Lima sentenced Ana Ruiz to six years in prison for fraud.",
]


@pytest.mark.parametrize("text", LEFT_OUT)
def test_a_person_is_left_out(text):
    assert teams(OPENING + text) == {}


def test_an_article_without_talks_has_no_teams():
    assert teams("Coach Ana Ruiz said her side, led by captain Bo Lind, would win the cup.") == {}


def test_evidence_is_the_sentence_that_says_it():
    text = OPENING + "The Peruvian team is led by Ana Ruiz. She smiled."
    row = delegates(text).iloc[0]
    assert text[row["start"] : row["end"]] == "The Peruvian team is led by Ana Ruiz."


def test_a_row_tells_how_sure_it_is_and_why():
    row = delegates(OPENING + "The Peruvian team is led by Ana Ruiz.").iloc[0]
    assert LEAST < row["score"] <= 1
    assert len(row["signs"].split("; ")) == 3


def test_who_leads_alone_stands_first_and_alone():
    found = standing(1.5, [1.5])
    assert (found["first"], found["alone"], found["ahead by"], found["lead where alone"]) == (1.0, 1.0, 0.0, 1.5)


def test_who_follows_is_behind_the_first_by_the_difference():
    found = standing(0.5, [2.0, 0.5, 0.1])
    assert (found["first"], found["ahead by"], found["first of several"]) == (0.0, -1.5, 0.0)


def test_weights_that_lack_a_model_are_refused(tmp_path, monkeypatch):
    (tmp_path / "models").mkdir()
    (tmp_path / "models" / "delegates.csv").write_text("model,sign,weight\nmember,before 1: by,1.0\n", "utf-8")
    monkeypatch.setattr(reader.paths, "data_folder", lambda: tmp_path)
    with pytest.raises(ValueError, match="lacks the model 'head'"):
        reader.load_team_model.__wrapped__()


SIDES = [
    ("the Peruvian delegation", "Peru"), ("Lima's team", "Peru"), ("Chile's negotiating team", "Chile"),
    ("the delegation from Santiago", "Chile"), ("the miners' negotiators", "miners"),
    ("the rebel delegation", "rebels"),
    ("the Free Harbour Movement's negotiators", "Free Harbour Movement"), ("the U.S. side", "United States"),
]  # fmt: skip


@pytest.mark.parametrize(("phrase", "side"), SIDES)
def test_a_team_belongs_to_its_party(phrase, side):
    finder = SideFinder(ia.load_lexicon("states"), ia.load_lexicon("team_patterns"))
    text = f"On Monday {phrase} met."
    assert [party.side for party in finder.find(text, 0, len(text), ()) if party.letter == "T"] == [side]


@pytest.fixture(scope="module", params=["reports", "ordinary", "events"])
def held_out(request):
    """(members with their marks by article, found rows by article) of articles that no weight was learned from."""
    texts = read_marked(FOLDER / f"held_out_{request.param}.txt")
    found = ia.build_tables(documents_of(texts)).delegates
    members = {doc_id: [mark for mark in marks if mark.is_member] for doc_id, (_, marks) in texts.items()}
    return members, {doc_id: own.to_dict("records") for doc_id, own in found.groupby("doc_id")}


def share_found(held_out, is_right):
    """F1 over all articles: a row is right where a mark fits it."""
    members, found = held_out
    hits = sum(
        any(is_right(row, mark) for row in found.get(doc_id, [])) for doc_id, own in members.items() for mark in own
    )
    return 2 * hits / (sum(map(len, members.values())) + sum(map(len, found.values())))


def test_members_are_found_in_articles_not_learned_from(held_out):
    assert share_found(held_out, lambda row, mark: same_name(row["surface"], mark.name)) >= 0.85


def test_their_sides_are_found_more_often_than_not(held_out):
    fits = lambda row, mark: same_name(row["surface"], mark.name) and same_side(row["side"], mark.sides)  # noqa: E731
    assert share_found(held_out, fits) >= 0.6


@needs_shared
def test_the_built_in_teams_agree_with_the_annotation(tables):
    from tests.conftest import SHARED

    gold = pd.read_json(SHARED / "gold" / "delegation.jsonl", lines=True, dtype={"article_id": str})
    names = ia.load_actors().set_index("actor_id")["name"]
    ours = set(zip(tables.delegates["doc_id"], tables.delegates["actor_id"].map(names), tables.delegates["is_head"]))
    assert ours == set(zip(gold["article_id"], gold["person"], gold["is_leader"]))


WORDS = [
    "The Peruvian delegation",
    "is led by",
    "Ana Ruiz",
    ",",
    "and",
    "Bo Lind",
    "who",
    "includes",
    ":",
    ";",
    "(",
    "’s",
    ".",
]


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(WORDS), max_size=14))
def test_any_order_of_words_gives_a_table_or_nothing(words):
    text = " ".join(words) + " " + NOBODY
    assert all(name in text for _, name in teams(text))
