"""What a simulation is asked to do and what came of it. No NumPy: QGIS reads names and defaults from here."""

from __future__ import annotations

import math
from dataclasses import asdict, dataclass, field
from typing import Any

from spectralift_qgis.core.request.request import settle

PSFS = ("gaussian", "kolmogorov", "moffat", "lorentzian2", "parabolic", "sinc", "hermite", "gabor", "airy", "delta")
VARIANTS = ("physical", "published")
DTYPES = ("float32", "auto")
PAPER_SENSORS = ("paper-1", "paper-3", "paper-4", "paper-8", "paper-16")  # as the table in resources/sensors has them
PUBLISHED_SNR_DB = {4: 35.0, 8: 30.0, 16: 25.0, 32: 20.0}
SNR_RANGE_DB = (-60.0, 200.0)


@dataclass(frozen=True)
class SimulateRequest:
    """Everything that decides a simulation, and nothing else.

    hsi: path (or GDAL name) of the cube. lr_hsi, hr_msi: what is written; truth: the used bands and extent of the
    cube, report: JSON; "" for neither. The extension decides the format.
    sensor: an ID of the sensor library or of PAPER_SENSORS; or srf: a response file of the user's. Exactly one.
    msi_bands: names of the response's bands, "Blue,Green,Red"; "" for all that the cube covers.
    hsi_wavelengths, bad_bands: as in a FusionRequest.
    ratio: how many fine pixels make the side of a coarse one.
    psf, psf_size, psf_sigma: one of PSFS; the side of its kernel and its σ, both in fine pixels.
    hsi_snr, msi_snr: dB per band, "none" for no noise; "auto": as published for the ratio.
    variant: "physical", or "published" for the protocol as the paper's authors run it.
    dtype: "float32", or "auto" for the cube's own type and scale.
    memory_mib: what reading, blurring and writing may hold at a time, beside the libraries themselves.
    """

    hsi: str
    lr_hsi: str
    hr_msi: str
    sensor: str = ""
    srf: str = ""
    msi_bands: str = ""
    hsi_wavelengths: str = ""
    bad_bands: str = ""
    ratio: int = 4
    psf: str = "gaussian"
    psf_size: int = 15
    psf_sigma: float = 3.4
    hsi_snr: str = "auto"
    msi_snr: str = "40"
    seed: int = 0
    variant: str = "physical"
    dtype: str = "float32"
    compress: str = "none"
    memory_mib: int = 1024
    truth: str = ""
    report: str = ""

    def __post_init__(self) -> None:
        settle(self)

    @property
    def outputs(self) -> dict[str, str]:
        """The paths that are written, by field."""
        names = ("lr_hsi", "hr_msi", "truth", "report")
        return {name: getattr(self, name) for name in names if getattr(self, name)}


@dataclass(frozen=True)
class SimulateResult:
    """What a simulation made.

    shape, lr_shape: (rows, cols) of HR-MSI and LR-HSI. figures: SNR asked for and measured, counts of values.
    """

    lr_hsi: str
    hr_msi: str
    truth: str
    report: str
    seed: int
    ratio: int
    bands: int
    msi_bands: tuple[str, ...]
    shape: tuple[int, int]
    lr_shape: tuple[int, int]
    figures: dict[str, Any] = field(default_factory=dict)
    timings_s: dict[str, float] = field(default_factory=dict)
    warnings: tuple[str, ...] = ()

    def as_dict(self) -> dict[str, Any]:
        return asdict(self)


def published_snr_db(ratio: int) -> float:
    """Return the LR-HSI's SNR as published for ratios 4, 8, 16 and 32; linear in log2 r between, constant beyond."""
    low, high = min(PUBLISHED_SNR_DB), max(PUBLISHED_SNR_DB)
    steps = math.log2(min(max(ratio, low), high) / low)
    return PUBLISHED_SNR_DB[low] - 5.0 * steps


def snr_db(text: str, ratio: int) -> float | None:
    """Return the SNR in dB that "35", "auto" or "none" stands for. Raises ValueError for anything else."""
    word = text.strip().lower()
    if word == "none":
        return None
    if word == "auto":
        return published_snr_db(ratio)
    value = float(word)
    if not SNR_RANGE_DB[0] <= value <= SNR_RANGE_DB[1]:
        raise ValueError(f"{value:g} dB")
    return value
