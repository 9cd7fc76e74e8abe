"""What a fusion is asked to do and what came of it: two values that travel through JSON."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field, fields
from typing import Any

RADIOMETRY = ("auto", "none", "factor", "match")
DEVICES = ("auto", "cpu", "cuda", "mps")
DTYPES = ("auto", "int16", "uint16", "float32")
FORMATS = ("GTiff", "ENVI")
COMPRESSIONS = ("none", "deflate", "zstd", "lzw")


@dataclass(frozen=True)
class FusionRequest:
    """Everything that decides the result of a fusion, and nothing else.

    hsi, msi, output: paths (or GDAL names) of LR-HSI, HR-MSI and the HR-HSI to be written.
    sensor: an ID of the sensor library, or "from-metadata" for Gaussians of the centres and widths the MSI itself
    names; or srf: a response file of the user's. Exactly one of sensor and srf.
    msi_bands: "3,2,1" (raster band numbers in the SRF's order), "Blue=3,Green=2,Red=1", or "" to guess.
    hsi_wavelengths: "" for the LR-HSI's own, or a table (CSV, ENVI header), a list "400,410 nm" or a range "400:1000".
    bad_bands: LR-HSI bands to leave out beside those it marks bad itself: "130-135,220", "water-vapour".
    radiometry: how the MSI's values are brought to the HSI's: auto, none, factor or match.
    memory_mib: what reading, predicting and writing may hold at a time, beside the libraries themselves.
    model, quality, report: paths of what else is written, "" for nothing.
    """

    hsi: str
    msi: str
    output: str
    sensor: str = ""
    srf: str = ""
    msi_bands: str = ""
    hsi_wavelengths: str = ""
    bad_bands: str = ""
    preset: str = "default"
    schedule: str = "one_cycle"
    radiometry: str = "auto"
    seed: int = 0
    device: str = "auto"
    memory_mib: int = 1024
    dtype: str = "auto"
    format: str = "GTiff"
    compress: str = "none"
    model: str = ""
    quality: str = ""
    report: str = ""

    def to_json(self) -> str:
        return json.dumps(asdict(self), ensure_ascii=False)

    @classmethod
    def from_json(cls, text: str) -> FusionRequest:
        """Return the request a JSON object describes. Raises ValueError for anything else."""
        values = json.loads(text)
        known = {f.name: f.type for f in fields(cls)}
        if not isinstance(values, dict) or not set(values) <= set(known):
            raise ValueError("not a fusion request")
        for name, value in values.items():
            wanted = int if known[name] == "int" else str
            if not isinstance(value, wanted) or isinstance(value, bool):
                raise ValueError(f"{name} of a fusion request must be {wanted.__name__}, not {value!r}")
        return cls(**values)


@dataclass(frozen=True)
class FusionResult:
    """What a fusion made.

    figures: losses, accuracy on held-out spectra, counts of rounded, clipped and nodata values.
    timings_s: seconds a stage.
    """

    output: str
    model: str
    report: str
    quality: str
    seed: int
    device: str
    bands: int
    shape: tuple[int, int]
    figures: dict[str, Any] = field(default_factory=dict)
    timings_s: dict[str, float] = field(default_factory=dict)
    warnings: tuple[str, ...] = ()

    def as_dict(self) -> dict[str, Any]:
        return asdict(self)
