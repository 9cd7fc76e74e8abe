"""Request and result of a simulation. Imports no NumPy: QGIS reads names and defaults from here."""

from __future__ import annotations

import math
from dataclasses import asdict, dataclass, field
from typing import Any

from spectralift_qgis.core.request.request import normalise_fields

PSFS = ("gaussian", "kolmogorov", "moffat", "lorentzian2", "parabolic", "sinc", "hermite", "gabor", "airy", "delta")
VARIANTS = ("physical", "published")
DTYPES = ("float32", "auto")
PAPER_SENSORS = ("paper-1", "paper-3", "paper-4", "paper-8", "paper-16")  # as the table in resources/sensors has them
PUBLISHED_SNR_DB = {4: 35.0, 8: 30.0, 16: 25.0, 32: 20.0}
SNR_RANGE_DB = (-60.0, 200.0)


@dataclass(frozen=True)
class SimulateRequest:
    """Complete input of a simulation: everything that determines its result, and nothing else.

    Attributes:
        hsi: Path (or GDAL name) of the cube.
        lr_hsi: Path of the LR-HSI to write. For all outputs the extension decides the format.
        hr_msi: Path of the HR-MSI to write.
        sensor: ID of the sensor library or of PAPER_SENSORS. Exactly one of sensor and srf is given.
        srf: Path of the user's own response file.
        msi_bands: Names of bands of the response, "Blue,Green,Red"; "" for all that the cube covers.
        hsi_wavelengths: As in a FusionRequest.
        bad_bands: As in a FusionRequest.
        ratio: Number of fine pixels along the side of a coarse one.
        psf: One of PSFS.
        psf_size: Side of the PSF's kernel in fine pixels.
        psf_sigma: σ of the PSF in fine pixels.
        hsi_snr: SNR of the LR-HSI in dB per band; "none" for no noise, "auto" as published for the ratio.
        msi_snr: SNR of the HR-MSI, in the same form; "auto" means 40.
        seed: Seed of the noise.
        variant: "physical", or "published" for the protocol as the paper's authors run it.
        dtype: "float32", or "auto" for the cube's own type and scale.
        compress: Compression of the images.
        memory_mib: Memory in MiB for reading, blurring and writing, in addition to the libraries themselves.
        truth: Path of the truth, the cube's used bands and extent; "" to write none.
        report: Path of the JSON report; "" to write none.
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
        normalise_fields(self)

    @property
    def outputs(self) -> dict[str, str]:
        """Paths of the files to write, by field name."""
        names = ("lr_hsi", "hr_msi", "truth", "report")
        return {name: getattr(self, name) for name in names if getattr(self, name)}


@dataclass(frozen=True)
class SimulateResult:
    """Result of a simulation.

    Attributes:
        lr_hsi: Absolute path of the LR-HSI.
        hr_msi: Absolute path of the HR-MSI.
        truth: Absolute path of the truth, or "".
        report: Absolute path of the report, or "".
        seed: Seed of the noise.
        ratio: Number of fine pixels along the side of a coarse one.
        bands: Number of bands of the LR-HSI.
        msi_bands: Names of the bands of the HR-MSI.
        shape: (rows, cols) of the HR-MSI.
        lr_shape: (rows, cols) of the LR-HSI.
        figures: Requested and measured SNR in dB, counts of written values.
        timings_s: Stage → duration in seconds.
        warnings: Sentences for the user.
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
        """Return the fields as a dictionary."""
        return asdict(self)


def published_snr_db(ratio: int) -> float:
    """Return the LR-HSI's SNR in dB as published for ratios 4, 8, 16 and 32; linear in log2 r, constant beyond."""
    low, high = min(PUBLISHED_SNR_DB), max(PUBLISHED_SNR_DB)
    steps = math.log2(min(max(ratio, low), high) / low)
    return PUBLISHED_SNR_DB[low] - 5.0 * steps


def snr_db(text: str, ratio: int) -> float | None:
    """Return the SNR in dB for a text such as "35", "auto" or "none".

    Args:
        text: Number in dB, "auto" for the published SNR, or "none".
        ratio: Number of fine pixels along the side of a coarse one, for "auto".

    Returns:
        The SNR in dB; None for no noise.

    Raises:
        ValueError: The text is something else, or the number is outside SNR_RANGE_DB.
    """
    word = text.strip().lower()
    if word == "none":
        return None
    if word == "auto":
        return published_snr_db(ratio)
    value = float(word)
    if not SNR_RANGE_DB[0] <= value <= SNR_RANGE_DB[1]:
        raise ValueError(f"{value:g} dB")
    return value
