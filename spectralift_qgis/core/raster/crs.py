"""Coordinate reference systems: from what people write, and positions from one to another."""

from __future__ import annotations

import contextlib
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray
from osgeo import osr

from spectralift_qgis.core.errors import RasterError
from spectralift_qgis.core.raster.base import gdal_quiet


def crs_wkt(text: str) -> str:
    """Return the WKT of "EPSG:32633", a PROJ string or a WKT. Raises RasterError for anything else."""
    reference = osr.SpatialReference()
    failed = True
    with gdal_quiet(), contextlib.suppress(RuntimeError):
        failed = reference.SetFromUserInput(text) != 0  # whether osr raises is another module's choice
    if failed:
        raise RasterError(f"{text[:80]!r} is no coordinate system: write it as EPSG:32633.")
    return str(reference.ExportToWkt())


def transform(xy: NDArray[np.float64], source_wkt: str, target_wkt: str) -> NDArray[np.float64] | None:
    """Return positions (N, 2) of one CRS in another, x before y; None when they cannot be connected.

    A missing CRS is taken to be the other's. A position without an image in the other CRS is NaN.
    """
    if not source_wkt or not target_wkt or source_wkt == target_wkt:
        return xy
    found = _transformation(source_wkt, target_wkt)
    if found is None:
        return None
    with gdal_quiet():
        try:
            points = np.array(found.TransformPoints(np.asarray(xy, float).tolist()), float)[:, :2]
        except RuntimeError:
            return None
    return np.where(np.isfinite(points), points, np.nan)


@lru_cache(maxsize=32)
def _transformation(source_wkt: str, target_wkt: str) -> Any:
    with gdal_quiet():
        try:
            a, b = osr.SpatialReference(wkt=source_wkt), osr.SpatialReference(wkt=target_wkt)
            for reference in (a, b):
                reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
            found = osr.CoordinateTransformation(a, b)
        except RuntimeError:
            return None
    return found if getattr(found, "this", None) is not None else None  # hollow where osr does not raise
