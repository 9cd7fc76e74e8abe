"""Finds the pixels in a polygon, and the pixels of one raster in those of another.

The rule: a pixel belongs to the area in which its centre lies.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from spectralift_qgis.core.base.grid import RasterGrid, Window
from spectralift_qgis.core.raster import onto_turn, positions_in, same_crs, transform

Ring = tuple[tuple[float, float], ...]  # map positions; the last need not repeat the first
_EDGE_PARTS = 8  # a straight edge is a curve in another CRS


@dataclass(frozen=True, eq=False)
class Shape:
    """Pixels of a raster: all of a window, or those of its mask.

    Attributes:
        window: rows and columns of the raster.
        mask: (rows, cols) True for pixels that belong to the shape, None for all.
    """

    window: Window
    mask: NDArray[np.bool_] | None = None

    @property
    def size(self) -> int:
        """Number of pixels."""
        return self.window.size if self.mask is None else int(self.mask.sum())


def pixel_ring(grid: RasterGrid, window: Window) -> Ring:
    """Return the outline of a window of pixels, in the raster's CRS."""
    top, left, bottom, right = window.row, window.col, window.row + window.rows, window.col + window.cols
    return tuple(grid.to_map(r, c) for r, c in ((top, left), (top, right), (bottom, right), (bottom, left)))


def footprint_ring(coarse: RasterGrid, window: Window, fine: RasterGrid) -> Ring | None:
    """Return the outline of a window of coarse pixels in the CRS of the fine raster; None without a transformation."""
    top, left, bottom, right = window.row, window.col, window.row + window.rows, window.col + window.cols
    corners = np.array([(top, left), (top, right), (bottom, right), (bottom, left)], float)
    ring = positions_in(coarse, fine, _densified(corners))
    if ring is None or not np.isfinite(ring).all():
        return None
    return tuple(fine.to_map(float(r), float(c)) for r, c in ring)


def xy_in(grid: RasterGrid, xy: NDArray[np.float64], wkt: str) -> NDArray[np.float64] | None:
    """Return positions (N, 2) in the CRS of a grid, at its longitudes; None when there is no transformation.

    Args:
        grid: the grid.
        xy: positions (N, 2) in another CRS.
        wkt: that CRS.
    """
    positions = transform(xy, wkt, grid.crs_wkt)
    return None if positions is None else positions + [onto_turn(grid, float(positions[:, 0].mean()), wkt), 0.0]


def rings_in(rings: Sequence[Ring], source_wkt: str, grid: RasterGrid, closed: bool = True) -> tuple[Ring, ...] | None:
    """Return rings in the CRS of a grid, with their edges densified; None when there is no transformation.

    Args:
        rings: outlines or lines.
        source_wkt: their CRS.
        grid: the grid.
        closed: False for lines, whose ends are not joined.
    """
    moved = []
    for ring in rings:
        corners = np.asarray(ring, float)
        steps = corners if same_crs(source_wkt, grid.crs_wkt) else _densified(corners, closed)
        projected = xy_in(grid, steps, source_wkt)
        if projected is None or not np.isfinite(projected).all():
            return None
        moved.append(tuple((float(x), float(y)) for x, y in projected))
    return tuple(moved)


def shape_of_rings(grid: RasterGrid, rings: Sequence[Ring]) -> Shape | None:
    """Return the pixels whose centres lie in the rings, by the even-odd rule; None when there are none.

    A centre on an edge belongs to one side only, so that neighbours share no pixel and lose none.

    Args:
        grid: of the raster.
        rings: in its CRS.
    """
    try:
        parts = [np.array([grid.to_pixel(x, y) for x, y in ring], float) for ring in rings if len(ring) >= 3]
    except ValueError:
        return None
    if not parts or not all(np.isfinite(p).all() for p in parts):
        return None
    # Box of pixels around the rings within the raster: low, high (row, col)
    corners = np.vstack(parts)
    low = np.clip(np.floor(corners.min(axis=0) - 0.5), 0, grid.shape).astype(int)
    high = np.clip(np.ceil(corners.max(axis=0) + 0.5), 0, grid.shape).astype(int)
    rows, cols = (int(v) for v in high - low)
    if rows <= 0 or cols <= 0:
        return None
    mask = _even_odd(parts, low, rows, cols)
    if not mask.any():
        return None
    # Crop the mask to its pixels
    used_rows, used_cols = np.flatnonzero(mask.any(axis=1)), np.flatnonzero(mask.any(axis=0))
    top, left = int(used_rows[0]), int(used_cols[0])
    mask = mask[top : used_rows[-1] + 1, left : used_cols[-1] + 1]
    return Shape(Window(int(low[0]) + top, int(low[1]) + left, *mask.shape), mask)


def _even_odd(parts: Sequence[NDArray[np.float64]], low: NDArray[np.intp], rows: int, cols: int) -> NDArray[np.bool_]:
    """Return (rows, cols) True for pixel centres inside; parts: rings of (row, col) in pixels."""
    start = np.vstack(parts)
    end = np.vstack([np.roll(p, -1, axis=0) for p in parts])
    mask = np.zeros((rows, cols), bool)
    for i in range(rows):
        centre = low[0] + i + 0.5
        # Edges that cross the line of centres of row i, and the columns at which they do
        crosses = (start[:, 0] <= centre) != (end[:, 0] <= centre)
        if not crosses.any():
            continue
        a, b = start[crosses], end[crosses]
        at = a[:, 1] + (centre - a[:, 0]) * (b[:, 1] - a[:, 1]) / (b[:, 0] - a[:, 0])
        # Inside from each odd crossing to the next even one
        first = np.clip(np.ceil(np.sort(at) - low[1] - 0.5), 0, cols).astype(int)
        for left, right in zip(first[::2], first[1::2]):
            mask[i, left:right] = True
    return mask


def _densified(corners: NDArray[np.float64], closed: bool = True) -> NDArray[np.float64]:
    """Return a ring or line (N, 2) with each edge in _EDGE_PARTS steps."""
    t = np.arange(_EDGE_PARTS)[:, None] / _EDGE_PARTS
    ends = np.roll(corners, -1, axis=0)
    pairs = list(zip(corners, ends)) if closed else list(zip(corners[:-1], ends[:-1]))
    parts = [a + t * (b - a) for a, b in pairs]
    return np.vstack(parts if closed else [*parts, corners[-1:]])
