"""Who each article puts into which side's team at the talks."""

import pandas as pd

from istanbul_analysis import schema
from istanbul_analysis.extract.delegates_rules import Rules
from istanbul_analysis.extract.delegates_seats import BY_POST, LEADS, Seating
from istanbul_analysis.extract.delegates_sketch import Chunk, draw
from istanbul_analysis.extract.roles import people_by_sentence
from istanbul_analysis.extract.sides import SideFinder

_OWNED = "TSMHKF"  # letters of chunks that belong to a party
_TEAM_TIES = ("head", "member", "joined", "with")  # ties to a team; the others are ties to the talks
_NEAR = 80
_LONGEST_ROLE = 120
_COLUMNS = [
    "doc_id",
    "side",
    "actor_id",
    "surface",
    "role",
    "post",
    "sector",
    "rank",
    "is_head",
    "certainty",
    "start",
    "end",
]


def find_delegates(documents, sentences, mentions, roles, actors, *, states, patterns):
    """Find the persons whom each article puts into a party's team, or at the talks for a party.

    Left out are persons who are said not to come, who merely meet, send or host a team, members of earlier rounds,
    and teams without names. A person sits on one side of an article: the side named first. The side of a person whom
    no team is named for is the actor's `side`, else the state that the article names in the person's post.

    Parameters
    ----------
    documents, sentences, mentions, roles, actors : DataFrames (`schema.DOCUMENTS`, `SENTENCES`, `MENTIONS`, `ROLES`,
        `ACTORS`)
    states, patterns : DataFrames, the lexicons `states` and `team_patterns`

    Returns
    -------
    DataFrame, one row per document, side and person (`schema.DELEGATES`). `certainty` is stated where at least one
    sentence of the article speaks of the present or past; `start`, `end` are the first sentence that says it.
    """
    rules, finder = Rules(patterns), SideFinder(states, patterns)
    clauses = rules.clauses(patterns)
    texts = dict(zip(documents["doc_id"], documents["text"]))
    people, posts = people_by_sentence(mentions), _by_document(roles)
    sides = {a: s for a, s in zip(actors["actor_id"], actors["side"]) if isinstance(s, str) and s}
    persons = mentions[mentions["kind"] == "person"].groupby("doc_id")
    names = {doc_id: list(zip(own["start"], own["end"], own["actor_id"])) for doc_id, own in persons}
    places = mentions[mentions["kind"] == "place"].groupby("doc_id")["surface"].agg(set).to_dict()
    rows = []
    for doc_id, group in sentences.groupby("doc_id", sort=False):
        if not rules.talking.search(texts[doc_id]):
            continue
        known = (posts.get(doc_id, []), sides, places.get(doc_id, set()), names.get(doc_id, []))
        reader = Article(doc_id, texts[doc_id], *known, rules, finder, clauses)
        for n, paragraph, start, end in zip(*(group[c] for c in ("sentence", "paragraph", "start", "end"))):
            reader.read(start, end, paragraph, people.get((doc_id, n), []))
        rows += reader.rows()
    return schema.check(pd.DataFrame(rows, columns=_COLUMNS), schema.DELEGATES)


def _by_document(roles):
    out = {}
    for row in roles.sort_values(["doc_id", "start"], kind="stable").itertuples(index=False):
        out.setdefault(row.doc_id, []).append(row)
    return out


class Article(Seating):
    """Reads one article sentence by sentence; remembers the team last spoken of and the last subject."""

    def __init__(self, doc_id, text, roles, sides, places, names, rules, finder, clauses):
        self._doc_id, self._text, self._roles, self._places = doc_id, text, roles, places
        self._rules, self._signs, self._finder, self._clauses = rules, rules.signs, finder, clauses
        told = [(role.actor_id, self._state_of(role)) for role in reversed(roles)]  # the first post wins
        self._sides = {who: side for who, side in told if side} | sides
        self._found, self._absent, self._settled = {}, set(), {}
        self._team, self._team_paragraph, self._subject, self._head = None, None, None, None
        self._open_seating(names)

    def read(self, start, end, paragraph, people):
        """Read one sentence; `people` are (start, end, actor) of the names in it."""
        if self._rules.trigger.search(self._text, start, end):
            parties = self._finder.find(self._text, start, end, people)
            posts = [(r.start, r.end) for r in self._roles if start <= r.start < end and not self._is_place_in_team(r)]
            sketch = draw(self._text, start, end, people, parties, dict.fromkeys(posts))
            self._take(sketch, (start, end), paragraph)
        elif people:
            self._before = [(Chunk(a, b, "N", who), self._sides.get(who)) for a, b, who in people]
        if people:
            self._subject = Chunk(people[0][0], people[0][1], "N", people[0][2])

    def _take(self, sketch, span, paragraph):
        hits = self._rules.hits(sketch.text)
        out = {self._who(sketch, m.at) for hit in hits if hit.relation == "absent" for m in hit.members}
        for hit in hits:
            if hit.relation == "subject":
                self._enter_subject(hit, sketch, span)
            elif hit.relation not in ("absent", "side"):
                self._enter(hit, sketch, span, paragraph, out)
        self._absent |= out
        self._take_clauses(sketch, span, paragraph, out)
        teams = [c for c in sketch.chunks.values() if c.letter == "T"]
        named = [
            sketch.chunks[h.team_at]
            for h in hits
            if h.team_at is not None and sketch.chunks[h.team_at].letter in _OWNED
        ]
        if latest := (named or teams):
            self._team, self._team_paragraph = self._side(latest[-1]) or self._team, paragraph
        elif owned := next(
            (at for at, c in sketch.chunks.items() if c.letter == "B" and self._is_owned(sketch, at)), 0
        ):
            self._team, self._team_paragraph = self._before_team(sketch, owned) or self._team, paragraph

    def _is_owned(self, sketch, at):
        """Whether a team without a party is that of somebody named before: `its delegation`, `S named a team`."""
        return bool(self._rules.owned.search(sketch.text, 0, at))

    def _before_team(self, sketch, at):
        """The side of the party, or of the person, named last before a team that is theirs."""
        before = (c for a, c in sorted(sketch.chunks.items(), reverse=True) if a < at and c.letter in "TSN")
        sides = (self._sides.get(c.value) if c.letter == "N" else self._side(c) for c in before)
        start = sketch.chunks[at].start
        named = self._finder.states.all_in(self._text[max(0, start - _NEAR) : start])
        return next(filter(None, sides), None) or (named[-1] if named else None)

    def _who(self, sketch, at):
        return sketch.chunks[at].value

    def _enter(self, hit, sketch, span, paragraph, out):
        members = [m for m in hit.members if self._who(sketch, m.at) not in out]
        if not self._counts(hit, sketch, paragraph, members):
            return
        side = self._hit_side(hit, sketch, paragraph)
        if side and hit.team_at is not None:
            self._team, self._team_paragraph = side, paragraph
        if hit.relation == "respectively":
            return self._enter_respectively(hit, sketch, span, members)
        letter = sketch.chunks[hit.team_at].letter if hit.team_at is not None else None
        if side is None and letter in ("T", "B", "D"):
            self._team = None  # a team of nobody knows whom: what follows is about it, not about the team before
        if hit.joined_at is not None and members and side:
            self._add(self._who(sketch, hit.joined_at), sketch.chunks[hit.joined_at], side, hit, span, False)
        leads = hit.relation == "head" and not self._part_of_team(hit, sketch)
        leads = leads and (BY_POST if letter == "H" else LEADS)
        for member in members:
            who = self._who(sketch, member.at)
            own = self._side(sketch.chunks[member.side_at]) if member.side_at else None
            if hit.relation in ("joined", "with") or (
                hit.team_at is not None and sketch.chunks[hit.team_at].letter == "B" and len(members) > 1
            ):
                own = own or self._sides.get(who) or self._org_of(who)
            where = own or (side if hit.relation in _TEAM_TIES else self._sides.get(who) or side)
            if letter in ("M", "H", "K"):
                where = where or self._sides.get(who) or self._org_of(who) or self._at_home(who)
            if where:
                self._add(who, sketch.chunks[member.at], where, hit, span, member.leads and leads)

    def _counts(self, hit, sketch, paragraph, members):
        """Whether a looser tie is one here: who arrives must be an envoy, or come where the text speaks of a team."""
        if hit.relation in ("attend", "arrive") and hit.might:
            return False
        if hit.team_at is not None and sketch.chunks[hit.team_at].letter == "K":
            return self._faces_seated(sketch, hit.team_at)
        if hit.relation == "both":
            return len({self._sides.get(self._who(sketch, m.at)) for m in members} - {None}) > 1
        if hit.relation != "arrive" or self._team_paragraph == paragraph:
            return True
        seated = [c for at, c in sorted(sketch.chunks.items()) if c.letter == "N" and self._seat(c.value)]
        envoys = {role.actor_id for role in self._roles if role.sector == "special envoy"}
        return bool(seated) or any(self._who(sketch, m.at) in envoys for m in members)

    def _faces_seated(self, sketch, at):
        """Whether somebody's counterpart is one at the talks: who is faced is seated already."""
        before = [c.value for a, c in sketch.chunks.items() if c.letter == "N" and a < at]
        before += [self._subject.value] if self._subject and not before else []
        return any(self._seat(who) for who in before)

    def _enter_respectively(self, hit, sketch, span, members):
        """`The teams of one and another party, led by this and that person respectively`."""
        chunk = sketch.chunks[hit.team_at]
        sides = self._finder.states.all_in(self._text[max(span[0], chunk.start - 60) : chunk.end])[-2:]
        for member, side in zip(members, sides):
            if len(sides) == len(members):
                self._add(self._who(sketch, member.at), sketch.chunks[member.at], side, hit, span, LEADS)

    def _part_of_team(self, hit, sketch):
        """Whether the team is only a part of one, such as the technical team."""
        if hit.team_at is None:
            return False
        chunk = sketch.chunks[hit.team_at]
        return self._finder.is_part(self._text[chunk.start : chunk.end])

    def _enter_subject(self, hit, sketch, span):
        """`He` of a sentence that goes on to the talks is the subject of the sentence before."""
        named = sketch.chunks.get(0) or (sketch.chunks.get(2) if sketch.text.startswith("P N") else None)
        chunk = named if named and named.letter == "N" else self._subject
        if chunk and (side := self._sides.get(chunk.value)) and chunk.value not in self._absent:
            self._add(chunk.value, chunk, side, hit, span, False)

    def _hit_side(self, hit, sketch, paragraph):
        """Return the side of a match: its team's, else that of the person joined, of the subject, of the last team."""
        if hit.team_at is not None and sketch.chunks[hit.team_at].letter in _OWNED:
            return self._side(sketch.chunks[hit.team_at])
        if hit.party:
            return self._finder.settle(hit.party, self._text)
        if hit.joined_at is not None:
            return self._joined_side(hit, sketch)
        if hit.relation in ("attend", "arrive"):
            seated = (self._seat(c.value) for c in sketch.chunks.values() if c.letter == "N")
            return self._of_list(hit, sketch) or next(filter(None, seated), None) or self._near_team(paragraph)
        if hit.refers and hit.team_at is None and self._team:
            return self._team
        return self._unnamed_side(hit, sketch)

    def _joined_side(self, hit, sketch):
        """The side of the person whom others join; who merely comes with others must have a seat already."""
        who = self._who(sketch, hit.joined_at)
        known = self._seat(who)
        return known if hit.relation == "with" else known or self._sides.get(who) or self._of_list(hit, sketch)

    def _unnamed_side(self, hit, sketch):
        """The side of a team without a party: of its members, of who is named before it, of the team before."""
        before = hit.team_at if hit.team_at is not None else (hit.members[0].at if hit.members else 0)
        vague = hit.team_at is not None and not self._definite(sketch, hit.team_at)
        return self._of_list(hit, sketch) or self._nearest(sketch, before, hit) or (None if vague else self._team)

    def _near_team(self, paragraph):
        """The team last spoken of, if that was in the same paragraph."""
        return self._team if self._team_paragraph == paragraph else None

    def _nearest(self, sketch, before, hit):
        """The party named last before a team without one, or the side of the person named last before it."""
        listed = {m.at for m in hit.members}
        if sketch.text[:before].endswith("the ") and self._team:
            return self._team
        for at in sorted((a for a in sketch.chunks if a < before and a not in listed), reverse=True):
            chunk = sketch.chunks[at]
            if chunk.letter in "TS" and self._side(chunk):
                return self._side(chunk)
            if chunk.letter == "N" and chunk.value in self._sides and sketch.text[at + 1 : at + 2] != "'":
                return self._sides[chunk.value]
        return None

    def _definite(self, sketch, at):
        """Whether a team without a party is one spoken of before: its article is not `a`."""
        return sketch.text[:at].rsplit(None, 1)[-1:] not in (["a"], ["an"])

    def _of_list(self, hit, sketch):
        """The side that the first member of a list is known to belong to."""
        return next((self._sides[w] for m in hit.members if (w := self._who(sketch, m.at)) in self._sides), None)

    def _add(self, who, chunk, side, hit, span, leads):
        own = self._sides.get(who) if self._finder.is_body(side) else None
        side = self._seat(who) or own or side
        planned = "planned" if hit.planned else "stated"
        row = self._found.setdefault((side, who), [chunk, span, leads, planned])
        row[2] = max(row[2], leads)
        row[3] = "stated" if planned == "stated" else row[3]
        self._sides.setdefault(who, side)
        self._name_party(side, who)

    def rows(self):
        """Return the rows of the article, in the order of their evidence; who is said not to come is left out."""
        kept = [
            (key, seat) for key, seat in self._found.items() if not (key[1] in self._absent and seat[3] == "planned")
        ]
        best = {}
        for (side, _), seat in kept:
            best[side] = max(best.get(side, 0), seat[2])
        return [self._row(side, who, *seat, best[side]) for (side, who), seat in kept]

    def _row(self, side, who, chunk, span, leads, certainty, best):
        leads = leads == best if leads else self._led(side, who)
        own = [role for role in self._roles if role.actor_id == who]
        side = self._aliases.get(side, side)
        here = [role for role in own if span[0] <= role.start < span[1]] or own[:1]
        surface = self._text[chunk.start : chunk.end]
        if not here:
            return (self._doc_id, side, who, surface, None, None, None, pd.NA, leads, certainty, *span)
        joined = self._text[here[0].start : here[-1].end]  # `aide and former minister` is one printed role
        role = joined if len(joined) <= _LONGEST_ROLE else here[0].role
        held = next((r for r in here if not self._finder.is_past(r.role)), here[0])
        return (self._doc_id, side, who, surface, role, held.post, held.sector, held.rank, leads, certainty, *span)
