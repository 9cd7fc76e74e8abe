"""Band assignment: file bands for the bands of the sensor, assumed and corrected by the user."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from qgis.PyQt.QtCore import QCoreApplication, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from spectralift_qgis.adapters.text.core_sentences import in_user_language

translate = QCoreApplication.translate

NOT_USED = 0
VISIBLE_ROWS = 6


class BandTable(QWidget):
    """A row for each band of the sensor. `changed` comes when the user has set one, or wants the guess back."""

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = QTableWidget(0, 4, self)
        self.table.setHorizontalHeaderLabels(
            [
                translate("SpectraLift", "Sensor band"),
                translate("SpectraLift", "Centre [nm]"),
                translate("SpectraLift", "Band of the file"),
                translate("SpectraLift", "Source"),
            ]
        )
        header = self.table.horizontalHeader()
        for column in (0, 1):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        for column in (2, 3):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        self.table.verticalHeader().hide()
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setTabKeyNavigation(False)
        self.table.setAccessibleName(translate("SpectraLift", "Band assignment"))
        self.table.setToolTip(translate("SpectraLift", "Band of the multispectral file for each band of the sensor."))
        self.reset = QPushButton(translate("SpectraLift", "Assign automatically"), self)
        self.reset.setToolTip(
            translate("SpectraLift", "Discard the manual settings and assign the bands automatically.")
        )
        self.reset.setAccessibleName(self.reset.text())
        self.reset.setAutoDefault(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.table)
        layout.addWidget(self.reset, 0, Qt.AlignmentFlag.AlignRight)
        self._combos: dict[str, QComboBox] = {}
        self._known: tuple[object, ...] = ()
        self._by_hand = ""
        self.reset.clicked.connect(lambda: self.set_text("", notify=True))
        self.reset.setEnabled(False)

    def text(self) -> str:
        """Return the user's own mapping, "Blue=3,Green=2", or "" for the guess."""
        return self._by_hand

    def set_text(self, by_hand: str, *, notify: bool = False) -> None:
        """Take over a mapping set by hand, "" for none."""
        self._by_hand = by_hand
        self.reset.setEnabled(bool(by_hand))
        if notify:
            self.changed.emit()

    def summary(self) -> str:
        """Return "Blue = 1 · Green = 2"."""
        used = {name: combo.currentData() for name, combo in self._combos.items() if combo.currentData()}
        return " · ".join(f"{name} = {number}" for name, number in used.items())

    def show_bands(
        self,
        sensor_bands: Sequence[tuple[str, float | None]],
        file_bands: Sequence[str],
        mapping: Mapping[str, int],
        how: str,
        certain: bool,
    ) -> None:
        """Show the sensor's bands (name, centre in nm) and which of the file's bands each is."""
        if (tuple(sensor_bands), tuple(file_bands)) != self._known:
            self._known = (tuple(sensor_bands), tuple(file_bands))
            self._build(sensor_bands, file_bands)
        for row, (name, _) in enumerate(sensor_bands):
            combo, number = self._combos[name], mapping.get(name, NOT_USED)
            combo.blockSignals(True)
            combo.setCurrentIndex(max(0, combo.findData(number)))
            combo.blockSignals(False)
            why = self._why(number, how, certain)
            self.table.item(row, 3).setText(why)
            self.table.item(row, 3).setToolTip(why)

    def _why(self, number: int, how: str, certain: bool) -> str:
        if self._by_hand:
            return translate("SpectraLift", "set by hand") if number else ""
        if not number:
            return translate("SpectraLift", "no band of the file fits")
        text = translate("SpectraLift", "from {how}") if certain else translate("SpectraLift", "assumed: {how}")
        return text.format(how=in_user_language(how))

    def _build(self, sensor_bands: Sequence[tuple[str, float | None]], file_bands: Sequence[str]) -> None:
        self._combos = {}
        self.table.setRowCount(len(sensor_bands))
        for row, (name, centre_nm) in enumerate(sensor_bands):
            for column, text in ((0, name), (1, f"{centre_nm:.0f}" if centre_nm is not None else ""), (3, "")):
                item = QTableWidgetItem(text)
                item.setFlags(Qt.ItemFlag.ItemIsEnabled)
                self.table.setItem(row, column, item)
            combo = QComboBox(self.table)
            combo.addItem(translate("SpectraLift", "not used"), NOT_USED)
            for number, described in enumerate(file_bands, 1):
                combo.addItem(f"{number}: {described}", number)
            label = translate("SpectraLift", "Band of the file for {band}").format(band=name)
            combo.setAccessibleName(label)
            combo.setToolTip(label)
            combo.currentIndexChanged.connect(lambda _, wanted=combo: self._on_chosen(wanted))
            self._combos[name] = combo
            self.table.setCellWidget(row, 2, combo)
        self.table.resizeRowsToContents()
        rows = min(len(sensor_bands), VISIBLE_ROWS)
        heights = sum(self.table.rowHeight(row) for row in range(rows))
        self.table.setFixedHeight(self.table.horizontalHeader().sizeHint().height() + heights + 6)

    def _on_chosen(self, chosen: QComboBox) -> None:
        """Assign a file band to one sensor band only; another one that had it becomes unassigned."""
        for combo in self._combos.values():
            if combo is not chosen and combo.currentData() and combo.currentData() == chosen.currentData():
                combo.blockSignals(True)
                combo.setCurrentIndex(0)
                combo.blockSignals(False)
        pairs = [f"{n}={c.currentData()}" for n, c in self._combos.items() if c.currentData()]
        self.set_text(",".join(pairs), notify=True)
