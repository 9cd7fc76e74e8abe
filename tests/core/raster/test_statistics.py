"""What values come down to, however they are cut."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from spectralift_qgis.core.raster.write import statistics
from spectralift_qgis.core.raster.write.statistics import Sums, merge_sums

DTYPES = st.sampled_from(["uint8", "int16", "uint16", "float32"])


def planes_of(seed: int, bands: int, pixels: int, dtype: str) -> np.ndarray:
    return np.random.default_rng(seed).uniform(0, 200, (bands, pixels)).astype(dtype)


@given(st.integers(0, 99), st.integers(1, 5), st.integers(0, 300), DTYPES, st.booleans(), st.floats(0, 1))
def test_they_are_those_of_the_values_that_count(
    seed: int, bands: int, pixels: int, dtype: str, each: bool, share: float
) -> None:
    planes = planes_of(seed, bands, pixels, dtype)
    valid = np.random.default_rng(seed).random((pixels, bands) if each else pixels) < share
    found = Sums.of(planes, valid)
    for i, plane in enumerate(planes):
        values = plane[valid[:, i] if each else valid].astype(float)
        assert found.count[i] == len(values)
        assert found.total[i] == pytest.approx(values.sum(), rel=1e-12)
        assert found.square[i] == pytest.approx((values**2).sum(), rel=1e-12)
        if len(values):
            assert (found.low[i], found.high[i]) == (values.min(), values.max())


@given(st.integers(0, 99), st.lists(st.integers(0, 60), min_size=1, max_size=6), st.sampled_from(["int16", "uint16"]))
def test_parts_of_whole_numbers_add_up_exactly(seed: int, sizes: list[int], dtype: str) -> None:
    planes = planes_of(seed, 3, sum(sizes), dtype)
    valid = np.random.default_rng(seed).random(sum(sizes)) < 0.7
    cuts = np.cumsum(sizes)[:-1]
    parts = [Sums.of(p, v) for p, v in zip(np.split(planes, cuts, axis=1), np.split(valid, cuts))]
    for one, other in zip(merge_sums(parts).values, Sums.of(planes, valid).values):
        np.testing.assert_array_equal(one, other)


def test_more_values_than_are_summed_at_a_time(monkeypatch: pytest.MonkeyPatch) -> None:
    planes, valid = planes_of(0, 4, 1000, "int16"), np.ones(1000, bool)
    whole = Sums.of(planes, valid)
    monkeypatch.setattr(statistics, "_CHUNK", 12)
    for one, other in zip(Sums.of(planes, valid).values, whole.values):
        np.testing.assert_array_equal(one, other)
