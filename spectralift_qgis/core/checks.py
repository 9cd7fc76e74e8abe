"""The preflight: everything that can be known before anything is trained or written.

One function for all shells. It collects every problem instead of stopping at the first one.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import tempfile
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from spectralift_qgis.core import common_ground, request, words
from spectralift_qgis.core.bands import BandTable
from spectralift_qgis.core.errors import Finding, RasterError, RequestRefused, ResponseError
from spectralift_qgis.core.mapping import BandMapping, map_bands
from spectralift_qgis.core.nn import device as devices
from spectralift_qgis.core.options import PRESETS, SCHEDULES
from spectralift_qgis.core.raster import Raster, open_raster
from spectralift_qgis.core.request import FusionRequest
from spectralift_qgis.core.sampling import find_empty_bands, some_windows
from spectralift_qgis.core.srf import FULL_COVERAGE, MIN_COVERAGE, SpectralResponse, load_csv, load_sensor

LEAST_MEMORY_MIB = 64
DISK_MARGIN_BYTES = 32 * 1024 * 1024
HELP_TORCH = (
    "install it into that Python with `python -m pip install torch`, or use the preset preview, which needs none"
)


@dataclass(frozen=True, eq=False)
class Plan:
    """What a request comes down to.

    hsi_index: indices of the C usable LR-HSI bands, sorted by centre; bands: their table.
    response: the c used MSI bands; mapping: their raster bands; matrix: R (C, c); coverage: (c,).
    """

    hsi_index: NDArray[np.intp]
    bands: BandTable
    response: SpectralResponse
    mapping: BandMapping
    matrix: NDArray[np.float64]
    coverage: NDArray[np.float64]

    @property
    def msi_index(self) -> list[int]:
        return [n - 1 for n in self.mapping.numbers]


@dataclass
class Preflight:
    """facts: what was found out, as plain data. findings: errors, warnings and notes. plan: None with an error."""

    facts: dict[str, Any] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)
    plan: Plan | None = None

    def error(self, code: str, message: str) -> None:
        self.findings.append(Finding("error", code, message))

    def warning(self, code: str, message: str) -> None:
        self.findings.append(Finding("warning", code, message))

    def note(self, code: str, message: str) -> None:
        self.findings.append(Finding("note", code, message))

    @property
    def errors(self) -> list[Finding]:
        return [f for f in self.findings if f.level == "error"]


def check_request(wanted: FusionRequest) -> Preflight:
    """Return the preflight of a request that can be carried out.

    Raises RequestRefused with every problem at once; nothing has been written then.
    """
    found = preflight(wanted)
    if found.errors:
        raise RequestRefused(found.errors)
    return found


def preflight(wanted: FusionRequest) -> Preflight:
    """Return facts and findings about a request, never raising for what the user did."""
    found = Preflight()
    _check_options(wanted, found)
    _check_device(wanted, found)
    _check_outputs(wanted, found)
    response = _load_response(wanted, found)
    with contextlib.ExitStack() as stack:
        hsi = _open(stack, wanted.hsi, "hsi", "hyperspectral image (LR-HSI)", found)
        msi = _open(stack, wanted.msi, "msi", "multispectral image (HR-MSI)", found)
        index = _check_hsi(hsi, found) if hsi else None
        mapping = _check_mapping(msi, response, wanted, found) if msi and response else None
        if hsi and index is not None and response and mapping:
            found.plan = _check_response(hsi, index, response.take(mapping.names), mapping, found)
        if msi:
            _check_pixels(msi, [n - 1 for n in mapping.numbers] if mapping else [0], found)
        if hsi and msi:
            _check_geometry(hsi, msi, found)
        if hsi and msi and index is not None:
            _check_disk(wanted, hsi, msi, len(index), found)
    return found


def _check_options(wanted: FusionRequest, found: Preflight) -> None:
    choices = {
        "preset": PRESETS, "schedule": SCHEDULES, "radiometry": request.RADIOMETRY, "device": request.DEVICES,
        "dtype": request.DTYPES, "format": request.FORMATS, "compress": request.COMPRESSIONS,
    }  # fmt: skip
    for name, known in choices.items():
        value = getattr(wanted, name)
        if value not in known:
            found.error(f"{name}.unknown", f"{name} {value!r} is not known: choose {words.listing(known)}.")
    if not 0 <= wanted.seed < 2**63:
        found.error("seed.range", f"The seed {wanted.seed} is out of range: choose a whole number from 0 on.")
    if wanted.memory_mib < LEAST_MEMORY_MIB:
        found.error(
            "memory.small",
            f"{wanted.memory_mib} MiB of memory are too few: give at least {LEAST_MEMORY_MIB}.",
        )
    if wanted.format == "ENVI" and wanted.compress != "none":
        found.error("compress.format", "ENVI files cannot be compressed: use GTiff, or compress none.")


def _check_device(wanted: FusionRequest, found: Preflight) -> None:
    if wanted.preset == "preview" or wanted.device not in request.DEVICES:
        return
    if not devices.torch_installed():
        import sys

        found.error("device.no_torch", f"PyTorch is not installed in {sys.executable}: {HELP_TORCH}.")
    elif wanted.device in ("cuda", "mps") and not devices.available(wanted.device):
        found.error(
            "device.missing",
            f"There is no {wanted.device} device that PyTorch can use here: choose auto or cpu.",
        )


def _check_outputs(wanted: FusionRequest, found: Preflight) -> None:
    outputs = {k: getattr(wanted, k) for k in ("output", "model", "quality", "report") if getattr(wanted, k)}
    if not wanted.output:
        found.error("output.missing", "No output file was given: say where the result is to be written.")
    inputs = {os.path.realpath(p): p for p in (wanted.hsi, wanted.msi, wanted.srf) if p}
    seen: dict[str, str] = {}
    for name, path in outputs.items():
        real = os.path.realpath(path)
        if real in inputs:
            found.error(f"{name}.is_input", f"The {name} {path} is an input as well: choose another name.")
        if real in seen:
            found.error(f"{name}.twice", f"{name} and {seen[real]} are the same file {path}: choose another name.")
        seen[real] = name
        problem = _unwritable(path)
        if problem:
            found.error(f"{name}.unwritable", problem)
    if wanted.format == "ENVI" and wanted.output.lower().endswith(".hdr"):
        found.error("output.header", f"{wanted.output} is the name of an ENVI header: end the image in .bsq or .dat.")


def _unwritable(path: str) -> str:
    folder = os.path.dirname(os.path.abspath(path))
    if os.path.isdir(path):
        return f"{path} is a folder: give the name of a file in it."
    if not os.path.isdir(folder):
        return f"The folder {folder} does not exist: make it first, or choose another one."
    if os.path.exists(path) and not os.path.isfile(path):
        return f"{path} is not a plain file: choose another name."
    try:
        with tempfile.TemporaryFile(dir=folder):
            pass
        with contextlib.suppress(FileNotFoundError):
            os.lstat(path)  # a name that is too long fails here, not after the training
    except OSError as e:
        return f"{path} cannot be written: {e.strerror}. Choose another folder or name."
    return ""


def _load_response(wanted: FusionRequest, found: Preflight) -> SpectralResponse | None:
    if bool(wanted.sensor) == bool(wanted.srf):
        found.error(
            "sensor.choice",
            "Say which sensor the multispectral image is from: either a sensor of the library or a response file"
            + (", not both." if wanted.sensor else "."),
        )
        return None
    try:
        return load_sensor(wanted.sensor) if wanted.sensor else load_csv(wanted.srf)
    except ResponseError as e:
        found.error("sensor.unknown" if wanted.sensor else "srf.invalid", str(e))
        return None


def _open(stack: contextlib.ExitStack, path: str, name: str, role: str, found: Preflight) -> Raster | None:
    if not path:
        found.error(f"{name}.missing", f"No {role} was given: choose a raster.")
        return None
    try:
        raster = stack.enter_context(open_raster(path))
    except RasterError as e:
        found.error(f"{name}.unreadable", f"The {role}: {e}")
        return None
    found.facts[name] = _raster_facts(raster)
    return raster


def _raster_facts(raster: Raster) -> dict[str, Any]:
    centres = raster.bands.centre_nm[raster.bands.good]
    known = centres[np.isfinite(centres)]
    return {
        "path": raster.path,
        "shape": list(raster.grid.shape),
        "bands": len(raster),
        "dtype": raster.dtype,
        "pixel_size": raster.grid.pixel_size,
        "wavelength_nm": [float(known.min()), float(known.max())] if known.size else None,
        "wavelength_source": raster.bands.source,
        "bad_bands": [int(i) + 1 for i in np.flatnonzero(~raster.bands.good)],
    }


def _check_hsi(hsi: Raster, found: Preflight) -> NDArray[np.intp] | None:
    """Return the indices of the usable bands, sorted by centre; name the ones that are left out."""
    bands = hsi.bands
    if not bands.good.any():
        found.error("hsi.no_good_bands", f"{hsi.path}: every band is marked bad. Check its bad bands list (bbl).")
        return None
    if not bands.has_wavelengths:
        found.error(
            "hsi.no_wavelengths",
            f"{hsi.path} does not say which wavelengths its {len(hsi)} bands have: add `wavelength` to the band "
            "metadata, or put the ENVI header (.hdr) it came with beside it.",
        )
        return None
    marked_bad = np.flatnonzero(~bands.good)
    if marked_bad.size:
        found.warning(
            "hsi.bad_bands",
            f"Bands {words.band_ranges(marked_bad, bands)} of the hyperspectral image are marked bad "
            "and are left out of the result.",
        )
    index = bands.usable()
    try:
        empty = find_empty_bands(hsi, index)
        anything = not empty.all() and any(hsi.read(w, index[~empty])[1].any() for w in some_windows(hsi))
    except RasterError as e:
        found.error("hsi.unreadable", str(e))
        return None
    if empty.any() and not empty.all():
        found.warning(
            "hsi.empty_bands",
            f"Bands {words.band_ranges(index[empty], bands)} of the hyperspectral image have no data "
            "and are left out of the result.",
        )
    index = index[~empty]
    if not anything:
        found.error("hsi.no_pixel", f"{hsi.path} has no valid pixel: everything is nodata ({hsi.nodata[0]:g}).")
        return None
    if len(index) < 2:
        found.error(
            "hsi.one_band", f"{hsi.path} has {len(index)} usable band: a hyperspectral image needs several. "
            "Are the two images swapped?",
        )  # fmt: skip
        return None
    found.facts["hsi"]["used_bands"] = len(index)
    return index


def _check_mapping(
    msi: Raster, response: SpectralResponse, wanted: FusionRequest, found: Preflight
) -> BandMapping | None:
    try:
        mapping = map_bands(response, msi.bands, msi.colours, wanted.msi_bands)
    except ResponseError as e:
        found.error("msi_bands.mismatch", str(e))
        return None
    found.facts["msi_bands"] = {"mapping": dict(zip(mapping.names, mapping.numbers)), "how": mapping.how}
    if not mapping.certain:
        found.warning(
            "msi_bands.guess",
            f"Which band of the multispectral image is which was guessed from {mapping.how}: {mapping}. "
            "Give the bands yourself if that is wrong.",
        )
    if len(mapping.names) == 1:
        found.warning(
            "msi.one_band",
            "One multispectral band says very little about a spectrum (the paper calls it extremely ill-posed): "
            "expect grey-level detail, not spectra; plain upsampling is often closer to the truth.",
        )
    return mapping


def _check_response(
    hsi: Raster, index: NDArray[np.intp], response: SpectralResponse, mapping: BandMapping, found: Preflight
) -> Plan | None:
    bands = hsi.bands.take(index)
    coverage = response.coverage(bands)
    found.facts["coverage"] = {n: round(float(v), 4) for n, v in zip(response.band_names, coverage)}
    low, high = bands.centre_nm.min(), bands.centre_nm.max()
    outside = coverage < MIN_COVERAGE
    if outside.any():
        found.error("msi_bands.outside", _outside_sentence(response, mapping, outside, coverage, low, high))
        return None
    for name, share in zip(response.band_names, coverage):
        if share < FULL_COVERAGE:
            found.warning(
                "msi_bands.partly_outside",
                f"{(1 - share) * 100:.0f} % of the response of band {name} lie where the hyperspectral image has no "
                f"good bands ({low:.0f}–{high:.0f} nm): it is simulated from the rest.",
            )
    return Plan(index, bands, response, mapping, response.matrix(bands), coverage)


def _outside_sentence(
    response: SpectralResponse,
    mapping: BandMapping,
    outside: NDArray[np.bool_],
    coverage: NDArray[np.float64],
    low: float,
    high: float,
) -> str:
    centres = response.centre_nm
    lost = [
        f"{n} ({c:.0f} nm, {s * 100:.0f} % covered)"
        for n, c, s, o in zip(response.band_names, centres, coverage, outside) if o
    ]  # fmt: skip
    kept = [f"{n}={i}" for n, i, o in zip(mapping.names, mapping.numbers, outside) if not o]
    band = "band" if len(lost) == 1 else "bands"
    if not kept:
        return (
            f"No band of {response.sensor} can be simulated: {words.listing(lost)} lie outside the hyperspectral "
            f"image's good bands ({low:.0f}–{high:.0f} nm). Check the sensor and the wavelengths."
        )
    return (
        f"{response.sensor} {band} {words.listing(lost)} cannot be simulated: outside the hyperspectral image's good "
        f"bands ({low:.0f}–{high:.0f} nm). Leave {'it' if len(lost) == 1 else 'them'} out: "
        f"use the bands {','.join(kept)}."
    )


def _check_pixels(msi: Raster, index: list[int], found: Preflight) -> None:
    try:
        if not any(msi.read(w, index)[1].any() for w in some_windows(msi)):
            found.error("msi.no_pixel", f"{msi.path} has no valid pixel: everything is nodata in a used band.")
    except RasterError as e:
        found.error("msi.unreadable", str(e))


def _check_geometry(hsi: Raster, msi: Raster, found: Preflight) -> None:
    for name, raster in (("hsi", hsi), ("msi", msi)):
        if raster.grid.geotransform is None:
            found.warning(
                f"{name}.no_georeference",
                f"{raster.path} has no georeference: the images are fused all the same, but their radiometry is "
                "compared by distribution only.",
            )
    shared = common_ground.overlap(msi.grid, hsi.grid)
    found.facts["overlap"] = shared
    found.facts["ratio"] = step = common_ground.ratio(msi.grid, hsi.grid)
    if shared == 0:
        found.warning(
            "msi.no_overlap",
            "The two images show different places: fusion needs no common ground, but the network only knows the "
            "materials of the hyperspectral one. Check that this is what you want.",
        )
    if step is not None and step < 1:
        found.warning(
            "msi.coarser",
            f"The multispectral image is coarser than the hyperspectral one (ratio {step:.2f}): are they swapped?",
        )


def _check_disk(wanted: FusionRequest, hsi: Raster, msi: Raster, bands: int, found: Preflight) -> None:
    name = hsi.dtype if wanted.dtype == "auto" else wanted.dtype
    if wanted.dtype not in request.DTYPES or not wanted.output:
        return
    itemsize = 4 if name == "float64" else np.dtype(name).itemsize
    needed = msi.grid.size * bands * itemsize
    found.facts["output"] = {"bytes": needed, "bands": bands, "shape": list(msi.grid.shape), "dtype": name}
    folder = os.path.dirname(os.path.abspath(wanted.output))
    if not os.path.isdir(folder):
        return
    free = shutil.disk_usage(folder).free
    found.facts["output"]["free_bytes"] = free
    if needed + DISK_MARGIN_BYTES > free:
        found.error(
            "output.disk_full",
            f"The result takes {words.size(needed)} and {folder} has {words.size(free)} free: free some space, or "
            "choose another disk, fewer bands or a smaller type (dtype).",
        )
