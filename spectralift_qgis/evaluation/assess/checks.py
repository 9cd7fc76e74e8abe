"""Checks of a comparison before any pixel is compared and before anything is written."""

from __future__ import annotations

import contextlib
import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from spectralift_qgis.core.base import words
from spectralift_qgis.core.base.errors import Finding, RasterError, RequestRefused
from spectralift_qgis.core.base.sentence import Sentence
from spectralift_qgis.core.check.bands import add_wavelength_findings
from spectralift_qgis.core.check.options import check_options
from spectralift_qgis.core.check.outputs import check_outputs, check_proj
from spectralift_qgis.core.check.place import add_crs_warning
from spectralift_qgis.core.raster import Raster, open_raster, project_tag
from spectralift_qgis.core.raster.read.sampling import find_empty_bands
from spectralift_qgis.core.request.plan import Preflight
from spectralift_qgis.core.spectral.bands import BandTable, bands_clause
from spectralift_qgis.evaluation.assess.fields import FIELDS
from spectralift_qgis.evaluation.assess.matching import Matching, grid_problems, match_bands
from spectralift_qgis.evaluation.assess.pairs import RasterPair
from spectralift_qgis.evaluation.assess.request import AssessRequest


@dataclass(eq=False)
class Checked:
    """Checked comparison, ready to run.

    Attributes:
        pair: Open rasters of estimate and reference.
        bands: Table of the B compared bands of the reference.
        matching: Assignment of the bands.
        ratio: GSD of the LR-HSI over that of the cubes, 0 if unknown.
        findings: Findings of the checks.
    """

    pair: RasterPair
    bands: BandTable
    matching: Matching
    ratio: float
    findings: list[Finding]


def open_checked(stack: contextlib.ExitStack, request: AssessRequest) -> Checked:
    """Open both cubes and check the request.

    Args:
        stack: Exit stack that closes the rasters.
        request: Request of the comparison.

    Raises:
        RequestRefused: The request has problems; all are listed.
    """
    preflight = Preflight()
    _check_options(request, preflight)
    check_outputs(request.outputs, (request.estimate, request.reference), preflight, {"maps": "GTiff"})
    estimate = _open(stack, request.estimate, "estimate", preflight)
    reference = _open(stack, request.reference, "reference", preflight)
    if estimate is None or reference is None:
        raise RequestRefused(preflight.errors)
    if request.maps:
        check_proj(reference, "maps", preflight)
    _check_grids(estimate, reference, preflight)
    matching = _check_bands(estimate, reference, preflight)
    if preflight.errors or matching is None:
        raise RequestRefused(preflight.errors)
    factor = _factor(estimate, reference, preflight)
    pair = RasterPair(estimate, reference, matching.estimate, matching.reference, factor)
    bands = reference.bands.take(matching.reference)
    return Checked(pair, bands, matching, _ratio(request, estimate), preflight.findings)


def _check_options(request: AssessRequest, preflight: Preflight) -> None:
    for name, value, meaning in (
        ("ratio", request.ratio, Sentence("the coarse pixel size over the fine one, e.g. 4")),
        ("data_range", request.data_range, Sentence("the span of the reference's values, e.g. 10000")),
    ):
        if value is not None and not (math.isfinite(value) and value > 0):
            words_of = name.replace("_", " ")
            preflight.error(
                f"{name}.range",
                Sentence(
                    "The {words_of} {value:g} is not a positive number. Give {meaning}.",
                    words_of=words_of,
                    value=value,
                    meaning=meaning,
                ),
            )
    if request.ratio is not None and 0 < request.ratio < 1:
        preflight.error(
            "ratio.below_one",
            Sentence(
                "The ratio {ratio:g} is below 1. Give the coarse pixel size over the fine one, {inverse:g}.",
                ratio=request.ratio,
                inverse=1 / request.ratio,
            ),
        )
    check_options(request, FIELDS, preflight)


def _open(stack: contextlib.ExitStack, path: str, role: str, preflight: Preflight) -> Raster | None:
    if not path:
        preflight.error(f"{role}.missing", Sentence("Choose the {role}.", role=role))
        return None
    try:
        raster = stack.enter_context(open_raster(path))
    except RasterError as e:
        preflight.error(f"{role}.unreadable", Sentence("The {role}: {reason}", role=role, reason=e))
        return None
    add_wavelength_findings(raster, role, preflight)
    return raster


def _check_grids(estimate: Raster, reference: Raster, preflight: Preflight) -> None:
    problems = grid_problems(estimate.grid, reference.grid)
    for code, sentence in problems:
        preflight.error(code, sentence)
    add_crs_warning({"estimate": estimate, "reference": reference}, preflight)
    without = [r.path for r in (estimate, reference) if r.grid.geotransform is None]
    if without and not problems:
        preflight.note(
            "estimate.no_georeference",
            (
                Sentence(
                    "{without} has no georeference. Pixels are compared in the order of the files.",
                    without=words.listing(without),
                )
                if len(without) == 1
                else Sentence(
                    "{without} have no georeference. Pixels are compared in the order of the files.",
                    without=words.listing(without),
                )
            ),
        )


def _check_bands(estimate: Raster, reference: Raster, preflight: Preflight) -> Matching | None:
    """Match the bands that have data, and report those that are left out."""
    try:
        tables = [_with_data(estimate, "the estimate", preflight), _with_data(reference, "the reference", preflight)]
    except RasterError as e:
        preflight.error("estimate.unreadable", e.message)
        return None
    matching = match_bands(*tables)
    if not len(matching.reference):
        preflight.error("estimate.no_common_band", _nothing_in_common(estimate, reference, matching))
        return None
    if tables[0].has_wavelengths != tables[1].has_wavelengths:
        ignorant = reference if tables[0].has_wavelengths else estimate
        preflight.warning(
            "bands.by_number",
            Sentence("{path} does not contain wavelengths. Bands are compared by their numbers.", path=ignorant.path),
        )
    sides = ((matching.only_estimate, tables[0], "the estimate"), (matching.only_reference, tables[1], "the reference"))
    for index, table, of in sides:
        if len(index):
            left_out = bands_clause(index, table, of)
            preflight.warning(
                "bands.unmatched",
                Sentence("{left_out} left out because the other image has no such band.", left_out=left_out),
            )
    return matching


def _with_data(raster: Raster, of: str, preflight: Preflight) -> BandTable:
    """Return the table of bands, in which bands without any data are marked bad."""
    bad, good = np.flatnonzero(~raster.bands.good), np.flatnonzero(raster.bands.good)
    empty = good[find_empty_bands(raster, good)[0]] if len(good) else good
    if len(bad):
        preflight.note(
            "bands.bad",
            Sentence("{bands_clause} marked bad and left out.", bands_clause=bands_clause(bad, raster.bands, of)),
        )
    if not len(empty):
        return raster.bands
    preflight.warning(
        "bands.empty",
        Sentence("{bands_clause} without data and left out.", bands_clause=bands_clause(empty, raster.bands, of)),
    )
    mask: NDArray[np.bool_] = np.zeros(len(raster), bool)
    mask[empty] = True
    return raster.bands.mark_bad(mask)


def _nothing_in_common(estimate: Raster, reference: Raster, matching: Matching) -> Sentence:
    if matching.how == "number":
        return Sentence(
            "The estimate and the reference have no good band in common: check their bad bands lists (bbl)."
        )
    spans = []
    for raster in (estimate, reference):
        centre = raster.bands.centre_nm[raster.bands.usable()]
        spans.append(
            Sentence("{min:.0f}–{max:.0f} nm in {count} bands", min=centre.min(), max=centre.max(), count=len(centre))
        )
    return Sentence(
        "No band of the estimate ({estimate}) has the wavelength of one of the reference "
        "({reference}): these are not two versions of one image.",
        estimate=spans[0],
        reference=spans[1],
    )


def _factor(estimate: Raster, reference: Raster, preflight: Preflight) -> float:
    """Return the factor from the estimate's units to the reference's; 1 if a file does not state its scale."""
    a, b = estimate.reflectance_scale, reference.reflectance_scale
    if a is None or b is None or a == b:
        return 1.0
    preflight.note(
        "estimate.scaled",
        Sentence(
            "The estimate's values are multiplied by {factor:g}: according to the files a "
            "reflectance of 1 is {estimate:g} in the estimate and {reference:g} in the reference.",
            factor=b / a,
            estimate=a,
            reference=b,
        ),
    )
    return b / a


def _ratio(request: AssessRequest, estimate: Raster) -> float:
    """Return the ratio of the request, or else of the estimate's metadata; 0 if neither has one."""
    if request.ratio is not None:
        return request.ratio
    try:
        tag = float(project_tag(estimate, "ratio") or 0)
    except ValueError:
        return 0.0
    return tag if math.isfinite(tag) and tag >= 1 else 0.0
