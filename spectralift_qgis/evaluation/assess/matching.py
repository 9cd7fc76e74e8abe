"""Matches the bands of the estimate to those of the reference and compares the grids of the two images."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from spectralift_qgis.core.base.grid import RasterGrid
from spectralift_qgis.core.base.sentence import Sentence
from spectralift_qgis.core.raster import SAME_PLACE_PIXELS, corners_apart, same_crs
from spectralift_qgis.core.spectral.bands import BandTable

Floats = NDArray[np.float64]

UNKNOWN_WIDTH_NM = 5.0  # half the width of a single band that does not say how wide it is


@dataclass(frozen=True, eq=False)
class Matching:
    """Assignment of the estimate's bands to the reference's, sorted by centre.

    Attributes:
        estimate: (B,) indices of the matched bands of the estimate.
        reference: (B,) indices of their partners in the reference.
        only_estimate: Indices of good bands of the estimate without a partner.
        only_reference: Indices of good bands of the reference without a partner.
        how: Bands were matched by "wavelength" or by "number".
    """

    estimate: NDArray[np.intp]
    reference: NDArray[np.intp]
    only_estimate: NDArray[np.intp]
    only_reference: NDArray[np.intp]
    how: str


def match_bands(estimate: BandTable, reference: BandTable) -> Matching:
    """Match good bands by centre wavelength if both tables have centres, by number otherwise.

    Two bands match if each is the nearest to the other and their centres differ by at most half the width (FWHM) of
    the reference's band, or half the distance to its nearest neighbour if its width is unknown.
    """
    if estimate.has_wavelengths and reference.has_wavelengths:
        a, b = estimate.usable(), reference.usable()
        pairs = _nearest(estimate.centre_nm[a], reference.centre_nm[b], _tolerance_nm(reference.take(b)))
        matched_a, matched_b = a[pairs[:, 0]], b[pairs[:, 1]]
        how = "wavelength"
    else:
        a, b = np.flatnonzero(estimate.good), np.flatnonzero(reference.good)
        matched_a = matched_b = np.intersect1d(a, b)
        how = "number"
    return Matching(matched_a, matched_b, np.setdiff1d(a, matched_a), np.setdiff1d(b, matched_b), how)


def _tolerance_nm(reference: BandTable) -> Floats:
    """Return the largest difference of centres in nm, (B,), for bands sorted by centre."""
    half_width = reference.fwhm_nm / 2
    step = np.diff(reference.centre_nm)
    step = step[step > 0] if not (step > 0).all() else step
    if len(step) == len(reference) - 1 and len(step):
        half_step = np.minimum(np.r_[np.inf, step], np.r_[step, np.inf]) / 2
    else:  # several bands of one centre: the usual spacing
        half_step = np.full(len(reference), np.median(step) / 2 if step.size else UNKNOWN_WIDTH_NM)
    return np.where(np.isfinite(half_width), half_width, half_step)


def _nearest(a: Floats, b: Floats, tolerance: Floats) -> NDArray[np.intp]:
    """Return pairs of positions, (N, 2), in ascending centres a and b that agree within tolerance (len(b),)."""
    if len(a) == len(b) and (np.abs(a - b) <= tolerance).all() and _one_to_one(a, b):
        return np.stack([np.arange(len(a)), np.arange(len(b))], axis=1)
    distance = np.abs(a[:, None] - b[None, :])  # (len(a), len(b))
    of_b = distance.argmin(axis=0)
    of_a = distance.argmin(axis=1)
    mutual = [(i, j) for j, i in enumerate(of_b) if of_a[i] == j and distance[i, j] <= tolerance[j]]
    return np.array(mutual, np.intp).reshape(-1, 2)


def _one_to_one(a: Floats, b: Floats) -> bool:
    """Return whether every band is nearest to its own partner: lists shifted by one band do not match."""
    distance = np.abs(a[:, None] - b[None, :])
    own = np.diagonal(distance)
    return bool((own <= distance.min(axis=0)).all() and (own <= distance.min(axis=1)).all())


def grid_problems(estimate: RasterGrid, reference: RasterGrid) -> list[tuple[str, Sentence]]:
    """Return (code, sentence) for each difference between the grids; an empty list if they are the same."""
    problems = []
    remedy = Sentence("Resample the estimate to the grid of the reference first (gdalwarp).")
    if estimate.shape != reference.shape:
        problems.append(
            (
                "estimate.size",
                Sentence(
                    "The estimate has {estimate_size} pixels, and the reference {reference_size}. {remedy}",
                    estimate_size=_size(estimate),
                    reference_size=_size(reference),
                    remedy=remedy,
                ),
            )
        )
    if estimate.geotransform is None or reference.geotransform is None:
        return problems
    apart = corners_apart(reference, replace(estimate, shape=reference.shape))
    if apart is None:
        problems.append(
            (
                "estimate.crs",
                Sentence("The coordinate systems of the two images cannot be compared. {remedy}", remedy=remedy),
            )
        )
        return problems
    sizes = [g.pixel_size or (0.0, 0.0) for g in (estimate, reference)]
    if apart > SAME_PLACE_PIXELS:
        problems.append(
            (
                "estimate.geotransform",
                Sentence(
                    "The estimate and the reference do not coincide: a corner is {apart:.3g} "
                    "pixels away. The estimate begins at {estimate_place} with pixels of {estimate_width:g} × "
                    "{estimate_height:g}, the reference at {reference_place} with {reference_width:g} × "
                    "{reference_height:g}. {remedy}",
                    apart=apart,
                    estimate_place=_place(estimate),
                    estimate_width=sizes[0][0],
                    estimate_height=sizes[0][1],
                    reference_place=_place(reference),
                    reference_width=sizes[1][0],
                    reference_height=sizes[1][1],
                    remedy=remedy,
                ),
            )
        )
        if not same_crs(estimate.crs_wkt, reference.crs_wkt):
            problems.append(
                ("estimate.crs", Sentence("The two images have different coordinate systems. {remedy}", remedy=remedy))
            )
    return problems


def _size(grid: RasterGrid) -> str:
    return f"{grid.shape[1]} × {grid.shape[0]}"


def _place(grid: RasterGrid) -> str:
    x, y = grid.to_map(0, 0)
    return f"({x:.10g}, {y:.10g})"
