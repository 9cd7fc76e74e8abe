"""What a fusion is asked to do and what came of it: two values that travel through JSON."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from dataclasses import MISSING, asdict, dataclass, field, fields
from numbers import Integral, Real
from typing import Any

RADIOMETRY = ("auto", "none", "factor", "match")
REFINE = ("auto", "none", "consistent")
EXPECT = ("auto", "always", "none")
DEVICES = ("auto", "cpu", "cuda", "mps")
DTYPES = ("auto", "int16", "uint16", "float32")
FORMATS = ("GTiff", "ENVI", "COG")
LEAST_RATIO = 1.3
"""Of the pixel sizes of LR-HSI and HR-MSI: with less there is nothing to sharpen."""
APPLY_RADIOMETRY = ("auto", "model", "none", "factor", "match")
APPLY_DEVICES = (*DEVICES, "numpy")
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
    training: options changed in the preset, "layers=4,width=32"; docs/paper.md lists them.
    radiometry: how the MSI's values are brought to the HSI's: auto, none, factor or match.
    refine: auto returns to the prediction what the LR-HSI itself says, where both images show the same ground and the
    preset is the default one; none leaves every pixel to the network; consistent also brings the spectra to the
    HR-MSI's own values, as far as the two images agree.
    expect: auto forecasts the accuracy by fusing one scale down, for the default preset and all pixels; always does so
    for every preset and extent, none never. The result is the same.
    extent: "xmin,ymin,xmax,ymax" in the HR-MSI's CRS: sharpen only its pixels there; "" for all of them.
    every: sharpen one pixel of the HR-MSI in so many, each way, on a grid as much coarser: a quick look at a large
    image. 0: as coarse as a look within a second needs it.
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
    extent: str = ""
    every: int = 1
    preset: str = "default"
    schedule: str = "one_cycle"
    training: str = ""
    radiometry: str = "auto"
    refine: str = "auto"
    expect: str = "auto"
    seed: int = 0
    device: str = "auto"
    memory_mib: int = 1024
    dtype: str = "auto"
    format: str = "GTiff"
    compress: str = "none"
    model: str = ""
    quality: str = ""
    report: str = ""

    def __post_init__(self) -> None:
        settle(self)

    @property
    def glance(self) -> bool:
        """A preview of a part or on a coarser grid, for somebody who waits for it and can have it again at any time."""
        return self.preset == "preview" and (bool(self.extent) or self.every != 1)

    def to_json(self) -> str:
        return _to_json(self)

    @classmethod
    def from_json(cls, text: str) -> FusionRequest:
        """Return the request a JSON object describes. Raises ValueError for anything else."""
        return cls(**_from_json(cls, text))


@dataclass(frozen=True)
class TrainRequest:
    """Everything that decides a model that is trained once, to be applied to many images.

    As in FusionRequest. msi: "" or an image of the sensor, by which bands are told and units compared, as fusing does;
    without one msi_bands names bands of the response, "B2,B3,B4", or is "" for those of the sensor's usual product.
    """

    hsi: str
    model: str
    msi: str = ""
    sensor: str = ""
    srf: str = ""
    msi_bands: str = ""
    hsi_wavelengths: str = ""
    bad_bands: str = ""
    preset: str = "default"
    schedule: str = "one_cycle"
    training: str = ""
    radiometry: str = "auto"
    seed: int = 0
    device: str = "auto"
    report: str = ""

    def __post_init__(self) -> None:
        settle(self)

    def to_json(self) -> str:
        return _to_json(self)

    @classmethod
    def from_json(cls, text: str) -> TrainRequest:
        """Return the request a JSON object describes. Raises ValueError for anything else."""
        return cls(**_from_json(cls, text))

    def as_fusion(self) -> FusionRequest:
        """Return the fusion whose first half this is."""
        shared = {f.name for f in fields(FusionRequest)} & {f.name for f in fields(self)}
        return FusionRequest(output="", **{name: getattr(self, name) for name in shared})


@dataclass(frozen=True)
class ApplyRequest:
    """Everything that decides what a trained model makes of an image.

    model: the file `train`, or `fuse` with its model option, has written. Others as in FusionRequest.
    radiometry: auto: as the model was trained, if the image's values fit; model: the same, whether they fit or not;
    none: the values are in the units of the model's LR-HSI; factor: a usual factor, found by comparing levels;
    match: each band's distribution to the one of the training.
    device: as for training, or numpy; auto and cpu do without PyTorch where it is missing.
    """

    model: str
    msi: str
    output: str
    msi_bands: str = ""
    extent: str = ""
    radiometry: str = "auto"
    device: str = "auto"
    memory_mib: int = 1024
    dtype: str = "auto"
    format: str = "GTiff"
    compress: str = "none"
    quality: str = ""
    report: str = ""

    def __post_init__(self) -> None:
        settle(self)

    def to_json(self) -> str:
        return _to_json(self)

    @classmethod
    def from_json(cls, text: str) -> ApplyRequest:
        """Return the request a JSON object describes. Raises ValueError for anything else."""
        return cls(**_from_json(cls, text))


def _real(value: Any) -> int | float:
    return value if isinstance(value, int) else float(value)


_TAKEN: dict[str, tuple[Any, Callable[[Any], Any]]] = {
    "str": ((str, os.PathLike, type(None)), lambda value: os.fspath(value or "")),
    "int": (Integral, int),
    "float": (Real, _real),
    "float | None": ((Real, type(None)), lambda value: None if value is None else _real(value)),
}


def settle(request: Any) -> None:
    """Take, in a request that was just made, a path for its name, None for "", and NumPy's numbers for Python's.

    Raises TypeError for a value of another kind.
    """
    for wanted in fields(request):
        value = getattr(request, wanted.name)
        kinds, settled = _TAKEN[str(wanted.type)]
        if not isinstance(value, kinds):
            raise TypeError(
                f"{wanted.name} of a {type(request).__name__} must be {wanted.type}, not {str(value)[:60]!r}"
            )
        object.__setattr__(request, wanted.name, settled(value))


def _to_json(request: Any) -> str:
    return json.dumps(asdict(request), ensure_ascii=False)


def _from_json(cls: Any, text: str) -> dict[str, Any]:
    """Return the values a JSON object has for a request. Raises ValueError for what is none."""
    try:
        values = json.loads(text)
    except RecursionError:
        raise ValueError(f"not a {cls.__name__}: nested too deeply") from None
    known = {f.name: f.type for f in fields(cls)}
    needed = {f.name for f in fields(cls) if f.default is MISSING}
    if not isinstance(values, dict) or not needed <= set(values) <= set(known):
        raise ValueError(f"not a {cls.__name__}")
    for name, value in values.items():
        wanted = int if known[name] == "int" else str
        if not isinstance(value, wanted) or isinstance(value, bool):
            raise ValueError(f"{name} of a {cls.__name__} must be {wanted.__name__}, not {str(value)[:60]!r}")
    return values


@dataclass(frozen=True)
class FusionResult:
    """What a fusion made.

    device: where it was predicted; the CPU, where another device failed on the way. On a cluster, of all workers.
    engine: what predicted: torch, numpy, or closed form.
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
    engine: str = ""

    def as_dict(self) -> dict[str, Any]:
        return asdict(self)


@dataclass(frozen=True)
class TrainResult:
    """The model that was trained: for which MSI bands, to how many HSI bands, and how well.

    device: what trained it; the CPU, where another device failed.
    """

    model: str
    report: str
    seed: int
    device: str
    bands: int
    msi_bands: tuple[str, ...]
    figures: dict[str, Any] = field(default_factory=dict)
    timings_s: dict[str, float] = field(default_factory=dict)
    warnings: tuple[str, ...] = ()

    def as_dict(self) -> dict[str, Any]:
        return asdict(self)


@dataclass(frozen=True)
class ApplyResult:
    """What a model made of an image. device and engine: where and with what it was computed, as in FusionResult."""

    output: str
    model: str
    report: str
    quality: str
    device: str
    engine: str
    bands: int
    shape: tuple[int, int]
    figures: dict[str, Any] = field(default_factory=dict)
    timings_s: dict[str, float] = field(default_factory=dict)
    warnings: tuple[str, ...] = ()

    def as_dict(self) -> dict[str, Any]:
        return asdict(self)
