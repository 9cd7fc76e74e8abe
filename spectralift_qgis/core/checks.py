"""The preflight: everything that can be known before anything is trained or written.

One function for all shells. It collects every problem instead of stopping at the first one.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import tempfile
from collections.abc import Iterable
from typing import Any

import numpy as np
from numpy.typing import NDArray

from spectralift_qgis.core import band_checks, common_ground, foresight, request, wavelengths, words
from spectralift_qgis.core.errors import RasterError, RequestRefused
from spectralift_qgis.core.nn import device as devices
from spectralift_qgis.core.opening import open_hsi
from spectralift_qgis.core.options import PRESETS, SCHEDULES
from spectralift_qgis.core.plan import Preflight
from spectralift_qgis.core.raster import Raster, open_raster
from spectralift_qgis.core.request import FusionRequest
from spectralift_qgis.core.sampling import find_empty_bands, some_windows

LEAST_MEMORY_MIB = 64
DISK_MARGIN_BYTES = 32 * 1024 * 1024
HELP_TORCH = (
    "install it into that Python with `python -m pip install torch`, or use the preset preview, which needs none"
)


def check_request(wanted: FusionRequest) -> Preflight:
    """Return the preflight of a request that can be carried out.

    Raises RequestRefused with every problem at once; nothing has been written then.
    """
    found = preflight(wanted)
    if found.errors:
        raise RequestRefused(found.errors)
    return found


def preflight(wanted: FusionRequest, *, thorough: bool = False) -> Preflight:
    """Return facts and findings about a request, never raising for what the user did.

    thorough: also compare the units of the images and measure how far they lie apart, which reads some of both.
    """
    found = Preflight()
    _check_options(wanted, found)
    _check_device(wanted, found)
    _check_outputs(wanted, found)
    with contextlib.ExitStack() as stack:
        hsi = _open(stack, wanted, "hsi", "hyperspectral image (LR-HSI)", found)
        msi = _open(stack, wanted, "msi", "multispectral image (HR-MSI)", found)
        index = _check_hsi(hsi, wanted, found) if hsi else None
        response, mapping = band_checks.check_sensor(msi, wanted, found)
        if hsi and index is not None and response and mapping:
            found.plan = band_checks.check_response(hsi, index, response.take(mapping.names), mapping, found)
        if msi:
            _check_pixels(msi, [n - 1 for n in mapping.numbers] if mapping else [0], found)
        if hsi and msi:
            _check_geometry(hsi, msi, found)
        if hsi and msi and index is not None:
            _check_disk(wanted, hsi, msi, len(index), found)
        if hsi and msi and found.plan and not found.errors:
            foresight.tell_cost(wanted, hsi, msi, found)
            if thorough:
                foresight.compare_images(wanted, hsi, msi, found)
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
    table = "" if wavelengths.is_typed(wanted.hsi_wavelengths) else wanted.hsi_wavelengths
    inputs = {os.path.realpath(p): p for p in (wanted.hsi, wanted.msi, wanted.srf, table) if p}
    seen: dict[str, str] = {}
    for name, path in outputs.items():
        real = os.path.realpath(path)
        if real in inputs:
            found.error(f"{name}.is_input", f"The {name} {path} is an input as well: choose another name.")
        if real in seen:
            found.error(f"{name}.twice", f"{name} and {seen[real]} are the same file {path}: choose another name.")
        seen[real] = name
        header = os.path.splitext(real)[0] + ".hdr"
        if name == "output" and wanted.format == "ENVI" and header in _headers(inputs):
            found.error(
                "output.header_is_input",
                f"The header of {path} would replace {header}, which belongs to an input: choose another name.",
            )
        problem = _unwritable(path)
        if problem:
            found.error(f"{name}.unwritable", problem)
    if wanted.format == "ENVI" and wanted.output.lower().endswith(".hdr"):
        found.error("output.header", f"{wanted.output} is the name of an ENVI header: end the image in .bsq or .dat.")


def _headers(inputs: Iterable[str]) -> set[str]:
    """Return where the ENVI headers of inputs may be."""
    return {h for p in inputs for h in (os.path.splitext(p)[0] + ".hdr", p + ".hdr") if os.path.exists(h)}


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


def _open(stack: contextlib.ExitStack, wanted: FusionRequest, name: str, role: str, found: Preflight) -> Raster | None:
    path = wanted.hsi if name == "hsi" else wanted.msi
    if not path:
        found.error(f"{name}.missing", f"No {role} was given: choose a raster.")
        return None
    try:
        raster = stack.enter_context(open_hsi(wanted) if name == "hsi" else open_raster(path))
    except RasterError as e:
        found.error(f"{name}.unreadable", f"The {role}: {e}")
        return None
    except RequestRefused as e:
        found.findings.extend(e.problems)
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
        "units": _units(raster),
        "pixel_size": raster.grid.pixel_size,
        "wavelength_nm": [float(known.min()), float(known.max())] if known.size else None,
        "wavelength_source": raster.bands.source,
        "bad_bands": [int(i) + 1 for i in np.flatnonzero(~raster.bands.good)],
    }


def _units(raster: Raster) -> str:
    """Return what the file says its numbers are; that the images agree is found out by comparing them."""
    if raster.reflectance_scale is None:
        return "as stored; the file names no scale"
    if raster.reflectance_scale == 1:
        return f"scaled by {raster.scale[0]:g}, as the file says"
    return f"reflectance × {raster.reflectance_scale:g}, as the file says"


def _check_hsi(hsi: Raster, wanted: FusionRequest, found: Preflight) -> NDArray[np.intp] | None:
    """Return the indices of the usable bands, sorted by centre; name the ones that are left out."""
    bands = hsi.bands
    if not bands.good.any():
        found.error(
            "hsi.no_good_bands",
            f"{hsi.path}: every band is marked bad. Check its bad bands list (bbl) and the bad bands given.",
        )
        return None
    if not bands.has_wavelengths:
        found.error(
            "hsi.no_wavelengths",
            f"{hsi.path} does not say which wavelengths its {len(hsi)} bands have: put the ENVI header (.hdr) it came "
            "with beside it, or give the wavelengths: a table (CSV), or a range such as 400:1000 nm.",
        )
        return None
    band_checks.tell_bad_bands(hsi, wanted, found)
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
            f"{words.bands_are(index[empty], bands, band_checks.HSI)} without data and left out of the result.",
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
