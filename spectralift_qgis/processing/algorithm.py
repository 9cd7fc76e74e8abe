"""What all algorithms of the provider share."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsRasterLayer,
)
from qgis.PyQt.QtCore import QCoreApplication, QUrl
from qgis.PyQt.QtGui import QIcon

from spectralift_qgis import paths
from spectralift_qgis.adapters.layers.raster_layers import is_gdal_raster
from spectralift_qgis.adapters.text.messages import error_text
from spectralift_qgis.adapters.worker.process import packages_folder
from spectralift_qgis.adapters.worker.run import run_worker
from spectralift_qgis.adapters.worker_errors import WorkerError
from spectralift_qgis.core.base.errors import Cancelled
from spectralift_qgis.processing.feedback import FeedbackProgress


class Algorithm(QgsProcessingAlgorithm):
    """An algorithm that reads a request in the thread of the layers and carries it out elsewhere."""

    def createInstance(self) -> Algorithm:
        return type(self)()

    help_page = "index"
    """Which page of the help tells of this algorithm."""

    group_id = "fusion"
    """Under which heading of the toolbox it stands."""

    def group(self) -> str:
        return {
            "fusion": QCoreApplication.translate("SpectraLift", "Fusion"),
            "evaluation": QCoreApplication.translate("SpectraLift", "Evaluation"),
            "spectra": QCoreApplication.translate("SpectraLift", "Spectra"),
        }[self.group_id]

    def groupId(self) -> str:
        return self.group_id

    def helpUrl(self) -> str:
        return QUrl.fromLocalFile(str(paths.help_page(self.help_page))).toString()

    def icon(self) -> QIcon:
        return QIcon(self.svgIconPath())

    def svgIconPath(self) -> str:
        return str(paths.resource("icons", "spectralift.svg"))

    def checkParameterValues(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        ok, message = super().checkParameterValues(parameters, context)
        if not ok:
            return ok, message
        problems = self._problems(parameters, context)
        return not problems, "\n".join(problems)

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        # Here, not in processAlgorithm: this runs in the thread that the layers belong to.
        problems = self._problems(parameters, context)  # models and scripts may come here unchecked
        if problems:
            raise QgsProcessingException("\n".join(problems))
        self._request = self._read_request(parameters, context)
        return True

    def _problems(self, parameters: dict[str, Any], context: QgsProcessingContext) -> list[str]:
        """Return what can be said without the worker, all at once."""
        raise NotImplementedError

    def _read_request(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Any:
        """Return the request for the core, all but what it writes."""
        raise NotImplementedError

    def run_in_worker(
        self, arguments: Sequence[str], outputs: Sequence[str], feedback: QgsProcessingFeedback
    ) -> dict[str, Any] | None:
        """Return what the worker says of its result, None when the user has cancelled.

        Raises QgsProcessingException with everything a user can act on.
        """
        try:
            return run_worker(arguments, FeedbackProgress(feedback), outputs=outputs, packages=packages_folder())
        except Cancelled:
            return None
        except WorkerError as error:
            if error.report:
                feedback.pushDebugInfo(error.report)
            raise QgsProcessingException(error_text(error)) from error

    def raster_problem(self, name: str, layer: QgsRasterLayer | None) -> list[str]:
        """Return what is wrong with the raster layer of a parameter, [] for nothing."""
        if is_gdal_raster(layer):
            return []
        return [
            QCoreApplication.translate(
                "SpectraLift",
                "{parameter} is not a raster file that GDAL can read: choose a file, or export the "
                "layer first (Layer → Save As…).",
            ).format(parameter=self.parameterDefinition(name).description())
        ]

    def extent_text(
        self, parameters: dict[str, Any], name: str, layer: QgsRasterLayer, context: QgsProcessingContext
    ) -> str:
        """Return an extent parameter as the core wants it, in the layer's CRS; "" when it is empty."""
        extent = self.parameterAsExtent(parameters, name, context, layer.crs())
        if extent.isNull():
            return ""
        bounds = (extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum())
        return ",".join(repr(v) for v in bounds)
