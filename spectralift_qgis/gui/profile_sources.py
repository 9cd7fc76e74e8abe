"""The upper part of the profile dock: which layers are read, and which sensor the fine one is of."""

from __future__ import annotations

import os
from functools import partial
from typing import Any

from qgis.core import QgsMapLayer, QgsMapLayerProxyModel, QgsProject
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtCore import QCoreApplication, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QCompleter, QGridLayout, QLabel, QMenu, QSizePolicy, QToolButton, QWidget

from spectralift_qgis.adapters.layers import is_gdal_raster
from spectralift_qgis.core.sensors import FROM_METADATA, sensor_index

translate = QCoreApplication.translate
ROLES = ("lr", "msi", "sr")


class SourceRows(QWidget):
    """Three layers, a sensor, and any number of further rasters."""

    layers_changed = pyqtSignal(str, list)  # role, layers
    sensor_changed = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.combos = {role: _layer_combo(self) for role in ROLES}
        self.sensor = _sensor_combo(self)
        self.more = QToolButton(self)
        self.more.setText(translate("SpectraLift", "Further rasters"))
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setMenu(QMenu(self.more))
        self._others: list[str] = []
        self._lay_out()
        self._describe()
        for role, combo in self.combos.items():
            combo.layerChanged.connect(lambda layer, role=role: self.layers_changed.emit(role, [layer]))
        self.sensor.currentIndexChanged.connect(lambda _: self.sensor_changed.emit(self.sensor_id()))
        self.more.menu().aboutToShow.connect(self._fill_menu)

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(6, 4, 6, 0)
        grid.setVerticalSpacing(3)
        places = (
            (0, 0, translate("SpectraLift", "Coarse"), self.combos["lr"]),
            (0, 2, translate("SpectraLift", "Sharp"), self.combos["sr"]),
            (1, 0, translate("SpectraLift", "Fine"), self.combos["msi"]),
            (1, 2, translate("SpectraLift", "Its sensor"), self.sensor),
        )
        for row, column, text, widget in places:
            label = QLabel(text, self)
            label.setBuddy(widget)
            grid.addWidget(label, row, column)
            grid.addWidget(widget, row, column + 1)
        grid.addWidget(self.more, 0, 4, 2, 1, Qt.AlignmentFlag.AlignVCenter)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)

    def _describe(self) -> None:
        texts = {
            self.combos["lr"]: translate("SpectraLift", "Coarse hyperspectral image: dashed curves"),
            self.combos["msi"]: translate(
                "SpectraLift", "Fine multispectral image: points over the widths of its bands"
            ),
            self.combos["sr"]: translate("SpectraLift", "Sharpened hyperspectral image: solid curves"),
            self.sensor: translate(
                "SpectraLift",
                "Sensor of the fine image. Through its response the sharp spectrum is compared with what was observed.",
            ),
            self.more: translate("SpectraLift", "Further rasters to read: dotted curves"),
        }
        for widget, text in texts.items():
            widget.setToolTip(text)
            widget.setAccessibleName(text)

    def sensor_id(self) -> str:
        return str(self.sensor.currentData() or "")

    def set_sensor(self, sensor: str) -> None:
        """Choose a sensor's ID, or the path of a response file, which then is one more choice."""
        if sensor and self.sensor.findData(sensor) < 0 and os.path.isfile(sensor):
            self.sensor.addItem(os.path.basename(sensor), sensor)
        self.sensor.setCurrentIndex(max(0, self.sensor.findData(sensor)))

    def set_layer(self, role: str, layer: QgsMapLayer | None) -> None:
        if layer != self.combos[role].currentLayer():
            self.combos[role].setLayer(layer)
        else:
            self.layers_changed.emit(role, [layer])

    def choices(self) -> dict[str, Any]:
        """Return what is chosen, to be kept in the project."""
        ids = {role: combo.currentLayer().id() for role, combo in self.combos.items() if combo.currentLayer()}
        return {**ids, "sensor": self.sensor_id(), "others": list(self._others)}

    def restore(self, choices: dict[str, Any]) -> None:
        project = QgsProject.instance()
        for role in ROLES:
            self.set_layer(role, project.mapLayer(str(choices.get(role, ""))))
        self.set_sensor(str(choices.get("sensor", "")))
        others = choices.get("others")
        self._set_others([str(i) for i in others] if isinstance(others, list) else [])

    def _fill_menu(self) -> None:
        menu = self.more.menu()
        menu.clear()
        chosen = [combo.currentLayer() for combo in self.combos.values()]
        offered = [v for v in QgsProject.instance().mapLayers().values() if is_gdal_raster(v) and v not in chosen]
        for layer in sorted(offered, key=lambda v: v.name().lower()):
            action = menu.addAction(layer.name())
            action.setCheckable(True)
            action.setChecked(layer.id() in self._others)
            action.toggled.connect(partial(self._toggle, layer.id()))
        if not offered:
            menu.addAction(translate("SpectraLift", "There is no further raster in the project")).setEnabled(False)

    def _toggle(self, layer_id: str, on: bool) -> None:
        self._set_others([i for i in self._others if i != layer_id] + ([layer_id] if on else []))

    def _set_others(self, ids: list[str]) -> None:
        self._others = ids
        project = QgsProject.instance()
        layers = [v for i in ids if (v := project.mapLayer(i)) is not None]
        self.layers_changed.emit("other", layers)


def _layer_combo(parent: QWidget) -> QgsMapLayerComboBox:
    combo = QgsMapLayerComboBox(parent)
    combo.setFilters(QgsMapLayerProxyModel.Filter.RasterLayer)
    combo.setAllowEmptyLayer(True, translate("SpectraLift", "none"))
    combo.setLayer(None)
    combo.setMinimumContentsLength(8)
    combo.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
    return combo


def _sensor_combo(parent: QWidget) -> QComboBox:
    """Every sensor of the library; type a part of its name to find it."""
    combo = QComboBox(parent)
    combo.setEditable(True)
    combo.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    combo.completer().setFilterMode(Qt.MatchFlag.MatchContains)
    combo.completer().setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
    combo.addItem(translate("SpectraLift", "not known"), "")
    combo.addItem(translate("SpectraLift", "as the image's own wavelengths say"), FROM_METADATA)
    try:
        entries = sensor_index()
    except (OSError, ValueError, KeyError, TypeError):
        entries = ()  # an installation without its library still shows spectra
    for entry in sorted(entries, key=lambda e: e.name.lower()):
        combo.addItem(entry.name, entry.id)
    combo.currentIndexChanged.connect(lambda _: combo.lineEdit().setCursorPosition(0))  # names begin on the left
    combo.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
    return combo
