"""White noise of a given signal-to-noise ratio, independent of how an image is split into windows."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from numpy.typing import NDArray

from spectralift_qgis.core.base.grid import Window
from spectralift_qgis.core.base.sentence import Sentence

SEGMENT = 256  # pixels of a row that are drawn and summed together; windows begin at multiples of it
LR_HSI, HR_MSI = 0, 1  # streams: the two images' noise is independent


class Power:
    """Streaming mean squares of C bands over valid pixels, identical to the last bit for every tiling.

    Each segment of a row is summed separately in a fixed order; the sums of the segments are added exactly.

    Attributes:
        pixels: Number of valid pixels added so far.
    """

    def __init__(self) -> None:
        self._sums: list[NDArray[np.float64]] = []
        self.pixels = 0

    def add(self, values: NDArray[Any], valid: NDArray[np.bool_]) -> None:
        """Add the valid pixels of a window.

        Args:
            values: (rows, cols, C) values; the first column begins a segment.
            valid: (rows, cols) True for valid pixels.
        """
        rows, cols, bands = values.shape
        for start in range(0, cols, SEGMENT):
            part = values[:, start : start + SEGMENT]
            squares = np.zeros((rows, SEGMENT, bands))  # filled up with zeros to a whole segment
            np.square(part, out=squares[:, : part.shape[1]], dtype=np.float64)
            squares[:, : part.shape[1]][~valid[:, start : start + SEGMENT]] = 0
            half = SEGMENT
            while half > 1:  # (rows, 256, C) → (rows, 1, C), pairwise: no library chooses an order of its own
                half //= 2
                squares = squares[:, :half] + squares[:, half:]
            self._sums.append(squares[:, 0])
        self.pixels += int(valid.sum())

    def mean_square(self) -> NDArray[np.float64]:
        """Return the mean square of each band, (C,), in squared units of the values.

        Raises:
            ValueError: No pixel was valid.
        """
        if not self.pixels:
            raise ValueError(Sentence("no valid pixel"))
        sums = np.concatenate(self._sums)
        return np.array([math.fsum(column) for column in sums.T]) / self.pixels


def noise_sigma(mean_square: NDArray[np.float64], snr_db: float) -> NDArray[np.float64]:
    """Return the standard deviation of the noise of each band, in units of the values.

    SNR = 10 log10(mean signal² / σ²), as in the paper.

    Args:
        mean_square: (C,) mean squares of the signal.
        snr_db: Signal-to-noise ratio in dB.

    Returns:
        (C,) standard deviations σ.
    """
    return np.asarray(np.sqrt(mean_square / 10 ** (snr_db / 10)))


def standard_noise(window: Window, bands: int, seed: int, stream: int) -> NDArray[np.float64]:
    """Return standard normal noise of a window.

    The Philox generator is counter-based: the key is the seed, the counter (0, segment, row, stream). The noise of a
    pixel depends only on these and on its position in the segment (Salmon et al. 2011, Parallel random numbers: as
    easy as 1, 2, 3).

    Args:
        window: Window of the image; its first column begins a segment.
        bands: Number of bands C.
        seed: Seed of the noise.
        stream: LR_HSI or HR_MSI: the noise of the two images is independent.

    Returns:
        (rows, cols, C) noise with mean 0 and variance 1.
    """
    result = np.empty((window.rows, window.cols, bands))
    for i in range(window.rows):
        for start in range(0, window.cols, SEGMENT):
            counter = [0, (window.col + start) // SEGMENT, window.row + i, stream]
            random = np.random.Generator(np.random.Philox(key=seed, counter=counter))
            count = min(SEGMENT, window.cols - start)
            result[i, start : start + count] = random.standard_normal((count, bands))
    return result
