from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from spectralift_qgis.core.train import closed_form


def test_a_quadratic_law_is_found() -> None:
    rng = np.random.default_rng(0)
    z = rng.random((400, 3), dtype=np.float32)
    y = np.column_stack([z[:, 0] * z[:, 1], 1 - z[:, 2] ** 2, z.sum(axis=1)]).astype(np.float32)
    np.testing.assert_allclose(closed_form.predict(z, closed_form.fit(z, y)), y, atol=0.02)


def test_a_constant_band_does_no_harm() -> None:
    z = np.column_stack([np.linspace(0, 1, 50), np.zeros(50)]).astype(np.float32)
    assert np.isfinite(closed_form.predict(z, closed_form.fit(z, z))).all()


@given(st.lists(st.integers(1, 5000), min_size=1, max_size=5))
def test_a_pixel_gets_the_same_bits_however_pixels_are_grouped(sizes: list[int]) -> None:
    rng = np.random.default_rng(0)
    m = rng.random((sum(sizes), 4), dtype=np.float32)
    coefficients = rng.random((15, 20), dtype=np.float32)
    apart = [closed_form.predict(part, coefficients) for part in np.split(m, np.cumsum(sizes)[:-1])]
    np.testing.assert_array_equal(closed_form.predict(m, coefficients), np.concatenate(apart))
