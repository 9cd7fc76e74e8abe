"""The spectral response of the sensor over the band centres of the hyperspectral image: what is seen, what is not."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtGui import QColor, QPalette
from qgis.PyQt.QtWidgets import QLabel, QVBoxLayout, QWidget

translate = QCoreApplication.translate

# Okabe–Ito by wavelength: a band is drawn in what is nearest to its own colour, for colour-blind eyes, too.
_COLOURS = ((450.0, "#7d6bd6"), (510.0, "#0072b2"), (580.0, "#009e73"), (605.0, "#c9b800"), (690.0, "#d55e00"))
_BEYOND = ("#cc79a7", "#e69f00", "#56b4e9", "#999999")
TICKS_Y = -0.08
HEIGHT_PX = 160
LABEL_ROW, LABEL_ROWS = 0.26, 3
LEAST_CONTRAST = 90
LABEL_MARGIN_PX = 40


class ResponsePlot(QWidget):
    """A small picture; it is not zoomed, and says in words what it has nothing to draw for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self.setFixedHeight(HEIGHT_PX)
        name = translate("SpectraLift", "Spectral response of the sensor over the hyperspectral bands")
        self.setAccessibleName(name)
        self.setToolTip(
            translate(
                "SpectraLift",
                "Curves: bands of the sensor. Ticks below: bands of the hyperspectral image. Shaded: bad bands.",
            )
        )
        self._plot: Any = None  # the reference keeps pyqtgraph's widget alive
        self._pool: dict[Any, list[Any]] = {}
        self._used: dict[Any, int] = {}
        self._drawn: tuple[Any, ...] = ()
        self._words = QLabel(self)
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._words.setWordWrap(True)
        self._words.setEnabled(False)  # drawn like the hint in an empty field
        self._layout.addWidget(self._words)
        self.clear()

    def clear(self, words: str = "") -> None:
        """Draw nothing, and say why."""
        self._drawn = ()
        self._words.setText(words or translate("SpectraLift", "Choose a sensor to see its spectral response"))
        self._words.show()
        if self._plot is not None:
            self._plot.hide()

    def draw(
        self,
        names: Sequence[str],
        wavelength_nm: Any,
        response: Any,
        centre_nm: Sequence[float] = (),
        good: Sequence[bool] = (),
    ) -> None:
        """Draw responses (c, L) on (L,) nm, and the (B,) band centres of the HSI with its bad bands."""
        self._drawn = (names, wavelength_nm, response, list(centre_nm), list(good))
        if self._plot is None:
            self._plot = _new_plot(self)
            if self._plot is None:
                self.clear(
                    translate("SpectraLift", "The plot needs the Python package pyqtgraph, which is not installed.")
                )
                return
            self._layout.addWidget(self._plot)
        self._words.hide()
        self._plot.show()
        self._redraw()

    def changeEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        """Follow a change of the theme."""
        super().changeEvent(event)
        if (
            event.type() in (event.Type.PaletteChange, event.Type.StyleChange)
            and self._drawn
            and self._plot is not None
        ):
            self._redraw()

    def _redraw(self) -> None:
        import numpy as np
        import pyqtgraph as pg  # type: ignore[import-untyped]

        names, wavelength, response, centres, good = self._drawn
        ink, paper = self._colours()
        plot = self._plot.getPlotItem()
        for items in self._pool.values():
            for item in items:
                item.setVisible(False)
        self._used = dict.fromkeys(self._pool, 0)
        self._plot.setBackground(paper)
        for side in ("left", "bottom"):
            plot.getAxis(side).setPen(ink)
            plot.getAxis(side).setTextPen(ink)
        low, high = _range(wavelength, response, centres)
        labels, beyond = [], 0
        for name, curve in zip(names, response):
            responsive = np.flatnonzero(curve > 0.005 * curve.max())
            part = slice(max(responsive[0] - 1, 0), responsive[-1] + 2)
            x, y = wavelength[part], curve[part] / curve.max()
            middle = float((x * y).sum() / y.sum())
            colour, beyond = _colour(middle, beyond)
            fill = QColor(colour)
            fill.setAlpha(70)
            self._item(pg.PlotCurveItem).setData(
                x, y, pen=pg.mkPen(colour, width=1.5), fillLevel=0, brush=fill, connect="all"
            )
            labels.append((middle, name))
        nm_per_px = (high - low) / max(self.width() - 20, 100)
        for middle, name, row in _rows(labels, nm_per_px * self.fontMetrics().averageCharWidth()):
            label = self._item(pg.TextItem)
            label.setText(name, color=ink)
            label.setAnchor((0.5, 1.0))
            label.setPos(middle, 1.0 + row * LABEL_ROW)
        if centres:
            self._draw_bands(pg, np.asarray(centres), np.asarray(good, bool), ink)
        self._label_axis()
        plot.setXRange(low, high, padding=0.02)
        plot.setYRange(TICKS_Y * 1.6, 1.2 + LABEL_ROW * LABEL_ROWS, padding=0)

    def _label_axis(self) -> None:
        """Name the axis, and what is drawn below it where there is room; the tooltip says that, too."""
        axis = self._plot.getPlotItem().getAxis("bottom")
        axis.setLabel(translate("SpectraLift", "wavelength [nm]"))
        if self._drawn[3]:
            whole = translate("SpectraLift", "wavelength [nm] · ticks: bands of the coarse image · grey: bad")
            if self.fontMetrics().horizontalAdvance(whole) < self.width() - LABEL_MARGIN_PX:
                axis.setLabel(whole)
        axis.resizeEvent()  # or the label stays where a shorter one was in the middle

    def resizeEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        super().resizeEvent(event)
        if self._drawn and self._plot is not None:
            self._label_axis()

    def _colours(self) -> tuple[QColor, QColor]:
        """Return ink and paper of the theme. A theme that is a style sheet applies to labels only."""
        self._words.ensurePolished()
        ink = self._words.palette().color(QPalette.ColorGroup.Active, QPalette.ColorRole.WindowText)
        paper = self.palette().color(QPalette.ColorRole.Base)
        if abs(ink.lightness() - paper.lightness()) < LEAST_CONTRAST:
            ink = QColor("white" if paper.lightness() < 128 else "black")
        return ink, paper

    def _item(self, kind: Any) -> Any:
        """Return an item of that kind, which may have been drawn before.

        Items are never taken out: QGIS changes how PyQt hands over empty QVariants, and pyqtgraph's items cannot
        bear that when they lose their parent.
        """
        items, used = self._pool.setdefault(kind, []), self._used.get(kind, 0)
        if used == len(items):
            items.append(kind())
            self._plot.getPlotItem().addItem(items[-1], ignoreBounds=True)
        self._used[kind] = used + 1
        items[used].setVisible(True)
        return items[used]

    def _draw_bands(self, pg: Any, centres: Any, good: Any, ink: QColor) -> None:
        """Draw a tick for each good band, and shade where bands are bad."""
        import numpy as np

        grey = QColor(ink)
        grey.setAlpha(140)
        good_nm = centres[good]
        ends = np.tile([TICKS_Y * 1.4, TICKS_Y * 0.5], len(good_nm))
        ticks = self._item(pg.PlotCurveItem)
        ticks.setData(good_nm.repeat(2), ends, connect="pairs", pen=pg.mkPen(grey, width=1), fillLevel=None, brush=None)
        runs = _bad_runs(centres, good)
        if runs:
            shade = QColor(ink)
            shade.setAlpha(50)
            x = np.array([(start, start, end, end) for start, end in runs]).ravel()
            y = np.tile([TICKS_Y * 1.4, 1.0, 1.0, TICKS_Y * 1.4], len(runs))
            area = self._item(pg.PlotCurveItem)
            area.setZValue(0)
            area.setData(x, y, connect="all", pen=pg.mkPen(None), fillLevel=TICKS_Y * 1.4, brush=shade)


def _new_plot(parent: QWidget) -> Any:
    """Return a plain plot, None where pyqtgraph is missing."""
    try:
        import pyqtgraph as pg  # type: ignore[import-untyped]
    except ImportError:
        return None
    plot = pg.PlotWidget(parent)
    plot.setMenuEnabled(False)
    plot.setMouseEnabled(x=False, y=False)
    plot.hideButtons()
    plot.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    plot.setAntialiasing(True)
    item = plot.getPlotItem()
    item.getAxis("left").setWidth(8)
    item.getAxis("left").setStyle(showValues=False, tickLength=0)
    item.getAxis("bottom").enableAutoSIPrefix(False)
    return plot


def _rows(labels: list[tuple[float, str]], nm_per_letter: float) -> list[tuple[float, str, int]]:
    """Return (centre, name, row) of the labels that fit: neighbours that would overlap go one row up."""
    ends = [-math.inf] * LABEL_ROWS
    placed = []
    for centre, name in sorted(labels):
        half = (len(name) / 2 + 1) * nm_per_letter
        row = next((row for row, end in enumerate(ends) if centre - half >= end), None)
        if row is not None:
            ends[row] = centre + half
            placed.append((centre, name, row))
    return placed


def _colour(centre_nm: float, beyond: int) -> tuple[str, int]:
    """Return the colour of a band, and how many bands beyond red have had theirs."""
    for limit, colour in _COLOURS:
        if centre_nm <= limit:
            return colour, beyond
    return _BEYOND[beyond % len(_BEYOND)], beyond + 1


def _range(wavelength: Any, response: Any, centres: Sequence[float]) -> tuple[float, float]:
    """Return the wavelengths to show: those of the curves, and of the HSI as far as they are near."""
    strong = (response > 0.02 * response.max(axis=1, keepdims=True)).any(axis=0)
    low, high = float(wavelength[strong].min()), float(wavelength[strong].max())
    reach = 0.15 * (high - low)
    near = [c for c in centres if low - reach <= c <= high + reach]
    return min([low, *near]), max([high, *near])


def _bad_runs(centres: Any, good: Any) -> list[tuple[float, float]]:
    """Return (start, end) in nm of the runs of bad bands, half way to their good neighbours."""
    runs: list[tuple[float, float]] = []
    start: float | None = None
    for i, well in enumerate(good):
        if not well and start is None:
            start = float(centres[i] if i == 0 else (centres[i - 1] + centres[i]) / 2)
        if start is not None and (well or i == len(good) - 1):
            end = float((centres[i - 1] + centres[i]) / 2 if well else centres[i])
            runs.append((min(start, end), max(start, end)))
            start = None
    return runs
