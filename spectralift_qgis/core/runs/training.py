"""Training of a model for later use, and the training steps that a fusion shares."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from spectralift_qgis.core import raster
from spectralift_qgis.core.base.errors import Finding, RequestRefused
from spectralift_qgis.core.base.progress import Progress, Run, Silent, Span, raise_if_cancelled
from spectralift_qgis.core.base.publish import Staging
from spectralift_qgis.core.base.sentence import Sentence
from spectralift_qgis.core.check.fusion import check_training
from spectralift_qgis.core.harmonise import radiometry
from spectralift_qgis.core.harmonise.compare_images import ImagePair, compare_images, harmonising_findings
from spectralift_qgis.core.predict.job import CACHE_MIB
from spectralift_qgis.core.raster import Raster
from spectralift_qgis.core.raster.read.sampling import draw_spectra
from spectralift_qgis.core.request.plan import Plan, Preflight
from spectralift_qgis.core.request.request import FusionRequest, TrainRequest, TrainResult
from spectralift_qgis.core.runs import report as reporting
from spectralift_qgis.core.train import checkpoint
from spectralift_qgis.core.train.fit import fit_model
from spectralift_qgis.core.train.model import SpectralModel, StoredHsi, TrainingMsi
from spectralift_qgis.core.train.options import TrainOptions, requested_options
from spectralift_qgis.core.train.torch import device as devices

_SPANS = {"check": (0.0, 0.02), "sample": (0.02, 0.06), "harmonise": (0.06, 0.1), "train": (0.1, 0.99),
          "publish": (0.99, 1.0)}  # fmt: skip


def run_training(request: TrainRequest, progress: Progress | None = None) -> TrainResult:
    """Train a model on the LR-HSI and the MSI sensor's response, and save it.

    Whatever happens, no incomplete file is left under an output's name.

    Args:
        request: the request.
        progress: receives progress and findings; None for none.

    Raises:
        RequestRefused: The request cannot be carried out; lists all problems, before anything is written.
        Cancelled: The user stopped the run.
        SpectraLiftError: Something else failed.
    """
    run = Run(progress or Silent(), _SPANS)
    with run.stage("check"):
        checked = check_training(request)
        run.report_findings(*checked.findings)
    raster.limit_cache(CACHE_MIB)
    return _train(run, request, request.as_fusion(), checked)


def _train(run: Run, request: TrainRequest, fusion: FusionRequest, checked: Preflight) -> TrainResult:
    plan, hsi, msi = checked.ready, checked.opened_hsi, checked.msi
    options = requested_options(request)
    with run.stage("sample"):
        y = draw_training_spectra(hsi, plan, options, request.seed, run.progress)
    with run.stage("harmonise"):
        compared = None
        if msi is not None:
            compared = compare_images(fusion, plan, hsi, msi, y, run.progress)
            run.report_findings(*harmonising_findings(fusion, plan, compared))
    device = "cpu" if options.preset == "preview" else devices.resolve(request.device)
    with Staging(request.model, request.report) as staging:
        with run.stage("train") as span:
            model = model_of(y, fusion, plan, hsi, compared, device=device, progress=run.progress, span=span)
        with run.stage("publish"):
            device = model.provenance["device"]  # the CPU if another device failed
            figures = {**reporting.training_figures(model), "radiometry": model.provenance["radiometry"]}
            result = TrainResult(
                request.model, request.report, request.seed, device, len(model.bands), model.msi_bands,
                figures, run.timings_s, run.warnings,
                reporting.report_of_plan(run, request, checked, model, compared.harmonisation if compared else None),
            )  # fmt: skip
            checkpoint.save(model, staging.path(request.model))
            if request.report:
                report = replace(result.details, result=result.as_dict())
                reporting.write_report(staging.path(request.report), report)
            raise_if_cancelled(run.progress)
            staging.publish()
    run.progress.update("publish", 1.0)
    return result


def draw_training_spectra(
    hsi: Raster, plan: Plan, options: TrainOptions, seed: int, progress: Progress
) -> NDArray[np.float32]:
    """Return LR-HSI spectra (N, C) to train on, in the units of the LR-HSI.

    Args:
        hsi: the LR-HSI.
        plan: its usable bands.
        options: training options; `max_spectra` limits N.
        seed: seed of the random choice.
        progress: receives the progress.

    Raises:
        RequestRefused: No pixel is valid in all used bands.
    """
    quick = options.preset == "preview"
    y = draw_spectra(hsi, plan.hsi_index, options.max_spectra, seed=seed, progress=progress, quick=quick)
    if not len(y):
        message = Sentence(
            "{path} has no pixel that is valid in all {count} used bands. Leave out the bad bands.",
            path=hsi.path,
            count=len(plan.bands),
        )
        raise RequestRefused([Finding("error", "hsi.no_pixel", message)])
    return y


def model_of(
    y: NDArray[np.float32],
    request: FusionRequest,
    plan: Plan,
    hsi: Raster,
    compared: ImagePair | None,
    *,
    device: str,
    progress: Progress,
    span: Span,
) -> SpectralModel:
    """Return a model trained on LR-HSI spectra that records which images it fits.

    Args:
        y: spectra (N, C) in the units of the LR-HSI.
        request: the fusion, whose options and seed are used.
        plan: its plan.
        hsi: the LR-HSI.
        compared: the compared images, None without an MSI.
        device: device of the training.
        progress: receives progress and losses.
        span: first and last fraction of the training in the whole run, 0–1.
    """
    model = fit_model(
        y, plan.matrix, plan.bands, plan.response.band_names, requested_options(request),
        seed=request.seed, device=device, progress=progress, span=span,
    )  # fmt: skip
    training_msi = _training_msi(plan, compared)
    model.provenance.update(reporting.provenance(request, plan, training_msi.radiometry))
    return replace(model, training_msi=training_msi, stored_hsi=_stored(hsi, plan, y))


def _training_msi(plan: Plan, compared: ImagePair | None) -> TrainingMsi:
    response, mapping = plan.response, plan.mapping
    harmonisation = radiometry.identity(len(response)) if compared is None else compared.harmonisation
    return TrainingMsi(
        response.sensor, response.centre_nm, response.fwhm_nm, response.product_orders,
        () if compared is None else compared.msi.bands.names, mapping.numbers, mapping.how, mapping.certain,
        harmonisation.kind, harmonisation.gain, harmonisation.offset,
    )  # fmt: skip


def _stored(hsi: Raster, plan: Plan, y: NDArray[np.float32]) -> StoredHsi:
    index = plan.hsi_index
    nodata = float(hsi.nodata[index[0]]) if hsi.has_nodata[index[0]] else None
    # Twice the 99.9th percentile: a robust bound for the values to be stored
    peak = 2 * float(np.percentile(np.abs(y), 99.9))
    return StoredHsi(hsi.dtype, hsi.scale[index], hsi.offset[index], nodata, peak, hsi.reflectance_scale)
