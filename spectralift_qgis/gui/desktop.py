"""SpectraLift in QGIS's window: actions in the menu, the toolbar and the layer tree, and an options page.

Everything else is created on first use.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.core import QgsMapLayerType, QgsRasterLayer
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction

from spectralift_qgis import paths
from spectralift_qgis.adapters.torch_install import jobs
from spectralift_qgis.gui.options.options_page import OptionsFactory

translate = QCoreApplication.translate

MENU = "SpectraLift"


class Desktop:
    """Adds the actions and the options page; `unload` removes them."""

    def __init__(self, iface: Any) -> None:
        self.iface = iface
        self.dialog: Any = None
        self._runs: Any = None
        window = iface.mainWindow()
        text = translate("SpectraLift", "Sharpen a Hyperspectral Image…")
        self.action = _action(text, "spectralift", window, self.open_dialog)
        tip = translate("SpectraLift", "Sharpen a hyperspectral image with a multispectral one (SpectraLift)")
        self.action.setToolTip(tip)
        self.layer_action = _action(
            translate("SpectraLift", "Sharpen with SpectraLift…"), "spectralift", window, self._open_with_layer
        )
        iface.addPluginToRasterMenu(MENU, self.action)
        iface.addToolBarIcon(self.action)  # QGIS's raster toolbar is hidden by default
        iface.addCustomActionForLayerType(self.layer_action, "", QgsMapLayerType.RasterLayer, True)
        self.options: Any = OptionsFactory()
        iface.registerOptionsWidgetFactory(self.options)
        self.profiles = self._add_profiles()
        QCoreApplication.instance().aboutToQuit.connect(self._on_quit)
        jobs.tidy_up()

    @property
    def runs(self) -> Any:
        """The FusionRuns, created on first use."""
        if self._runs is None:
            from spectralift_qgis.gui.fusion.runs import FusionRuns

            self._runs = FusionRuns(self.iface)
            if self.profiles is not None and hasattr(self.profiles, "show_fused"):
                self._runs.show_profiles = self._runs.previews.show_profiles = self.profiles.show_fused
        return self._runs

    def open_dialog(self) -> None:
        """Show the dialog with its last choices."""
        if self.dialog is None:
            from spectralift_qgis.gui.fusion.dialog import FusionDialog

            self.dialog = FusionDialog(self.runs, self.iface.mainWindow())
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()

    def unload(self) -> None:
        """Remove everything from QGIS's window and end what runs."""
        QCoreApplication.instance().aboutToQuit.disconnect(self._on_quit)
        self.iface.removePluginRasterMenu(MENU, self.action)
        self.iface.removeToolBarIcon(self.action)
        self.iface.removeCustomActionForLayerType(self.layer_action)
        self.iface.unregisterOptionsWidgetFactory(self.options)
        if self.profiles is not None:
            self.profiles.unload()
        if self.dialog is not None:
            self.dialog.unload()
            self.dialog.deleteLater()
        if self._runs is not None:
            self._runs.unload()
            self._runs.deleteLater()
        jobs.leave()
        for action in (self.action, self.layer_action):
            action.deleteLater()
        self.dialog = self._runs = self.profiles = self.options = None

    def _on_quit(self) -> None:
        """End what runs while there are still windows; QGIS does not always call `unload`."""
        if self.dialog is not None:
            self.dialog.stop()
        if self._runs is not None:
            self._runs.leave()
        jobs.leave()

    def _add_profiles(self) -> Any:
        """Return the actions of the profile dock, None if it is not available."""
        try:
            from spectralift_qgis.gui.profiles.actions import ProfileActions
        except ImportError:
            return None
        return ProfileActions(self.iface)

    def _open_with_layer(self) -> None:
        layer = self.iface.activeLayer()
        self.open_dialog()
        self.dialog.offer(layer if isinstance(layer, QgsRasterLayer) else None)


def _action(text: str, icon: str, window: Any, slot: Callable[[], None]) -> QAction:
    action = QAction(QIcon(str(paths.resource("icons", f"{icon}.svg"))), text, window)
    action.triggered.connect(lambda: slot())
    return action
