"""What was read of a raster once and is kept: windows of it, and pixels from here and there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from spectralift_qgis.core.grid import Window


@dataclass(frozen=True, eq=False)
class Kept:
    """planes: (bands, rows, cols) of a window as stored. mask: (rows, cols) of the file's, None without one."""

    window: Window
    planes: NDArray[Any]
    mask: NDArray[np.uint8] | None

    def part(self, window: Window) -> tuple[slice, slice] | None:
        """Return which rows and columns of the planes another window is; None where not all of it is kept."""
        down, across = window.row - self.window.row, window.col - self.window.col
        inside = 0 <= down <= self.window.rows - window.rows and 0 <= across <= self.window.cols - window.cols
        return (slice(down, down + window.rows), slice(across, across + window.cols)) if inside else None


@dataclass(frozen=True, eq=False)
class Glimpse:
    """numbers: which bands, from 1. windows: of the raster. pixels: from all over it, as one row without a place."""

    numbers: list[int]
    windows: tuple[Kept, ...]
    pixels: Kept

    def find(self, window: Window) -> tuple[Kept, tuple[slice, slice]] | None:
        """Return in which window another one lies, and where in it; None where it is not kept."""
        return next(((kept, part) for kept in self.windows if (part := kept.part(window)) is not None), None)

    def bands(self, numbers: list[int]) -> list[int] | slice | None:
        """Return which planes these band numbers are; None where one is not kept."""
        if numbers == self.numbers:
            return slice(None)
        places = {number: i for i, number in enumerate(self.numbers)}
        return [places[number] for number in numbers] if places.keys() >= set(numbers) else None
