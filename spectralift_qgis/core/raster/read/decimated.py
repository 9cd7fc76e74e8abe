"""Decimated views of a raster (every n-th pixel), and copies of a window in memory for GDAL to work on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from osgeo import gdal

from spectralift_qgis.core.base.errors import RasterError
from spectralift_qgis.core.base.grid import Window
from spectralift_qgis.core.base.sentence import Sentence
from spectralift_qgis.core.raster.gdal_env import gdal_quiet, to_planes
from spectralift_qgis.core.raster.read.gdal_names import network_settings
from spectralift_qgis.core.raster.read.parallel_blocks import parts_of
from spectralift_qgis.core.raster.read.source import Raster


def decimated(source: Raster, every: int) -> Raster:
    """Return a decimated view of an open raster: one pixel, the middle one, of each block of `every` × `every`.

    Values are stored numbers, not means, unless the file has overviews, which GDAL reads instead; this makes reading
    a large image fast. Rows and columns at the far edges that do not fill a step are left out. The view is valid
    while the source is open.

    Args:
        source: the open raster.
        every: step, in pixels of the source along rows and columns.

    Raises:
        RasterError: GDAL cannot make such a view.
    """
    if every == 1:
        return source
    _ = source.sample  # taken from the file itself, before any view of it is read
    grid = source.grid.coarser(every)
    rows, cols = grid.shape
    with gdal_quiet(), network_settings(source.network):
        try:
            parts = parts_of(plain_dataset(source), every)
            view = gdal.Translate(
                "",
                plain_dataset(source),
                format="VRT",
                srcWin=[0, 0, cols * every, rows * every],
                width=cols,
                height=rows,
                resampleAlg="nearest",
                metadataOptions=["THINNED=1"],  # a plain copy of a VRT goes through XML, and loses nameless sources
            )
        except RuntimeError as e:
            raise RasterError(
                Sentence("{path} cannot be read at a coarser grid: {reason}", path=source.path, reason=e)
            ) from None
    block = (max(1, source.block[0] // every), max(1, source.block[1] // every))
    return replace(source, grid=grid, block=block, every=every, _dataset=view, _parts=parts)


def in_memory(source: Raster, window: Window, bands: Sequence[int]) -> gdal.Dataset:
    """Return a copy in memory of a window: scaled values as float32, NaN for pixels that are not valid.

    Args:
        source: the raster to read.
        window: the window of it.
        bands: indices of the bands, from 0.
    """
    values, valid = source.read(window, bands)
    values[~valid] = np.nan
    grid = source.grid.part(window)
    with gdal_quiet():
        held = gdal.GetDriverByName("MEM").Create("", window.cols, window.rows, len(bands), gdal.GDT_Float32)
        if grid.gcps:
            held.SetGCPs([gdal.GCP(x, y, 0, col, row) for row, col, x, y in grid.gcps], grid.crs_wkt)
        else:
            if grid.geotransform is not None:
                held.SetGeoTransform(grid.geotransform)
            held.SetProjection(grid.crs_wkt)
        planes = to_planes(values, window.rows, window.cols)
        held.WriteRaster(0, 0, window.cols, window.rows, planes.tobytes(), buf_type=gdal.GDT_Float32)
        for i in range(len(bands)):
            held.GetRasterBand(i + 1).SetNoDataValue(float("nan"))
    return held


def plain_dataset(source: Raster) -> gdal.Dataset:
    """Return the raster's GDAL dataset.

    Raises:
        RasterError: It is an EMIT swath, which is not a GDAL dataset: only `Raster.read` can read it.
    """
    if not isinstance(source._dataset, gdal.Dataset):
        raise RasterError(
            Sentence(
                "{path} is read through a lookup table and cannot be resampled. Use it as the "
                "hyperspectral image, not as the multispectral one.",
                path=source.path,
            )
        )
    return source._dataset
