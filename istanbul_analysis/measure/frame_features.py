"""What the article-level model sees of a text: weighted words, and rates of hand-written word lists."""

import math
import re
from collections import Counter

import numpy as np

WORD = re.compile(r"\b\w\w+\b")
LEAD = 80  # words of the opening that are counted apart
_MARKS = (re.compile(r"[“\"]"), re.compile(r"!"), re.compile(r"\?"), re.compile(r"\d"), re.compile(r"[$£€]"))


def count_words(text):
    """Return how often each word of two characters or more stands in the text, case ignored."""
    return Counter(WORD.findall(text.lower()))


def word_row(counts, known, idf):
    """Return the codes of the known words of one text and their weights, scaled to length 1 (log counts times idf)."""
    pairs = [(known[word], 1 + math.log(n)) for word, n in counts.items() if word in known]
    codes = np.array([code for code, _ in pairs], dtype=np.int64)
    weights = np.array([weight for _, weight in pairs]) * idf[codes] if pairs else np.zeros(0)
    length = np.sqrt((weights**2).sum())
    return codes, weights / length if length > 0 else weights


def term_patterns(terms):
    """Return one compiled pattern per word list, in the order of the lists."""
    longest_first = (sorted(words, key=len, reverse=True) for words in terms.values())
    return [re.compile(rf"\b(?:{'|'.join(map(re.escape, words))})\b") for words in longest_first]


def feature_row(text, patterns):
    """Return the features of one text: for each list its rate in the whole and in the opening, then signs and length.

    Rates per 1,000 words and counts of quotation marks enter as square roots: the tenth word of a kind says less than
    the first.
    """
    text = text.lower()
    words = text.split()
    n, lead = max(len(words), 1), " ".join(words[:LEAD])
    rates = [
        math.sqrt(1000 * sum(1 for _ in pattern.finditer(part)) / size)
        for pattern in patterns
        for part, size in ((text, n), (lead, LEAD))
    ]
    marks, bangs, asks, digits, money = (sum(1 for _ in sign.finditer(text)) for sign in _MARKS)
    return [*rates, math.sqrt(marks), math.log(n), bangs, asks, 10 * digits / n, 100 * money / n]
