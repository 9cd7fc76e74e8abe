"""Spatial degradation: blur by a PSF and average over r × r pixels in one step."""

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
    """Blur and decimation of an image.

    The mean over r × r blurred pixels is one sum with the kernel PSF ⊛ box / r², size + r − 1 wide, taken at every
    r-th pixel: exact, and r² times less work than blurring first.

    Attributes:
        psf: (size, size) point spread function on the fine grid, sum 1.
        ratio: Number r of fine pixels along the side of a coarse one.
        border: Values beyond the image's border: "reflect" (mirrored) or "zero" (dark).
    """

    psf: NDArray[np.float64]
    ratio: int
    border: str = "reflect"

    @cached_property
    def kernel(self) -> NDArray[np.float64]:
        """Weights of the fine pixels of one coarse pixel, (size + r − 1, size + r − 1), sum 1."""
        return _with_box(self.psf, self.ratio) / self.ratio**2

    @cached_property
    def support(self) -> NDArray[np.float64]:
        """Support of the kernel, (size + r − 1, size + r − 1): above zero where it is not zero by construction."""
        return _with_box((self.psf != 0).astype(float), self.ratio)

    def around(self, first: int, count: int) -> tuple[int, int]:
        """Return the range of fine rows (or columns) that contribute to coarse ones.

        Args:
            first: First coarse row.
            count: Number of coarse rows.

        Returns:
            First fine row and the end, which is not included; both may lie beyond the image.
        """
        half = len(self.psf) // 2
        return first * self.ratio - half, (first + count) * self.ratio + half


def degrade(cube: NDArray[Any], degradation: Degradation) -> NDArray[np.float32]:
    """Return the coarse cube of a fine one in memory.

    Args:
        cube: (H, W, C) fine cube; NaN marks pixels without data. Rows and columns beyond a multiple of r are cut.
        degradation: PSF, ratio and border.

    Returns:
        (h, w, C) with h = H // r, w = W // r; NaN where the PSF touches a pixel without data.
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
    """Read a window of a fine raster and return it degraded.

    Args:
        raster: Fine raster.
        window: Window of the coarse grid.
        bands: Indices of the C bands to read.
        degradation: PSF, ratio and border.

    Returns:
        Coarse values (rows, cols, C), and valid (rows, cols): True where no fine pixel in the PSF's support is
        nodata in any of these bands.
    """
    height, width = raster.grid.shape
    rows, beyond_rows = border_index(*degradation.around(window.row, window.rows), height, degradation.border)
    cols, beyond_cols = border_index(*degradation.around(window.col, window.cols), width, degradation.border)
    source_window = Window(int(rows.min()), int(cols.min()), int(np.ptp(rows)) + 1, int(np.ptp(cols)) + 1)
    values, valid = raster.read(source_window, bands)
    fine = values.reshape(source_window.rows, source_window.cols, -1)
    # Extend over the border: (seen rows, seen cols, C) → (rows r + size − 1, cols r + size − 1, C)
    grid = np.ix_(rows - source_window.row, cols - source_window.col)
    invalid = ~valid.reshape(source_window.rows, source_window.cols)[grid]
    padded = fine[grid].astype(np.float64)
    for array in (padded, invalid):
        array[beyond_rows] = 0
        array[:, beyond_cols] = 0
    result = weighted_sums(padded, degradation.kernel, degradation.ratio).astype(np.float32)
    return result, ~touched(invalid, degradation)


def border_index(start: int, stop: int, size: int, border: str) -> tuple[NDArray[np.intp], NDArray[np.bool_]]:
    """Return the pixels that stand at positions along one axis, also beyond the image's border.

    Args:
        start: First position.
        stop: End of the positions, not included.
        size: Number of pixels along the axis.
        border: "reflect" mirrors at the centres of the outermost pixels, repeatedly if a PSF is larger than the
            image; "zero" means dark.

    Returns:
        Indices 0 … size − 1 and True for dark positions, (stop − start,) each.
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
    """Return the coarse pixels with an invalid pixel in their PSF's support.

    Args:
        invalid: (h r + size − 1, w r + size − 1) True for fine pixels without data.
        degradation: PSF (size, size) and ratio r.

    Returns:
        (h, w) True where the support includes an invalid pixel.
    """
    if not invalid.any():
        around = len(degradation.psf) - 1
        h, w = ((n - around) // degradation.ratio for n in invalid.shape)
        return np.zeros((h, w), bool)
    sums = weighted_sums(invalid[:, :, None].astype(np.float64), degradation.support, degradation.ratio)
    return np.asarray(sums[:, :, 0] > 0.5)


def weighted_sums(padded: NDArray[np.float64], kernel: NDArray[np.float64], ratio: int) -> NDArray[np.float64]:
    """Return Σ kernel[u, v] padded[i r + u, j r + v] for every coarse pixel i, j.

    Products and sums are taken pixel by pixel in a fixed order: the bits of a pixel do not depend on its neighbours
    or the window. All kernels here are symmetric, so this is the convolution.

    Args:
        padded: (h r + k − r, w r + k − r, C) fine values.
        kernel: (k, k) weights.
        ratio: Number r of fine pixels along the side of a coarse one.

    Returns:
        (h, w, C) sums.
    """
    k = len(kernel)
    h, w = ((n - k) // ratio + 1 for n in padded.shape[:2])
    factors = _factors(kernel)
    result = np.empty((h, w, padded.shape[2]))
    for i in range(h):  # a coarse row needs k fine ones: (k, w r + k − r, C) → (w, C)
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
    """Sum over the whole kernel: (k, columns, C) → out (count, C)."""
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
    """Sum along rows, then columns, for a separable kernel: (k, columns, C) → (columns, C) → out (count, C)."""
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
    """Return the column and the row (k,) whose outer product is the kernel; None if it is not separable."""
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
