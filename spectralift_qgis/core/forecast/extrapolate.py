"""From errors one scale down to those at the true scale."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from spectralift_qgis.core.forecast.patches import Sight
from spectralift_qgis.core.forecast.reduced_scale import Reduced
from spectralift_qgis.core.forecast.upsampling import covered, enlarge
from spectralift_qgis.core.refine.kriging import band_noise
from spectralift_qgis.core.refine.psf import Psf, divide

MOVES = 4  # power of k by which lost error outgrows returned error from one scale to the other
ALIKE = 1.1  # a ratio of errors that is no difference yet: what a forecast is off by itself is more


@dataclass(frozen=True)
class Expected:
    """What to expect of a fusion, and of plain upsampling of the LR-HSI; errors in HSI units, angles in degrees.

    Against an image as noisy as the LR-HSI, which is what any comparison has. mean: of the LR-HSI's values.
    worth: the fusion was nearer to the truth one scale down. psf_measured: else one was assumed.
    """

    sam_deg: float
    rmse: float
    upsampling_sam_deg: float
    upsampling_rmse: float
    mean: float
    worth: bool
    psf_measured: bool

    @property
    def rmse_percent(self) -> float:
        return 100 * self.rmse / self.mean if self.mean > 0 else math.nan

    @property
    def upsampling_better(self) -> bool:
        return self.rmse > ALIKE * self.upsampling_rmse

    @property
    def advice(self) -> str:
        return "fuse" if self.worth else "upsample"

    def as_dict(self) -> dict[str, Any]:
        """Return the figures as a result and its report have them; None for what cannot be said."""
        values = {
            "sam_deg": self.sam_deg, "rmse": self.rmse, "rmse_percent": self.rmse_percent,
            "upsampling_sam_deg": self.upsampling_sam_deg, "upsampling_rmse": self.upsampling_rmse,
        }  # fmt: skip
        rounded = {k: float(f"{v:.4g}") if math.isfinite(v) else None for k, v in values.items()}
        return {**rounded, "advice": self.advice}


def white_noise(spectra: NDArray[np.float64]) -> float:
    """Return the power of noise that is alike in all bands, of spectra (n, C): what no component holds."""
    return float(band_noise(spectra).mean())


def forecast(
    reduced: Reduced, noise: float, finer: float, mean: float, *, refined: bool, psf_measured: bool
) -> Expected:
    """Return what to expect at the true scale. noise: power of the LR-HSI's white noise.

    finer: k, how much more detail (root mean square) the MSI adds to the LR-HSI than Z adds to Y'. What upsampling
    misses is detail, and grows by k. What the network misses is partly in the coarse pixels too: its power grows by k.
    Of that the refinement returns what the LR-HSI sees; with k more of it hidden and k less of it seen, in root mean
    square, lost to returned power changes by k⁴. Noise is the same at both scales.
    """
    plain = max(reduced.plain - noise, 0.0)
    expected = plain * finer
    if refined:
        lost = min(max(reduced.refined - noise, 0.0), plain)
        returned = plain - lost
        moved = lost * finer**MOVES
        if returned > 0:
            expected *= moved / (moved + returned)
    rmse = math.sqrt(expected + noise)
    upsampled = math.sqrt(max(reduced.upsampled - noise, 0.0) * finer**2 + noise)
    worth = (reduced.refined if refined else reduced.plain) < reduced.upsampled
    # Which of the two is nearer is seen one scale down directly, and the two figures shall not contradict it.
    rmse = min(rmse, upsampled) if worth else max(rmse, upsampled)
    return Expected(
        _scaled(reduced.plain_sam_deg, rmse, reduced.plain), rmse,
        _scaled(reduced.upsampled_sam_deg, upsampled, reduced.upsampled), upsampled, mean, worth, psf_measured,
    )  # fmt: skip


def _scaled(angle: float, rmse: float, power: float) -> float:
    """Return the angle in proportion to the error."""
    return angle * rmse / math.sqrt(power) if power > 0 else angle


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
