"""Overlap of LR-HSI and HR-MSI: its extent, the ratio of their pixels, and pairs of values."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from spectralift_qgis.core.base.grid import RasterGrid, Tiling, Window
from spectralift_qgis.core.raster import Raster, average_onto, positions_in

PATCH = 4  # LR pixels a side of a patch, whose mean blur hardly changes
TILE = 64  # LR pixels a side of a window in which both images are compared
MOST_TILES = 16


def overlap(msi: RasterGrid, hsi: RasterGrid) -> float | None:
    """Return the share of the MSI's area that the HSI covers, 0–1; None without georeference."""
    # centres of 40 × 40 cells of the MSI, (1600, 2), and their positions in the HSI
    rows, cols = (np.linspace(0, n, 41)[:-1] + n / 80 for n in msi.shape)
    centres = np.array([(r, c) for r in rows for c in cols])
    positions = positions_in(msi, hsi, centres)
    if positions is None:
        return None
    inside = (positions >= 0).all(axis=1) & (positions < np.array(hsi.shape)).all(axis=1)
    return float(inside.mean())


def ratio(msi: RasterGrid, hsi: RasterGrid) -> float | None:
    """Return the number of MSI pixels along one HSI pixel; None without georeference."""
    middle = np.array([[n / 2 for n in msi.shape]])
    steps = np.vstack([middle, middle + [0, 1], middle + [1, 0]])
    positions = positions_in(msi, hsi, steps)
    if positions is None:
        return None
    # lengths, in HSI pixels, of one MSI pixel along rows and columns at the middle of the MSI
    sizes = np.linalg.norm(positions[1:] - positions[0], axis=1)
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
) -> tuple[NDArray[np.float32], NDArray[np.float32], NDArray[np.intp]]:
    """Return values of both images at the same LR pixels, from windows spread over the overlap.

    Args:
        hsi: LR-HSI.
        msi: HR-MSI.
        hsi_bands: (C,) indices of the HSI bands.
        msi_bands: Indices of the c MSI bands.
        matrix: Spectral response R (C, c).
        seed: Seed of the choice of windows.
        apart: Offset (east, north) of the MSI from the HSI, in units of the HSI's CRS.
        tiles: Largest number of windows.
        side: LR pixels along a side of a window.

    Returns:
        Simulated LR-MSI z (N, c) in HSI units; MSI averaged over the same LR pixels, m (N, c), in its own units; and
        patches (N,), the same number for pixels of one patch of PATCH × PATCH. N is 0 without overlap.
    """
    moved_grid = hsi.grid.moved(*apart)
    z_parts, m_parts, patches = [], [], [np.empty(0, np.intp)]
    for window in _tiles(hsi, msi.grid, seed, tiles, side):
        z, z_valid = read_simulated(hsi, window, hsi_bands, matrix)  # (n, c)
        m, m_valid = average_onto(msi, msi_bands, moved_grid, window)  # (n, c)
        both = z_valid & m_valid
        z_parts.append(z[both].astype(np.float32))
        m_parts.append(m[both])
        patches.append(_patches(window, hsi.grid.shape[1])[both])
    if not z_parts:
        empty = np.empty((0, len(msi_bands)), np.float32)
        return empty, empty, patches[0]
    return np.concatenate(z_parts), np.concatenate(m_parts), np.concatenate(patches)


def _patches(window: Window, cols: int) -> NDArray[np.intp]:
    """Return (n,) the number of the patch that contains each pixel of a window, in a scene of `cols` columns."""
    rows_of, cols_of = np.indices((window.rows, window.cols)).reshape(2, -1)
    return np.asarray((rows_of + window.row) // PATCH * cols + (cols_of + window.col) // PATCH, np.intp)


def read_simulated(
    hsi: Raster, window: Window, hsi_bands: NDArray[np.intp], matrix: NDArray[np.float64]
) -> tuple[NDArray[np.float64], NDArray[np.bool_]]:
    """Return the simulated LR-MSI Y R of a window, (n, c) in HSI units, and its validity (n,).

    Only bands with a response in the MSI are read: if each is compressed separately, that saves most of the time.
    """
    used = matrix.any(axis=1)
    y, valid = hsi.read(window, hsi_bands[used])
    return y @ matrix[used], valid


def _tiles(hsi: Raster, msi: RasterGrid, seed: int, most: int, side: int) -> list[Window]:
    """Return at most `most` windows of the HSI on the overlap, drawn from all of it."""
    box = common_box(hsi.grid, msi)
    if box is None:
        return []
    tiling = Tiling((box.rows, box.cols), (side, side))
    chosen = sorted(tiling.scattered(most, np.random.default_rng(seed)))
    return [replace(w, row=w.row + box.row, col=w.col + box.col) for w in (tiling[i] for i in chosen)]


def common_window(hsi: Raster, msi: RasterGrid, most: int) -> Window | None:
    """Return one window of the HSI, at most `most` pixels a side, in the middle of the overlap; None without one."""
    box = common_box(hsi.grid, msi)
    return None if box is None else _middle(box, most)


def _middle(window: Window, most: int) -> Window:
    """Return the middle of a window, at most `most` pixels a side."""
    rows, cols = min(most, window.rows), min(most, window.cols)
    return Window(window.row + (window.rows - rows) // 2, window.col + (window.cols - cols) // 2, rows, cols)


def common_box(hsi: RasterGrid, msi: RasterGrid) -> Window | None:
    """Return the HSI's pixels enclosed by the MSI's outline; None if there are none, or without georeference."""
    rows, cols = msi.shape
    # 21 points on each side of the MSI's outline, (84, 2), and their positions in the HSI
    edge = np.linspace(0, 1, 21)
    sides = [np.column_stack([edge * rows, np.full_like(edge, c)]) for c in (0, cols)]
    sides += [np.column_stack([np.full_like(edge, r), edge * cols]) for r in (0, rows)]
    positions = positions_in(msi, hsi, np.vstack(sides))
    if positions is None or not np.isfinite(positions).all():
        return None
    row, col = (int(v) for v in np.clip(np.floor(positions.min(axis=0)), 0, hsi.shape))
    last_row, last_col = (int(v) for v in np.clip(np.ceil(positions.max(axis=0)), 0, hsi.shape))
    return Window(row, col, last_row - row, last_col - col) if last_row > row and last_col > col else None
