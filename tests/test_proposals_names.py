"""Names of persons that no list knows: what stands around them, and what only looks like a name."""

import pandas as pd
import pytest

import istanbul_analysis as ia


def persons(text):
    actors = ia.propose_actors(ia.as_documents(pd.DataFrame({"doc_id": ["d"], "text": [text]}))).actors
    return set(actors.loc[actors["kind"] == "person", "name"])


@pytest.mark.parametrize(
    "text",
    [
        "With her came the envoy to Xanadu, Qorvo Lumtak.",
        "The note was signed by the head of the central bank's lending department, Qorvo Lumtak.",
        "It was read out by Deputy Minister of Foreign Affairs for Europe Qorvo Lumtak.",
        "They met the Secretary of Foreign Affairs and Trade Qorvo Lumtak, who smiled.",
        "The former president of Botswana Qorvo Lumtak held separate meetings.",
    ],
)
def test_a_post_with_its_field_introduces_a_name(text):
    assert "Qorvo Lumtak" in persons(text)


@pytest.mark.parametrize(
    "text",
    [
        "We heard from Qorvo Lumtak, the Samoan diplomat in charge.",
        "We heard from Qorvo Lumtak, the union's chief, on Monday.",
        "We heard from Qorvo Lumtak, secretary in the fishing office.",
        "We heard from Qorvo Lumtak, Deputy Director of the port.",
    ],
)
def test_a_description_behind_a_comma_makes_a_person(text):
    assert "Qorvo Lumtak" in persons(text)


def test_the_field_of_a_post_is_no_part_of_the_name():
    assert persons("The Minister of Commerce Graham Whitlow met the Minister for Lands Obert Mbanda.") == {
        "Graham Whitlow",
        "Obert Mbanda",
    }


def test_a_post_that_ends_in_a_preposition_names_its_office_only():
    assert persons("He asked the minister of Mineral Reserves about it.") == set()


def test_places_behind_a_post_are_no_persons():
    assert persons("The governor of Qorvo Lumtak came, and so did the mayor of Tavni Besk.") == set()


@pytest.mark.parametrize("credit", ["Reporting by", "Photo:", "Translated by"])
def test_a_credit_names_a_person(credit):
    assert persons(f"The talks went on for a week.\n\n({credit} Qorvo Lumtak)\n") == {"Qorvo Lumtak"}


def test_a_nickname_in_marks_is_part_of_the_name():
    assert persons('Last to speak was Richard "Tex" Colvin of the air force.') == {'Richard "Tex" Colvin'}


def test_an_alias_tells_a_person():
    assert persons("They had arrested Qorvo Lumtak, alias the Baker.") == {"Qorvo Lumtak"}


def test_names_listed_behind_a_person_are_persons():
    assert persons("Present were Helen Marsh, Qorvo Lumtak and Tavni Besk.") == {
        "Helen Marsh",
        "Qorvo Lumtak",
        "Tavni Besk",
    }


def test_names_listed_with_what_they_stand_for_are_persons():
    assert "Qorvo Lumtak" in persons("There were Helen Marsh for Wales and Qorvo Lumtak for the islands.")


@pytest.mark.parametrize(
    "name",
    [
        "Attaye ag Illou",
        "Jean-Luc d'Aubry",
        "Sidi ould Tahar",
        "Ibrahim al-Jaafar",
        "Choe Un-jin",
        "Kim Jun",
        "P. V. Sesh",
    ],
)
def test_names_of_many_cultures_are_found_whole(name):
    assert name in persons(f"The team was led by {name}, its chairman.")


def test_a_particle_may_be_torn_off_its_name():
    assert any("Jaafar" in name for name in persons("They met Foreign Minister Ibrahim al- Jaafar in London."))


@pytest.mark.parametrize("title", ["Maj. Gen.", "H.E.", "Comandante", "Mawlawi", "Datuk", "Alhaji", "Rear Adm. (ret.)"])
def test_titles_are_no_part_of_names(title):
    assert persons(f"The team was led by {title} Qorvo Lumtak on Monday.") == {"Qorvo Lumtak"}


def test_a_title_of_several_deputies_is_no_part_of_a_name():
    assert "Majid Tarvan" in persons("Deputies Majid Tarvan and Kazem Pour were there.")


def test_what_hangs_on_a_name_by_a_hyphen_is_left_out():
    assert persons("A Salman Tahir-era officer said that he had left.") == {"Salman Tahir"}


@pytest.mark.parametrize(
    "text",
    [
        "Jets flew from the carrier FS Victor Hugo on Monday.",
        "They joined Jaish al-Tahrir and Jabhat al-Nur last year.",
        "The Geneva Communique was read, and the Geneva Communique was signed.",
        "The Ambassador Extraordinary and Plenipotentiary left.",
        "They stood before the Ishtar Gate.",
        "Ruritania-backed fighters held Tell Amran and Ras Hamid.",
    ],
)
def test_ships_groups_papers_and_gates_are_no_persons(text):
    assert persons(text) == set()


def test_an_ambiguous_first_name_may_open_a_sentence():
    assert persons("Nobody else came. Bill Dormet did the same a day later.") == {"Bill Dormet"}
