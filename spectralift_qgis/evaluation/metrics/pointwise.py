"""Metrics computed pixel by pixel, in streaming form: moments of every band, spectral angles, ERGAS, PSNR."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

BLOCK = 2048  # pixels at a time: bounds what intermediate results take
_ANGLE_STEP = 1e-3  # degrees; 180,000 bins resolve any quantile


def rmse_of_pixels(a: Floats, b: Floats) -> Floats:
    """Return the root mean square difference over the bands, (N,), of each pair of spectra a and b (N, B)."""
    result = np.empty(len(a))
    for start in range(0, len(a), BLOCK):
        part = slice(start, start + BLOCK)
        result[part] = np.sqrt(((a[part] - b[part]) ** 2).mean(axis=1))
    return result


class Moments:
    """Streaming means, variances and covariances of B bands of two cubes (Chan et al. 1979).

    Attributes:
        count: Number of pixels added so far.
        mean_x: (B,) means of the estimate.
        mean_y: (B,) means of the reference.
        low: (B,) minima of the reference.
        high: (B,) maxima of the reference.
    """

    def __init__(self, bands: int) -> None:
        self.count = 0
        self.mean_x, self.mean_y = np.zeros(bands), np.zeros(bands)
        self._sxx, self._syy, self._sxy = np.zeros(bands), np.zeros(bands), np.zeros(bands)
        self._error, self._squared_error = np.zeros(bands), np.zeros(bands)
        self.low, self.high = np.full(bands, np.inf), np.full(bands, -np.inf)
        self._least_x, self._most_x = np.full(bands, np.inf), np.full(bands, -np.inf)

    def add(self, x: Floats, y: Floats) -> None:
        """Add N pixels: estimates x and references y, (N, B) each."""
        for start in range(0, len(x), BLOCK):
            self._add(x[start : start + BLOCK], y[start : start + BLOCK])

    def _add(self, x: Floats, y: Floats) -> None:
        # Sums of the error and its square, extremes: all (B,)
        error = x - y
        self._error += error.sum(axis=0)
        self._squared_error += (error * error).sum(axis=0)
        self.low, self.high = np.minimum(self.low, y.min(axis=0)), np.maximum(self.high, y.max(axis=0))
        self._least_x, self._most_x = np.minimum(self._least_x, x.min(axis=0)), np.maximum(self._most_x, x.max(axis=0))
        # Chan et al. 1979: moments of the union from those of both parts and the distance of their means
        mx, my = x.mean(axis=0), y.mean(axis=0)
        dx, dy = x - mx, y - my
        share = self.count / (self.count + len(x))
        shift_x, shift_y = mx - self.mean_x, my - self.mean_y
        self._sxx += (dx * dx).sum(axis=0) + shift_x * shift_x * share * len(x)
        self._syy += (dy * dy).sum(axis=0) + shift_y * shift_y * share * len(x)
        self._sxy += (dx * dy).sum(axis=0) + shift_x * shift_y * share * len(x)
        self.count += len(x)
        self.mean_x = self.mean_x + shift_x * (len(x) / self.count)
        self.mean_y = self.mean_y + shift_y * (len(x) / self.count)

    @property
    def mse(self) -> Floats:
        """Mean squared error of each band, (B,)."""
        return self._squared_error / max(self.count, 1)

    @property
    def bias(self) -> Floats:
        """Mean of estimate − reference of each band, (B,)."""
        return self._error / max(self.count, 1)

    @property
    def data_range(self) -> float:
        """Maximum − minimum of the reference over all bands."""
        return float(self.high.max() - self.low.min()) if self.count else 0.0

    @property
    def correlation(self) -> Floats:
        """Pearson's correlation of estimate and reference, (B,); NaN where one of them is constant."""
        constant = (self.low == self.high) | (self._least_x == self._most_x)
        with np.errstate(invalid="ignore", divide="ignore"):
            r = self._sxy / np.sqrt(self._sxx) / np.sqrt(self._syy)
        return np.where(constant, np.nan, np.clip(r, -1, 1))


def ergas(mse: Floats, mean: Floats, high_over_low: float) -> float:
    """Return ERGAS, the relative dimensionless global error: 100 h/l √(mean (RMSE/μ)²) (Wald 2000).

    Args:
        mse: (B,) mean squared errors.
        mean: (B,) means μ of the reference. Bands with a mean of 0 are left out.
        high_over_low: Ratio h/l of the fine to the coarse pixel size, e.g. 1/4.

    Returns:
        The error, 0 for a perfect estimate; NaN if every reference mean is 0.
    """
    nonzero = mean != 0
    return (
        100 * high_over_low * float(np.sqrt((mse[nonzero] / mean[nonzero] ** 2).mean()))
        if nonzero.any()
        else float("nan")
    )


def psnr(mse: float, data_range: float) -> float:
    """Return the peak signal-to-noise ratio 10 log₁₀(L² / MSE) in dB.

    Args:
        mse: Mean squared error.
        data_range: Range L of the values, in their units.

    Returns:
        The ratio in dB; infinite for an MSE of 0, NaN if the range is not above 0.
    """
    if data_range <= 0:
        return float("nan")
    return float("inf") if mse == 0 else float(10 * np.log10(data_range**2 / mse))


class Angles:
    """Streaming mean and distribution of spectral angles.

    Attributes:
        count: Number of angles added so far, without undefined ones.
        undefined: Number of pixels without an angle (NaN).
    """

    def __init__(self) -> None:
        self._counts = np.zeros(round(180 / _ANGLE_STEP) + 1, np.int64)
        self._sum = 0.0
        self.count = 0
        self.undefined = 0

    def add(self, degrees: Floats) -> None:
        """Add angles (N,) in degrees; NaN counts as undefined."""
        finite = degrees[np.isfinite(degrees)]
        self._counts += np.bincount((finite / _ANGLE_STEP).astype(np.intp), minlength=len(self._counts))
        self._sum += float(finite.sum())
        self.count += len(finite)
        self.undefined += len(degrees) - len(finite)

    @property
    def mean(self) -> float:
        """Mean angle in degrees; NaN without any angle."""
        return self._sum / self.count if self.count else float("nan")

    def quantile(self, share: float) -> float:
        """Return the angle that this share (0–1) of the pixels does not exceed, in degrees, to a thousandth of one."""
        if not self.count:
            return float("nan")
        rank = min(int(share * self.count), self.count - 1)
        return float((np.searchsorted(np.cumsum(self._counts), rank, side="right") + 0.5) * _ANGLE_STEP)

    def histogram(self, bins: int = 60) -> tuple[Floats, NDArray[np.int64]]:
        """Return a histogram from 0 to the 99.5 % quantile.

        Args:
            bins: Largest number of bins.

        Returns:
            Edges (n + 1,) in degrees and counts (n,), n ≤ bins. The last bin includes all larger angles.
        """
        step = max(1, int(np.ceil(self.quantile(0.995) / _ANGLE_STEP / bins))) if self.count else 1
        used = max(1, int(np.ceil((self.quantile(0.995) if self.count else 0) / _ANGLE_STEP / step)))
        starts = np.arange(used) * step
        return np.arange(used + 1) * step * _ANGLE_STEP, np.add.reduceat(self._counts, starts)
