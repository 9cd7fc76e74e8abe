"""The SpectraLift provider of the Processing toolbox."""

from __future__ import annotations

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from spectralift_qgis import __version__, paths
from spectralift_qgis.processing.algorithms.apply import ApplyAlgorithm
from spectralift_qgis.processing.algorithms.assess import AssessAlgorithm
from spectralift_qgis.processing.algorithms.fuse import FuseAlgorithm
from spectralift_qgis.processing.algorithms.profile import ProfileAlgorithm
from spectralift_qgis.processing.algorithms.simulate import SimulateAlgorithm
from spectralift_qgis.processing.algorithms.train import TrainAlgorithm

PROVIDER_ID = "spectralift"


class SpectraLiftProvider(QgsProcessingProvider):
    """Lists the algorithms; everything else is theirs."""

    def id(self) -> str:
        return PROVIDER_ID

    def name(self) -> str:
        return "SpectraLift"

    def longName(self) -> str:
        return f"SpectraLift {__version__}"

    def versionInfo(self) -> str:
        return __version__

    def icon(self) -> QIcon:
        return QIcon(self.svgIconPath())

    def svgIconPath(self) -> str:
        return str(paths.resource("icons", "spectralift.svg"))

    def supportedOutputRasterLayerExtensions(self) -> list[str]:
        return ["tif", "bsq"]

    def loadAlgorithms(self) -> None:
        self.addAlgorithm(FuseAlgorithm())
        self.addAlgorithm(TrainAlgorithm())
        self.addAlgorithm(ApplyAlgorithm())
        self.addAlgorithm(ProfileAlgorithm())
        self.addAlgorithm(SimulateAlgorithm())
        self.addAlgorithm(AssessAlgorithm())
