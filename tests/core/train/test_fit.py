from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from spectralift_qgis.core.base.blocks import ALL, BLOCK, Part
from spectralift_qgis.core.base.progress import Silent
from spectralift_qgis.core.spectral.bands import BandTable
from spectralift_qgis.core.train.estimator import Estimator
from spectralift_qgis.core.train.fit import fit_model
from spectralift_qgis.core.train.options import preset

RNG = np.random.default_rng(0)


@pytest.fixture(scope="module")
def estimator() -> Estimator:
    y = RNG.random((300, 6), dtype=np.float32)
    matrix = np.kron(np.eye(3), np.full((2, 1), 0.5))
    bands = BandTable.unknown(tuple("abcdef"))
    options = preset("preview")
    return Estimator(
        fit_model(y, matrix, bands, ("1", "2", "3"), options, seed=0, device="cpu", progress=Silent()), "cpu"
    )


@given(st.integers(0, 2**32 - 1), st.integers(1, 50), st.floats(0.5, 20))
def test_no_value_leaves_what_training_and_the_pixel_itself_allow_and_all_that_would_are_counted(
    estimator: Estimator, seed: int, count: int, contrast: float
) -> None:
    rng = np.random.default_rng(seed)
    m = (contrast * rng.normal(0.3, 1, (count, 3))).astype(np.float32)
    valid = rng.random(count) < 0.7
    scaled, _ = estimator.run(m)
    low = np.minimum(m.min(axis=1), np.float32(estimator._range[0]))[:, None]
    high = np.maximum(m.max(axis=1), np.float32(estimator._range[1]))[:, None]
    free = estimator._scaling.inverse(scaled)
    for order in (np.ascontiguousarray, np.asfortranarray):
        x, bounded = estimator.finish(order(scaled), m, valid)
        np.testing.assert_array_equal(x, np.clip(free, low, high))
        assert bounded == (x != free)[valid].sum()


def test_no_pixels_are_no_trouble(estimator: Estimator) -> None:
    x, bounded = estimator.finish(np.empty((0, 6), np.float32), np.empty((0, 3), np.float32))
    assert x.shape == (0, 6) and bounded == 0


@pytest.mark.parametrize("count", [0, 1, BLOCK, 2 * BLOCK + 77])
def test_threads_give_what_one_gives_and_tell_where_in_the_window_a_pixel_is(estimator: Estimator, count: int) -> None:
    m = RNG.normal(0.3, 1, (count, 3)).astype(np.float32)
    places = np.arange(count)[::-1] * 3
    scaled, _ = estimator.run(m)
    plain, bounded = estimator.finish(scaled, m)
    before = estimator.bounded
    np.testing.assert_array_equal(estimator.estimate(m), plain)
    assert estimator.bounded == before + bounded

    def refine(x: np.ndarray, m: np.ndarray, part: Part = ALL) -> np.ndarray:
        assert len(x) == len(m)
        return x + m[:, :1] + np.asarray(np.arange(3 * count)[part], np.float32)[:, None] / 1e6

    def expected(where: np.ndarray) -> np.ndarray:
        return estimator.finish(scaled, m, refine=lambda x: refine(x, m, where))[0]

    np.testing.assert_array_equal(estimator.estimate(m, refine, places), expected(places))
    np.testing.assert_array_equal(estimator.estimate(m, refine), expected(np.arange(count)))
