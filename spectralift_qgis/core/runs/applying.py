"""Applying a trained model to an image: the prediction half of a fusion."""

from __future__ import annotations

from dataclasses import replace

from spectralift_qgis.core import raster
from spectralift_qgis.core.base.progress import Progress, Run, Silent, raise_if_cancelled
from spectralift_qgis.core.base.publish import Staging
from spectralift_qgis.core.check.apply import ApplyPlan, check_applying
from spectralift_qgis.core.check.model_fit import radiometry_sentence
from spectralift_qgis.core.predict.job import CACHE_MIB, Job, Predicted
from spectralift_qgis.core.predict.predict_windows import Predicts, predict_windows
from spectralift_qgis.core.predict.quality import no_spread_note
from spectralift_qgis.core.predict.resume import adopted, nothing_note
from spectralift_qgis.core.request.plan import Preflight
from spectralift_qgis.core.request.request import ApplyRequest, ApplyResult
from spectralift_qgis.core.runs import report as reporting
from spectralift_qgis.core.train.torch import device as devices

_SPANS = {"check": (0.0, 0.02), "predict": (0.02, 0.98), "publish": (0.98, 1.0)}


def run_applying(
    request: ApplyRequest,
    progress: Progress | None = None,
    *,
    resume: bool = False,
    predict: Predicts = predict_windows,
) -> ApplyResult:
    """Apply a model to an MSI: check that they fit, predict window by window, publish.

    Needs no PyTorch. Whatever happens, no incomplete file is left under an output's name.

    Args:
        request: the request.
        progress: receives progress and findings; None for none.
        resume: continue with the windows that an interrupted run of the same request had predicted; the result is the
            same.
        predict: computes the prediction: in this process, or with the same result on a cluster (`cluster`).

    Raises:
        RequestRefused: The request cannot be carried out; lists all problems, before anything is written.
        Cancelled: The user stopped the run.
        SpectraLiftError: Something else failed.
    """
    run = Run(progress or Silent(), _SPANS)
    with run.stage("check"):
        checked, plan = check_applying(request)
        run.report_findings(*checked.findings, *(no_spread_note(plan.model) if request.quality else ()))
    raster.limit_cache(CACHE_MIB)
    job = _job(request, plan)
    outputs = (request.output, request.quality, request.report)
    with Staging(*outputs, adopt=adopted(request, resume)) as staging:
        if resume and not staging.adopted:
            run.report_findings(nothing_note(request.output))
        with run.stage("predict") as span:
            predicted = predict(job, request, staging, run.progress, span, recorded=True)
        with run.stage("publish"):
            result = _result(run, request, job, predicted, _details(run, request, checked, plan))
            if request.report:
                report = replace(result.details, result=result.as_dict())
                reporting.write_report(staging.path(request.report), report)
            raise_if_cancelled(run.progress)
            staging.publish()
    run.progress.update("publish", 1.0)
    return result


def _job(request: ApplyRequest, plan: ApplyPlan) -> Job:
    model, mapping = plan.model, plan.mapping
    _, stored = model.origin
    device = "cpu" if model.kind == "quadratic" else devices.for_applying(request.device)
    bands = dict(zip(mapping.names, mapping.numbers))
    return Job(
        model, device, plan.msi, mapping.index, plan.area, plan.harmonisation,
        stored.encoding(request.dtype), stored.reflectance_scale,
        reporting.tags(model, request.msi, bands, plan.harmonisation.kind),
    )  # fmt: skip


def _result(
    run: Run, request: ApplyRequest, job: Job, predicted: Predicted, details: reporting.RunReport
) -> ApplyResult:
    return ApplyResult(
        request.output, request.model, request.report, request.quality, predicted.device, predicted.engine,
        len(job.model.bands), job.grid.shape, reporting.prediction_figures(predicted, job.harmonisation),
        run.timings_s, run.warnings, details,
    )  # fmt: skip


def _details(run: Run, request: ApplyRequest, checked: Preflight, plan: ApplyPlan) -> reporting.RunReport:
    model, names = plan.model, plan.model.msi_bands
    sentence = radiometry_sentence(plan.harmonisation, names)
    return reporting.RunReport(
        request, checked.facts, tuple(run.findings),
        {n: reporting.BandUse(i) for n, i in zip(plan.mapping.names, plan.mapping.numbers)}, plan.mapping.how,
        [float(v) for v in model.bands.centre_nm], model.bands.source, reporting.training_part(model),
        reporting.UnitsReport.of(plan.harmonisation, names, sentence),
    )  # fmt: skip
