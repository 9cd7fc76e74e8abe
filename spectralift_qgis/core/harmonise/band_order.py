"""Tests whether the values of the two images support an assumed band assignment, or rather a plausible other one."""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from spectralift_qgis.core.base.errors import Finding, RasterError
from spectralift_qgis.core.base.sentence import Sentence
from spectralift_qgis.core.harmonise import overlap, radiometry
from spectralift_qgis.core.raster import Raster, decimated
from spectralift_qgis.core.spectral.mapping.band_mapping import BandMapping
from spectralift_qgis.core.spectral.response.srf import MIN_COVERAGE, SpectralResponse

TILES, TILE, MSI_STEPS = 4, 32, 4  # windows, LR pixels along one, MSI pixels along an LR pixel that are read
ONE_FACTOR = 0.1  # spread of log ratios up to which one factor brings all bands to the units of the HSI
OWN_FACTORS = 0.25  # … above which each band needs its own
USUAL_RATIO = 2.0  # of the largest gain to the smallest: the bands of a product are in one scale

Floats = NDArray[np.float64]


def choose_assignment(
    hsi: Raster, msi: Raster, index: NDArray[np.intp], response: SpectralResponse, mapping: BandMapping
) -> BandMapping:
    """Return the assumed band assignment, or a rival that the values over the overlap clearly prefer.

    Args:
        hsi: LR-HSI.
        msi: HR-MSI.
        index: (C,) indices of the usable bands of the LR-HSI.
        response: Spectral response of all bands of the sensor.
        mapping: An assumption; an assignment that is certain is returned unchanged.
    """
    bands = hsi.bands.take(index)
    options = [m for m in (mapping, *mapping.rivals) if (response.take(m.names).coverage(bands) >= MIN_COVERAGE).all()]
    if mapping.certain or len(options) < 2 or options[0] is not mapping:
        return mapping
    # simulated LR-MSI z (N, all bands of any option) and averaged MSI m (N, c), from a few windows, every n-th pixel
    numbers = sorted(mapping.numbers)
    names = [n for n in response.band_names if any(n in m.names for m in options)]
    step = overlap.ratio(msi.grid, hsi.grid) or 1.0
    every = min(max(1, math.ceil(step / MSI_STEPS - 0.01)), *msi.grid.shape)
    used = [n - 1 for n in numbers]
    try:
        z, m, _ = overlap.paired_pixels(
            hsi, decimated(msi.with_data(used), every), index, used, response.take(names).matrix(bands),
            0, tiles=TILES, side=TILE,
        )  # fmt: skip
    except RasterError:
        return mapping  # the checks of the values name it
    if len(z) < radiometry.LEAST_PIXELS:
        return mapping
    # each option takes its own columns of z: (N, c)
    columns = [_columns(option, numbers, names) for option in options]
    best = _preferred([(z[:, c], m) for c in columns])
    how = Sentence("the values of both images")
    return mapping if best == 0 else replace(options[best], how=how, certain=False, rivals=())


def _columns(option: BandMapping, numbers: list[int], names: list[str]) -> list[int]:
    """Return the column of the simulated bands `names` for each raster band."""
    name = dict(zip(option.numbers, option.names))
    return [names.index(name[number]) for number in numbers]


def _preferred(pairs: list[tuple[NDArray[np.float32], NDArray[np.float32]]]) -> int:
    """Return the index of the best pair of simulated LR-MSI and MSI, both (N, c); 0 unless another is clearly better.

    Another one is better if it leaves PLAINLY_BETTER times less of some band's variance unexplained and hardly more of
    any other's, as in `radiometry`. Visible bands are much alike: if that does not separate them, another option is
    taken that one factor brings to the same units, when the first would need a factor per band.
    """
    unexplained = np.array([_unexplained(z, m) for z, m in pairs])  # (pairs, c)
    spread = np.array([_spread(z, m) for z, m in pairs])
    better = unexplained[0] / unexplained
    harmless = better.min(axis=1) > radiometry.HARDLY_WORSE
    plain = harmless & (better.max(axis=1) > radiometry.PLAINLY_BETTER)
    if plain.any():
        return int(np.argmin(np.where(plain, unexplained.sum(axis=1), np.inf)))
    level = harmless & (spread < ONE_FACTOR) & (spread[0] > OWN_FACTORS)
    return int(np.argmin(np.where(level, spread, np.inf))) if level.any() else 0


def _unexplained(z: NDArray[np.float32], m: NDArray[np.float32]) -> Floats:
    """Return the share (c,) of each band's variance that the other image does not explain, from ranks.

    Ranks leave gains and clouds out of it.
    """
    ranks = [np.argsort(np.argsort(a, axis=0), axis=0).astype(np.float32) for a in (z, m)]
    return 1 + 1e-3 - np.clip(radiometry.squared_correlation(*ranks), 0, 1)


def _spread(z: NDArray[np.float32], m: NDArray[np.float32]) -> float:
    """Return the range of the logarithms of z's level over m's among the bands; ∞ for levels that are not positive."""
    levels = np.median(z, axis=0).astype(np.float64), np.median(m, axis=0).astype(np.float64)
    if min(level.min() for level in levels) <= 0:
        return float("inf")
    return float(np.ptp(np.log(levels[0] / levels[1])))


def other_order(done: radiometry.Harmonisation, z: NDArray[np.float32], m: NDArray[np.float32]) -> tuple[int, ...]:
    """Return the order of the MSI bands, with two of them exchanged, for which one factor suffices.

    Args:
        done: Harmonisation of the given order.
        z: Simulated LR-MSI (N, c), as in `radiometry.harmonise`.
        m: MSI (K, c), as in `radiometry.harmonise`.

    Returns:
        The order; () if there is none, or if the bands needed no gains of their own.
    """
    if done.kind != "match" or (done.gain <= 0).any() or np.ptp(np.log(done.gain)) <= OWN_FACTORS:
        return ()
    near = ONE_FACTOR if done.basis == "common ground" else radiometry.SAME_SCENE
    orders: dict[tuple[int, ...], float] = {}
    # exchange each pair of bands; one factor suffices if the ratios of the levels and the gains agree among the bands
    for a, b in itertools.combinations(range(z.shape[1]), 2):
        order = list(range(z.shape[1]))
        order[a], order[b] = b, a
        gain, _ = radiometry.match_distributions(z, m[:, order])
        spread = _spread(z, m[:, order])
        if spread <= near and gain.min() > 0 and np.ptp(np.log(gain)) <= 2 * near:
            orders[tuple(order)] = spread
    return min(orders, key=orders.__getitem__, default=())


def gains_finding(
    done: radiometry.Harmonisation, other: tuple[int, ...], names: Sequence[str], numbers: Sequence[int]
) -> Finding | None:
    """Return a warning if the bands were matched with gains that differ more than those of one sensor do.

    Args:
        done: Harmonisation of the images.
        other: Result of `other_order`.
        names: Names of the sensor's bands.
        numbers: Raster bands they are assigned to, 1-based.
    """
    if done.kind != "match":
        return None
    low, high = int(np.argmin(done.gain)), int(np.argmax(done.gain))
    gains = Sentence(
        "{band} × {gain:.3g}, {other_band} × {other_gain:.3g}",
        band=names[low], gain=done.gain[low], other_band=names[high], other_gain=done.gain[high],
    )  # fmt: skip
    if other:
        order = ",".join(f"{name}={numbers[j]}" for name, j in zip(names, other))
        message = Sentence(
            "The bands need different gains ({gains}), but a single factor would suffice with the assignment {order}. "
            "Check the band assignment.",
            gains=gains,
            order=order,
        )
    elif done.gain[high] > USUAL_RATIO * done.gain[low]:
        message = Sentence(
            "The gains of the bands differ by a factor of {factor:.1f} ({gains}). This is normal for digital numbers "
            "and radiance; for reflectance it indicates a wrong band or sensor. Check the band assignment.",
            factor=done.gain[high] / done.gain[low],
            gains=gains,
        )
    else:
        return None
    return Finding("warning", "radiometry.gains", message)
