"""Names are looked up whole, longest first, however many there are."""

import re
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from istanbul_analysis.extract.matcher import Matcher


def found(aliases, text, **kws):
    return [text[start:end] for start, end, _ in Matcher(aliases, **kws).find(text)]


def test_the_longest_name_wins():
    assert found(["Abbas", "Abbas Araghchi"], "Abbas Araghchi met Abbas.") == ["Abbas Araghchi", "Abbas"]


def test_a_shorter_name_is_found_where_the_longer_one_breaks_off():
    assert found(["Ann Lee Park", "Ann"], "Ann Lee spoke.") == ["Ann"]


def test_names_end_at_words():
    assert found(["Lee"], "Leeds and Lee") == ["Lee"]


def test_possessives_stay_outside():
    assert found(["Lee"], "Lee's and Lee’s") == ["Lee", "Lee"]


def test_a_name_may_run_over_a_line():
    assert found(["Ann Lee"], "Ann\nLee") == ["Ann\nLee"]


def test_full_stops_belong_to_an_abbreviated_name():
    assert found(["U.S."], "the U.S. and U S") == ["U.S."]


def test_curly_and_straight_apostrophes_are_the_same():
    assert found(["N'Djamena"], "N’Djamena") == ["N’Djamena"]


def test_capitals_are_found_where_allowed():
    assert found(["Ann Lee"], "ANN LEE") == [] and found(["Ann Lee"], "ANN LEE", shouted=["Ann Lee"]) == ["ANN LEE"]


def test_a_refused_name_leaves_its_words_to_others():
    matcher = Matcher(["Ann Lee", "Ann"])
    assert [hit[2] for hit in matcher.find("Ann Lee", lambda alias: alias != "Ann Lee")] == ["Ann"]


@given(st.text(), st.lists(st.text(min_size=1, max_size=12), max_size=5))
def test_any_text_and_any_names_give_true_offsets_in_order(text, aliases):
    hits = list(Matcher(aliases).find(text))
    assert all(0 <= a < b <= len(text) for a, b, _ in hits)
    assert all(first[1] <= second[0] for first, second in pairwise(hits))


@given(st.lists(st.sampled_from(["Ann", "Lee", "Park", "met", "and"]), max_size=12))
def test_matching_agrees_with_a_plain_regular_expression(words):
    text, aliases = " ".join(words), ["Ann Lee Park", "Ann Lee", "Lee", "Park Ann"]
    plain = re.findall(r"\b(?:" + "|".join(sorted(aliases, key=len, reverse=True)) + r")\b", text)
    assert found(aliases, text) == plain
