"""Decides which stored numbers are measurements, by one rule for both images and for everything that reads them.

A number is a measurement unless it is declared as nodata, masked, not finite, or impossible, i.e. far outside the range
of the rest of the image. A spectrum is a measurement unless one of its numbers is not, all of them are zero, or all
of them are one number that no real spectrum can have (an undeclared fill value).

What is impossible is not decided by a list of usual fill values. `MeasurementRule.of` learns it from a sample of the
image, and is lenient: glint, snow and bright roofs in a scene of dark water are measurements.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

VALID, NODATA, MASKED, NOT_FINITE, ZERO, IMPOSSIBLE = range(6)  # a spectrum takes the highest code of its bands
REASONS = {
    NODATA: "nodata", MASKED: "masked", NOT_FINITE: "not_finite", ZERO: "all_zero", IMPOSSIBLE: "impossible",
}  # fmt: skip

FAR = 20.0  # times the brightest value connected with the rest: larger numbers are no measurements
BAND_FAR = 1000.0  # times the median of another band: a band above that holds only fill values
FLAT_FAR = 4.0  # the same for a few bands that hold one number
GREY_FAR, GREY_REFLECTANCE = 1.5, 1.2  # the same for a whole spectrum of one whole number: a saturated one at most
BRIGHTEST_REFLECTANCE = 2.0  # of glint and metal; never impossible if numbers can be reflectance
LEAST_FLAT_BANDS = 3  # with fewer bands, equal numbers are common
SPECTRUM_BANDS = 16  # with this many, neighbouring bands have neighbouring wavelengths
SEAM = 0.1  # of the median brightness: a declared 0 beside a brighter band is a hole, beside a darker one dark water
NEAR = 1e-6  # relative: rounding of a declared nodata value to float32
_SAMPLE_VALUES = 4 << 20  # of an array, from which its rule is learnt
DISTINCT = 16  # this many different grey spectra are an image, not a fill value


@dataclass
class Exclusions:
    """Counts of the pixels of an image that are no measurements, by reason.

    Attributes:
        pixels: number of pixels examined.
        counts: pixels without a measurement by reason (a value of REASONS).
        first: (row, col), 0-based, of the first one by reason.
        example: a stored number that is impossible, None if there is none.
    """

    pixels: int = 0
    counts: dict[str, int] = field(default_factory=dict)
    first: dict[str, tuple[int, int]] = field(default_factory=dict)
    example: float | None = None

    def add(self, codes: NDArray[np.uint8], planes: NDArray[Any], row: int, col: int) -> None:
        """Count the pixels of a window.

        Args:
            codes: (rows, cols) codes, VALID to IMPOSSIBLE.
            planes: (bands, rows, cols) stored numbers.
            row: first row of the window in the image.
            col: first column of the window in the image.
        """
        self.pixels += codes.size
        if not codes.any():
            return
        for code, reason in REASONS.items():
            pixels = codes == code
            count = int(pixels.sum())
            if not count:
                continue
            self.counts[reason] = self.counts.get(reason, 0) + count
            r, c = np.unravel_index(int(pixels.argmax()), codes.shape)
            self.first.setdefault(reason, (row + int(r), col + int(c)))
            if code == IMPOSSIBLE and self.example is None:
                spectrum = planes[:, r, c].astype(np.float64)
                self.example = float(spectrum[np.argmax(np.abs(spectrum))])

    def as_dict(self) -> dict[str, object]:
        """Return the counts as plain data, with positions from 1 as in QGIS's tables."""
        first = {reason: {"row": r + 1, "column": c + 1} for reason, (r, c) in self.first.items()}
        return {"pixels": self.pixels, "left_out": dict(self.counts), "first": first}


@dataclass(frozen=True, eq=False)
class MeasurementRule:
    """Range of possible numbers of a raster's B bands; all arrays are (B,) in stored numbers, before the scale.

    Attributes:
        nodata: the declared value, NaN for none.
        zero: the stored number of the value 0.
        low: a smaller number is impossible.
        high: a larger number is impossible.
        flat_low: a spectrum of one and the same number up to this one is impossible.
        flat_high: a spectrum of one and the same number above this one is impossible.
        grey_high: `flat_high` for spectra of SPECTRUM_BANDS or more.
        seam: a declared 0 beside a band brighter than this is a hole in the spectrum.
    """

    nodata: NDArray[np.float64]
    zero: NDArray[np.float64]
    low: NDArray[np.float64]
    high: NDArray[np.float64]
    flat_low: NDArray[np.float64]
    flat_high: NDArray[np.float64]
    grey_high: NDArray[np.float64]
    seam: NDArray[np.float64]

    @classmethod
    def declared(
        cls, nodata: NDArray[np.float64], scale: NDArray[np.float64], offset: NDArray[np.float64]
    ) -> MeasurementRule:
        """Return the rule from the file's declarations alone, by which no number is impossible.

        Args:
            nodata: (B,) declared stored numbers, NaN for none.
            scale: (B,) value = stored × scale + offset.
            offset: (B,) offset of the values.
        """
        beyond = np.full(len(nodata), np.inf)
        zero = -offset / scale
        return cls(nodata, zero, -beyond, beyond, -beyond, beyond, beyond, beyond)

    @classmethod
    def of(
        cls,
        sample: list[NDArray[np.float64]],
        nodata: NDArray[np.float64],
        scale: NDArray[np.float64],
        offset: NDArray[np.float64],
        *,
        reflectance: float | None,
        dtype: np.dtype[Any],
    ) -> MeasurementRule:
        """Learn the rule from a sample of an image.

        Args:
            sample: spectra (N, b) in scaled values, NaN for nodata; b may differ between them.
            nodata: (B,) declared stored numbers, NaN for none.
            scale: (B,) value = stored × scale + offset.
            offset: (B,) offset of the values.
            reflectance: value that stands for a reflectance of 1; None if the file does not define it.
            dtype: of the stored numbers.
        """
        rule = cls.declared(nodata, scale, offset)
        extents = [e for e in (_extent(part) for part in sample) if e is not None]
        if not extents:
            return rule
        # Limits in values: far above the connected range, or above the brightest reflectance of glint.
        low, high = min(e[0] for e in extents), max(e[1] for e in extents)
        brightest = BRIGHTEST_REFLECTANCE * (_likely_reflectance(high) if reflectance is None else reflectance)
        far, flat = max(FAR * high, brightest), max(FLAT_FAR * high, brightest)
        below = low - (high - low)
        # Spectra of one and the same number: possible in an image that is made of them, else up to saturation.
        grey = max(GREY_FAR * high, brightest * GREY_REFLECTANCE / BRIGHTEST_REFLECTANCE)
        if any(part.shape[1] >= SPECTRUM_BANDS and _is_grey(part) for part in sample):
            grey = flat
        elif dtype.kind == "f":
            grey = -np.inf  # no measured spectrum is one number to the last bit
        if dtype == np.uint8:
            far = flat = grey = np.inf  # 255, the largest number of 8 bits, is never impossible
        # Limits in stored numbers, (B,) each; a negative scale swaps low and high.
        ends = np.sort([(value - offset) / scale for value in (below, far)], axis=0)
        flat_high, grey_high = ((value - offset) / scale for value in (flat, grey))
        seam = SEAM * max(e[2] for e in extents) / np.abs(scale)
        return cls(nodata, rule.zero, ends[0], ends[1], rule.zero, flat_high, grey_high, seam)

    def codes(
        self,
        planes: NDArray[Any],
        masks: NDArray[np.uint8] | None,
        index: list[int],
        *,
        each: bool = False,
    ) -> NDArray[np.uint8]:
        """Return the reasons why stored numbers are no measurements, 0 for those that are.

        Args:
            planes: (b, rows, cols) stored numbers.
            index: (b,) indices of their bands, from 0.
            masks: (rows, cols) or (b, rows, cols), 0 where the file masks; None without a mask.
            each: judge every band by itself.

        Returns:
            (rows, cols) codes of spectra, VALID to IMPOSSIBLE; with `each`, (b, rows, cols).
        """
        # Each number by itself: nodata, not finite, impossible, masked.
        codes = np.zeros(planes.shape, np.uint8)
        kind = planes.dtype
        for i, b in enumerate(index):
            self._judge_band(planes[i], codes[i], b, kind)
        if masks is not None:
            codes[(masks == 0) if masks.ndim == 3 else np.broadcast_to(masks == 0, codes.shape)] = MASKED
        self._judge_declared_zeros(planes, codes, index)
        # Each spectrum as a whole: (b, rows, cols) → (rows, cols).
        worst = codes.max(axis=0)
        self._judge_spectra(planes, worst, index)
        if not each:
            return worst
        # Back to single bands: a spectrum that is impossible only as a whole is impossible in every band.
        codes[:, (worst != VALID) & (codes == VALID).all(axis=0)] = IMPOSSIBLE
        if len(index) > 1:  # a band by itself may be zero
            dark = ((planes == 0) | (planes == self.zero[index][:, None, None]) | (codes != VALID)).all(axis=0)
            codes[:, dark] = np.where(codes[:, dark] == VALID, ZERO, codes[:, dark])
        return codes

    def _judge_band(self, plane: NDArray[Any], codes: NDArray[np.uint8], band: int, kind: np.dtype[Any]) -> None:
        low, high, nodata = self.low[band], self.high[band], self.nodata[band]
        if kind.kind == "f":
            if np.isfinite([low, high]).any():
                codes[~((plane >= low) & (plane <= high))] = IMPOSSIBLE
            codes[~np.isfinite(plane)] = NOT_FINITE
            if np.isfinite(nodata) and nodata != 0:
                with np.errstate(over="ignore", invalid="ignore"):
                    codes[np.abs(plane - nodata) <= NEAR * abs(nodata)] = NODATA
            return
        info = np.iinfo(kind)
        if low > info.min:
            codes[plane < low] = IMPOSSIBLE
        if high < info.max:
            codes[plane > high] = IMPOSSIBLE
        if np.isfinite(nodata) and nodata != 0:
            codes[plane == kind.type(nodata)] = NODATA

    def _judge_declared_zeros(self, planes: NDArray[Any], codes: NDArray[np.uint8], index: list[int]) -> None:
        """Mark runs of a declared 0 that end beside a bright band; runs beside dark bands are dark water."""
        declared = self.nodata[index] == 0
        if len(index) < SPECTRUM_BANDS or not declared.any():
            return
        zero = (planes == 0) & declared[:, None, None]
        if not zero.any():
            return
        bright = np.abs(planes) > self.seam[index][:, None, None]
        # Forwards and backwards along the spectrum: a hole grows from its bright neighbour.
        for order in (range(1, len(index)), range(len(index) - 2, -1, -1)):
            step = 1 if order.step > 0 else -1
            for i in order:
                before = i - step
                codes[i][zero[i] & (bright[before] | (zero[before] & (codes[before] == NODATA)))] = NODATA

    def _judge_spectra(self, planes: NDArray[Any], codes: NDArray[np.uint8], index: list[int]) -> None:
        """Mark spectra (rows, cols) that are zero in every band, or one number that no surface can have."""
        first = planes[0]
        dark = (first == 0) | (first == self.zero[index[0]])
        # One band of 8 bits may be 0 in a shadow; of more bits, or of several bands, nothing on Earth is.
        if dark.any() and (len(index) > 1 or planes.dtype != np.uint8):
            spectra = planes[:, dark]  # (b, n)
            none = (spectra == 0).all(axis=0) | (spectra == self.zero[index][:, None]).all(axis=0)
            code = NODATA if (self.nodata[index] == 0).all() else ZERO
            codes[dark] = np.where(none & (codes[dark] == VALID), code, codes[dark])
        if len(index) < LEAST_FLAT_BANDS:
            return
        flat = (first == planes[1]) & (codes == VALID)
        if not flat.any():
            return
        spectra = planes[:, flat]
        high = (self.grey_high if len(index) >= SPECTRUM_BANDS else self.flat_high)[index][:, None]
        low = self.flat_low[index][:, None]
        none = (spectra == spectra[:1]).all(axis=0) & ((spectra <= low) | (spectra > high)).all(axis=0)
        codes[flat] = np.where(none, IMPOSSIBLE, codes[flat])


def measured_pixels(image: NDArray[np.float32]) -> NDArray[np.bool_]:
    """Return which pixels of an array are measurements, by the same rule as for rasters.

    Args:
        image: (H, W, B) values.

    Returns:
        (H, W) True for measurements.
    """
    planes, bands = np.moveaxis(image, 2, 0), image.shape[2]
    one, zero, none = np.ones(bands), np.zeros(bands), np.full(bands, np.nan)
    spectra = image.reshape(-1, bands)
    step = max(1, len(spectra) * bands // _SAMPLE_VALUES)
    sample = np.where(np.isfinite(spectra[::step]), spectra[::step], np.nan).astype(np.float64)
    rule = MeasurementRule.of([sample], none, one, zero, reflectance=None, dtype=np.dtype(np.float32))
    return np.asarray(rule.codes(planes, None, list(range(bands))) == VALID)


def _likely_reflectance(brightest: float) -> float:
    """Return the value that probably stands for a reflectance of 1, 0 if the values are no reflectance."""
    return 1.0 if brightest <= 1.5 else 10000.0 if 150 < brightest <= 20000 else 0.0


def _extent(spectra: NDArray[np.float64]) -> tuple[float, float, float] | None:
    """Return (lowest, highest, median brightness) of the connected values of a sample of spectra (N, b); None for none.

    Values are connected if they are reached from the median without a large gap: upwards none above a factor of FAR,
    downwards none larger than the range so far. Bands and spectra of fill values do not count.
    """
    spectra = spectra[np.isfinite(spectra).any(axis=1)]
    if not len(spectra):
        return None
    spectra = _without_fill(spectra)
    # Bands whose median is connected with that of the others; the rest hold fill values.
    middle = np.array([np.median(v[np.isfinite(v)]) if np.isfinite(v).any() else np.nan for v in spectra.T])
    finite = np.isfinite(middle)
    if not finite.any():
        return None
    low, high = _connected(middle[finite], middle[finite], BAND_FAR)
    usable = finite & (middle >= low) & (middle <= high)
    spectra = spectra[:, usable]
    spectra = spectra[np.isfinite(spectra).any(axis=1)]
    lowest, highest = np.nanmin(spectra, axis=1), np.nanmax(spectra, axis=1)  # (N,)
    low, high = _connected(lowest, highest)
    if high <= 0:
        return None
    return low, high, float(np.median(highest[highest <= high]))


def _without_fill(spectra: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the spectra (N, b) without those of one number in all bands, unless the image is made of such spectra."""
    if spectra.shape[1] < LEAST_FLAT_BANDS or _is_grey(spectra):
        return spectra
    return spectra[~(spectra == spectra[:, :1]).all(axis=1)]


def _is_grey(spectra: NDArray[np.float64]) -> bool:
    """Return whether an image is made of spectra (N, b) of one number in all bands, which are then no fill value."""
    flat = (spectra == spectra[:, :1]).all(axis=1)
    return bool(flat.all()) or len(np.unique(spectra[flat, 0])) >= DISTINCT


def _connected(lowest: NDArray[np.float64], highest: NDArray[np.float64], far: float = FAR) -> tuple[float, float]:
    """Return the lowest and highest of the connected numbers; lowest, highest: (N,) of N spectra.

    The lowest is at most 0: no positive number is too small.
    """
    up = np.sort(highest[highest > 0])
    if not len(up):
        return float(lowest.min()), float(highest.max())
    # Upwards from the median to the first gap larger than a factor of `far`.
    start = (len(up) - 1) // 2
    gaps = np.flatnonzero(up[start + 1 :] > far * up[start:-1])
    high = float(up[start + gaps[0]] if len(gaps) else up[-1])
    # Downwards from 0 or the median to the first gap larger than the range so far.
    usual = min(0.0, float(np.median(lowest)))
    down = np.r_[usual, np.sort(lowest[lowest < usual])[::-1]]
    gaps = np.flatnonzero(down[:-1] - down[1:] > high - down[:-1])
    return float(down[gaps[0]] if len(gaps) else down[-1]), high
