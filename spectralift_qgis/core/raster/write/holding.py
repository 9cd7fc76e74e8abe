"""Tests whether a file format can store the georeference of a grid."""

from __future__ import annotations

import contextlib
import uuid
from collections.abc import Iterator
from dataclasses import replace

import numpy as np
from osgeo import gdal

from spectralift_qgis.core.base.grid import RasterGrid
from spectralift_qgis.core.raster.crs import is_local, names_crs, same_crs, wkt_of
from spectralift_qgis.core.raster.gdal_env import gdal_quiet
from spectralift_qgis.core.raster.metadata.dataset import grid_of
from spectralift_qgis.core.raster.read.warp import SAME_PLACE_PIXELS, corners_apart
from spectralift_qgis.core.raster.write.writer import place


def holds_grid(file_format: str, grid: RasterGrid) -> bool:
    """Return whether a small file of a format, written and read again, has the georeference of the grid.

    ENVI headers have no shear, mirroring or control points and not every CRS; what GDAL would write to an .aux.xml
    beside them does not count.

    Args:
        file_format: GDAL driver name, or COG, which is a GeoTIFF.
        grid: the grid to store.
    """
    if grid.geotransform is None and not grid.gcps:
        return True
    driver = "GTiff" if file_format == "COG" else file_format
    folder = f"/vsimem/{uuid.uuid4().hex}"
    with gdal_quiet(), contextlib.suppress(RuntimeError), _nothing_beside():
        try:
            dataset = gdal.GetDriverByName(driver).Create(f"{folder}/grid", 2, 2, 1, gdal.GDT_Byte)
            place(dataset, grid)
            dataset.FlushCache()
            dataset = None
            dataset = gdal.Open(f"{folder}/grid")
            reference = dataset.GetGCPSpatialRef() if grid.gcps else dataset.GetSpatialRef()
            stored = replace(grid_of(dataset), shape=grid.shape, crs_wkt=wkt_of(reference) if reference else "")
            return _is_held(grid, stored)
        finally:
            dataset = None
            for name in gdal.ReadDir(folder) or ():
                gdal.Unlink(f"{folder}/{name}")
    return False


def _is_held(grid: RasterGrid, stored: RasterGrid) -> bool:
    """Return whether `found`, the grid as GDAL (so QGIS and most programs) reads it, is the same as the grid."""
    if names_crs(grid.crs_wkt) and not is_local(grid.crs_wkt) and not names_crs(stored.crs_wkt):
        return False
    if grid.gcps:
        same = len(grid.gcps) == len(stored.gcps) and same_crs(grid.crs_wkt, stored.crs_wkt)
        return same and bool(np.allclose(grid.gcps, stored.gcps))
    apart = corners_apart(grid, stored)
    return apart is not None and apart <= SAME_PLACE_PIXELS


@contextlib.contextmanager
def _nothing_beside() -> Iterator[None]:
    """Keep GDAL from using an .aux.xml for what a format cannot store."""
    before = gdal.GetConfigOption("GDAL_PAM_ENABLED")
    gdal.SetConfigOption("GDAL_PAM_ENABLED", "NO")
    try:
        yield
    finally:
        gdal.SetConfigOption("GDAL_PAM_ENABLED", before)
