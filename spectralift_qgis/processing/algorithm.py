"""Base of all algorithms of the provider."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
)
from qgis.PyQt.QtCore import QCoreApplication, QUrl
from qgis.PyQt.QtGui import QIcon

from spectralift_qgis import paths


class Algorithm(QgsProcessingAlgorithm):
    """An algorithm that reads a request in the thread of the layers and carries it out elsewhere."""

    def createInstance(self) -> Algorithm:
        return type(self)()

    help_page = "index"
    """Help page of this algorithm."""

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
        """Return the problems that can be found without the worker, all at once."""
        raise NotImplementedError

    def _read_request(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Any:
        """Return the request for the core, all but what it writes."""
        raise NotImplementedError
