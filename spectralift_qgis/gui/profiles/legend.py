"""The legend of the profile plot: how each role is drawn, in as many columns as there is room for."""

from __future__ import annotations

import html
from collections.abc import Sequence
from typing import Any

# isort: off
from qgis.PyQt.QtCore import QPointF, QRectF, Qt  # first: pyqtgraph takes the Qt that is loaded
from qgis.PyQt.QtGui import QColor

import pyqtgraph as pg  # type: ignore[import-untyped]
# isort: on

STYLES = {"sr": Qt.PenStyle.SolidLine, "footprint": Qt.PenStyle.DashDotLine, "lr": Qt.PenStyle.DashLine}
DASHES = ([1, 2], [6, 2, 1, 2, 1, 2], [3, 4], [9, 2, 2, 2])  # of the further rasters, in widths of the pen
WIDTHS = {"sr": 2.0, "footprint": 1.6, "lr": 2.0, "other": 1.8}
_SAMPLE_PX, _MARGINS_PX = 42, 40


class Legend(pg.LegendItem):
    """Samples and texts, one or two side by side."""

    def __init__(self) -> None:
        super().__init__(colCount=2, horSpacing=6, verSpacing=-4)
        self.layout.setContentsMargins(8, 0, 8, 0)
        self._pool: list[tuple[Any, Any]] = []
        self._columns = 2

    def show_entries(self, entries: Sequence[tuple[str, int, str]], ink: str, width_px: float) -> None:
        """Show (role, number, text) of each entry within a width in pixels."""
        layout, pool = self.layout, self._pool
        for i in range(layout.count() - 1, -1, -1):
            layout.removeAt(i)  # out of the layout, not out of the scene, where Qt and PyQt crash over it
        while len(pool) < len(entries):
            pool.append((_Sample(self), pg.LabelItem(justify="left", parent=self)))
        for (sample, label), (role, number, text) in zip(pool, entries):
            sample.show_role(role, number, ink)
            label.setText(html.escape(text), color=ink, size="8pt")
        self.items = pool[: len(entries)]
        self._columns = self._fitting_columns(width_px)
        for n, pair in enumerate(pool):
            for column, item in enumerate(pair, 2 * (n % self._columns)):
                item.setVisible(n < len(entries))
                if n < len(entries):
                    layout.addItem(item, n // self._columns, column)
        rows = -(-len(entries) // self._columns)
        for row in range(layout.rowCount()):
            layout.setRowFixedHeight(row, 22 if row < rows else 0)  # a label's own height
        for column in (0, 2):  # the samples; the texts take what is left
            used = column < 2 * self._columns
            layout.setColumnFixedWidth(column, _SAMPLE_PX if used else 0)
            layout.setColumnStretchFactor(column + 1, int(used))
        self.setFixedHeight(18.0 * rows + 6)

    def fits(self, width_px: float) -> bool:
        """True when as many columns are shown as a width in pixels has room for."""
        return self._columns == self._fitting_columns(width_px)

    def _fitting_columns(self, width_px: float) -> int:
        """Return how many entries fit side by side: what is wider than the plot would be cut off."""
        widths = [label.minimumWidth() + _SAMPLE_PX for _, label in self.items]
        width = max(widths[::2], default=0.0) + max(widths[1::2], default=0.0) + _MARGINS_PX
        return 2 if width <= width_px else 1


class _Sample(pg.GraphicsWidget):
    """Sample of the line of a role, long enough to distinguish dashes."""

    def __init__(self, parent: Any) -> None:
        super().__init__(parent)
        self._role, self._ink, self._number = "sr", "", 0

    def show_role(self, role: str, number: int, ink: str) -> None:
        self._role, self._ink, self._number = role, ink, number
        self.update()

    def boundingRect(self) -> QRectF:
        return QRectF(0, 0, 36, 18)

    def paint(self, painter: Any, *_: Any) -> None:
        painter.setPen(role_pen(self._ink, 1.6, self._role, self._number))
        if self._role in WIDTHS:
            painter.drawLine(0, 9, 36, 9)
            return
        painter.setRenderHint(painter.RenderHint.Antialiasing)
        if self._role == "msi":
            painter.setBrush(QColor(self._ink))
            painter.drawLine(6, 9, 30, 9)
        painter.drawEllipse(QPointF(18, 9), 4, 4)


def role_pen(colour: Any, width: float, role: str, number: int = 0) -> Any:
    """The pen of a role's curves; further rasters each have dashes of their own."""
    if role == "other":
        return pg.mkPen(colour, width=width, dash=DASHES[number % len(DASHES)])
    return pg.mkPen(colour, width=width, style=STYLES.get(role, Qt.PenStyle.SolidLine))
