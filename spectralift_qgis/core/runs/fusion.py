"""Fusion of an LR-HSI and an HR-MSI into one sharp hyperspectral cube, from request to result."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from spectralift_qgis.core import raster
from spectralift_qgis.core.base.errors import Finding, RequestRefused
from spectralift_qgis.core.base.grid import Window
from spectralift_qgis.core.base.progress import Progress, Run, Silent, raise_if_cancelled
from spectralift_qgis.core.base.publish import Staging
from spectralift_qgis.core.base.sentence import Sentence
from spectralift_qgis.core.check.fusion import check_request
from spectralift_qgis.core.forecast.step import forecast_figures, forecast_note, forecast_request, is_forecast
from spectralift_qgis.core.harmonise import overlap
from spectralift_qgis.core.harmonise.compare_images import (
    CLOSELY,
    ImagePair,
    compare_images,
    harmonising_findings,
    quick_sample,
)
from spectralift_qgis.core.predict.job import CACHE_MIB, Job, Predicted
from spectralift_qgis.core.predict.predict_windows import Predicts, predict_windows
from spectralift_qgis.core.predict.quality import no_spread_note
from spectralift_qgis.core.predict.resume import adopted, remember, remembered, remembered_note
from spectralift_qgis.core.refine.correction import Correction
from spectralift_qgis.core.refine.pair import pair_of_arrays
from spectralift_qgis.core.refine.refinement import (
    is_refined,
    left_out_note,
    refine_fusion,
    refinement_figures,
    refinement_note,
)
from spectralift_qgis.core.refine.residual import find_correction
from spectralift_qgis.core.request.open_images import Opener
from spectralift_qgis.core.request.plan import Plan, Preflight
from spectralift_qgis.core.request.request import DEVICES, REFINE, FusionRequest, FusionResult
from spectralift_qgis.core.runs import report as reporting
from spectralift_qgis.core.runs.training import draw_training_spectra, model_of
from spectralift_qgis.core.spectral.bands import BandTable
from spectralift_qgis.core.train import checkpoint
from spectralift_qgis.core.train.estimator import Estimator
from spectralift_qgis.core.train.fit import fit_model
from spectralift_qgis.core.train.model import SpectralModel
from spectralift_qgis.core.train.options import TrainOptions, preset, requested_options
from spectralift_qgis.core.train.torch import device as devices

__all__ = ["fuse_arrays", "run_fusion"]

_SPANS = {"check": (0.0, 0.01), "sample": (0.01, 0.03), "harmonise": (0.03, 0.05), "train": (0.05, 0.5),
          "refine": (0.5, 0.6), "expect": (0.6, 0.65), "predict": (0.65, 0.99), "publish": (0.99, 1.0)}  # fmt: skip


def fuse_arrays(
    hr_msi: NDArray[Any],
    lr_hsi: NDArray[Any],
    srf: NDArray[Any],
    options: TrainOptions | None = None,
    *,
    seed: int = 0,
    device: str = "auto",
    progress: Progress | None = None,
    refine: str = "auto",
) -> NDArray[np.float32]:
    """Return the HR-HSI of two images in memory that have the same units and the same outline.

    Pixels that are NaN, masked, zero in every band, or far outside anything the rest of their image holds are no
    measurements: they are not trained on, and are NaN in the result.

    Args:
        hr_msi: HR-MSI, (H, W, c).
        lr_hsi: LR-HSI, (h, w, C), in the same units.
        srf: spectral response matrix R, (C, c); its columns sum to 1.
        options: training options; None for the preset default.
        seed: decides which spectra are drawn and how the networks begin.
        device: "auto", "cpu", "cuda" or "mps".
        progress: receives the progress of the run, and may cancel it.
        refine: "auto" for the residual correction where both images show the same ground, "consistent" or "none".

    Returns:
        HR-HSI, (H, W, C) float32, in the units of the LR-HSI.

    Raises:
        ValueError: The shapes do not fit each other, or a choice is none.
        RequestRefused: No pixel of the LR-HSI is a measurement.
    """
    options, progress = options or preset("default"), progress or Silent()
    for name, value, choices in (("device", device, DEVICES), ("refine", refine, REFINE)):
        if value not in choices:
            raise ValueError(
                Sentence(
                    "{name} must be one of {known}, not {value!r}", name=name, known=", ".join(choices), value=value
                )
            )
    hr_msi, lr_hsi, matrix = _checked(hr_msi, lr_hsi, srf)
    device = devices.resolve(device) if options.preset != "preview" else "cpu"
    y, m = (image.reshape(-1, image.shape[2]) for image in (lr_hsi, hr_msi))  # (h·w, C), (H·W, c)
    valid = np.isfinite(m[:, 0])
    model = _model_of_arrays(y[np.isfinite(y[:, 0])], matrix, options, seed, device, progress)
    predict = Estimator(model, device, progress)
    more = None
    if is_refined(refine, options):
        pair, consistent = pair_of_arrays(lr_hsi, hr_msi), refine == "consistent"
        correction = find_correction(pair, predict, matrix, seed=seed, progress=progress, consistent=consistent)
        if isinstance(correction, Correction):
            more = correction.for_window(Window(0, 0, *hr_msi.shape[:2]))
    result = np.full((len(m), y.shape[1]), np.nan, np.float32)  # (H·W, C)
    result[valid] = predict.estimate(m[valid], more, np.flatnonzero(valid))
    return result.reshape(*hr_msi.shape[:2], -1)


def _checked(
    hr_msi: NDArray[Any], lr_hsi: NDArray[Any], srf: NDArray[Any]
) -> tuple[NDArray[np.float32], NDArray[np.float32], NDArray[np.float64]]:
    """Return both images, NaN where nothing was measured, and the matrix. Raises ValueError if they do not fit."""
    lr_hsi, hr_msi, matrix = _floats(lr_hsi), _floats(hr_msi), np.asarray(srf, np.float64)
    shapes = lr_hsi.shape[-1:] + hr_msi.shape[-1:]
    if lr_hsi.ndim != 3 or hr_msi.ndim != 3 or matrix.shape != shapes or not lr_hsi.size or not hr_msi.size:
        raise ValueError(
            f"expected hr_msi (H, W, c), lr_hsi (h, w, C) and srf (C, c), got {hr_msi.shape}, {lr_hsi.shape} and "
            f"{matrix.shape}"
        )
    if not np.allclose(matrix.sum(axis=0), 1, atol=1e-3):
        raise ValueError(Sentence("the columns of srf must sum to 1"))
    nothing = np.float32(np.nan)
    lr_hsi, hr_msi = (np.where(raster.measured_pixels(v)[:, :, None], v, nothing) for v in (lr_hsi, hr_msi))
    return hr_msi, lr_hsi, matrix


def _model_of_arrays(
    y: NDArray[np.float32],
    matrix: NDArray[np.float64],
    options: TrainOptions,
    seed: int,
    device: str,
    progress: Progress,
) -> SpectralModel:
    """Return a model trained on spectra y (n, C). Raises RequestRefused where there are none."""
    if not len(y):
        message = Sentence("lr_hsi has no pixel that is finite in all bands and not zero in all of them.")
        raise RequestRefused([Finding("error", "hsi.no_pixel", message)])
    if options.max_spectra and len(y) > options.max_spectra:
        y = y[np.sort(np.random.default_rng(seed).choice(len(y), options.max_spectra, replace=False))]
    bands = BandTable.unknown(tuple(f"band {i + 1}" for i in range(matrix.shape[0])))
    msi_bands = tuple(str(i + 1) for i in range(matrix.shape[1]))
    return fit_model(y, matrix, bands, msi_bands, options, seed=seed, device=device, progress=progress)


def _floats(image: NDArray[Any]) -> NDArray[np.float32]:
    """Return an image as float32 with NaN where it is masked.

    Raises:
        ValueError: The numbers are complex.
    """
    if np.iscomplexobj(image):
        raise ValueError(Sentence("complex numbers are not radiances: give their magnitude"))
    values = np.asarray(image, np.float32)
    return np.where(image.mask, np.float32(np.nan), values) if isinstance(image, np.ma.MaskedArray) else values


def run_fusion(
    request: FusionRequest,
    progress: Progress | None = None,
    *,
    resume: bool = False,
    predict: Predicts = predict_windows,
    opener: Opener = raster.opened_raster,
) -> FusionResult:
    """Carry out a fusion: check, draw spectra, harmonise, train, predict window by window, publish.

    Whatever happens, no incomplete file is left under an output's name.

    Args:
        request: the request.
        progress: receives progress and findings; None for none.
        resume: continue with what an interrupted run of the same request had trained and predicted; the result is the
            same.
        predict: computes the prediction: in this process, or with the same result on a cluster (`cluster`).
        opener: opens the images, each once.

    Raises:
        RequestRefused: The request cannot be carried out; lists all problems, before anything is written.
        Cancelled: The user stopped the run.
        SpectraLiftError: Something else failed.
    """
    run = Run(progress or Silent(), _SPANS)
    with run.stage("check"):
        checked = check_request(request, opener)
        run.report_findings(*checked.findings)
    if not request.is_preview:  # a preview reads again what its check has read
        raster.limit_cache(CACHE_MIB)
    return _fuse(run, request, checked, resume, predict)


def _fuse(run: Run, request: FusionRequest, checked: Preflight, resume: bool, predict: Predicts) -> FusionResult:
    plan, hsi, msi = checked.ready, checked.opened_hsi, checked.opened_msi
    options = requested_options(request)
    with run.stage("sample"):
        y = draw_training_spectra(hsi, plan, options, request.seed, run.progress)
    with run.stage("harmonise"):
        quick = request.is_preview and request.radiometry != "none"
        closeness = quick_sample(hsi, msi) if quick else CLOSELY
        compared = compare_images(request, plan, hsi, msi, y, run.progress, closeness)
        run.report_findings(*harmonising_findings(request, plan, compared))
    device = "cpu" if options.preset == "preview" else devices.resolve(request.device)
    outputs = (request.output, request.model, request.quality, request.report)
    with Staging(*outputs, adopt=adopted(request, resume)) as staging:
        model = remembered(staging, request) if resume else None
        if resume:
            run.report_findings(remembered_note(model, request.output))
        with run.stage("train") as span:
            if model is None:
                model = model_of(y, request, plan, hsi, compared, device=device, progress=run.progress, span=span)
                if not request.is_preview:
                    remember(staging, request, model)
        correction = None
        if is_refined(request.refine, options, plan.partial):
            with run.stage("refine"):
                correction = refine_fusion(request, plan, compared, model, device, run.progress)
                run.report_findings(refinement_note(correction, request))
        elif left_out := left_out_note(request.refine, options, plan.partial):
            run.report_findings(left_out)
        expected = None
        if is_forecast(request.expect, options, plan.partial):
            with run.stage("expect") as span:
                expected = forecast_request(
                    request, plan, compared, correction, device=device, progress=run.progress, span=span
                )
                run.report_findings(forecast_note(expected))
        if request.quality:
            run.report_findings(*no_spread_note(model))
        with run.stage("predict") as span:
            job = _job(request, plan, compared, model, device)
            job = replace(job, correction=correction if isinstance(correction, Correction) else None)
            predicted = predict(job, request, staging, run.progress, span, recorded=not request.is_preview)
        with run.stage("publish"):
            report_figures = {**refinement_figures(correction), **forecast_figures(expected)}
            details = reporting.report_of_plan(run, request, checked, job.model, job.harmonisation)
            result = _result(run, request, job, predicted, report_figures, details)
            if request.model:
                checkpoint.save(model, staging.path(request.model))
            if request.report:
                reporting.write_report(staging.path(request.report), replace(details, result=result.as_dict()))
            raise_if_cancelled(run.progress)
            staging.publish(flush=not request.is_preview)
    run.progress.update("publish", 1.0)
    return result


def _job(request: FusionRequest, plan: Plan, compared: ImagePair, model: SpectralModel, device: str) -> Job:
    msi, harmonisation = raster.decimated(compared.msi, plan.every), compared.harmonisation
    _, stored = model.origin
    bands = dict(zip(plan.mapping.names, plan.mapping.numbers))
    return Job(
        model, device, msi, plan.msi_index, plan.area or Window(0, 0, *msi.grid.shape), harmonisation,
        stored.encoding(request.dtype), stored.reflectance_scale,
        reporting.tags(model, request.msi, bands, harmonisation.kind, overlap.ratio(msi.grid, compared.hsi.grid)),
    )  # fmt: skip


def _result(
    run: Run, request: FusionRequest, job: Job, predicted: Predicted, more: dict[str, Any], details: reporting.RunReport
) -> FusionResult:
    figures = {
        **reporting.training_figures(job.model),
        **reporting.prediction_figures(predicted, job.harmonisation),
        **({"every": job.msi.every} if job.msi.every > 1 else {}),
        **more,
    }
    return FusionResult(
        request.output, request.model, request.report, request.quality, request.seed, predicted.device,
        len(job.model.bands), job.grid.shape, figures, run.timings_s, run.warnings, predicted.engine, details,
    )  # fmt: skip
