"""Public benchmarks for what is found in texts: sentences, reported speech, names of persons, names of one actor."""

import json
import re
from collections import Counter

import numpy as np
import pandas as pd

import istanbul_analysis as ia
from benchmarks.validate.counts import f1, figure, overlapping, same, spans

# A benchmark may code any wording for a person; a name is one that has a capital letter after its article or pronoun.
LEAD = re.compile(r"^(?:The|A|An|His|Her|Its|Their) ")
PRONOUN = re.compile(r"(?:I|He|She|We|They|It|My|His|Her|Our|Me|You|Your|Their|Who)")


def gum_news(folder):
    """GUM news: ends of sentences inside paragraphs, cue with speaker, names of persons."""
    texts = [json.loads(line) for line in (folder / "gum_news_dev.jsonl").read_text(encoding="utf-8").splitlines()]
    documents = ia.as_documents(pd.DataFrame({"doc_id": [t["id"] for t in texts], "text": [t["text"] for t in texts]}))
    tables = ia.build_tables(documents)
    persons = tables.mentions[tables.mentions["kind"] == "person"]
    sentences, names = (
        [(text["id"], *span[:2]) for text in texts for span in text[key]] for key in ("sentences", "person_names")
    )
    inner = [inner_ends(some, documents) for some in (spans(tables.sentences), sentences)]
    return [
        ("sentences", f1("boundary_f1", same(*inner), "sentence ends")),
        ("sentences", f1("exact_f1", same(spans(tables.sentences), sentences), "sentences")),
        ("reported_speech", f1("cue_speaker_f1", speech_counts(texts, tables), "attributions")),
        ("person_names", f1("overlap_f1", overlapping(spans(persons), names, least=0), "names")),
    ]


def inner_ends(sentences, documents):
    """Ends of sentences that are followed by another one in the same paragraph."""
    texts = dict(zip(documents["doc_id"], documents["text"]))
    after = {(doc_id, end): texts[doc_id][end:].lstrip(" ")[:1] for doc_id, _, end in sentences}
    return sorted(key for key, char in after.items() if char not in ("", "\n"))


def speech_counts(texts, tables):
    """Found, gold and right by document: a quotation or statement is right if its cue and speaker touch the gold's.

    A few attributions of the gold have no speaker; they count as missed.
    """
    rows = pd.concat([tables.quotes, tables.statements]).dropna(subset=["cue_start", "speaker_start"])
    rows = rows.drop_duplicates(["doc_id", "cue_start", "speaker_start"])
    found = {doc_id: [_speech_spans(row) for row in own.itertuples()] for doc_id, own in rows.groupby("doc_id")}
    out = []
    for text in texts:
        ours, gold = found.get(text["id"], []), text["attributions"]
        out.append([len(ours), len(gold), _n_right(ours, gold)])
    return out


def _speech_spans(row):
    places = ((int(row.cue_start), row.cue), (int(row.speaker_start), row.speaker))
    return [(start, start + len(words)) for start, words in places]


def _n_right(ours, gold):
    used = set()
    for cue, speaker in ours:
        fits = (
            number
            for number, item in enumerate(gold)
            if number not in used and _touches(cue, item["cue"]) and _touches(speaker, item["speaker"] or ())
        )
        used |= {number for number in [next(fits, None)] if number is not None}
    return len(used)


def _touches(span, others):
    return any(span[0] < other[1] and other[0] < span[1] for other in others)


def re3d(folder):
    """re3d: names of persons in reports on Syria and Iraq; pronouns and descriptions without a name are left out."""
    texts, marked = (_lines(folder, name) for name in ("documents", "entities"))
    documents = ia.as_documents(texts.rename(columns={"_id": "doc_id"})[["doc_id", "text"]])
    persons = marked[(marked["type"] == "Person") & (marked["confidence"] >= 0.5)]
    persons = persons[[bool(_is_name(words)) for words in persons["value"]]]
    gold = list(zip(persons["documentId"], persons["begin"].astype(int), persons["end"].astype(int)))
    mentions = ia.build_tables(documents).mentions
    found = spans(mentions[mentions["kind"] == "person"])
    return [("person_names", f1("overlap_f1", overlapping(found, gold, least=0), "names"))]


def _lines(folder, name):
    return pd.concat([pd.read_json(path, lines=True) for path in sorted(folder.glob(f"*/{name}.json"))])


def _is_name(words):
    return not PRONOUN.fullmatch(words) and re.search("[A-Z]", LEAD.sub("", words))


def newswcl50(folder):
    """NewsWCL50: wordings for one person, put together over five outlets; mean of the events' B-cubed F1."""
    rows = pd.read_csv(folder / "annotations_events_0_4.csv", dtype=str, encoding="utf-8")
    rows = rows[rows["code_type"] == "ACTOR"]
    scores = [b_cubed(*_grouped(own)) for _, own in rows.groupby("event_id")]
    return [("actor_grouping", figure("b_cubed_f1", np.mean(scores), len(rows), "wordings"))]


def _grouped(rows):
    groups = ia.group_names(rows["code_mention"].tolist()).set_index("name")["group"]
    return rows["code_name"].tolist(), groups[rows["code_mention"]].tolist()


def b_cubed(gold, found):
    """B-cubed F1 of two ways to group the same items."""
    n_gold, n_found, n_both = Counter(gold), Counter(found), Counter(zip(gold, found))
    precision = sum(n * n / n_found[group] for (_, group), n in n_both.items()) / len(gold)
    recall = sum(n * n / n_gold[group] for (group, _), n in n_both.items()) / len(gold)
    return 2 * precision * recall / (precision + recall)
