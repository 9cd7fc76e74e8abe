"""What can be said of each pixel without the truth: closure, and whether the network has seen its like."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from spectralift_qgis.core.blocks import in_blocks
from spectralift_qgis.core.model import SpectralModel
from spectralift_qgis.core.radiometry import Harmonisation

QUALITY_BANDS = ("closure |m − Rᵀx̂| / |m|", "outside the training spectra (1 = yes)")
_MARGIN = 0.05  # of the training range, on either side


class Quality:
    """Closure and novelty of predicted pixels. Neither is an uncertainty: their link to the true error is weak."""

    def __init__(self, matrix: NDArray[np.float64], harmonisation: Harmonisation, model: SpectralModel) -> None:
        self._matrix = matrix.astype(np.float32)
        self._harmonisation = harmonisation
        low, high = (np.asarray(model.provenance[k], np.float32) for k in ("msi_low", "msi_high"))
        margin = _MARGIN * (high - low)
        self._low, self._high = low - margin, high + margin
        self._closure_sum, self._outside, self._pixels = 0.0, 0, 0

    def of(self, m: NDArray[np.float32], x: NDArray[np.float32], valid: NDArray[np.bool_]) -> NDArray[np.float32]:
        """Return (N, 2) closure and outside flag for MSI pixels m (N, c) and spectra x (N, C), NaN where not valid."""
        result = np.full((len(m), 2), np.nan, np.float32)
        seen = self._harmonisation.apply(m[valid])
        norm = np.linalg.norm(seen, axis=1)
        again = in_blocks(lambda block: block @ self._matrix, x[valid], self._matrix.shape[1])
        miss = np.linalg.norm(seen - again, axis=1)
        closure = np.divide(miss, norm, out=np.full_like(miss, np.nan), where=norm > 0)
        outside = ((seen < self._low) | (seen > self._high)).any(axis=1)
        result[valid] = np.column_stack([closure, outside])
        self._closure_sum += float(np.nansum(closure, dtype=np.float64))
        self._outside += int(outside.sum())
        self._pixels += int(valid.sum())
        return result

    @property
    def mean_closure(self) -> float | None:
        return self._closure_sum / self._pixels if self._pixels else None

    @property
    def outside_share(self) -> float | None:
        return self._outside / self._pixels if self._pixels else None
