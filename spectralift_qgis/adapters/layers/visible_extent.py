"""Extent of a raster layer that a map shows, in the coordinates of the layer."""

from __future__ import annotations

import math
from dataclasses import dataclass

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
)


@dataclass(frozen=True)
class Ground:
    """Extent and CRS of a raster layer, without the layer itself, which its project may remove."""

    extent: QgsRectangle
    crs: QgsCoordinateReferenceSystem

    @classmethod
    def of(cls, layer: QgsRasterLayer) -> Ground | None:
        """Return where the layer lies, None for one that cannot be opened."""
        if not layer.isValid():
            return None
        return cls(QgsRectangle(layer.extent()), QgsCoordinateReferenceSystem(layer.crs()))


def visible_part(
    ground: Ground, extent: QgsRectangle, crs: QgsCoordinateReferenceSystem, project: QgsProject
) -> QgsRectangle | None:
    """Return what of a layer lies in an extent that has another CRS, as a box in the layer's CRS; None for nothing.

    The layer is brought to the map, and only what both share is brought back: a map of the world has corners that
    most coordinate systems do not know.
    """
    transform = QgsCoordinateTransform(ground.crs, crs, project)
    try:
        shared = _common(transform.transformBoundingBox(ground.extent), extent)
        if shared is None:
            return None
        back = transform.transformBoundingBox(shared, Qgis.TransformDirection.Reverse)
    except QgsCsException:
        return None
    return _common(back, ground.extent)


def _common(one: QgsRectangle, other: QgsRectangle) -> QgsRectangle | None:
    shared = one.intersect(other)
    numbers = (shared.xMinimum(), shared.yMinimum(), shared.xMaximum(), shared.yMaximum())
    finite = all(math.isfinite(n) for n in numbers)
    return shared if finite and shared.width() > 0 and shared.height() > 0 else None


def extent_text(box: QgsRectangle) -> str:
    """Return a box as the core takes it: "xmin,ymin,xmax,ymax", with every digit."""
    return ",".join(repr(float(n)) for n in (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()))
