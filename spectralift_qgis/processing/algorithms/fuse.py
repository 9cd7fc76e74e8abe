"""Processing's `spectralift:fuse`: builds a request, starts the worker on it, returns the paths."""

from __future__ import annotations

import os
from dataclasses import replace
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
)
from qgis.PyQt.QtCore import QCoreApplication

from spectralift_qgis.adapters.layers.output_format import stored_as
from spectralift_qgis.adapters.layers.raster_layers import gdal_source
from spectralift_qgis.adapters.worker.arguments import fuse_arguments, written_files
from spectralift_qgis.core.request.request import FusionRequest
from spectralift_qgis.processing.algorithm import Algorithm
from spectralift_qgis.processing.algorithms.fuse_parameters import (
    BAD_BANDS,
    DTYPE,
    EVERY,
    EXPECT,
    EXTENT,
    HSI,
    HSI_WAVELENGTHS,
    MODEL,
    MSI,
    MSI_BANDS,
    PRESET,
    QUALITY,
    RADIOMETRY,
    REFINE,
    REPORT,
    SEED,
    SENSOR,
    SRF,
    TRAINING,
    fuse_parameters,
)
from spectralift_qgis.processing.loaded_layer import dress_when_loaded
from spectralift_qgis.processing.parameters import DEVICE, FORMAT, MEMORY, OUTPUT, path_or_list, result_path


class FuseAlgorithm(Algorithm):
    """Sharpens a hyperspectral raster with a multispectral one of the same area, in a worker process."""

    help_page = "fusion-dialog"

    def name(self) -> str:
        return "fuse"

    def displayName(self) -> str:
        return QCoreApplication.translate("SpectraLift", "Sharpen a hyperspectral image")

    def tags(self) -> list[str]:
        tags = QCoreApplication.translate(
            "SpectraLift",
            "hyperspectral,multispectral,fusion,sharpening,pansharpening,super-resolution,spectral "
            "response,srf,hsi,msi,EnMAP,PRISMA,DESIS,EMIT,Sentinel-2",
        )
        return tags.split(",")

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

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        file_format = self.parameterAsEnumString(parameters, FORMAT, context)
        outputs = {
            OUTPUT: result_path(self.parameterAsOutputLayer(parameters, OUTPUT, context), file_format, context),
            QUALITY: result_path(self.parameterAsOutputLayer(parameters, QUALITY, context), "GTiff", context),
            MODEL: self.parameterAsFileOutput(parameters, MODEL, context),
            REPORT: self.parameterAsFileOutput(parameters, REPORT, context),
        }
        outputs = {name: os.path.abspath(path) for name, path in outputs.items() if path}
        request = replace(
            self._request,
            output=outputs[OUTPUT],
            **stored_as(file_format, outputs[OUTPUT]),
            model=outputs.get(MODEL, ""),
            quality=outputs.get(QUALITY, ""),
            report=outputs.get(REPORT, ""),
        )
        result = self.run_in_worker(fuse_arguments(request), written_files(request), feedback)
        if result is None:
            return {}
        dress_when_loaded(context, outputs[OUTPUT], result)
        feedback.pushInfo(
            QCoreApplication.translate("SpectraLift", "Done on {device} with seed {seed}.").format(
                device=result.get("device"), seed=result.get("seed")
            )
        )
        return outputs

    def _problems(self, parameters: dict[str, Any], context: QgsProcessingContext) -> list[str]:
        """Return what can be said without the worker, all at once; what is in the rasters is its business."""
        layers = {name: self.parameterAsRasterLayer(parameters, name, context) for name in (HSI, MSI)}
        problems = [p for name, layer in layers.items() for p in self.raster_problem(name, layer)]
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

    def _read_request(self, parameters: dict[str, Any], context: QgsProcessingContext) -> FusionRequest:
        """Return the request, all but what it writes."""
        srf = self.parameterAsFile(parameters, SRF, context)
        msi = self.parameterAsRasterLayer(parameters, MSI, context)
        return FusionRequest(
            hsi=gdal_source(self.parameterAsRasterLayer(parameters, HSI, context)),
            msi=gdal_source(msi),
            output="",
            sensor=self.parameterAsEnumString(parameters, SENSOR, context),
            srf=srf and os.path.abspath(srf),
            msi_bands=self.parameterAsString(parameters, MSI_BANDS, context).strip(),
            hsi_wavelengths=path_or_list(self.parameterAsString(parameters, HSI_WAVELENGTHS, context)),
            bad_bands=self.parameterAsString(parameters, BAD_BANDS, context).strip(),
            extent=self.extent_text(parameters, EXTENT, msi, context),
            every=self.parameterAsInt(parameters, EVERY, context),
            preset=self.parameterAsEnumString(parameters, PRESET, context),
            training=self.parameterAsString(parameters, TRAINING, context).strip(),
            radiometry=self.parameterAsEnumString(parameters, RADIOMETRY, context),
            refine=self.parameterAsEnumString(parameters, REFINE, context),
            expect=self.parameterAsEnumString(parameters, EXPECT, context),
            seed=self.parameterAsInt(parameters, SEED, context),
            device=self.parameterAsEnumString(parameters, DEVICE, context),
            memory_mib=self.parameterAsInt(parameters, MEMORY, context),
            dtype=self.parameterAsEnumString(parameters, DTYPE, context),
        )
