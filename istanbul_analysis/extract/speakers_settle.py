"""Letters of words are corrected where they stand: a form of a cue may be a noun, a word with a capital a name."""

import re

from istanbul_analysis.extract.speakers_grammar import ALONE, ROUGHLY

_UNSETTLED = re.compile(
    "[vVgxieraN]|t(?<=[if]t)|n(?<=[dDn0]n)|j(?=[nN])|s(?=[vV])(?<=[NnpwaPr]s)|G(?=[vabs.¶,fi])(?<=dG)"
)
_NEAR_TIMES = {"this", "last", "next"}
_TURNED = {"t": "d", "j": "n", "G": "n"}  # in that report, an angry miner, the meeting was
_ADVERBS = {"once", "since"}
_NUMBERS = {"two", "three", "four", "five"}


def settle(tokens, tags, lexicon):
    """Correct the letters of words that are something else where they stand."""
    for m in _UNSETTLED.finditer("".join(tags)):
        i, letter = m.start(), m.group()
        before, after = tags[i - 1] if i else "¶", tags[i + 1]
        if letter in _TURNED:
            tags[i] = _TURNED[letter]
        elif letter == "s":  # she once said, who has since said
            tags[i] = "r" if tokens[i][2] in _ADVERBS else "s"
        elif letter == "n":
            _settle_time(tokens, tags, i, lexicon.time_units)
        elif letter == "i" and after == "0" and tokens[i][2].lower() in ROUGHLY:  # about 200 miners
            tags[i] = "d"
        else:
            capital = tokens[i][2][0].isupper()
            if letter == "N":
                if tokens[i][2].endswith("ly") and before in ".¶Q:(-" and after not in "NPvVxab":
                    tags[i] = "r"
                elif _opens_clause(tokens[i][2], after, tokens[i + 1][2]):
                    tags[i] = "G"
            elif letter in "vVg" and _is_noun(letter, before, tags[i + 2] if after == "r" else after):
                if _is_only_verb(tokens, i, letter, lexicon):
                    continue
                tags[i] = "N" if capital else "n"
            elif capital and _is_name(letter, before, after) and not (before != "Q" and _shouting(tokens, tags, i)):
                tags[i] = "N"


def _settle_time(tokens, tags, i, time_units):
    """A unit of time with the word before it: on Thursday evening, this week, nine years ago."""
    ago = tokens[i + 1][2] == "ago"
    if tokens[i][2] in time_units and (ago or tags[i - 1] == "D" or tokens[i - 1][2].lower() in _NEAR_TIMES):
        tags[i - 1 : i + 1 + ago] = "D" * (2 + ago)


def _is_only_verb(tokens, i, letter, lexicon):
    """Whether a form that stands like a noun is a verb nevertheless: says of, most said, the two say."""
    if letter == "v":
        return _alone(tokens, i)
    word, before = tokens[i][2].lower(), tokens[i - 1][2].lower()
    if before in _NUMBERS and tokens[i - 2][2].lower() == "the":
        return word in lexicon.only_verbs
    return word.endswith("s") and word in lexicon.only_verbs and not tokens[i][2][0].isupper()


def _opens_clause(word, after, following):
    """Whether a capitalised word at the start of a sentence is a participle: Facing the crowd, Alarmed by reports."""
    if word.endswith("ing"):
        return len(word) > len("Being") and after in "dT"
    return word.endswith("ed") and following in ("by", "about", "if", "whether")


def _is_noun(letter, before, after):
    """Whether a form of a cue is a noun: the claim, claims of."""
    if before in "dmP":
        return True
    if letter != "V":
        return False
    report = before in "nNeG" and after == "v"  # the federal report said
    posts = before in ".¶" and after in "ivV"  # Posts on the page said
    return report or posts or before in "fiGvVg" or after in "abf" or (before == "," and after in "vV")


def _alone(tokens, i):
    """Whether the word before is a determiner that can be a subject: most said."""
    return tokens[i - 1][2].lower() in ALONE


def _is_name(letter, before, after):
    """Whether a capitalised word inside a sentence is a name even where its lower-case form is a verb or adverb."""
    if letter == "a" and after in "vxe":  # Will said
        return True
    if letter != "a" and (before in "vV" or (before == "Q" and after in "vV")):  # said Rose; Rose said
        return True
    if letter == "a" and after == "N":
        return before not in ".¶:(-"
    return before not in ".¶Q:(-" and (before == "N" or letter in "vV")


def _shouting(tokens, tags, i):
    """Whether the neighbours in the sentence are capitalised too, as in a headline."""
    low, high = i, i + 1
    while low > max(0, i - 10) and tags[low - 1] not in ".¶":
        low -= 1
    while high < min(len(tags), i + 11) and tags[high] not in ".¶":
        high += 1
    words = [tokens[j][2] for j in range(low, high) if tokens[j][2] and tags[j] not in "difT&ts"]
    return sum(word[0].islower() for word in words) * 12 <= len(words)
