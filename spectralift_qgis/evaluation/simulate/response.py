"""The spectral side of a simulation: which bands the HR-MSI gets, and the matrix R that makes them."""

from __future__ import annotations

import csv
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from spectralift_qgis import paths
from spectralift_qgis.core.base.errors import ResponseError
from spectralift_qgis.core.spectral.bands import BandTable
from spectralift_qgis.core.spectral.response.sensors import FROM_METADATA
from spectralift_qgis.core.spectral.response.srf import SpectralResponse, gaussian_response, load_sensor
from spectralift_qgis.core.spectral.response.srf_files import load_response
from spectralift_qgis.evaluation.simulate.request import PAPER_SENSORS

EDGES_IN_SIGMA = 4.2  # the authors' σ = (upper − lower edge) / 4.2
FWHM_IN_SIGMA = 2 * np.sqrt(2 * np.log(2))


@dataclass(frozen=True, eq=False)
class Bands:
    """The c bands of the HR-MSI as Gaussians: names, centres, σ, and the edges the published variant stretches to."""

    sensor: str
    names: tuple[str, ...]
    centre_nm: NDArray[np.float64]
    sigma_nm: NDArray[np.float64]
    low_nm: NDArray[np.float64]
    high_nm: NDArray[np.float64]


def load(sensor: str, srf: str) -> SpectralResponse:
    """Return the response of a sensor of the library, of the paper's own bands, or of a user's file.

    Raises ResponseError for an unknown sensor or a file that cannot be read.
    """
    if srf:
        return load_response(srf)
    if sensor == FROM_METADATA:
        raise ResponseError("There is no multispectral image yet whose metadata could name its bands: name a sensor.")
    if sensor in PAPER_SENSORS:
        bands = paper_bands(sensor)
        return gaussian_response(sensor, bands.names, bands.centre_nm, bands.sigma_nm * FWHM_IN_SIGMA)
    return load_sensor(sensor)


def paper_bands(sensor: str) -> Bands:
    """Return the band edges that the authors approximate sensors by, one of PAPER_SENSORS."""
    path = paths.resource("sensors", "paper_gaussians.csv")
    with path.open(encoding="utf-8", newline="") as f:
        rows = [r for r in csv.DictReader(line for line in f if not line.startswith("#")) if r["sensor"] == sensor]
    centre, low, high = (np.array([float(r[k]) for r in rows]) for k in ("centre_nm", "low_nm", "high_nm"))
    return Bands(sensor, tuple(r["band"] for r in rows), centre, (high - low) / EDGES_IN_SIGMA, low, high)


def as_published(response: SpectralResponse) -> Bands:
    """Return a response's bands as the authors' Gaussians.

    The paper's own bands have the authors' edges. Any other sensor's are drawn the same way: σ = FWHM / 2.355 about
    its centre, edges 2.1 σ away.
    """
    if response.sensor in PAPER_SENSORS:
        paper = paper_bands(response.sensor)
        index = [paper.names.index(n) for n in response.band_names]
        columns = (paper.centre_nm, paper.sigma_nm, paper.low_nm, paper.high_nm)
        return Bands(response.sensor, response.band_names, *(c[index] for c in columns))
    centre, sigma = response.centre_nm, response.fwhm_nm / FWHM_IN_SIGMA
    reach = sigma * EDGES_IN_SIGMA / 2
    return Bands(response.sensor, response.band_names, centre, sigma, centre - reach, centre + reach)


def stretched_nm(bands: Bands, count: int) -> NDArray[np.float64]:
    """Return (count,) wavelengths spread evenly from the lowest to the highest edge, as published."""
    return np.linspace(bands.low_nm.min(), bands.high_nm.max(), count)


def published_matrix(bands: Bands, wavelength_nm: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return R (C, c): the Gaussians at these wavelengths, each column divided by its sum.

    Raises ResponseError for a band that is narrower than the wavelengths' spacing and falls between them.
    """
    z = (wavelength_nm[:, None] - bands.centre_nm) / bands.sigma_nm
    weights = np.exp(-0.5 * z**2)
    sums = weights.sum(axis=0)
    lost = [n for n, s in zip(bands.names, sums) if s < 1e-8]
    if lost:
        raise ResponseError(
            f"{bands.sensor}: band {', '.join(lost)} falls between the {len(wavelength_nm)} bands of the cube."
        )
    return np.asarray(weights / sums)


def msi_table(bands: Bands | SpectralResponse) -> BandTable:
    """Return the bands of the HR-MSI that is written."""
    if isinstance(bands, SpectralResponse):
        names, centre, fwhm = bands.band_names, bands.centre_nm, bands.fwhm_nm
    else:
        names, centre, fwhm = bands.names, bands.centre_nm, bands.sigma_nm * FWHM_IN_SIGMA
    return BandTable(names, centre, fwhm, np.ones(len(names), bool), "the spectral response")
