"""What other articles of a corpus say of a person's side; counted by hand."""

from math import log

import pytest

from istanbul_analysis.extract.delegates_votes import Vote, Votes

TOLD = Vote("told", {"Peru": log(3), "Chile": 0.0})  # shares 3/4 and 1/4
EVEN = Vote("hinted", {"Peru": 0.0, "Chile": 0.0})
WEIGHTS = {"here hinted, there told": 2.0, "not named here": -1.0}


@pytest.fixture
def votes():
    out = Votes()
    out.add("a", {"ana": EVEN})
    out.add("b", {"ana": TOLD, "bo": TOLD})
    return out


def found(told):
    """Return the side and its basis, without the probability."""
    side, _, basis = told
    return side, basis


def test_the_shares_of_other_articles_are_clues(votes):
    clues = votes.clues("a", "ana", "hinted")
    assert {side: {c: round(v, 6) for c, v in own.items()} for side, own in clues.items()} == {
        "Peru": {"here hinted, there told": 0.75},
        "Chile": {"here hinted, there told": 0.25},
    }


def test_shares_are_means_over_the_other_articles(votes):
    votes.add("c", {"ana": Vote("told", {"Chile": 0.0})})
    assert votes.clues("a", "ana", "hinted")["Chile"]["here hinted, there told"] == pytest.approx((0.25 + 1) / 2)


def test_an_article_is_no_other_article(votes):
    assert votes.clues("b", "bo", "told") == {}


def test_other_articles_decide_where_the_article_says_little(votes):
    undecided = Vote("hinted", {"Chile": 0.5, "Peru": 0.0})
    assert found(votes.side("a", "ana", undecided, WEIGHTS)) == ("Peru", "corpus")


def test_the_article_decides_where_it_says_much(votes):
    assert found(votes.side("a", "ana", Vote("hinted", {"Chile": 5.0, "Peru": 0.0}), WEIGHTS)) == ("Chile", "article")


def test_a_party_named_in_other_articles_alone_may_be_the_side(votes):
    votes.add("c", {"bo": Vote("told", {"Fiji": 0.0})})
    vote = Vote("hinted", {"Togo": 0.1, "Mali": 0.0})
    near, far = ({"here hinted, there told": a, "not named here": b} for a, b in ((4.0, -0.5), (1.0, -2.0)))
    assert found(votes.side("d", "bo", vote, near)) == ("Fiji", "corpus")
    assert found(votes.side("d", "bo", vote, far)) == ("Togo", "article")


def test_the_probability_of_a_side_is_its_share_among_all():
    assert Votes().side("a", "ana", TOLD, {})[:2] == ("Peru", pytest.approx(0.75))


def test_nobody_has_a_side_where_no_party_is_named():
    assert Votes().side("a", "ana", Vote("hinted", {}), {}) == (None, 0.0, "article")
