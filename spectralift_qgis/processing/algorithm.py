"""What all algorithms of the provider share."""

from __future__ import annotations

from qgis.core import QgsProcessingAlgorithm
from qgis.PyQt.QtGui import QIcon

from spectralift_qgis import paths


class Algorithm(QgsProcessingAlgorithm):
    """An algorithm with the plugin's icon."""

    def createInstance(self) -> Algorithm:
        return type(self)()

    def icon(self) -> QIcon:
        return QIcon(self.svgIconPath())

    def svgIconPath(self) -> str:
        return str(paths.resource("icons", "spectralift.svg"))
