"""Whom an article means by `the rebels`, `the union`, `the company`: one of the organisations that it names."""

from collections import Counter

_DEFINITE = 40  # characters before a noun in which `the` may stand
_OF = (" of ", " of the ")
_LEAD = 28  # characters before a state that tell whether it is a mere place, or the host


class NounReader:
    """Gives common nouns for parties their names; `finder` is a `SideFinder`, `words` are `SideWords`."""

    def __init__(self, finder, words):
        self._finder, self._states, self._words = finder, finder.states, words

    def resolve(self, page, places, full):
        """Return the places with the sides that their nouns mean, without those that mean none.

        `full` is {side: full name} of the organisations that the article shortens.
        """
        counts = Counter(place.side for place in places)
        names = [
            side
            for side, _ in counts.most_common()
            if self._states.kind(side) in (None, "union") and not side.islower()
        ]
        full = {name: full.get(name, name) for name in names}
        own = {name: whole for name, whole in full.items() if name not in self._states}
        meant = self._twins(places, counts)
        for side in counts:
            if side.islower():
                meant[side] = self._meant(side, page, places, own)
        return list(self._in_order(page, places, meant, full))

    def _in_order(self, page, places, meant, full):
        """Yield the places; `the group` is the last organisation named before it that may be called so."""
        recent = {}  # names, the last one printed at the end
        for place, following in zip(places, [*places[1:], None]):
            side = meant.get(place.side, place.side)
            if place.side.islower() and self._is_of(place, following, page):
                side = following.side
            elif place.side.islower():
                side = self._last_named(place, side, page, [*recent], full) or side
            elif place.side in full:
                recent.pop(place.side, None)
                recent[place.side] = True
            if side:
                yield place._replace(side=side)

    def _is_of(self, place, following, page):
        """Whether a noun for a government is that of the state named next: `the government of Ruritania`."""
        if following is None or self._words.nouns.get(place.side) != "state" or following.side not in self._states:
            return False
        return page.text[place.end : following.start] in _OF

    def _last_named(self, place, meant, page, recent, full):
        """Return the organisation that a noun goes back to, or None."""
        noun, sort = place.side, self._words.nouns.get(place.side, "other")
        lead = page.text[max(0, place.start - _DEFINITE) : place.start]
        if sort in ("neutral", "state") or not self._words.patterns["definite"].search(lead):
            return None
        titled = [name for name in recent if full[name].lower().endswith((" " + noun, " " + noun.rstrip("s")))]
        if titled:
            return titled[-1]
        if meant not in (None, noun) or not (noun in self._words.vague or noun in self._words.back):
            return None
        fits = [name for name in recent if self._may_be_called(full[name], sort)]
        return fits[-1] if fits else None

    def _may_be_called(self, name, sort):
        """Whether the words of a name say nothing against a sort of party."""
        sorts = {self._words.heads.get(word.rstrip(".")) for word in name.lower().split()} - {None, "other"}
        return not sorts or sort in sorts or sort == "party"

    def _twins(self, places, counts):
        """Return {state: longer-named state} where two share a people and the first is not told by its capital."""
        cities = {place.side for place in places if place.kind == "city"}
        pairs = ((side, other) for side in counts for other in self._states.twins(side))
        return {side: other for side, other in pairs if other in counts and side in other and side not in cities}

    def _meant(self, noun, page, places, full):
        """Return the party that a noun means, the noun itself where none is named so, None where it says too little."""
        sort = self._words.nouns.get(noun, "other")
        if sort == "neutral":
            return noun
        if sort == "state":
            return self._government(noun, page, places)
        titled = [name for name in full if full[name].lower().endswith((" " + noun, " " + noun.rstrip("s")))]
        if titled or sort == "party":
            return titled[0] if titled else None
        found = self._beside(noun, page, full) or self._of_sort(noun, sort, full)
        return found or (None if noun in self._words.vague else noun)

    def _government(self, noun, page, places):
        """Return the state whose government an article means: one named with it, else the one most spoken of."""
        governed, acting, hosts, patterns = Counter(), Counter(), set(), self._words.patterns
        for place in places:
            if self._states.kind(place.side) != "state":
                continue
            lead = max(0, place.start - _LEAD)
            if patterns["host_behind"].match(page.text, place.end) or patterns["host_before"].search(
                page.text, lead, place.start
            ):
                hosts.add(place.side)
            if place.kind != "city":
                governed[place.side] += bool(patterns["governed"].match(page.text, place.end))
                acting[place.side] += not patterns["placed"].search(page.text, lead, place.start)
        return max(acting, key=lambda state: (state not in hosts, governed[state], acting[state]), default=noun)

    def _of_sort(self, noun, sort, full):
        """Return the organisation whose name has heads of the noun's sort only, or the one that may be a movement."""
        sorts = {
            name: {self._words.heads.get(word.rstrip(".")) for word in full[name].lower().split()} for name in full
        }
        fits = [name for name in full if sort != "other" and sorts[name] - {None} == {sort}]
        if fits or sort != "armed":
            return fits[0] if fits else None
        plain = [name for name in full if sorts[name] <= {None, "armed"}]
        return plain[0] if len(plain) == 1 else None

    def _beside(self, noun, page, full):
        """Return the organisation that the text sets beside the noun: `N22 rebels`, `the rebel group N22`."""
        forms = (noun.rstrip("s"), noun.rstrip("s") + "s")
        beside = (name for name in full if any(self._is_beside(page, i, name, forms) for i in page.printed(name)))
        return next(beside, None)

    def _is_beside(self, page, i, name, forms):
        end = page.words[i].start + len(name)
        if page.text.startswith(tuple(" " + form for form in forms), end):
            return True
        lead = page.before(i)
        lead = page.before(i - 1) if lead in self._words.collectives else lead
        match = lead not in forms and self._words.patterns["called"].match(page.text, end)
        return lead in forms or bool(match and not set(forms).isdisjoint(match[1].split()))
