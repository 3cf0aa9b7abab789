"""Tables about accuracy: how often the extractors agree with hand-made answers, and how others do on the same texts."""

from istanbul_analysis.schema._core import column, table

_TASK = column("task", "str", "what was asked: quotes, sentences, person_names, target_sentiment ...")
_DATASET = column(
    "dataset", "str", "the texts with hand-made answers: built-in articles, invented articles, or a public benchmark"
)
_METRIC = column("metric", "str", "the measure of accuracy: `metrics.csv` says each in words")
_VALUE = column("value", "float64", "the figure; 1 is full agreement")
_LOW = column("low", "float64?", "lower limit of the 95 % interval; empty where none is given")
_HIGH = column("high", "float64?", "upper limit of the 95 % interval")
_N = column("n", "int64", "units that the figure rests on")

VALIDATION = table(
    "validation", "one figure of accuracy", "task dataset metric",
    _TASK, _DATASET, _METRIC, _VALUE, _LOW, _HIGH, _N,
    column("unit", "str", "what `n` counts"),
    column("n_found", "Int64?", "units found; empty where nothing is searched for"),
    column("n_gold", "Int64?", "units of the hand-made answers"),
    column("n_right", "Int64?", "units found that are right, or right answers of `n`"),
    column("measured_on", "str", "in-sample (the built-in articles), dev (the part of a benchmark meant for "
           "development), both in view when rules were written, or held-out (texts that nothing was learned from)"),
    column("interval", "str", "how the limits were found: documents resampled, Wilson, "
           "jackknife (units left out one by one), or none"),
)  # fmt: skip

PEERS = table(
    "peers", "one figure of another system, or of a trivial rule", "task dataset metric system",
    _TASK, _DATASET, _METRIC,
    column("system", "str", "the other system, in words"),
    column("kind", "str", "trivial, baseline or peer"),
    _VALUE,
    column("source", "str", "who measured it"),
    column("note", "str", "what makes the two figures less than fully comparable; empty text where nothing is known"),
)  # fmt: skip

METRICS = table(
    "metrics", "one metric of one task", "task metric",
    _TASK, _METRIC,
    column("meaning", "str", "what is counted as right, in words"),
)  # fmt: skip

VALIDATION_PEERS = table(
    "validation_peers", "one figure of accuracy beside that of the best other system", "task dataset metric",
    _TASK, _DATASET, _METRIC, _VALUE, _LOW, _HIGH, _N,
    column("peer", "str", "the best other system"),
    column("peer_value", "float64", "its figure"),
    column("difference", "float64", "value - peer_value"),
    column("trivial_value", "float64?", "figure of the best trivial rule; empty where none was measured"),
    column("note", "str", "what makes the two figures less than fully comparable"),
)  # fmt: skip
