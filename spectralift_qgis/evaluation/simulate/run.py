"""Runs a simulation window by window: read the cube, blur and average, apply the response, add noise, write."""

from __future__ import annotations

import contextlib
import math
import os
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass, field, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from spectralift_qgis.core import raster
from spectralift_qgis.core.base.blocks import in_blocks
from spectralift_qgis.core.base.errors import Finding, RequestRefused
from spectralift_qgis.core.base.file_formats import format_of
from spectralift_qgis.core.base.grid import RasterGrid, Tiling, Window, windows
from spectralift_qgis.core.base.progress import Progress, Run, Silent, Span, raise_if_cancelled
from spectralift_qgis.core.base.publish import Staging
from spectralift_qgis.core.base.sentence import Sentence
from spectralift_qgis.core.raster import Raster
from spectralift_qgis.core.raster.write import qml_style
from spectralift_qgis.core.raster.write.encoding import Encoding, EncodingCounts, choose_encoding, encode
from spectralift_qgis.core.runs.report import SOFTWARE, write_report
from spectralift_qgis.core.spectral.bands import BandTable
from spectralift_qgis.evaluation.simulate.checks import preflight
from spectralift_qgis.evaluation.simulate.degrade import Degradation, read_degraded
from spectralift_qgis.evaluation.simulate.noise import HR_MSI, LR_HSI, SEGMENT, Power, noise_sigma, standard_noise
from spectralift_qgis.evaluation.simulate.plan import SimulatePreflight, Simulation
from spectralift_qgis.evaluation.simulate.request import SimulateRequest, SimulateResult

_SPANS = {"check": (0.0, 0.02), "blur": (0.02, 0.5), "respond": (0.5, 0.98), "publish": (0.98, 1.0)}
_CACHE_MIB = 64  # GDAL's block cache, taken from the budget
_KEPT_SHARE = 0.25  # of the budget, for a noise-free image that waits for its noise
_LEAST_LR_ROWS = 8  # in a window, before its bands are read in several parts: fewer would read most rows again

Block = tuple[Window, NDArray[np.float32], NDArray[np.bool_]]  # window, values (rows, cols, C), valid (rows, cols)


def run_simulation(request: SimulateRequest, progress: Progress | None = None) -> SimulateResult:
    """Run a simulation: check the request, compute LR-HSI, HR-MSI and truth, publish the files.

    An incomplete file is never left under the name of an output.

    Args:
        request: Cube, sensor, degradation and outputs.
        progress: Receives progress and findings; None for no reports.

    Raises:
        RequestRefused: The request has problems; all are listed, before anything is written.
        Cancelled: The user stopped the run.
        SpectraLiftError: Anything else failed, such as reading or writing.
    """
    run = Run(progress or Silent(), _SPANS)
    with run.stage("check"):
        checked = preflight(request)
        simulation = checked.prepared
        run.report_findings(*checked.findings)
    raster.limit_cache(_CACHE_MIB)
    with Staging(*request.outputs.values()) as staging:
        work = _Work(request, run, simulation, staging)
        lr_hsi, hr_msi = _write_lr_hsi(work), _write_hr_msi(work)
        _note_clipped(run, {"LR-HSI": lr_hsi, "HR-MSI": hr_msi})
        with run.stage("publish"):
            result = _result(work, lr_hsi, hr_msi)
            if request.report:
                noise = {"lr_hsi": _noise(lr_hsi, simulation.bands), "hr_msi": _noise(hr_msi, simulation.msi_bands)}
                _write_report(staging.path(request.report), work, checked, result, noise)
            raise_if_cancelled(run.progress)
            staging.publish()
    run.progress.update("publish", 1.0)
    return replace(result, timings_s=run.timings_s)


@dataclass(frozen=True)
class _Work:
    request: SimulateRequest
    run: Run
    simulation: Simulation
    staging: Staging

    @property
    def hsi(self) -> Raster:
        """The open cube."""
        return self.simulation.hsi

    @property
    def budget(self) -> int:
        """Bytes for windows in flight."""
        memory = self.request.memory_mib
        return (memory - min(_CACHE_MIB, memory // 2)) * 1024**2

    @contextlib.contextmanager
    def create(
        self, name: str, grid: RasterGrid, bands: BandTable, encoding: Encoding
    ) -> Iterator[raster.RasterWriter]:
        """Create an output and, once it is complete, its QGIS style."""
        path = getattr(self.request, name)
        file_format = format_of(path)
        scale = self.hsi.reflectance_scale
        with raster.create(
            self.staging.path(path), grid, bands, encoding, file_format=file_format, compress=self.request.compress,
            tags=_tags(self, name), reflectance_scale=scale,
        ) as out:  # fmt: skip
            yield out
            summaries = out.summaries()
        if summaries is not None:
            qml_style.write(path, self.staging.path(path), bands, summaries, encoding.in_units_of_one(scale))


@dataclass
class _Image:
    """Statistics of one written image.

    Attributes:
        counts: Counts of encoded values, such as clipped ones.
        mean_square: (C,) mean squares of the signal; None without noise.
        sigma: (C,) standard deviations of the noise; None without noise.
        measured_snr_db: (C,) SNR of the written image in dB; None without noise.
    """

    counts: EncodingCounts = field(default_factory=EncodingCounts)
    mean_square: NDArray[np.float64] | None = None
    sigma: NDArray[np.float64] | None = None
    measured_snr_db: NDArray[np.float64] | None = None


def _write_lr_hsi(work: _Work) -> _Image:
    """Blur, average and write the LR-HSI."""
    simulation = work.simulation
    encoding = _encoding(work, simulation.hsi_index)
    tiling, parts = _lr_tiling(work)
    with work.run.stage("blur") as span, work.create("lr_hsi", simulation.lr_grid, simulation.bands, encoding) as out:

        def blocks(again: bool) -> Iterator[Block]:
            for window in _reported(work, "blur", tiling, span, again):
                yield (window, *_degraded(work.hsi, window, parts, simulation.degradation))

        values = simulation.lr_grid.size * len(simulation.bands)
        return _write(work, out, encoding, blocks, values, simulation.hsi_snr_db, LR_HSI)


def _degraded(
    hsi: Raster, window: Window, parts: list[NDArray[np.intp]], degradation: Degradation
) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
    """Return coarse values (rows, cols, C) and valid (rows, cols), reading the bands part by part."""
    values, valid = [], np.ones((window.rows, window.cols), bool)
    for part in parts:
        strip, strip_valid = read_degraded(hsi, window, part, degradation)
        values.append(strip)
        valid &= strip_valid
    return np.concatenate(values, axis=2), valid


def _lr_tiling(work: _Work) -> tuple[Tiling, list[NDArray[np.intp]]]:
    """Return the windows of the LR-HSI and the bands to read at a time, so that the fine pixels fit the budget."""
    simulation, item = work.simulation, work.hsi.itemsize
    r, around = simulation.degradation.ratio, len(simulation.degradation.psf) - 1
    rows, cols = simulation.lr_grid.shape
    step_cols = min(cols, SEGMENT)
    width = step_cols * r + around
    # Bytes per fine value: stored, transposed, converted, scaled, mirrored at the border, summed in double precision
    per_value = 2 * item + 4 + 4 + 4 + 8
    values = work.budget // 2 // per_value
    # As few parts of the bands as allow windows of at least _LEAST_LR_ROWS coarse rows
    bands = len(simulation.hsi_index)
    least = min(rows, _LEAST_LR_ROWS) * r + around
    count = max(1, min(bands, values // (width * least)))
    fit = (values // (width * count) - around) // r
    step_rows = max(1, min(rows, SEGMENT, fit))
    parts = np.array_split(simulation.hsi_index, math.ceil(bands / count))
    return Tiling(simulation.lr_grid.shape, (step_rows, step_cols)), parts


def _write_hr_msi(work: _Work) -> _Image:
    """Apply the response R to the cube and write the HR-MSI and, in the same pass, the truth."""
    request, simulation = work.request, work.simulation
    truth_encoding = _encoding(work, simulation.hsi_index)
    encoding = _msi_encoding(truth_encoding, len(simulation.msi_bands))
    matrix = simulation.matrix
    per_pixel = len(matrix) * (2 * work.hsi.itemsize + 4 + 4 + 8 + 3 * 4) + matrix.shape[1] * 64
    grid = simulation.grid
    tiling = windows(grid.shape, raster.block_shape(grid), max(SEGMENT, work.budget // 2 // per_pixel))
    with contextlib.ExitStack() as stack:
        span = stack.enter_context(work.run.stage("respond"))
        out = stack.enter_context(work.create("hr_msi", grid, simulation.msi_bands, encoding))
        truth = None
        if request.truth:
            truth = stack.enter_context(work.create("truth", grid, simulation.bands, truth_encoding))

        def blocks(again: bool) -> Iterator[Block]:
            for window in _reported(work, "respond", tiling, span, again):
                x, valid = work.hsi.read(window, simulation.hsi_index)
                # M = X R: (N, C) → (N, c)
                m = in_blocks(lambda block: (block @ matrix).astype(np.float32), matrix.shape[1], x)
                if truth is not None and not again:
                    truth.write(window, encode(x, valid, truth_encoding, EncodingCounts()), valid)
                shape = (window.rows, window.cols)
                yield window, m.reshape(*shape, -1), valid.reshape(shape)

        return _write(work, out, encoding, blocks, grid.size * matrix.shape[1], simulation.msi_snr_db, HR_MSI)


def _write(
    work: _Work,
    out: raster.RasterWriter,
    encoding: Encoding,
    blocks: Callable[[bool], Iterator[Block]],
    values: int,
    snr_db: float | None,
    stream: int,
) -> _Image:
    """Write an image block by block, with noise of this SNR in every band.

    The power of the noise follows from the mean squares of the whole image, so the blocks are needed twice: they are
    kept if all their `values` fit a part of the budget, and computed again otherwise.
    blocks: yields the noise-free image; called with True for a second pass.
    """
    done = _Image()
    ready: Iterator[Block] | None = None
    if snr_db is not None:  # first pass: mean squares of the signal, from which the noise's σ follows
        power, stored = Power(), []
        keep = values * 4 <= work.budget * _KEPT_SHARE
        for block in blocks(False):
            power.add(*block[1:])
            if keep:
                stored.append(block)
        if not power.pixels:
            raise RequestRefused([_no_pixel(work)])
        done.mean_square = power.mean_square()
        done.sigma = noise_sigma(done.mean_square, snr_db)
        ready = iter(stored) if keep else None
    noise_power, pixels = Power(), 0  # pass that writes
    for window, clean, valid in ready or blocks(snr_db is not None):
        noisy = clean
        if done.sigma is not None:
            noise = standard_noise(window, clean.shape[2], work.request.seed, stream) * done.sigma
            noise_power.add(noise, valid)
            noisy = (clean + noise).astype(np.float32)
        pixels += int(valid.sum())
        flat = valid.ravel()
        out.write(window, encode(noisy.reshape(len(flat), -1), flat, encoding, done.counts), flat)
    if not pixels:
        raise RequestRefused([_no_pixel(work)])
    if done.mean_square is not None:
        with np.errstate(divide="ignore", invalid="ignore"):
            done.measured_snr_db = 10 * np.log10(done.mean_square / noise_power.mean_square())
    return done


def _no_pixel(work: _Work) -> Finding:
    return Finding(
        "error",
        "hsi.no_pixel",
        Sentence(
            "Every pixel of the simulated image meets nodata in {path}. Leave out bad bands, or "
            "choose a smaller PSF or ratio.",
            path=work.hsi.path,
        ),
    )


def _reported(work: _Work, stage: str, tiling: Tiling, span: Span, again: bool) -> Iterator[Window]:
    """Yield the windows, report progress and check for a cancel between them; a second pass reports no progress."""
    for i, window in enumerate(tiling):
        raise_if_cancelled(work.run.progress)
        yield window
        if not again:
            work.run.progress.update(stage, span[0] + (span[1] - span[0]) * (i + 1) / len(tiling))


def _note_clipped(run: Run, images: dict[str, _Image]) -> None:
    """Warn if noise left the range of an integer type: the noise there is no longer white."""
    for name, image in images.items():
        if image.counts.clipped:
            run.report_findings(
                Finding(
                    "warning",
                    "dtype.clipped",
                    Sentence(
                        "{clipped} values of the {name} left the range of its data type and were "
                        "clipped. The data type float32 keeps them.",
                        clipped=image.counts.clipped,
                        name=name,
                    ),
                )
            )


def _encoding(work: _Work, index: NDArray[np.intp]) -> Encoding:
    """Return the encoding of the cube's bands: float32 in the units of the values, or as in the cube."""
    if work.request.dtype == "float32":
        return Encoding.float32(len(index))
    hsi, first = work.hsi, int(index[0])
    nodata = float(hsi.nodata[first]) if hsi.has_nodata[first] else None
    return choose_encoding("auto", hsi.dtype, hsi.scale[index], hsi.offset[index], nodata, 1.0)


def _msi_encoding(cube: Encoding, bands: int) -> Encoding:
    """Return the cube's encoding for the HR-MSI, or float32 if the cube's bands have different scales."""
    if np.ptp(cube.scale) == 0 and np.ptp(cube.offset) == 0:
        return replace(cube, scale=np.full(bands, cube.scale[0]), offset=np.full(bands, cube.offset[0]))
    return Encoding.float32(bands)


def _tags(work: _Work, name: str) -> dict[str, str]:
    """Return the metadata of an output; nothing in it differs between two equal runs."""
    request = work.request
    noise = {"lr_hsi": work.simulation.hsi_snr_db, "hr_msi": work.simulation.msi_snr_db}.get(name)
    source = os.path.basename(request.hsi)
    what = {"lr_hsi": "LR-HSI", "hr_msi": "HR-MSI", "truth": "Truth"}[name]
    tags = {
        "software": SOFTWARE,
        "description": Sentence("{subject} simulated by SpectraLift from {source}", subject=what, source=source),
        "hsi": source,
    }
    if name == "truth":
        return tags  # the same, whatever is simulated from it
    return {
        **tags,
        "method": f"Wald's protocol, {request.variant}",
        "srf": request.sensor or os.path.basename(request.srf),
        "ratio": str(request.ratio),
        "psf": f"{request.psf} {request.psf_size} {request.psf_sigma:g}",
        "snr_db": "none" if noise is None else f"{noise:g}",
        "seed": str(request.seed),
    }


def _result(work: _Work, lr_hsi: _Image, hr_msi: _Image) -> SimulateResult:
    request, simulation = work.request, work.simulation
    figures = {
        "hsi_snr_db": simulation.hsi_snr_db,
        "msi_snr_db": simulation.msi_snr_db,
        "hsi_snr_db_measured": _mean(lr_hsi.measured_snr_db),
        "msi_snr_db_measured": _mean(hr_msi.measured_snr_db),
        "lr_hsi": asdict(lr_hsi.counts),
        "hr_msi": asdict(hr_msi.counts),
    }
    paths = {n: os.path.abspath(p) for n, p in request.outputs.items()}
    return SimulateResult(
        lr_hsi=paths["lr_hsi"], hr_msi=paths["hr_msi"], truth=paths.get("truth", ""), report=paths.get("report", ""),
        seed=request.seed, ratio=request.ratio, bands=len(simulation.bands), msi_bands=simulation.msi_bands.names,
        shape=simulation.grid.shape, lr_shape=simulation.lr_grid.shape, figures=figures,
        timings_s=work.run.timings_s, warnings=work.run.warnings,
    )  # fmt: skip


def _mean(values: NDArray[np.float64] | None) -> float | None:
    finite = values[np.isfinite(values)] if values is not None else np.empty(0)
    return float(finite.mean()) if finite.size else None


def _noise(image: _Image, bands: BandTable) -> dict[str, Any] | None:
    """Return noise statistics of an image, one number per band; None without noise."""
    if image.sigma is None or image.mean_square is None or image.measured_snr_db is None:
        return None
    measured = [float(v) if math.isfinite(v) else None for v in image.measured_snr_db]
    return {
        "bands": list(bands.names),
        "sigma": image.sigma.tolist(),
        "signal_mean_square": image.mean_square.tolist(),
        "measured_snr_db": measured,
    }


def _write_report(
    path: str, work: _Work, checked: SimulatePreflight, result: SimulateResult, noise: dict[str, Any]
) -> None:
    simulation, degradation = work.simulation, work.simulation.degradation
    names, coverage = simulation.msi_bands.names, simulation.coverage
    parts = {
        "method": Sentence(
            "Wald's protocol (Wald, Ranchin & Mangolini 1997) as in Shah & Duarte 2025, arXiv 2507.13339"
        ),
        "request": asdict(work.request),
        "facts": checked.facts.as_dict(),
        "findings": [f.as_dict() for f in work.run.findings],
        "psf": {
            "name": work.request.psf,
            "size": work.request.psf_size,
            "sigma": work.request.psf_sigma,
            "border": degradation.border,
            "values": degradation.psf.tolist(),
        },
        "srf": {
            "bands": list(names),
            "centre_nm": simulation.msi_bands.centre_nm.tolist(),
            "fwhm_nm": simulation.msi_bands.fwhm_nm.tolist(),
            "coverage": None if coverage is None else dict(zip(names, map(float, coverage))),
            "matrix_wavelength_nm": simulation.srf_nm.tolist(),
            "matrix": simulation.matrix.tolist(),
        },
        "noise": noise,
        "cube_bands": [int(i) + 1 for i in simulation.hsi_index],
        "wavelength_nm": simulation.bands.centre_nm,
        "wavelengths_from": simulation.bands.source,
        "result": result.as_dict(),
    }
    write_report(path, parts)
