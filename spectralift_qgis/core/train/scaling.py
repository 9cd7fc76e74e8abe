"""Scaling of spectra for the network, and back."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True)
class Scaling:
    """Linear scaling: scaled = (value − low) / (high − low).

    Attributes:
        low: Value that becomes 0, in HSI units.
        high: Value that becomes 1, in HSI units.
        clip: Whether scaled values are clipped to [0, 1], as published.
    """

    low: float
    high: float
    clip: bool = False

    @classmethod
    def of(cls, spectra: NDArray[np.float32], clip: bool) -> Scaling:
        """Return the scaling of spectra (N, C): global 1st to 99th percentile (Shah & Duarte 2025, section 3).

        Without `clip` the low end is 0 and nothing is cut: true reflectance above the 99th percentile or
        below zero is information, not an outlier.
        """
        low, high = (float(v) for v in np.percentile(spectra, (1, 99)))
        if not clip:
            low, high = 0.0, float(np.percentile(np.abs(spectra), 99))
        return cls(low, high if high > low else low + 1.0, clip)

    def forward(self, values: NDArray[np.float32]) -> NDArray[np.float32]:
        """Return values in HSI units, of any shape, scaled for the network."""
        scaled = (values - np.float32(self.low)) * np.float32(1 / (self.high - self.low))
        return np.clip(scaled, 0, 1, out=scaled) if self.clip else scaled

    def inverse(self, scaled: NDArray[np.float32]) -> NDArray[np.float32]:
        """Return scaled values, of any shape, in HSI units."""
        if self.clip:
            scaled = np.clip(scaled, 0, 1)
        values = scaled * np.float32(self.high - self.low)
        if self.low:
            values += np.float32(self.low)
        return values
