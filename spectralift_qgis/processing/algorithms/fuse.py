"""`spectralift:fuse`: sharpens a hyperspectral image with a multispectral one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from qgis.PyQt.QtCore import QCoreApplication

from spectralift_qgis.core.check.fields import FUSION
from spectralift_qgis.core.request.request import FusionRequest
from spectralift_qgis.processing.request_algorithm import RequestAlgorithm


class FuseAlgorithm(RequestAlgorithm):
    """Sharpens a hyperspectral raster with a multispectral one of the same area, in a worker process."""

    command, request, table = "fuse", FusionRequest, FUSION
    help_page = "fusion-dialog"

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
            "multispectral image (few broad bands, fine pixels) of the same area. The result has "
            "the bands of the first and the pixels, extent and coordinate system of the "
            "second.</p><p>It only needs the spectral response of the multispectral sensor: "
            "choose the <b>sensor</b>, or give a <b>response file</b>. The two images need not "
            "be aligned to the pixel, and no point spread function is needed.</p><p>A small "
            "network learns from the hyperspectral image to invert the sensor's response, and is "
            "then applied to every multispectral pixel. Values keep the units of the "
            "hyperspectral image; nodata stays nodata.</p><p>A separate Python process does the "
            "work and needs PyTorch. If PyTorch is missing, a message explains how to install "
            "it.</p>",
        )

    def result_text(self, result: Mapping[str, Any]) -> str:
        text = QCoreApplication.translate("SpectraLift", "Done on {device} with seed {seed}.")
        return text.format(device=result.get("device"), seed=result.get("seed"))
