"""English grammar: the closed classes of words, and the letters that stand for them.

Only words that every text has are here. The open classes, such as verbs of saying and nouns for speakers, are data.
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
        who which
    """,
    "a": """
        has have had having will would could should may might can must shall do does did going let
    """,
    "b": """
        is are was were be been being am isn aren
    """,
    "x": """
        met went took made gave came got held led left sent kept put became saw lost won ran sat stood
        brought bought fell built grew rose drew paid set cut hit spent seemed remains remain includes include seems
        wants goes makes gets takes gives comes leads plays turned meets works faces helps lives needs looks wore
        drove rode ate flew chose hurt broke stole threw shook spread caught taught sold fought
        dealt hung
    """,
    "r": """
        also later then again even still now recently just only already soon ever always often never-ending
        meanwhile however instead too yet perhaps maybe further repeatedly early late simply first thus therefore
        almost about nearly quite rather very well earlier ahead back long sometimes elsewhere though together
        initially subsequently o'clock here moreover nevertheless nonetheless besides indeed likewise otherwise
        similarly finally eventually twice thrice
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
    "D": """
        monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow tonight mon tue wed thu
        fri sat sun january february march april june july august september october november december overnight
    """,
}
_CONTRACTED = [p + q + c for p in ("he", "she", "they", "we", "i", "you", "it", "there") for q in "'’"
               for c in ("s", "d", "ll", "ve", "re", "m")]  # fmt: skip

LETTER_OF = {word: letter for letter, words in _WORDS.items() for word in words.split()}
LETTER_OF |= {word.replace("'", "’"): letter for word, letter in LETTER_OF.items() if "'" in word}
LETTER_OF |= dict.fromkeys(_CONTRACTED, "p") | {"who's": "w", "who’s": "w", "that": "t", "according": "A"}
_SETS = {
    "plural": """
        some several these those few most both all two three four five people police men women children percent media
        many others
    """,
    "shading": """
        appear appears appeared seem seems seemed go goes went gone going continue continues continued begin begins
        began
    """,
    "time": """
        second minute hour day night week weekend month year moment seconds minutes hours days nights weeks weekends
        months years moments
    """,
    "male": "mr sir lord king prince duke father brother son husband uncle boy man actor",
    "female": "mrs ms miss madam dame lady queen princess duchess mother sister daughter wife aunt girl woman actress",
    "alone": "some several many few most both all one another each others those",
}
# Words that make a noun plural, verbs that only shade an infinitive, units of time, forms of address and words for one
# gender, determiners that stand for a noun.
PLURAL, SHADING, TIME_UNITS, MALE, FEMALE, ALONE = (frozenset(words.split()) for words in _SETS.values())
PUNCTUATION = {",": ",", ":": ":", ";": ";", "(": "(", ")": ")", "—": "-", "–": "-", "-": "-", "--": "-"}
# Capitals that are not the pronoun or the auxiliary that they spell.
NAMES = {"US", "IT", "WHO", "May"}
# Presents that are spelled like their past, so that the form tells nothing.
SAME_IN_PAST = {"read", "put", "cast", "hit", "bet", "cut", "forecast"}
