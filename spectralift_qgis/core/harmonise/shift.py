"""Offset between the two images on the ground. No file is corrected: the network needs no co-registration."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from spectralift_qgis.core.base.grid import Window
from spectralift_qgis.core.harmonise.overlap import common_window, read_simulated
from spectralift_qgis.core.raster import Raster, average_onto

MOST_PIXELS = 192  # LR pixels a side of the window that is compared
REACH = 5  # LR pixels in each direction that are searched
LEAST_SIDE = 4 * REACH  # a smaller window is not enough
LEAST_CORRELATION = 0.2


@dataclass(frozen=True)
class Shift:
    """Offset of the MSI from the HSI.

    Attributes:
        east: In units of the HSI's CRS.
        north: In units of the HSI's CRS.
        pixels: (rows, cols) in LR pixels.
        correlation: Correlation of the shifted images.
    """

    east: float
    north: float
    pixels: tuple[float, float]
    correlation: float

    @property
    def distance(self) -> float:
        """Length of the offset in units of the HSI's CRS."""
        return float(np.hypot(self.east, self.north))


def measure_shift(
    hsi: Raster,
    msi: Raster,
    hsi_bands: NDArray[np.intp],
    msi_bands: Sequence[int],
    matrix: NDArray[np.float64],
    most: int = MOST_PIXELS,
) -> Shift | None:
    """Return the shift at which simulated LR-MSI and averaged MSI correlate best, to a fraction of a pixel.

    Args:
        hsi: LR-HSI.
        msi: HR-MSI.
        hsi_bands: (C,) indices of the HSI bands.
        msi_bands: Indices of the c MSI bands.
        matrix: Spectral response R (C, c).
        most: LR pixels along a side of the window that is compared.

    Returns:
        The shift; None if the overlap is too small or nothing correlates.
    """
    window = common_window(hsi, msi.grid, most)
    geotransform = hsi.grid.geotransform
    if window is None or geotransform is None or min(window.rows, window.cols) < LEAST_SIDE:
        return None
    z, z_valid = read_simulated(hsi, window, hsi_bands, matrix)
    m, m_valid = average_onto(msi, msi_bands, hsi.grid, window)
    # both images on the LR grid, (n, c) → (c, rows, cols), correlated at all whole shifts
    correlations = _correlations(_planes(z, z_valid, window), _planes(m, m_valid, window))
    row, col = np.unravel_index(int(np.nanargmax(correlations)), correlations.shape)
    if correlations[row, col] < LEAST_CORRELATION:
        return None
    # fraction of a pixel from a parabola along each axis, then (rows, cols) → (east, north)
    rows = row - REACH + _vertex(correlations[:, col], int(row))
    cols = col - REACH + _vertex(correlations[row, :], int(col))
    _, a, b, _, d, e = geotransform
    peak = float(correlations[row, col])
    return Shift(float(cols * a + rows * b), float(cols * d + rows * e), (float(rows), float(cols)), peak)


def _planes(pixels: NDArray[Any], valid: NDArray[np.bool_], window: Window) -> NDArray[np.float64]:
    """Return (c, rows, cols) with zero mean and unit deviation, zero for no data."""
    if not valid.any():
        return np.zeros((pixels.shape[1], window.rows, window.cols))
    planes = np.full((pixels.shape[1], len(pixels)), np.nan)
    planes[:, valid] = pixels[valid].T
    planes = planes.reshape(-1, window.rows, window.cols)
    centred = planes - np.nanmean(planes, axis=(1, 2), keepdims=True)
    deviation = np.nanstd(planes, axis=(1, 2), keepdims=True)
    return np.asarray(np.nan_to_num(centred / np.where(deviation > 0, deviation, 1)))


def _correlations(z: NDArray[np.float64], m: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the correlation of z with m, both (c, rows, cols), moved by (i − REACH, j − REACH) LR pixels.

    The result has the shape (2 REACH + 1, 2 REACH + 1).

    """
    size = 2 * REACH + 1
    result = np.zeros((size, size))
    inner = z[:, REACH:-REACH, REACH:-REACH]
    rows, cols = inner.shape[1:]
    for i in range(size):
        for j in range(size):
            moved = m[:, i : i + rows, j : j + cols]
            power = np.sqrt((inner**2).sum() * (moved**2).sum())
            result[i, j] = (inner * moved).sum() / power if power > 0 else 0.0
    return result


def _vertex(values: NDArray[np.float64], peak: int) -> float:
    """Return the maximum of a parabola through peak and neighbours, relative to the peak, within half a step."""
    if not 0 < peak < len(values) - 1:
        return 0.0
    left, middle, right = values[peak - 1 : peak + 2]
    curvature = left - 2 * middle + right
    return float(np.clip(0.5 * (left - right) / curvature, -0.5, 0.5)) if curvature < 0 else 0.0
