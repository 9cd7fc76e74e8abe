"""Blur and average in one: what a sensor with this PSF and r times larger pixels sees."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from spectralift_qgis.core.base.grid import Window
from spectralift_qgis.core.raster import Raster

_COLUMNS = 64  # summed at a time: their spectra stay in the processor's cache
_SEPARABLE = 1e-12


@dataclass(frozen=True, eq=False)
class Degradation:
    """A PSF (size, size), sum 1, and a ratio r; border: "reflect" (the image goes on mirrored) or "zero" (dark).

    The mean over r × r blurred pixels is one sum with the kernel PSF ⊛ box / r², size + r − 1 wide, taken at every
    r-th pixel: exact, and r² times less work than blurring first.
    """

    psf: NDArray[np.float64]
    ratio: int
    border: str = "reflect"

    @cached_property
    def kernel(self) -> NDArray[np.float64]:
        """(size + r − 1, size + r − 1), sum 1."""
        return _with_box(self.psf, self.ratio) / self.ratio**2

    @cached_property
    def support(self) -> NDArray[np.float64]:
        """(size + r − 1, size + r − 1): above zero where the kernel is not zero by construction."""
        return _with_box((self.psf != 0).astype(float), self.ratio)

    def around(self, first: int, count: int) -> tuple[int, int]:
        """Return the first and the end of the fine rows (or columns) that `count` coarse ones from `first` see."""
        half = len(self.psf) // 2
        return first * self.ratio - half, (first + count) * self.ratio + half


def degrade(cube: NDArray[Any], degradation: Degradation) -> NDArray[np.float32]:
    """Return the coarse cube (h, w, C) of a fine one (H, W, C); rows and columns beyond a multiple of r are cut.

    NaN marks pixels without data; a coarse pixel whose PSF touches one is NaN.
    """
    r = degradation.ratio
    h, w = cube.shape[0] // r, cube.shape[1] // r
    rows, beyond_rows = border_index(*degradation.around(0, h), cube.shape[0], degradation.border)
    cols, beyond_cols = border_index(*degradation.around(0, w), cube.shape[1], degradation.border)
    padded = np.asarray(cube, np.float64)[rows][:, cols]
    padded[beyond_rows] = 0
    padded[:, beyond_cols] = 0
    invalid = ~np.isfinite(padded).all(axis=2)
    padded[invalid] = 0
    result = weighted_sums(padded, degradation.kernel, r).astype(np.float32)
    result[touched(invalid, degradation)] = np.nan
    return result


def read_degraded(
    raster: Raster, window: Window, bands: Sequence[int] | NDArray[np.intp], degradation: Degradation
) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
    """Return coarse values (rows, cols, bands) and valid (rows, cols) of a window of the coarse grid.

    A coarse pixel is valid when no fine pixel in its PSF's support is nodata in any of these bands.
    """
    height, width = raster.grid.shape
    rows, beyond_rows = border_index(*degradation.around(window.row, window.rows), height, degradation.border)
    cols, beyond_cols = border_index(*degradation.around(window.col, window.cols), width, degradation.border)
    seen = Window(int(rows.min()), int(cols.min()), int(np.ptp(rows)) + 1, int(np.ptp(cols)) + 1)
    values, valid = raster.read(seen, bands)
    fine = values.reshape(seen.rows, seen.cols, -1)
    grid = np.ix_(rows - seen.row, cols - seen.col)
    invalid = ~valid.reshape(seen.rows, seen.cols)[grid]
    padded = fine[grid].astype(np.float64)
    for array in (padded, invalid):
        array[beyond_rows] = 0
        array[:, beyond_cols] = 0
    result = weighted_sums(padded, degradation.kernel, degradation.ratio).astype(np.float32)
    return result, ~touched(invalid, degradation)


def border_index(start: int, stop: int, size: int, border: str) -> tuple[NDArray[np.intp], NDArray[np.bool_]]:
    """Return which of `size` pixels stand at positions start … stop − 1, and which positions are dark, (stop − start,).

    "reflect" mirrors at the outermost pixels' centres, again and again where a PSF is larger than the image.
    """
    position = np.arange(start, stop)
    outside = (position < 0) | (position >= size)
    if border == "zero":
        return np.clip(position, 0, size - 1), outside
    if size == 1:
        return np.zeros_like(position), np.zeros_like(outside)
    period = 2 * (size - 1)
    folded = np.mod(position, period)
    return np.where(folded < size, folded, period - folded), np.zeros_like(outside)


def touched(invalid: NDArray[np.bool_], degradation: Degradation) -> NDArray[np.bool_]:
    """Return (h, w) True where the PSF's support has an invalid pixel, of (h r + size − 1, w r + size − 1)."""
    if not invalid.any():
        around = len(degradation.psf) - 1
        h, w = ((n - around) // degradation.ratio for n in invalid.shape)
        return np.zeros((h, w), bool)
    sums = weighted_sums(invalid[:, :, None].astype(np.float64), degradation.support, degradation.ratio)
    return np.asarray(sums[:, :, 0] > 0.5)


def weighted_sums(padded: NDArray[np.float64], kernel: NDArray[np.float64], ratio: int) -> NDArray[np.float64]:
    """Return Σ kernel[u, v] padded[i r + u, j r + v] for every i, j: (h, w, C) of (h r + k − r, w r + k − r, C).

    Every product and sum is by itself, in one order: a pixel's bits do not depend on its neighbours or the window.
    All the kernels here are symmetric, so that this is the convolution.
    """
    k = len(kernel)
    h, w = ((n - k) // ratio + 1 for n in padded.shape[:2])
    factors = _factors(kernel)
    result = np.empty((h, w, padded.shape[2]))
    for i in range(h):
        rows = padded[i * ratio : i * ratio + k]
        for j in range(0, w, _COLUMNS):
            count = min(_COLUMNS, w - j)
            part = rows[:, j * ratio : (j + count - 1) * ratio + k]
            out = result[i, j : j + count]
            if factors is None:
                _sum_all(part, kernel, ratio, out)
            else:
                _sum_each(part, factors, ratio, out)
    return result


def _sum_all(part: NDArray[np.float64], kernel: NDArray[np.float64], ratio: int, out: NDArray[np.float64]) -> None:
    """Add up over all of the kernel, (k, columns, C) → out (count, C)."""
    out[:] = 0
    term = np.empty_like(out)
    end = (len(out) - 1) * ratio + 1
    for u, v in zip(*np.nonzero(kernel)):
        np.multiply(part[u, v : v + end : ratio], kernel[u, v], out=term)
        out += term


def _sum_each(
    part: NDArray[np.float64],
    factors: tuple[NDArray[np.float64], NDArray[np.float64]],
    ratio: int,
    out: NDArray[np.float64],
) -> None:
    """Add up down the rows first, then along the columns: the kernel is the product of two."""
    down, along = factors
    line = np.zeros(part.shape[1:])
    term = np.empty_like(line)
    for u in np.flatnonzero(down):
        np.multiply(part[u], down[u], out=term)
        line += term
    out[:] = 0
    term = np.empty_like(out)
    end = (len(out) - 1) * ratio + 1
    for v in np.flatnonzero(along):
        np.multiply(line[v : v + end : ratio], along[v], out=term)
        out += term


def _factors(kernel: NDArray[np.float64]) -> tuple[NDArray[np.float64], NDArray[np.float64]] | None:
    """Return a column and a row whose product the kernel is; None where it is no product."""
    v, u = np.unravel_index(int(np.abs(kernel).argmax()), kernel.shape)
    down, along = kernel[:, u], kernel[v] / kernel[v, u]
    if np.abs(np.outer(down, along) - kernel).max() > _SEPARABLE * np.abs(kernel).max():
        return None
    return down.copy(), along


def _with_box(psf: NDArray[np.float64], ratio: int) -> NDArray[np.float64]:
    """Return psf ⊛ the r × r box of ones, (size + r − 1, size + r − 1)."""
    size = len(psf)
    tall = np.zeros((size + ratio - 1, size))
    result = np.zeros((size + ratio - 1, size + ratio - 1))
    for i in range(ratio):
        tall[i : i + size] += psf
    for j in range(ratio):
        result[:, j : j + size] += tall
    return result
