"""What stands before a sentence that says of whose persons it speaks: a heading, a team, the parties just named."""

_HEADING, _PROSE = 9, 12  # words of a line that may be a heading; words of one that ends it
_ENDS = (".", "!", "?", '"', "”")


class Context:
    """Goes through the lines of an article and keeps the heading, the team spoken of last, and the topic."""

    def __init__(self, words):
        self._the_team = words.patterns["the_team"]
        self._heading = self._team = self._team_paragraph = self.topic = self._paragraph = None
        self._before = []

    def enter(self, raw, line, spots):
        """Note a line that may be a heading; `raw` is its text, `spots` are its parties."""
        raw = raw.strip()
        if line.people:
            return
        length = len(raw.split())
        if raw.endswith(":") or (length <= _HEADING and not raw.endswith(_ENDS)):
            sides = list(dict.fromkeys(spot.place.side for spot in spots))
            self._heading = sides[0] if len(sides) == 1 or (sides and raw.endswith(":")) else None
        elif length > _PROSE:
            self._heading = None

    def clues(self, line, outline, spots):
        """Return the (side, clue) pairs that hold for every person of a line."""
        out = [(self._heading, "heading")] if self._heading else []
        if self._team:
            here = "par" if self._team_paragraph == line.paragraph else "far"
            out += [(self._team, "team"), (self._team, "team: " + here)]
            out += [(self._team, "team: again")] if self._the_team.search(outline.text) else []
        same = "par" if self._paragraph == line.paragraph else "far"
        for side, is_subject in self._before:
            out.append((side, "sentence before: " + same))
            out += [(side, "subject before: " + same)] if is_subject else []
        sides = {spot.place.side for spot in spots}
        out += [(side, "sentence") for side in sides]
        return out + [(side, "alone") for side in sides if len(sides) == 1]

    def prior(self):
        """Return (side, is subject, is last) of the parties of the sentence before."""
        last = len(self._before) - 1
        return [(side, is_subject, k == last) for k, (side, is_subject) in enumerate(self._before)]

    def leave(self, line, spots):
        """Note the parties of a line for those behind it."""
        self._paragraph = line.paragraph
        for spot in spots:
            if spot.opens_team:
                self._team, self._team_paragraph = spot.place.side, line.paragraph
        subject = next((spot for spot in spots if spot.is_acting), None)
        self._before = [(spot.place.side, spot is subject) for spot in spots]
        teamed = self._team_paragraph == line.paragraph and any(spot.place.side == self._team for spot in spots)
        if teamed or subject:
            self.topic = self._team if teamed else subject.place.side
        elif not spots and not line.people:
            self.topic = None
