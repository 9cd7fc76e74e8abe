"""Checks the spectral side of a simulation: the bands that the cube covers, and the response matrix."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from spectralift_qgis.core.base import words
from spectralift_qgis.core.base.errors import ResponseError
from spectralift_qgis.core.base.sentence import Sentence, joined
from spectralift_qgis.core.raster import Raster
from spectralift_qgis.core.spectral.bands import BandTable
from spectralift_qgis.core.spectral.response.srf import FULL_COVERAGE, MIN_COVERAGE, SpectralResponse
from spectralift_qgis.evaluation.simulate import response
from spectralift_qgis.evaluation.simulate.plan import SimulatePreflight
from spectralift_qgis.evaluation.simulate.request import SimulateRequest


@dataclass(frozen=True, eq=False)
class SpectralPart:
    """Spectral part of a Simulation, with the same fields."""

    bands: BandTable
    msi_bands: BandTable
    matrix: NDArray[np.float64]
    srf_nm: NDArray[np.float64]
    coverage: NDArray[np.float64] | None


def check_response(
    hsi: Raster,
    index: NDArray[np.intp],
    chosen: tuple[SpectralResponse, tuple[str, ...]],
    request: SimulateRequest,
    preflight: SimulatePreflight,
) -> SpectralPart | None:
    """Return the used bands of the cube, the bands of the HR-MSI, R, its wavelengths, and the coverage."""
    loaded, names = chosen
    bands = hsi.bands.take(index)
    if request.variant == "published":
        return _published(bands, loaded.take(names), preflight)
    coverage = dict(zip(names, loaded.take(names).coverage(bands)))
    low, high = bands.centre_nm.min(), bands.centre_nm.max()
    outside = [n for n in names if coverage[n] < MIN_COVERAGE]
    covered = [n for n in names if n not in outside]
    lost = words.listing([f"{n} ({coverage[n] * 100:.0f} % covered)" for n in outside])
    values = {"sensor": loaded.sensor, "lost": lost, "low": low, "high": high}
    if outside and (request.msi_bands.strip() or not covered):
        text = Sentence(
            "Of {sensor}, {lost} cannot be simulated: outside the cube's good bands ({low:.0f}–{high:.0f} nm).",
            **values,
        )
        advice = Sentence("Leave them out: use the bands {kept}.", kept=",".join(covered))
        advice = advice if covered else Sentence("Check sensor and wavelengths.")
        preflight.error("msi_bands.outside", joined((text, advice)))
        return None
    if outside:
        text = Sentence(
            "Of {sensor}, {lost} are left out: outside the cube's good bands ({low:.0f}–{high:.0f} nm).", **values
        )
        preflight.note("msi_bands.left_out", text)
    for name in covered:
        if coverage[name] < FULL_COVERAGE:
            preflight.warning(
                "msi_bands.partly_outside",
                Sentence(
                    "{coverage:.0f} % of the response of {name} lies outside the range of the "
                    "cube ({low:.0f}–{high:.0f} nm). {name} will be simulated from the rest.",
                    coverage=(1 - coverage[name]) * 100,
                    name=name,
                    low=low,
                    high=high,
                ),
            )
    used = loaded.take(covered)
    preflight.facts.simulated_bands = covered
    preflight.facts.coverage = {n: round(float(coverage[n]), 4) for n in covered}
    shares = np.array([coverage[n] for n in covered])
    return SpectralPart(bands, response.msi_table(used), used.matrix(bands), bands.centre_nm, shares)


def _published(bands: BandTable, used: SpectralResponse, preflight: SimulatePreflight) -> SpectralPart | None:
    """Return the same as `_check_response` for the published variant: R at wavelengths stretched over the sensor."""
    gaussians = response.as_published(used)
    stretched = response.stretched_nm(gaussians, len(bands))
    try:
        matrix = response.published_matrix(gaussians, stretched)
    except ResponseError as e:
        preflight.error("msi_bands.outside", e.message)
        return None
    low, high = stretched[0], stretched[-1]
    preflight.facts.simulated_bands = list(used.band_names)
    preflight.facts.stretched_nm = [float(low), float(high)]
    preflight.note(
        "variant.published",
        Sentence(
            "As published, the cube's {count} bands are assumed to lie evenly between {low:g} "
            "and {high:g} nm, whatever their centres. To fuse this pair, give the wavelengths "
            "{low:g}:{high:g} and the sensor from-metadata.",
            count=len(bands),
            low=low,
            high=high,
        ),
    )
    if not np.isfinite(bands.centre_nm).all():
        bands = BandTable(
            bands.names, stretched, bands.fwhm_nm, bands.good, Sentence("stretched over the sensor, as published")
        )
    return SpectralPart(bands, response.msi_table(gaussians), matrix, stretched, None)
