from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from spectralift_qgis.core.base.blocks import FEW, by_band
from spectralift_qgis.core.train.scaling import Scaling

numbers = st.floats(-1000, 1000, width=32)


@given(st.sampled_from([1, 4, FEW, FEW + 3]), st.data())
def test_each_band_gets_its_own_gain_and_offset(bands: int, data) -> None:
    values = data.draw(hnp.arrays(np.float32, (5, bands), elements=numbers))
    gain, offset = (data.draw(hnp.arrays(np.float64, bands, elements=numbers)) for _ in range(2))
    expected = values * gain.astype(np.float32) + offset.astype(np.float32)
    np.testing.assert_array_equal(by_band(values, gain, offset), expected)
    np.testing.assert_array_equal(by_band(values, gain, offset, out=values), expected)  # in place, too


def test_values_that_need_nothing_are_handed_back() -> None:
    values = np.ones((3, 2), np.float32)
    assert by_band(values, np.ones(2), np.zeros(2)) is values


@given(st.floats(-10, 10), st.floats(0.1, 100), hnp.arrays(np.float32, (4, 3), elements=st.floats(-1, 1, width=32)))
def test_scaling_back_undoes_scaling(low: float, span: float, values) -> None:
    scaling = Scaling(low, low + span)
    np.testing.assert_allclose(scaling.inverse(scaling.forward(values)), values, atol=1e-5 * (abs(low) + span))
