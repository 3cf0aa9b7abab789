"""Posts that the text gives to named persons: before the name, in apposition, or as predicate."""

import re
from typing import NamedTuple

import pandas as pd

from istanbul_analysis import schema
from istanbul_analysis.extract.roles_kinds import PostReader
from istanbul_analysis.extract.roles_phrases import find_phrases, post_words

_LIST = re.compile(r",|,? and|,? as well as|, along with| &")
_COORDINATE = re.compile(r",? and(?: (?:an?|the|his|her|its|their))?")
_ARTICLE = re.compile(r"(?:the|an?|his|her|its|their|our|one of the|[\w.-]+'s?|\w+s')$")
_FULL_STOP = re.compile(r"\s*(?:[,.;:)!?–—\"”]|and\b|who\b|at\b|$)")
_HE = re.compile(r"\s*, (?:he|she)\b")
_MARKDOWN = re.compile(r"\]\([^)]*\)|[*_\[\]]")
_IS = re.compile(r"\s+(?:is|was)\b")  # nobody is several: `she is meeting ministers`
_LOOSE = 3  # words that may stand unexplained between a name and its post: articles and judging adjectives


class _Ties(NamedTuple):
    """Patterns of what stands between a name and its post."""

    behind: re.Pattern
    fronted: re.Pattern
    stops: frozenset


def find_roles(documents, sentences, mentions, posts):
    """Find the posts that the texts give to named persons.

    The post stands before the name, behind it in apposition, or is its predicate; a title shared by several persons
    gives one row to each. The span leaves out articles, possessives and judging adjectives. Posts of persons who are
    not named beside them are left out, and so are kinship and honorifics.

    Parameters
    ----------
    documents, sentences, mentions : DataFrames (`schema.DOCUMENTS`, `schema.SENTENCES`, `schema.MENTIONS`)
    posts : DataFrame, words and patterns of posts (`schema.POSTS`)

    Returns
    -------
    DataFrame, one row per post and person (`schema.ROLES`); `post`, `organisation`, `sector` and `rank` are read from
    the wording and stay empty where it does not tell.
    """
    words, ties, reader = post_words(posts), _ties(posts), PostReader(posts)
    texts = dict(zip(documents["doc_id"], documents["text"]))
    persons = people_by_sentence(mentions)
    rows, before = [], (None, [])
    for doc_id, n, start, end in zip(*(sentences[c] for c in ("doc_id", "sentence", "start", "end"))):
        people = persons.get((doc_id, n), [])
        ahead = before[1] if before[0] == doc_id else []
        if people or len(ahead) == 1:
            text = texts[doc_id]
            phrases = find_phrases(text, start, end, [p[:2] for p in people], words)
            pairs = _pair(text, (start, end), people, phrases, ahead, ties)
            rows += [(doc_id, p.start, p.end, actor, text[p.start : p.end]) for p, actor in pairs]
        before = (doc_id, people)
    out = pd.DataFrame(list(dict.fromkeys(rows)), columns=["doc_id", "start", "end", "actor_id", "role"])
    out = out.drop_duplicates(["doc_id", "start", "actor_id"])
    read = pd.DataFrame([reader.read(role) for role in out["role"]], columns=["post", "organisation", "sector", "rank"])
    return schema.check(pd.concat([out.reset_index(drop=True), read.replace("", None)], axis=1), schema.ROLES)


def people_by_sentence(mentions):
    """Return {(doc_id, number of the sentence): [(start, end, actor_id), ...]} of the persons, left to right."""
    persons = mentions[mentions["kind"] == "person"].sort_values(["doc_id", "start"], kind="stable")
    out = {}
    for doc_id, n, *who in zip(*(persons[c] for c in ("doc_id", "sentence", "start", "end", "actor_id"))):
        out.setdefault((doc_id, n), []).append(tuple(who))
    return out


def _ties(posts):
    tie = posts[posts["kind"] == "tie"]
    of = {order: "|".join(sorted(group["word"], key=len, reverse=True)) for order, group in tie.groupby("post")}
    stops = frozenset(posts.loc[posts["kind"] == "stop", "word"])
    patterns = [re.compile(of.get(order, r"(?!)")) for order in ("name post", "fronted")]
    return _Ties(*patterns, stops)


def _pair(text, span, people, phrases, ahead, ties):
    """Return (phrase, actor) for every post of the sentence that belongs to a name."""
    chunks = sorted([(s, e, who) for s, e, who in people] + [(p.start, p.end, p) for p in phrases])
    out, taken = [], set()
    for i, (_, _, chunk) in enumerate(chunks):
        if isinstance(chunk, str):
            out += _behind_name(text, chunks, i, ties, taken)
        elif i not in taken:
            names = _before_names(text, chunks, i, ties) or _fronted(text, span, chunks, i, ahead, ties)
            out += [(chunk, who) for who in names]
    return out


def _gap(text, start, end):
    """Return what stands between two chunks, without link and emphasis marks."""
    raw = text[start:end]
    if "[" in raw or "*" in raw or "]" in raw:
        raw = _MARKDOWN.sub("", raw)
    return raw


def _is_phrase(chunks, i):
    return i < len(chunks) and not isinstance(chunks[i][2], str)


def _is_name(chunks, i):
    return i < len(chunks) and isinstance(chunks[i][2], str)


def _behind_name(text, chunks, i, ties, taken):
    """Posts in apposition to a name or said of it, with those that `and` adds."""
    if (
        _listed_behind(text, chunks, i)
        or not _is_phrase(chunks, i + 1)
        or not _tied(gap := _gap(text, chunks[i][1], chunks[i + 1][0]), ties)
        or (chunks[i + 1][2].plural and _IS.match(gap))
    ):
        return []
    out, k = [], i + 1
    while True:
        if _is_name(chunks, k + 1) and _gap(text, chunks[k][1], chunks[k + 1][0]) == " ":
            return out  # this post stands before the next name
        out.append((chunks[k][2], chunks[i][2]))
        taken.add(k)
        if not _is_phrase(chunks, k + 1) or not _COORDINATE.fullmatch(
            _gap(text, chunks[k][1], chunks[k + 1][0]).rstrip()
        ):
            return out
        k += 1


def _listed_behind(text, chunks, i):
    """Whether a list goes post, name, post, name: then the post behind this name is the next one's."""
    return (
        i > 0
        and _is_phrase(chunks, i - 1)
        and _is_name(chunks, i + 2)
        and _gap(text, chunks[i - 1][1], chunks[i][0]) == ", "
        and _gap(text, chunks[i + 1][1], chunks[i + 2][0]) == ", "
    )


def _tied(gap, ties):
    match = ties.behind.match(gap.lower())
    while match:
        rest = gap[match.end() :].strip()
        if not rest or _loose(rest, ties):
            return gap[-1:].isspace() or gap[-1:] in "(–—-"
        match = None
    return False


def _loose(rest, ties):
    """Whether only an article, a possessive and at most a few judging adjectives are left."""
    words = rest.replace("’", "'").split()
    if (
        words
        and (len(words) == 1 or words[0].lower() in ("one",))
        and _ARTICLE.fullmatch(rest.lower().replace("’", "'"))
    ):
        return True
    plain = words[1:] if _ARTICLE.fullmatch(words[0].lower()) else words
    return (
        len(plain) <= _LOOSE
        and all((w[0].islower() and w.isidentifier()) or "-" in w for w in plain)
        and not ({w.lower() for w in plain} & ties.stops)
    )


def _before_names(text, chunks, i, ties):
    """Names that a post stands directly before; a plural is shared by all names of the list."""
    end, phrase = chunks[i][1], chunks[i][2]
    if not _is_name(chunks, i + 1):
        return _shared_with_next(text, chunks, i, ties)
    gap = _gap(text, end, chunks[i + 1][0])
    if gap != " " and not (gap == ", " and not phrase.plural and _FULL_STOP.match(text, chunks[i + 1][1])):
        return []
    names, k = [chunks[i + 1][2]], i + 1
    if phrase.plural or phrase.shared:
        while _is_name(chunks, k + 1) and _LIST.fullmatch(_gap(text, chunks[k][1], chunks[k + 1][0]).rstrip()):
            names.append(chunks[k + 1][2])
            k += 1
    return names


def _shared_with_next(text, chunks, i, ties):
    """The first of two posts that `and` joins before one name, where no article sets it apart."""
    if not (_is_phrase(chunks, i + 1) and _is_name(chunks, i + 2)):
        return []
    joined = _COORDINATE.fullmatch(_gap(text, chunks[i][1], chunks[i + 1][0]).rstrip())
    definite = text[: chunks[i][0]].rstrip().lower().endswith("the")
    direct = _gap(text, chunks[i + 1][1], chunks[i + 2][0]) in (" ", ", ")
    return [chunks[i + 2][2]] if joined and direct and not definite and not chunks[i][2].plural else []


def _fronted(text, span, chunks, i, ahead, ties):
    """The name behind a fronted post (`A former judge, she ...`), or the one person of the sentence before."""
    start, end, phrase = chunks[i]
    lead = _gap(text, span[0], start).lower()
    match = ties.fronted.match(lead)
    if phrase.plural or not match or not match.end() or not _loose(("a " + lead[match.end() :]).strip(), ties):
        return []
    if _HE.match(text, end) and len(ahead) == 1:
        return [ahead[0][2]]
    follows = _is_name(chunks, i + 1) and _gap(text, end, chunks[i + 1][0]) == ", "
    return [chunks[i + 1][2]] if follows else []
