"""What was read of a raster once and is kept: windows of it, and pixels from here and there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from spectralift_qgis.core.base.grid import Window


@dataclass(frozen=True, eq=False)
class Kept:
    """planes: (bands, rows, cols) of a window as stored. mask: (rows, cols) of the file's, None without one."""

    window: Window
    planes: NDArray[Any]
    mask: NDArray[np.uint8] | None


@dataclass(frozen=True, eq=False)
class Glimpse:
    """numbers: which bands, from 1. windows: of the raster. pixels: from all over it, as one row without a place."""

    numbers: list[int]
    windows: tuple[Kept, ...]
    pixels: Kept | None = None

    def planes_of(self, window: Window, numbers: list[int]) -> NDArray[Any] | None:
        """Return (bands, rows, cols) of a window and of these band numbers; None where not all of it is kept."""
        chosen = self._bands(numbers)
        if chosen is None:
            return None
        found = ((kept, window.slices_in(kept.window)) for kept in self.windows)
        return next((kept.planes[:, part[0], part[1]][chosen] for kept, part in found if part is not None), None)

    def mask_of(self, window: Window) -> NDArray[np.uint8] | None:
        """Return (rows, cols) of the mask of a window; None where not all of it is kept."""
        found = ((kept.mask, window.slices_in(kept.window)) for kept in self.windows)
        return next((mask[part] for mask, part in found if mask is not None and part is not None), None)

    def pixels_of(self, numbers: list[int]) -> NDArray[Any]:
        """Return (bands, 1, N) of these band numbers. Raises KeyError where one is not kept."""
        chosen = self._bands(numbers)
        if chosen is None or self.pixels is None:
            raise KeyError(tuple(numbers))
        return self.pixels.planes[chosen]

    def _bands(self, numbers: list[int]) -> list[int] | slice | None:
        """Return which planes these band numbers are; None where one is not kept."""
        if numbers == self.numbers:
            return slice(None)
        places = {number: i for i, number in enumerate(self.numbers)}
        return [places[number] for number in numbers] if places.keys() >= set(numbers) else None
