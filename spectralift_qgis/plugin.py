"""Entry point of the plugin for QGIS."""

from __future__ import annotations

from typing import Any


class SpectraLiftPlugin:
    """Adds SpectraLift to QGIS Desktop, or to qgis_process, for which `iface` is None."""

    def __init__(self, iface: Any) -> None:
        self.iface = iface
        self.provider: Any = None
        self.desktop: Any = None
        from spectralift_qgis.adapters.text.translation import Translation

        self._translation = Translation()

    def initProcessing(self) -> None:
        """Add the provider. Called by qgis_process, and by initGui in QGIS Desktop."""
        if self.provider is not None:
            return
        from qgis.core import QgsApplication

        from spectralift_qgis.processing.provider import SpectraLiftProvider

        provider = SpectraLiftProvider()
        if QgsApplication.processingRegistry().addProvider(provider):
            self.provider = provider

    def initGui(self) -> None:
        """Add the provider and, if there is a window, the actions."""
        self.initProcessing()
        if self.iface is None or self.desktop is not None:
            return
        from spectralift_qgis.gui.desktop import Desktop

        self.desktop = Desktop(self.iface)

    def unload(self) -> None:
        """Remove everything that was added; the registry deletes the provider."""
        if self.desktop is not None:
            self.desktop.unload()
            self.desktop = None
        self._translation.remove()
        if self.provider is None:
            return
        from qgis.core import QgsApplication

        QgsApplication.processingRegistry().removeProvider(self.provider)
        self.provider = None
