"""Request and result of a comparison. Imports no NumPy: Processing reads this module while QGIS starts."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from typing import Any

from spectralift_qgis.core.base.sentence import Sentence
from spectralift_qgis.core.request.request import normalise_fields

OUTPUTS = ("report", "json_report", "maps")
MAP_BANDS = ("SAM [degrees]", Sentence("RMSE over the bands"), Sentence("SSIM, mean over the bands"))


@dataclass(frozen=True)
class AssessRequest:
    """Complete input of a comparison: everything that determines its result, and nothing else.

    Attributes:
        estimate: Path (or GDAL name) of the estimated cube.
        reference: Path (or GDAL name) of the reference cube, on the same grid.
        ratio: GSD of the LR-HSI over that of the cubes, for ERGAS; None for the ratio in the estimate's metadata, if
            there is one.
        data_range: Range L of PSNR and SSIM; None for maximum − minimum of the reference over all compared bands and
            pixels.
        memory_mib: Memory in MiB for reading and comparing, in addition to the libraries themselves.
        report: Path of the HTML report; "" to write none.
        json_report: Path of the JSON report; "" to write none.
        maps: Path of the maps (GeoTIFF); "" to write none.
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
        normalise_fields(self)

    @property
    def outputs(self) -> dict[str, str]:
        """Paths of the files to write, by field name."""
        return {name: path for name in OUTPUTS if (path := getattr(self, name))}


@dataclass(frozen=True)
class AssessResult:
    """Result of a comparison.

    Attributes:
        estimate: Path of the estimated cube.
        reference: Path of the reference cube.
        bands: Number of compared bands.
        pixels: Counts of compared and left-out pixels.
        figures: Metrics of the whole image (docs/assess.md); None if one is not defined, "inf" if it is infinite.
        published: The same metrics as the authors' code computes them.
        outputs: Paths of the written files, by field name of the request.
        warnings: Sentences for the user.
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
        """Return the fields as a dictionary."""
        return asdict(self)
