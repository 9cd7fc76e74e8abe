"""A fitted spectral model as a value: NumPy arrays, nothing of torch."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from spectralift_qgis.core.bands import BandTable
from spectralift_qgis.core.scaling import Scaling


@dataclass(frozen=True, eq=False)
class SpectralModel:
    """What turns MSI pixels (N, c) into HSI spectra (N, C).

    kind: "sin" (weights phi1.weight (E, c, 64), phi1.bias (E, 1, 64), … head.bias (E, 1, C); E networks whose
    outputs are averaged) or "quadratic" (coefficients (F, C) on `quadratic.features`).
    matrix: R (C, c). bands: the C HSI bands. msi_bands: names of the c MSI bands.
    value_range: smallest and largest value of the training spectra, in HSI units.
    history: training and validation loss by step. provenance: who made it from what, for the report.
    """

    kind: str
    weights: dict[str, NDArray[np.float32]]
    matrix: NDArray[np.float64]
    bands: BandTable
    msi_bands: tuple[str, ...]
    scaling: Scaling
    value_range: tuple[float, float]
    history: dict[str, list[float]] = field(default_factory=dict)
    provenance: dict[str, Any] = field(default_factory=dict)

    @property
    def networks(self) -> int:
        return int(self.weights["head.weight"].shape[0]) if self.kind == "sin" else 1
