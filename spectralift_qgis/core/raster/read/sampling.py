"""Draws training spectra from the LR-HSI: a limited number, spread over the valid scene, reading few blocks."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from spectralift_qgis.core.base.grid import Tiling, Window, windows
from spectralift_qgis.core.base.progress import Progress, Silent, raise_if_cancelled
from spectralift_qgis.core.raster.read.sample import CELL_PIXELS, scattered_windows
from spectralift_qgis.core.raster.read.source import Raster

MOST_CELLS = 65536  # searched for valid pixels; if these have none, the rest is assumed to have none
LEAST_PIXELS = 64  # with fewer, a band that is the same in all of them means nothing
READ_PIXELS = 3 << 19  # to unpack for a limited sample: decides the number of places, fewer for large blocks
LEAST_PLACES = 16
QUICK_PLACES, QUICK_BYTES = 2, 128 << 20  # for a quick sample: places at least, and bytes to unpack in all bands
ENOUGH = 4  # a quarter of the sample is enough if twice the places did not yield all of it
SPREAD = 8  # one of this many pixels read is drawn: neighbours add little, and drawing from all takes a second


def draw_spectra(
    raster: Raster,
    bands: Sequence[int] | NDArray[np.intp],
    max_spectra: int,
    *,
    seed: int,
    progress: Progress | None = None,
    quick: bool = False,
) -> NDArray[np.float32]:
    """Draw valid spectra from all over a raster.

    Args:
        raster: the raster.
        bands: indices of the C bands, from 0.
        max_spectra: largest number of spectra, 0 for no limit.
        seed: decides which spectra are drawn.
        progress: is asked whether to cancel.
        quick: draw from few places of a large raster: unpacking a block can take as long as the rest of a preview.

    Returns:
        (N, C) scaled values in scene order; valid as defined by `Raster.read`.
    """
    progress = progress or Silent()
    rng = np.random.default_rng(seed)
    if max_spectra and raster.grid.size > 4 * max_spectra:
        batches = _sampled_spectra(raster, bands, max_spectra, rng, progress, quick=quick)
    else:
        cells = windows(raster.grid.shape, raster.block, CELL_PIXELS)
        batches = [_read_valid(raster, cell, bands, progress) for cell in cells]
    spectra = np.concatenate(batches) if batches else np.empty((0, len(bands)), np.float32)
    return _at_most(max_spectra, spectra, rng) if max_spectra else spectra


def _sampled_spectra(
    raster: Raster,
    bands: Sequence[int] | NDArray[np.intp],
    max_spectra: int,
    rng: np.random.Generator,
    progress: Progress,
    *,
    quick: bool,
) -> list[NDArray[np.float32]]:
    """Return spectra of some places in scene order; a place is a window of whole blocks, each unpacked once."""
    rows, cols = (min(b, n) for b, n in zip(raster.block, raster.grid.shape))
    places = windows(raster.grid.shape, raster.block, max(CELL_PIXELS, rows * cols))
    count = max(LEAST_PLACES, READ_PIXELS // places[0].size)
    if quick:
        count = min(count, max(QUICK_PLACES, QUICK_BYTES // (places[0].size * len(raster) * raster.itemsize)))
    count = min(len(places), count)
    visit = _visit(raster, bands, max_spectra, places, count, SPREAD, rng, progress)
    if sum(map(len, visit)) < max_spectra // ENOUGH:  # nearly all nodata: valid pixels lie between the rows read
        cells = windows(raster.grid.shape, raster.block, CELL_PIXELS)
        visit = _visit(raster, bands, max_spectra, cells, count, raster.grid.size, rng, progress)
    return visit


def _visit(
    raster: Raster,
    bands: Sequence[int] | NDArray[np.intp],
    max_spectra: int,
    places: Tiling,
    count: int,
    spread: int,
    rng: np.random.Generator,
    progress: Progress,
) -> list[NDArray[np.float32]]:
    """Draw spectra place by place until there are enough: by the size of each place, out of `spread` times as many."""
    drawn: dict[int, NDArray[np.float32]] = {}
    total = 0
    for i in spread_order(places, count, rng):
        share = -(-max_spectra * places[i].size * len(places) // (count * raster.grid.size))
        raise_if_cancelled(progress)
        values, valid = _read_some(raster, places[i], bands, spread * share, rng)
        drawn[i] = _at_most(share, values[valid], rng)
        total += len(drawn[i])
        if total >= max_spectra or (len(drawn) >= 2 * count and total >= max_spectra // ENOUGH):
            break
    return [drawn[i] for i in sorted(drawn)]


def spread_order(places: Tiling, count: int, rng: np.random.Generator) -> list[int]:
    """Return the order in which to visit places: first one in each of `wanted` equal parts of the scene, then random.

    Args:
        places: windows of the scene.
        count: number of parts.
        rng: random generator.

    Returns:
        Indices of the places.
    """
    visits = places.scattered(MOST_CELLS, rng)
    first: dict[int, int] = {}
    for i in visits:
        first.setdefault(i * count // len(places), i)
    chosen = set(first.values())
    return [*first.values(), *(i for i in visits if i not in chosen)]


def _read_some(
    raster: Raster, place: Window, bands: Sequence[int] | NDArray[np.intp], most: int, rng: np.random.Generator
) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
    """Return values and validity of about `most` pixels of a place.

    From all over it if a block is as high as the place, as all of it is unpacked for any row; else from whole rows.
    """
    if raster.block[0] >= place.rows:
        return raster.read(place, bands, every=max(1, math.isqrt(place.size // most)))
    rows = min(place.rows, max(1, most // place.cols))
    return raster.read(Window(place.row + int(rng.integers(place.rows - rows + 1)), place.col, rows, place.cols), bands)


def _at_most(count: int, spectra: NDArray[np.float32], rng: np.random.Generator) -> NDArray[np.float32]:
    return spectra if len(spectra) <= count else spectra[np.sort(rng.choice(len(spectra), count, replace=False))]


def _read_valid(
    raster: Raster, cell: Window, bands: Sequence[int] | NDArray[np.intp], progress: Progress
) -> NDArray[np.float32]:
    raise_if_cancelled(progress)
    values, valid = raster.read(cell, bands)
    return values[valid]


def find_empty_bands(
    raster: Raster, bands: Sequence[int] | NDArray[np.intp]
) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
    """Find bands without measurements and bands of one number only.

    Bands that look empty or constant in the image's sample are checked in up to LEAST_CELLS more windows. A band counts
    as empty or constant only if others are not: a scene of nodata throughout has no empty bands. It counts as constant
    only in an image of at least LEAST_PIXELS, since a few pixels may be equal by chance.

    Args:
        raster: the raster.
        bands: indices of the bands, from 0.

    Returns:
        Empty bands and constant bands, each (len(bands),) bool.
    """
    index = np.asarray(bands, np.intp)
    low, high = raster.sample.low[index], raster.sample.high[index]
    for cell in scattered_windows(raster.grid.shape, raster.block):
        doubtful = np.flatnonzero(~(low < high))
        if not doubtful.size or doubtful.size == len(index):
            break
        cell_low, cell_high = raster.band_ranges(cell, index[doubtful])
        low[doubtful], high[doubtful] = np.fmin(low[doubtful], cell_low), np.fmax(high[doubtful], cell_high)
    empty, constant = np.isnan(low), low == high
    if empty.all():
        empty = np.zeros(len(index), bool)
    if raster.grid.size < LEAST_PIXELS or (constant | empty).all():
        constant = np.zeros(len(index), bool)
    return empty, constant
