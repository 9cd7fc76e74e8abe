"""Field for a raster layer of the project or a file."""

from __future__ import annotations

import os

from qgis.core import QgsMapLayerProxyModel, QgsProject, QgsProviderRegistry, QgsRasterLayer, QgsSettings
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtCore import QCoreApplication, pyqtSignal
from qgis.PyQt.QtWidgets import QFileDialog, QHBoxLayout, QToolButton, QWidget

from spectralift_qgis.adapters.layers.layer_choice import unsuitable
from spectralift_qgis.adapters.layers.raster_layers import gdal_source, layer_of

translate = QCoreApplication.translate


class RasterPicker(QWidget):
    """QgsMapLayerComboBox with a button for files. `changed` is emitted when another raster is chosen."""

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.combo = QgsMapLayerComboBox(self)
        self.combo.setFilters(QgsMapLayerProxyModel.Filter.RasterLayer)
        self.combo.setAllowEmptyLayer(True, translate("SpectraLift", "Add or choose a raster"))
        self.combo.setMinimumContentsLength(24)
        self.button = QToolButton(self)
        self.button.setText("…")
        self.button.setToolTip(translate("SpectraLift", "Choose a raster file"))
        self.button.setAccessibleName(translate("SpectraLift", "Choose a raster file"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.combo, 1)
        layout.addWidget(self.button)
        self.setFocusProxy(self.combo)
        self._source = ""
        self.leave_out_unsuitable()
        self.combo.setLayer(None)
        self.combo.currentIndexChanged.connect(self._on_changed)
        self.button.clicked.connect(self._browse)

    def describe(self, name: str, tip: str) -> None:
        """Set the accessible name and the tooltip."""
        self.combo.setAccessibleName(name)
        self.combo.setToolTip(tip)
        file_tip = translate("SpectraLift", "{name}: choose a raster file").format(name=name)
        self.button.setAccessibleName(file_tip)
        self.button.setToolTip(file_tip)

    def leave_out_unsuitable(self) -> None:
        """Offer only layers that GDAL reads; the worker cannot open a web map."""
        self.combo.setExceptedLayerList(unsuitable(QgsProject.instance()))

    def layer(self) -> QgsRasterLayer | None:
        """Return the chosen layer, None for a file or for none."""
        return self.combo.currentLayer()

    def source(self) -> str:
        """Return the path or GDAL name of the chosen raster, "" for none."""
        layer = self.layer()
        if layer is not None:
            return gdal_source(layer)
        text = str(self.combo.currentText())
        return text if text in self.combo.additionalItems() else ""

    def name(self) -> str:
        """Return the name of the layer, or of the file without its extension."""
        layer = self.layer()
        return str(layer.name()) if layer is not None else os.path.splitext(os.path.basename(self.source()))[0]

    def set_layer(self, layer: QgsRasterLayer | None) -> None:
        """Choose a layer, None for none."""
        self.combo.setLayer(layer)
        self._on_changed()

    def set_source(self, source: str) -> None:
        """Choose the layer that shows this raster, or the file itself."""
        layer = layer_of(QgsProject.instance(), source)
        if layer is not None:
            self.set_layer(layer)
            return
        if source and source not in self.combo.additionalItems():
            self.combo.setAdditionalItems([*self.combo.additionalItems(), source])
        self.combo.setCurrentIndex(self.combo.findText(source) if source else 0)
        self._on_changed()

    def clear(self) -> None:
        """Choose nothing, and remove the files from the list."""
        self.combo.setAdditionalItems([])
        self.set_layer(None)

    def _browse(self) -> None:
        folder = os.path.dirname(self.source()) or str(QgsSettings().value("UI/lastRasterFileFilterDir", ""))
        title = translate("SpectraLift", "Choose a raster file")
        path, _ = QFileDialog.getOpenFileName(self, title, folder, QgsProviderRegistry.instance().fileRasterFilters())
        if path:
            self.set_source(os.path.abspath(path))

    def _on_changed(self) -> None:
        if self.source() != self._source:
            self._source = self.source()
            self.changed.emit()
