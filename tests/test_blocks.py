"""Layout blocks: texts of our own on invented events, in the shapes that exports of news sites have."""

import re
import string

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from istanbul_analysis import schema
from istanbul_analysis.extract.blocks import split_blocks
from istanbul_analysis.extract.blocks_layout import compile_layout, expand
from istanbul_analysis.read.documents import as_documents
from istanbul_analysis.read.lexicons import load_lexicon

LAYOUT = load_lexicon("layout")
MATCHED = {"start": "match", "look": "search", "prose": "search"}

QUAKE = """Strong quake kills at least 40 in northern Veloria
By Ana Ruiz and Bo Lind
March 3, 2031 10:32 AM GMT Updated 2 hours ago

[1/3]Rescuers search a school in Port Clare, Veloria, March 3, 2031. REUTERS/Ana Ruiz

PORT CLARE, Veloria, March 3 (Reuters) - A strong earthquake killed at least 40 people on Tuesday, officials said.

"We heard a roar and then the house was gone," said Mara Delos, 41, a baker. "Where shall we go?"

The U.S. Geological Survey put the magnitude at 7.1.

Sign up here.

Reporting by Ana Ruiz in Port Clare and Bo Lind in Hilltown; Editing by Cy Young
"""
TRIAL = """# Minister jailed for six years over bridge collapse

## Court finds him guilty of manslaughter after 34 deaths

**Ana Ruiz in Port Clare**

Tue 3 Mar 2031 09.00 GMT

*The minister arrives at court in Port Clare.* *Photograph: Cy Young/AP*

A court in [Veloria](https://news.example.org/veloria) has sentenced a former minister to six years in prison.

Bo Lind, 61, was found [guilty](#) on Monday. “I accept the verdict,” he said.

### ‘A warning to all of us’

> “Nothing brings our children back,” said Mara Delos, whose son died.

**Related:** [Bridge inspectors warned of cracks, inquiry hears](#)

- The first report came in 2027.
- The second was never opened.

[Sign up for our daily briefing](#)
"""
TALKS = """Gulf neighbours to open new round of talks with Tehran

Foreign ministry spokesman says sanctions relief must be on the table.

A view of the old harbour in Muscat, Oman, on March 3, 2031 [Ana Ruiz/Reuters]
By Staff Writers
Published On 3 Mar 2031

Iran will send its deputy foreign minister to Muscat for a new round of talks, the ministry has said.

“We go there with open eyes,” spokesman Reza Karimi told reporters on Sunday.

Ministry rejects neighbours’ ‘conditions’ for a pause

The talks, the third this year, are to last two days.

‘No preconditions’

Oman has offered to host the envoys in its old harbour.

Who pays for the guards?

Nobody has answered that question so far.

Source: Gulf Morning and news agencies
Share your feedback!
"""
FLOOD = """FLOODS CUT OFF TOWNS IN THE SOUTH

HILLTOWN, Veloria (AP) -- Floods have cut off at least a dozen towns in
southern Veloria after three days of rain, the authorities said on
Sunday, and thousands of people were waiting on rooftops for help.

"The water came in the night," said Mara Delos, who had climbed to the
roof of her house with her two children. "We have had nothing to eat
since Friday."
"""
LIVE = """Election live: polls close in Veloria

14:05 GMT

Polls have closed in all 12 provinces, the commission says.

13:40 GMT

Long queues in the capital

Our correspondent says queues reach round the block. "I have waited four hours," one voter says.
"""


def documents_of(*texts, **columns):
    return as_documents(pd.DataFrame({"doc_id": [str(i) for i in range(len(texts))], "text": texts, **columns}))


def blocks_of(text, **columns):
    """Return the (kind, printed text) of each block."""
    blocks = split_blocks(documents_of(text, **columns), LAYOUT)
    return [(row.kind, text[row.start : row.end]) for row in blocks.itertuples()]


def kinds_of(text, **columns):
    return [kind for kind, _ in blocks_of(text, **columns)]


def test_wire_report_is_cut_into_head_caption_dateline_body_and_credits():
    assert kinds_of(QUAKE) == [
        "title", "contributors", "date", "caption", "credit", "dateline", "body", "body", "body", "boilerplate",
        "contributors",
    ]  # fmt: skip


def test_dateline_ends_before_the_first_sentence():
    found = dict(blocks_of(QUAKE))
    assert found["dateline"] == "PORT CLARE, Veloria, March 3 (Reuters) -"


def test_markdown_report_is_cut_with_its_marks_left_in_place():
    assert kinds_of(TRIAL) == [
        "title", "subheading", "contributors", "date", "caption", "credit", "body", "body", "subheading", "body",
        "related_link", "body", "body", "boilerplate",
    ]  # fmt: skip


def test_standfirst_before_the_byline_is_a_subheading_and_a_full_headline_in_the_body_is_a_related_link():
    found = blocks_of(TALKS)
    assert found[1] == ("subheading", "Foreign ministry spokesman says sanctions relief must be on the table.")
    assert ("related_link", "Ministry rejects neighbours’ ‘conditions’ for a pause") in found


def test_quoted_lines_and_short_questions_between_paragraphs_are_cross_heads():
    found = blocks_of(TALKS)
    assert ("subheading", "‘No preconditions’") in found
    assert ("subheading", "Who pays for the guards?") in found


def test_labelled_source_and_furniture_close_the_page():
    assert kinds_of(TALKS)[-2:] == ["source_line", "boilerplate"]


def test_lines_wrapped_at_a_fixed_width_are_one_paragraph():
    assert kinds_of(FLOOD) == ["title", "dateline", "body", "body"]


def test_address_and_heading_in_a_wrapped_text_stay_apart():
    text = FLOOD.replace('\n\n"The', '\nWhat is known so far\n"The') + "https://news.example.org/" + "floods-" * 20
    assert kinds_of(text) == ["title", "dateline", "body", "subheading", "body", "source_url"]


def test_clock_times_of_a_live_page_are_dates_and_entries_keep_their_headings():
    assert kinds_of(LIVE) == ["title", "date", "body", "date", "subheading", "body"]


def test_second_copy_of_the_title_is_a_title():
    text = "Ports shut: what next?\nPorts shut: what next?\n3 hours ago\n\nDockers walked out on Monday."
    assert kinds_of(text) == ["title", "title", "boilerplate", "body"]


def test_standfirst_glued_below_the_title_is_a_subheading():
    text = "Strike shuts ports\nDockers want more pay. Owners refuse.\n3 hours ago\n\nDockers walked out on Monday."
    assert kinds_of(text) == ["title", "subheading", "boilerplate", "body"]


def test_known_title_is_found_though_it_ends_like_a_sentence():
    text = "The ports are shut.\n\nDockers walked out on Monday."
    assert kinds_of(text) == ["body", "body"]
    assert kinds_of(text, title=["The ports are shut."]) == ["title", "body"]


def test_date_and_dateline_glued_to_the_first_sentence_are_cut_off():
    lead = "Dockers in the largest port of the country walked out on Monday, and all ships had to wait outside."
    text = f" date 2031-03-03 HILLTOWN: {lead}"
    assert kinds_of(text) == ["date", "dateline", "body"]


@pytest.mark.parametrize(
    ("line", "dateline"),
    [
        ("Hilltown, Veloria — The ports are shut.", "Hilltown, Veloria —"),
        ("Hilltown (Reuters) - The ports are shut.", "Hilltown (Reuters) -"),
        ("Hilltown-The ports are shut.", "Hilltown-"),
        ("Paris (AFP) – The ports are shut.", "Paris (AFP) –"),
    ],
)
def test_datelines_come_in_many_shapes(line, dateline):
    assert blocks_of(line)[0] == ("dateline", dateline)


@pytest.mark.parametrize(
    "line", ["NATO-led forces left.", "Coca-Cola shut a plant.", "BOOM: the gun went off.", "Mr Lind — a baker — left."]
)
def test_names_with_hyphens_and_kickers_are_no_datelines(line):
    assert kinds_of(line) == ["body"]


def test_credit_line_makes_the_line_before_it_a_caption():
    text = (
        "Dockers walked out on Monday.\nOwners were surprised by it.\n\n"
        "A docker waits at the gate in Hilltown on March 3, 2031.\nAna Ruiz/AFP via Getty Images\nThe ports stay shut."
    )
    assert kinds_of(text) == ["body", "body", "caption", "credit", "body"]


def test_paragraph_of_speech_before_a_credit_stays_body():
    text = "Strike shuts ports\n\nThe strike began at dawn, police said.\n\n© Ana Ruiz, AFP\n\nThe ports stay shut."
    assert kinds_of(text) == ["title", "body", "credit", "body"]


def test_bold_credit_at_the_end_of_a_line_leaves_the_caption_before_it():
    text = "Strike shuts ports\n\nDockers wait at the gate. **Ana Ruiz / AFP**\n\nThe ports stay shut."
    assert blocks_of(text)[1:3] == [("caption", "Dockers wait at the gate."), ("credit", "**Ana Ruiz / AFP**")]


def test_mention_of_an_agency_in_a_sentence_is_no_credit():
    text = "Strike shuts ports\n\nThe two are level, according to a Reuters/Norpol poll. It was held in May."
    assert kinds_of(text) == ["title", "body"]


def test_address_and_its_label_are_source_url():
    text = (
        "Dockers walked out.\n\nThe ports stay shut.\n\nOriginal url:\n\n<https://news.example.org/2031/03/03/strike>"
    )
    assert kinds_of(text)[-2:] == ["source_url", "source_url"]


def test_list_below_a_label_of_links_belongs_to_it():
    text = "Strike shuts ports\n\nDockers left.\n\nMore on this story\n\nOwners angry\n\nShips queue off the coast"
    assert kinds_of(text) == ["title", "body", "related_link", "related_link", "related_link"]


def test_speech_that_asks_is_no_cross_head():
    text = "Strike shuts ports\n\nDockers walked out.\n\n“Who is going to pay for it?”\n\nNobody answered."
    assert kinds_of(text)[2] == "body"


def test_windows_line_ends_tabs_and_no_break_spaces_make_no_block():
    text = "Strike shuts ports\r\n\r\nDockers walked out.\r\n\u00a0\r\n\tThe ports stay shut.\r\n"
    assert blocks_of(text) == [
        ("title", "Strike shuts ports"), ("body", "Dockers walked out."), ("body", "The ports stay shut."),
    ]  # fmt: skip


def test_text_without_a_line_end_is_one_body_block():
    assert kinds_of("Dockers walked out on Monday. They want more pay.") == ["body"]


@pytest.mark.parametrize("text", ["", " \n\t\r\n\u00a0"])
def test_text_without_characters_has_no_block(text):
    assert blocks_of(text) == []


def test_no_documents_give_an_empty_table_of_the_right_shape():
    blocks = split_blocks(schema.empty(schema.DOCUMENTS), LAYOUT)
    assert list(blocks.columns) == schema.BLOCKS.names and blocks.empty


def test_built_in_blocks_have_declared_kinds_only(tables):
    assert set(tables.blocks["kind"]) <= set(schema.BLOCK_KINDS)


ANYTHING = st.text(
    alphabet=st.one_of(
        st.sampled_from(
            "\n\n\r\t\u00a0\u2028 .,:;!?…'\"“”‘’()[]<>#*_-–—/|@&%€٪、。؟🙂👩\u200d\u0301\u0308\ufeff\u200f"
        ),
        st.sampled_from(string.ascii_letters + string.digits + "äßİıǅΣςжюשלוםعربीक中文"),
        st.characters(exclude_categories=["Cs"]),
    ),
    max_size=200,
)
PIECES = st.lists(
    st.sampled_from(
        ["# Ports shut", "By Ana Ruiz", "3 hours ago", "\n", "\n\n", "\r\n", "**A / AFP**", "[x](#)", "Photo: A", "- a",
         "date 2031-03-03 ", "HILLTOWN: ", "London-The end.", "“Why?” she asked. ", "U.S. ", "...", "Read more:", "***",
         "https://a.example.org/b_c", " ", "It is shut. ", "AP", "Source: A"]
    ),
    max_size=14,
).map("".join)  # fmt: skip


@settings(max_examples=120, deadline=None)
@given(st.one_of(ANYTHING, PIECES))
def test_blocks_of_any_text_hold_every_character_but_white_space_exactly_once(text):
    blocks = split_blocks(documents_of(text), LAYOUT)
    held = [i for row in blocks.itertuples() for i in range(row.start, row.end) if not text[i].isspace()]
    assert held == [i for i, character in enumerate(text) if not character.isspace()]
    assert set(blocks["kind"]) <= set(schema.BLOCK_KINDS)


@pytest.mark.parametrize("row", list(LAYOUT.itertuples(index=False)), ids=lambda row: f"{row.kind}-{row.example[:24]}")
def test_each_layout_pattern_finds_its_example_and_misses_its_counterexample(row):
    parts = {}
    for part in LAYOUT[LAYOUT["place"] == "part"].itertuples():
        parts[part.kind] = expand(part.pattern, parts)
    search = getattr(re.compile(expand(row.pattern, parts)), MATCHED.get(row.place, "fullmatch"))
    assert search(row.example)
    assert not search(row.counterexample)


def test_layout_kinds_are_kinds_of_blocks():
    named = LAYOUT[LAYOUT["place"] != "part"]
    assert set(named["kind"]) <= set(schema.BLOCK_KINDS)


def test_unknown_place_in_a_layout_is_refused():
    with pytest.raises(ValueError, match="place 'nowhere'"):
        compile_layout(pd.DataFrame({"kind": ["date"], "place": ["nowhere"], "pattern": ["x"]}))


def test_broken_pattern_in_a_layout_is_refused():
    with pytest.raises(ValueError, match="no regular expression"):
        compile_layout(pd.DataFrame({"kind": ["date"], "place": ["line"], "pattern": ["("]}))


def test_group_in_a_layout_pattern_is_refused():
    with pytest.raises(ValueError, match="group of its own"):
        compile_layout(pd.DataFrame({"kind": ["date"], "place": ["line"], "pattern": ["(x)"]}))


def test_layout_without_its_columns_is_refused():
    with pytest.raises(ValueError, match=r"lacks \['place', 'pattern'\]"):
        compile_layout(pd.DataFrame({"kind": ["date"]}))
