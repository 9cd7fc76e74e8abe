"""What a report shows of a comparison, small whatever the image's size: a map in little, example spectra."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from spectralift_qgis.core.base.grid import Window

Floats = NDArray[np.float64]
LARGEST_SIDE = 480


class Thumbnail:
    """A map averaged over squares of pixels, so that its longer side has at most LARGEST_SIDE of them."""

    def __init__(self, shape: tuple[int, int]) -> None:
        self.factor = max(1, -(-max(shape) // LARGEST_SIDE))
        self._shape = (-(-shape[0] // self.factor), -(-shape[1] // self.factor))
        self._sums, self._counts = np.zeros(self._shape), np.zeros(self._shape, np.int64)

    def add(self, window: Window, pixels: NDArray[np.intp], values: Floats) -> None:
        """Add values (N,) of the window's pixels (N,), numbered in reading order; NaN do not count."""
        known = np.isfinite(values)
        row, col = divmod(pixels[known], window.cols)
        cell = (row + window.row) // self.factor * self._shape[1] + (col + window.col) // self.factor
        size = self._sums.size
        self._sums += np.bincount(cell, values[known], size).reshape(self._shape)
        self._counts += np.bincount(cell, minlength=size).reshape(self._shape)

    @property
    def values(self) -> Floats:
        """(h, w), NaN where no pixel has a value."""
        with np.errstate(invalid="ignore"):
            return np.where(self._counts > 0, self._sums / np.maximum(self._counts, 1), np.nan)


@dataclass(frozen=True, eq=False)
class Example:
    """A pixel whose angle is the nearest to a quantile, and its spectra (B,)."""

    row: int
    col: int
    degrees: float
    estimate: Floats
    reference: Floats


class Examples:
    """For each of some angles the pixel that comes nearest; of equal ones the first in reading order."""

    def __init__(self, targets: Sequence[float]) -> None:
        self._targets = tuple(targets)
        self._best: list[tuple[tuple[float, int, int], Example] | None] = [None] * len(self._targets)

    def add(self, window: Window, degrees: Floats, x: Floats, y: Floats) -> None:
        """Add a window's angles (N,), NaN for pixels that do not count, and spectra (N, B)."""
        if not np.isfinite(degrees).any():
            return
        for i, target in enumerate(self._targets):
            k = int(np.nanargmin(np.abs(degrees - target)))
            row, col = k // window.cols + window.row, k % window.cols + window.col
            rank = (abs(float(degrees[k]) - target), row, col)
            best = self._best[i]
            if best is None or rank < best[0]:
                self._best[i] = rank, Example(row, col, float(degrees[k]), x[k].copy(), y[k].copy())

    @property
    def found(self) -> tuple[Example, ...]:
        return tuple(best[1] for best in self._best if best is not None)
