"""Words by which teams are read: classes of words, words that part lists, and what a sentence speaks of."""

import re

_NOT_PARTING = {"representative", "chair", "head", "set", "named"}  # verbs of saying or naming that are posts too


class TeamWords:
    """The lexicon `team_words`, with the reporting verbs of `cues` as one more class of words.

    `classes` is {word: class}; `articles` are passed over; `parting` words stand between no two names of one list;
    `topics` is {topic: pattern of sentences that speak of it}; `negotiation` finds sketches that speak of
    talks and of nothing else; `away_behind` and `away_before` say beside a name that the person is not there.
    """

    def __init__(self, words, cues):
        of = {kind: dict(zip(part["word"], part["value"])) for kind, part in words.groupby("kind")}
        forms = cues.loc[cues["kind"] == "verb", "forms"]
        said = {form for cell in forms for form in cell.split(";") if form and " " not in form}
        self.classes = dict.fromkeys(said, "SAY") | of["class"]
        self.articles = frozenset(of["article"])
        self.parting = frozenset(of["parting"]) | (said - _NOT_PARTING)
        self.topics = {topic: re.compile(pattern) for topic, pattern in of["topic"].items()}
        self.negotiation = re.compile(of["sign"]["negotiation"])
        self.away_behind = re.compile(of["sign"]["away behind"])
        self.away_before = re.compile(of["sign"]["away before"])
        self._post_in_team = re.compile(of["sign"]["post in a team"])
        self._leaders = frozenset(of["leader"])

    def is_post_in_team(self, role):
        """Whether a post is one at the talks, and so not apart from the team: head of the delegation, leader."""
        return bool(self._post_in_team.search(role)) or role.lower() in self._leaders
