"""Pairs of cubes that are read window by window: arrays in memory, or rasters larger than memory."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from spectralift_qgis.core.base.grid import Tiling, Window, windows
from spectralift_qgis.core.raster import Raster
from spectralift_qgis.evaluation.metrics.windowed import HALO

Floats = NDArray[np.float64]


class Pair(Protocol):
    """Estimate and reference on one grid, with B bands to compare."""

    @property
    def shape(self) -> tuple[int, int]:
        """Size of both images, (rows, cols)."""

    @property
    def bands(self) -> int:
        """Number B of compared bands."""

    def read(self, window: Window) -> tuple[Floats, Floats, NDArray[np.bool_]]:
        """Read a window with N pixels.

        Returns:
            Estimates (N, B), references (N, B) and valid (N,); values of invalid pixels are 0.
        """


@dataclass(frozen=True, eq=False)
class ArrayPair:
    """Pair of cubes in memory; a pixel that is not finite in all bands of both is not valid.

    Attributes:
        estimate: (H, W, B) estimated cube.
        reference: (H, W, B) reference cube.
    """

    estimate: Floats
    reference: Floats

    @property
    def shape(self) -> tuple[int, int]:
        """Size of both images, (rows, cols)."""
        return int(self.reference.shape[0]), int(self.reference.shape[1])

    @property
    def bands(self) -> int:
        """Number B of compared bands."""
        return int(self.reference.shape[2])

    def read(self, window: Window) -> tuple[Floats, Floats, NDArray[np.bool_]]:
        """Return estimates and references (N, B) and valid (N,) of a window, as described in Pair."""
        rows, cols = slice(window.row, window.row + window.rows), slice(window.col, window.col + window.cols)
        x, y = (np.array(c[rows, cols].reshape(window.size, -1), np.float64) for c in (self.estimate, self.reference))
        valid = np.isfinite(x).all(axis=1) & np.isfinite(y).all(axis=1)
        x[~valid], y[~valid] = 0, 0
        return x, y, valid


@dataclass(frozen=True, eq=False)
class RasterPair:
    """Pair of open rasters.

    Attributes:
        estimate: Estimated cube.
        reference: Reference cube, on the same grid.
        estimate_index: (B,) indices of the compared bands of the estimate.
        reference_index: (B,) indices of their partners in the reference.
        factor: Factor that brings the estimate's values to the units of the reference.
    """

    estimate: Raster
    reference: Raster
    estimate_index: NDArray[np.intp]
    reference_index: NDArray[np.intp]
    factor: float = 1.0

    @property
    def shape(self) -> tuple[int, int]:
        """Size of both images, (rows, cols)."""
        return self.reference.grid.shape

    @property
    def bands(self) -> int:
        """Number B of compared bands."""
        return len(self.reference_index)

    def read(self, window: Window) -> tuple[Floats, Floats, NDArray[np.bool_]]:
        """Return estimates and references (N, B) and valid (N,) of a window, as described in Pair."""
        x, valid_x = _read(self.estimate, window, self.estimate_index)
        y, valid_y = _read(self.reference, window, self.reference_index)
        if self.factor != 1:
            x *= self.factor
        valid = valid_x & valid_y
        x[~valid], y[~valid] = 0, 0
        return x, y, valid

    @property
    def bytes_per_pixel(self) -> int:
        """Memory in bytes per pixel while both rasters are read: stored numbers twice, float64 three times, masks."""
        return sum(len(r) * (2 * r.itemsize + 3 * 8 + 2) for r in (self.estimate, self.reference)) + 64


def _read(raster: Raster, window: Window, index: Sequence[int] | NDArray[np.intp]) -> tuple[Floats, NDArray[np.bool_]]:
    # read_each, not read: float64 throughout, or two roundings of one number would look like an error of the estimate
    values, valid = raster.read_each(window)
    return values[:, index], valid[:, index].all(axis=1)


def tiles(shape: tuple[int, int], block: tuple[int, int], max_pixels: int) -> Tiling:
    """Return windows that cover an image.

    Args:
        shape: (rows, cols) of the image.
        block: (rows, cols) of the raster's blocks.
        max_pixels: Largest number of pixels of a window with its halo, if possible.
    """
    rows, cols = shape
    if (rows + 2 * HALO) * (cols + 2 * HALO) <= max_pixels:
        return Tiling(shape, shape)
    aligned = windows(shape, block, max_pixels // 2)
    if min(aligned.step[0], rows) >= 8 * HALO and min(aligned.step[1], cols) >= 8 * HALO:
        return aligned
    side = max(2 * HALO, int(max_pixels**0.5) - 2 * HALO)  # of a strip, more than half would be halo
    return Tiling(shape, (min(side, rows), min(side, cols)))


def with_halo(window: Window, shape: tuple[int, int]) -> tuple[Window, tuple[slice, slice]]:
    """Return a window with HALO pixels around it, clipped to the image.

    Args:
        window: Window of the image.
        shape: (rows, cols) of the image.

    Returns:
        The larger window, and the slices of rows and columns of `window` inside it.
    """
    row, col = max(0, window.row - HALO), max(0, window.col - HALO)
    end_row = min(shape[0], window.row + window.rows + HALO)
    end_col = min(shape[1], window.col + window.cols + HALO)
    inner = (
        slice(window.row - row, window.row - row + window.rows),
        slice(window.col - col, window.col - col + window.cols),
    )
    return replace(window, row=row, col=col, rows=end_row - row, cols=end_col - col), inner
