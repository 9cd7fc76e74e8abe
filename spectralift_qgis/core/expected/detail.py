"""How much finer detail an image holds than its blurred version: k, the step from one scale to the other."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from spectralift_qgis.core.expected.enlarging import covered, enlarge
from spectralift_qgis.core.expected.windows import Sight
from spectralift_qgis.core.refine.psf import Psf, divide


def detail_power(sights: Sequence[Sight], psf: Psf) -> float:
    """Return the mean square of m − ↑(A m): what of an MSI a plainly upsampled image does not show; NaN for none."""
    total, count = 0.0, 0
    for sight in sights:
        rows, cols = sight.placement.axes
        lr, hr = ((0, rows.lr), (0, cols.lr)), ((0, rows.hr), (0, cols.hr))
        coarse = divide(*psf.blur(sight.m, sight.valid, sight.placement, lr, hr))
        missing = (sight.m - enlarge(coarse, sight.placement))[sight.valid & covered(sight.placement)]
        missing = missing[np.isfinite(missing).all(axis=1)]
        total += float((missing**2).sum())
        count += missing.size
    return total / count if count else float("nan")
