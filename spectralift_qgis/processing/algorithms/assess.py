"""`spectralift:assess`: compares an estimated image with a reference."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProcessingOutputNumber
from qgis.PyQt.QtCore import QCoreApplication

from spectralift_qgis.evaluation.assess.fields import FIELDS
from spectralift_qgis.evaluation.assess.request import AssessRequest
from spectralift_qgis.processing.request_algorithm import RequestAlgorithm

FIGURES = {
    "SAM": "sam_deg",
    "RMSE": "rmse",
    "PSNR": "psnr_db",
    "SSIM": "ssim",
    "UIQI": "uiqi",
    "ERGAS": "ergas",
    "CC": "cross_correlation",
}
"""Numeric output → the core's name of the figure."""


class AssessAlgorithm(RequestAlgorithm):
    """Compares an estimated cube with a reference cube, in a worker process."""

    command, request, table = "assess", AssessRequest, FIELDS
    help_page, group_id = "assess", "evaluation"

    def displayName(self) -> str:
        return QCoreApplication.translate("SpectraLift", "Assess a sharpened image")

    def tags(self) -> list[str]:
        tags = QCoreApplication.translate(
            "SpectraLift",
            "hyperspectral,quality,accuracy,compare,evaluate,rmse,psnr,ssim,uiqi,ergas,sam,spectral angle,"
            "cross-correlation,metrics",
        )
        return tags.split(",")

    def shortDescription(self) -> str:
        return QCoreApplication.translate(
            "SpectraLift", "Compares an estimated hyperspectral image with a reference, in figures, maps and a report."
        )

    def shortHelpString(self) -> str:
        return QCoreApplication.translate(
            "SpectraLift",
            "<p>Compares an estimated hyperspectral image, such as a sharpened one, with a "
            "<b>reference</b> on the same grid: spectral angle (SAM), RMSE, PSNR, SSIM, UIQI, "
            "ERGAS and cross-correlation of the image and of every band, and maps. The "
            "definitions are those of textbooks; the report also has the figures as the authors "
            "of SpectraLift compute them.</p><p>Bands are matched by wavelength, or by number if "
            "neither image has wavelengths. Pixels without data in one of the images are left "
            "out and counted.</p><p>The images are read window by window and may be larger than "
            "the memory.</p>",
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        super().initAlgorithm(configuration)
        for name, description in _numbers():
            self.addOutput(QgsProcessingOutputNumber(name, description))

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        outputs = super().processAlgorithm(parameters, context, feedback)
        return {**outputs, **self._numbers}

    def result_text(self, result: Mapping[str, Any]) -> str:
        figures = result.get("figures") or {}
        # "inf" is how JSON writes the PSNR of equal images; a figure that is not defined is left out
        self._numbers = {name: float(v) for name, key in FIGURES.items() if (v := figures.get(key)) is not None}
        return ", ".join(f"{name} {value:.5g}" for name, value in self._numbers.items())


def _numbers() -> list[tuple[str, str]]:
    return [
        ("SAM", QCoreApplication.translate("SpectraLift", "SAM [degrees]")),
        ("RMSE", QCoreApplication.translate("SpectraLift", "RMSE")),
        ("PSNR", QCoreApplication.translate("SpectraLift", "PSNR [dB]")),
        ("SSIM", QCoreApplication.translate("SpectraLift", "SSIM")),
        ("UIQI", QCoreApplication.translate("SpectraLift", "UIQI")),
        ("ERGAS", QCoreApplication.translate("SpectraLift", "ERGAS")),
        ("CC", QCoreApplication.translate("SpectraLift", "Cross-correlation")),
    ]
