"""Transforms pixels and positions of one raster onto the grid of another."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal, osr

from spectralift_qgis.core.base.errors import RasterError
from spectralift_qgis.core.base.grid import RasterGrid, Window
from spectralift_qgis.core.base.sentence import Sentence
from spectralift_qgis.core.raster.crs import full_turn, names_crs, same_crs, transform
from spectralift_qgis.core.raster.gdal_env import gdal_quiet, to_pixels
from spectralift_qgis.core.raster.read.decimated import decimated, in_memory, plain_dataset
from spectralift_qgis.core.raster.read.source import Raster

SAME_PLACE_PIXELS = 0.05
"""Largest distance between the corners of two grids that count as the same: files round their geotransforms."""

_MARGIN = 2  # pixels around the area that a window of another grid covers
_GCP_MARGIN = 0.1  # of its size, in addition, if the grid is only a linear fit to ground control points
MOST_VALUES = 8 << 20  # of the source in memory at a time


def average_onto(
    source: Raster, bands: Sequence[int], grid: RasterGrid, window: Window
) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
    """Average a raster over the pixels of a window of another grid.

    Only measurements, as defined by `Raster.read`, are averaged. GDAL handles different CRS, rotation and ground
    control points.

    Args:
        source: the raster to average.
        bands: indices of its bands, from 0.
        grid: the other grid.
        window: the window of that grid.

    Returns:
        (pixels, bands) values, and (pixels,) valid: False for pixels that the source does not cover with data.

    Raises:
        RasterError: GDAL cannot warp the source.
    """
    source = _overview(source, grid, window)
    covered = _covered(source.grid, grid, window)
    if covered is None:
        return np.zeros((window.size, len(bands)), np.float32), np.zeros(window.size, bool)
    # Too large for one piece: upper and lower half in turn.
    if covered.size * len(bands) > MOST_VALUES and window.rows > 1:
        upper = replace(window, rows=window.rows // 2)
        lower = replace(window, row=window.row + upper.rows, rows=window.rows - upper.rows)
        halves = [average_onto(source, bands, grid, half) for half in (upper, lower)]
        return np.concatenate([v for v, _ in halves]), np.concatenate([ok for _, ok in halves])
    with gdal_quiet():
        # Target of the warp: the window in memory, NaN where the source has nothing.
        target = gdal.GetDriverByName("MEM").Create("", window.cols, window.rows, len(bands), gdal.GDT_Float64)
        x, y = grid.to_map(window.row, window.col)
        if _turn_of(grid, source.grid.crs_wkt) is not None:
            x += onto_turn(source.grid, x, grid.crs_wkt)
        _, a, b, _, d, e = grid.geotransform or (0, 1, 0, 0, 0, 1)
        target.SetGeoTransform((x, a, b, y, d, e))
        target.SetProjection(source.grid.crs_wkt if same_crs(source.grid.crs_wkt, grid.crs_wkt) else grid.crs_wkt)
        for i in range(len(bands)):
            target.GetRasterBand(i + 1).SetNoDataValue(float("nan"))
            target.GetRasterBand(i + 1).Fill(float("nan"))
        # Threads share the rows; the average of each pixel does not depend on that.
        options = {"resampleAlg": "average", "multithread": False, "warpMemoryLimit": 64}
        try:
            gdal.Warp(target, in_memory(source, covered, bands), warpOptions=["NUM_THREADS=ALL_CPUS"], **options)
        except RuntimeError as e:
            raise RasterError(
                Sentence(
                    "{path} cannot be resampled to the grid of the other image: {reason}", path=source.path, reason=e
                )
            ) from None
        raw = target.ReadRaster(buf_type=gdal.GDT_Float64)
    values = to_pixels(np.frombuffer(raw, np.float64).reshape(len(bands), window.rows, window.cols))
    valid = np.isfinite(values).all(axis=1)
    return np.where(valid[:, None], values, 0).astype(np.float32), valid


def _overview(source: Raster, grid: RasterGrid, window: Window) -> Raster:
    """Return a view of the coarsest overview that is finer than another grid; the source itself if there is none.

    Raises RasterError if GDAL cannot warp the source.
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
    return decimated(source, max(factors)) if factors else source


def _covered(source: RasterGrid, grid: RasterGrid, window: Window) -> Window | None:
    """Return the window of the source that a window of another grid covers, all of it if that is unknown.

    None if they do not overlap.
    """
    edge = np.linspace(0, 1, 21)
    rows, cols = window.row + edge * window.rows, window.col + edge * window.cols
    outline = [np.column_stack([rows, np.full(21, c)]) for c in (cols[0], cols[-1])]
    outline += [np.column_stack([np.full(21, r), cols]) for r in (rows[0], rows[-1])]
    positions = positions_in(grid, source, np.vstack(outline))
    if positions is None or not np.isfinite(positions).all():
        return Window(0, 0, *source.shape)
    low, high = positions.min(axis=0), positions.max(axis=0)
    margin = _MARGIN + (_GCP_MARGIN * (high - low) if source.gcps else 0)
    first = np.clip(np.floor(low - margin), 0, source.shape).astype(int)
    last = np.clip(np.ceil(high + margin), 0, source.shape).astype(int)
    if (last <= first).any():
        return None
    return Window(int(first[0]), int(first[1]), int(last[0] - first[0]), int(last[1] - first[1]))


def positions_in(source: RasterGrid, target: RasterGrid, points: NDArray[np.float64]) -> NDArray[np.float64] | None:
    """Transform pixel positions from one grid to another.

    A missing CRS is assumed to be the other's; 180° east equals 180° west.

    Args:
        source: grid of the positions.
        target: grid to transform to.
        points: (N, 2) row and column in pixels of the source.

    Returns:
        (N, 2) row and column in pixels of the target; None if a grid has no georeference or no transformation exists.
    """
    if source.geotransform is None or target.geotransform is None or lack_georeference(source, target):
        return None
    centre = [source.shape[0] / 2, source.shape[1] / 2]
    xy = transform(np.array([source.to_map(r, c) for r, c in [*points, centre]]), source.crs_wkt, target.crs_wkt)
    if xy is None:
        return None
    turn = _turn_of(target, source.crs_wkt)
    if turn is not None and not same_crs(source.crs_wkt, target.crs_wkt):
        xy[:, 0] -= turn * np.round((xy[:, 0] - xy[-1, 0]) / turn)  # PROJ wraps at 180°: unwrap around the centre
    x = xy[:-1, 0] + onto_turn(target, float(xy[-1, 0]), source.crs_wkt)
    try:
        return np.array([target.to_pixel(*position) for position in zip(x, xy[:-1, 1])])
    except ValueError:
        return None


def onto_turn(grid: RasterGrid, x: float, wkt: str = "") -> float:
    """Return the full turns to add to longitudes around x to match those of a grid, as 190° east is 170° west.

    Args:
        grid: the grid to match.
        x: a longitude, in units of the CRS.
        wkt: the CRS of a grid that names none.

    Returns:
        A multiple of a full turn, 0 if the CRS is not geographic.
    """
    turn = _turn_of(grid, wkt)
    if turn is None or not np.isfinite(x):
        return 0.0
    return turn * round((grid.to_map(grid.shape[0] / 2, grid.shape[1] / 2)[0] - x) / turn)


def _turn_of(grid: RasterGrid, wkt: str) -> float | None:
    return full_turn(grid.crs_wkt if names_crs(grid.crs_wkt) else wkt)


def lack_georeference(a: RasterGrid, b: RasterGrid) -> bool:
    """Return whether two images of different size have only pixel numbers as coordinates, so no known position."""
    return all(grid.counts_pixels and not names_crs(grid.crs_wkt) for grid in (a, b)) and a.shape != b.shape


def corners_apart(a: RasterGrid, b: RasterGrid) -> float | None:
    """Return the largest distance between the corners of grids a and b, in pixels of b; None if unknown."""
    of_a, of_b = (np.array([(r, c) for r in (0, g.shape[0]) for c in (0, g.shape[1])], float) for g in (a, b))
    positions = positions_in(a, b, of_a)
    return None if positions is None or not np.isfinite(positions).all() else float(np.abs(positions - of_b).max())


def metres_per_unit(grid: RasterGrid) -> float | None:
    """Return the length in metres of one unit of the grid's CRS; None for degrees and unknown units."""
    if not grid.crs_wkt:
        return None
    with gdal_quiet():
        reference = osr.SpatialReference(wkt=grid.crs_wkt)
        return float(reference.GetLinearUnits()) if reference.IsProjected() else None
