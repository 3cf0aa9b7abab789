"""A corpus without a gazetteer proposes its own: persons under all their spellings, with sides and posts."""

from collections import Counter

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import istanbul_analysis as ia
from istanbul_analysis import pipeline
from tests.other_events import TEXTS


def documents_of(*texts):
    return ia.as_documents(pd.DataFrame({"doc_id": [f"d{i}" for i in range(len(texts))], "text": texts}))


def persons(*texts):
    """Name of each proposed person -> its spellings."""
    actors, aliases = ia.propose_actors(documents_of(*texts))
    spellings = aliases.groupby("actor_id")["alias"].agg(set)
    return {row.name: spellings[row.actor_id] for row in actors[actors["kind"] == "person"].itertuples(index=False)}


def actor(text, name):
    actors = ia.propose_actors(documents_of(text)).actors
    return actors[actors["name"] == name].iloc[0]


@pytest.fixture(scope="module")
def scores():
    """(names found, names in the text) of all short texts, each read as a corpus of its own."""
    out = {}
    for event, (text, wanted) in TEXTS.items():
        mentions = ia.build_tables(documents_of(text)).mentions
        out[event] = Counter(mentions.loc[mentions["kind"] == "person", "surface"]), Counter(wanted)
    return out


def test_persons_of_other_events_are_found_with_few_errors(scores):
    hits = sum((found & wanted).total() for found, wanted in scores.values())
    assert hits / sum(found.total() for found, _ in scores.values()) > 0.97
    assert hits / sum(wanted.total() for _, wanted in scores.values()) > 0.95


@pytest.mark.parametrize("event", ["iran", "korea", "caucasus", "trial", "ghana", "kosovo", "doha", "venez", "asia"])
def test_every_name_of_the_event_is_found_and_nothing_else(scores, event):
    assert scores[event][0] == scores[event][1]


def test_names_come_without_titles():
    text = "Prime Minister Nechirvan Barzani met Gen. Ann T. Lee, Dr. Omar Said and Sir Tom Orr QC."
    assert set(persons(text)) == {"Nechirvan Barzani", "Ann T. Lee", "Omar Said", "Tom Orr"}


def test_transliterations_of_a_surname_are_one_person():
    found = persons(
        "Minister Abbas Araghchi spoke. Araghchi left.", "Araqchi, who met nobody, said little. Abbas Araqchi left."
    )
    assert len(found) == 1 and {"Araghchi", "Araqchi"} <= next(iter(found.values()))


def test_two_persons_of_one_surname_stay_apart():
    assert set(persons("Kim Jong Un and his sister Kim Yo Jong arrived. Kim waved.")) == {"Kim Jong Un", "Kim Yo Jong"}


def test_given_names_that_differ_keep_one_surname_apart():
    assert set(persons("Abdul Hakim Haqqani came with Anas Haqqani.")) == {"Abdul Hakim Haqqani", "Anas Haqqani"}


def test_short_forms_of_a_given_name_are_one_person():
    assert len(persons("President Michael Orr spoke.", "Mr. Mike Orr left.")) == 1


def test_a_surname_goes_to_the_person_spelled_alike():
    mentions = ia.build_tables(documents_of(TEXTS["doha"][0])).mentions
    owners = mentions.groupby("surface")["actor_id"].first()
    assert owners["Stanekzai"] == owners["Masoom Stanekzai"] and owners["Stanikzai"] != owners["Stanekzai"]


def test_surname_first_and_last_are_one_person():
    found = persons("Prime minister Viktor Orbán spoke.", "Orbán Viktor spoke in parliament, Orbán said.")
    assert list(found.values()) == [{"Viktor Orbán", "Orbán Viktor", "Orbán"}]


def test_initials_agree_with_the_full_name():
    assert len(persons("President Jane A. Doe spoke.", "J. A. Doe said nothing. Mr. Jane Doe left.")) == 1


def test_particles_belong_to_the_name():
    text = "Crown Prince Mohammed bin Salman met Ursula von der Leyen and Khalil al-Hayya."
    assert set(persons(text)) == {"Mohammed bin Salman", "Ursula von der Leyen", "Khalil al-Hayya"}


@pytest.mark.parametrize(
    "title",
    [
        "Iranian Foreign Minister",
        "Iran's",
        "Iranian negotiator",
        "The foreign minister of Iran,",
        "Iran's top negotiator,",
    ],
)
def test_the_side_comes_from_the_state_in_the_title(title):
    assert actor(f"{title} Abbas Araghchi spoke.", "Abbas Araghchi")["side"] == "Iran"


def test_the_posts_seen_are_kept():
    assert actor("Iranian Foreign Minister Abbas Araghchi spoke.", "Abbas Araghchi")["posts"] == "foreign minister"


def test_a_passage_of_each_actor_is_its_name():
    documents = documents_of(*(text for text, _ in TEXTS.values()))
    actors = ia.propose_actors(documents).actors
    texts = dict(zip(documents["doc_id"], documents["text"]))
    named = actors[actors["kind"] == "person"]
    assert [" ".join(texts[d][a:b].split()) for d, a, b in zip(named["doc_id"], named["start"], named["end"])] == named[
        "name"
    ].tolist()


def test_an_acronym_in_brackets_names_the_organisation_before_it():
    _, aliases = ia.propose_actors(documents_of("The National Transport Agency (NTA) closed. The NTA said so."))
    assert aliases.groupby("actor_id")["alias"].agg(set).tolist() == [{"National Transport Agency", "NTA"}]


def test_states_bring_their_capital_as_a_metonym():
    mentions = ia.build_tables(documents_of("Tehran rejected the offer that Oman made in Muscat.")).mentions
    assert list(zip(mentions["surface"], mentions["kind"])) == [
        ("Tehran", "state"),
        ("Oman", "state"),
        ("Muscat", "place"),
    ]


def test_headlines_in_title_case_name_nobody_new():
    assert persons("Ministers Reject Late Budget Offer As Talks Drag On\n\nThe talks went on.") == {}


def test_proposals_survive_writing_and_reading(tmp_path):
    proposals = ia.propose_actors(documents_of(TEXTS["iran"][0]))
    ia.write_proposals(proposals, tmp_path / "mine")
    again = ia.read_gazetteer(tmp_path / "mine")
    assert again.aliases.equals(proposals.aliases)
    assert again.actors["name"].tolist() == proposals.actors["name"].tolist()


def test_corrections_are_never_written_over(tmp_path):
    proposals = ia.propose_actors(documents_of("Dr. Ann Lee spoke."))
    ia.write_proposals(proposals, tmp_path)
    with pytest.raises(ValueError, match="may hold corrections"):
        ia.write_proposals(proposals, tmp_path)


def test_a_corrected_gazetteer_is_what_the_tables_use(tmp_path):
    documents = documents_of("Dr. Ann Lee met Dr. Omar Said.")
    ia.write_proposals(ia.propose_actors(documents), tmp_path)
    for name in ("actors", "aliases"):
        rows = pd.read_csv(tmp_path / f"{name}.csv", dtype=str, keep_default_na=False)
        rows[rows["actor_id"] == "lee"].to_csv(tmp_path / f"{name}.csv", index=False)
    mentions = ia.build_tables(documents, gazetteer=ia.read_gazetteer(tmp_path)).mentions
    assert mentions["surface"].tolist() == ["Ann Lee"]


def test_the_built_in_articles_use_proposals_where_the_gazetteer_is_empty(documents, monkeypatch):
    built_in = pipeline.load_gazetteer()
    empty = type(built_in)(*(frame.head(0) for frame in built_in))
    monkeypatch.setattr(pipeline, "load_gazetteer", lambda: empty)
    mentions = ia.build_tables(documents).mentions
    assert (mentions["kind"] == "person").sum() > 140


@settings(max_examples=80, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            ["Dr.", "Ann", "Lee", "al-", "de", "of", "President", "’s", "(", "UN", ")", ".", "\n\n", ",", "é", "Kim"]
        ),
        max_size=25,
    )
)
def test_no_text_is_refused(words):
    ia.propose_actors(documents_of(" ".join(words) or "x"))


def test_descriptions_join_the_person_who_bears_the_title():
    groups = ia.group_names(
        ["French President Luc Bernard", "Mr. Bernard", "the French president", "Kenyan leader Amina Otieno"]
    )
    assert dict(zip(groups["name"], groups["group"]))["the French president"] == "French President Luc Bernard"
    assert groups["group"].nunique() == 2


def test_states_are_grouped_by_name():
    groups = ia.group_names(["U.S.", "the United States", "America", "Iran"])
    assert groups["group"].nunique() == 2
