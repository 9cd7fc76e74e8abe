"""What a comparison is asked to do and what came of it. Imports no NumPy: Processing reads it while QGIS starts."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from typing import Any

from spectralift_qgis.core.request.request import settle

OUTPUTS = ("report", "json_report", "maps")
MAP_BANDS = ("SAM [degrees]", "RMSE over the bands", "SSIM, mean over the bands")


@dataclass(frozen=True)
class AssessRequest:
    """Everything that decides the result of a comparison, and nothing else.

    estimate, reference: paths (or GDAL names) of two cubes on the same grid.
    ratio: GSD of the LR-HSI over that of the cubes, for ERGAS; None: what the estimate's own metadata says, if any.
    data_range: the L of PSNR and SSIM; None: maximum − minimum of the reference over all compared bands and pixels.
    memory_mib: what reading and comparing may hold at a time, beside the libraries themselves.
    report, json_report, maps: paths of what is written (HTML, JSON, GeoTIFF), "" for nothing.
    """

    estimate: str
    reference: str
    ratio: float | None = None
    data_range: float | None = None
    memory_mib: int = 1024
    report: str = ""
    json_report: str = ""
    maps: str = ""

    def __post_init__(self) -> None:
        settle(self)

    @property
    def outputs(self) -> dict[str, str]:
        """Name → path of what is written."""
        return {name: path for name in OUTPUTS if (path := getattr(self, name))}


@dataclass(frozen=True)
class AssessResult:
    """What a comparison found.

    figures: of the whole image (docs/assess.md); None where a figure is not defined, "inf" where it is infinite.
    published: the same as the authors' code computes them. bands: how many were compared.
    pixels: counts of compared and left-out pixels. warnings: sentences.
    """

    estimate: str
    reference: str
    bands: int
    pixels: dict[str, int]
    figures: dict[str, Any]
    published: dict[str, Any]
    outputs: dict[str, str] = field(default_factory=dict)
    warnings: tuple[str, ...] = ()

    def as_dict(self) -> dict[str, Any]:
        return asdict(self)
