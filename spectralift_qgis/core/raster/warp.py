"""Brings one raster's pixels and positions onto another's grid."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal, osr

from spectralift_qgis.core.errors import RasterError
from spectralift_qgis.core.grid import RasterGrid, Window
from spectralift_qgis.core.raster.base import gdal_quiet, to_pixels
from spectralift_qgis.core.raster.crs import transform
from spectralift_qgis.core.raster.remote import network_settings
from spectralift_qgis.core.raster.source import Raster
from spectralift_qgis.core.raster.thinning import in_memory, plain_dataset

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
        _, a, b, _, d, e = grid.geotransform or (0, 1, 0, 0, 0, 1)
        target.SetGeoTransform((x, a, b, y, d, e))
        target.SetProjection(grid.crs_wkt)
        for i in range(len(bands)):
            target.GetRasterBand(i + 1).SetNoDataValue(float("nan"))
            target.GetRasterBand(i + 1).Fill(float("nan"))
        nodata = [source.nodata[b] if source.has_nodata[b] else None for b in bands]
        options: dict[str, object] = {"resampleAlg": "average", "multithread": False, "warpMemoryLimit": 64}
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
