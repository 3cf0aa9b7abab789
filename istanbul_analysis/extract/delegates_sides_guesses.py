"""Clues to a person's side in the sides guessed for the persons named around: the rest of a list, who is met."""

_LISTED = ("list", "semicolon", "joins")
_FACING = ("versus", "contrast")


class Neighbours:
    """The namings of an article, each beside the next; `principals` are the two parties of the talks."""

    def __init__(self, namings, principals):
        self._namings, self._principals = namings, principals
        self._heads = []  # the first naming of the list of each
        for k, naming in enumerate(namings):
            self._heads.append(self._heads[-1] if k and naming.link in _LISTED else k)

    def clues(self, k, guesses, levels):
        """Yield (side, clue, probability) for naming `k`; `guesses` is {person: (side, probability)}."""
        first, anchor = self._heads[k], self._namings[k].anchor
        for j, found in (
            (anchor[1] if anchor else k, self._anchored(k, guesses)),
            (k - 1, self._before(k, guesses)),
            (first, self._head_of_list(k, guesses)),
            (k + 1, self._behind(k, guesses)),
        ):
            for side, clue, share in found:
                yield side, clue, share
                yield side, f"{clue} ({levels.get(self._namings[j].who)})", share

    def _anchored(self, k, guesses):
        anchor = self._namings[k].anchor
        guess = self._guess(anchor[1], k, guesses) if anchor else None
        if guess:
            yield guess[0], "guess of anchor: " + anchor[0], guess[1]
            if "faces" in anchor[0]:
                yield from ((other, "guess faces anchor", guess[1]) for other in self._others(guess[0]))
            else:
                yield guess[0], "guess of anchor", guess[1]

    def _before(self, k, guesses):
        own, guess = self._namings[k], self._guess(k - 1, k, guesses)
        if not guess:
            return
        side, share = guess
        yield side, "guess before: " + own.link, share
        if own.goes_on and own.link != "list":
            yield side, "guess goes on: " + own.link, share
        if own.is_counterpart:
            yield side, "guess before a counterpart", share
        if own.is_counterpart or own.link in _FACING:
            clue = "guess faces: " + ("counterpart" if own.is_counterpart else own.link)
            yield from ((other, clue, share) for other in self._others(side))

    def _head_of_list(self, k, guesses):
        first = self._heads[k]
        guess = self._guess(first, k, guesses) if first < k - 1 else None
        if guess:
            yield guess[0], "guess at the head of the list", guess[1]

    def _behind(self, k, guesses):
        guess = self._guess(k + 1, k, guesses)
        if not guess or self._namings[k + 1].sentence != self._namings[k].sentence:
            return
        (side, share), following = guess, self._namings[k + 1]
        yield side, "guess behind: " + following.link, share
        if following.is_counterpart:
            yield side, "guess of the counterpart", share
        if following.link in _FACING:
            clue = "guess faced by: " + following.link
            yield from ((other, clue, share) for other in self._others(side))

    def _guess(self, j, k, guesses):
        """Return the guess for the person of naming `j`, where that is another one than that of naming `k`."""
        if not 0 <= j < len(self._namings) or self._namings[j].who == self._namings[k].who:
            return None
        side, share = guesses.get(self._namings[j].who, (None, 0.0))
        return (side, share) if side else None

    def _others(self, side):
        """Return the other of the principals, where a side is one of them."""
        return [other for other in self._principals if other != side] if side in self._principals else []
