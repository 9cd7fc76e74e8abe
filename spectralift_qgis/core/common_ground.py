"""What LR-HSI and HR-MSI show of the same ground: their overlap, their ratio, paired values."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from spectralift_qgis.core.grid import RasterGrid, Tiling, Window
from spectralift_qgis.core.raster import Raster, average_onto, positions_in

TILE = 64  # LR pixels a side of a window in which both images are compared
MOST_TILES = 16


def overlap(msi: RasterGrid, hsi: RasterGrid) -> float | None:
    """Return the share of the MSI's area that the HSI covers, 0–1; None without georeference."""
    rows, cols = (np.linspace(0, n, 41)[:-1] + n / 80 for n in msi.shape)
    centres = np.array([(r, c) for r in rows for c in cols])
    found = positions_in(msi, hsi, centres)
    if found is None:
        return None
    inside = (found >= 0).all(axis=1) & (found < np.array(hsi.shape)).all(axis=1)
    return float(inside.mean())


def ratio(msi: RasterGrid, hsi: RasterGrid) -> float | None:
    """Return how many MSI pixels lie along one HSI pixel; None without georeference."""
    middle = np.array([[n / 2 for n in msi.shape]])
    steps = np.vstack([middle, middle + [0, 1], middle + [1, 0]])
    found = positions_in(msi, hsi, steps)
    if found is None:
        return None
    sizes = np.linalg.norm(found[1:] - found[0], axis=1)
    area = float(sizes[0] * sizes[1])
    return 1 / area**0.5 if area > 0 else None


def paired_pixels(
    hsi: Raster,
    msi: Raster,
    hsi_bands: NDArray[np.intp],
    msi_bands: Sequence[int],
    matrix: NDArray[np.float64],
    seed: int,
    apart: tuple[float, float] = (0.0, 0.0),
    tiles: int = MOST_TILES,
    side: int = TILE,
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Return the simulated LR-MSI z and the MSI averaged over the same LR pixels m, both (N, c).

    From at most `tiles` windows of `side` × `side` LR pixels, spread over the common ground; N is 0 when there
    is none. apart: how far (east, north) of the HSI's place for it the MSI shows the same thing.
    """
    seen = _moved(hsi.grid, *apart)
    z_parts, m_parts = [], []
    for window in _tiles(hsi.grid, msi.grid, seed, tiles, side):
        z, z_valid = read_simulated(hsi, window, hsi_bands, matrix)
        m, m_valid = average_onto(msi, msi_bands, seen, window)
        both = z_valid & m_valid
        z_parts.append(z[both].astype(np.float32))
        m_parts.append(m[both])
    if not z_parts:
        empty = np.empty((0, len(msi_bands)), np.float32)
        return empty, empty
    return np.concatenate(z_parts), np.concatenate(m_parts)


def read_simulated(
    hsi: Raster, window: Window, hsi_bands: NDArray[np.intp], matrix: NDArray[np.float64]
) -> tuple[NDArray[np.float64], NDArray[np.bool_]]:
    """Return the simulated LR-MSI of a window, (n, c), and where it is known.

    Only the bands that the MSI sees are read: where each is compressed by itself, that is most of the time.
    """
    seen = matrix.any(axis=1)
    y, valid = hsi.read(window, hsi_bands[seen])
    return y @ matrix[seen], valid & (y != 0).any(axis=1)


def _moved(grid: RasterGrid, east: float, north: float) -> RasterGrid:
    if grid.geotransform is None:
        return grid
    x, a, b, y, d, e = grid.geotransform
    return replace(grid, geotransform=(x + east, a, b, y + north, d, e))


def _tiles(hsi: RasterGrid, msi: RasterGrid, seed: int, most: int, side: int) -> list[Window]:
    """Return windows of the HSI on the common ground, at most so many, drawn from all over it."""
    low, high = _common_box(hsi, msi)
    shape = (high[0] - low[0], high[1] - low[1])
    if min(shape) <= 0:
        return []
    tiling = Tiling(shape, (side, side))
    chosen = sorted(tiling.scattered(most, np.random.default_rng(seed)))
    return [replace(w, row=w.row + low[0], col=w.col + low[1]) for w in (tiling[i] for i in chosen)]


def common_window(hsi: RasterGrid, msi: RasterGrid, most: int) -> Window | None:
    """Return one window of the HSI, at most `most` pixels a side, in the middle of the common ground."""
    low, high = _common_box(hsi, msi)
    rows, cols = (min(most, h - b) for b, h in zip(low, high))
    if min(rows, cols) <= 0:
        return None
    return Window((low[0] + high[0] - rows) // 2, (low[1] + high[1] - cols) // 2, rows, cols)


def _common_box(hsi: RasterGrid, msi: RasterGrid) -> tuple[tuple[int, int], tuple[int, int]]:
    """Return the first and the last-but-one (row, col) of the HSI's pixels that the MSI's outline encloses."""
    rows, cols = msi.shape
    edge = np.linspace(0, 1, 21)
    sides = [np.column_stack([edge * rows, np.full_like(edge, c)]) for c in (0, cols)]
    sides += [np.column_stack([np.full_like(edge, r), edge * cols]) for r in (0, rows)]
    found = positions_in(msi, hsi, np.vstack(sides))
    if found is None or not np.isfinite(found).all():
        return (0, 0), (0, 0)
    low = np.clip(np.floor(found.min(axis=0)), 0, hsi.shape).astype(int)
    high = np.clip(np.ceil(found.max(axis=0)), 0, hsi.shape).astype(int)
    return (int(low[0]), int(low[1])), (int(high[0]), int(high[1]))
