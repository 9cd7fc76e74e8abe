"""Measures the quality metrics of two cubes in three passes.

1. Pixel by pixel: errors, moments, angles; the range of the reference, which PSNR and SSIM need.
2. In windows: SSIM and UIQI; maps; example spectra; the distribution of values, which the published scaling needs.
3. The published variants, on cubes scaled as the authors scale theirs.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from spectralift_qgis.core.base.grid import Window
from spectralift_qgis.core.base.progress import ReportShare
from spectralift_qgis.core.base.spectral_angle import spectral_angles
from spectralift_qgis.evaluation.assess.pairs import Pair, with_halo
from spectralift_qgis.evaluation.assess.sketches import Examples, Thumbnail
from spectralift_qgis.evaluation.metrics import pointwise, windowed
from spectralift_qgis.evaluation.metrics.pointwise import Angles, Moments
from spectralift_qgis.evaluation.metrics.published import Distribution, Published

Floats = NDArray[np.float64]
Maps = Callable[[Window, NDArray[np.float32]], None]
EXAMPLES = (0.01, 0.5, 0.99)  # quantiles of SAM whose spectra are shown

PASSES = 3


class BandMeans:
    """Streaming mean of a metric over windows, band by band; bands are summed separately, whatever the tiling.

    Attributes:
        count: (B,) number of windows added for each band.
    """

    def __init__(self, bands: int) -> None:
        self._sums, self.count = np.zeros(bands), np.zeros(bands, np.int64)

    def add(self, band: int, values: Floats) -> None:
        """Add the values of windows (any shape) of one band."""
        self._sums[band] += float(values.sum())
        self.count[band] += values.size

    @property
    def values(self) -> Floats:
        """Mean of each band, (B,); NaN without a window."""
        with np.errstate(invalid="ignore"):
            return np.where(self.count > 0, self._sums / np.maximum(self.count, 1), np.nan)


@dataclass(eq=False)
class Measured:
    """Quality metrics and everything the report shows of a comparison.

    Attributes:
        shape: (rows, cols) of the cubes.
        ratio: GSD of the LR-HSI over that of the cubes, 0 if unknown.
        data_range: Range L of PSNR and SSIM, in the units of the reference.
        moments: Errors and moments of every band.
        angles: Distribution of the spectral angles.
        ssim: Mean SSIM of every band.
        uiqi: Mean UIQI of every band.
        published: Metrics as the authors compute them.
        thumbnail: Small map of the spectral angles.
        examples: Pixels at the quantiles EXAMPLES of the angles, with their spectra.
    """

    shape: tuple[int, int]
    ratio: float
    data_range: float
    moments: Moments
    angles: Angles
    ssim: BandMeans
    uiqi: BandMeans
    published: Published
    thumbnail: Thumbnail
    examples: Examples = field(default_factory=lambda: Examples(()))

    @property
    def pixels(self) -> dict[str, int]:
        """Counts of all, compared and left-out pixels, and of those without a spectral angle."""
        total = self.shape[0] * self.shape[1]
        return {
            "total": total,
            "compared": self.moments.count,
            "left_out_nodata": total - self.moments.count,
            "sam_undefined": self.angles.undefined,
        }

    def figures(self) -> dict[str, float]:
        """Return name → metric of the whole image; NaN where one is not defined, infinite where it is infinite."""
        mse = self.moments.mse
        nan = float("nan")
        whole = float(mse.mean()) if self.moments.count else nan
        return {
            "rmse": float(np.sqrt(whole)),
            "psnr_db": pointwise.psnr(whole, self.data_range) if self.moments.count else nan,
            "ssim": _mean(self.ssim.values),
            "uiqi": _mean(self.uiqi.values),
            "ergas": pointwise.ergas(mse, self.moments.mean_y, 1 / self.ratio) if self.ratio else nan,
            "sam_deg": self.angles.mean,
            "cross_correlation": _mean(self.moments.correlation),
            "data_range": self.data_range,
            "ratio": self.ratio or nan,
        }

    def per_band(self) -> dict[str, Floats]:
        """Return name → (B,) of every metric that is defined for a single band."""
        rmse = np.sqrt(self.moments.mse)
        with np.errstate(invalid="ignore", divide="ignore"):
            relative = np.where(self.moments.mean_y != 0, rmse / np.abs(self.moments.mean_y), np.nan)
        return {
            "rmse": rmse,
            "relative_rmse": relative,
            "bias": self.moments.bias,
            "reference_mean": self.moments.mean_y,
            "psnr_db": np.array([pointwise.psnr(v, self.data_range) for v in self.moments.mse]),
            "ssim": self.ssim.values,
            "uiqi": self.uiqi.values,
            "cross_correlation": self.moments.correlation,
        }


def _mean(values: Floats) -> float:
    """Return the mean of the finite values (B,); NaN without any."""
    finite = values[np.isfinite(values)]
    return float(finite.mean()) if finite.size else float("nan")


def measure(
    pair: Pair,
    tiles: Iterable[Window],
    *,
    ratio: float = 0.0,
    data_range: float = 0.0,
    maps: Maps | None = None,
    report_share: ReportShare = lambda fraction: None,
) -> Measured:
    """Compare two cubes tile by tile.

    Args:
        pair: Estimate and reference, B bands each.
        tiles: Windows that cover the image; they are read three times.
        ratio: GSD of the LR-HSI over that of the cubes, for ERGAS; 0 if unknown.
        data_range: Range L of PSNR and SSIM; 0 for that of the reference.
        maps: Receives every tile and its maps (N, 3) of MAP_BANDS, NaN without a value; None for no maps.
        report_share: Receives the completed fraction, 0–1, after every tile; may raise to stop.
    """
    area = PASSES * pair.shape[0] * pair.shape[1]
    done = 0

    def step(window: Window) -> None:
        nonlocal done
        done += window.size
        report_share(done / area)

    result = _first_pass(pair, tiles, ratio, data_range, step)
    if not result.moments.count:
        return result
    distribution = _second_pass(pair, tiles, result, maps, step)
    result.published = Published(pair.bands, *distribution.percentiles(1, 99))
    for window in tiles:  # third pass
        outer, inner = with_halo(window, pair.shape)
        result.published.add(outer, inner, pair.shape, *pair.read(outer))
        step(window)
    return result


def _first_pass(
    pair: Pair, tiles: Iterable[Window], ratio: float, data_range: float, step: Callable[[Window], None]
) -> Measured:
    moments, angles, thumbnail = Moments(pair.bands), Angles(), Thumbnail(pair.shape)
    for window in tiles:
        x, y, valid = pair.read(window)
        if not valid.all():
            x, y = x[valid], y[valid]
        if len(x):
            moments.add(x, y)
            degrees = spectral_angles(x, y)
            angles.add(degrees)
            thumbnail.add(window, np.flatnonzero(valid), degrees)
        step(window)
    return Measured(
        pair.shape, ratio, data_range or moments.data_range, moments, angles,
        BandMeans(pair.bands), BandMeans(pair.bands), Published(pair.bands, 0.0, 0.0), thumbnail,
    )  # fmt: skip


def _second_pass(
    pair: Pair, tiles: Iterable[Window], result: Measured, maps: Maps | None, step: Callable[[Window], None]
) -> Distribution:
    moments = result.moments
    distribution = Distribution(float(moments.low.min()), float(moments.high.max()))
    result.examples = Examples([result.angles.quantile(share) for share in EXAMPLES])
    for window in tiles:
        outer, inner = with_halo(window, pair.shape)
        x, y, valid = pair.read(outer)
        here = np.zeros((outer.rows, outer.cols), bool)
        here[inner] = True
        ours = here.ravel() & valid  # (N,): valid pixels of the tile itself, without its halo
        distribution.add(y[ours])
        degrees = np.full(len(valid), np.nan)
        degrees[ours] = spectral_angles(x[ours], y[ours])
        result.examples.add(outer, degrees, x, y)
        similarity = _windows_of(outer, inner, x, y, valid.reshape(here.shape), result)
        if maps is not None:
            # SAM, RMSE and SSIM of MAP_BANDS: (N, 3), of which the tile's own pixels are passed on
            layers = np.full((len(valid), 3), np.nan, np.float32)
            layers[:, 0] = degrees
            layers[ours, 1] = pointwise.rmse_of_pixels(x[ours], y[ours])
            layers[:, 2] = similarity.ravel()
            maps(window, layers[here.ravel()])
        step(window)
    return distribution


def _windows_of(
    outer: Window, inner: tuple[slice, slice], x: Floats, y: Floats, valid: NDArray[np.bool_], result: Measured
) -> Floats:
    """Add the SSIM and UIQI of the windows centred in the tile; return the SSIM, mean of the bands, (rows, cols)."""
    rows, cols = outer.rows, outer.cols
    similarity = np.full((rows, cols), np.nan)
    ssim = windowed.own_windows(inner, valid, windowed.SSIM_SIZE) if result.data_range > 0 else None
    uiqi = windowed.own_windows(inner, valid, windowed.UIQI_SIZE)
    if ssim is not None and ssim.any():
        margin = windowed.SSIM_SIZE // 2
        total = np.zeros(ssim.shape)
        for b in range(x.shape[1]):
            values = windowed.ssim_map(x[:, b].reshape(rows, cols), y[:, b].reshape(rows, cols), result.data_range)
            result.ssim.add(b, values[ssim])
            total += values
        similarity[margin:-margin, margin:-margin] = np.where(ssim, total / x.shape[1], np.nan)
    if uiqi is not None and uiqi.any():
        for b in range(x.shape[1]):
            values = windowed.uiqi_map(
                x[:, b].reshape(rows, cols), y[:, b].reshape(rows, cols), float(result.moments.mean_y[b])
            )
            result.uiqi.add(b, values[uiqi])
    return similarity
