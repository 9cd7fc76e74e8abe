"""A coarser view of a raster: every so-manyth pixel of it."""

from __future__ import annotations

from dataclasses import replace

from osgeo import gdal

from spectralift_qgis.core.errors import RasterError
from spectralift_qgis.core.raster.base import gdal_quiet
from spectralift_qgis.core.raster.remote import network_settings
from spectralift_qgis.core.raster.source import Raster


def thinned(source: Raster, every: int) -> Raster:
    """Return a view of an open raster that has one pixel of each `every` × `every`, in the middle of them.

    Values are stored ones, no means, but where GDAL finds overviews in the file: these it reads instead, which is what
    makes a look at a large image quick. What is less than a step wide at the far edges is left out. Good for as long as
    the source is open. Raises RasterError for what GDAL cannot look at so.
    """
    if every == 1:
        return source
    grid = source.grid.thinned(every)
    rows, cols = grid.shape
    with gdal_quiet(), network_settings(source.network):
        try:
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
            raise RasterError(f"{source.path} cannot be read at a coarser grid: {e}") from None
    block = (max(1, source.block[0] // every), max(1, source.block[1] // every))
    return replace(source, grid=grid, block=block, every=every, _dataset=view)


def plain_dataset(source: Raster) -> gdal.Dataset:
    """Return what GDAL can make another view of. Raises RasterError for EMIT's swath, which only Raster.read knows."""
    if not isinstance(source._dataset, gdal.Dataset):
        raise RasterError(
            f"{source.path} is read through a lookup table and cannot be brought onto another grid: it can be the "
            "hyperspectral image, not the multispectral one."
        )
    return source._dataset
