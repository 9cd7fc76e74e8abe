"""Open rasters of the profile dock, placed on the map as QGIS places them."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from spectralift_qgis.core.base.grid import RasterGrid
from spectralift_qgis.core.raster import Raster, gdal_threads, opened_raster
from spectralift_qgis.core.raster.kept import KeptRasters
from spectralift_qgis.core.raster.read.sample import ImageSample

PIXELS = (0.0, 1.0, 0.0, 0.0, 0.0, -1.0)  # where QGIS shows a raster without a georeference: x = column, y = -row


def is_unplaced(grid: RasterGrid) -> bool:
    """Return whether a grid of `OpenRasters.placed` has no place on the ground, only pixel coordinates."""
    return grid.geotransform == PIXELS and not grid.gcps


class OpenRasters(KeptRasters):
    """Rasters that stay open between clicks; without a georeference they are placed at PIXELS."""

    def __init__(self, most: int = 12) -> None:
        super().__init__(most, _open_for_clicks, notices_new_files=False)  # read at each move of the mouse

    def placed(self, path: str, crs_wkt: str = "", scale: float | None = None) -> Raster:
        """Return the open raster, placed at PIXELS if it has no georeference.

        Args:
            path: of the raster.
            crs_wkt: replaces the file's CRS, as a QGIS layer may.
            scale: factor from stored numbers to reflectance, in place of the file's.

        Raises:
            RasterError: when it cannot be opened.
        """
        raster = self.get(path)
        if raster.grid.geotransform is None:
            raster = replace(raster, grid=replace(raster.grid, geotransform=PIXELS))
        if crs_wkt and crs_wkt != raster.grid.crs_wkt:
            raster = replace(raster, grid=replace(raster.grid, crs_wkt=crs_wkt))
        if scale is not None:
            factors, zeros = np.full(len(raster), scale), np.zeros(len(raster))
            raster = replace(raster, scale=factors, offset=zeros, reflectance_scale=1.0)
        return raster


def _open_for_clicks(path: str) -> Raster:
    with gdal_threads():  # safe here, where all bands are read: GDAL 3.6 mixes up subsets of them
        raster = opened_raster(path)
    return raster.with_sample(_sample(raster))


def _sample(raster: Raster) -> ImageSample | None:
    """Return the sample of an image, read without threads; None over a network, where a click reads one pixel."""
    if raster.network:
        return None
    return opened_raster(raster.path).sample
