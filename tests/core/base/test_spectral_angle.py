from __future__ import annotations

import numpy as np
import pytest

from spectralift_qgis.core.base.spectral_angle import spectral_angles


def test_angles_of_rotated_vectors_are_exact_down_to_tiny_ones() -> None:
    true = np.array([1e-12, 1e-9, 1e-6, 1e-3, 0.5, 45.0, 90.0, 179.0])
    turned = np.column_stack([np.cos(np.radians(true)), np.sin(np.radians(true))])
    start = np.tile([[1.0, 0.0]], (len(true), 1))
    np.testing.assert_allclose(spectral_angles(3 * start, 0.01 * turned), true, rtol=1e-12)


def test_brightness_does_not_matter_and_zero_spectra_have_no_angle() -> None:
    spectra = np.random.default_rng(0).random((5000, 40)) + 0.1
    assert spectral_angles(spectra, 7 * spectra).max() < 1e-13
    spectra[3] = 0
    assert np.flatnonzero(np.isnan(spectral_angles(spectra, np.ones_like(spectra)))).tolist() == [3]


def test_angles_agree_with_the_cosine_where_it_is_accurate() -> None:
    a, b = np.random.default_rng(1).random((2, 5000, 40))
    cosine = (a * b).sum(axis=1) / np.linalg.norm(a, axis=1) / np.linalg.norm(b, axis=1)
    assert spectral_angles(a, b) == pytest.approx(np.degrees(np.arccos(cosine)), rel=1e-12)
