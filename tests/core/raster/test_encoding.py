from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from spectralift_qgis.core.raster.write.encoding import Encoding, EncodingCounts, choose_encoding, encode

ONE, ZERO = np.ones(3), np.zeros(3)
spectra = hnp.arrays(np.float32, (7, 3), elements=st.floats(-70_000, 70_000, width=32))
masks = hnp.arrays(bool, 7)


@given(
    spectra,
    masks,
    st.sampled_from(["int16", "uint16", "float32"]),
    st.sampled_from([0.0, -32768.0, 15000.0, 65535.0]),
)
def test_nodata_is_stored_exactly_where_a_pixel_is_not_valid(values, valid, dtype: str, nodata: float) -> None:
    encoding = choose_encoding(dtype, dtype, ONE, ZERO, nodata, 1.0)
    stored = encode(values, valid, encoding, EncodingCounts())
    assert (stored[~valid] == np.array(encoding.nodata).astype(dtype)).all() or np.isnan(encoding.nodata)
    if np.issubdtype(stored.dtype, np.integer):
        assert (stored[valid] != encoding.nodata).all()


@given(hnp.arrays(np.float32, (5, 3), elements=st.floats(-3, 3, width=32)))
def test_stored_numbers_stand_for_the_values_to_half_a_step(values) -> None:
    encoding = Encoding("int16", np.array([1e-4, 2e-4, 1e-3]), np.array([0.0, 0.1, -0.5]), -32768.0)
    stored = encode(values, np.ones(5, bool), encoding, EncodingCounts())
    assert (np.abs(stored * encoding.scale + encoding.offset - values) < encoding.scale * 0.51).all()


def test_rounding_and_clipping_are_counted() -> None:
    counts = EncodingCounts()
    values = np.array([[1.5, 2.0, 40_000.0], [np.float32(-40_000), 3.0, 4.0], [9.9, 9.9, 9.9]], np.float32)
    encode(values, np.array([True, True, False]), Encoding("int16", ONE, ZERO, -1.0), counts)
    assert (counts.values, counts.rounded, counts.clipped, counts.nodata_pixels) == (6, 1, 2, 1)


def test_a_value_that_would_read_as_nodata_moves_aside() -> None:
    counts = EncodingCounts()
    stored = encode(np.full((1, 3), 15000, np.float32), np.ones(1, bool), Encoding("int16", ONE, ZERO, 15000.0), counts)
    assert stored.tolist() == [[15001] * 3]
    assert counts.moved_off_nodata == 3


def test_it_moves_down_where_nodata_is_the_largest_number() -> None:
    encoding = Encoding("uint16", ONE, ZERO, 65535.0)
    assert encode(np.full((1, 3), 7e4, np.float32), np.ones(1, bool), encoding, EncodingCounts())[0, 0] == 65534


def test_whole_numbers_beyond_float32_survive() -> None:
    values = np.full((1, 3), 2**24, np.float32)
    assert encode(values, np.ones(1, bool), Encoding("int32", ONE, ZERO, -1.0), EncodingCounts())[0, 0] == 2**24


@pytest.mark.parametrize(
    ("wanted", "stored", "nodata", "dtype", "kept"),
    [
        ("auto", "int16", 15000.0, "int16", 15000.0),
        ("auto", "uint16", None, "uint16", 65535.0),
        ("auto", "float64", -9999.0, "float32", -9999.0),
        ("int16", "uint16", 65535.0, "int16", -32768.0),
        ("uint16", "int16", -32768.0, "uint16", 65535.0),
        ("float32", "int16", 15000.0, "float32", 15000.0),
    ],
)
def test_the_nodata_of_the_hsi_is_kept_where_the_type_can_hold_it(wanted, stored, nodata, dtype, kept) -> None:
    encoding = choose_encoding(wanted, stored, ONE, ZERO, nodata, 1.0)
    assert (encoding.dtype, encoding.nodata) == (dtype, kept)
    assert encoding.scale.tolist() == [1, 1, 1]


@given(st.floats(1e-6, 1e6))
def test_floating_point_reflectance_keeps_at_least_three_digits_as_integers(peak: float) -> None:
    encoding = choose_encoding("int16", "float32", ONE, ZERO, None, peak)
    assert 1000 <= peak / encoding.scale[0] <= 32767


@given(spectra, masks, st.sampled_from(["int16", "uint16", "int32", "float32"]))
def test_numbers_and_counts_do_not_depend_on_how_the_values_lie_in_memory(values, valid, dtype: str) -> None:
    encoding = Encoding(dtype, np.array([1.0, 0.5, 2.0]), np.array([0.0, 3.0, -1.0]), 7.0)
    by_pixel, by_band = EncodingCounts(), EncodingCounts()
    a = encode(np.ascontiguousarray(values), valid, encoding, by_pixel)
    b = encode(np.asfortranarray(values), valid, encoding, by_band)
    np.testing.assert_array_equal(a, b)
    assert by_pixel == by_band


@given(spectra, masks)
def test_encoding_leaves_the_values_as_they_are(values, valid) -> None:
    before = values.copy()
    for dtype in ("int16", "float32"):
        encode(values, valid, Encoding(dtype, ONE, ZERO, 7.0), EncodingCounts())
    np.testing.assert_array_equal(values, before)
