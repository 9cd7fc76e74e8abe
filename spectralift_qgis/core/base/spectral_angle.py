"""Spectral angle between spectra, accurate near zero."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

_BLOCK = 2048  # spectra at a time: bounds the memory of intermediate results


def spectral_angles(a: NDArray[np.float64], b: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the spectral angle of each pair of spectra (spectral angle mapper, SAM; Kruse et al. 1993).

    The angle arccos(a·b / |a||b|) in the form 2 atan2(|u − v|, |u + v|) of the unit vectors u and v (Kahan 2006, How
    Futile are Mindless Assessments of Roundoff in Floating-Point Computation?, section 12): near zero, arccos loses
    half of the digits.

    Args:
        a: (n, C) spectra.
        b: (n, C) spectra, in the same order.

    Returns:
        (n,) angles in degrees, 0–180; NaN where one of the spectra is zero in every band.
    """
    angles = np.full(len(a), np.nan)
    for start in range(0, len(a), _BLOCK):
        block = slice(start, start + _BLOCK)
        norm_a, norm_b = np.linalg.norm(a[block], axis=1), np.linalg.norm(b[block], axis=1)
        nonzero = (norm_a > 0) & (norm_b > 0)
        u, v = a[block][nonzero] / norm_a[nonzero, None], b[block][nonzero] / norm_b[nonzero, None]
        half = np.arctan2(np.linalg.norm(u - v, axis=1), np.linalg.norm(u + v, axis=1))
        angles[block][nonzero] = np.degrees(2 * half)  # a slice of the result is a view of it
    return angles
