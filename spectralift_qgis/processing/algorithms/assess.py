"""Processing's `spectralift:assess`: two cubes in; figures, a report and maps out. The worker does the work."""

from __future__ import annotations

import os
from dataclasses import replace
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
)
from qgis.core import QgsProcessingParameterDefinition as Parameter
from qgis.PyQt.QtCore import QCoreApplication

from spectralift_qgis.adapters.layers.raster_layers import gdal_source
from spectralift_qgis.adapters.worker.arguments import assess_arguments
from spectralift_qgis.evaluation.assess.request import AssessRequest
from spectralift_qgis.processing.algorithm import Algorithm
from spectralift_qgis.processing.parameters import MEMORY, advanced, memory

ESTIMATE = "ESTIMATE"
REFERENCE = "REFERENCE"
RATIO = "RATIO"
DATA_RANGE = "DATA_RANGE"
REPORT = "REPORT"
JSON_REPORT = "JSON_REPORT"
MAPS = "MAPS"

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

DEFAULTS = AssessRequest("", "")


class AssessAlgorithm(Algorithm):
    """Compares an estimated cube with a reference cube, in a worker process."""

    help_page = "assess"
    group_id = "evaluation"

    def name(self) -> str:
        return "assess"

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
            "<p>Compares an estimated hyperspectral image, such as a sharpened one, with a <b>reference</b> on the "
            "same grid: spectral angle (SAM), RMSE, PSNR, SSIM, UIQI, ERGAS and cross-correlation, of the image, of "
            "every band, and as maps. The definitions are the textbook's; the figures as the authors of SpectraLift "
            "compute them stand beside them in the report.</p><p>Bands belong together by their wavelengths, or by "
            "their numbers where neither image knows its wavelengths. Pixels without data in one of the images are "
            "left out and counted.</p><p>The images are read window by window: they may be larger than the memory.</p>",
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        for parameter, help_text in (*_images(), *_settings(), *_results()):
            parameter.setHelp(help_text)
            self.addParameter(parameter)
        for name, description in _numbers():
            self.addOutput(QgsProcessingOutputNumber(name, description))

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        outputs = {
            REPORT: self.parameterAsFileOutput(parameters, REPORT, context),
            JSON_REPORT: self.parameterAsFileOutput(parameters, JSON_REPORT, context),
            MAPS: self.parameterAsOutputLayer(parameters, MAPS, context),
        }
        outputs = {name: os.path.abspath(path) for name, path in outputs.items() if path}
        request = replace(self._request, **{name.lower(): path for name, path in outputs.items()})
        result = self.run_in_worker(assess_arguments(request), list(outputs.values()), feedback)
        if result is None:
            return {}
        figures = result.get("figures") or {}
        # "inf" is how JSON says the PSNR of equal images; a figure that is not defined is left out
        numbers = {name: float(v) for name, key in FIGURES.items() if (v := figures.get(key)) is not None}
        feedback.pushInfo(", ".join(f"{name} {value:.5g}" for name, value in numbers.items()))
        return {**outputs, **numbers}

    def _problems(self, parameters: dict[str, Any], context: QgsProcessingContext) -> list[str]:
        """Return what can be said without the worker, all at once; what is in the rasters is its business."""
        layers = {name: self.parameterAsRasterLayer(parameters, name, context) for name in (ESTIMATE, REFERENCE)}
        return [problem for name, layer in layers.items() for problem in self.raster_problem(name, layer)]

    def _read_request(self, parameters: dict[str, Any], context: QgsProcessingContext) -> AssessRequest:
        """Return the request, all but what it writes."""
        return AssessRequest(
            estimate=gdal_source(self.parameterAsRasterLayer(parameters, ESTIMATE, context)),
            reference=gdal_source(self.parameterAsRasterLayer(parameters, REFERENCE, context)),
            ratio=self.parameterAsDouble(parameters, RATIO, context) or None,  # 0 for an empty field
            data_range=self.parameterAsDouble(parameters, DATA_RANGE, context) or None,
            memory_mib=self.parameterAsInt(parameters, MEMORY, context),
        )


def _images() -> list[tuple[Parameter, str]]:
    estimate = QgsProcessingParameterRasterLayer(
        ESTIMATE, QCoreApplication.translate("SpectraLift", "Estimated image (e.g. sharpened)")
    )
    reference = QgsProcessingParameterRasterLayer(
        REFERENCE, QCoreApplication.translate("SpectraLift", "Reference image (the truth)")
    )
    return [
        (estimate, QCoreApplication.translate("SpectraLift", "The hyperspectral image to judge.")),
        (
            reference,
            QCoreApplication.translate(
                "SpectraLift", "What it should be. It must have the same pixels: size, origin and coordinate system."
            ),
        ),
    ]


def _settings() -> list[tuple[Parameter, str]]:
    budget = memory(DEFAULTS.memory_mib)
    double = QgsProcessingParameterNumber.Type.Double
    ratio = QgsProcessingParameterNumber(
        RATIO,
        QCoreApplication.translate("SpectraLift", "Ratio of coarse to fine pixel size"),
        double,
        optional=True,
        minValue=1,
    )
    data_range = QgsProcessingParameterNumber(
        DATA_RANGE,
        QCoreApplication.translate("SpectraLift", "Data range"),
        double,
        optional=True,
        minValue=0,
    )
    return [
        (
            ratio,
            QCoreApplication.translate(
                "SpectraLift",
                "How many times coarser the hyperspectral image was before it was sharpened, e.g. 4. ERGAS needs it; "
                "without it there is none, unless the estimated image says it.",
            ),
        ),
        (
            advanced(data_range),
            QCoreApplication.translate(
                "SpectraLift",
                "The range L that PSNR and SSIM refer to. Empty: maximum − minimum of the reference.",
            ),
        ),
        (budget, budget.help()),
    ]


def _results() -> list[tuple[Parameter, str]]:
    report = QgsProcessingParameterFileDestination(
        REPORT,
        QCoreApplication.translate("SpectraLift", "Report"),
        QCoreApplication.translate("SpectraLift", "HTML files (*.html)"),
        optional=True,
    )
    json_report = QgsProcessingParameterFileDestination(
        JSON_REPORT,
        QCoreApplication.translate("SpectraLift", "Figures of every band"),
        QCoreApplication.translate("SpectraLift", "JSON files (*.json)"),
        optional=True,
        createByDefault=False,
    )
    maps = QgsProcessingParameterRasterDestination(
        MAPS, QCoreApplication.translate("SpectraLift", "Error maps"), optional=True, createByDefault=False
    )
    return [
        (
            report,
            QCoreApplication.translate(
                "SpectraLift", "One file with figures, plots, the map of spectral angles and example spectra."
            ),
        ),
        (
            advanced(json_report),
            QCoreApplication.translate("SpectraLift", "The same figures as data, also of each band, in a JSON file."),
        ),
        (
            maps,
            QCoreApplication.translate(
                "SpectraLift", "A GeoTIFF (.tif) with the spectral angle, the RMSE and the SSIM of every pixel."
            ),
        ),
    ]


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
