"""Brings one raster's pixels and positions onto another's grid."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal, osr

from spectralift_qgis.core.errors import RasterError
from spectralift_qgis.core.grid import RasterGrid, Window
from spectralift_qgis.core.raster.base import gdal_quiet, to_pixels
from spectralift_qgis.core.raster.crs import full_turn, names_crs, same_crs, transform
from spectralift_qgis.core.raster.remote import network_settings
from spectralift_qgis.core.raster.source import Raster
from spectralift_qgis.core.raster.thinning import in_memory, plain_dataset

SAME_PLACE_PIXELS = 0.05
"""How far the corners of two grids may lie apart to be the same: files round their geotransforms."""

_MARGIN = 2  # pixels around what a window of another grid covers


def average_onto(
    source: Raster, bands: Sequence[int], grid: RasterGrid, window: Window
) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
    """Return the source's bands averaged over the pixels of a window of another grid, (pixels, bands), and valid.

    Different CRS, rotation and ground control points are GDAL's business. A pixel of the window that the
    source does not cover, or only with nodata, is not valid. Raises RasterError when it cannot be brought there.
    """
    if source.every > 1 and not source.grid.gcps:  # GDAL would unpack what it reads of a thinned view several times
        seen = _covered(source.grid, grid, window)
        if seen is None:
            return np.zeros((window.size, len(bands)), np.float32), np.zeros(window.size, bool)
        return average_onto(in_memory(source, seen, bands), range(len(bands)), grid, window)
    looked_at = plain_dataset(source)
    with gdal_quiet(), network_settings(source.network):
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
        nodata = [source.nodata[b] if source.has_nodata[b] else None for b in bands]
        options: dict[str, object] = {"resampleAlg": "average", "multithread": False, "warpMemoryLimit": 64}
        if source.grid.gcps and source.grid.crs_wkt:
            options["srcSRS"] = source.grid.crs_wkt  # which the file itself may leave to its format
        options["warpOptions"] = ["NUM_THREADS=ALL_CPUS"]  # rows are shared out; each is averaged as before
        if all(v is not None for v in nodata):
            options["srcNodata"] = " ".join(f"{v:.17g}" for v in nodata)  # type: ignore[str-format]
        picked = gdal.Translate(
            "",
            looked_at,
            format="VRT",
            bandList=[b + 1 for b in bands],
            noData="none" if None in nodata else None,
            maskBand="none" if source._mask_band is None else f"mask,{source._mask_band}",  # an alpha band's, too
            metadataOptions=["PICKED=1"],  # a plain copy of a VRT goes through XML, which loses sources without a name
        )
        for i in range(len(bands)):
            band = picked.GetRasterBand(i + 1)
            if band.GetColorInterpretation() == gdal.GCI_AlphaBand:
                band.SetColorInterpretation(gdal.GCI_Undefined)  # GDAL would weigh by it; Raster says what masks
        try:
            gdal.Warp(target, picked, **options)
        except RuntimeError as e:
            raise RasterError(f"{source.path} cannot be brought onto the other image's grid: {e}") from None
        raw = target.ReadRaster(buf_type=gdal.GDT_Float64)
    values = to_pixels(np.frombuffer(raw, np.float64).reshape(len(bands), window.rows, window.cols))
    valid = np.isfinite(values).all(axis=1)
    values = values * source.scale[list(bands)] + source.offset[list(bands)]
    return np.where(valid[:, None], values, 0).astype(np.float32), valid


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
    first = np.clip(np.floor(found.min(axis=0)) - _MARGIN, 0, source.shape).astype(int)
    last = np.clip(np.ceil(found.max(axis=0)) + _MARGIN, 0, source.shape).astype(int)
    if (last <= first).any():
        return None
    return Window(int(first[0]), int(first[1]), int(last[0] - first[0]), int(last[1] - first[1]))


def positions_in(source: RasterGrid, target: RasterGrid, points: NDArray[np.float64]) -> NDArray[np.float64] | None:
    """Return (row, col) in the target's pixels, (N, 2), of (row, col) positions of the source, (N, 2).

    None when one of them has no place or the two CRS cannot be connected. A missing CRS is taken to be the other's;
    180° east is 180° west.
    """
    if source.geotransform is None or target.geotransform is None or lack_place(source, target):
        return None
    centre = [source.shape[0] / 2, source.shape[1] / 2]
    xy = transform(np.array([source.to_map(r, c) for r, c in [*points, centre]]), source.crs_wkt, target.crs_wkt)
    if xy is None:
        return None
    turn = _turn_of(target, source.crs_wkt)
    if turn is not None and not same_crs(source.crs_wkt, target.crs_wkt):
        xy[:, 0] -= turn * np.round((xy[:, 0] - xy[-1, 0]) / turn)  # PROJ cuts at 180°: make it one piece again
    x = xy[:-1, 0] + onto_turn(target, float(xy[-1, 0]), source.crs_wkt)
    try:
        return np.array([target.to_pixel(*position) for position in zip(x, xy[:-1, 1])])
    except ValueError:
        return None


def onto_turn(grid: RasterGrid, x: float, wkt: str = "") -> float:
    """Return what to add to longitudes around x to have those of a grid: full turns, as 190° is 170° west; else 0.

    wkt: the CRS of a grid that names none.
    """
    turn = _turn_of(grid, wkt)
    if turn is None or not np.isfinite(x):
        return 0.0
    return turn * round((grid.to_map(grid.shape[0] / 2, grid.shape[1] / 2)[0] - x) / turn)


def _turn_of(grid: RasterGrid, wkt: str) -> float | None:
    return full_turn(grid.crs_wkt if names_crs(grid.crs_wkt) else wkt)


def lack_place(a: RasterGrid, b: RasterGrid) -> bool:
    """True where the coordinates of two images only number their pixels, which says nothing of where both lie."""
    return all(grid.counts_pixels and not names_crs(grid.crs_wkt) for grid in (a, b)) and a.shape != b.shape


def corners_apart(a: RasterGrid, b: RasterGrid) -> float | None:
    """Return how far the corners of a lie from those of b at most, in pixels of b; None where that is not known."""
    of_a, of_b = (np.array([(r, c) for r in (0, g.shape[0]) for c in (0, g.shape[1])], float) for g in (a, b))
    found = positions_in(a, b, of_a)
    return None if found is None or not np.isfinite(found).all() else float(np.abs(found - of_b).max())


def metres_per_unit(grid: RasterGrid) -> float | None:
    """Return how many metres one unit of the grid's CRS is; None for degrees and unknown units."""
    if not grid.crs_wkt:
        return None
    with gdal_quiet():
        reference = osr.SpatialReference(wkt=grid.crs_wkt)
        return float(reference.GetLinearUnits()) if reference.IsProjected() else None
