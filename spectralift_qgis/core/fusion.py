"""The spine: one request in, one sharp cube out."""

from __future__ import annotations

import contextlib
import json
import os
import platform
import time
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from spectralift_qgis import __version__
from spectralift_qgis.core import radiometry, raster, style
from spectralift_qgis.core.bands import BandTable
from spectralift_qgis.core.checks import check_request
from spectralift_qgis.core.encode import Encoding, EncodingCounts, choose_encoding, encode
from spectralift_qgis.core.errors import Finding, RequestRefused
from spectralift_qgis.core.fitting import Estimator, Predict, fit_model
from spectralift_qgis.core.grid import windows
from spectralift_qgis.core.harmonising import harmonise_images, harmonising_note, shift_of
from spectralift_qgis.core.model import SpectralModel
from spectralift_qgis.core.nn import checkpoint
from spectralift_qgis.core.nn import device as devices
from spectralift_qgis.core.opening import open_hsi
from spectralift_qgis.core.options import TrainOptions, preset
from spectralift_qgis.core.plan import Plan, Preflight
from spectralift_qgis.core.progress import Progress, Silent, raise_if_cancelled
from spectralift_qgis.core.publish import Staging
from spectralift_qgis.core.quality import QUALITY_BANDS, Quality
from spectralift_qgis.core.raster import Raster, open_raster
from spectralift_qgis.core.request import FusionRequest, FusionResult
from spectralift_qgis.core.resume import remember, remembered
from spectralift_qgis.core.sampling import draw_spectra

__all__ = ["fuse_arrays", "run_fusion"]

_SPANS = {"check": (0.0, 0.01), "sample": (0.01, 0.03), "harmonise": (0.03, 0.05), "train": (0.05, 0.55),
          "predict": (0.55, 0.99), "publish": (0.99, 1.0)}  # fmt: skip
_CACHE_MIB = 64  # GDAL's block cache, taken from the budget


def fuse_arrays(
    hr_msi: NDArray[Any],
    lr_hsi: NDArray[Any],
    srf: NDArray[Any],
    options: TrainOptions | None = None,
    *,
    seed: int = 0,
    device: str = "auto",
    progress: Progress | None = None,
) -> NDArray[np.float32]:
    """Return the HR-HSI (H, W, C) from the HR-MSI (H, W, c), the LR-HSI (h, w, C) and the SRF matrix (C, c).

    Both images in the same units; columns of the matrix sum to 1. NaN marks pixels without data: they are
    not trained on, and are NaN in the result. Raises ValueError for shapes that do not fit and
    RequestRefused when no valid pixel is left.
    """
    options, progress = options or preset("default"), progress or Silent()
    y = np.asarray(lr_hsi, np.float32).reshape(-1, np.shape(lr_hsi)[-1])
    m = np.asarray(hr_msi, np.float32).reshape(-1, np.shape(hr_msi)[-1])
    matrix = np.asarray(srf, np.float64)
    if np.ndim(lr_hsi) != 3 or np.ndim(hr_msi) != 3 or matrix.shape != (y.shape[1], m.shape[1]):
        raise ValueError(
            f"expected hr_msi (H, W, c), lr_hsi (h, w, C) and srf (C, c), got {np.shape(hr_msi)}, "
            f"{np.shape(lr_hsi)} and {np.shape(srf)}"
        )
    if not np.allclose(matrix.sum(axis=0), 1, atol=1e-3):
        raise ValueError("the columns of srf must sum to 1")
    valid = np.isfinite(m).all(axis=1)
    y = y[np.isfinite(y).all(axis=1)]
    if not len(y):
        raise RequestRefused([Finding("error", "hsi.no_pixel", "lr_hsi has no pixel that is finite in all bands.")])
    if options.max_spectra and len(y) > options.max_spectra:
        y = y[np.sort(np.random.default_rng(seed).choice(len(y), options.max_spectra, replace=False))]
    device = devices.resolve(device) if options.preset != "preview" else "cpu"
    names = tuple(f"band {i + 1}" for i in range(y.shape[1]))
    bands = BandTable.unknown(names)
    msi_bands = tuple(str(i + 1) for i in range(m.shape[1]))
    model = fit_model(y, matrix, bands, msi_bands, options, seed=seed, device=device, progress=progress)
    result = np.full((len(m), y.shape[1]), np.nan, np.float32)
    result[valid] = Estimator(model, device)(m[valid])
    return result.reshape(*np.shape(hr_msi)[:2], -1)


def run_fusion(request: FusionRequest, progress: Progress | None = None, *, resume: bool = False) -> FusionResult:
    """Carry out a request: check, draw spectra, harmonise, train, predict window by window, publish.

    resume: take over what an interrupted run of the same request had trained; the result is the same.
    Raises RequestRefused with all problems before anything is written, Cancelled, or another
    SpectraLiftError; whatever happens, no incomplete file is left under an output's name.
    """
    run = _Run(request, progress or Silent(), resume)
    with run.stage("check"):
        checked = check_request(request)
        for finding in checked.findings:
            run.progress.report(finding)
    raster.limit_cache(_CACHE_MIB)
    with open_hsi(request) as hsi, open_raster(request.msi) as msi:
        return _fuse(run, checked, checked.ready, hsi, msi)


@dataclass
class _Run:
    """One run: what it was asked, whom it tells, what it took."""

    request: FusionRequest
    progress: Progress
    resume: bool = False
    timings_s: dict[str, float] = field(default_factory=dict)

    @contextlib.contextmanager
    def stage(self, name: str) -> Iterator[tuple[float, float]]:
        raise_if_cancelled(self.progress)
        self.progress.update(name, _SPANS[name][0])
        started = time.perf_counter()
        yield _SPANS[name]
        self.timings_s[name] = round(time.perf_counter() - started, 3)


def _fuse(run: _Run, checked: Preflight, plan: Plan, hsi: Raster, msi: Raster) -> FusionResult:
    request = run.request
    options = preset(request.preset, schedule=request.schedule)
    with run.stage("sample"):
        y = draw_spectra(hsi, plan.hsi_index, options.max_spectra, seed=request.seed, progress=run.progress)
        if not len(y):
            message = (
                f"{hsi.path} has no pixel that is valid in all {len(plan.bands)} used bands: mark bad bands as bad."
            )
            raise RequestRefused([Finding("error", "hsi.no_pixel", message)])
    with run.stage("harmonise"):
        shift = None if request.radiometry == "none" else shift_of(plan, hsi, msi)
        harmonisation = harmonise_images(request, plan, hsi, msi, y, run.progress, shift)
        finding = harmonising_note(harmonisation, plan)
        checked.findings.append(finding)
        run.progress.report(finding)
    device = "cpu" if options.preset == "preview" else devices.resolve(request.device)
    model = remembered(request) if run.resume else None
    with Staging(request.output, request.model, request.quality, request.report) as staging:
        with run.stage("train") as span:
            model = model or _train(run, plan, harmonisation, options, y, device, span)
            remember(staging, request, model)
        with run.stage("predict") as span:
            encoding = _encoding(request, plan, hsi, y)
            counts, quality = _predict(run, plan, model, device, msi, harmonisation, encoding, hsi, staging, span)
        with run.stage("publish"):
            figures = _figures(model, harmonisation, counts, quality, len(y))
            warnings = tuple(f.message for f in checked.findings if f.level == "warning")
            result = FusionResult(
                request.output, request.model, request.report, request.quality, request.seed, device,
                len(plan.bands), msi.grid.shape, figures, run.timings_s, warnings,
            )  # fmt: skip
            if request.model:
                checkpoint.save(model, staging.path(request.model))
            if request.report:
                _write_report(staging.path(request.report), run, checked, plan, model, harmonisation, result)
            raise_if_cancelled(run.progress)
            staging.publish()
    run.progress.update("publish", 1.0)
    return result


def _train(
    run: _Run,
    plan: Plan,
    harmonisation: radiometry.Harmonisation,
    options: TrainOptions,
    y: NDArray[np.float32],
    device: str,
    span: tuple[float, float],
) -> SpectralModel:
    names, seed = plan.mapping.names, run.request.seed
    model = fit_model(
        y, plan.matrix, plan.bands, names, options, seed=seed, device=device, progress=run.progress, span=span
    )
    model.provenance.update(_provenance(run.request, plan, harmonisation))
    return model


def _encoding(request: FusionRequest, plan: Plan, hsi: Raster, y: NDArray[np.float32]) -> Encoding:
    index = plan.hsi_index
    nodata = float(hsi.nodata[index[0]]) if hsi.has_nodata[index[0]] else None
    peak = 2 * float(np.percentile(np.abs(y), 99.9))
    return choose_encoding(request.dtype, hsi.dtype, hsi.scale[index], hsi.offset[index], nodata, peak)


def _predict(
    run: _Run,
    plan: Plan,
    model: SpectralModel,
    device: str,
    msi: Raster,
    harmonisation: radiometry.Harmonisation,
    encoding: Encoding,
    hsi: Raster,
    staging: Staging,
    span: tuple[float, float],
) -> tuple[EncodingCounts, Quality | None]:
    """Run the model over every window of the MSI and write HR-HSI and, when asked for, the quality raster."""
    request, grid = run.request, msi.grid
    predict, counts = Estimator(model, device), EncodingCounts()
    block = raster.block_shape(grid)
    with contextlib.ExitStack() as stack:
        out = stack.enter_context(
            raster.create(
                staging.path(request.output), grid, plan.bands, encoding, file_format=request.format,
                compress=request.compress, tags=_tags(model, request), reflectance_scale=hsi.reflectance_scale,
            )
        )  # fmt: skip
        quality = quality_out = None
        if request.quality:
            quality = Quality(plan.matrix, harmonisation, model)
            layers = BandTable.unknown(QUALITY_BANDS)
            plain = Encoding("float32", np.ones(2), np.zeros(2), float("nan"))
            quality_out = stack.enter_context(raster.create(staging.path(request.quality), grid, layers, plain))
        done, started = 0, time.perf_counter()
        for window in windows(grid.shape, block, _pixels_per_window(request, msi, plan, encoding)):
            raise_if_cancelled(run.progress)
            m, valid = msi.read(window, plan.msi_index)
            x = _predict_window(predict, harmonisation, m, valid, len(plan.bands))
            out.write(window, encode(x, valid, encoding, counts), valid)
            if quality and quality_out:
                quality_out.write(window, quality.of(m, x, valid), valid)
            done += window.size
            _tell(run.progress, span, done / grid.size, time.perf_counter() - started)
        summaries = out.summaries()
    counts.bounded = predict.bounded
    if summaries is not None:
        _write_style(request.output, staging.path(request.output), plan.bands, summaries, encoding)
    return counts, quality


def _write_style(
    output: str,
    part: str,
    bands: BandTable,
    summaries: list[tuple[float, float, float, float]],
    encoding: Encoding,
) -> None:
    """Write the style QGIS opens the result with, unless the user keeps one under its name."""
    if not os.path.exists(os.path.splitext(output)[0] + ".qml"):
        with open(os.path.splitext(part)[0] + ".qml", "w", encoding="utf-8") as f:
            f.write(style.qml(bands, summaries, encoding))


def _predict_window(
    predict: Predict,
    harmonisation: radiometry.Harmonisation,
    m: NDArray[np.float32],
    valid: NDArray[np.bool_],
    bands: int,
) -> NDArray[np.float32]:
    if valid.all():
        return predict(harmonisation.apply(m))
    x = np.zeros((len(m), bands), np.float32)
    x[valid] = predict(harmonisation.apply(m[valid]))
    return x


def _pixels_per_window(request: FusionRequest, msi: Raster, plan: Plan, encoding: Encoding) -> int:
    """Return how many pixels may be in flight: inputs, float32 results and their copies, stored planes twice."""
    c, bands = len(plan.response), len(plan.bands)
    per_pixel = c * (msi.itemsize * 2 + 8) + bands * (4 * 4 + 2 * encoding.itemsize) + 64
    budget = (request.memory_mib - min(_CACHE_MIB, request.memory_mib // 2)) * 1024**2
    return max(1024, budget // per_pixel)


def _tell(progress: Progress, span: tuple[float, float], done: float, elapsed: float) -> None:
    remaining = elapsed * (1 - done) / done
    progress.update("predict", span[0] + (span[1] - span[0]) * done, remaining_s=remaining)


def _provenance(request: FusionRequest, plan: Plan, harmonisation: radiometry.Harmonisation) -> dict[str, Any]:
    return {
        "software": f"SpectraLift {__version__}",
        "sensor": plan.response.sensor,
        "msi_bands": dict(zip(plan.mapping.names, plan.mapping.numbers)),
        "hsi": os.path.basename(request.hsi),
        "msi": os.path.basename(request.msi),
        "radiometry": harmonisation.kind,
    }


def _tags(model: SpectralModel, request: FusionRequest) -> dict[str, str]:
    """Return what the output says about how it was made; nothing that differs between two equal runs."""
    p = model.provenance
    return {
        "software": p["software"],
        "description": f"HR-HSI by SpectraLift from {p['hsi']} and {p['msi']} ({p['sensor']})",
        "method": "Shah & Duarte 2025, arXiv 2507.13339",
        "hsi": p["hsi"],
        "msi": p["msi"],
        "srf": p["sensor"],
        "msi_bands": ",".join(f"{k}={v}" for k, v in p["msi_bands"].items()),
        "preset": request.preset,
        "seed": str(request.seed),
        "radiometry": p["radiometry"],
        "training_loss": f"{model.history['train'][-1]:.6g}",
    }


def _figures(
    model: SpectralModel,
    harmonisation: radiometry.Harmonisation,
    counts: EncodingCounts,
    quality: Quality | None,
    spectra: int,
) -> dict[str, Any]:
    span = model.scaling.high - model.scaling.low
    held_out = model.history.get("validation") or None
    figures: dict[str, Any] = {
        "spectra": spectra,
        "training_loss": model.history["train"][-1],
        "training_mae": model.history["train"][-1] * span,
        "held_out_mae": min(held_out) * span if held_out else None,
        "radiometry": harmonisation.kind,
        **asdict(counts),
    }
    if quality is not None:
        figures["mean_closure"] = quality.mean_closure
        figures["outside_training"] = quality.outside_share
    return figures


def _write_report(
    path: str,
    run: _Run,
    checked: Preflight,
    plan: Plan,
    model: SpectralModel,
    harmonisation: radiometry.Harmonisation,
    result: FusionResult,
) -> None:
    names = plan.response.band_names
    report = {
        "software": f"SpectraLift {__version__}",
        "method": "Shah & Duarte 2025, arXiv 2507.13339",
        "request": asdict(run.request),
        "facts": checked.facts,
        "findings": [f.as_dict() for f in checked.findings],
        "msi_bands": {
            n: {"raster_band": i, "covered": float(v)}
            for n, i, v in zip(plan.mapping.names, plan.mapping.numbers, plan.coverage)
        },
        "msi_bands_from": plan.mapping.how,
        "wavelength_nm": [float(v) for v in plan.bands.centre_nm],
        "wavelengths_from": plan.bands.source,
        "radiometry": {
            "kind": harmonisation.kind,
            "sentence": harmonisation.sentence(names),
            "basis": harmonisation.basis,
            "pixels": harmonisation.pixels,
            "gain": dict(zip(names, map(float, harmonisation.gain))),
            "offset": dict(zip(names, map(float, harmonisation.offset))),
            "r2": {n: None if np.isnan(v) else float(v) for n, v in zip(names, harmonisation.r2)},
        },
        "training": {**model.provenance, "history": model.history, "scaling": asdict(model.scaling)},
        "result": replace(result, timings_s=run.timings_s).as_dict(),
        "environment": {
            "python": platform.python_version(),
            "numpy": np.__version__,
            "system": platform.platform(),
        },
    }
    with open(path, "w", encoding="utf-8") as f:
        json.dump(report, f, indent=1, ensure_ascii=False, default=str)
        f.write("\n")
