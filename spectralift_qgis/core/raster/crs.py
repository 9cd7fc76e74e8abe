"""Coordinate reference systems (CRS): parsing, comparison and transformation of positions."""

from __future__ import annotations

import contextlib
import math
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray
from osgeo import osr

from spectralift_qgis.core.base.errors import RasterError
from spectralift_qgis.core.base.sentence import Sentence
from spectralift_qgis.core.raster.gdal_env import gdal_quiet


def crs_wkt(text: str) -> str:
    """Return the WKT of a CRS given as "EPSG:32633", a PROJ string or a WKT.

    Raises:
        RasterError: The text is not a CRS.
    """
    reference = osr.SpatialReference()
    failed = True
    with gdal_quiet(), contextlib.suppress(RuntimeError):
        failed = reference.SetFromUserInput(text) != 0  # whether osr raises is another module's choice
    if failed:
        raise RasterError(Sentence("{text!r} is not a coordinate system. Write it like EPSG:32633.", text=text[:80]))
    return wkt_of(reference)


def wkt_of(reference: osr.SpatialReference) -> str:
    """Return the WKT of a CRS: WKT1, or WKT2 for a CRS that WKT1 cannot express, such as a rotated pole."""
    with gdal_quiet():
        try:
            return str(reference.ExportToWkt())
        except RuntimeError:
            return str(reference.ExportToWkt(["FORMAT=WKT2"]))


def names_crs(wkt: str) -> bool:
    """Return whether a WKT defines a real CRS; ENVI's "Arbitrary" and a CRS without a name do not count."""
    name = _local_name(wkt) if wkt else ""
    return name is None or name.split(" ")[0] not in ("arbitrary", "unnamed", "unknown", "")


def is_local(wkt: str) -> bool:
    """Return whether a WKT is a local (engineering) CRS, which is not tied to a position on Earth."""
    return bool(wkt) and _local_name(wkt) is not None


def same_crs(a: str, b: str) -> bool:
    """Return whether two CRS are equivalent, whatever their names; a missing CRS equals any other."""
    return a == b or not names_crs(a) or not names_crs(b) or _same(a, b)


@lru_cache(maxsize=32)
def full_turn(wkt: str) -> float | None:
    """Return the length of a full turn (360°) in units of a geographic CRS; None if x is not a longitude."""
    reference = _reference(wkt) if names_crs(wkt) else None
    if reference is None or not reference.IsGeographic():
        return None
    return round(2 * math.pi / float(reference.GetAngularUnits()), 9)


def transform(xy: NDArray[np.float64], source_wkt: str, target_wkt: str) -> NDArray[np.float64] | None:
    """Transform positions from one CRS to another.

    Args:
        xy: (N, 2) positions, x before y, in units of the source CRS.
        source_wkt: CRS of the positions; a missing CRS is assumed to be the target's.
        target_wkt: CRS to transform to; a missing CRS is assumed to be the source's.

    Returns:
        (N, 2) positions in the target CRS, NaN for those that it cannot represent; None if no transformation exists.
    """
    if same_crs(source_wkt, target_wkt):
        return xy
    transformation = _transformation(source_wkt, target_wkt)
    if transformation is None:
        return None
    with gdal_quiet():
        try:
            points = np.array(transformation.TransformPoints(np.asarray(xy, float).tolist()), float)[:, :2]
        except RuntimeError:
            return None
    return np.where(np.isfinite(points), points, np.nan)


def _reference(wkt: str) -> Any:
    """Return the CRS of a WKT, x before y; None if the WKT is invalid. Each call makes a new object, for one thread."""
    with gdal_quiet():
        try:
            reference = osr.SpatialReference(wkt=wkt)
        except RuntimeError:
            return None
    reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return reference


@lru_cache(maxsize=32)
def _local_name(wkt: str) -> str | None:
    """Return the name of a local (engineering) CRS in lower case, None for any other CRS."""
    reference = _reference(wkt)
    if reference is None or not reference.IsLocal():
        return None
    return (reference.GetName() or "").strip().lower()


@lru_cache(maxsize=32)
def _same(a: str, b: str) -> bool:
    one, other = _reference(a), _reference(b)
    with gdal_quiet(), contextlib.suppress(RuntimeError):
        return one is not None and other is not None and bool(one.IsSame(other))
    return False


@lru_cache(maxsize=32)
def _transformation(source_wkt: str, target_wkt: str) -> Any:
    a, b = _reference(source_wkt), _reference(target_wkt)
    if a is None or b is None or a.IsLocal() or b.IsLocal():
        return None
    with gdal_quiet():
        try:
            transformation = osr.CoordinateTransformation(a, b)
        except RuntimeError:
            return None
    return (
        transformation if getattr(transformation, "this", None) is not None else None
    )  # hollow where osr does not raise
