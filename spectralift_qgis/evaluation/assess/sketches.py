"""Small map and example spectra for the report; their size does not depend on that of the image."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from spectralift_qgis.core.base.grid import Window

Floats = NDArray[np.float64]
LARGEST_SIDE = 480


class Thumbnail:
    """Streaming map, averaged over squares of pixels so that its longer side has at most LARGEST_SIDE of them.

    Attributes:
        factor: Side of a square in pixels of the image.
    """

    def __init__(self, shape: tuple[int, int]) -> None:
        self.factor = max(1, -(-max(shape) // LARGEST_SIDE))
        self._shape = (-(-shape[0] // self.factor), -(-shape[1] // self.factor))
        self._sums, self._counts = np.zeros(self._shape), np.zeros(self._shape, np.int64)

    def add(self, window: Window, pixels: NDArray[np.intp], values: Floats) -> None:
        """Add pixels of a window.

        Args:
            window: Window of the image.
            pixels: (N,) indices of the pixels in the window, in reading order.
            values: (N,) values; NaN is ignored.
        """
        finite = np.isfinite(values)
        row, col = divmod(pixels[finite], window.cols)
        cell = (row + window.row) // self.factor * self._shape[1] + (col + window.col) // self.factor
        size = self._sums.size
        self._sums += np.bincount(cell, values[finite], size).reshape(self._shape)
        self._counts += np.bincount(cell, minlength=size).reshape(self._shape)

    @property
    def values(self) -> Floats:
        """Means of the squares, (h, w); NaN where no pixel has a value."""
        with np.errstate(invalid="ignore"):
            return np.where(self._counts > 0, self._sums / np.maximum(self._counts, 1), np.nan)


@dataclass(frozen=True, eq=False)
class Example:
    """Pixel whose spectral angle is nearest to a quantile.

    Attributes:
        row: Row of the pixel in the image.
        col: Column of the pixel in the image.
        degrees: Spectral angle in degrees.
        estimate: (B,) estimated spectrum.
        reference: (B,) reference spectrum.
    """

    row: int
    col: int
    degrees: float
    estimate: Floats
    reference: Floats


class Examples:
    """Streaming search for the pixel nearest to each target angle; of equal ones the first in reading order."""

    def __init__(self, targets: Sequence[float]) -> None:
        self._targets = tuple(targets)
        self._best: list[tuple[tuple[float, int, int], Example] | None] = [None] * len(self._targets)

    def add(self, window: Window, degrees: Floats, x: Floats, y: Floats) -> None:
        """Add a window with N pixels.

        Args:
            window: Window of the image.
            degrees: (N,) spectral angles in degrees; NaN is ignored.
            x: (N, B) estimates.
            y: (N, B) references.
        """
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
        """Nearest pixel to each target, in the order of the targets."""
        return tuple(best[1] for best in self._best if best is not None)
