"""`spectralift:apply`: applies a trained model to a multispectral image."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from qgis.PyQt.QtCore import QCoreApplication

from spectralift_qgis.core.check.fields import APPLY
from spectralift_qgis.core.request.request import ApplyRequest
from spectralift_qgis.processing.request_algorithm import RequestAlgorithm


class ApplyAlgorithm(RequestAlgorithm):
    """Sharpens with a trained model, in a worker process. Needs no PyTorch."""

    command, request, table = "apply", ApplyRequest, APPLY
    help_page = "models"

    def displayName(self) -> str:
        return QCoreApplication.translate("SpectraLift", "Apply a spectral model")

    def tags(self) -> list[str]:
        tags = QCoreApplication.translate(
            "SpectraLift", "hyperspectral,multispectral,fusion,sharpening,apply,predict,inference,model,network"
        )
        return tags.split(",")

    def shortDescription(self) -> str:
        return QCoreApplication.translate(
            "SpectraLift", "Turns a multispectral image into a hyperspectral one with a trained model."
        )

    def shortHelpString(self) -> str:
        return QCoreApplication.translate(
            "SpectraLift",
            "<p>Turns a multispectral image into a hyperspectral one with a <b>model</b> saved "
            "by Train a spectral model or Sharpen a hyperspectral image. The image must be from "
            "the sensor that the model was trained for; its bands, units and range of values are "
            "checked against the training first.</p><p>The model only knows the materials of the "
            "image it was trained on. Elsewhere, or in another season, the spectra look "
            "plausible and may be wrong. The quality raster marks the pixels outside the range "
            "of the training.</p><p>PyTorch is used if it is installed; without it the result is "
            "the same except for the last digit.</p>",
        )

    def result_text(self, result: Mapping[str, Any]) -> str:
        text = QCoreApplication.translate("SpectraLift", "Done with {engine} on {device}.")
        return text.format(engine=result.get("engine"), device=result.get("device"))
