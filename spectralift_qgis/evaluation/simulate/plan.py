"""Outcome of the check of a simulation: facts, findings, and what carries it out."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from spectralift_qgis.core.base.grid import RasterGrid
from spectralift_qgis.core.raster import Raster
from spectralift_qgis.core.request.plan import Preflight
from spectralift_qgis.core.spectral.bands import BandTable
from spectralift_qgis.evaluation.simulate.degrade import Degradation
from spectralift_qgis.evaluation.simulate.facts import SimulationFacts


@dataclass(frozen=True, eq=False)
class Simulation:
    """Checked request, ready to run.

    Attributes:
        hsi: The open cube.
        hsi_index: (C,) indices of the used bands of the cube.
        bands: Table of these bands.
        grid: Grid of the HR-MSI and the truth.
        lr_grid: Grid of the LR-HSI.
        msi_bands: Table of the c bands of the HR-MSI.
        matrix: Response matrix R (C, c).
        srf_nm: (C,) wavelengths in nm at which R was computed.
        coverage: (c,) share of each response where the cube has bands, 0–1; None for the published variant, which
            does not check it.
        degradation: PSF, ratio and border.
        hsi_snr_db: SNR of the LR-HSI in dB; None for no noise.
        msi_snr_db: SNR of the HR-MSI in dB; None for no noise.
    """

    hsi: Raster
    hsi_index: NDArray[np.intp]
    bands: BandTable
    grid: RasterGrid
    lr_grid: RasterGrid
    msi_bands: BandTable
    matrix: NDArray[np.float64]
    srf_nm: NDArray[np.float64]
    coverage: NDArray[np.float64] | None
    degradation: Degradation
    hsi_snr_db: float | None
    msi_snr_db: float | None


@dataclass
class SimulatePreflight(Preflight):
    """Facts and findings about a request, and the checked simulation.

    Attributes:
        facts: Facts about the cube and the images.
        simulation: The simulation; None if there is an error.
    """

    facts: SimulationFacts = field(default_factory=SimulationFacts)
    simulation: Simulation | None = None

    @property
    def prepared(self) -> Simulation:
        """The checked simulation.

        Raises:
            RequestRefused: The request has errors; all are listed.
        """
        return self.required(None if self.errors else self.simulation)
