"""`spectralift:train`: trains a model for many images of one sensor."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from qgis.PyQt.QtCore import QCoreApplication

from spectralift_qgis.core.check.fields import TRAIN
from spectralift_qgis.core.request.request import TrainRequest
from spectralift_qgis.processing.request_algorithm import RequestAlgorithm


class TrainAlgorithm(RequestAlgorithm):
    """Trains a model on a hyperspectral raster, to be applied to multispectral ones, in a worker process."""

    command, request, table = "train", TrainRequest, TRAIN
    help_page = "models"

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
            "<p>Trains a model once, which can then be applied to any number of multispectral "
            "images of the same sensor. It learns from the hyperspectral image and the sensor's "
            "spectral response alone.</p><p>A <b>multispectral image</b> may be given as well: "
            "its bands are assigned and its units compared, as in sharpening, and the model "
            "keeps both. Without one, the values of the images must be in the units of the "
            "hyperspectral one, or be converted when the model is applied.</p><p>A model only "
            "knows the materials of the image it was trained on.</p>",
        )

    def result_text(self, result: Mapping[str, Any]) -> str:
        text = QCoreApplication.translate("SpectraLift", "The model turns {names} into {count} bands; seed {seed}.")
        names = ", ".join(result.get("msi_bands") or ())
        return text.format(names=names, count=result.get("bands"), seed=result.get("seed"))
