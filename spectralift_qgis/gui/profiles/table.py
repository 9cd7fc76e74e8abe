"""The table of pins: colour, name, position and the figures that compare their spectra.

Below a pin there is a row for each further raster: its figures against the same coarse pixel.
"""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QKeyEvent, QMouseEvent, QPixmap
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from spectralift_qgis.adapters.text.core_sentences import in_user_language
from spectralift_qgis.gui.profiles.session import ProfileSession
from spectralift_qgis.gui.widgets.question import confirmed
from spectralift_qgis.profiles.export import comparison_figures

translate = QCoreApplication.translate
_RIGHT = 0x0082  # AlignRight | AlignVCenter; a number, because PyQt5 and PyQt6 disagree on the sum of flags
_BEFORE_NAME_PX = 50
"""What the tick and the colour take."""
NAME, POSITION, SAM, RMSE, BIAS, CORRELATION, CLOSURE = range(7)


class PinModel(QAbstractTableModel):
    """Table model of the session's pins."""

    def __init__(self, session: ProfileSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._rows: list[tuple[int, int]] = []  # pin, and which further raster: -1 for the pin itself
        session.pins_changed.connect(self.refresh)
        session.site_read.connect(self._site_read)

    def refresh(self) -> None:
        self.beginResetModel()
        self._rows = [r for p in self._session.pins for r in self._rows_of(p.id)]
        self.endResetModel()

    def _rows_of(self, pin_id: int) -> list[tuple[int, int]]:
        site = self._session.site(pin_id)
        return [(pin_id, i) for i in range(-1, len(site.others) if site is not None else 0)]

    def _site_read(self, pin_id: int) -> None:
        if (pin_id, -1) not in self._rows:
            return
        row, shown = self._rows.index((pin_id, -1)), sum(p == pin_id for p, _ in self._rows)
        if len(self._rows_of(pin_id)) != shown:
            self.refresh()
        else:
            self.dataChanged.emit(self.index(row, 0), self.index(row + shown - 1, CLOSURE))

    def pin_id(self, row: int) -> int | None:
        return self._rows[row][0] if 0 <= row < len(self._rows) else None

    def further(self, row: int) -> int:
        """Return which further raster a row is of, -1 for a pin's own."""
        return self._rows[row][1]

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else CLOSURE + 1

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return _titles()[section]
        if role == Qt.ItemDataRole.ToolTipRole:
            return _tips()[section]
        return None

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        pin_id = self.pin_id(index.row())
        if pin_id is None or pin_id not in self._session.pins:
            return None
        pin, site, column = self._session.pins[pin_id], self._session.site(pin_id), index.column()
        if self.further(index.row()) >= 0:
            return self._of_further(site, self.further(index.row()), column, role)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            if column == NAME:
                return pin.name
            if column == POSITION:
                return _position(pin.place)
            if pin.place.kind == "line":
                return "–"
            if site is None or (site.waits and column != CLOSURE):
                return "…"
            closure = site.closure.share if site.closure is not None else None
            return _figure({**comparison_figures(site.comparison), "closure": closure}, column)
        if role == Qt.ItemDataRole.ToolTipRole and column == POSITION:
            x, y = pin.place.anchor
            return f"{x:.10g}, {y:.10g}"
        if role == Qt.ItemDataRole.ToolTipRole and site is not None:
            return "\n".join(in_user_language(note) for note in site.notes) or _tips()[column]
        if column == NAME and role == Qt.ItemDataRole.DecorationRole:
            swatch = QPixmap(14, 14)
            swatch.fill(QColor(pin.colour))
            return swatch
        if column == NAME and role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if pin.visible else Qt.CheckState.Unchecked
        if column >= SAM and role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT
        return None

    def _of_further(self, site: Any, number: int, column: int, role: int) -> Any:
        if site is None or number >= len(site.others):
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and column >= SAM:
            return _RIGHT
        compared = site.other_comparisons[number] if number < len(site.other_comparisons) else None
        if role == Qt.ItemDataRole.DisplayRole:
            if column == NAME:
                return "    " + site.others[number].source
            if column == POSITION:
                return translate("SpectraLift", "against coarse")
            return "…" if site.waits else _figure({**comparison_figures(compared), "closure": None}, column)
        if role != Qt.ItemDataRole.ToolTipRole:
            return None
        if compared is None:
            return in_user_language(site.others[number].reason) or translate(
                "SpectraLift", "It has no band in common with the coarse pixel."
            )
        text = translate("SpectraLift", "{source} against the coarse pixel, {bands} bands: {rule}.")
        rule = in_user_language(compared.rule)
        return text.format(source=site.others[number].source, bands=compared.bands, rule=rule)

    def setData(self, index: QModelIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        pin_id = self.pin_id(index.row())
        if pin_id is None or index.column() != NAME or self.further(index.row()) >= 0:
            return False
        if role == Qt.ItemDataRole.CheckStateRole:
            self._session.change(pin_id, visible=value in (Qt.CheckState.Checked, 2))
            return True
        if role == Qt.ItemDataRole.EditRole and str(value).strip():
            self._session.change(pin_id, name=str(value).strip()[:200])
            return True
        return False

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.column() == NAME and index.isValid() and self.further(index.row()) < 0:
            flags |= Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemIsUserCheckable
        return flags


class PinTable(QTableView):
    """Double click renames or, on the colour, recolours; Delete removes; hovering highlights the pin."""

    hovered = pyqtSignal(object)  # pin ID or None
    delete_asked = pyqtSignal()

    def __init__(self, model: PinModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setMouseTracking(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setAlternatingRowColors(True)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(22)
        font = self.font()
        font.setPointSizeF(max(7.0, font.pointSizeF() - 1.5))
        self.setFont(font)
        self.horizontalHeader().setFont(font)
        header = self.horizontalHeader()
        header.setMinimumSectionSize(48)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setResizeContentsPrecision(0)  # of what is seen: two hundred pins are measured in no time otherwise
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Fixed)
        header.sectionResized.connect(self._fill_width)
        self.setAccessibleName(translate("SpectraLift", "Pins"))
        self.setToolTip(translate("SpectraLift", "Double-click renames a pin, Delete removes it."))
        self.entered.connect(lambda index: self.hovered.emit(model.pin_id(index.row())))

    def resizeEvent(self, event: Any) -> None:
        super().resizeEvent(event)
        self._fill_width(POSITION)

    def _fill_width(self, resized: int, *_: int) -> None:
        """Give the names the room the figures leave, and never less than a short name takes."""
        if resized == NAME:
            return
        header = self.horizontalHeader()
        taken = sum(header.sectionSize(column) for column in range(header.count()) if column != NAME)
        least = max(header.sectionSizeHint(NAME), _BEFORE_NAME_PX + self.fontMetrics().horizontalAdvance("M" * 6))
        header.resizeSection(NAME, max(least, self.viewport().width() - taken))

    def leaveEvent(self, event: Any) -> None:
        self.hovered.emit(None)
        super().leaveEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not self.indexAt(event.pos()).isValid():
            self.hovered.emit(None)
        super().mouseMoveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.delete_asked.emit()
        else:
            super().keyPressEvent(event)

    def ids_to_remove(self) -> list[int]:
        """Return the selected pins; without a selection all of them, if the user agrees."""
        selected = self.selected_ids()
        if selected or not self.model().rowCount():
            return selected
        every = list(dict.fromkeys(self.model().pin_id(row) for row in range(self.model().rowCount())))
        question = translate("SpectraLift", "No pin is selected. Remove all {count} pins?").format(count=len(every))
        return every if confirmed(self, question, translate("SpectraLift", "Remove")) else []

    def selected_ids(self) -> list[int]:
        ids = (self.model().pin_id(i.row()) for i in self.selectionModel().selectedRows())
        return list(dict.fromkeys(i for i in ids if i is not None))


def _titles() -> tuple[str, ...]:
    return (
        translate("SpectraLift", "Pin"), translate("SpectraLift", "Position"), translate("SpectraLift", "SAM"),
        translate("SpectraLift", "RMSE"), translate("SpectraLift", "Bias"), translate("SpectraLift", "r"),
        translate("SpectraLift", "Closure"),
    )  # fmt: skip


def _tips() -> tuple[str, ...]:
    return (
        translate("SpectraLift", "Name and colour; the tick shows or hides the pin's curves."),
        translate("SpectraLift", "Map position, in the coordinate system of the pin."),
        translate("SpectraLift", "Spectral angle between the sharp pixels' mean and the coarse pixel, in degrees."),
        translate("SpectraLift", "Root mean square of sharp − coarse, as reflectance."),
        translate("SpectraLift", "Mean of sharp − coarse, as reflectance."),
        translate("SpectraLift", "Correlation of the two spectra."),
        translate(
            "SpectraLift",
            "Difference between the sharp spectrum, resampled to the sensor's bands, and "
            "the measured multispectral values; 0 % is perfect.",
        ),
    )


def _position(place: Any) -> str:
    x, y = place.anchor
    digits = 5 if max(abs(x), abs(y)) <= 360 else 0
    text = f"{x:.{digits}f}, {y:.{digits}f}"
    kinds = {"polygon": translate("SpectraLift", "polygon"), "line": translate("SpectraLift", "line")}
    return f"{text} ({kinds[place.kind]})" if place.kind in kinds else text


def _figure(values: dict[str, Any], column: int) -> str:
    """Return one figure of a pin as text; a dash where it is not known."""
    key, text = {
        SAM: ("sam_deg", "{:.2f}°"), RMSE: ("rmse", "{:.4f}"), BIAS: ("bias", "{:+.4f}"),
        CORRELATION: ("correlation", "{:.3f}"), CLOSURE: ("closure", "{:.1%}"),
    }[column]  # fmt: skip
    if values[key] is None:
        return "–"
    shown = text.format(values[key])
    return shown.lstrip("+-") if not shown.strip("+-0.°%") else shown.replace("-", "−")  # zero has no sign
