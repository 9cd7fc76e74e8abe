"""Choice of the multispectral sensor: from the library, the image's metadata, or a response file."""

from __future__ import annotations

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QCoreApplication, Qt, pyqtSignal
from qgis.PyQt.QtGui import QStandardItem, QStandardItemModel
from qgis.PyQt.QtWidgets import QComboBox, QVBoxLayout, QWidget

from spectralift_qgis.core.spectral.response.sensors import FROM_METADATA, SensorEntry, sensor_index
from spectralift_qgis.gui.response.sensor_search import WORDS, SensorSearch, search_words

translate = QCoreApplication.translate

ID = Qt.ItemDataRole.UserRole
OWN_FILE = "own-file"


class SrfChooser(QWidget):
    """A list of sensors grouped by maker, searched by typing; below it a file when that is what is chosen."""

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.combo = QComboBox(self)
        self.combo.setMaxVisibleItems(20)
        self.combo.setMinimumContentsLength(24)
        self._fill()
        self.search = SensorSearch(self.combo)
        name = translate("SpectraLift", "Multispectral sensor")
        self.combo.setAccessibleName(name)
        self.combo.lineEdit().setAccessibleName(name)
        self.combo.lineEdit().setPlaceholderText(translate("SpectraLift", "Choose the sensor, or type to search"))
        self.combo.setToolTip(
            translate(
                "SpectraLift",
                "Sensor of the multispectral image. Type a part of the name of the sensor, maker "
                "or satellite to search.",
            )
        )
        self.file = QgsFileWidget(self)
        kinds = translate("SpectraLift", "Spectral responses (*.csv *.sli *.json *.geojson);;All files (*)")
        self.file.setFilter(kinds)
        tip = translate(
            "SpectraLift",
            "Table (CSV) with the wavelength in nm in the first column and one column for each "
            "multispectral band, or an ENVI spectral library.",
        )
        self.file.setToolTip(tip)
        self.file.lineEdit().setToolTip(tip)  # it has one of QGIS's
        self.file.lineEdit().setAccessibleName(translate("SpectraLift", "Spectral response file"))
        self.file.lineEdit().setPlaceholderText(translate("SpectraLift", "File with the spectral response (CSV)"))
        self.file.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.combo)
        layout.addWidget(self.file)
        self.setFocusProxy(self.combo)
        self._choice = ("", "")
        self.combo.setCurrentIndex(-1)
        self.combo.currentIndexChanged.connect(self._on_changed)
        self.file.fileChanged.connect(self._on_changed)

    def sensor(self) -> str:
        """Return the ID of the chosen sensor, "from-metadata", or "" for none or a file."""
        chosen = str(self.combo.currentData(ID) or "") if self.combo.currentIndex() >= 0 else ""
        return "" if chosen == OWN_FILE else chosen

    def srf(self) -> str:
        """Return the user's response file, "" unless that is chosen."""
        own = self.combo.currentIndex() >= 0 and self.combo.currentData(ID) == OWN_FILE
        return str(self.file.filePath()) if own else ""

    def entry(self) -> SensorEntry | None:
        return next((e for e in sensor_index() if e.id == self.sensor()), None)

    def finish(self) -> bool:
        """Choose what the typed words stand for; return whether the field showed its choice already."""
        return self.search.finish()

    def set_sensor(self, sensor: str) -> None:
        self.combo.setCurrentIndex(self.combo.findData(sensor, ID) if sensor else -1)
        if not sensor:
            self.combo.setEditText("")

    def clear(self) -> None:
        """Choose nothing, and forget the file that was chosen."""
        self.file.setFilePath("")
        self.set_sensor("")

    def set_srf(self, path: str) -> None:
        self.set_sensor(OWN_FILE)
        self.file.setFilePath(path)

    def _fill(self) -> None:
        model = QStandardItemModel(self.combo)
        own = translate("SpectraLift", "Custom response file…")
        described = translate("SpectraLift", "From the image's metadata (band centres and widths)")
        for text, key in ((own, OWN_FILE), (described, FROM_METADATA)):
            model.appendRow(_item(text, key, text))
        entries = sorted(sensor_index(), key=lambda e: (e.maker.lower(), e.name.lower()))
        for maker in dict.fromkeys(e.maker for e in entries):
            heading = QStandardItem(maker)
            heading.setFlags(Qt.ItemFlag.NoItemFlags)
            font = heading.font()
            font.setBold(True)
            heading.setFont(font)
            model.appendRow(heading)
            for entry in entries:
                if entry.maker == maker:
                    model.appendRow(_item(entry.name, entry.id, search_words(entry), _about(entry)))
        self.combo.setModel(model)

    def _on_changed(self) -> None:
        own = self.combo.currentIndex() >= 0 and self.combo.currentData(ID) == OWN_FILE
        self.file.setVisible(own)
        choice = (self.sensor(), self.srf())
        if choice != self._choice:
            self._choice = choice
            self.changed.emit()


def _item(text: str, key: str, words: str, tip: str = "") -> QStandardItem:
    item = QStandardItem(text)
    item.setData(key, ID)
    item.setData(words, WORDS)
    item.setToolTip(tip)
    item.setEditable(False)
    return item


def _about(entry: SensorEntry) -> str:
    kind = {
        "measured": translate("SpectraLift", "measured response"),
        "nominal": translate("SpectraLift", "nominal response"),
    }.get(entry.kind, entry.kind)
    return f"{entry.platform} · {', '.join(entry.bands)} · {kind}"
