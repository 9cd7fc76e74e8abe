"""Compares the units of the two images and measures the offset between them, before a run starts."""

from __future__ import annotations

import numpy as np

from spectralift_qgis.core.base import words
from spectralift_qgis.core.base.errors import RasterError, RequestRefused
from spectralift_qgis.core.base.progress import Silent
from spectralift_qgis.core.base.sentence import Sentence
from spectralift_qgis.core.harmonise.compare_images import (
    compare_images,
    harmonising_findings,
    measure_pair_shift,
    quick_sample,
)
from spectralift_qgis.core.harmonise.shift import Shift
from spectralift_qgis.core.raster import Raster, decimated, metres_per_unit
from spectralift_qgis.core.raster.read.sampling import draw_spectra
from spectralift_qgis.core.request.facts import ShiftFacts, UnitsFacts
from spectralift_qgis.core.request.plan import Preflight
from spectralift_qgis.core.request.request import FusionRequest

FEW_SPECTRA = 4096  # enough to compare distributions
WORTH_TELLING_PIXELS = 0.5  # of an LR-HSI pixel


def check_units_and_shift(request: FusionRequest, hsi: Raster, msi: Raster, preflight: Preflight) -> None:
    """Add the comparison of units to facts and findings, and the offset between the images.

    Args:
        request: the request.
        hsi: the open LR-HSI.
        msi: the open HR-MSI.
        preflight: the preflight, with its plan; findings and facts are added to it.
    """
    plan = preflight.ready
    try:
        y = draw_spectra(hsi, plan.hsi_index, FEW_SPECTRA, seed=request.seed, quick=True)
        closeness = quick_sample(hsi, msi)
        compared = compare_images(request, plan, hsi, msi, y, Silent(), closeness)
        # The offset is reported even if units are not compared.
        shift = compared.shift
        if request.radiometry == "none":
            shift = measure_pair_shift(plan, hsi, decimated(msi, closeness.every), closeness)
        done = compared.harmonisation
        preflight.facts.radiometry = UnitsFacts(done.kind, done.basis, done.pixels)
        preflight.findings.extend(harmonising_findings(request, plan, compared))
    except RequestRefused as e:
        preflight.findings.extend(e.problems)
        return
    except RasterError as e:
        preflight.error("hsi.unreadable", e.message)
        return
    if shift is not None:
        _note_shift(shift, hsi, preflight)


def _note_shift(shift: Shift, hsi: Raster, preflight: Preflight) -> None:
    metres = metres_per_unit(hsi.grid)
    preflight.facts.shift = ShiftFacts(
        pixels=[round(v, 2) for v in shift.pixels],
        east_m=None if metres is None else round(shift.east * metres, 3),
        north_m=None if metres is None else round(shift.north * metres, 3),
        correlation=round(shift.correlation, 3),
    )
    if np.hypot(*shift.pixels) >= WORTH_TELLING_PIXELS:
        preflight.note("msi.shifted", shift_sentence(shift, metres))


def shift_sentence(shift: Shift, metres: float | None) -> Sentence:
    """Return a sentence on the offset between the images.

    Args:
        shift: the offset, in hyperspectral pixels and in units of the CRS.
        metres: length of a unit of the CRS in metres, None when it is no length.
    """
    pixels = np.hypot(*shift.pixels)
    if metres is None:
        return Sentence(
            "The images are offset by {pixels:.1f} coarse pixels. The fusion tolerates this; a pixel-by-pixel "
            "comparison does not.",
            pixels=pixels,
        )
    return Sentence(
        "The images are offset: the multispectral image lies {distance:.3g} m ({pixels:.1f} coarse pixels) to the "
        "{direction}. The fusion tolerates this; a pixel-by-pixel comparison does not.",
        distance=shift.distance * metres,
        pixels=pixels,
        direction=words.direction(shift.east, shift.north),
    )
