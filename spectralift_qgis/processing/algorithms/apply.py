"""Processing's `spectralift:apply`: builds a request, starts the worker on it, returns the paths."""

from __future__ import annotations

import os
from dataclasses import replace
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFile,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)
from qgis.core import QgsProcessingParameterDefinition as Parameter
from qgis.PyQt.QtCore import QCoreApplication

from spectralift_qgis.adapters.layers.output_format import stored_as
from spectralift_qgis.adapters.layers.raster_layers import gdal_source
from spectralift_qgis.adapters.worker.arguments import apply_arguments, written_files
from spectralift_qgis.core.request.request import APPLY_DEVICES, APPLY_RADIOMETRY, ApplyRequest
from spectralift_qgis.processing.algorithm import Algorithm
from spectralift_qgis.processing.algorithms.fuse_parameters import (
    DTYPE,
    EXTENT,
    MODEL,
    MSI,
    MSI_BANDS,
    QUALITY,
    RADIOMETRY,
    REPORT,
    dtype_parameter,
    extent,
    quality,
    report_parameter,
)
from spectralift_qgis.processing.loaded_layer import dress_when_loaded
from spectralift_qgis.processing.parameters import (
    DEVICE,
    FORMAT,
    MEMORY,
    OUTPUT,
    advanced,
    choice,
    cube_output,
    device,
    format_parameter,
    memory,
    result_path,
)

DEFAULTS = ApplyRequest("", "", "")


class ApplyAlgorithm(Algorithm):
    """Sharpens with a model that was trained before, in a worker process. Needs no PyTorch."""

    help_page = "models"

    def name(self) -> str:
        return "apply"

    def displayName(self) -> str:
        return QCoreApplication.translate("SpectraLift", "Apply a spectral model")

    def tags(self) -> list[str]:
        tags = QCoreApplication.translate(
            "SpectraLift", "hyperspectral,multispectral,fusion,sharpening,apply,predict,inference,model,network"
        )
        return tags.split(",")

    def shortDescription(self) -> str:
        return QCoreApplication.translate(
            "SpectraLift", "Makes a hyperspectral image of a multispectral one, with a model that was trained before."
        )

    def shortHelpString(self) -> str:
        return QCoreApplication.translate(
            "SpectraLift",
            "<p>Turns a multispectral image into a hyperspectral one with a <b>model</b> that Train a spectral model, "
            "or Sharpen a hyperspectral image, has saved. The image must be from the sensor the model was trained "
            "for; its bands, units and range of values are checked against the training first.</p><p>The model only "
            "knows the materials of the image it was trained on: elsewhere, or in another season, the spectra look "
            "plausible and may be wrong. The quality raster marks the pixels that lie outside the training.</p><p>"
            "PyTorch is used where it is installed; without it the result is the same, but for the last digit.</p>",
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        for parameter in _parameters():
            self.addParameter(parameter)

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        file_format = self.parameterAsEnumString(parameters, FORMAT, context)
        outputs = {
            OUTPUT: result_path(self.parameterAsOutputLayer(parameters, OUTPUT, context), file_format, context),
            QUALITY: result_path(self.parameterAsOutputLayer(parameters, QUALITY, context), "GTiff", context),
            REPORT: self.parameterAsFileOutput(parameters, REPORT, context),
        }
        outputs = {name: os.path.abspath(path) for name, path in outputs.items() if path}
        request = replace(
            self._request,
            output=outputs[OUTPUT],
            **stored_as(file_format, outputs[OUTPUT]),
            quality=outputs.get(QUALITY, ""),
            report=outputs.get(REPORT, ""),
        )
        result = self.run_in_worker(apply_arguments(request), written_files(request), feedback)
        if result is None:
            return {}
        dress_when_loaded(context, outputs[OUTPUT], result)
        feedback.pushInfo(
            QCoreApplication.translate("SpectraLift", "Done with {engine} on {device}.").format(
                engine=result.get("engine"), device=result.get("device")
            )
        )
        return outputs

    def _problems(self, parameters: dict[str, Any], context: QgsProcessingContext) -> list[str]:
        """Return what can be said without the worker, all at once; what is in the raster is its business."""
        return self.raster_problem(MSI, self.parameterAsRasterLayer(parameters, MSI, context))

    def _read_request(self, parameters: dict[str, Any], context: QgsProcessingContext) -> ApplyRequest:
        """Return the request, all but what it writes."""
        msi = self.parameterAsRasterLayer(parameters, MSI, context)
        return ApplyRequest(
            model=os.path.abspath(self.parameterAsFile(parameters, MODEL, context)),
            msi=gdal_source(msi),
            output="",
            msi_bands=self.parameterAsString(parameters, MSI_BANDS, context).strip(),
            extent=self.extent_text(parameters, EXTENT, msi, context),
            radiometry=self.parameterAsEnumString(parameters, RADIOMETRY, context),
            device=self.parameterAsEnumString(parameters, DEVICE, context),
            memory_mib=self.parameterAsInt(parameters, MEMORY, context),
            dtype=self.parameterAsEnumString(parameters, DTYPE, context),
        )


def model_parameter() -> Parameter:
    model = QgsProcessingParameterFile(
        MODEL,
        QCoreApplication.translate("SpectraLift", "Spectral model"),
        fileFilter=QCoreApplication.translate("SpectraLift", "SpectraLift models (*.npz);;All files (*)"),
    )
    model.setHelp(
        QCoreApplication.translate(
            "SpectraLift", "A file that Train a spectral model, or Sharpen a hyperspectral image, has written."
        )
    )
    return model


def bands_parameter() -> Parameter:
    bands = QgsProcessingParameterString(
        MSI_BANDS, QCoreApplication.translate("SpectraLift", "Multispectral bands to use"), optional=True
    )
    bands.setHelp(
        QCoreApplication.translate(
            "SpectraLift",
            "Which band of the file is which of the model's: band numbers in the model's order (3,2,1), or pairs "
            "(Blue=3,Green=2,Red=1). Leave it empty for an image like the one the model was trained with.",
        )
    )
    return advanced(bands)


def settings_parameters() -> list[Parameter]:
    """Return how a model is applied: units, device, memory, data type."""
    return [_radiometry(), _device(), memory(DEFAULTS.memory_mib), dtype_parameter()]


def _parameters() -> list[Parameter]:
    msi = QgsProcessingParameterRasterLayer(MSI, QCoreApplication.translate("SpectraLift", "Multispectral image"))
    msi.setHelp(
        QCoreApplication.translate(
            "SpectraLift",
            "An image of the sensor the model was trained for. The result takes over its grid, extent and CRS.",
        )
    )
    output = cube_output(
        QCoreApplication.translate("SpectraLift", "Hyperspectral image"),
        QCoreApplication.translate(
            "SpectraLift",
            "The image with the model's bands on the multispectral grid, as GeoTIFF (.tif) or ENVI (.bsq). A file of "
            "that name is replaced only when the new one is complete.",
        ),
    )
    results = [extent(), output, quality(), report_parameter(), format_parameter()]
    return [model_parameter(), msi, bands_parameter(), *settings_parameters(), *results]


def _radiometry() -> Parameter:
    parameter = choice(
        RADIOMETRY, QCoreApplication.translate("SpectraLift", "Radiometry"), APPLY_RADIOMETRY, DEFAULTS.radiometry
    )
    parameter.setHelp(
        QCoreApplication.translate(
            "SpectraLift",
            "How the values are brought to the model's units. auto: as in its training, if they then lie where the "
            "training did. model: the same without that check. none: they are in the units of the hyperspectral image "
            "already. factor: a usual factor, such as 10000. match: match the distributions to those of the training.",
        )
    )
    return advanced(parameter)


def _device() -> Parameter:
    return device(
        APPLY_DEVICES,
        DEFAULTS.device,
        QCoreApplication.translate(
            "SpectraLift",
            "Where to compute: auto takes a graphics card when PyTorch can use one, else the CPU; numpy does without "
            "PyTorch, and so do auto and cpu where it is missing.",
        ),
    )
