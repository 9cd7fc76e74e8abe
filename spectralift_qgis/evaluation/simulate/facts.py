"""Facts that the check of a simulation finds out. Imports no NumPy."""

from __future__ import annotations

from dataclasses import dataclass

from spectralift_qgis.core.request.facts import Facts


@dataclass
class SimulationFacts(Facts):
    """Facts about the cube and the images to be made of it.

    Attributes not listed here are those of Facts.

    Attributes:
        shape: (rows, columns) of the HR-MSI and the truth.
        lr_shape: (rows, columns) of the LR-HSI.
        simulated_bands: names of the bands of the HR-MSI.
        stretched_nm: lowest and highest wavelength in nm that the published variant assumes for the cube.
        hsi_snr_db: SNR of the LR-HSI in dB, None for no noise.
        msi_snr_db: SNR of the HR-MSI in dB, None for no noise.
        bytes: size of each image, by field of the request.
    """

    shape: list[int] | None = None
    lr_shape: list[int] | None = None
    simulated_bands: list[str] | None = None
    stretched_nm: list[float] | None = None
    hsi_snr_db: float | None = None
    msi_snr_db: float | None = None
    bytes: dict[str, int] | None = None
