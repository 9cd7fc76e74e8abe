"""Spectral response functions (SRF) of the sensor library, and the response matrix R."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from spectralift_qgis.core.base import words
from spectralift_qgis.core.base.errors import ResponseError
from spectralift_qgis.core.base.sentence import Sentence, plural
from spectralift_qgis.core.spectral.bands import BandTable
from spectralift_qgis.core.spectral.response.sensors import sensor_entry, sensor_file

Curve = tuple[NDArray[np.float64], NDArray[np.float64]]  # wavelengths in nm, response

MAX_BANDS = 500
MAX_SAMPLES = 8_000_000  # bands × wavelengths: 64 MB
EDGE_NM = 0.001  # distance in which a curve that does not end in zero falls to zero
LEAST_COVERAGE = 0.01  # with less, only the tail of a band lies within the HSI's range
MIN_COVERAGE = 0.5  # a band of which less than half is covered no longer stands for that band
FULL_COVERAGE = 0.99


@dataclass(frozen=True, eq=False)
class SpectralResponse:
    """The relative spectral response of the c bands of a multispectral sensor.

    Attributes:
        sensor: ID in the library, or the file's name.
        band_names: (c,) names of the bands.
        wavelength_nm: (L,) strictly ascending wavelengths in nm.
        response: (c, L), not negative; linear between the samples, zero outside.
        product_orders: band orders in which products of the sensor are stored.
        notes: sentences about changes made when it was read.
    """

    sensor: str
    band_names: tuple[str, ...]
    wavelength_nm: NDArray[np.float64]
    response: NDArray[np.float64]
    product_orders: tuple[tuple[str, ...], ...] = ()
    notes: tuple[Sentence, ...] = ()

    def __post_init__(self) -> None:
        c, n = len(self.band_names), len(self.wavelength_nm)
        if self.response.shape != (c, n) or c == 0 or n < 2:
            raise ResponseError(
                Sentence("{sensor}: a response needs at least one band and two wavelengths.", sensor=self.sensor)
            )
        if len(set(self.band_names)) != c:
            names = ", ".join(self.band_names)[:300]
            raise ResponseError(
                Sentence("{sensor}: two bands have the same name ({names}).", sensor=self.sensor, names=names)
            )
        if not (np.diff(self.wavelength_nm) > 0).all():
            raise ResponseError(Sentence("{sensor}: the wavelengths must ascend, each once.", sensor=self.sensor))
        if not np.isfinite(self.response).all() or (self.response < 0).any():
            raise ResponseError(
                Sentence("{sensor}: every response must be a number that is not negative.", sensor=self.sensor)
            )
        for name, curve in zip(self.band_names, self.response):
            if not curve.any():
                raise ResponseError(
                    Sentence("{sensor}: the response of band {band} is zero everywhere.", sensor=self.sensor, band=name)
                )

    def __len__(self) -> int:
        return len(self.band_names)

    def take(self, names: Sequence[str]) -> SpectralResponse:
        """Return the response of these bands, in this order."""
        index = [self.band_names.index(n) for n in names]
        return SpectralResponse(
            self.sensor, tuple(names), self.wavelength_nm, self.response[index], self.product_orders
        )

    @property
    def centre_nm(self) -> NDArray[np.float64]:
        """Response-weighted mean wavelength of each band, (c,) in nm."""
        weight = self.response * np.gradient(self.wavelength_nm)
        return np.asarray((weight * self.wavelength_nm).sum(axis=1) / weight.sum(axis=1))

    @property
    def fwhm_nm(self) -> NDArray[np.float64]:
        """Distance between the outermost points at half the peak, linear between samples, (c,) in nm."""
        return np.array([_fwhm(self.wavelength_nm, curve) for curve in self.response])

    def matrix(self, bands: BandTable) -> NDArray[np.float64]:
        """Return the response matrix R (C, c).

        Column j holds the weights that turn an LR-HSI spectrum into MSI band j: the integral of the response times the
        spectrum, drawn as straight lines between the band centres, divided by the integral of the response. Columns sum
        to 1, so a flat spectrum keeps its value. Where the HSI has no band (a gap wider than its widths, or beyond its
        ends) the response is left out; `coverage` returns the share that is used.

        Args:
            bands: the C HSI bands, all of them good, with known centres, in any order.

        Raises:
            ResponseError: Less than a hundredth of a band's response lies within the HSI's bands.
        """
        weights, covered = self._integrals(bands)
        lost = [n for n, share in zip(self.band_names, covered) if share < LEAST_COVERAGE]
        if lost:
            raise ResponseError(
                plural(
                    len(lost),
                    "{sensor}: band {bands} lies outside the hyperspectral bands.",
                    "{sensor}: bands {bands} lie outside the hyperspectral bands.",
                    sensor=self.sensor,
                    bands=words.listing(lost),
                )
            )
        return weights / weights.sum(axis=0)

    def coverage(self, bands: BandTable) -> NDArray[np.float64]:
        """Return the share (c,), 0–1, of each band's response that lies where the HSI has bands."""
        return self._integrals(bands)[1]

    def _integrals(self, bands: BandTable) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Return unnormalised weights (C, c) and the covered share of each response (c,)."""
        # Distinct centres (G,) in ascending order; bands (C,) of the same centre form a group
        order = np.argsort(bands.centre_nm, kind="stable")
        centre, groups = np.unique(bands.centre_nm[order], return_inverse=True)
        reach = np.zeros(len(centre))
        np.maximum.at(reach, groups, _reach_nm(bands)[order])
        # Quadrature points: middles (Q,) of the intervals between all kinks
        fine = _quadrature_grid(self.wavelength_nm, centre, reach)
        middle, step = (fine[1:] + fine[:-1]) / 2, np.diff(fine)
        response = np.array([np.interp(middle, self.wavelength_nm, r, left=0, right=0) for r in self.response])
        energy = response * step  # (c, Q): midpoint rule on a grid that contains every kink
        # Linear interpolation of the spectrum: at x it is (1 − t) s[left] + t s[right]
        left, right, t, covered = _between(middle, centre, reach)
        # Sum the energy of each point into the weights of its two neighbours, (c, Q) → (G, c)
        weights = np.zeros((len(centre), len(self)))
        for j, band in enumerate(energy * covered):
            weights[:, j] = np.bincount(left, band * (1 - t), len(centre)) + np.bincount(right, band * t, len(centre))
        sharers = np.bincount(groups, minlength=len(centre))  # bands with one and the same centre share its weight
        result = np.empty((len(bands), len(self)))
        result[order] = weights[groups] / sharers[groups][:, None]
        return result, (energy * covered).sum(axis=1) / energy.sum(axis=1)


def gaussian_response(
    sensor: str, names: Sequence[str], centre_nm: Iterable[float], fwhm_nm: Iterable[float]
) -> SpectralResponse:
    """Return Gaussian responses, sampled at 1 nm or finer.

    Args:
        sensor: name of the response.
        names: (c,) names of the bands.
        centre_nm: (c,) centres in nm.
        fwhm_nm: (c,) full widths at half maximum in nm.

    Raises:
        ResponseError: A centre or width is missing or not positive, or there are too many bands.
    """
    centre, fwhm = np.array(list(centre_nm), float), np.array(list(fwhm_nm), float)
    if not (fwhm > 0).all() or not np.isfinite(centre).all():
        raise ResponseError(Sentence("{sensor}: every band needs a centre and a width above zero.", sensor=sensor))
    low, high = (centre - 2 * fwhm).min(), (centre + 2 * fwhm).max()
    count = int(np.clip((high - low) / min(1.0, fwhm.min() / 8), 2, 200_000)) + 1
    if count * len(centre) > MAX_SAMPLES:
        raise ResponseError(
            Sentence(
                "{sensor}: {count} bands, the narrowest {width:g} nm wide, are too many.",
                sensor=sensor,
                count=len(centre),
                width=fwhm.min(),
            )
        )
    wavelength = np.linspace(max(low, 1.0), high, count)
    # exp(−4 ln 2 ((λ − centre) / fwhm)²) is one half at half the width from the centre, (c, L)
    z = (wavelength - centre[:, None]) / fwhm[:, None]
    return SpectralResponse(sensor, tuple(names), wavelength, np.exp(-4 * np.log(2) * z**2))


def load_sensor(sensor: str) -> SpectralResponse:
    """Return the response of a sensor of the library.

    Raises:
        ResponseError: The ID is unknown.
    """
    entry = sensor_entry(sensor)
    # The library's own tables are all of one plain form (tested): NumPy reads them five times as fast as `parse_table`.
    comment, header, body = sensor_file(entry.id).read_text(encoding="utf-8").split("\n", 2)
    table = np.array(body.replace("\n", ",").rstrip(",").split(","), dtype=np.float64)
    table = table.reshape(-1, len(entry.bands) + 1)
    names = tuple(header.split(",")[1:])
    return SpectralResponse(entry.id, names, table[:, 0].copy(), table[:, 1:].T.copy(), entry.product_orders)


def combine_curves(sensor: str, names: Sequence[str], curves: Sequence[Curve]) -> SpectralResponse:
    """Return one response of curves that are each sampled at wavelengths of their own.

    Outside its own samples a band's response is zero.

    Args:
        sensor: name of the response.
        names: (c,) names of the bands.
        curves: for each band ascending wavelengths (L_i,) in nm and the response (L_i,).

    Raises:
        ResponseError: The curves have too many samples together.
    """
    edges = [np.array([x[0] - EDGE_NM, x[-1] + EDGE_NM]) for x, _ in curves]
    wavelength = np.unique(np.concatenate([*(x for x, _ in curves), *edges]))
    if wavelength.size * len(names) > MAX_SAMPLES:
        raise ResponseError(
            Sentence(
                "{sensor}: {bands} bands at {wavelengths} wavelengths are too many.",
                sensor=sensor,
                bands=len(names),
                wavelengths=wavelength.size,
            )
        )
    response = np.array([np.interp(wavelength, x, y, left=0, right=0) for x, y in curves])
    return SpectralResponse(sensor, tuple(names), wavelength, response)


def _fwhm(wavelength_nm: NDArray[np.float64], curve: NDArray[np.float64]) -> float:
    half = curve.max() / 2
    above = np.flatnonzero(curve >= half)
    first, last = above[0], above[-1]
    left, right = wavelength_nm[first], wavelength_nm[last]
    if first > 0:
        left = np.interp(half, curve[first - 1 : first + 1], wavelength_nm[first - 1 : first + 1])
    if last < len(curve) - 1:
        right = np.interp(half, curve[last : last + 2][::-1], wavelength_nm[last : last + 2][::-1])
    return float(right - left)


def _reach_nm(bands: BandTable) -> NDArray[np.float64]:
    """Return the distance (C,) in nm up to which each band represents the spectrum: its width or its usual spacing.

    The spacing is that to the nearer neighbour, so that one missing band leaves no hole and a water-vapour window does.
    """
    order = np.argsort(bands.centre_nm, kind="stable")
    centre = bands.centre_nm[order]
    spacing = np.full(len(centre), np.nan)
    if len(centre) > 1:
        gap = np.diff(centre)
        gap = np.where(gap > 0, gap, np.nan)
        both = np.vstack([np.r_[np.nan, gap], np.r_[gap, np.nan]])
        spacing = np.where(np.isnan(both).all(axis=0), np.nan, np.fmin(both[0], both[1]))
    reach = np.empty(len(centre))
    reach[order] = np.fmax(spacing, bands.fwhm_nm[order])
    return np.where(np.isfinite(reach), reach, 10.0)  # one band of unknown width: a hyperspectral one's


def _quadrature_grid(
    wavelength_nm: NDArray[np.float64], centre: NDArray[np.float64], reach: NDArray[np.float64]
) -> NDArray[np.float64]:
    """Return every wavelength at which response, spectrum or coverage has a kink, and steps of at most 0.5 nm."""
    low, high = wavelength_nm[0], wavelength_nm[-1]
    steps = np.linspace(low, high, int(np.clip((high - low) / 0.5, 2, 40_000)) + 1)
    knots = np.concatenate([wavelength_nm, centre, centre - reach, centre + reach, steps])
    return np.unique(knots[(knots >= low) & (knots <= high)])


def _between(
    x: NDArray[np.float64], centre: NDArray[np.float64], reach: NDArray[np.float64]
) -> tuple[NDArray[np.intp], NDArray[np.intp], NDArray[np.float64], NDArray[np.bool_]]:
    """Return the two neighbours of x (Q,) among the centres, its position between them 0–1, and whether one is near."""
    right = np.clip(np.searchsorted(centre, x), 0, len(centre) - 1)
    left = np.clip(right - 1, 0, None)
    span = centre[right] - centre[left]
    t = np.clip(np.where(span > 0, (x - centre[left]) / np.where(span > 0, span, 1), 1.0), 0.0, 1.0)
    near = (np.abs(x - centre[left]) <= reach[left]) | (np.abs(x - centre[right]) <= reach[right])
    return left, right, t, near
