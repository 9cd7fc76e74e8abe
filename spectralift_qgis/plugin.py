"""The plugin as QGIS sees it: adds and removes what SpectraLift brings, and nothing else."""

from __future__ import annotations

from typing import Any


class SpectraLiftPlugin:
    """Wires the plugin into QGIS Desktop, or into qgis_process, where `iface` is None."""

    def __init__(self, iface: Any) -> None:
        self.iface = iface
        self.provider: Any = None
        self.desktop: Any = None
        from spectralift_qgis.adapters.text.translation import Translation

        self._translation = Translation()

    def initProcessing(self) -> None:
        """Add the provider. QGIS Desktop gets here through initGui, qgis_process directly."""
        if self.provider is not None:
            return
        from qgis.core import QgsApplication

        from spectralift_qgis.processing.provider import SpectraLiftProvider

        provider = SpectraLiftProvider()
        if QgsApplication.processingRegistry().addProvider(provider):
            self.provider = provider

    def initGui(self) -> None:
        """Add the provider and, where there is a window to add it to, what the user clicks on."""
        self.initProcessing()
        if self.iface is None or self.desktop is not None:
            return
        from spectralift_qgis.gui.desktop import Desktop

        self.desktop = Desktop(self.iface)

    def unload(self) -> None:
        """Remove all that was added; the registry deletes the provider."""
        if self.desktop is not None:
            self.desktop.unload()
            self.desktop = None
        self._translation.remove()
        if self.provider is None:
            return
        from qgis.core import QgsApplication

        QgsApplication.processingRegistry().removeProvider(self.provider)
        self.provider = None
