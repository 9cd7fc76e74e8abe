"""Processing's `spectralift:train`: builds a request, starts the worker on it, returns the model's path."""

from __future__ import annotations

import os
from dataclasses import replace
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterRasterLayer,
)
from qgis.core import QgsProcessingParameterDefinition as Parameter
from qgis.PyQt.QtCore import QCoreApplication

from spectralift_qgis.adapters.layers.raster_layers import gdal_source
from spectralift_qgis.adapters.worker.arguments import train_arguments, written_files
from spectralift_qgis.core.request.request import TrainRequest
from spectralift_qgis.processing.algorithm import Algorithm
from spectralift_qgis.processing.algorithms.fuse_parameters import (
    BAD_BANDS,
    HSI,
    HSI_WAVELENGTHS,
    MODEL,
    MSI,
    MSI_BANDS,
    PRESET,
    RADIOMETRY,
    REPORT,
    SEED,
    SENSOR,
    SRF,
    TRAINING,
    band_parameters,
    report_parameter,
    response_parameters,
    training_device,
    training_parameters,
)
from spectralift_qgis.processing.parameters import DEVICE, path_or_list


class TrainAlgorithm(Algorithm):
    """Trains a model on a hyperspectral raster, to be applied to many multispectral ones, in a worker process."""

    help_page = "models"

    def name(self) -> str:
        return "train"

    def displayName(self) -> str:
        return QCoreApplication.translate("SpectraLift", "Train a spectral model")

    def tags(self) -> list[str]:
        tags = QCoreApplication.translate(
            "SpectraLift", "hyperspectral,multispectral,fusion,sharpening,train,model,network,spectral response,srf"
        )
        return tags.split(",")

    def shortDescription(self) -> str:
        return QCoreApplication.translate(
            "SpectraLift", "Trains a model on a hyperspectral image, to be applied to many images of one sensor."
        )

    def shortHelpString(self) -> str:
        return QCoreApplication.translate(
            "SpectraLift",
            "<p>Trains once what is then applied to any number of multispectral images of the same sensor: the "
            "network that turns what the sensor sees into hyperspectral spectra. It learns on the hyperspectral image "
            "and on the sensor's spectral response alone.</p><p>A <b>multispectral image</b> may be given as well: "
            "then its bands are told apart and its units are compared, as sharpening does, and the model keeps both. "
            "Without one, the values of the images must be in the units of the hyperspectral one, or be brought there "
            "when the model is applied.</p><p>A model knows the materials of the image it was trained on, and no "
            "others.</p>",
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        for parameter in _parameters():
            self.addParameter(parameter)

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        outputs = {name: self.parameterAsFileOutput(parameters, name, context) for name in (MODEL, REPORT)}
        outputs = {name: os.path.abspath(path) for name, path in outputs.items() if path}
        request = replace(self._request, model=outputs[MODEL], report=outputs.get(REPORT, ""))
        result = self.run_in_worker(train_arguments(request), written_files(request), feedback)
        if result is None:
            return {}
        feedback.pushInfo(
            QCoreApplication.translate(
                "SpectraLift", "The model turns {names} into {count} bands; seed {seed}."
            ).format(names=", ".join(result.get("msi_bands") or ()), count=result.get("bands"), seed=result.get("seed"))
        )
        return outputs

    def _problems(self, parameters: dict[str, Any], context: QgsProcessingContext) -> list[str]:
        """Return what can be said without the worker, all at once; what is in the rasters is its business."""
        problems = self.raster_problem(HSI, self.parameterAsRasterLayer(parameters, HSI, context))
        if parameters.get(MSI):
            problems += self.raster_problem(MSI, self.parameterAsRasterLayer(parameters, MSI, context))
        sensor = self.parameterAsEnumString(parameters, SENSOR, context)
        srf = self.parameterAsFile(parameters, SRF, context)
        if bool(sensor) == bool(srf):
            problems.append(
                QCoreApplication.translate(
                    "SpectraLift",
                    "Say which sensor the multispectral images are from: either a sensor of the list or a spectral "
                    "response table, and not both.",
                )
            )
        return problems

    def _read_request(self, parameters: dict[str, Any], context: QgsProcessingContext) -> TrainRequest:
        """Return the request, all but what it writes."""
        srf = self.parameterAsFile(parameters, SRF, context)
        msi = self.parameterAsRasterLayer(parameters, MSI, context) if parameters.get(MSI) else None
        return TrainRequest(
            hsi=gdal_source(self.parameterAsRasterLayer(parameters, HSI, context)),
            model="",
            msi=gdal_source(msi) if msi is not None else "",
            sensor=self.parameterAsEnumString(parameters, SENSOR, context),
            srf=srf and os.path.abspath(srf),
            msi_bands=self.parameterAsString(parameters, MSI_BANDS, context).strip(),
            hsi_wavelengths=path_or_list(self.parameterAsString(parameters, HSI_WAVELENGTHS, context)),
            bad_bands=self.parameterAsString(parameters, BAD_BANDS, context).strip(),
            preset=self.parameterAsEnumString(parameters, PRESET, context),
            training=self.parameterAsString(parameters, TRAINING, context).strip(),
            radiometry=self.parameterAsEnumString(parameters, RADIOMETRY, context),
            seed=self.parameterAsInt(parameters, SEED, context),
            device=self.parameterAsEnumString(parameters, DEVICE, context),
        )


def _parameters() -> list[Parameter]:
    hsi = QgsProcessingParameterRasterLayer(HSI, QCoreApplication.translate("SpectraLift", "Hyperspectral image"))
    hsi.setHelp(
        QCoreApplication.translate(
            "SpectraLift",
            "The image to learn from. Its bands need wavelengths, in the file or in an ENVI header beside it. "
            "Bad bands are left out.",
        )
    )
    msi = QgsProcessingParameterRasterLayer(
        MSI, QCoreApplication.translate("SpectraLift", "Multispectral image"), optional=True
    )
    msi.setHelp(
        QCoreApplication.translate(
            "SpectraLift",
            "One of the images the model is for, to tell its bands and its units by. It may be left out: then the "
            "multispectral bands to use are named (B2,B3,B4), or are those of the sensor's usual product.",
        )
    )
    model = QgsProcessingParameterFileDestination(
        MODEL,
        QCoreApplication.translate("SpectraLift", "Spectral model"),
        QCoreApplication.translate("SpectraLift", "SpectraLift models (*.npz)"),
    )
    model.setHelp(
        QCoreApplication.translate(
            "SpectraLift", "The model, for Apply a spectral model. Applying it needs no PyTorch."
        )
    )
    choices = [*response_parameters(), msi, *band_parameters(), *training_parameters(), training_device()]
    return [hsi, *choices, model, report_parameter()]
