"""Brings one raster's pixels and positions onto another's grid."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal, osr

from spectralift_qgis.core.errors import RasterError
from spectralift_qgis.core.grid import RasterGrid, Window
from spectralift_qgis.core.raster.base import gdal_quiet, to_pixels
from spectralift_qgis.core.raster.crs import transform
from spectralift_qgis.core.raster.source import Raster
from spectralift_qgis.core.raster.thinning import in_memory, plain_dataset, thinned

_MARGIN = 2  # pixels around what a window of another grid covers
_GCP_MARGIN = 0.1  # of its size, besides, where a grid is only the best straight one through its control points
MOST_VALUES = 8 << 20  # of the source in memory at a time


def average_onto(
    source: Raster, bands: Sequence[int], grid: RasterGrid, window: Window
) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
    """Return the source's bands averaged over the pixels of a window of another grid, (pixels, bands), and valid.

    Only measurements are averaged, as `Raster.read` tells them. Different CRS, rotation and ground control points are
    GDAL's business. A pixel of the window that the source does not cover, or only with nodata, is not valid. Raises
    RasterError when it cannot be brought there.
    """
    source = _overview(source, grid, window)
    covered = _covered(source.grid, grid, window)
    if covered is None:
        return np.zeros((window.size, len(bands)), np.float32), np.zeros(window.size, bool)
    if covered.size * len(bands) > MOST_VALUES and window.rows > 1:
        upper = replace(window, rows=window.rows // 2)
        lower = replace(window, row=window.row + upper.rows, rows=window.rows - upper.rows)
        halves = [average_onto(source, bands, grid, half) for half in (upper, lower)]
        return np.concatenate([v for v, _ in halves]), np.concatenate([ok for _, ok in halves])
    with gdal_quiet():
        target = gdal.GetDriverByName("MEM").Create("", window.cols, window.rows, len(bands), gdal.GDT_Float64)
        x, y = grid.to_map(window.row, window.col)
        _, a, b, _, d, e = grid.geotransform or (0, 1, 0, 0, 0, 1)
        target.SetGeoTransform((x, a, b, y, d, e))
        target.SetProjection(grid.crs_wkt)
        for i in range(len(bands)):
            target.GetRasterBand(i + 1).SetNoDataValue(float("nan"))
            target.GetRasterBand(i + 1).Fill(float("nan"))
        # Rows are shared out among threads; each is averaged as before.
        options = {"resampleAlg": "average", "multithread": False, "warpMemoryLimit": 64}
        try:
            gdal.Warp(target, in_memory(source, covered, bands), warpOptions=["NUM_THREADS=ALL_CPUS"], **options)
        except RuntimeError as e:
            raise RasterError(f"{source.path} cannot be brought onto the other image's grid: {e}") from None
        raw = target.ReadRaster(buf_type=gdal.GDT_Float64)
    values = to_pixels(np.frombuffer(raw, np.float64).reshape(len(bands), window.rows, window.cols))
    valid = np.isfinite(values).all(axis=1)
    return np.where(valid[:, None], values, 0).astype(np.float32), valid


def _overview(source: Raster, grid: RasterGrid, window: Window) -> Raster:
    """Return a view of the coarsest overview that is finer than another grid; the source itself where there is none.

    Raises RasterError for what GDAL cannot bring anywhere.
    """
    band = plain_dataset(source).GetRasterBand(1)
    with gdal_quiet():
        widths = [band.GetOverview(i).XSize for i in range(band.GetOverviewCount())]
    if not widths or source.every > 1 or source.grid.gcps:
        return source
    middle = np.array([window.row + window.rows / 2, window.col + window.cols / 2])
    steps = positions_in(grid, source.grid, middle + np.array([[0, 0], [0, 1], [1, 0]]))
    if steps is None or not np.isfinite(steps).all():
        return source
    ratio = float(np.linalg.norm(steps[1:] - steps[0], axis=1).min())
    factors = [f for f in (round(source.grid.shape[1] / width) for width in widths) if 1 < f <= ratio]
    return thinned(source, max(factors)) if factors else source


def _covered(source: RasterGrid, grid: RasterGrid, window: Window) -> Window | None:
    """Return the window of the source that a window of another grid covers, all of it where that cannot be told.

    None where they do not meet.
    """
    edge = np.linspace(0, 1, 21)
    rows, cols = window.row + edge * window.rows, window.col + edge * window.cols
    outline = [np.column_stack([rows, np.full(21, c)]) for c in (cols[0], cols[-1])]
    outline += [np.column_stack([np.full(21, r), cols]) for r in (rows[0], rows[-1])]
    found = positions_in(grid, source, np.vstack(outline))
    if found is None or not np.isfinite(found).all():
        return Window(0, 0, *source.shape)
    low, high = found.min(axis=0), found.max(axis=0)
    margin = _MARGIN + (_GCP_MARGIN * (high - low) if source.gcps else 0)
    first = np.clip(np.floor(low - margin), 0, source.shape).astype(int)
    last = np.clip(np.ceil(high + margin), 0, source.shape).astype(int)
    if (last <= first).any():
        return None
    return Window(int(first[0]), int(first[1]), int(last[0] - first[0]), int(last[1] - first[1]))


def positions_in(source: RasterGrid, target: RasterGrid, points: NDArray[np.float64]) -> NDArray[np.float64] | None:
    """Return (row, col) in the target's pixels, (N, 2), of (row, col) positions of the source, (N, 2).

    None when one of them has no geotransform or the two CRS cannot be connected. A missing CRS is taken to be
    the other's.
    """
    if source.geotransform is None or target.geotransform is None:
        return None
    xy = transform(np.array([source.to_map(r, c) for r, c in points]), source.crs_wkt, target.crs_wkt)
    if xy is None:
        return None
    try:
        return np.array([target.to_pixel(x, y) for x, y in xy])
    except ValueError:
        return None


def metres_per_unit(grid: RasterGrid) -> float | None:
    """Return how many metres one unit of the grid's CRS is; None for degrees and unknown units."""
    if not grid.crs_wkt:
        return None
    with gdal_quiet():
        reference = osr.SpatialReference(wkt=grid.crs_wkt)
        return float(reference.GetLinearUnits()) if reference.IsProjected() else None
