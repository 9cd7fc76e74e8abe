"""From values on the LR-HSI's grid to any window of HR pixels, alike however the image is cut into windows."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from spectralift_qgis.core.refine.learning import RANGE

REACH = 4.0  # standard deviations, beyond which nothing is returned
SHARPNESS = -0.5  # Keys 1981, IEEE Transactions on Acoustics, Speech and Signal Processing 29, 1153–1160

Taps = tuple[NDArray[np.intp], NDArray[np.float32]]


def point_kernel(psf_variance: float) -> tuple[float, float]:
    """Return height and variance (LR pixels²) of the covariance of a point and an LR residual: one end is blurred."""
    variance = RANGE**2 + psf_variance
    return (RANGE**2 + 2 * psf_variance) / variance, variance


def spread_window(
    alpha: NDArray[np.float32],
    rows: NDArray[np.float64],
    cols: NDArray[np.float64],
    psf_variance: float,
) -> NDArray[np.float32]:
    """Return the local part (len(rows), len(cols), k) at positions in LR pixels, 0 the first LR pixel's centre.

    Only the LR end is blurred: the covariance is narrower and higher than that between two LR pixels.
    """
    height, variance = point_kernel(psf_variance)
    down, across = (_near(positions, size, variance) for positions, size in zip((rows, cols), alpha.shape[:2]))
    return np.asarray(np.float32(height) * _spread(alpha, down, across))


def enlarge_window(
    image: NDArray[np.float32], rows: NDArray[np.float64], cols: NDArray[np.float64]
) -> NDArray[np.float32]:
    """Return an image (rows, cols, k) at positions in LR pixels by cubic convolution (Keys 1981).

    The outermost LR pixels are repeated, and fade to nothing over one LR pixel beyond their outline.
    """
    down, across = (_cubic(positions, size) for positions, size in zip((rows, cols), image.shape[:2]))
    return _spread(image, down, across)


def keys(distance: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the weights of cubic convolution at distances in LR pixels."""
    d, a = distance, SHARPNESS
    near = (a + 2) * d**3 - (a + 3) * d**2 + 1
    far = a * d**3 - 5 * a * d**2 + 8 * a * d - 4 * a
    return np.asarray(np.where(d <= 1, near, np.where(d < 2, far, 0.0)))


def _spread(image: NDArray[np.float32], down: Taps, across: Taps) -> NDArray[np.float32]:
    """Always as many taps, and added up one by one: a matrix product could round differently in another window."""
    first = across[0][:, 0].min()
    narrow = image[:, first : across[0][:, -1].max() + 1]
    part = sum(w[:, None, None] * narrow[i] for i, w in zip(down[0].T, down[1].T))
    return np.asarray(sum(w[:, None] * part[:, i - first] for i, w in zip(across[0].T, across[1].T)))


def _near(positions: NDArray[np.float64], size: int, variance: float) -> Taps:
    """Return the LR pixels (n, T) around each position and their weights, zero for those beyond the image."""
    reach = int(np.ceil(REACH * variance**0.5))
    index = np.floor(positions).astype(np.intp)[:, None] + np.arange(-reach, reach + 2)
    weight = np.exp(-((positions[:, None] - index) ** 2) / 2 / variance)
    weight[(index < 0) | (index >= size)] = 0
    return np.clip(index, 0, size - 1), weight.astype(np.float32)


def _cubic(positions: NDArray[np.float64], size: int) -> Taps:
    index = np.floor(positions).astype(np.intp)[:, None] + np.arange(-1, 3)
    beyond = np.maximum(-0.5 - positions, positions - (size - 0.5))
    weight = keys(np.abs(positions[:, None] - index)) * np.clip(1 - beyond, 0, 1)[:, None]
    return np.clip(index, 0, size - 1), weight.astype(np.float32)
