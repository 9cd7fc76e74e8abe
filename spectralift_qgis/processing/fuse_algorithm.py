"""Processing's `spectralift:fuse`: builds the worker's arguments, starts it, returns the paths."""

from __future__ import annotations

import os
from typing import Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
)
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QIcon

from spectralift_qgis import paths
from spectralift_qgis.adapters.layers import gdal_source, is_gdal_raster
from spectralift_qgis.adapters.messages import error_text
from spectralift_qgis.adapters.worker import WorkerError, packages_folder, run_worker
from spectralift_qgis.core.errors import Cancelled
from spectralift_qgis.processing.feedback import FeedbackProgress
from spectralift_qgis.processing.fuse_parameters import (
    BAD_BANDS,
    DEVICE,
    DTYPE,
    HSI,
    HSI_WAVELENGTHS,
    MEMORY,
    MODEL,
    MSI,
    MSI_BANDS,
    OUTPUT,
    PRESET,
    RADIOMETRY,
    REPORT,
    SEED,
    SENSOR,
    SRF,
    fuse_parameters,
)

OUTPUT_FORMATS = {".tif": "GTiff", ".tiff": "GTiff", ".bsq": "ENVI", ".dat": "ENVI", ".img": "ENVI"}
"""The extension decides the format: Processing asks for no other choice than the file's name."""


class FuseAlgorithm(QgsProcessingAlgorithm):
    """Sharpens a hyperspectral raster with a multispectral one of the same area, in a worker process."""

    def createInstance(self) -> FuseAlgorithm:
        return FuseAlgorithm()

    def name(self) -> str:
        return "fuse"

    def displayName(self) -> str:
        return QCoreApplication.translate("SpectraLift", "Sharpen a hyperspectral image")

    def group(self) -> str:
        return QCoreApplication.translate("SpectraLift", "Fusion")

    def groupId(self) -> str:
        return "fusion"

    def tags(self) -> list[str]:
        tags = QCoreApplication.translate(
            "SpectraLift",
            "hyperspectral,multispectral,fusion,sharpening,pansharpening,super-resolution,spectral "
            "response,srf,hsi,msi,EnMAP,PRISMA,DESIS,EMIT,Sentinel-2",
        )
        return tags.split(",")

    def icon(self) -> QIcon:
        return QIcon(self.svgIconPath())

    def svgIconPath(self) -> str:
        return str(paths.resource("icons", "spectralift.svg"))

    def shortDescription(self) -> str:
        return QCoreApplication.translate(
            "SpectraLift", "Brings a hyperspectral image to the pixel size of a multispectral one."
        )

    def shortHelpString(self) -> str:
        return QCoreApplication.translate(
            "SpectraLift",
            "<p>Brings a hyperspectral image (many narrow bands, coarse pixels) to the grid of a "
            "multispectral image (few broad bands, fine pixels) of the same area. The result has the bands "
            "of the first and the pixels, extent and coordinate system of the second.</p><p>All it needs to "
            "know is the spectral response of the multispectral sensor: pick the <b>sensor</b>, or give its "
            "<b>response table</b>. The two images need not be aligned to the pixel, and no point spread "
            "function is asked for.</p><p>A small network learns on the hyperspectral image to undo the "
            "sensor's response, and is then run on every multispectral pixel. Values keep the units of the "
            "hyperspectral image; nodata stays nodata.</p><p>The work is done by a separate Python process "
            "that needs PyTorch. Where PyTorch is missing, the message says what to install.</p>",
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        for parameter in fuse_parameters():
            self.addParameter(parameter)

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
        self._options = self._read_options(parameters, context)
        return True

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        outputs = {
            OUTPUT: self.parameterAsOutputLayer(parameters, OUTPUT, context),
            MODEL: self.parameterAsFileOutput(parameters, MODEL, context),
            REPORT: self.parameterAsFileOutput(parameters, REPORT, context),
        }
        outputs = {name: os.path.abspath(path) for name, path in outputs.items() if path}
        if not output_format(outputs[OUTPUT]):
            # Not among the checks: to ask for the path there would announce a second temporary output.
            raise QgsProcessingException(
                QCoreApplication.translate(
                    "SpectraLift",
                    "{output} has no extension that is written: end it in .tif (GeoTIFF) or .bsq (ENVI).",
                ).format(output=outputs[OUTPUT])
            )
        try:
            result = run_worker(
                worker_arguments(self._options, outputs),
                FeedbackProgress(feedback),
                outputs=list(outputs.values()),
                packages=packages_folder(),
            )
        except Cancelled:
            return {}
        except WorkerError as error:
            if error.report:
                feedback.pushDebugInfo(error.report)
            raise QgsProcessingException(error_text(error)) from error
        feedback.pushInfo(
            QCoreApplication.translate("SpectraLift", "Done on {device} with seed {seed}.").format(
                device=result.get("device"), seed=result.get("seed")
            )
        )
        return outputs

    def _problems(self, parameters: dict[str, Any], context: QgsProcessingContext) -> list[str]:
        """Return what can be said without the worker, all at once; what is in the rasters is its business."""
        problems = []
        for name in (HSI, MSI):
            layer = self.parameterAsRasterLayer(parameters, name, context)
            if not is_gdal_raster(layer):
                problems.append(
                    QCoreApplication.translate(
                        "SpectraLift",
                        "{parameter} is not a raster file that GDAL can read: choose a file, or export the "
                        "layer first (Layer → Save As…).",
                    ).format(parameter=self.parameterDefinition(name).description())
                )
        sensor = self.parameterAsEnumString(parameters, SENSOR, context)
        srf = self.parameterAsFile(parameters, SRF, context)
        if sensor and srf:
            problems.append(
                QCoreApplication.translate(
                    "SpectraLift",
                    "Both a multispectral sensor ({sensor}) and a spectral response table ({srf}) are "
                    "given: leave one of them out.",
                ).format(sensor=sensor, srf=srf)
            )
        if not sensor and not srf:
            problems.append(
                QCoreApplication.translate(
                    "SpectraLift",
                    "The spectral response of the multispectral image is unknown: choose its sensor, or "
                    "give a spectral response table (CSV).",
                )
            )
        return problems

    def _read_options(self, parameters: dict[str, Any], context: QgsProcessingContext) -> dict[str, str]:
        """Return the worker's options for everything but the outputs."""
        srf = self.parameterAsFile(parameters, SRF, context)
        return {
            "--hsi": gdal_source(self.parameterAsRasterLayer(parameters, HSI, context)),
            "--msi": gdal_source(self.parameterAsRasterLayer(parameters, MSI, context)),
            "--sensor": self.parameterAsEnumString(parameters, SENSOR, context),
            "--srf": srf and os.path.abspath(srf),
            "--msi-bands": self.parameterAsString(parameters, MSI_BANDS, context).strip(),
            "--hsi-wavelengths": _path_or_list(self.parameterAsString(parameters, HSI_WAVELENGTHS, context)),
            "--bad-bands": self.parameterAsString(parameters, BAD_BANDS, context).strip(),
            "--preset": self.parameterAsEnumString(parameters, PRESET, context),
            "--radiometry": self.parameterAsEnumString(parameters, RADIOMETRY, context),
            "--seed": str(self.parameterAsInt(parameters, SEED, context)),
            "--device": self.parameterAsEnumString(parameters, DEVICE, context),
            "--memory-mib": str(self.parameterAsInt(parameters, MEMORY, context)),
            "--dtype": self.parameterAsEnumString(parameters, DTYPE, context),
        }


def _path_or_list(text: str) -> str:
    """Return wavelengths as typed, or the absolute path of a file of them: the worker runs in another folder."""
    from spectralift_qgis.core.wavelengths import is_typed  # late: NumPy, which loading the provider does without

    text = text.strip()
    return text if not text or is_typed(text) else os.path.abspath(text)


def worker_arguments(options: dict[str, str], outputs: dict[str, str]) -> list[str]:
    """Return the worker's command line. What is not given is left out: the core knows the defaults."""
    options = {
        **options,
        "--output": outputs[OUTPUT],
        "--format": output_format(outputs[OUTPUT]),
        "--model": outputs.get(MODEL, ""),
        "--report": outputs.get(REPORT, ""),
    }
    # "--hsi=value", so that a value that begins with a dash is not read as another option
    return [
        "fuse",
        *(f"{name}={value}" for name, value in options.items() if value),
        "--json",
        "--watch-stdin",
    ]


def output_format(path: str) -> str:
    """Return the format for an output's extension, "" for one that is not written."""
    return OUTPUT_FORMATS.get(os.path.splitext(path)[1].lower(), "")
