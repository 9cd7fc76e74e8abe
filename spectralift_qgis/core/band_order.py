"""Whether the values of the two images bear out an assumed assignment of bands, or another one that is plausible."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from spectralift_qgis.core import common_ground, radiometry
from spectralift_qgis.core.errors import RasterError
from spectralift_qgis.core.mapping import BandMapping
from spectralift_qgis.core.raster import Raster, thinned
from spectralift_qgis.core.srf import MIN_COVERAGE, SpectralResponse

TILES, TILE, GLANCE = 4, 32, 4  # windows, LR pixels along one, MSI pixels along an LR pixel that are read
ONE_FACTOR = 0.1  # spread of log ratios up to which one factor brings all bands to the units of the HSI
OWN_FACTORS = 0.25  # … above which each band needs its own

Floats = NDArray[np.float64]


def settle(
    hsi: Raster, msi: Raster, index: NDArray[np.intp], response: SpectralResponse, mapping: BandMapping
) -> BandMapping:
    """Return the assumed mapping, or the one of its rivals that the values over the common ground plainly prefer.

    Args:
        hsi: LR-HSI; `index` (C,) are its usable bands.
        msi: HR-MSI.
        response: all bands of the sensor.
        mapping: an assumption; one that is certain is returned as it is.
    """
    bands = hsi.bands.take(index)
    options = [m for m in (mapping, *mapping.rivals) if (response.take(m.names).coverage(bands) >= MIN_COVERAGE).all()]
    if mapping.certain or len(options) < 2 or options[0] is not mapping:
        return mapping
    numbers = sorted(mapping.numbers)
    names = [n for n in response.band_names if any(n in m.names for m in options)]
    step = common_ground.ratio(msi.grid, hsi.grid) or 1.0
    every = min(max(1, math.ceil(step / GLANCE - 0.01)), *msi.grid.shape)
    used = [n - 1 for n in numbers]
    try:
        z, m = common_ground.paired_pixels(
            hsi, thinned(msi.with_data(used), every), index, used, response.take(names).matrix(bands),
            0, tiles=TILES, side=TILE,
        )  # fmt: skip
    except RasterError:
        return mapping  # the checks of the values name it
    if len(z) < radiometry.LEAST_PIXELS:
        return mapping
    columns = [_columns(option, numbers, names) for option in options]
    best = _preferred([(z[:, c], m) for c in columns])
    return mapping if best == 0 else replace(options[best], how="the values of both images", certain=False, rivals=())


def _columns(option: BandMapping, numbers: list[int], names: list[str]) -> list[int]:
    """Return the column of the simulated bands `names` for each raster band."""
    name = dict(zip(option.numbers, option.names))
    return [names.index(name[number]) for number in numbers]


def _preferred(pairs: list[tuple[NDArray[np.float32], NDArray[np.float32]]]) -> int:
    """Return which pair of simulated LR-MSI and MSI, both (N, c), belongs together; 0 unless another plainly does.

    Another does when it leaves PLAINLY_BETTER times less of some band's variance unexplained and hardly more of any
    other's, as in `radiometry`. Bands of the visible are much alike: where that does not tell them apart, another does
    that one factor brings to the same units, when the first would need a factor a band.
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
