"""The map tool: a live spectrum while the cursor moves, a pin where it clicks, polygons and lines."""

from __future__ import annotations

import time

from qgis.core import QgsGeometry, QgsPointXY, QgsWkbTypes
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool, QgsRubberBand
from qgis.PyQt.QtCore import Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QColor, QKeyEvent

SHORTEST_MS = 40  # between two live spectra; longer where reading takes longer


class ProfileTool(QgsMapTool):
    """Tells where the user points: `moved` at most every SHORTEST_MS, `pinned`, `drawn`, `ended`."""

    moved = pyqtSignal(QgsPointXY)
    left = pyqtSignal()
    pinned = pyqtSignal(QgsPointXY)
    drawn = pyqtSignal(str, QgsGeometry)  # "polygon" or "line"
    ended = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self.kind = "point"
        self._corners: list[QgsPointXY] = []
        self._band: QgsRubberBand | None = None
        self._last: QgsPointXY | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._report_position)
        self.setCursor(Qt.CursorShape.CrossCursor)

    def set_kind(self, kind: str) -> None:
        """Choose what clicks make: "point", "polygon" or "line"."""
        self._drop()
        self.kind = kind

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:
        point = self.toMapCoordinates(event.pos())
        if self._corners:
            self._show([*self._corners, point])
        self._last = point
        if self.kind == "point" and not self._timer.isActive():
            self._timer.start(SHORTEST_MS)

    def _report_position(self) -> None:
        if self._last is None:
            return
        began = time.monotonic()
        self.moved.emit(self._last)
        self._timer.setInterval(max(SHORTEST_MS, int(2000 * (time.monotonic() - began))))

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        point = self.toMapCoordinates(event.pos())
        if self.kind == "point":
            if event.button() == Qt.MouseButton.LeftButton:
                self._timer.stop()
                self.pinned.emit(point)
            return
        if event.button() == Qt.MouseButton.LeftButton:
            self._corners.append(point)
            self._show(self._corners)
        else:
            self._finish()

    def canvasDoubleClickEvent(self, event: QgsMapMouseEvent) -> None:
        if self.kind != "point":
            self._finish()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            if self._corners:
                self._drop()
            else:
                self.ended.emit()
            event.accept()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._corners:
            self._finish()

    def deactivate(self) -> None:
        self._timer.stop()
        self._drop()
        self.left.emit()
        super().deactivate()

    def _finish(self) -> None:
        corners = [p for i, p in enumerate(self._corners) if i == 0 or p != self._corners[i - 1]]
        kind = self.kind
        self._drop()
        if len(corners) >= (3 if kind == "polygon" else 2):
            made = QgsGeometry.fromPolygonXY([corners]) if kind == "polygon" else QgsGeometry.fromPolylineXY(corners)
            self.drawn.emit(kind, made)

    def _show(self, corners: list[QgsPointXY]) -> None:
        types = QgsWkbTypes.GeometryType
        shape = types.PolygonGeometry if self.kind == "polygon" and len(corners) > 2 else types.LineGeometry
        if self._band is None:
            self._band = QgsRubberBand(self.canvas(), shape)
            self._band.setColor(QColor(0, 114, 178, 120))
            self._band.setWidth(2)
        self._band.reset(shape)
        for point in corners:
            self._band.addPoint(point)

    def _drop(self) -> None:
        self._corners = []
        if self._band is not None:
            self.canvas().scene().removeItem(self._band)
            self._band = None
