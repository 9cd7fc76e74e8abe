"""Closed-form model: ridge regression on the MSI bands, their squares and products, without torch.

It serves as an instant preview, and as a baseline that a trained network has to beat.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from spectralift_qgis.core.base.blocks import BLOCK, product

RIDGE = 1e-4  # of the mean diagonal of the normal matrix


def features(m: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return 1, the bands and all products of two bands.

    Args:
        m: Scaled MSI pixels (N, c).

    Returns:
        Features (N, F) with F = 1 + c + c (c + 1) / 2.
    """
    return _planes(m).T


def _planes(m: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return the features (F, N), each contiguous in memory, as the result's bands will be."""
    c = m.shape[1]
    planes = np.empty((1 + c + c * (c + 1) // 2, len(m)), np.float32)
    planes[0], planes[1 : c + 1] = 1, m.T
    # band i times the bands i … c, row by row
    bands, first = planes[1 : c + 1], c + 1
    for i in range(c):
        np.multiply(bands[i], bands[i:], out=planes[first : first + c - i])
        first += c - i
    return planes


def fit(z: NDArray[np.float32], y: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return ridge-regularised coefficients that turn the features of z into y.

    Args:
        z: Scaled simulated LR-MSI (N, c).
        y: Scaled LR-HSI (N, C).

    Returns:
        Coefficients (F, C) on `features`.
    """
    a = features(z).astype(np.float64)
    # features in units of their root mean square, so that one ridge suits all: (N, F)
    scale = np.sqrt((a * a).mean(axis=0))
    scale[scale == 0] = 1.0
    a /= scale
    # normal equations (AᵀA + λ I) β = Aᵀ Y, λ a share of the mean diagonal: (F, F) β = (F, C)
    normal = a.T @ a
    normal[np.diag_indices_from(normal)] += RIDGE * np.trace(normal) / len(normal)
    coefficients = np.linalg.solve(normal, a.T @ y.astype(np.float64))
    return np.asarray(coefficients / scale[:, None], dtype=np.float32)


def predict(m: NDArray[np.float32], coefficients: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return spectra of pixels, each band contiguous in memory, as rasters store them.

    Computed in blocks of one size, the last one padded with zeros, for the reason that `in_blocks` gives.

    Args:
        m: Scaled MSI pixels (N, c).
        coefficients: (F, C), of `fit`.

    Returns:
        Scaled spectra (N, C).
    """
    weights = np.ascontiguousarray(coefficients.T, np.float64)
    planes = np.empty((len(weights), len(m)), np.float32)
    for start in range(0, len(m), BLOCK):
        pixels = m[start : start + BLOCK]
        count = len(pixels)
        if count < BLOCK:
            pixels = np.vstack([pixels, np.zeros((BLOCK - count, m.shape[1]), np.float32)])
        planes[:, start : start + count] = product(weights, _planes(pixels))[:, :count]
    return planes.T


class Quadratic:
    """Closed-form model as a predictor: a single model, so its spread is zero."""

    engine, device = "closed form", "cpu"

    def __init__(self, coefficients: NDArray[np.float32]) -> None:
        self._coefficients = coefficients

    def __call__(self, m: NDArray[np.float32]) -> NDArray[np.float32]:
        """Return (N, C) for scaled pixels m (N, c)."""
        return predict(m, self._coefficients)

    def with_spread(self, m: NDArray[np.float32]) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """Return (N, C) for scaled pixels m (N, c), and a spread of zero (N,)."""
        return self(m), np.zeros(len(m), np.float32)
