"""The upper part of the profile dock: which layers are read, and which sensor the fine one is of."""

from __future__ import annotations

import math
import os
from functools import partial
from typing import Any

from qgis.core import QgsApplication, QgsMapLayer, QgsMapLayerProxyModel, QgsProject
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtCore import QCoreApplication, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QGridLayout,
    QInputDialog,
    QLabel,
    QMenu,
    QMessageBox,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from spectralift_qgis.adapters.layers.raster_layers import is_gdal_raster
from spectralift_qgis.adapters.layers.sensor_guess import guess_sensor
from spectralift_qgis.core.spectral.response.sensors import FROM_METADATA, sensor_index
from spectralift_qgis.gui.response.sensor_search import WORDS, SensorSearch, search_words

translate = QCoreApplication.translate
ROLES = ("lr", "msi", "sr")
FRAME_PX = 45
"""What a field takes beside its text."""


class SourceRows(QWidget):
    """Three layers, a sensor, and any number of further rasters."""

    layers_changed = pyqtSignal(str, list)  # role, layers
    sensor_changed = pyqtSignal(str)
    scales_changed = pyqtSignal(dict)  # layer ID → what its stored numbers are multiplied with

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.combos = {role: _layer_combo(self) for role in ROLES}
        self.sensor = _sensor_combo(self)
        self.more = QToolButton(self)
        self.more.setIcon(QgsApplication.getThemeIcon("/mActionAddRasterLayer.svg"))
        self.scale = QToolButton(self)
        self.scale.setIcon(QgsApplication.getThemeIcon("/mActionScaleFeature.svg"))
        for button in (self.more, self.scale):
            button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
            button.setMenu(QMenu(button))
        self.scales: dict[str, float] = {}
        self._sensor_by_hand = False
        self._others: list[str] = []
        self._tips: dict[Any, str] = {}
        self._captions: list[QLabel] = []
        self._side_by_side = True
        self._lay_out()
        self._describe()
        for role, combo in self.combos.items():
            combo.layerChanged.connect(partial(self._on_layer, role))
        self.sensor.activated.connect(self._on_sensor_chosen)
        self.sensor.currentIndexChanged.connect(lambda _: self.sensor_changed.emit(self.sensor_id()))
        self.more.menu().aboutToShow.connect(self._fill_menu)
        self.scale.menu().aboutToShow.connect(self._fill_scales)

    def _lay_out(self) -> None:
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(6, 4, 6, 0)
        self._grid.setVerticalSpacing(3)
        self._grid.setColumnStretch(1, 1)
        fields = (
            (translate("SpectraLift", "Coarse"), self.combos["lr"]),
            (translate("SpectraLift", "Fine"), self.combos["msi"]),
            (translate("SpectraLift", "Sharp"), self.combos["sr"]),
            (translate("SpectraLift", "Sensor"), self.sensor),
        )
        for text, widget in fields:
            caption = QLabel(text, self)
            caption.setBuddy(widget)
            self._captions.append(caption)
        self._arrange()

    def _arrange(self) -> None:
        """Put the fields into two columns, or where these would be too narrow for a name, into one."""
        columns = 2 if self._side_by_side else 1
        for i, caption in enumerate(self._captions):
            row, column = (i % 2, 2 * (i // 2)) if self._side_by_side else (i, 0)
            self._grid.addWidget(caption, row, column)
            self._grid.addWidget(caption.buddy(), row, column + 1)
        self._grid.addWidget(self.more, 0, 2 * columns)
        self._grid.addWidget(self.scale, 1, 2 * columns)
        self._grid.setColumnStretch(3, columns - 1)

    def resizeEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        super().resizeEvent(event)
        widths = [caption.sizeHint().width() for caption in self._captions]
        used = max(widths[:2]) + max(widths[2:]) + self.more.sizeHint().width() + 5 * self._grid.horizontalSpacing()
        texts = (translate("SpectraLift", "none"), translate("SpectraLift", "unknown"))
        field = FRAME_PX + max(self.fontMetrics().horizontalAdvance(text) for text in texts)
        side_by_side = self.width() - used >= 2 * field
        if side_by_side != self._side_by_side:
            self._side_by_side = side_by_side
            self._arrange()

    def _describe(self) -> None:
        texts = {
            self.combos["lr"]: translate("SpectraLift", "Coarse hyperspectral image: dashed curves"),
            self.combos["msi"]: translate(
                "SpectraLift", "Fine multispectral image: points with the widths of its bands"
            ),
            self.combos["sr"]: translate("SpectraLift", "Sharpened hyperspectral image: solid curves"),
            self.sensor: translate(
                "SpectraLift",
                "Sensor of the fine image. The sharp spectrum is resampled to its bands and "
                "compared with the measured values.",
            ),
            self.more: translate("SpectraLift", "Further rasters: dotted curves"),
            self.scale: translate("SpectraLift", "Scale factors from stored numbers to reflectance"),
        }
        for widget, text in texts.items():
            widget.setToolTip(text)
            widget.setAccessibleName(text)
        self._tips = texts
        for combo in (*self.combos.values(), self.sensor):
            combo.currentTextChanged.connect(partial(self._show_full_name, combo))
            self._show_full_name(combo, combo.currentText())

    def _show_full_name(self, combo: QComboBox, name: str) -> None:
        """A name that does not fit is read in the tip."""
        combo.setToolTip(f"{name}\n{self._tips[combo]}")

    def sensor_id(self) -> str:
        return str(self.sensor.currentData() or "")

    def set_sensor(self, sensor: str) -> None:
        """Choose a sensor's ID, or the path of a response file, which then is one more choice."""
        if sensor and self.sensor.findData(sensor) < 0 and os.path.isfile(sensor):
            _add_sensor(self.sensor, os.path.basename(sensor), sensor)
        self.sensor.setCurrentIndex(max(0, self.sensor.findData(sensor)))

    def _on_sensor_chosen(self, *_: object) -> None:
        self._sensor_by_hand = True

    def _on_layer(self, role: str, layer: QgsMapLayer | None) -> None:
        """Tell of a layer; the sensor of a fine one is guessed anew unless the user has chosen it."""
        self.layers_changed.emit(role, [layer])
        if role == "msi" and layer is not None and not self._sensor_by_hand:
            self.set_sensor(guess_sensor(layer.name(), layer.source()))

    def clear(self) -> None:
        """Choose nothing."""
        self.restore({})

    def set_layer(self, role: str, layer: QgsMapLayer | None) -> None:
        if layer != self.combos[role].currentLayer():
            self.combos[role].setLayer(layer)
        else:
            self.layers_changed.emit(role, [layer])

    def choices(self) -> dict[str, Any]:
        """Return what is chosen, to be kept in the project."""
        ids = {role: combo.currentLayer().id() for role, combo in self.combos.items() if combo.currentLayer()}
        return {**ids, "sensor": self.sensor_id(), "others": list(self._others),
                "scales": {k: v for k, v in self.scales.items() if QgsProject.instance().mapLayer(k)}}  # fmt: skip

    def restore(self, choices: dict[str, Any]) -> None:
        project = QgsProject.instance()
        scales = choices.get("scales")
        self.scales = {str(k): v for k, v in scales.items() if _is_scale(v)} if isinstance(scales, dict) else {}
        self.scales_changed.emit(self.scales)  # even when they are the same: the session has forgotten them
        self._sensor_by_hand = False
        for role in ROLES:
            self.set_layer(role, project.mapLayer(str(choices.get(role, ""))))
        guessed = self.sensor_id()
        self.set_sensor(str(choices.get("sensor", "")))
        self._sensor_by_hand = bool(self.sensor_id()) and self.sensor_id() != guessed
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

    def _fill_scales(self) -> None:
        """A menu for each image that is read: automatic, or what its stored numbers are multiplied with."""
        menu = self.scale.menu()
        menu.clear()
        project = QgsProject.instance()
        layers = [combo.currentLayer() for combo in self.combos.values()] + [project.mapLayer(i) for i in self._others]
        chosen = [v for v in dict.fromkeys(layers) if v is not None]
        for layer in chosen:
            part, layer_id = menu.addMenu(layer.name()), layer.id()
            now = self.scales.get(layer_id)
            values = [None, 1.0, 1e-4, *([now] if now not in (None, 1.0, 1e-4) else [])]
            for value in values:
                action = part.addAction(_scale_text(value))
                action.setCheckable(True)
                action.setChecked(value == now)
                action.triggered.connect(lambda *_, i=layer_id, v=value: self.set_scale(i, v))
            other = part.addAction(translate("SpectraLift", "Another factor…"))
            other.triggered.connect(lambda *_, v=layer: self._ask_scale(v))
        if not chosen:
            menu.addAction(translate("SpectraLift", "Choose an image first")).setEnabled(False)

    def _ask_scale(self, layer: QgsMapLayer) -> None:
        text = translate("SpectraLift", "Reflectance = stored number ×")
        text, fine = QInputDialog.getText(self, layer.name(), text, text=f"{self.scales.get(layer.id(), 1e-4):g}")
        if not fine:
            return
        try:
            value = float(text.strip().replace(",", "."))
        except ValueError:
            value = 0.0
        if _is_scale(value):
            self.set_scale(layer.id(), value)
        else:
            message = translate(
                "SpectraLift", "{text} is not a scale factor, which is a number above 0 such as 0.0001."
            )
            QMessageBox.warning(self, layer.name(), message.format(text=text))

    def set_scale(self, layer_id: str, value: float | None) -> None:
        """Choose a layer's scale factor; None for what the file says."""
        others = {k: v for k, v in self.scales.items() if k != layer_id}
        self._set_scales(others if value is None else {**others, layer_id: value})

    def _set_scales(self, scales: dict[str, float]) -> None:
        if scales != self.scales:
            self.scales = scales
            self.scales_changed.emit(scales)

    def _toggle(self, layer_id: str, on: bool) -> None:
        self._set_others([i for i in self._others if i != layer_id] + ([layer_id] if on else []))

    def _set_others(self, ids: list[str]) -> None:
        self._others = ids
        project = QgsProject.instance()
        layers = [v for i in ids if (v := project.mapLayer(i)) is not None]
        self.layers_changed.emit("other", layers)


def _is_scale(value: Any) -> bool:
    return isinstance(value, float) and math.isfinite(value) and value > 0


def _scale_text(value: float | None) -> str:
    if value is None:
        return translate("SpectraLift", "Automatic: from the file, otherwise 0.0001 for 16-bit whole numbers")
    return translate("SpectraLift", "× 1: stored as reflectance") if value == 1 else f"× {value:g}"


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
    _add_sensor(combo, translate("SpectraLift", "unknown"), "")
    _add_sensor(combo, translate("SpectraLift", "from the image's own wavelengths"), FROM_METADATA)
    try:
        entries = sensor_index()
    except (OSError, ValueError, KeyError, TypeError):
        entries = ()  # an installation without its library still shows spectra
    for entry in sorted(entries, key=lambda e: e.name.lower()):
        _add_sensor(combo, entry.name, entry.id, search_words(entry))
    SensorSearch(combo, none=0)
    combo.currentIndexChanged.connect(lambda _: combo.lineEdit().setCursorPosition(0))  # names begin on the left
    combo.lineEdit().setCursorPosition(0)
    combo.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
    return combo


def _add_sensor(combo: QComboBox, name: str, sensor: str, words: str = "") -> None:
    combo.addItem(name, sensor)
    combo.setItemData(combo.count() - 1, words or name, WORDS)
