"""Processing's `spectralift:simulate`: a cube in; a pair of known truth out. The worker does the work."""

from __future__ import annotations

import os
from dataclasses import replace
from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback
from qgis.PyQt.QtCore import QCoreApplication

from spectralift_qgis.adapters.layers.raster_layers import gdal_source
from spectralift_qgis.adapters.worker.arguments import simulate_arguments
from spectralift_qgis.evaluation.simulate.request import SimulateRequest
from spectralift_qgis.processing.algorithm import Algorithm
from spectralift_qgis.processing.algorithms.fuse_parameters import BAD_BANDS, HSI, HSI_WAVELENGTHS, SEED, SENSOR, SRF
from spectralift_qgis.processing.algorithms.simulate_parameters import (
    DTYPE,
    HR_MSI,
    HSI_SNR,
    LR_HSI,
    MSI_BANDS,
    MSI_SNR,
    PSF,
    PSF_SIGMA,
    PSF_SIZE,
    RATIO,
    REPORT,
    TRUTH,
    VARIANT,
    simulate_parameters,
)
from spectralift_qgis.processing.loaded_layer import style_when_loaded
from spectralift_qgis.processing.parameters import MEMORY, path_or_list


class SimulateAlgorithm(Algorithm):
    """Makes a coarse hyperspectral and a fine multispectral image of one cube, in a worker process."""

    help_page = "simulate"
    group_id = "evaluation"

    def name(self) -> str:
        return "simulate"

    def displayName(self) -> str:
        return QCoreApplication.translate("SpectraLift", "Simulate a pair of known truth")

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
            "Makes a coarse hyperspectral and a fine multispectral image from one cube, which then is the truth.",
        )

    def shortHelpString(self) -> str:
        return QCoreApplication.translate(
            "SpectraLift",
            "<p>Wald's protocol: to judge how well sharpening works, one needs to know the truth. This algorithm takes "
            "a hyperspectral image as the truth and makes from it what two sensors would have seen: a <b>coarse "
            "hyperspectral image</b>, blurred by a point spread function and averaged over r × r pixels, and a <b>fine "
            "multispectral image</b> through a sensor's spectral response. Both get white noise.</p><p>Sharpen the "
            "pair, and compare the result with the truth.</p><p>Values stay in the units of the cube, nodata stays "
            "nodata: a coarse pixel is nodata where its point spread function meets any. The same seed gives the same "
            "images.</p>",
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        for parameter in simulate_parameters():
            self.addParameter(parameter)

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        layers = {name: self.parameterAsOutputLayer(parameters, name, context) for name in (LR_HSI, HR_MSI, TRUTH)}
        files = {**layers, REPORT: self.parameterAsFileOutput(parameters, REPORT, context)}
        outputs = {name: os.path.abspath(path) for name, path in files.items() if path}
        request = replace(self._request, **{name.lower(): path for name, path in outputs.items()})
        result = self.run_in_worker(simulate_arguments(request), list(outputs.values()), feedback)
        if result is None:
            return {}
        for path in outputs.values():
            style_when_loaded(context, path)
        feedback.pushInfo(
            QCoreApplication.translate("SpectraLift", "{count} bands; multispectral: {names}; seed {seed}.").format(
                count=result.get("bands"), names=", ".join(result.get("msi_bands") or ()), seed=result.get("seed")
            )
        )
        return outputs

    def _problems(self, parameters: dict[str, Any], context: QgsProcessingContext) -> list[str]:
        """Return what can be said without the worker, all at once; what is in the raster is its business."""
        problems = self.raster_problem(HSI, self.parameterAsRasterLayer(parameters, HSI, context))
        sensor = self.parameterAsEnumString(parameters, SENSOR, context)
        srf = self.parameterAsFile(parameters, SRF, context)
        if bool(sensor) == bool(srf):
            problems.append(
                QCoreApplication.translate(
                    "SpectraLift",
                    "Say which sensor the multispectral image is to be from: either a sensor of the list or a spectral "
                    "response table, and not both.",
                )
            )
        return problems

    def _read_request(self, parameters: dict[str, Any], context: QgsProcessingContext) -> SimulateRequest:
        """Return the request, all but what it writes."""
        srf = self.parameterAsFile(parameters, SRF, context)
        return SimulateRequest(
            hsi=gdal_source(self.parameterAsRasterLayer(parameters, HSI, context)),
            lr_hsi="",
            hr_msi="",
            sensor=self.parameterAsEnumString(parameters, SENSOR, context),
            srf=srf and os.path.abspath(srf),
            msi_bands=self.parameterAsString(parameters, MSI_BANDS, context).strip(),
            hsi_wavelengths=path_or_list(self.parameterAsString(parameters, HSI_WAVELENGTHS, context)),
            bad_bands=self.parameterAsString(parameters, BAD_BANDS, context).strip(),
            ratio=self.parameterAsInt(parameters, RATIO, context),
            psf=self.parameterAsEnumString(parameters, PSF, context),
            psf_size=self.parameterAsInt(parameters, PSF_SIZE, context),
            psf_sigma=self.parameterAsDouble(parameters, PSF_SIGMA, context),
            hsi_snr=self.parameterAsString(parameters, HSI_SNR, context).strip(),
            msi_snr=self.parameterAsString(parameters, MSI_SNR, context).strip(),
            seed=self.parameterAsInt(parameters, SEED, context),
            variant=self.parameterAsEnumString(parameters, VARIANT, context),
            dtype=self.parameterAsEnumString(parameters, DTYPE, context),
            memory_mib=self.parameterAsInt(parameters, MEMORY, context),
        )
