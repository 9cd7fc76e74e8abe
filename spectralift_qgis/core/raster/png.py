"""Encodes pictures for reports as PNG."""

from __future__ import annotations

import contextlib
import uuid

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal

from spectralift_qgis.core.base.errors import RasterError
from spectralift_qgis.core.base.sentence import Sentence
from spectralift_qgis.core.raster.gdal_env import gdal_quiet


def png(pixels: NDArray[np.uint8]) -> bytes:
    """Encode a picture as a PNG file.

    Args:
        pixels: (H, W, 4) red, green, blue and opacity, 0 to 255.

    Returns:
        The bytes of the file.

    Raises:
        RasterError: GDAL cannot write PNG files.
    """
    rows, cols, channels = pixels.shape
    path = f"/vsimem/spectralift-{uuid.uuid4().hex}.png"
    with gdal_quiet():
        try:
            picture = gdal.GetDriverByName("MEM").Create("", cols, rows, channels, gdal.GDT_Byte)
            planes = np.ascontiguousarray(np.moveaxis(pixels, 2, 0)).tobytes()
            picture.WriteRaster(0, 0, cols, rows, planes, buf_type=gdal.GDT_Byte)
            driver = gdal.GetDriverByName("PNG")
            if driver is None:
                raise RasterError(Sentence("This GDAL cannot write PNG pictures."))
            written = driver.CreateCopy(path, picture)
            written.FlushCache()
            del written
            size = gdal.VSIStatL(path).size
            file = gdal.VSIFOpenL(path, "rb")
            try:
                return bytes(gdal.VSIFReadL(1, size, file))
            finally:
                gdal.VSIFCloseL(file)
        except RuntimeError as e:
            raise RasterError(Sentence("A picture could not be written: {reason}", reason=e)) from None
        finally:
            for name in (path, path + ".aux.xml"):
                with contextlib.suppress(RuntimeError):
                    gdal.Unlink(name)
