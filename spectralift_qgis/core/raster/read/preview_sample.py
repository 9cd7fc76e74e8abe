"""Cache of a raster's data that was read before: windows, and pixels scattered over the image."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from spectralift_qgis.core.base.grid import Window


@dataclass(frozen=True, eq=False)
class ReadWindow:
    """Window of a raster that was read.

    Attributes:
        window: the window.
        planes: (bands, rows, cols) stored numbers.
        mask: (rows, cols) of the file's mask, 0 for no data; None without a mask.
    """

    window: Window
    planes: NDArray[Any]
    mask: NDArray[np.uint8] | None


@dataclass(frozen=True, eq=False)
class PreviewSample:
    """Data of a raster that was read before and is not read again.

    Attributes:
        numbers: numbers of the bands that were read, from 1.
        windows: the windows that were read.
        pixels: pixels from all over the raster as one row without a position; None if none were read.
    """

    numbers: list[int]
    windows: tuple[ReadWindow, ...]
    pixels: ReadWindow | None = None

    def planes_of(self, window: Window, numbers: list[int]) -> NDArray[Any] | None:
        """Return the stored numbers (bands, rows, cols) of a window and band numbers; None if not all are here."""
        chosen = self._bands(numbers)
        if chosen is None:
            return None
        candidates = ((read_window, window.slices_in(read_window.window)) for read_window in self.windows)
        return next(
            (read_window.planes[:, part[0], part[1]][chosen] for read_window, part in candidates if part is not None),
            None,
        )

    def mask_of(self, window: Window) -> NDArray[np.uint8] | None:
        """Return the mask (rows, cols) of a window; None if not all of it is here."""
        candidates = ((read_window.mask, window.slices_in(read_window.window)) for read_window in self.windows)
        return next((mask[part] for mask, part in candidates if mask is not None and part is not None), None)

    def pixels_of(self, numbers: list[int]) -> NDArray[Any]:
        """Return the stored numbers (bands, 1, N) of the scattered pixels for these band numbers.

        Raises:
            KeyError: One of the bands was not read.
        """
        chosen = self._bands(numbers)
        if chosen is None or self.pixels is None:
            raise KeyError(tuple(numbers))
        return self.pixels.planes[chosen]

    def _bands(self, numbers: list[int]) -> list[int] | slice | None:
        """Return the indices of the planes of these band numbers; None if one was not read."""
        if numbers == self.numbers:
            return slice(None)
        places = {number: i for i, number in enumerate(self.numbers)}
        return [places[number] for number in numbers] if places.keys() >= set(numbers) else None
