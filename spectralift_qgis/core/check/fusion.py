"""The preflight: everything that can be checked before anything is trained or written.

The same functions serve window, command line and Processing. They collect every problem instead of stopping at the
first one.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from spectralift_qgis.core.base.errors import RasterError, RequestRefused, sentence_of
from spectralift_qgis.core.base.grid import Window
from spectralift_qgis.core.base.sentence import Sentence
from spectralift_qgis.core.check import bands as band_checks
from spectralift_qgis.core.check import units_and_shift
from spectralift_qgis.core.check.cost import add_cost
from spectralift_qgis.core.check.fields import FUSION, TRAIN
from spectralift_qgis.core.check.options import check_device, check_options, check_training_options
from spectralift_qgis.core.check.outputs import check_disk, check_outputs
from spectralift_qgis.core.check.pixels import check_values
from spectralift_qgis.core.check.place import check_georeference_format, check_places
from spectralift_qgis.core.raster import Raster, opened_raster
from spectralift_qgis.core.raster.read.sampling import find_empty_bands
from spectralift_qgis.core.request.extent import decimated_window, extent_window, quick_step
from spectralift_qgis.core.request.facts import ImageFacts
from spectralift_qgis.core.request.open_images import Opener, open_hsi
from spectralift_qgis.core.request.plan import Preflight
from spectralift_qgis.core.request.request import FusionRequest, TrainRequest
from spectralift_qgis.core.spectral import user_bands
from spectralift_qgis.core.spectral.bands import bands_clause
from spectralift_qgis.core.spectral.mapping.band_mapping import BandMapping


def check_request(request: FusionRequest, opener: Opener = opened_raster) -> Preflight:
    """Check a fusion request and return its preflight, with the open images.

    Raises:
        RequestRefused: with every error at once; nothing has been written then.
    """
    return _refuse(preflight(request, opener=opener))


def check_training(request: TrainRequest) -> Preflight:
    """Check a request to train a model, to be applied later, and return its preflight.

    Raises:
        RequestRefused: with every error at once; nothing has been written then.
    """
    return _refuse(preflight_training(request))


def _refuse(preflight: Preflight) -> Preflight:
    if preflight.errors:
        raise RequestRefused(preflight.errors)
    return preflight


def preflight(request: FusionRequest, *, thorough: bool = False, opener: Opener = opened_raster) -> Preflight:
    """Return facts and findings about a request, and the images that were opened for it.

    Never raises for a mistake of the user.

    Args:
        request: the request.
        thorough: also compare the units of the images and measure the offset between them, which reads parts of both.
        opener: opens the images.
    """
    checks = Preflight()
    check_options(request, FUSION, checks)
    check_training_options(request, checks)
    check_device(request, checks)
    if not request.output:
        checks.error("output.missing", Sentence("Choose the output file."))
    outputs = {k: getattr(request, k) for k in ("output", "model", "quality", "report")}
    check_outputs(outputs, _inputs(request), checks, {"output": request.format, "quality": "GTiff"})
    hsi = open_image(lambda: open_hsi(request, opener), "hsi", request.hsi, checks)
    msi = open_image(lambda: opener(request.msi), "msi", request.msi, checks)
    index = _check_hsi(hsi, request, checks) if hsi else None
    response, mapping = band_checks.check_sensor(msi, request, checks, hsi, index)
    if msi and mapping:
        mapping = _without_empty_bands(msi, mapping, checks)
    if hsi and index is not None and response and mapping:
        checks.plan = band_checks.check_response(hsi, index, response.take(mapping.names), mapping, checks)
    area, every = None, 1
    if msi:
        used = mapping.index if mapping else []
        msi = msi.with_data(used)
        check_pixels(msi, used or [0], checks, differ=True)
        area = check_extent(msi, request.extent, checks)
        check_georeference_format("output", request.output, request.format, msi, checks)
        every, area = _check_every(msi, request.every, area, 0 if index is None else len(index), checks)
    if hsi and msi:
        check_places(hsi, msi, checks)
    if hsi and area and index is not None:
        check_disk(request.output, request.dtype, hsi.dtype, len(index), area, checks, request.format)
    if hsi and msi and area and checks.plan and not checks.errors:
        partial = every > 1 or area.size < msi.grid.size
        checks.plan = replace(checks.plan, area=area, every=every, partial=partial)
        add_cost(request, hsi, area, checks)
        if thorough:
            units_and_shift.check_units_and_shift(request, hsi, msi, checks)
    checks.hsi, checks.msi = hsi, msi
    return checks


def preflight_training(request: TrainRequest, *, thorough: bool = False) -> Preflight:
    """Return facts and findings about a request to train a model. Never raises for a mistake of the user.

    Args:
        request: the request.
        thorough: also compare the units of the images and measure the offset between them, if there is an MSI.
    """
    checks, fusion = Preflight(), request.as_fusion()
    check_options(request, TRAIN, checks)
    check_training_options(request, checks)
    check_device(fusion, checks)
    if not request.model:
        checks.error("model.missing", Sentence("Choose the model file to write."))
    if request.radiometry in ("factor", "match") and not request.msi:
        checks.error(
            "radiometry.no_msi",
            Sentence(
                "The radiometry {radiometry} compares two images: give a multispectral image, or choose auto.",
                radiometry=request.radiometry,
            ),
        )
    check_outputs({"model": request.model, "report": request.report}, _inputs(fusion), checks)
    hsi = open_image(lambda: open_hsi(fusion), "hsi", fusion.hsi, checks)
    msi = open_image(lambda: opened_raster(fusion.msi), "msi", fusion.msi, checks) if request.msi else None
    index = _check_hsi(hsi, fusion, checks) if hsi else None
    if request.msi:
        response, mapping = band_checks.check_sensor(msi, fusion, checks, hsi, index)
        if msi and mapping:
            mapping = _without_empty_bands(msi, mapping, checks)
    else:
        response, mapping = band_checks.choose_bands(hsi, index, fusion, checks)
    if hsi and index is not None and response and mapping:
        checks.plan = band_checks.check_response(hsi, index, response.take(mapping.names), mapping, checks)
    if msi:
        used = mapping.index if mapping else []
        msi = msi.with_data(used)
        check_pixels(msi, used or [0], checks)
    if hsi and msi:
        check_places(hsi, msi, checks)
    if hsi and checks.plan and not checks.errors:
        add_cost(fusion, hsi, None, checks)
        if thorough and msi:
            units_and_shift.check_units_and_shift(fusion, hsi, msi, checks)
    checks.hsi, checks.msi = hsi, msi
    return checks


def _inputs(request: FusionRequest) -> list[str]:
    table = "" if user_bands.is_typed(request.hsi_wavelengths) else request.hsi_wavelengths
    return [request.hsi, request.msi, request.srf, table]


_ROLES = {"hsi": Sentence("hyperspectral image (LR-HSI)"), "msi": Sentence("multispectral image (HR-MSI)")}


def open_image(opened: Callable[[], Raster], name: str, path: str, preflight: Preflight) -> Raster | None:
    """Open an image and add its facts; return None, and add an error, when it cannot be opened.

    Args:
        opened: opens the image.
        name: its role and field, "hsi" or "msi".
        path: its path, "" when none was given.
        preflight: the preflight; findings and facts are added to it.
    """
    role = _ROLES[name]
    if not path:
        preflight.error(f"{name}.missing", Sentence("Choose the {role}.", role=role))
        return None
    try:
        raster = opened()
    except RasterError as e:
        preflight.error(f"{name}.unreadable", Sentence("The {role}: {reason}", role=role, reason=e))
        return None
    except RequestRefused as e:
        preflight.findings.extend(e.problems)
        return None
    setattr(preflight.facts, name, _image_facts(raster))
    band_checks.add_wavelength_findings(raster, name, preflight)
    return raster


def _image_facts(raster: Raster) -> ImageFacts:
    centres = raster.bands.centre_nm[raster.bands.good]
    finite = centres[np.isfinite(centres)]
    return ImageFacts(
        path=raster.path,
        shape=list(raster.grid.shape),
        bands=len(raster),
        dtype=raster.dtype,
        units=_units(raster),
        pixel_size=raster.grid.pixel_size,
        wavelength_nm=[float(finite.min()), float(finite.max())] if finite.size else None,
        wavelength_source=raster.bands.source,
        bad_bands=[int(i) + 1 for i in np.flatnonzero(~raster.bands.good)],
    )


def _units(raster: Raster) -> str:
    """Return the units that the file declares; whether those of two images agree is found by comparing them."""
    if raster.reflectance_scale is None:
        return Sentence("as stored, because the file contains no scale")
    if raster.reflectance_scale == 1:
        return Sentence("scaled by {scale:g}, according to the file", scale=raster.scale[0])
    return Sentence(
        "reflectance × {reflectance_scale:g}, according to the file", reflectance_scale=raster.reflectance_scale
    )


def _check_hsi(hsi: Raster, request: FusionRequest, preflight: Preflight) -> NDArray[np.intp] | None:
    """Return the indices of the usable bands, sorted by centre; add findings about those left out."""
    bands = hsi.bands
    if not bands.good.any():
        preflight.error(
            "hsi.no_good_bands",
            Sentence(
                "Every band of {path} is marked as bad. Check its bad bands list (bbl) and the bands to leave out.",
                path=hsi.path,
            ),
        )
        return None
    if not bands.has_wavelengths:
        band_checks.add_missing_wavelengths(hsi, preflight)
        return None
    band_checks.add_bad_band_findings(hsi, request, preflight)
    index = bands.usable()
    try:
        empty, constant = find_empty_bands(hsi, index)
    except RasterError as e:
        preflight.error("hsi.unreadable", e.message)
        return None
    if empty.any():
        preflight.warning(
            "hsi.empty_bands",
            Sentence(
                "{bands_clause} without data and will be left out of the result.",
                bands_clause=bands_clause(index[empty], bands, band_checks.HSI),
            ),
        )
    if constant.any():
        preflight.warning(
            "hsi.constant_bands",
            Sentence(
                "{bands_clause} constant and will be left out of the result.",
                bands_clause=bands_clause(index[constant], bands, band_checks.HSI),
            ),
        )
    index = index[~(empty | constant)]
    if len(index) < 2:
        preflight.error(
            "hsi.one_band",
            Sentence(
                "{path} has fewer than two usable bands, and a hyperspectral image needs "
                "several. Are the two images swapped?",
                path=hsi.path,
            ),
        )
        return None
    preflight.facts_of("hsi").used_bands = len(index)
    try:
        if not check_values(hsi, index, "hsi", preflight):
            return None
    except RasterError as e:
        preflight.error("hsi.unreadable", e.message)
        return None
    return index


def _without_empty_bands(msi: Raster, mapping: BandMapping, preflight: Preflight) -> BandMapping:
    try:
        return band_checks.leave_out_empty(msi.with_data(mapping.index), mapping, preflight)
    except RasterError as e:
        preflight.error("msi.unreadable", e.message)
        return mapping


def check_pixels(msi: Raster, index: list[int], preflight: Preflight, *, differ: bool = False) -> None:
    """Add findings about the pixels of the MSI in the used bands; none when it is known to be unreadable.

    Args:
        msi: the open HR-MSI.
        index: the band indices that are used.
        preflight: the preflight; findings and facts are added to it.
        differ: pixels that are all the same are an error.
    """
    if any(f.code == "msi.unreadable" for f in preflight.errors):
        return
    try:
        check_values(msi, index, "msi", preflight, differ=differ)
    except RasterError as e:
        preflight.error("msi.unreadable", e.message)


def check_extent(msi: Raster, extent: str, preflight: Preflight) -> Window | None:
    """Return the window of the MSI in an extent; None, and an error, when there is none."""
    try:
        return extent_window(msi.grid, extent)
    except ValueError as e:
        preflight.error("extent.invalid", sentence_of(e))
        return None


def _check_every(
    msi: Raster, every: int, area: Window | None, bands: int, preflight: Preflight
) -> tuple[int, Window | None]:
    """Return the step along the MSI's rows and columns and the area in stepped pixels; add a note if the step is not 1.

    bands: number of bands of the result.
    """
    rows, cols = msi.grid.shape
    most = min(rows, cols)
    if not 0 <= every <= most:
        preflight.error(
            "every.range",
            Sentence(
                "A subsampling of {every} is out of range for an image of {rows} × {cols} "
                "pixels. Choose 1 for every pixel, up to {most} for every n-th, or 0 for an "
                "automatic step.",
                every=every,
                rows=rows,
                cols=cols,
                most=most,
            ),
        )
        return 1, area
    if area is None:
        return 1, None
    every = min(every or quick_step(area, bands), most)
    if every == 1:
        return every, area
    area = decimated_window(area, every, msi.grid.coarser(every).shape)
    preflight.note(
        "msi.thinned",
        Sentence(
            "The result will have {rows} × {cols} pixels of {every} times the size: one of "
            "{every} multispectral pixels along rows and columns. For finer pixels, choose a "
            "smaller extent or a subsampling of 1.",
            rows=area.rows,
            cols=area.cols,
            every=every,
        ),
    )
    return every, area
