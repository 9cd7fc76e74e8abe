"""`spectralift:simulate`: simulates an image pair whose truth is known."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from qgis.PyQt.QtCore import QCoreApplication

from spectralift_qgis.core.spectral.response.sensors import FROM_METADATA
from spectralift_qgis.evaluation.simulate.fields import FIELDS
from spectralift_qgis.evaluation.simulate.request import PAPER_SENSORS, SimulateRequest
from spectralift_qgis.processing.request_algorithm import RequestAlgorithm


class SimulateAlgorithm(RequestAlgorithm):
    """Simulates a coarse hyperspectral and a fine multispectral image of one cube, in a worker process."""

    command, request, table = "simulate", SimulateRequest, FIELDS
    help_page, group_id = "simulate", "evaluation"

    def sensors(self) -> tuple[str, ...]:
        return (*(sensor for sensor in super().sensors() if sensor != FROM_METADATA), *PAPER_SENSORS)

    def displayName(self) -> str:
        return QCoreApplication.translate("SpectraLift", "Simulate an image pair with known truth")

    def tags(self) -> list[str]:
        tags = QCoreApplication.translate(
            "SpectraLift",
            "hyperspectral,multispectral,simulate,degrade,wald,protocol,psf,point spread function,noise,snr,"
            "downsample,evaluation,benchmark",
        )
        return tags.split(",")

    def shortDescription(self) -> str:
        return QCoreApplication.translate(
            "SpectraLift",
            "Simulates a coarse hyperspectral and a fine multispectral image from one cube, which is then the truth.",
        )

    def shortHelpString(self) -> str:
        return QCoreApplication.translate(
            "SpectraLift",
            "<p>Wald's protocol: to assess sharpening, the truth has to be known. This algorithm "
            "takes a hyperspectral image as the truth and simulates the images of two sensors: a "
            "<b>coarse hyperspectral image</b>, blurred by a point spread function and averaged "
            "over r × r pixels, and a <b>fine multispectral image</b> through a sensor's "
            "spectral response. Both get white noise.</p><p>Sharpen the pair, and compare the "
            "result with the truth.</p><p>Values keep the units of the cube. A coarse pixel is "
            "nodata if its point spread function covers any nodata. The same seed gives the same "
            "images.</p>",
        )

    def result_text(self, result: Mapping[str, Any]) -> str:
        text = QCoreApplication.translate("SpectraLift", "{count} bands; multispectral: {names}; seed {seed}.")
        names = ", ".join(result.get("msi_bands") or ())
        return text.format(count=result.get("bands"), names=names, seed=result.get("seed"))
