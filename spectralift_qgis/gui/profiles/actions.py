"""Adds the profile dock to QGIS's window: an action in menu and toolbar, and the dock on request."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction

from spectralift_qgis import paths

translate = QCoreApplication.translate

MENU = "SpectraLift"

WIDTH_OF_WINDOW, NARROWEST_PX, WIDEST_PX = 0.36, 360, 620
"""How wide the dock is when it is first shown; after that QGIS remembers what its user makes of it."""


class ProfileActions:
    """Adds on being made, takes away on `unload`. pyqtgraph is imported when the dock is first shown."""

    def __init__(self, iface: Any) -> None:
        self.iface = iface
        self.dock: Any = None
        icon = QIcon(str(paths.resource("icons", "profiles.svg")))
        self.action = QAction(icon, translate("SpectraLift", "Spectral Profiles"), iface.mainWindow())
        self.action.setToolTip(translate("SpectraLift", "Show coarse and sharp spectra under the cursor (SpectraLift)"))
        self.action.setCheckable(True)
        self.action.triggered.connect(self._toggle)
        iface.addPluginToRasterMenu(MENU, self.action)
        iface.addToolBarIcon(self.action)

    def show(self) -> Any:
        """Show the dock, made when there is none; return it, or None where pyqtgraph is missing."""
        if self.dock is None:
            try:
                from spectralift_qgis.gui.profiles.dock import ProfileDock
            except ImportError as e:
                text = translate(
                    "SpectraLift",
                    "Spectral profiles need the Python package pyqtgraph, which is not installed: {error}",
                )
                self.iface.messageBar().pushMessage(MENU, text.format(error=e))
                self.action.setChecked(False)
                return None
            self.dock = ProfileDock(self.iface, self.iface.mainWindow())
            self.dock.visibilityChanged.connect(self.action.setChecked)
            self.iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock)
            self.dock.fill_in()
            self.dock.setUserVisible(True)
            self._widen()
        self.dock.setUserVisible(True)
        return self.dock

    def _widen(self) -> None:
        """Give the dock room for a plot: by itself it has what its toolbar needs at least."""
        window = self.iface.mainWindow()
        width = round(min(max(WIDTH_OF_WINDOW * window.width(), NARROWEST_PX), WIDEST_PX))
        if not self.dock.isFloating():
            window.resizeDocks([self.dock], [width], Qt.Orientation.Horizontal)

    def show_fused(self, fused: Any) -> None:
        """Show the dock with the layers of a finished fusion filled in."""
        dock = self.show()
        if dock is None:
            return
        project = QgsProject.instance()
        layers = {"lr": project.mapLayer(fused.hsi_id), "msi": project.mapLayer(fused.msi_id),
                  "sr": project.mapLayer(fused.sharp_id)}  # fmt: skip
        dock.show_layers(layers, fused.request.sensor or fused.request.srf, fused.request.msi_bands)
        dock.point()

    def unload(self) -> None:
        self.iface.removePluginRasterMenu(MENU, self.action)
        self.iface.removeToolBarIcon(self.action)
        self.action.deleteLater()
        if self.dock is not None:
            self.dock.unload()
            self.iface.removeDockWidget(self.dock)
            self.dock.deleteLater()
            self.dock = None

    def _toggle(self, on: bool) -> None:
        if on and self.show() is not None:
            self.dock.point()
        elif not on and self.dock is not None:
            self.dock.bar.release_tools()
            self.dock.setUserVisible(False)
