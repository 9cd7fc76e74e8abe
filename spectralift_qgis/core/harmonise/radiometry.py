"""Conversion of the MSI's values to the HSI's units: the SIN is trained on one image and applied to the other."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from spectralift_qgis.core.base.blocks import by_band
from spectralift_qgis.core.base.sentence import Sentence, joined

LEAST_PIXELS = 30  # fewer common pixels are not enough to compare units
QUANTILES = np.linspace(0.05, 0.95, 19)
SAME_GROUND = 0.02  # relative difference up to which two levels over the same ground are one
SAME_SCENE = 0.25  # … when only distributions can be compared: the places themselves differ by as much
BLUR = 5.0  # contrast that blur may take for each part of the correlation it takes; means stay as they are
LOST_FOR_GOOD = 0.7  # of a difference in contrast may be left over patches: of blur half is at most, of a gain all
LEAST_PATCHES = 12
PLAINLY_BETTER, HARDLY_WORSE = 1.5, 0.85  # ratios of unexplained variance, given order to another
FAR = 5.0  # deviations
LEAST_R2 = 0.1  # below, a band shows something else than the HSI does
OTHER_UNITS = 4.0  # times brighter or darker: other units rather than another place
NEAR_FACTOR = 2.0  # a usual factor explains a level up to this ratio; those tried are 2.5 times apart or more
KNOWN_FACTORS = tuple(
    {1e-4, 1e4, 1e-3, 1e3, 1e-2, 1e2, 1 / 255, 255.0, 1e4 / 255, 255e-4, 1 / 65535, 65535.0, 0.1, 10.0}
)


@dataclass(frozen=True, eq=False)
class Harmonisation:
    """Conversion per band: value in HSI units = gain × MSI value + offset.

    Attributes:
        kind: "none", "identical", "factor" or "match".
        gain: (c,) HSI units per MSI unit.
        offset: (c,) in HSI units.
        r2: (c,) squared correlation of simulated LR-MSI and averaged MSI, outliers left out; NaN without overlap.
        basis: "common ground", "distribution", "files" or "".
        pixels: Number of pixels compared.
        factor_bands: Indices of the bands to which a match leaves the factor that fits them.
    """

    kind: str
    gain: NDArray[np.float64]
    offset: NDArray[np.float64]
    r2: NDArray[np.float64]
    basis: str = ""
    pixels: int = 0
    factor_bands: tuple[int, ...] = ()

    def apply(self, msi: NDArray[np.float32]) -> NDArray[np.float32]:
        """Return MSI pixels (N, c) in the HSI's units."""
        return by_band(msi, self.gain, self.offset)

    def sentence(self, names: Sequence[str]) -> Sentence:
        """Return a sentence on the conversion, for before and after a run. names: of the c bands."""
        if self.kind == "none":
            return Sentence("Multispectral values unchanged: the units are not compared, as requested.")
        if self.basis == "files":
            return self._sentence_of_files()
        if self.kind == "identical":
            return Sentence("Both images use the same units; no rescaling needed.")
        basis = Sentence("fitted on the overlap")
        if self.basis != "common ground":
            basis = Sentence("fitted to the distributions of values")
        if self.kind == "factor":
            return Sentence(
                "Multispectral values multiplied by {factor:.6g} ({basis}).", factor=self.gain[0], basis=basis
            )
        bands_fitted = enumerate(zip(names, self.gain, self.offset))
        fitted = [gain_text(*band) for j, band in bands_fitted if j not in self.factor_bands]
        bands = joined(fitted, ", ")
        if not self.factor_bands:
            return Sentence(
                "Multispectral values rescaled to the hyperspectral units ({basis}): {bands}.", basis=basis, bands=bands
            )
        factor = self.gain[self.factor_bands[0]]
        if factor == 1:
            return Sentence(
                "Both images use the same units. Only these bands are rescaled ({basis}): {bands}.",
                basis=basis,
                bands=bands,
            )
        return Sentence(
            "Multispectral values multiplied by {factor:.6g} ({basis}). These bands are rescaled instead: {bands}.",
            factor=factor,
            basis=basis,
            bands=bands,
        )

    def _sentence_of_files(self) -> Sentence:
        if self.kind == "identical":
            return Sentence(
                "The overlap is too small to compare units. Both files name the same scale; no rescaling needed."
            )
        return Sentence(
            "The overlap is too small to compare units. Multispectral values multiplied by {factor:.6g}, the ratio of "
            "the scales that both files name.",
            factor=self.gain[0],
        )


def gain_text(name: str, gain: float, offset: float) -> str:
    """Return gain and offset of a band as text: "Blue × 8.05 − 328"."""
    return f"{name} × {gain:.3g} {'−' if offset < 0 else '+'} {abs(offset):.3g}"


class Unrelated(Exception):
    """MSI bands do not follow the simulated ones.

    Attributes:
        bands: Indices of these bands.
        r2: (c,) squared correlations.
        better: An order of the bands that would fit; None if there is none.
    """

    def __init__(self, bands: list[int], r2: NDArray[np.float64], better: tuple[int, ...] | None) -> None:
        super().__init__("unrelated bands")
        self.bands, self.r2, self.better = bands, r2, better


def identity(bands: int) -> Harmonisation:
    """Return the identity conversion, which changes nothing."""
    return Harmonisation("none", np.ones(bands), np.zeros(bands), np.full(bands, np.nan))


def harmonise(
    z: NDArray[np.float32],
    m: NDArray[np.float32],
    mode: str,
    *,
    paired: bool,
    patches: NDArray[np.intp] | None = None,
) -> Harmonisation:
    """Return the conversion of MSI values to HSI units, from simulated LR-MSI z and real MSI m.

    Args:
        z: Simulated LR-MSI (N, c) in HSI units.
        m: MSI (N, c), averaged over the same LR pixels, if paired; else (K, c), drawn by itself.
        mode: "auto" decides whether units are identical, differ by a usual factor, or need a gain and an offset per
            band; "factor" and "match" force one. With "auto", bands that the factor of most of them fits keep it: a
            fitted gain has an error of its own, and blur takes contrast from it.
        paired: Whether z and m show the same N places; if not, only their distributions are compared.
        patches: (N,) patch of neighbouring places that each pair lies in; None if unknown.

    Raises:
        Unrelated: A band of a pair does not follow its simulation, or another band order explains it clearly better.
    """
    c = z.shape[1]
    basis = "common ground" if paired else "distribution"
    r2 = np.full(c, np.nan)
    if paired:
        # pairs without outliers, and whether each band follows its own simulation
        near = _near(z, m)
        z, m, patches = z[near], m[near], None if patches is None else patches[near]
        r2 = squared_correlation(z, m)
        _check_related(z, m, r2)
    # gain and offset per band, (c,) each, from quantiles
    gain, offset = match_distributions(z, m)
    pixels = min(len(z), len(m))
    if mode == "match":
        return Harmonisation("match", gain, offset, r2, basis, pixels)
    if mode == "factor":
        value = _usual_factor(z, m, SAME_GROUND if paired else SAME_SCENE)
        return Harmonisation("factor", np.full(c, value), np.zeros(c), r2, basis, pixels)
    # "auto": the nearest usual factor (1 among them), if it fits all bands as well as their own gains
    usual = _nearest(common_factor(z, m))
    fits = _fits(usual, z, m, gain, r2, patches)
    if fits.all():
        return replace(one_factor(usual, c, basis, pixels), r2=r2)
    # A level agrees by chance in some bands; it is believed where the contrast agrees too, and in most of them.
    alike = fits & (np.abs(gain / usual - 1) <= 2 * SAME_SCENE)
    if 2 * alike.sum() <= c:
        return Harmonisation("match", gain, offset, r2, basis, pixels)
    alike_bands = tuple(int(j) for j in np.flatnonzero(alike))
    return Harmonisation(
        "match", np.where(alike, usual, gain), np.where(alike, 0, offset), r2, basis, pixels, alike_bands
    )


def harmonise_few(z: NDArray[np.float32], m: NDArray[np.float32], *, paired: bool) -> Harmonisation:
    """Return one factor for all bands, from too few values for gains and offsets.

    A gain and an offset per band would depend on what happens to lie in these pixels; their common level at least
    separates the usual factors.

    Args:
        z: Simulated LR-MSI, as in `harmonise`.
        m: MSI, as in `harmonise`.
        paired: Whether both show the same places.
    """
    basis = "common ground" if paired else "distribution"
    value = _usual_factor(z, m, SAME_SCENE if paired else np.log(NEAR_FACTOR))
    return one_factor(value, z.shape[1], basis, min(len(z), len(m)))


def one_factor(value: float, bands: int, basis: str, pixels: int = 0) -> Harmonisation:
    """Return the conversion that multiplies all bands by a value."""
    kind = "identical" if value == 1 else "factor"
    return Harmonisation(kind, np.full(bands, value), np.zeros(bands), np.full(bands, np.nan), basis, pixels)


def match_distributions(
    z: NDArray[np.float32], m: NDArray[np.float32]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return gain and offset (c,) that bring the distribution of each MSI band to that of its simulation.

    A straight line through the quantiles. Unlike a regression of z on m it is not flattened by
    misregistration or by differences in sharpness; unlike mean and deviation it is not moved by a few clouds.

    Args:
        z: Simulated LR-MSI (N, c).
        m: MSI (K, c).
    """
    return line_through(np.quantile(z, QUANTILES, axis=0), np.quantile(m, QUANTILES, axis=0))


def line_through(zq: NDArray[np.float64], mq: NDArray[np.float64]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return gain and offset (c,) that bring the mean and deviation of quantiles mq (Q, c) to those of zq (Q, c)."""
    spread = mq.std(axis=0)
    gain = np.where(spread > 0, zq.std(axis=0) / np.where(spread > 0, spread, 1), 1.0)
    return gain, zq.mean(axis=0) - gain * mq.mean(axis=0)


def _near(z: NDArray[np.float32], m: NDArray[np.float32]) -> NDArray[np.intp]:
    """Return the indices of the pairs without those far off the line in any band: clouds and cars in one image only."""
    near = np.arange(len(z))
    for _ in range(2):
        gain, offset = match_distributions(z[near], m[near])
        # distance from the line, (n, c), in robust standard deviations (1.4826 MAD)
        residual = z[near] - (m[near] * gain + offset)
        residual -= np.median(residual, axis=0)
        deviation = 1.4826 * np.median(np.abs(residual), axis=0)  # that of a normal distribution
        close = (np.abs(residual) <= FAR * deviation + 1e-12).all(axis=1)
        if close.sum() < max(LEAST_PIXELS, len(near) // 2):
            break
        near = near[close]
    return near


def squared_correlation(a: NDArray[np.floating[Any]], b: NDArray[np.floating[Any]]) -> NDArray[np.float64]:
    """Return signed R² (c,) of the columns of a and b, both (N, c): negative if they are anticorrelated."""
    r = np.array([_correlation(a[:, j], b[:, j]) for j in range(a.shape[1])])
    return r * np.abs(r)


def _correlation(a: NDArray[np.floating[Any]], b: NDArray[np.floating[Any]]) -> float:
    x, y = a.astype(np.float64) - a.mean(), b.astype(np.float64) - b.mean()
    power = float(np.sqrt((x * x).sum() * (y * y).sum()))
    return float((x * y).sum()) / power if power > 0 else 0.0


def _check_related(z: NDArray[np.float32], m: NDArray[np.float32], r2: NDArray[np.float64]) -> None:
    """Raise Unrelated for bands that follow no simulated band, or a different one."""
    better = _better_order(z, m)
    lost = [int(j) for j in np.flatnonzero(r2 < LEAST_R2)]
    swapped = [i for i, j in enumerate(better or ()) if i != j]
    if lost or swapped:
        raise Unrelated(lost or swapped, r2, better)


def _better_order(z: NDArray[np.float32], m: NDArray[np.float32]) -> tuple[int, ...] | None:
    """Return the order of m's bands that follows z's clearly better than the given one; None if there is none.

    Visible bands are much alike: an order is accepted if it leaves PLAINLY_BETTER times less of some
    band's variance unexplained than the given one does, and hardly more of any other's. The correlations of a
    misregistered pair are all mediocre, and no order is clearly better.
    """
    c = z.shape[1]
    # correlation of every simulated with every real band, (c, c)
    r = np.array([[_correlation(z[:, i], m[:, j]) for j in range(c)] for i in range(c)])
    explained = np.where(r > 0, r * r, 0.0)
    best = _best_order(r)
    moved = [(i, j) for i, j in enumerate(best) if i != j]
    if not moved or any(explained[i, j] < LEAST_R2 for i, j in enumerate(best)):
        return None
    gains = [(1 - explained[i, i] + 1e-9) / (1 - explained[i, j] + 1e-9) for i, j in moved]
    return best if max(gains) > PLAINLY_BETTER and min(gains) > HARDLY_WORSE else None


def _best_order(r: NDArray[np.float64]) -> tuple[int, ...]:
    """Return the order that maximises the sum of r[i, order[i]], (c, c), as far as swapping two at a time leads."""
    best = list(range(len(r)))
    improved = True
    while improved:
        improved = False
        for a, b in itertools.combinations(range(len(r)), 2):
            if r[a, best[b]] + r[b, best[a]] > r[a, best[a]] + r[b, best[b]] + 1e-9:
                best[a], best[b] = best[b], best[a]
                improved = True
    return tuple(best)


def common_factor(z: NDArray[np.float32], m: NDArray[np.float32]) -> float:
    """Return the ratio of the levels of z (N, c) to m (K, c), its median over the bands; 1 if none is positive."""
    zq, mq = np.median(z, axis=0).astype(np.float64), np.median(m, axis=0).astype(np.float64)
    usable = (zq > 0) & (mq > 0)
    return float(np.exp(np.median(np.log(zq[usable] / mq[usable])))) if usable.any() else 1.0


def _nearest(factor: float) -> float:
    """Return the usual factor that is nearest, 1 among them."""
    return min((1.0, *KNOWN_FACTORS), key=lambda f: abs(np.log(factor / f)))


def _usual_factor(z: NDArray[np.float32], m: NDArray[np.float32], near: float) -> float:
    """Return the factor between m and z: a usual one where its logarithm is as near, else as measured."""
    factor = common_factor(z, m)
    usual = _nearest(factor)
    return usual if abs(np.log(factor / usual)) < near else factor


def _fits(
    factor: float,
    z: NDArray[np.float32],
    m: NDArray[np.float32],
    gain: NDArray[np.float64],
    r2: NDArray[np.float64],
    patches: NDArray[np.intp] | None,
) -> NDArray[np.bool_]:
    """Return (c,) True if the factor serves a band as well as its own gain and offset.

    Over the same ground the means, which blur does not change, have to agree to SAME_GROUND plus the standard error
    that the band's own gain leaves, and the contrasts to what blur and misregistration explain: according to the
    correlation, or to what is recovered over patches.
    """
    paired = bool(np.isfinite(r2).all())
    middle = np.mean if paired else np.median
    zq, mq = middle(z.astype(np.float64), axis=0), factor * middle(m.astype(np.float64), axis=0)
    if paired:
        # tolerances of level and contrast, (c,) each
        error = (z - gain * m).std(axis=0) / np.sqrt(len(z))
        level, contrast = SAME_GROUND * np.abs(zq) + 3 * error, SAME_GROUND + BLUR * (1 - np.sqrt(np.maximum(r2, 0)))
    else:
        level, contrast = SAME_SCENE * np.abs(zq), np.full(len(zq), 2 * SAME_SCENE)
    off = np.abs(gain / factor - 1)
    alike = off <= contrast
    if paired and patches is not None:
        alike |= (off <= 2 * SAME_SCENE) & _blurred(z, factor * m, patches)
    return np.asarray((np.abs(mq - zq) <= level + 1e-12) & alike)


def _blurred(z: NDArray[np.float32], m: NDArray[np.float32], patches: NDArray[np.intp]) -> NDArray[np.bool_]:
    """Return (c,) True if blur explains how z and m (N, c) differ in contrast: less so in the means of patches (N,).

    Blur moves light between neighbours, which hardly changes their mean: an image that was resampled or whose PSF is
    wide recovers its contrast at a coarser scale. A gain is the same at every scale.
    """
    _, which, size = np.unique(patches, return_inverse=True, return_counts=True)
    if len(size) < LEAST_PATCHES:
        return np.zeros(z.shape[1], bool)

    # deviations from the mean (N, c), and their sums over patches divided by √size, (P, c): equal power for white noise
    away = [v.astype(np.float64) - v.mean(axis=0, dtype=np.float64) for v in (z, m)]
    sums = [np.stack([np.bincount(which, band) for band in v.T], axis=1) / np.sqrt(size)[:, None] for v in away]
    # log ratio of the contrasts of pixels and of patches; blur if the latter is much smaller
    difference, remaining = (np.log((a.std(axis=0) + 1e-30) / (b.std(axis=0) + 1e-30)) for a, b in (away, sums))
    r2 = squared_correlation(*sums)
    error = np.sqrt(np.maximum(1 - r2, 0) / len(size))  # of the logarithm of two deviations that correlate
    return np.asarray(np.abs(remaining) <= np.maximum(SAME_GROUND, LOST_FOR_GOOD * np.abs(difference)) + error)
