"""The visible extent of a raster layer on a map, in the layer's own coordinates."""

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
class LayerExtent:
    """Extent and CRS of a raster layer, independent of the layer, which its project may remove."""

    extent: QgsRectangle
    crs: QgsCoordinateReferenceSystem

    @classmethod
    def of(cls, layer: QgsRasterLayer) -> LayerExtent | None:
        """Return extent and CRS of a layer, None if it cannot be opened."""
        if not layer.isValid():
            return None
        return cls(QgsRectangle(layer.extent()), QgsCoordinateReferenceSystem(layer.crs()))


def visible_extent(
    layer: LayerExtent, extent: QgsRectangle, crs: QgsCoordinateReferenceSystem, project: QgsProject
) -> QgsRectangle | None:
    """Return the overlap of a layer with the map's extent in another CRS, in the layer's CRS; None for no overlap.

    The layer's extent is transformed to the map, and only the overlap is transformed back: the corners of a world
    map are outside most coordinate systems.
    """
    transform = QgsCoordinateTransform(layer.crs, crs, project)
    try:
        shared = _intersection(transform.transformBoundingBox(layer.extent), extent)
        if shared is None:
            return None
        back = transform.transformBoundingBox(shared, Qgis.TransformDirection.Reverse)
    except QgsCsException:
        return None
    return _intersection(back, layer.extent)


def _intersection(one: QgsRectangle, other: QgsRectangle) -> QgsRectangle | None:
    shared = one.intersect(other)
    numbers = (shared.xMinimum(), shared.yMinimum(), shared.xMaximum(), shared.yMaximum())
    finite = all(math.isfinite(n) for n in numbers)
    return shared if finite and shared.width() > 0 and shared.height() > 0 else None


def extent_text(box: QgsRectangle) -> str:
    """Return a rectangle as the extent of a request: "xmin,ymin,xmax,ymax" with all digits."""
    return ",".join(repr(float(n)) for n in (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()))
