"""Preflight of a simulation: reports every problem at once, before anything is written."""

from __future__ import annotations

import os
import shutil

import numpy as np
from numpy.typing import NDArray

from spectralift_qgis.core.base import words
from spectralift_qgis.core.base.errors import RasterError, ResponseError, sentence_of
from spectralift_qgis.core.base.file_formats import format_of
from spectralift_qgis.core.base.grid import RasterGrid, Window
from spectralift_qgis.core.base.sentence import Sentence
from spectralift_qgis.core.check import bands as band_checks
from spectralift_qgis.core.check import fusion as checks
from spectralift_qgis.core.check import outputs as output_checks
from spectralift_qgis.core.check.options import check_options
from spectralift_qgis.core.check.outputs import check_proj
from spectralift_qgis.core.check.pixels import check_values
from spectralift_qgis.core.check.place import check_georeference_format
from spectralift_qgis.core.raster import Raster
from spectralift_qgis.core.raster.read.sampling import find_empty_bands
from spectralift_qgis.core.request.open_images import open_hsi
from spectralift_qgis.core.request.request import FusionRequest
from spectralift_qgis.core.spectral import user_bands
from spectralift_qgis.core.spectral.bands import bands_clause
from spectralift_qgis.core.spectral.mapping.band_mapping import name_bands
from spectralift_qgis.core.spectral.response.srf import SpectralResponse
from spectralift_qgis.evaluation.simulate import psfs, response
from spectralift_qgis.evaluation.simulate.check_response import check_response
from spectralift_qgis.evaluation.simulate.degrade import Degradation
from spectralift_qgis.evaluation.simulate.fields import FIELDS
from spectralift_qgis.evaluation.simulate.plan import SimulatePreflight, Simulation
from spectralift_qgis.evaluation.simulate.request import PSFS, SimulateRequest, snr_db

MAX_PSF_SIZE = 511


def _as_fusion(request: SimulateRequest) -> FusionRequest:
    """Return a FusionRequest that describes the cube for `open_hsi`."""
    return FusionRequest(request.hsi, "", "", hsi_wavelengths=request.hsi_wavelengths, bad_bands=request.bad_bands)


def preflight(request: SimulateRequest) -> SimulatePreflight:
    """Check a request and return facts and findings; mistakes of the user are findings, not exceptions."""
    outcome = SimulatePreflight()
    check_options(request, FIELDS, outcome)
    snr = [_check_snr(request, name, outcome) for name in ("hsi_snr", "msi_snr")]
    degradation = _check_psf(request, outcome)
    _check_outputs(request, outcome)
    chosen = _check_sensor(request, outcome)
    hsi = checks.open_image(lambda: open_hsi(_as_fusion(request)), "hsi", request.hsi, outcome)
    if hsi:
        check_proj(hsi, "hsi", outcome)
        for name, path in _images(request).items():
            check_georeference_format(name, path, format_of(path), hsi, outcome)
    index = _check_bands(hsi, request, outcome) if hsi else None
    grids = _check_size(hsi, request, outcome) if hsi else None
    if hsi is None or index is None or chosen is None:
        return outcome
    spectral = check_response(hsi, index, chosen, request, outcome)
    if spectral is None or grids is None or degradation is None:
        return outcome
    outcome.simulation = Simulation(
        hsi=hsi, hsi_index=index, grid=grids[0], lr_grid=grids[1], degradation=degradation, hsi_snr_db=snr[0],
        msi_snr_db=snr[1], **vars(spectral),
    )  # fmt: skip
    _check_disk(request, hsi, outcome.simulation, outcome)
    return outcome


def _check_snr(request: SimulateRequest, name: str, preflight: SimulatePreflight) -> float | None:
    text = getattr(request, name)
    if name == "msi_snr" and text.strip().lower() == "auto":
        text = "40"
    try:
        value = snr_db(text, request.ratio)
    except ValueError:
        preflight.error(
            f"{name}.invalid",
            Sentence(
                "{name} {text!r} is not a signal-to-noise ratio. Give it in dB, such as 35, or none.",
                name=name,
                text=text,
            ),
        )
        return None
    setattr(preflight.facts, f"{name}_db", value)
    return value


def _check_psf(request: SimulateRequest, preflight: SimulatePreflight) -> Degradation | None:
    before = len(preflight.errors)
    if request.ratio < 1:
        preflight.error(
            "ratio.range",
            Sentence("The ratio {ratio} is out of range. Choose a whole number from 1.", ratio=request.ratio),
        )
    if not 1 <= request.psf_size <= MAX_PSF_SIZE or request.psf_size % 2 == 0:
        preflight.error(
            "psf_size.odd",
            Sentence(
                "The PSF's size {psf_size} has to be an odd number of pixels, 1 to {max_psf_size}, "
                "so that it has a centre.",
                psf_size=request.psf_size,
                max_psf_size=MAX_PSF_SIZE,
            ),
        )
    if not (np.isfinite(request.psf_sigma) and request.psf_sigma > 0):
        preflight.error(
            "psf_sigma.range",
            Sentence(
                "The PSF's sigma {psf_sigma:g} has to be above zero, in fine pixels.", psf_sigma=request.psf_sigma
            ),
        )
    if len(preflight.errors) > before or request.psf not in PSFS:
        return None
    published = request.variant == "published"
    try:
        psf = psfs.kernel(request.psf, request.psf_size, request.psf_sigma, published=published)
    except ValueError as e:
        preflight.error("psf.empty", sentence_of(e))
        return None
    return Degradation(psf, request.ratio, "zero" if published else "reflect")


def _check_outputs(request: SimulateRequest, preflight: SimulatePreflight) -> None:
    for name, role in (("lr_hsi", "LR-HSI"), ("hr_msi", "HR-MSI")):
        if not getattr(request, name):
            preflight.error(
                f"{name}.missing",
                Sentence("Choose the output file of the {role}.", role=role),
            )
    table = "" if user_bands.is_typed(request.hsi_wavelengths) else request.hsi_wavelengths
    inputs = [p for p in (request.hsi, request.srf, table) if p]
    formats = {name: format_of(path) for name, path in _images(request).items()}
    output_checks.check_outputs(request.outputs, inputs, preflight, formats)
    for name, file_format in formats.items():
        if file_format == "ENVI" and request.compress != "none":
            path = request.outputs[name]
            preflight.error(
                "compress.format",
                Sentence("ENVI files such as {path} cannot be compressed. Choose .tif, or no compression.", path=path),
            )


def _images(request: SimulateRequest) -> dict[str, str]:
    return {name: path for name, path in request.outputs.items() if name != "report"}


def _check_sensor(
    request: SimulateRequest, preflight: SimulatePreflight
) -> tuple[SpectralResponse, tuple[str, ...]] | None:
    """Return the spectral response and the names of its bands to simulate."""
    if bool(request.sensor) == bool(request.srf):
        preflight.error(
            "sensor.choice",
            Sentence("Both a multispectral sensor and a response file are given. Leave one of them out.")
            if request.sensor
            else Sentence("Choose the sensor to simulate: from the library, or from a response file."),
        )
        return None
    try:
        loaded = response.load(request.sensor, request.srf)
    except ResponseError as e:
        preflight.error("sensor.unknown" if request.sensor else "srf.invalid", e.message)
        return None
    band_checks.add_response_notes(loaded, preflight)
    try:
        return loaded, name_bands(loaded, request.msi_bands).names
    except ResponseError as e:
        preflight.error("msi_bands.unknown", e.message)
        return None


def _check_bands(hsi: Raster, request: SimulateRequest, preflight: SimulatePreflight) -> NDArray[np.intp] | None:
    """Return the indices of the used bands, sorted by centre where centres are known."""
    bands = hsi.bands
    if not bands.good.any():
        preflight.error(
            "hsi.no_good_bands",
            Sentence("Every band of {path} is marked as bad. Check its bad bands list (bbl).", path=hsi.path),
        )
        return None
    if not bands.has_wavelengths and request.variant != "published":
        band_checks.add_missing_wavelengths(hsi, preflight)
        return None
    band_checks.add_bad_band_findings(hsi, _as_fusion(request), preflight)
    index = bands.usable() if bands.has_wavelengths else np.flatnonzero(bands.good)
    try:
        empty, constant = find_empty_bands(hsi, index)
    except RasterError as e:
        preflight.error("hsi.unreadable", e.message)
        return None
    if empty.any():
        left_out = bands_clause(index[empty], bands, Sentence("the hyperspectral cube"))
        preflight.warning("hsi.empty_bands", Sentence("{left_out} without data and left out.", left_out=left_out))
    if constant.any():
        left_out = bands_clause(index[constant], bands, Sentence("the hyperspectral cube"))
        preflight.warning(
            "hsi.constant_bands", Sentence("{left_out} constant throughout and left out.", left_out=left_out)
        )
    index = index[~(empty | constant)]
    if len(index) < 2:
        preflight.error(
            "hsi.one_band",
            Sentence(
                "{path} has fewer than two usable bands, and a hyperspectral cube needs several.",
                path=hsi.path,
            ),
        )
        return None
    try:
        if not check_values(hsi, index, "hsi", preflight):
            return None
    except RasterError as e:
        preflight.error("hsi.unreadable", e.message)
        return None
    preflight.facts_of("hsi").used_bands = len(index)
    return index


def _check_size(
    hsi: Raster, request: SimulateRequest, preflight: SimulatePreflight
) -> tuple[RasterGrid, RasterGrid] | None:
    """Return the grid of HR-MSI and truth, a multiple of the ratio, and that of the LR-HSI."""
    rows, cols = hsi.grid.shape
    r = request.ratio
    if r < 1:
        return None
    if r > min(rows, cols):
        preflight.error(
            "ratio.large",
            Sentence(
                "The ratio {r} is larger than the cube, which has {cols} × {rows} pixels. Choose a smaller one.",
                r=r,
                cols=cols,
                rows=rows,
            ),
        )
        return None
    grid = hsi.grid.part(Window(0, 0, rows - rows % r, cols - cols % r))
    lr_grid = coarse_grid(hsi.grid, r)
    if grid.shape != hsi.grid.shape:
        lost = [Sentence("{columns} on the right", columns=words.count(cols % r, "column"))] * (cols % r > 0)
        lost += [Sentence("{rows} at the bottom", rows=words.count(rows % r, "row"))] * (rows % r > 0)
        message = Sentence(
            "{cols} × {rows} pixels are not a multiple of {r}. Left out: {lost}.",
            cols=cols,
            rows=rows,
            r=r,
            lost=words.listing(lost),
        )
        preflight.note("ratio.cut", message)
    facts = preflight.facts
    facts.shape, facts.lr_shape, facts.ratio = list(grid.shape), list(lr_grid.shape), r
    return grid, lr_grid


def coarse_grid(grid: RasterGrid, ratio: int) -> RasterGrid:
    """Return the coarse grid of `ratio` × `ratio` fine pixels each, with the same origin."""
    rows, cols = grid.shape
    transform = None
    if grid.geotransform is not None:
        x0, a, b, y0, d, e = grid.geotransform
        transform = (x0, a * ratio, b * ratio, y0, d * ratio, e * ratio)
    points = tuple((row / ratio, col / ratio, x, y) for row, col, x, y in grid.gcps)
    return RasterGrid((rows // ratio, cols // ratio), transform, grid.crs_wkt, points)


def _check_disk(request: SimulateRequest, hsi: Raster, simulation: Simulation, preflight: SimulatePreflight) -> None:
    """Report outputs that do not fit on their disks."""
    itemsize = 4 if request.dtype != "auto" or hsi.dtype == "float64" else hsi.itemsize
    values = {
        "lr_hsi": simulation.lr_grid.size * len(simulation.bands),
        "hr_msi": simulation.grid.size * len(simulation.msi_bands),
        "truth": simulation.grid.size * len(simulation.bands),
    }
    sizes = {n: values[n] * itemsize for n in values if getattr(request, n)}
    preflight.facts.bytes = sizes
    needed: dict[int, int] = {}
    folders: dict[int, str] = {}
    for name, size in sizes.items():
        folder = os.path.dirname(os.path.abspath(getattr(request, name)))
        if os.path.isdir(folder):
            disk = os.stat(folder).st_dev
            needed[disk], folders[disk] = needed.get(disk, 0) + size, folder
    for disk, size in needed.items():
        free = shutil.disk_usage(folders[disk]).free
        if size + output_checks.DISK_MARGIN_BYTES > free:
            preflight.error(
                "lr_hsi.disk_full",
                Sentence(
                    "The results take {size} including a margin, and {folders} has {free} "
                    "free. Free some space, or choose another disk.",
                    size=words.size(size + output_checks.DISK_MARGIN_BYTES),
                    folders=folders[disk],
                    free=words.size(free),
                ),
            )
