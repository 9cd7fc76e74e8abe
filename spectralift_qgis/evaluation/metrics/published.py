"""Quality metrics as the authors of SpectraLift compute them, for comparison with their tables.

They differ from the textbook definitions, which are in `pointwise` and `windowed`.

Both cubes are scaled by the reference's 1st and 99th percentile over all bands and cut to [0, 1]. Then: PSNR and
SSIM of the cubes truncated to 8 bits (SSIM in 11 × 11 uniform windows), UIQI by a formula for sums that is given
means, ERGAS with h/l = 1/4 whatever the ratio is; a spectrum of zeros is at 90° from any other.
The authors' compute_metrics.py calls sewar 0.4.6 (rmse, psnr, ssim, uqi, ergas) with its defaults.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from spectralift_qgis.core.base.grid import Window
from spectralift_qgis.core.base.spectral_angle import spectral_angles
from spectralift_qgis.evaluation.metrics import pointwise, windowed

Floats = NDArray[np.float64]

LEVELS = 255
HIGH_OVER_LOW = 0.25
_BINS = 1 << 20


class Distribution:
    """Streaming percentiles of values between low and high, from counts in about a million bins."""

    def __init__(self, low: float, high: float) -> None:
        # A power of two: whole numbers then lie in the middle of their bins, and their percentiles are exact.
        self._low, self._step = low, 2.0 ** np.ceil(np.log2((high - low) / (_BINS - 1))) if high > low else 0.0
        self._counts = np.zeros(_BINS, np.int64)

    def add(self, values: Floats) -> None:
        """Add values of any shape, all between low and high."""
        if self._step > 0 and values.size:
            for part in np.array_split(values.ravel(), max(1, values.size // (1 << 20))):
                bins = np.rint((part - self._low) / self._step).astype(np.intp)
                self._counts += np.bincount(bins, minlength=_BINS)

    def percentiles(self, *percents: float) -> tuple[float, ...]:
        """Return percentiles with NumPy's linear interpolation, to a millionth of the range.

        Args:
            *percents: Percentages, 0–100.

        Returns:
            One value for each percentage; `low` if no value was added or the range is empty.
        """
        total = np.cumsum(self._counts)
        if not total[-1]:
            return tuple(self._low for _ in percents)
        percentiles = []
        for percent in percents:
            place = percent / 100 * (int(total[-1]) - 1)
            # Values of the two ranks around the fractional one
            below, above = (
                float(np.searchsorted(total, rank, side="right")) for rank in (np.floor(place), np.ceil(place))
            )
            percentiles.append(self._low + self._step * (below + (above - below) * (place - np.floor(place))))
        return tuple(percentiles)


class Published:
    """Streaming metrics of two cubes of B bands as published, after scaling low … high to 0 … 1.

    Attributes:
        low: Value that becomes 0, in the cubes' units.
        high: Value that becomes 1.
    """

    def __init__(self, bands: int, low: float, high: float) -> None:
        self.low, self.high = low, high
        self._moments = pointwise.Moments(bands)
        self._bytes = pointwise.Moments(bands)
        self._angles = pointwise.Angles()
        self._ssim, self._ssim_count = np.zeros(bands), 0
        self._uiqi, self._uiqi_count = np.zeros(bands), 0

    def scaled(self, values: Floats) -> Floats:
        """Return values scaled from low … high to 0 … 1 and clipped; same shape."""
        return np.clip((values - self.low) / (self.high - self.low), 0, 1)

    def add(
        self,
        outer: Window,
        inner: tuple[slice, slice],
        shape: tuple[int, int],
        x: Floats,
        y: Floats,
        valid: NDArray[np.bool_],
    ) -> None:
        """Add a tile.

        Args:
            outer: Window of the tile with its halo.
            inner: Slices of the tile's rows and columns inside `outer`.
            shape: (rows, cols) of the image.
            x: (N, B) estimates in `outer`.
            y: (N, B) references in `outer`.
            valid: (N,) True for valid pixels.
        """
        if self.high <= self.low:
            return
        x, y = self.scaled(x), self.scaled(y)
        whole = valid.reshape(outer.rows, outer.cols)
        ours = np.zeros(whole.shape, bool)
        ours[inner] = whole[inner]
        mine = ours.ravel()
        if mine.any():  # pixel by pixel: the tile without its halo
            self._moments.add(x[mine], y[mine])
            self._bytes.add(_truncated(x[mine]), _truncated(y[mine]))
            degrees = spectral_angles(x[mine], y[mine])
            self._angles.add(np.where(np.isnan(degrees), 90.0, degrees))
        self._add_windows(outer, inner, shape, x, y, whole)

    def _add_windows(
        self,
        outer: Window,
        inner: tuple[slice, slice],
        shape: tuple[int, int],
        x: Floats,
        y: Floats,
        valid: NDArray[np.bool_],
    ) -> None:
        ssim = windowed.own_windows(inner, valid, windowed.SSIM_SIZE)
        uiqi = windowed.own_windows(inner, valid, windowed.UIQI_SIZE)
        if uiqi is not None:
            # sewar cuts four rows and columns off all round: that drops the last of the windows that would fit
            uiqi[shape[0] - windowed.UIQI_SIZE - outer.row :] = False
            uiqi[:, shape[1] - windowed.UIQI_SIZE - outer.col :] = False
            self._uiqi_count += int(uiqi.sum())
        if ssim is not None:
            self._ssim_count += int(ssim.sum())
        for b in range(x.shape[1]):  # (N,) → (rows, cols) for each band
            p, q = x[:, b].reshape(valid.shape), y[:, b].reshape(valid.shape)
            if ssim is not None and ssim.any():
                values = windowed.ssim_map(_truncated(p), _truncated(q), LEVELS, windowed.uniform_means)
                self._ssim[b] += float(values[ssim].sum())
            if uiqi is not None and uiqi.any():
                self._uiqi[b] += float(windowed.uiqi_map_as_published(p, q)[uiqi].sum())

    def figures(self) -> dict[str, Any]:
        """Return the metrics under names that describe the variant; NaN where one is not defined."""
        nan = float("nan")
        counted = self._moments.count > 0
        mse = self._moments.mse
        return {
            "scale_low": self.low,
            "scale_high": self.high,
            "rmse_scaled": float(np.sqrt(mse.mean())) if counted else nan,
            "psnr_8bit_db": pointwise.psnr(float(self._bytes.mse.mean()), LEVELS) if counted else nan,
            "ssim_8bit_uniform_11": float((self._ssim / self._ssim_count).mean()) if self._ssim_count else nan,
            "uiqi_means_for_sums": float((self._uiqi / self._uiqi_count).mean()) if self._uiqi_count else nan,
            "ergas_ratio_1_4": pointwise.ergas(mse, self._moments.mean_y, HIGH_OVER_LOW) if counted else nan,
            "sam_scaled_deg": self._angles.mean,
        }


def _truncated(scaled: Floats) -> Floats:
    """Return [0, 1] as whole numbers 0–255, cut off as `astype(uint8)` does."""
    return np.floor(scaled * LEVELS)
