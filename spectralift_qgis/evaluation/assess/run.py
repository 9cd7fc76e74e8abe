"""Runs a comparison from the request to the metrics, the report and the maps."""

from __future__ import annotations

import contextlib
from typing import Any

import numpy as np
from numpy.typing import NDArray

from spectralift_qgis.core import raster
from spectralift_qgis.core.base.errors import Finding, RequestRefused
from spectralift_qgis.core.base.grid import Tiling, Window
from spectralift_qgis.core.base.progress import Progress, Silent, raise_if_cancelled
from spectralift_qgis.core.base.publish import Staging
from spectralift_qgis.core.base.sentence import Sentence
from spectralift_qgis.core.raster.write.encoding import Encoding
from spectralift_qgis.core.spectral.bands import BandTable
from spectralift_qgis.evaluation.assess.checks import Checked, open_checked
from spectralift_qgis.evaluation.assess.measuring import Maps, Measured, measure
from spectralift_qgis.evaluation.assess.pairs import ArrayPair, tiles
from spectralift_qgis.evaluation.assess.report import write_html
from spectralift_qgis.evaluation.assess.request import MAP_BANDS, AssessRequest, AssessResult
from spectralift_qgis.evaluation.assess.summary import json_ready, write_json

_CACHE_MIB = 64  # GDAL's block cache, taken from the budget
_SPAN = (0.01, 0.98)
_FAR_APART = 5.0  # means that differ by more than this factor are hardly in the same units
_WINDOW_BYTES = 5 * 8 * 6  # five fields of one band, filtered, and what NumPy holds on the way


def assess_arrays(
    estimate: NDArray[Any], reference: NDArray[Any], *, ratio: float = 0.0, data_range: float = 0.0
) -> Measured:
    """Compare two cubes in memory.

    Args:
        estimate: (H, W, C) estimated cube; NaN marks pixels without data.
        reference: (H, W, C) reference cube, in the same units.
        ratio: GSD of the LR-HSI over that of the cubes, for ERGAS; 0 for no ERGAS.
        data_range: Range L of PSNR and SSIM; 0 for that of the reference.

    Raises:
        ValueError: The shapes differ or are not (H, W, C).
    """
    if np.ndim(reference) != 3 or np.shape(estimate) != np.shape(reference):
        raise ValueError(
            Sentence(
                "expected two cubes (H, W, C), got {shape} and {other}",
                shape=np.shape(estimate),
                other=np.shape(reference),
            )
        )
    pair = ArrayPair(np.asarray(estimate), np.asarray(reference))
    return measure(pair, Tiling(pair.shape, pair.shape), ratio=ratio, data_range=data_range)


def run_assess(request: AssessRequest, progress: Progress | None = None) -> AssessResult:
    """Compare an estimated cube with a reference cube, window by window, and write the requested outputs.

    An incomplete file is never left under the name of an output.

    Args:
        request: Cubes, options and outputs.
        progress: Receives progress and findings; None for no reports.

    Raises:
        RequestRefused: The request has problems; all are listed, before anything is written.
        Cancelled: The user stopped the run.
        SpectraLiftError: Anything else failed, such as reading or writing.
    """
    progress = progress or Silent()
    raise_if_cancelled(progress)
    progress.update("check", 0.0)
    raster.limit_cache(_CACHE_MIB)
    with contextlib.ExitStack() as stack:
        checked = open_checked(stack, request)
        for finding in checked.findings:
            progress.report(finding)
        staging = stack.enter_context(Staging(*request.outputs.values()))
        measured = _measure(request, checked, progress, staging)
        late = _afterthoughts(measured)
        for finding in late:
            progress.report(finding)
        checked.findings += late
        progress.update("publish", _SPAN[1])
        result = _result(request, checked, measured)
        if request.json_report:
            write_json(staging.path(request.json_report), result, checked, measured)
        if request.report:
            write_html(staging.path(request.report), result, checked, measured)
        raise_if_cancelled(progress)
        staging.publish()
    progress.update("publish", 1.0)
    return result


def _measure(request: AssessRequest, checked: Checked, progress: Progress, staging: Staging) -> Measured:
    def report_share(done: float) -> None:
        raise_if_cancelled(progress)
        progress.update("compare", _SPAN[0] + (_SPAN[1] - _SPAN[0]) * done)

    pair = checked.pair
    windows = tiles(pair.shape, pair.reference.block, _pixels_per_tile(request, checked))
    with contextlib.ExitStack() as stack:
        maps = _open_maps(stack, request, checked, staging) if request.maps else None
        measured = measure(
            pair,
            windows,
            ratio=checked.ratio,
            data_range=request.data_range or 0.0,
            maps=maps,
            report_share=report_share,
        )
        if not measured.moments.count:
            message = Sentence(
                "No pixel has data in all compared bands of both images. Mark bands without data "
                "as bad (bbl), or check that the images overlap."
            )
            raise RequestRefused([Finding("error", "estimate.no_pixel", message)])
    return measured


def _pixels_per_tile(request: AssessRequest, checked: Checked) -> int:
    per_pixel = checked.pair.bytes_per_pixel + checked.pair.bands * 2 * 8 * 2 + _WINDOW_BYTES
    budget = (request.memory_mib - min(_CACHE_MIB, request.memory_mib // 2)) * 1024**2
    return max(4096, budget // per_pixel)


def _open_maps(stack: contextlib.ExitStack, request: AssessRequest, checked: Checked, staging: Staging) -> Maps:
    """Create the raster of maps and return a function that writes a window."""
    tags = {"software": "SpectraLift", "description": Sentence("SAM, RMSE and SSIM of two cubes")}
    path = staging.path(request.maps)
    table, encoding = BandTable.unknown(MAP_BANDS), Encoding.float32(len(MAP_BANDS))
    out = stack.enter_context(
        raster.create(path, checked.pair.reference.grid, table, encoding, compress="deflate", tags=tags)
    )

    def write(window: Window, layers: NDArray[np.float32]) -> None:
        out.write(window, layers, np.isfinite(layers))

    return write


def _afterthoughts(measured: Measured) -> list[Finding]:
    """Return findings that need the pixels, not just the metadata."""
    findings = []
    means = [float(np.abs(m).mean()) for m in (measured.moments.mean_x, measured.moments.mean_y)]
    if min(means) * _FAR_APART < max(means):
        message = Sentence(
            "The mean value of the estimate is {estimate:.4g}, that of the reference {reference:.4g}. "
            "Check that both have the same units: every figure except SAM and the correlation "
            "depends on them.",
            estimate=means[0],
            reference=means[1],
        )
        findings.append(Finding("warning", "estimate.units", message))
    if not measured.ratio:
        message = Sentence(
            "ERGAS needs the ratio of the pixel sizes of the LR-HSI and these images, which is unknown. Give the ratio."
        )
        findings.append(Finding("note", "ratio.unknown", message))
    if not measured.data_range > 0:
        message = Sentence("The reference has the same value everywhere, so PSNR and SSIM are undefined.")
        findings.append(Finding("warning", "reference.constant", message))
    elif not measured.ssim.count.any():
        message = Sentence("No window of 11 × 11 pixels is free of nodata, so there is no SSIM.")
        findings.append(Finding("warning", "reference.no_window", message))
    undefined = measured.angles.undefined
    if undefined:
        message = Sentence(
            "{undefined} pixels are zero in every band of one image and have no spectral angle.", undefined=undefined
        )
        findings.append(Finding("note", "sam.undefined", message))
    constant = np.isnan(measured.moments.correlation).sum()
    if constant:
        message = Sentence("{constant} bands are constant and left out of the cross-correlation.", constant=constant)
        findings.append(Finding("note", "cc.constant", message))
    return findings


def _result(request: AssessRequest, checked: Checked, measured: Measured) -> AssessResult:
    warnings = tuple(f.message for f in checked.findings if f.level == "warning")
    return AssessResult(
        request.estimate, request.reference, checked.pair.bands, measured.pixels,
        {k: json_ready(v) for k, v in measured.figures().items()},
        {k: json_ready(v) for k, v in measured.published.figures().items()},
        request.outputs, warnings,
    )  # fmt: skip
