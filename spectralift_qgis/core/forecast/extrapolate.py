"""Extrapolation of errors from reduced to true resolution."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from spectralift_qgis.core.forecast.patches import MsiPatch
from spectralift_qgis.core.forecast.reduced_scale import Reduced
from spectralift_qgis.core.forecast.upsampling import covered, upsample
from spectralift_qgis.core.refine.kriging import band_noise
from spectralift_qgis.core.refine.psf import Psf, divide

GROWTH = 4  # power of k by which lost error outgrows recovered error from one resolution to the other
ALIKE = 1.1  # ratio of errors up to which they count as equal: a forecast's own error is larger


@dataclass(frozen=True)
class Forecast:
    """Forecast errors of a fusion and of plain upsampling of the LR-HSI, against a reference as noisy as the LR-HSI.

    Attributes:
        sam_deg: Mean spectral angle of the fusion, degrees.
        rmse: Root mean square error of the fusion, HSI units.
        upsampling_sam_deg: Mean spectral angle of upsampling, degrees.
        upsampling_rmse: Root mean square error of upsampling, HSI units.
        mean: Mean of the LR-HSI's values, HSI units.
        worth: Whether the fusion was closer to the truth at reduced resolution.
        psf_measured: Whether the PSF was measured; else it was assumed.
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
        """Error of the fusion in % of the mean signal; NaN if that is not positive."""
        return 100 * self.rmse / self.mean if self.mean > 0 else math.nan

    @property
    def upsampling_better(self) -> bool:
        """True if plain upsampling is clearly better than the fusion."""
        return self.rmse > ALIKE * self.upsampling_rmse

    @property
    def advice(self) -> str:
        """Advice in one word: "fuse" or "upsample"."""
        return "fuse" if self.worth else "upsample"

    def as_dict(self) -> dict[str, Any]:
        """Return the figures for a result and its report, rounded; None for unknown ones."""
        values = {
            "sam_deg": self.sam_deg, "rmse": self.rmse, "rmse_percent": self.rmse_percent,
            "upsampling_sam_deg": self.upsampling_sam_deg, "upsampling_rmse": self.upsampling_rmse,
        }  # fmt: skip
        rounded = {k: float(f"{v:.4g}") if math.isfinite(v) else None for k, v in values.items()}
        return {**rounded, "advice": self.advice}


def white_noise(spectra: NDArray[np.float64]) -> float:
    """Return the mean noise power over the bands of spectra (n, C): the part outside their leading components."""
    return float(band_noise(spectra).mean())


def extrapolate(
    reduced: Reduced, noise: float, finer: float, mean: float, *, refined: bool, psf_measured: bool
) -> Forecast:
    """Return the forecast at the true resolution.

    Upsampling lacks detail, whose amplitude grows by k. The error of the network is partly in the coarse pixels too:
    its power grows by k. Of that the residual correction recovers what the LR-HSI shows; with k more of it hidden and k
    less of it visible, in root mean square, the ratio of lost to recovered power changes by k⁴. Noise is the same at
    both resolutions.

    Args:
        reduced: Errors at reduced resolution.
        noise: Power of the LR-HSI's white noise, HSI units squared.
        finer: k, ratio (root mean square) of the detail that the MSI adds to the LR-HSI to that which Z adds to Y'.
        mean: Mean of the LR-HSI's values, HSI units.
        refined: Whether the run applies the residual correction.
        psf_measured: Whether the PSF was measured.
    """
    # error power without noise, × k; with the correction × lost k⁴ / (lost k⁴ + recovered)
    plain = max(reduced.plain - noise, 0.0)
    expected = plain * finer
    if refined:
        lost = min(max(reduced.refined - noise, 0.0), plain)
        recovered = plain - lost
        grown = lost * finer**GROWTH
        if recovered > 0:
            expected *= grown / (grown + recovered)
    rmse = math.sqrt(expected + noise)
    # error power of upsampling without noise, × k²
    upsampled = math.sqrt(max(reduced.upsampled - noise, 0.0) * finer**2 + noise)
    worth = (reduced.refined if refined else reduced.plain) < reduced.upsampled
    # The reduced resolution shows which of the two is better; the two figures must not contradict that.
    rmse = min(rmse, upsampled) if worth else max(rmse, upsampled)
    return Forecast(
        _scaled(reduced.plain_sam_deg, rmse, reduced.plain), rmse,
        _scaled(reduced.upsampled_sam_deg, upsampled, reduced.upsampled), upsampled, mean, worth, psf_measured,
    )  # fmt: skip


def _scaled(angle: float, rmse: float, power: float) -> float:
    """Return the angle in proportion to the error."""
    return angle * rmse / math.sqrt(power) if power > 0 else angle


def detail_power(patches: Sequence[MsiPatch], psf: Psf) -> float:
    """Return the mean square of m − ↑(A m), the detail of an MSI that upsampling does not show; NaN without pixels.

    Args:
        patches: Patches of the MSI.
        psf: A, the point spread function between the images.
    """
    total, count = 0.0, 0
    for patch in patches:
        rows, cols = patch.placement.axes
        lr, hr = ((0, rows.lr), (0, cols.lr)), ((0, rows.hr), (0, cols.hr))
        # A m: (rows, cols, c) → (LR rows, LR cols, c); then m − ↑(A m) at valid pixels, (n, c)
        coarse = divide(*psf.blur(patch.m, patch.valid, patch.placement, lr, hr))
        detail = (patch.m - upsample(coarse, patch.placement))[patch.valid & covered(patch.placement)]
        detail = detail[np.isfinite(detail).all(axis=1)]
        total += float((detail**2).sum())
        count += detail.size
    return total / count if count else float("nan")
