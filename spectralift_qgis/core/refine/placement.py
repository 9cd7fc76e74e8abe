"""Positions of the LR-HSI's pixels among those of the HR-MSI, and the weights of a PSF between them."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

REACH = 3.2  # of the PSF, in standard deviations

Box = tuple[tuple[int, int], tuple[int, int]]  # rows [first, last), cols [first, last)


@dataclass(frozen=True)
class Axis:
    """One direction: LR pixel i covers HR pixels start + i step … start + (i + 1) step.

    Attributes:
        start: HR position of the first LR pixel's outer edge, in HR pixels.
        step: HR pixels per LR pixel.
        lr: Number of LR pixels.
        hr: Number of HR pixels.
    """

    start: float
    step: float
    lr: int
    hr: int

    def to_lr(self, hr_position: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return HR positions in LR pixels, counted from the centre of the first LR pixel."""
        return (hr_position - self.start) / self.step - 0.5

    def hr_of(self, first: int, last: int, reach: float) -> tuple[int, int]:
        """Return the HR pixels [begin, end) within `reach` LR pixels of LR pixels [first, last)."""
        begin = math.floor(self.start + (first - reach) * self.step)
        end = math.ceil(self.start + (last + reach) * self.step)
        return min(max(0, begin), self.hr), max(min(self.hr, end), 0)

    def lr_of(self, begin: int, end: int, reach: float) -> tuple[int, int]:
        """Return the LR pixels [first, last) within `reach` LR pixels of HR pixels [begin, end)."""
        first = math.floor((begin - self.start) / self.step - reach)
        last = math.ceil((end - self.start) / self.step + reach)
        return min(max(0, first), self.lr), max(min(self.lr, last), 0)

    def coarser(self, factor: int) -> Axis:
        """Return the axis with `factor` HR pixels taken as one; an incomplete block at the end is not used."""
        return Axis(self.start / factor, self.step / factor, self.lr, self.hr // factor)

    def moved(self, lr_pixels: float) -> Axis:
        """Return the axis with the LR pixels moved by `lr_pixels` of them."""
        return replace(self, start=self.start + lr_pixels * self.step)

    def weights(self, lr: tuple[int, int], hr: tuple[int, int], spread: float) -> NDArray[np.float64]:
        """Return the weights (LR, HR) of a Gaussian convolved with an LR pixel's own width.

        A row sums to 1 over an endless axis, to less at the edge of the image.

        Args:
            lr: LR pixels [first, last).
            hr: HR pixels [begin, end).
            spread: Standard deviation of the Gaussian in LR pixels.
        """
        return _weights(self, lr, hr, spread)


@dataclass(frozen=True)
class Placement:
    """Positions of LR pixels along rows and columns.

    Attributes:
        rows: Axis down the image.
        cols: Axis across the image.
    """

    rows: Axis
    cols: Axis

    @property
    def axes(self) -> tuple[Axis, Axis]:
        """Both axes, (rows, cols)."""
        return self.rows, self.cols

    @property
    def ratio(self) -> float:
        """HR pixels along one LR pixel, the geometric mean of both directions."""
        return math.sqrt(self.rows.step * self.cols.step)

    def coarser(self, factor: int) -> Placement:
        """Return the placement with factor × factor HR pixels taken as one."""
        return Placement(self.rows.coarser(factor), self.cols.coarser(factor))

    def where(self, hr: Box) -> NDArray[np.float32]:
        """Return the positions of HR pixels of a box, (n, 2) in LR pixels from the centre of the first one.

        Those beyond the LR-HSI are moved to its edge: a variation over the LR-HSI must not be extrapolated.
        """
        along = (axis.to_lr(np.arange(*span) + 0.5).clip(-0.5, axis.lr - 0.5) for axis, span in zip(self.axes, hr))
        return _pairs(*along)

    def moved(self, rows: float, cols: float) -> Placement:
        """Return the placement with the LR pixels moved by `rows` and `cols` of them."""
        return Placement(self.rows.moved(rows), self.cols.moved(cols))


def lr_positions(lr: Box) -> NDArray[np.float32]:
    """Return the positions of LR pixels of a box, (n, 2), as `Placement.where` does for HR pixels."""
    return _pairs(*(np.arange(*span) for span in lr))


def _pairs(rows: NDArray[Any], cols: NDArray[Any]) -> NDArray[np.float32]:
    """Return every pair of a row and a column, (n, 2), in reading order."""
    return np.stack(np.meshgrid(rows, cols, indexing="ij"), axis=-1).reshape(-1, 2).astype(np.float32)


def placement_of_shapes(lr: tuple[int, int], hr: tuple[int, int]) -> Placement:
    """Return the placement of two images (rows, cols) of one outline, assumed for arrays without georeference."""
    rows, cols = (Axis(0.0, big / small, small, big) for small, big in zip(lr, hr))
    return Placement(rows, cols)


@lru_cache(maxsize=256)
def _weights(axis: Axis, lr: tuple[int, int], hr: tuple[int, int], spread: float) -> NDArray[np.float64]:
    centre = axis.start + (np.arange(*lr) + 0.5) * axis.step
    pixel = np.arange(*hr)
    if spread == 0:
        # box alone: overlap of each LR pixel with each HR pixel, (LR, HR)
        left, right = centre - axis.step / 2, centre + axis.step / 2
        shared = np.minimum(pixel + 1, right[:, None]) - np.maximum(pixel, left[:, None])
        result = np.clip(shared, 0, 1) / axis.step
    else:
        # Gaussian ∗ box: difference of two error functions, (LR, HR)
        distance = pixel + 0.5 - centre[:, None]
        near = np.abs(distance) <= (REACH * spread + 0.5) * axis.step
        within, scale = distance[near], spread * axis.step * math.sqrt(2)
        result = np.zeros(distance.shape)
        result[near] = _erf((within + axis.step / 2) / scale) - _erf((within - axis.step / 2) / scale)
        result /= 2 * axis.step
    result.flags.writeable = False  # the cache returns it again
    return result


def _erf(x: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.asarray(np.vectorize(math.erf, otypes=[float])(x))
