"""Streaming statistics of each band of a raster, independent of the windows it is written in."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from spectralift_qgis.core.base.errors import RasterError
from spectralift_qgis.core.base.sentence import Sentence

_CHUNK = 1 << 17  # values in double precision at a time


@dataclass(frozen=True, eq=False)
class Sums:
    """Sums over some pixels of C bands; all arrays are (C,).

    Sums are in double precision: those of integers of up to 16 bits are exact.

    Attributes:
        low: lowest value.
        high: highest value.
        count: number of values.
        total: sum of the values.
        square: sum of their squares.
    """

    low: NDArray[np.float64]
    high: NDArray[np.float64]
    count: NDArray[np.int64]
    total: NDArray[np.float64]
    square: NDArray[np.float64]

    @classmethod
    def of(cls, planes: NDArray[Any], valid: NDArray[np.bool_]) -> Sums:
        """Return the sums of a set of pixels.

        Args:
            planes: (C, N) values.
            valid: (N,) or (N, C), True for the values that count.
        """
        if valid.ndim == 1:
            return _sums(planes if valid.all() else planes[:, valid])
        bands = [_sums(plane[None, counts]) for plane, counts in zip(planes, valid.T)]
        return cls(*(np.concatenate(values) for values in zip(*(band.values for band in bands))))

    @property
    def values(self) -> tuple[NDArray[Any], ...]:
        """The five arrays: low, high, count, total, square."""
        return self.low, self.high, self.count, self.total, self.square


def _sums(planes: NDArray[Any]) -> Sums:
    bands, pixels = planes.shape
    total, square = np.zeros(bands), np.zeros(bands)
    if not pixels:
        return Sums(np.full(bands, np.inf), np.full(bands, -np.inf), np.zeros(bands, np.int64), total, square)
    step = max(1, _CHUNK // bands)
    exact = np.empty((bands, min(step, pixels)))
    for start in range(0, pixels, step):
        chunk = planes[:, start : start + step]
        values = exact[:, : chunk.shape[1]]
        np.copyto(values, chunk)
        total += values.sum(axis=1)
        square += np.einsum("ij,ij->i", values, values)
    low, high = planes.min(axis=1).astype(np.float64), planes.max(axis=1).astype(np.float64)
    return Sums(low, high, np.full(bands, pixels, np.int64), total, square)


def merge_sums(parts: Sequence[Sums]) -> Sums:
    """Return the sums over the pixels of all parts, which have the same bands."""
    low, high, count, total, square = (np.stack(values) for values in zip(*(part.values for part in parts)))
    return Sums(low.min(axis=0), high.max(axis=0), count.sum(axis=0), total.sum(axis=0), square.sum(axis=0))


@dataclass
class BandStatistics:
    """Streaming statistics of one band, independent of the order of the windows.

    Attributes:
        low: lowest value.
        high: highest value.
        count: number of values.
        sums: sum of each window; separate, so that they can be added exactly in any order.
        squares: sum of squares of each window.
    """

    low: float = math.inf
    high: float = -math.inf
    count: int = 0
    sums: list[float] = field(default_factory=list)
    squares: list[float] = field(default_factory=list)

    def add(self, low: float, high: float, count: int, total: float, square: float) -> None:
        """Add the sums of a window's values; nothing if there are none."""
        if not count:
            return
        self.low, self.high, self.count = min(self.low, low), max(self.high, high), self.count + count
        self.sums.append(total)
        self.squares.append(square)

    def summary(self) -> tuple[float, float, float, float]:
        """Return (minimum, maximum, mean, standard deviation), the last two rounded to 7 and 6 significant digits."""
        mean = math.fsum(self.sums) / self.count
        variance = max(0.0, math.fsum(self.squares) / self.count - mean * mean)
        return self.low, self.high, float(f"{mean:.7g}"), float(f"{math.sqrt(variance):.6g}")


@dataclass(frozen=True)
class Totals:
    """Totals of one band of a raster; `summary` combines those of several.

    Attributes:
        low: lowest value.
        high: highest value.
        count: number of values.
        total: sum of the values.
        square: sum of their squares.
    """

    low: float
    high: float
    count: int
    total: float
    square: float


def summary(parts: Iterable[Totals]) -> tuple[float, float, float, float] | None:
    """Return (minimum, maximum, mean, standard deviation) of a band split into these parts; None without values."""
    whole = BandStatistics()
    for part in parts:
        whole.add(part.low, part.high, part.count, part.total, part.square)
    return whole.summary() if whole.count else None


def pack(statistics: list[BandStatistics]) -> tuple[NDArray[Any], ...]:
    """Return statistics as arrays: low, high, count and number of sums, (bands,) each; all sums; all squares."""
    return (
        np.array([s.low for s in statistics], np.float64),
        np.array([s.high for s in statistics], np.float64),
        np.array([s.count for s in statistics], np.int64),
        np.array([len(s.sums) for s in statistics], np.int64),
        np.array([v for s in statistics for v in s.sums], np.float64),
        np.array([v for s in statistics for v in s.squares], np.float64),
    )


def unpack(arrays: tuple[NDArray[Any], ...], bands: int) -> list[BandStatistics]:
    """Return the statistics from the arrays of `pack`.

    Args:
        arrays: the arrays.
        bands: number of bands that they must have.

    Raises:
        RasterError: The arrays do not fit together or have another number of bands.
    """
    low, high, count, pieces, sums, squares = arrays
    ends = np.cumsum(pieces)
    if not (len(low) == len(high) == len(count) == len(pieces) == bands) or min(pieces.min(), count.min()) < 0:
        raise RasterError(Sentence("The statistics belong to another raster."))
    if not len(sums) == len(squares) == ends[-1]:
        raise RasterError(Sentence("The statistics are incomplete."))
    parts = [slice(end - n, end) for end, n in zip(ends, pieces)]
    rows = zip(low.tolist(), high.tolist(), count.tolist(), parts)
    return [BandStatistics(lo, hi, n, sums[part].tolist(), squares[part].tolist()) for lo, hi, n, part in rows]
