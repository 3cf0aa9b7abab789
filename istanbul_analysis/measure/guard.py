"""The small-n guard: the one place that decides whether a comparison may say anything beyond the articles at hand.

Words within a text depend on one another, so the sample is the document (Lijffijt et al. 2016). An exact test of one
document against four cannot give a p-value under 0.2, of two against three none under 0.1. So with fewer than four
documents on a side nothing is tested: the figure describes these articles, and its interval tells how much it depends
on single passages of them.
"""

import numpy as np

from istanbul_analysis.measure.intervals import benjamini_hochberg

MIN_DOCUMENTS = 4
DESCRIBES = "describes these articles only"
SAME_DOCUMENTS = "describes these articles only: a document stands on both sides"
PASSAGES = "sensitivity to passages"
DOCUMENTS = "differences between documents"


def may_infer(n_target, n_reference):
    """Return whether both sides hold enough documents for a test (numbers or arrays)."""
    return np.minimum(n_target, n_reference) >= MIN_DOCUMENTS


def interval_kind(n_target, n_reference):
    """Return what the interval of a comparison tells: resampled passages, or differences between documents."""
    return np.where(may_infer(n_target, n_reference), DOCUMENTS, PASSAGES)


def guarded(frame, test=None, n_tests=None, independent=True):
    """Return a table of comparisons with `scope`, which says how far it reaches, and with p-values where it may.

    Parameters
    ----------
    frame : DataFrame with `n_documents_target` and `n_documents_reference`
    test : function of a Boolean array (the rows that may be tested), which returns their p-values from a test whose
        sample are documents; without it nothing is tested
    n_tests : how many comparisons were looked at, if `frame` does not hold them all
    independent : False where a document stands on both sides; then nothing is tested

    Returns
    -------
    DataFrame; `p` and `p_adjusted` (Benjamini-Hochberg) are there only if some row may be tested.
    """
    n_target, n_reference = frame["n_documents_target"].to_numpy(), frame["n_documents_reference"].to_numpy()
    allowed = may_infer(n_target, n_reference) & independent
    refusal = DESCRIBES if independent else SAME_DOCUMENTS
    out = frame.assign(scope=np.where(allowed, _compared(n_target, n_reference), refusal))
    if test is None or not allowed.any():
        return out
    p = np.full(len(frame), np.nan)
    p[allowed] = test(allowed)
    return out.assign(p=p, p_adjusted=benjamini_hochberg(p, n_tests))


def _compared(n_target, n_reference):
    width = int(np.max(n_reference, initial=0)) + 1
    pairs, places = np.unique(n_target * width + n_reference, return_inverse=True)
    names = [f"compares {pair // width} documents with {pair % width}" for pair in pairs.tolist()]
    return np.array(names, dtype=object)[places]
