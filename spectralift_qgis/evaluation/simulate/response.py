"""Spectral side of a simulation: the bands of the HR-MSI and the response matrix R that computes them."""

from __future__ import annotations

import csv
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from spectralift_qgis import paths
from spectralift_qgis.core.base.errors import ResponseError
from spectralift_qgis.core.base.sentence import Sentence
from spectralift_qgis.core.spectral.bands import BandTable
from spectralift_qgis.core.spectral.response.sensors import FROM_METADATA
from spectralift_qgis.core.spectral.response.srf import SpectralResponse, gaussian_response, load_sensor
from spectralift_qgis.core.spectral.response.srf_files import load_response
from spectralift_qgis.evaluation.simulate.request import PAPER_SENSORS

EDGES_IN_SIGMA = 4.2  # the authors' σ = (upper − lower edge) / 4.2
FWHM_IN_SIGMA = 2 * np.sqrt(2 * np.log(2))


@dataclass(frozen=True, eq=False)
class Bands:
    """The c bands of the HR-MSI as Gaussians.

    Attributes:
        sensor: Name of the sensor.
        names: Names of the c bands.
        centre_nm: (c,) centres in nm.
        sigma_nm: (c,) σ in nm.
        low_nm: (c,) lower edges in nm; the published variant stretches the cube between the edges.
        high_nm: (c,) upper edges in nm.
    """

    sensor: str
    names: tuple[str, ...]
    centre_nm: NDArray[np.float64]
    sigma_nm: NDArray[np.float64]
    low_nm: NDArray[np.float64]
    high_nm: NDArray[np.float64]


def load(sensor: str, srf: str) -> SpectralResponse:
    """Return the spectral response of a sensor of the library, of the paper's own bands, or of a user's file.

    Args:
        sensor: ID of the sensor library or of PAPER_SENSORS; used if `srf` is "".
        srf: Path of a response file, or "".

    Raises:
        ResponseError: The sensor is unknown or the file cannot be read.
    """
    if srf:
        return load_response(srf)
    if sensor == FROM_METADATA:
        raise ResponseError(
            Sentence("There is no multispectral image yet whose metadata could describe its bands. Choose a sensor.")
        )
    if sensor in PAPER_SENSORS:
        bands = paper_bands(sensor)
        return gaussian_response(sensor, bands.names, bands.centre_nm, bands.sigma_nm * FWHM_IN_SIGMA)
    return load_sensor(sensor)


def paper_bands(sensor: str) -> Bands:
    """Return the Gaussian bands by which the authors approximate a sensor, one of PAPER_SENSORS."""
    path = paths.resource("sensors", "paper_gaussians.csv")
    with path.open(encoding="utf-8", newline="") as f:
        rows = [r for r in csv.DictReader(line for line in f if not line.startswith("#")) if r["sensor"] == sensor]
    centre, low, high = (np.array([float(r[k]) for r in rows]) for k in ("centre_nm", "low_nm", "high_nm"))
    return Bands(sensor, tuple(r["band"] for r in rows), centre, (high - low) / EDGES_IN_SIGMA, low, high)


def as_published(response: SpectralResponse) -> Bands:
    """Return the bands of a response as Gaussians like the authors'.

    The paper's own bands have the authors' edges. Those of any other sensor follow the same rule: σ = FWHM / 2.355
    around the centre, edges 2.1 σ away.
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
    """Return evenly spaced wavelengths in nm, (count,), from the lowest to the highest edge, as published."""
    return np.linspace(bands.low_nm.min(), bands.high_nm.max(), count)


def published_matrix(bands: Bands, wavelength_nm: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the response matrix R as published: the Gaussians at these wavelengths, each column divided by its sum.

    Args:
        bands: The c bands of the HR-MSI.
        wavelength_nm: (C,) wavelengths of the cube's bands in nm.

    Returns:
        R (C, c); its columns sum to 1.

    Raises:
        ResponseError: A band is narrower than the spacing of the wavelengths and falls between them.
    """
    z = (wavelength_nm[:, None] - bands.centre_nm) / bands.sigma_nm
    weights = np.exp(-0.5 * z**2)
    sums = weights.sum(axis=0)
    lost = [n for n, s in zip(bands.names, sums) if s < 1e-8]
    if lost:
        raise ResponseError(
            Sentence(
                "{sensor}: band {lost} falls between the {count} bands of the cube.",
                sensor=bands.sensor,
                lost=", ".join(lost),
                count=len(wavelength_nm),
            )
        )
    return np.asarray(weights / sums)


def msi_table(bands: Bands | SpectralResponse) -> BandTable:
    """Return the table of the HR-MSI's bands (names, centres and FWHM in nm) that is written to its file."""
    if isinstance(bands, SpectralResponse):
        names, centre, fwhm = bands.band_names, bands.centre_nm, bands.fwhm_nm
    else:
        names, centre, fwhm = bands.names, bands.centre_nm, bands.sigma_nm * FWHM_IN_SIGMA
    return BandTable(names, centre, fwhm, np.ones(len(names), bool), Sentence("the spectral response"))
