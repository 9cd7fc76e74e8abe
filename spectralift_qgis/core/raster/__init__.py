"""Raster input and output, the only package that calls GDAL: open, read windows, warp onto a grid, create.

Arrays are (pixels, bands) here and (band, row, col) in GDAL.
"""

from __future__ import annotations

from spectralift_qgis.core.base.publish import remove_stale_parts
from spectralift_qgis.core.raster.crs import crs_wkt, names_crs, same_crs, transform
from spectralift_qgis.core.raster.gdal_env import gdal_quiet, gdal_threads, gdal_version, limit_cache
from spectralift_qgis.core.raster.open_file import open_raster, opened_raster, project_tag, raise_if_changed, stamp_of
from spectralift_qgis.core.raster.png import png
from spectralift_qgis.core.raster.read.decimated import decimated
from spectralift_qgis.core.raster.read.gdal_names import gdal_name, shown_name
from spectralift_qgis.core.raster.read.measurement import Exclusions, measured_pixels
from spectralift_qgis.core.raster.read.sample import CELL_PIXELS, ImageSample, scattered_windows
from spectralift_qgis.core.raster.read.source import Raster, Stamp
from spectralift_qgis.core.raster.read.warp import (
    SAME_PLACE_PIXELS,
    average_onto,
    corners_apart,
    lack_georeference,
    metres_per_unit,
    onto_turn,
    positions_in,
)
from spectralift_qgis.core.raster.write.cog import room_needed, write_cog
from spectralift_qgis.core.raster.write.holding import holds_grid
from spectralift_qgis.core.raster.write.saved import SavedFile, SavedRaster
from spectralift_qgis.core.raster.write.writer import RasterWriter, block_shape, create

__all__ = [
    "CELL_PIXELS", "SAME_PLACE_PIXELS", "Exclusions", "ImageSample", "Raster", "RasterWriter",
    "SavedFile", "SavedRaster", "Stamp", "average_onto", "block_shape", "corners_apart", "create",
    "crs_wkt", "gdal_name", "gdal_quiet", "gdal_threads", "gdal_version", "holds_grid", "lack_georeference",
    "limit_cache", "measured_pixels", "metres_per_unit", "names_crs", "onto_turn", "open_raster", "opened_raster",
    "png", "positions_in", "project_tag", "raise_if_changed", "remove_stale_parts", "room_needed", "same_crs",
    "scattered_windows", "shown_name", "stamp_of", "decimated", "transform", "write_cog",
]  # fmt: skip
