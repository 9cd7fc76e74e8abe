"""White noise of a given signal-to-noise ratio that does not depend on how an image is cut into windows."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from numpy.typing import NDArray

from spectralift_qgis.core.base.grid import Window

SEGMENT = 256  # pixels of a row that are drawn and summed together; windows begin at multiples of it
LR_HSI, HR_MSI = 0, 1  # streams: the two images' noise is independent


class Power:
    """Mean squares of C bands over valid pixels, to the last bit the same for every tiling.

    Each segment of a row is summed by itself and in one order; the segments' sums are added exactly.
    """

    def __init__(self) -> None:
        self._sums: list[NDArray[np.float64]] = []
        self.pixels = 0

    def add(self, values: NDArray[Any], valid: NDArray[np.bool_]) -> None:
        """Add values (rows, cols, C) of the pixels that are valid (rows, cols); cols begin a segment."""
        rows, cols, bands = values.shape
        for start in range(0, cols, SEGMENT):
            part = values[:, start : start + SEGMENT]
            squares = np.zeros((rows, SEGMENT, bands))
            np.square(part, out=squares[:, : part.shape[1]], dtype=np.float64)
            squares[:, : part.shape[1]][~valid[:, start : start + SEGMENT]] = 0
            half = SEGMENT
            while half > 1:  # element by element, so that no library chooses an order of its own
                half //= 2
                squares = squares[:, :half] + squares[:, half:]
            self._sums.append(squares[:, 0])
        self.pixels += int(valid.sum())

    def mean_square(self) -> NDArray[np.float64]:
        """Return (C,). Raises ValueError where no pixel was valid."""
        if not self.pixels:
            raise ValueError("no valid pixel")
        sums = np.concatenate(self._sums)
        return np.array([math.fsum(column) for column in sums.T]) / self.pixels


def noise_sigma(mean_square: NDArray[np.float64], snr_db: float) -> NDArray[np.float64]:
    """Return the noise's standard deviation per band: SNR = 10 log10(mean signal² / σ²), as the paper has it."""
    return np.asarray(np.sqrt(mean_square / 10 ** (snr_db / 10)))


def standard_noise(window: Window, bands: int, seed: int, stream: int) -> NDArray[np.float64]:
    """Return standard normal noise (rows, cols, bands) of a window whose first column begins a segment.

    Philox counts: key the seed, counter (0, segment, row, stream). A pixel's noise depends on these and its place
    in the segment alone (Salmon et al. 2011, Parallel random numbers: as easy as 1, 2, 3).
    """
    result = np.empty((window.rows, window.cols, bands))
    for i in range(window.rows):
        for start in range(0, window.cols, SEGMENT):
            counter = [0, (window.col + start) // SEGMENT, window.row + i, stream]
            random = np.random.Generator(np.random.Philox(key=seed, counter=counter))
            count = min(SEGMENT, window.cols - start)
            result[i, start : start + count] = random.standard_normal((count, bands))
    return result
