"""Decides which stored numbers are measurements: for both images, and for everything that reads them.

A number is a measurement unless it is declared as nodata, masked, not finite, or impossible: far outside anything the
rest of the image holds. A spectrum is one unless one of its numbers is none, all of them are zero, or all of them are
one and the same number that no real spectrum can have (a fill value that nobody declared).

No list of usual fill values decides what is impossible. `MeasurementRule.of` learns it from a sample of the image, and
is lenient: glint, snow and bright roofs in a scene of dark water are measurements.
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

FAR = 20.0  # times the brightest value that is connected with the rest: beyond, nothing is a measurement
BAND_FAR = 1000.0  # times the median of another band: beyond, a band holds nothing but fill
FLAT_FAR = 4.0  # the same for a few bands that hold one number
GREY_FAR, GREY_REFLECTANCE = 1.5, 1.2  # the same for a whole spectrum of one whole number: a saturated one at most
BRIGHTEST_REFLECTANCE = 2.0  # of glint and metal; never impossible where numbers can be reflectance
LEAST_FLAT_BANDS = 3  # of fewer bands, equal numbers are nothing special
SPECTRUM_BANDS = 16  # from here on neighbouring bands see neighbouring wavelengths
SEAM = 0.1  # of the median brightness: a declared 0 beside a brighter band is a hole, beside a darker one dark water
NEAR = 1e-6  # relative: what float32 makes of a declared nodata value
_SAMPLE_VALUES = 4 << 20  # of an array, from which its rule is learnt
DISTINCT = 16  # so many different grey spectra are an image, not a fill value


@dataclass
class LeftOut:
    """How many pixels of an image were looked at, how many are no measurement, why, and where.

    counts: pixels by reason (a value of REASONS). first: (row, col), 0-based, of the first one found by reason.
    example: a stored number that is impossible.
    """

    pixels: int = 0
    counts: dict[str, int] = field(default_factory=dict)
    first: dict[str, tuple[int, int]] = field(default_factory=dict)
    example: float | None = None

    @property
    def undeclared(self) -> int:
        """Pixels that the file does not mark and that are no measurement all the same."""
        return sum(self.counts.get(REASONS[code], 0) for code in (ZERO, IMPOSSIBLE))

    def add(self, codes: NDArray[np.uint8], planes: NDArray[Any], row: int, col: int) -> None:
        """Count the codes (rows, cols) of a window that begins at (row, col), with planes (bands, rows, cols)."""
        self.pixels += codes.size
        if not codes.any():
            return
        for code, reason in REASONS.items():
            found = codes == code
            count = int(found.sum())
            if not count:
                continue
            self.counts[reason] = self.counts.get(reason, 0) + count
            r, c = np.unravel_index(int(found.argmax()), codes.shape)
            self.first.setdefault(reason, (row + int(r), col + int(c)))
            if code == IMPOSSIBLE and self.example is None:
                spectrum = planes[:, r, c].astype(np.float64)
                self.example = float(spectrum[np.argmax(np.abs(spectrum))])

    def as_dict(self) -> dict[str, object]:
        """Return the counts as plain data, positions counted from 1 as in QGIS's tables."""
        first = {reason: {"row": r + 1, "column": c + 1} for reason, (r, c) in self.first.items()}
        return {"pixels": self.pixels, "left_out": dict(self.counts), "first": first}


@dataclass(frozen=True, eq=False)
class MeasurementRule:
    """What the numbers of a raster's B bands can be. All arrays are (B,) and in stored numbers, before the scale.

    nodata: the declared value, NaN where there is none. zero: the number of the value 0. low, high: outside, a number
    is impossible. flat_low, flat_high: the same for a spectrum of one number, the low end excluded; grey_high: where it
    has SPECTRUM_BANDS or more. seam: a declared 0 beside a band brighter than this is a hole in the spectrum.
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
        """Return the rule as far as it is known without a look at the image: nothing is impossible."""
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
        """Return the rule for an image of which a sample is known.

        Args:
            sample: spectra (N, b) in scaled values, NaN where nothing was measured; b may differ from one to the next.
            nodata: (B,) declared stored numbers, NaN for none.
            scale, offset: (B,) that make values of stored numbers.
            reflectance: what a reflectance of 1 is as a value; None where the file does not say.
            dtype: of the stored numbers.
        """
        rule = cls.declared(nodata, scale, offset)
        extents = [e for e in (_extent(part) for part in sample) if e is not None]
        if not extents:
            return rule
        low, high = min(e[0] for e in extents), max(e[1] for e in extents)
        brightest = BRIGHTEST_REFLECTANCE * (_likely_reflectance(high) if reflectance is None else reflectance)
        far, flat = max(FAR * high, brightest), max(FLAT_FAR * high, brightest)
        below = low - (high - low)
        grey = max(GREY_FAR * high, brightest * GREY_REFLECTANCE / BRIGHTEST_REFLECTANCE)
        if any(part.shape[1] >= SPECTRUM_BANDS and _is_grey(part) for part in sample):
            grey = flat
        elif dtype.kind == "f":
            grey = -np.inf  # no measured spectrum is one number to the last bit
        if dtype == np.uint8:
            far = flat = grey = np.inf  # the brightest number that 8 bits hold is never far
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
        """Return why stored numbers are no measurements, 0 for those that are.

        Args:
            planes: (b, rows, cols) stored numbers of the band indices `index`.
            masks: (rows, cols) or (b, rows, cols), 0 where the file masks; None without a mask.
            each: judge every band by itself.

        Returns:
            (rows, cols) codes of spectra, VALID to IMPOSSIBLE; with `each`, (b, rows, cols).
        """
        codes = np.zeros(planes.shape, np.uint8)
        kind = planes.dtype
        for i, b in enumerate(index):
            self._judge_band(planes[i], codes[i], b, kind)
        if masks is not None:
            codes[(masks == 0) if masks.ndim == 3 else np.broadcast_to(masks == 0, codes.shape)] = MASKED
        self._judge_declared_zeros(planes, codes, index)
        worst = codes.max(axis=0)
        self._judge_spectra(planes, worst, index)
        if not each:
            return worst
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
        """Mark runs of a declared 0 that end beside a bright band; runs that end in the dark are dark water."""
        declared = self.nodata[index] == 0
        if len(index) < SPECTRUM_BANDS or not declared.any():
            return
        zero = (planes == 0) & declared[:, None, None]
        if not zero.any():
            return
        bright = np.abs(planes) > self.seam[index][:, None, None]
        for order in (range(1, len(index)), range(len(index) - 2, -1, -1)):
            step = 1 if order.step > 0 else -1
            for i in order:
                before = i - step
                codes[i][zero[i] & (bright[before] | (zero[before] & (codes[before] == NODATA)))] = NODATA

    def _judge_spectra(self, planes: NDArray[Any], codes: NDArray[np.uint8], index: list[int]) -> None:
        """Mark spectra (rows, cols) that are zero in every band, or one number that no surface has."""
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
    """Return (H, W) True for the pixels of an array (H, W, B) that are measurements, by the rule for rasters."""
    planes, bands = np.moveaxis(image, 2, 0), image.shape[2]
    one, zero, none = np.ones(bands), np.zeros(bands), np.full(bands, np.nan)
    spectra = image.reshape(-1, bands)
    step = max(1, len(spectra) * bands // _SAMPLE_VALUES)
    sample = np.where(np.isfinite(spectra[::step]), spectra[::step], np.nan).astype(np.float64)
    rule = MeasurementRule.of([sample], none, one, zero, reflectance=None, dtype=np.dtype(np.float32))
    return np.asarray(rule.codes(planes, None, list(range(bands))) == VALID)


def _likely_reflectance(brightest: float) -> float:
    """Return what a reflectance of 1 is likely to be as a value, 0 where the values are no reflectance."""
    return 1.0 if brightest <= 1.5 else 10000.0 if 150 < brightest <= 20000 else 0.0


def _extent(spectra: NDArray[np.float64]) -> tuple[float, float, float] | None:
    """Return (lowest, highest, median brightness) of what hangs together in a sample of spectra (N, b); None for none.

    Values hang together that are reached from the median without a gap: upwards none larger than FAR times, downwards
    none larger than the range so far. Bands and spectra of fill values do not count.
    """
    spectra = spectra[np.isfinite(spectra).any(axis=1)]
    if not len(spectra):
        return None
    spectra = _without_fill(spectra)
    middle = np.array([np.median(v[np.isfinite(v)]) if np.isfinite(v).any() else np.nan for v in spectra.T])
    known = np.isfinite(middle)
    if not known.any():
        return None
    low, high = _connected(middle[known], middle[known], BAND_FAR)
    usable = known & (middle >= low) & (middle <= high)
    spectra = spectra[:, usable]
    spectra = spectra[np.isfinite(spectra).any(axis=1)]
    lowest, highest = np.nanmin(spectra, axis=1), np.nanmax(spectra, axis=1)  # (N,)
    low, high = _connected(lowest, highest)
    if high <= 0:
        return None
    return low, high, float(np.median(highest[highest <= high]))


def _without_fill(spectra: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the spectra (N, b) without those that are one number in all bands, unless they are what the image is."""
    if spectra.shape[1] < LEAST_FLAT_BANDS or _is_grey(spectra):
        return spectra
    return spectra[~(spectra == spectra[:, :1]).all(axis=1)]


def _is_grey(spectra: NDArray[np.float64]) -> bool:
    """Return whether spectra (N, b) of one number in all bands are what an image is made of, and no fill value."""
    flat = (spectra == spectra[:, :1]).all(axis=1)
    return bool(flat.all()) or len(np.unique(spectra[flat, 0])) >= DISTINCT


def _connected(lowest: NDArray[np.float64], highest: NDArray[np.float64], far: float = FAR) -> tuple[float, float]:
    """Return the lowest and highest of the numbers that hang together; lowest, highest: (N,) of N spectra.

    The lowest is 0 at most: no positive number is too small.
    """
    up = np.sort(highest[highest > 0])
    if not len(up):
        return float(lowest.min()), float(highest.max())
    start = (len(up) - 1) // 2
    gaps = np.flatnonzero(up[start + 1 :] > far * up[start:-1])
    high = float(up[start + gaps[0]] if len(gaps) else up[-1])
    usual = min(0.0, float(np.median(lowest)))
    down = np.r_[usual, np.sort(lowest[lowest < usual])[::-1]]
    gaps = np.flatnonzero(down[:-1] - down[1:] > high - down[:-1])
    return float(down[gaps[0]] if len(gaps) else down[-1]), high
