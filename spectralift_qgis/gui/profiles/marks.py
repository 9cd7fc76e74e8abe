"""Draws each pin on the map: a cross, and the outlines of the coarse and the sharp pixel in the pin's colour."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsCsException, QgsGeometry, QgsPointXY
from qgis.core import QgsWkbTypes as Wkb
from qgis.gui import QgsMapCanvas, QgsRubberBand, QgsVertexMarker
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

from spectralift_qgis.profiles.pins import Pin
from spectralift_qgis.profiles.site import Site

_STYLES = {"lr": Qt.PenStyle.DashLine, "sr": Qt.PenStyle.SolidLine}


class ProfileMarks:
    """The marks of all pins on one canvas."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        self._canvas = canvas
        self._items: dict[int, list[Any]] = {}
        self._wide: int | None = None

    def __len__(self) -> int:
        return len(self._items)

    def put(self, pin: Pin, site: Site | None) -> None:
        """Draw a pin's marks anew; an invisible pin has none."""
        self.remove(pin.id)
        if not pin.visible:
            return
        crs = QgsCoordinateReferenceSystem.fromWkt(pin.place.crs_wkt)
        colour = QColor(pin.colour)
        items: list[Any] = []
        if pin.place.kind == "point":
            items += self._cross(QgsPointXY(*pin.place.anchor), crs, colour)
            for role, profile in site.profiles if site else ():
                if role in _STYLES and profile.outline:
                    own = QgsCoordinateReferenceSystem.fromWkt(profile.crs_wkt)
                    items.append(self._outline(profile.outline, own, colour, _STYLES[role]))
        else:
            items.append(self._outline(pin.place.rings, crs, colour, Qt.PenStyle.SolidLine, pin.place.kind))
        self._items[pin.id] = items

    def _cross(self, point: QgsPointXY, crs: QgsCoordinateReferenceSystem, colour: QColor) -> list[Any]:
        if crs.isValid():
            settings = self._canvas.mapSettings()
            change = QgsCoordinateTransform(crs, settings.destinationCrs(), settings.transformContext())
            try:
                point = change.transform(point)
            except QgsCsException:
                return []
        cross = QgsVertexMarker(self._canvas)
        cross.setIconType(QgsVertexMarker.IconType.ICON_CROSS)
        cross.setIconSize(12)
        cross.setPenWidth(2)
        cross.setColor(colour)
        cross.setCenter(point)
        return [cross]

    def _outline(
        self, rings: Any, crs: QgsCoordinateReferenceSystem, colour: QColor, style: Qt.PenStyle, kind: str = "polygon"
    ) -> QgsRubberBand:
        line = kind == "line"
        band = QgsRubberBand(self._canvas, Wkb.GeometryType.LineGeometry if line else Wkb.GeometryType.PolygonGeometry)
        points = [[QgsPointXY(x, y) for x, y in ring] for ring in rings]
        made = QgsGeometry.fromPolylineXY(points[0]) if line else QgsGeometry.fromPolygonXY(points)
        band.setStrokeColor(colour)
        band.setFillColor(QColor(0, 0, 0, 0))
        band.setLineStyle(style)
        band.setWidth(2)
        band.setToGeometry(made, crs)
        return band

    def emphasise(self, pin_id: int | None) -> None:
        """Widen the outlines of one pin; None for none."""
        for key in set(self._items) & {self._wide, pin_id}:
            for item in self._items[key]:
                if isinstance(item, QgsRubberBand):
                    item.setWidth(5 if key == pin_id else 2)
                    item.update()
        self._wide = pin_id

    def remove(self, pin_id: int) -> None:
        for item in self._items.pop(pin_id, ()):
            self._canvas.scene().removeItem(item)

    def clear(self) -> None:
        for pin_id in list(self._items):
            self.remove(pin_id)

    def keep_only(self, pin_ids: set[int]) -> None:
        for pin_id in set(self._items) - pin_ids:
            self.remove(pin_id)
