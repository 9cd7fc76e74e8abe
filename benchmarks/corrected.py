"""Measures the prediction of an image with and without the residual correction."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from spectralift_qgis.core.base.grid import Window
from spectralift_qgis.core.refine.correction import Correction
from spectralift_qgis.core.train.estimator import Estimator


def corrected(estimator: Estimator, correction: Correction, hr_msi: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return spectra (H W, C) of an MSI (H, W, c)."""
    m = hr_msi.reshape(-1, hr_msi.shape[-1])
    refine = correction.for_window(Window(0, 0, *hr_msi.shape[:2]))
    return estimator.estimate(m, refine)
