"""Paints spectra with pyqtgraph. What is painted comes ready from the core."""

from __future__ import annotations

import contextlib
import html
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

# isort: off
from qgis.PyQt.QtCore import (
    QCoreApplication,
    QEvent,
    QRectF,
    Qt,
    pyqtSignal,
)  # first: pyqtgraph takes the Qt that is loaded
from qgis.PyQt.QtGui import QColor, QFont, QImage, QPainterPath, QPalette
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

import numpy as np
import pyqtgraph as pg  # type: ignore[import-untyped]
import pyqtgraph.exporters  # type: ignore[import-untyped]
# isort: on

from spectralift_qgis.gui.profiles.legend import WIDTHS, Legend, role_pen
from spectralift_qgis.gui.profiles.words import LEGEND, axis_labels, legend_entries, line_at
from spectralift_qgis.profiles.curves import Drawing, Points, Ribbon, View, value_at
from spectralift_qgis.profiles.read import LineProfile

translate = QCoreApplication.translate

LIVE = "live"
_LIVE_WIDTH = 0.6


@dataclass
class _Painted:
    """The items of one pin."""

    drawing: Drawing
    colour: str
    upper: list[Any] = field(default_factory=list)
    lower: list[Any] = field(default_factory=list)
    lines: list[tuple[Any, float]] = field(default_factory=list)


class ProfilePlot(QWidget):
    """Spectra above, sharp − coarse below, and an image of band against distance for a line."""

    hovered = pyqtSignal(float, list)  # x, [(pin key, role, source, x, y, band index)]
    line_hovered = pyqtSignal(str)  # distance, band and value of the image

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = View()
        self._painted: dict[Any, _Painted] = {}
        self._message = ""
        self._thick: Any = None
        self._line: LineProfile | None = None
        self._canvas = pg.GraphicsLayoutWidget(self)  # a reference of our own, or the plot stays blank
        self._canvas.ci.layout.setSpacing(2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._canvas)
        self._build()
        self._follow_palette()
        self.set_view(self._view)

    def _build(self) -> None:
        self._legend = Legend()
        self._canvas.addItem(self._legend, row=0, col=0)
        self._requested: tuple[Sequence[str], Sequence[str]] = (LEGEND, ())
        self.upper = self._canvas.addPlot(row=1, col=0)
        self.difference = self._canvas.addPlot(row=2, col=0)
        self.image_plot = self._canvas.addPlot(row=3, col=0)
        self._image = pg.ImageItem(axisOrder="row-major")
        self.image_plot.addItem(self._image)
        self.image_plot.hide()
        self.difference.setXLink(self.upper)
        layout = self._canvas.ci.layout
        layout.setRowStretchFactor(1, 3)
        layout.setRowStretchFactor(2, 1)
        self._zero = pg.InfiniteLine(0.0, angle=0)
        self.difference.addItem(self._zero)
        small = QFont(self.font())
        small.setPointSize(8)
        self._cross = [pg.InfiniteLine(angle=90), pg.InfiniteLine(angle=90)]
        for side in ("left", "bottom"):
            self.image_plot.getAxis(side).setStyle(tickFont=small)
        for plot, line in zip((self.upper, self.difference), self._cross):
            line.hide()
            plot.addItem(line, ignoreBounds=True)
            for side in ("left", "bottom"):
                plot.getAxis(side).setStyle(tickFont=small)
            plot.getAxis("left").setWidth(64)
            plot.getAxis("left").enableAutoSIPrefix(False)
            plot.getAxis("bottom").enableAutoSIPrefix(False)
            plot.showGrid(x=True, y=True, alpha=0.15)
            plot.hideButtons()
        self.upper.getAxis("bottom").setStyle(showValues=False)  # the lower one's are the same
        self._sentence = pg.TextItem(anchor=(0.5, 0.5))
        self._sentence.setParentItem(self.upper.vb)
        self.upper.vb.sigResized.connect(self._place_sentence)
        self._canvas.scene().sigMouseMoved.connect(self._moved)

    # ── appearance

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_sentence"):
            self._follow_palette()

    def _follow_palette(self) -> None:
        """Background and foreground are the theme's."""
        palette = self.palette()
        self._canvas.setBackground(palette.color(QPalette.ColorRole.Base))
        ink = palette.color(QPalette.ColorRole.Text)
        self._ink = ink.name()
        for plot in (self.upper, self.difference, self.image_plot):
            for side in ("left", "bottom"):
                plot.getAxis(side).setPen(pg.mkPen(ink))
                plot.getAxis(side).setTextPen(pg.mkPen(ink))
        self._zero.setPen(pg.mkPen(ink, width=1))
        for line in self._cross:
            line.setPen(pg.mkPen(ink, width=1, style=Qt.PenStyle.DotLine))
        self.set_message(self._message)
        self.set_legend(*self._requested)
        self.set_view(self._view)

    def set_legend(self, roles: Sequence[str], further: Sequence[str]) -> None:
        """Show entries for these roles and for further rasters by name; the table explains the colours."""
        self._requested = (roles, further)
        self._legend.show_entries(legend_entries(roles, further), self._ink, self.width())

    def resizeEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        super().resizeEvent(event)
        if not self._legend.fits(self.width()):
            self.set_legend(*self._requested)
            self._canvas.ci.setGeometry(self._canvas.range)  # it is still as wide as two columns needed

    def legend(self) -> QRectF:
        """Return the rectangle of the legend, in pixels of this widget."""
        return self._legend.sceneBoundingRect()

    def set_view(self, view: View) -> None:
        """Label the axes for a view; the caller draws the spectra again."""
        self._view = view
        x, y = axis_labels(view)
        style = {"color": self._ink, "font-size": "9pt"}
        self.upper.setLabel("left", y, **style)
        self.difference.setLabel("left", translate("SpectraLift", "sharp − coarse"), **style)  # short: a low plot
        self.difference.setLabel("bottom", x, **style)
        self.upper.setLogMode(y=view.log_y)

    def set_message(self, text: str) -> None:
        """Show a sentence in the middle of the plot: why it is empty."""
        self._message = text
        self._sentence.setText(text, color=self._ink)
        font = QFont(self.font())
        font.setPointSize(11)
        self._sentence.setFont(font)
        self._sentence.setVisible(bool(text))
        self._place_sentence()

    def _place_sentence(self, *_: object) -> None:
        box = self.upper.vb.rect()
        self._sentence.setTextWidth(max(120.0, 0.8 * box.width()))
        self._sentence.setPos(box.center())

    # ── pins

    def set_pin(self, key: Any, drawing: Drawing | None, colour: str = "") -> None:
        """Draw a pin, or draw it again; None removes it."""
        old = self._painted.pop(key, None)
        if old is not None:
            for plot, items in ((self.upper, old.upper), (self.difference, old.lower)):
                for item in items:
                    _remove_item(plot, item)
        if drawing is not None:
            painted = _Painted(drawing, colour or self._ink)
            self._painted[key] = painted
            self._paint(key, painted)
        if self._line is not None:
            self._balance()

    @contextlib.contextmanager
    def one_range_update(self) -> Iterator[None]:
        """Find the range of all curves once, after everything inside the `with` is drawn."""
        boxes = [(p.vb, p.vb.autoRangeEnabled()) for p in (self.upper, self.difference)]
        for box, _ in boxes:
            box.disableAutoRange()
        try:
            yield
        finally:
            for box, (x, y) in boxes:
                box.enableAutoRange(x=x, y=y)

    def _paint(self, key: Any, painted: _Painted) -> None:
        live = key == LIVE
        colour, drawing = painted.colour, painted.drawing
        for ribbon in () if live else drawing.ribbons:
            painted.upper.append(_ribbon(ribbon, colour, self._view.log_y))
        for line in drawing.lines:
            width = WIDTHS[line.role] * (_LIVE_WIDTH if live else 1.0)
            pen = role_pen(colour, width, line.role, line.number)
            item = pg.PlotDataItem(line.curve.x, line.curve.y, pen=pen, connect="finite")
            painted.upper.append(item)
            painted.lines.append((item, width))
        for points in drawing.points:
            painted.upper += _points(points, colour, self._canvas.backgroundBrush().color())
        if drawing.residual is not None and not live:
            item = pg.PlotDataItem(*drawing.residual, pen=pg.mkPen(colour, width=1.4), connect="finite")
            painted.lower.append(item)
        for item in painted.upper:
            self.upper.addItem(item, ignoreBounds=live and len(self._painted) > 1)
        for item in painted.lower:
            self.difference.addItem(item)

    def set_thick(self, key: Any) -> None:
        """Thicken the curves of one pin; None for none."""
        for k in {self._thick, key} & set(self._painted):
            for item, width in self._painted[k].lines:
                pen = pg.mkPen(item.opts["pen"])
                pen.setWidthF(width * 2 if k == key else width)
                item.setPen(pen)
        self._thick = key

    def drawn(self) -> dict[Any, Drawing]:
        """Return what is drawn, by key."""
        return {key: painted.drawing for key, painted in self._painted.items()}

    # ── line profiles

    def _balance(self) -> None:
        """Give the room to what has something to show."""
        shows_line = self._line is not None
        spectra = bool(self._painted) or not shows_line
        for row, plot, stretch, least, shown in (
            (1, self.upper, 3, 100, spectra), (2, self.difference, 1, 95, spectra),
            (3, self.image_plot, 2, 150, shows_line),
        ):  # fmt: skip
            plot.setVisible(shown)
            plot.setMinimumHeight(least if shown else 0)
            plot.setMaximumHeight(16777215 if shown else 0)
            self._canvas.ci.layout.setRowStretchFactor(row, stretch if shown else 0)

    def show_line(self, line: LineProfile | None, title: str = "") -> None:
        """Show the spectra along a line as an image of band against distance; None hides it."""
        self._line = line if line is not None and bool(line.valid.any()) else None
        self._balance()
        if line is None or self._line is None:
            return
        good = np.where(line.valid & line.bands.good, line.values, np.nan).T
        if not np.isfinite(good).any():  # every band is marked bad: better those than nothing
            good = np.where(line.valid, line.values, np.nan).T
        low, high = np.nanpercentile(good, (2, 98))
        self._image.setImage(good, levels=(low, high if high > low else low + 1), autoLevels=False)
        self._image.setColorMap(pg.colormap.get("viridis"))
        self._image.setRect(0.0, 0.5, float(line.distance[-1]) or 1.0, float(len(line.bands)))
        style = {"color": self._ink, "font-size": "9pt"}
        text = translate("SpectraLift", "{title} · black {low:.4g}, white {high:.4g}").replace(" · ", "<br>")
        self.image_plot.setTitle(text.format(title=html.escape(title), low=low, high=high), color=self._ink, size="8pt")
        self.image_plot.setLabel("left", translate("SpectraLift", "band number"), **style)
        self.image_plot.setLabel("bottom", translate("SpectraLift", "distance along the line (map units)"), **style)
        self.image_plot.getAxis("left").setWidth(64)
        self.image_plot.autoRange(padding=0)

    # ── looking

    def auto_range(self) -> None:
        for plot in (self.upper, self.difference):
            plot.enableAutoRange()  # autoRange() itself would end the following of what is drawn

    def _moved(self, position: Any) -> None:
        inside = next((p for p in (self.upper, self.difference) if p.sceneBoundingRect().contains(position)), None)
        for line in self._cross:
            line.setVisible(inside is not None)
        if inside is None:
            if self._line is not None and self.image_plot.sceneBoundingRect().contains(position):
                at = self.image_plot.vb.mapSceneToView(position)
                self.line_hovered.emit(line_at(self._line, at.x(), at.y()))
            return
        x = inside.vb.mapSceneToView(position).x()
        for line in self._cross:
            line.setPos(x)
        self.hovered.emit(x, self.values_at(x))

    def values_at(self, x: float) -> list[tuple[Any, str, str, float, float, int]]:
        """Return (key, role, source, x, y, band index) of every curve at its point nearest to x."""
        values = []
        for key, painted in self._painted.items():
            for line in painted.drawing.lines:
                at = value_at(line.curve, x)
                if at is not None:
                    values.append((key, line.role, line.source, *at))
        return values

    # ── pictures

    def image(self) -> QImage:
        return self._canvas.grab().toImage()

    def write_picture(self, path: str) -> None:
        """Write the plot as PNG or SVG, by the extension. Raises OSError when it cannot be written."""
        with open(path, "wb"):
            pass  # Qt fails without a word
        if path.lower().endswith(".svg"):
            svg = pyqtgraph.exporters.SVGExporter(self._canvas.scene()).export(toBytes=True).decode("utf-8")
            size = self._canvas.scene().sceneRect()
            paper = self._canvas.backgroundBrush().color().name()
            # rgba() and percentages are beyond Qt and Inkscape, who take the background for a black square
            page = f'<rect width="{size.width():g}" height="{size.height():g}" style="fill:{paper}" />'
            svg = re.sub(r'<rect width="100%" height="100%" style="fill:rgba[^>]*>', page, svg, count=1)
            with open(path, "w", encoding="utf-8") as f:
                f.write(svg)
        elif not self.image().save(path):
            raise OSError(path)


def _remove_item(plot: Any, item: Any) -> None:
    """Remove an item from a plot.

    Qt reports to a leaving item that its scene is null, and PyQt, once QGIS is imported, cannot pass a null QVariant
    through pyqtgraph's itemChange: every removal would show the user an error. The items go for good, so they
    need not hear of it.
    """
    parts = [item, *item.childItems()]
    for part in parts:
        part.itemChange = _to_nothing
    plot.removeItem(item)


def _to_nothing(change: Any, value: Any) -> None:
    """None is a null scene and a null parent to Qt, and PyQt can pass it."""


def _ribbon(ribbon: Ribbon, colour: str, log_y: bool) -> Any:
    """An area between two curves; broken where they are."""
    fill = QColor(colour)
    fill.setAlpha(55 if ribbon.kind == "std" else 28)
    edges = [pg.PlotDataItem(ribbon.x, v, connect="finite") for v in (ribbon.low, ribbon.high)]
    for edge in edges:
        edge.setLogMode(False, log_y)  # the plot only notifies its own items
    area = _Ribbon(*edges, brush=pg.mkBrush(fill))
    area.edges = edges  # it holds them weakly
    return area


class _Ribbon(pg.FillBetweenItem):
    """pyqtgraph fills across gaps: here every unbroken part is an area of its own."""

    def updatePath(self) -> None:
        x, low = self.curves[0].getData()
        high = self.curves[1].getData()[1]
        path = QPainterPath()
        for part in _unbroken(x, low, high) if x is not None else ():
            around = np.r_[part, part[::-1]]
            y = np.r_[low[part], high[part[::-1]]]
            path.addPath(pg.arrayToQPath(x[around], y))
        self.setPath(path)


def _unbroken(*arrays: Any) -> Sequence[Any]:
    finite = np.flatnonzero(np.logical_and.reduce([np.isfinite(a) for a in arrays]))
    return [p for p in np.split(finite, np.flatnonzero(np.diff(finite) > 1) + 1) if p.size > 1]


def _points(points: Points, colour: str, paper: QColor) -> list[Any]:
    """Points with bars over the widths of their bands; filled what was observed, hollow what is computed."""
    observed = points.role == "msi"
    ends = np.column_stack([points.left, points.right]).ravel()
    bars = pg.PlotDataItem(ends, np.repeat(points.y, 2), pen=pg.mkPen(colour, width=3), connect="pairs")
    marks = pg.PlotDataItem(
        points.x, points.y, pen=None, symbol="o", symbolSize=7 if observed else 12,
        symbolPen=pg.mkPen(paper if observed else colour, width=1 if observed else 2),
        symbolBrush=pg.mkBrush(colour) if observed else None,
    )  # fmt: skip
    return [bars, marks] if observed else [marks]
