"""Convert layers, points and geometries of QGIS to sources and places of spectral profiles."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsMapLayer,
    QgsPointXY,
    QgsRasterLayer,
    QgsWkbTypes,
)

from spectralift_qgis.adapters.layers.layer_choice import MANY_BANDS, pixel_m
from spectralift_qgis.adapters.layers.raster_layers import gdal_source
from spectralift_qgis.profiles.footprints import Ring
from spectralift_qgis.profiles.site import Place, Source


def source_of(layer: QgsMapLayer, role: str) -> Source:
    """Return the raster behind a layer, in the CRS that the layer has in QGIS."""
    return Source(role, layer.name(), gdal_source(layer), wkt(layer.crs()))


def wkt(crs: QgsCoordinateReferenceSystem) -> str:
    """Return a CRS as WKT, "" for none."""
    return str(crs.toWkt()) if crs.isValid() else ""


def place_of_point(point: QgsPointXY, crs: QgsCoordinateReferenceSystem) -> Place:
    """Return a point of the map as a place."""
    return Place.point(point.x(), point.y(), wkt(crs))


def places_of(geometry: QgsGeometry, crs: QgsCoordinateReferenceSystem) -> list[Place]:
    """Return the places of a geometry: one per point, one for all parts of a polygon, one per line."""
    if geometry.isNull() or geometry.isEmpty():
        return []
    straight = QgsGeometry(geometry.constGet().segmentize())
    kind = straight.type()
    if kind == QgsWkbTypes.GeometryType.PointGeometry:
        return [place_of_point(QgsPointXY(p.x(), p.y()), crs) for p in straight.vertices()]
    if kind == QgsWkbTypes.GeometryType.PolygonGeometry:
        parts = straight.asMultiPolygon() if straight.isMultipart() else [straight.asPolygon()]
        return [Place("polygon", tuple(_ring(r) for part in parts for r in part), wkt(crs))]
    lines = straight.asMultiPolyline() if straight.isMultipart() else [straight.asPolyline()]
    return [Place("line", (_ring(line),), wkt(crs)) for line in lines]


def _ring(points: list[QgsPointXY]) -> Ring:
    return tuple((p.x(), p.y()) for p in points)


def likely_sharp(layers: Iterable[QgsRasterLayer], coarse: QgsRasterLayer | None) -> QgsRasterLayer | None:
    """Return the layer that may be the coarse one sharpened: finer pixels, and at most as many bands, but many.

    A result lacks the bad bands, and has the CRS of the fine image.
    """
    if coarse is None:
        return None
    count = coarse.bandCount()
    finer = [v for v in layers if v is not coarse and pixel_m(v) < 0.9 * pixel_m(coarse)]
    likely = [v for v in finer if min(MANY_BANDS, count) <= v.bandCount() <= count]
    return max(likely, key=lambda v: v.bandCount(), default=None)
