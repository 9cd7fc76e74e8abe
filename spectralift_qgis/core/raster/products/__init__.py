"""Readers of products as their providers deliver them, with the metadata that GDAL alone does not read.

Each reader is a module with two functions: `find(path)` returns the main file if the path is one of its products,
else None; `open_image(main_file)` returns a GDAL dataset whose bands have names, centres, widths, bad-band flags,
scale, offset and nodata. Nothing is copied to disk. A product that is recognised but incomplete raises RasterError.
"""

from __future__ import annotations

from osgeo import gdal

from spectralift_qgis.core.raster.products import desis, emit, enmap, landsat, prisma, sentinel2, superdove, tanager

__all__ = [
    "desis", "emit", "enmap", "landsat", "open_product", "prisma", "sentinel2", "superdove", "tanager",
]  # fmt: skip

READERS = (enmap, desis, sentinel2, landsat, superdove, prisma, emit, tanager)


def open_product(path: str) -> gdal.Dataset | None:
    """Open a product as delivered, given by its folder or main file; return None if the path is not a product.

    Raises:
        RasterError: The product is incomplete or damaged.
    """
    for reader in READERS:
        product = reader.find(path)
        if product is not None:
            return reader.open_image(product)
    return None
