"""Keeps rasters open between clicks: opening one of 200 bands takes longer than reading one of its pixels."""

from __future__ import annotations

import contextlib
import os
from collections import OrderedDict
from dataclasses import replace

import numpy as np

from spectralift_qgis.core.base.grid import RasterGrid
from spectralift_qgis.core.raster import Raster, gdal_threads, open_raster
from spectralift_qgis.core.raster.gdal_env import is_virtual
from spectralift_qgis.core.raster.read.sample import ImageSample

_Stamp = tuple[int, int]
PIXELS = (0.0, 1.0, 0.0, 0.0, 0.0, -1.0)  # where QGIS shows a raster without a georeference: x = column, y = -row


def is_unplaced(grid: RasterGrid) -> bool:
    """Return whether a grid of `OpenRasters.get` has no place on the ground, only pixel coordinates."""
    return grid.geotransform == PIXELS and not grid.gcps


class OpenRasters:
    """Open rasters by path; the least recently used is closed first. A file that has changed is opened again.

    For one thread. Call `release` or `clear` before a file is replaced: Windows does not replace open ones.
    """

    def __init__(self, most: int = 12) -> None:
        self._most = most
        self._open: OrderedDict[str, tuple[_Stamp, Raster, contextlib.ExitStack]] = OrderedDict()

    def __len__(self) -> int:
        return len(self._open)

    def paths(self) -> list[str]:
        """Return the paths of the open rasters."""
        return list(self._open)

    def get(self, path: str, crs_wkt: str = "", scale: float | None = None) -> Raster:
        """Return the open raster, placed at PIXELS if it has no georeference.

        Args:
            path: of the raster.
            crs_wkt: replaces the file's CRS, as a QGIS layer may.
            scale: factor from stored numbers to reflectance, in place of the file's.

        Raises:
            RasterError: when it cannot be opened.
        """
        stamp = _stamp(path)
        held = self._open.get(path)
        if held is None or held[0] != stamp:
            self.release(path)
            stack = contextlib.ExitStack()
            with gdal_threads():  # safe here, where all bands are read: GDAL 3.6 mixes up subsets of them
                raster = stack.enter_context(open_raster(path))
            held = (stamp, raster.with_sample(_sample(raster)), stack)
            self._open[path] = held
            while len(self._open) > self._most:
                self.release(next(iter(self._open)))
        self._open.move_to_end(path)
        raster = held[1]
        if raster.grid.geotransform is None:
            raster = replace(raster, grid=replace(raster.grid, geotransform=PIXELS))
        if crs_wkt and crs_wkt != raster.grid.crs_wkt:
            raster = replace(raster, grid=replace(raster.grid, crs_wkt=crs_wkt))
        if scale is not None:
            factors, zeros = np.full(len(raster), scale), np.zeros(len(raster))
            raster = replace(raster, scale=factors, offset=zeros, reflectance_scale=1.0)
        return raster

    def release(self, path: str) -> None:
        """Close one raster; harmless when it is not open."""
        held = self._open.pop(path, None)
        if held is not None:
            held[2].close()

    def clear(self) -> None:
        """Close all rasters."""
        for path in list(self._open):
            self.release(path)


def _sample(raster: Raster) -> ImageSample | None:
    """Return the sample of an image, read without threads; None over a network, where a click reads one pixel."""
    if raster.network:
        return None
    with open_raster(raster.path) as plain:
        return plain.sample


def _stamp(path: str) -> _Stamp:
    if is_virtual(path):
        return (0, 0)
    try:
        status = os.stat(path)
    except OSError:
        return (-1, -1)  # open_raster reports the error
    return (status.st_mtime_ns, status.st_size)
