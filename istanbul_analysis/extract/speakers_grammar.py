"""English grammar: the closed classes of words, and the letters that stand for them.

Pronouns, determiners, auxiliaries, prepositions, conjunctions and negation are here because they are part of the rules:
the patterns of the other modules say what may follow what, and no user adds a pronoun. Every open class is data: verbs
of saying, nouns for speakers, common verbs, adverbs, days, units of time, words and names that tell a gender.
"""

_WORDS = {
    "d": """
        the a an his its their our my your these those this some many several few most both each every any another
        no all her one two three four five six seven eight nine ten other such what whose half dozens hundreds
        thousands more
    """,
    "p": """
        he she they we i you it there everyone someone nobody somebody everybody others
    """,
    "o": """
        him them me us himself herself themselves itself
    """,
    "w": """
        who whom which
    """,
    "a": """
        has have had having will would could should may might can must shall do does did going let
    """,
    "b": """
        is are was were be been being am isn aren
    """,
    "!": """
        not never n't don't doesn't didn't won't wouldn't can't cannot couldn't shouldn't isn't aren't wasn't
        weren't hasn't haven't hadn't neither nor hardly
    """,
    "i": """
        in on at by for with from into over under about against between during before after since through amid among
        around behind beyond despite near outside inside per toward towards upon within without along across via
        above below off onto like alongside regarding concerning following including
    """,
    "T": """
        to
    """,
    "f": """
        of
    """,
    "s": """
        if after before since until till once because as when while although though whether where why how unless
        whereas than
    """,
    "&": """
        and but or nor &
    """,
}
_CONTRACTED = [p + q + c for p in ("he", "she", "they", "we", "i", "you", "it", "there") for q in "'’"
               for c in ("s", "d", "ll", "ve", "re", "m")]  # fmt: skip

LETTER_OF = {word: letter for letter, words in _WORDS.items() for word in words.split()}
LETTER_OF |= {word.replace("'", "’"): letter for word, letter in LETTER_OF.items() if "'" in word}
LETTER_OF |= dict.fromkeys(_CONTRACTED, "p") | {"who's": "w", "who’s": "w", "that": "t", "according": "A"}
# The letters of the open classes whose words the lexicon of cues lists by kind.
LETTER_OF_KIND = {"common verb": "x", "adverb": "r", "day or month": "D"}
# Determiners that stand for a noun; words that make the noun behind them, or themselves, plural.
ALONE = frozenset(
    ("some", "several", "many", "few", "most", "both", "all", "one", "another", "each", "others", "those")
)
PLURAL = ALONE - {"one", "another", "each"} | {"these", "two", "three", "four", "five", "half"}
# Words before a number that is not exact.
ROUGHLY = frozenset(("about", "around", "over", "under"))
# Words that open an indirect question.
QUESTIONS = frozenset(("if", "whether", "how", "why", "where", "who", "what", "which"))
PUNCTUATION = {",": ",", ":": ":", ";": ";", "(": "(", ")": ")", "—": "-", "–": "-", "-": "-", "--": "-"}
# Capitals that are not the pronoun or the auxiliary that they spell.
NAMES = {"US", "IT", "WHO", "May"}
