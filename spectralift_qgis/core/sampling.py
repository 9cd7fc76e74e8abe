"""Draws LR-HSI spectra for training: a bounded number, over the whole valid scene, reading few blocks."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from spectralift_qgis.core.grid import Window, windows
from spectralift_qgis.core.progress import Progress, Silent, raise_if_cancelled
from spectralift_qgis.core.raster import Raster

CELL_PIXELS = 16384  # what is read at a time: a few blocks
MOST_CELLS = 65536  # visited in search of valid pixels; where these have none, the rest will not either
LEAST_CELLS = 64  # a bounded sample comes from at least so many places, where the scene has them


def draw_spectra(
    raster: Raster,
    bands: Sequence[int] | NDArray[np.intp],
    max_spectra: int,
    *,
    seed: int,
    progress: Progress | None = None,
) -> NDArray[np.float32]:
    """Return valid spectra (N, C), N ≤ max_spectra (0: no bound), of these band indices, in scene order.

    A spectrum is valid when no band is nodata and not all are zero: nothing on Earth reflects nothing in every
    band, but the edges of many products do. The seed decides which ones are drawn.
    """
    progress = progress or Silent()
    rng = np.random.default_rng(seed)
    cells = windows(raster.grid.shape, raster.block, CELL_PIXELS)
    read_all = max_spectra == 0 or raster.grid.size <= 4 * max_spectra
    visits = range(len(cells)) if read_all else cells.scattered(MOST_CELLS, rng)
    share = raster.grid.size if read_all else -(-max_spectra // min(LEAST_CELLS, len(cells)))
    drawn: dict[int, NDArray[np.float32]] = {}
    total = 0
    for i in visits:
        raise_if_cancelled(progress)
        spectra = _valid_spectra(raster, cells[i], bands)
        if len(spectra) > share:
            spectra = spectra[np.sort(rng.choice(len(spectra), share, replace=False))]
        drawn[i] = spectra
        total += len(spectra)
        if not read_all and total >= max_spectra:
            break
    found = [drawn[i] for i in sorted(drawn)]
    spectra = np.concatenate(found) if found else np.empty((0, len(bands)), np.float32)
    if max_spectra and len(spectra) > max_spectra:
        spectra = spectra[np.sort(rng.choice(len(spectra), max_spectra, replace=False))]
    return spectra


def _valid_spectra(raster: Raster, cell: Window, bands: Sequence[int] | NDArray[np.intp]) -> NDArray[np.float32]:
    values, valid = raster.read(cell, bands)
    return values[valid & (values != 0).any(axis=1)]


def some_windows(raster: Raster, *, seed: int = 0) -> list[Window]:
    """Return up to LEAST_CELLS small windows from all over the raster, in scene order."""
    cells = windows(raster.grid.shape, raster.block, CELL_PIXELS)
    return [cells[i] for i in sorted(cells.scattered(LEAST_CELLS, np.random.default_rng(seed)))]


def find_empty_bands(raster: Raster, bands: Sequence[int] | NDArray[np.intp], *, seed: int = 0) -> NDArray[np.bool_]:
    """Return (len(bands),) True for bands without a valid pixel anywhere in up to LEAST_CELLS places.

    A band counts as empty only where others have data: a scene that is nodata throughout has no empty bands.
    """
    seen = np.zeros(len(bands), bool)
    for cell in some_windows(raster, seed=seed):
        missing = np.flatnonzero(~seen)
        if not missing.size:
            break
        seen[missing] |= raster.has_data(cell, np.asarray(bands)[missing])
    return ~seen if seen.any() else np.zeros(len(bands), bool)
