"""Products as their providers deliver them: what GDAL alone does not tell about them.

A reader is a module with `find(path)`, the main file when the path is one of its products, else None, and
`open_found(main_file)`, a GDAL dataset whose bands carry names, centres, widths, bad bands, scale, offset and
nodata. Nothing is copied to disk. A product that is recognised but incomplete raises RasterError.
"""

from __future__ import annotations

from osgeo import gdal

from spectralift_qgis.core.raster.products import desis, emit, enmap, landsat, prisma, sentinel2, superdove, tanager

__all__ = [
    "desis", "emit", "enmap", "landsat", "open_product", "prisma", "sentinel2", "superdove", "tanager",
]  # fmt: skip

READERS = (enmap, desis, sentinel2, landsat, superdove, prisma, emit, tanager)


def open_product(path: str) -> gdal.Dataset | None:
    """Return the dataset of a product as delivered, a folder or its main file; None when it is none."""
    for reader in READERS:
        found = reader.find(path)
        if found is not None:
            return reader.open_found(found)
    return None
