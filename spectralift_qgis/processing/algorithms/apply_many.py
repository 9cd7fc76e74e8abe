"""Processing's `spectralift:applymany`: one model over many images, one report."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputMultipleLayers,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingUtils,
)
from qgis.core import QgsProcessingParameterDefinition as Parameter
from qgis.PyQt.QtCore import QCoreApplication

from spectralift_qgis.adapters.layers.output_format import stored_as
from spectralift_qgis.adapters.layers.raster_layers import gdal_source, is_gdal_raster
from spectralift_qgis.adapters.worker.arguments import many_arguments
from spectralift_qgis.core.request.request import ApplyRequest
from spectralift_qgis.processing.algorithm import Algorithm
from spectralift_qgis.processing.algorithms.apply import bands_parameter, model_parameter, settings_parameters
from spectralift_qgis.processing.algorithms.fuse_parameters import (
    DTYPE,
    MODEL,
    MSI,
    MSI_BANDS,
    QUALITY,
    RADIOMETRY,
    REPORT,
    report_parameter,
)
from spectralift_qgis.processing.parameters import DEVICE, FORMAT, MEMORY, advanced, format_parameter

OUTPUT_FOLDER = "OUTPUT_FOLDER"
OUTPUT_LAYERS = "OUTPUT_LAYERS"


class ApplyManyAlgorithm(Algorithm):
    """Sharpens many images with a model that was trained before, in one worker process."""

    help_page = "many"

    def name(self) -> str:
        return "applymany"

    def displayName(self) -> str:
        return QCoreApplication.translate("SpectraLift", "Apply a spectral model to many images")

    def tags(self) -> list[str]:
        tags = QCoreApplication.translate(
            "SpectraLift", "hyperspectral,multispectral,fusion,sharpening,apply,batch,many,series,model,network"
        )
        return tags.split(",")

    def shortDescription(self) -> str:
        return QCoreApplication.translate(
            "SpectraLift", "Makes hyperspectral images of many multispectral ones, with one model, and one report."
        )

    def shortHelpString(self) -> str:
        return QCoreApplication.translate(
            "SpectraLift",
            "<p>Applies a <b>model</b>, as Apply a spectral model does, to many images of one sensor. Each result "
            "bears the name of its image; images of the same name also bear their folders' names.</p><p>Everything "
            "that is wrong with any of the images is told first, before anything is written. An image that fails "
            "later does not keep the others from being done: they stay, and the message names it. The report tells of "
            "all images, once as JSON and once as a table to be read (.md).</p>",
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        for parameter in _parameters():
            self.addParameter(parameter)
        self.addOutput(
            QgsProcessingOutputMultipleLayers(
                OUTPUT_LAYERS, QCoreApplication.translate("SpectraLift", "Hyperspectral images")
            )
        )

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        folder = os.path.abspath(self.parameterAsString(parameters, OUTPUT_FOLDER, context))
        report = self.parameterAsFileOutput(parameters, REPORT, context)
        os.makedirs(folder, exist_ok=True)  # a temporary folder does not exist yet
        request, scenes = self._request
        request = replace(
            request,
            report=os.path.abspath(report) if report else "",
            quality=folder if self.parameterAsBool(parameters, QUALITY, context) else "",
            **stored_as(self.parameterAsEnumString(parameters, FORMAT, context), "image.tif"),
        )
        listed = Path(QgsProcessingUtils.generateTempFilename("scenes.txt"))
        listed.write_text("\n".join(scenes) + "\n", encoding="utf-8")
        written = [request.report] if request.report else []
        result = self.run_in_worker(many_arguments(request, str(listed), folder), written, feedback)
        if result is None:
            return {}
        done = [scene["output"] for scene in result["scenes"]]
        feedback.pushInfo(QCoreApplication.translate("SpectraLift", "{n} images are done.").format(n=len(done)))
        outputs = {OUTPUT_FOLDER: folder, OUTPUT_LAYERS: done}
        return {**outputs, REPORT: request.report} if request.report else outputs

    def _problems(self, parameters: dict[str, Any], context: QgsProcessingContext) -> list[str]:
        """Return what can be said without the worker, all at once; what is in the rasters is its business."""
        layers = self.parameterAsLayerList(parameters, MSI, context)
        wrong = [layer.name() for layer in layers if not is_gdal_raster(layer)]
        problems = [
            QCoreApplication.translate(
                "SpectraLift",
                "{layer} is not a raster file that GDAL can read: choose a file, or export the layer first "
                "(Layer → Save As…).",
            ).format(layer=name)
            for name in wrong
        ]
        if not layers:
            problems.append(QCoreApplication.translate("SpectraLift", "There is no image: choose one or more."))
        return problems

    def _read_request(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> tuple[ApplyRequest, list[str]]:
        """Return what holds for all images, all but what is written, and the images."""
        request = ApplyRequest(
            model=os.path.abspath(self.parameterAsFile(parameters, MODEL, context)),
            msi="",
            output="",
            msi_bands=self.parameterAsString(parameters, MSI_BANDS, context).strip(),
            radiometry=self.parameterAsEnumString(parameters, RADIOMETRY, context),
            device=self.parameterAsEnumString(parameters, DEVICE, context),
            memory_mib=self.parameterAsInt(parameters, MEMORY, context),
            dtype=self.parameterAsEnumString(parameters, DTYPE, context),
        )
        return request, [gdal_source(layer) for layer in self.parameterAsLayerList(parameters, MSI, context)]


def _parameters() -> list[Parameter]:
    msi = QgsProcessingParameterMultipleLayers(
        MSI, QCoreApplication.translate("SpectraLift", "Multispectral images"), QgsProcessing.SourceType.TypeRaster
    )
    msi.setHelp(
        QCoreApplication.translate(
            "SpectraLift",
            "Images of the sensor the model was trained for. Each result takes over the grid, extent and CRS of its "
            "image.",
        )
    )
    folder = QgsProcessingParameterFolderDestination(
        OUTPUT_FOLDER, QCoreApplication.translate("SpectraLift", "Folder for the hyperspectral images")
    )
    folder.setHelp(
        QCoreApplication.translate(
            "SpectraLift",
            "Results of images of these names are replaced when the new ones are complete. Choose another folder than "
            "that of the images.",
        )
    )
    quality = QgsProcessingParameterBoolean(
        QUALITY, QCoreApplication.translate("SpectraLift", "Write quality rasters"), defaultValue=False
    )
    quality.setHelp(
        QCoreApplication.translate(
            "SpectraLift",
            "Beside each result a raster NAME_quality.tif with what can be said of each pixel without the truth.",
        )
    )
    results = [folder, advanced(quality), report_parameter(), format_parameter()]
    return [model_parameter(), msi, bands_parameter(), *settings_parameters(), *results]
