"""Requests and results of fusion, training and applying a model: values that can be written as JSON."""

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
"""Smallest ratio of the pixel sizes of LR-HSI and HR-MSI; below it there is nothing to sharpen."""
APPLY_RADIOMETRY = ("auto", "model", "none", "factor", "match")
APPLY_DEVICES = (*DEVICES, "numpy")
COMPRESSIONS = ("none", "deflate", "zstd", "lzw")


@dataclass(frozen=True)
class FusionRequest:
    """Everything that decides the result of a fusion, and nothing else.

    Attributes:
        hsi: path (or GDAL name) of the LR-HSI.
        msi: path (or GDAL name) of the HR-MSI.
        output: path of the HR-HSI to be written.
        sensor: ID in the sensor library, or "from-metadata" for Gaussians of the centres and widths in the MSI's
            metadata.
        srf: path of a response file. Give exactly one of sensor and srf.
        msi_bands: "3,2,1" (raster band numbers in the SRF's order), "Blue=3,Green=2,Red=1", or "" to guess.
        hsi_wavelengths: "" for those of the LR-HSI, or a table (CSV, ENVI header), a list "400,410 nm" or a range
            "400:1000".
        bad_bands: LR-HSI bands to leave out besides those it marks as bad: "130-135,220", "water-vapour".
        extent: "xmin,ymin,xmax,ymax" in the HR-MSI's CRS: sharpen only its pixels there; "" for all of them.
        every: step. Only every n-th HR-MSI pixel along rows and columns is sharpened, on a grid coarser by this factor,
            for a quick preview of a large image. 0 chooses the step needed for a preview within a second.
        preset: name of the training preset.
        schedule: learning rate schedule.
        training: options changed in the preset, "layers=4,width=32"; docs/paper.md lists them.
        radiometry: how the MSI's values are converted to the HSI's units: auto, none, factor or match.
        refine: residual correction. auto: applied where both images show the same ground and the preset is the default
            one; none: the network's prediction only; consistent: additionally adjusts the spectra to the HR-MSI's own
            values, as far as the two images agree.
        expect: estimate of the error by a fusion at reduced resolution. auto: for the default preset and all pixels;
            always: for every preset and extent; none: never. The result is the same.
        seed: seed of all random numbers.
        device: device of training and prediction, one of DEVICES.
        memory_mib: memory for reading, predicting and writing at a time, in MiB, without the libraries themselves.
        dtype: data type of the output, one of DTYPES.
        format: file format of the output, one of FORMATS.
        compress: compression of the output, one of COMPRESSIONS.
        model: path of the trained model to be written, "" for none.
        quality: path of the quality raster to be written, "" for none.
        report: path of the report to be written, "" for none.
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
        normalise_fields(self)

    @property
    def is_preview(self) -> bool:
        """True for a preview of an extent or with a step: the user waits for it and can repeat it at any time."""
        return self.preset == "preview" and (bool(self.extent) or self.every != 1)

    def to_json(self) -> str:
        """Return the request as a JSON object."""
        return _to_json(self)

    @classmethod
    def from_json(cls, text: str) -> FusionRequest:
        """Return the request that a JSON object describes.

        Raises:
            ValueError: The text is anything else.
        """
        return cls(**_from_json(cls, text))


@dataclass(frozen=True)
class TrainRequest:
    """Everything that decides a model that is trained once, to be applied to many images.

    Attributes not listed here are those of FusionRequest.

    Attributes:
        model: path of the model to be written.
        msi: "" or an image of the sensor, used to assign bands and to compare units as a fusion does.
        msi_bands: as in FusionRequest; without an image names of bands of the response, "B2,B3,B4", or "" for those of
            the sensor's usual product.
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
        normalise_fields(self)

    def to_json(self) -> str:
        """Return the request as a JSON object."""
        return _to_json(self)

    @classmethod
    def from_json(cls, text: str) -> TrainRequest:
        """Return the request that a JSON object describes.

        Raises:
            ValueError: The text is anything else.
        """
        return cls(**_from_json(cls, text))

    def as_fusion(self) -> FusionRequest:
        """Return the fusion request whose first half this is; it has no output."""
        shared = {f.name for f in fields(FusionRequest)} & {f.name for f in fields(self)}
        return FusionRequest(output="", **{name: getattr(self, name) for name in shared})


@dataclass(frozen=True)
class ApplyRequest:
    """Everything that decides the result of applying a trained model to an image.

    Attributes not listed here are those of FusionRequest.

    Attributes:
        model: the model file, written by `train`, or by `fuse` with its model option.
        radiometry: auto: as the model was trained, if the image's values fit; model: the same, whether they fit or not;
            none: the values are in the units of the model's LR-HSI; factor: a usual factor, found by comparing levels;
            match: each band's distribution is matched to that of the training.
        device: as for training, or numpy; auto and cpu work without PyTorch if it is missing.
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
        normalise_fields(self)

    def to_json(self) -> str:
        """Return the request as a JSON object."""
        return _to_json(self)

    @classmethod
    def from_json(cls, text: str) -> ApplyRequest:
        """Return the request that a JSON object describes.

        Raises:
            ValueError: The text is anything else.
        """
        return cls(**_from_json(cls, text))


def _real(value: Any) -> int | float:
    return value if isinstance(value, int) else float(value)


_NORMALISERS: dict[str, tuple[Any, Callable[[Any], Any]]] = {
    "str": ((str, os.PathLike, type(None)), lambda value: os.fspath(value or "")),
    "int": (Integral, int),
    "float": (Real, _real),
    "float | None": ((Real, type(None)), lambda value: None if value is None else _real(value)),
}


def normalise_fields(request: Any) -> None:
    """Normalise the fields of a new request: paths become text, None becomes "", NumPy numbers become Python numbers.

    Raises:
        TypeError: A value is of another kind.
    """
    for f in fields(request):
        value = getattr(request, f.name)
        kinds, normalise = _NORMALISERS[str(f.type)]
        if not isinstance(value, kinds):
            raise TypeError(f"{f.name} of a {type(request).__name__} must be {f.type}, not {str(value)[:60]!r}")
        object.__setattr__(request, f.name, normalise(value))


_JSON_TYPES: dict[str, Any] = {"str": str, "int": int, "float": (int, float), "float | None": (int, float, type(None))}


def _to_json(request: Any) -> str:
    return json.dumps(asdict(request), ensure_ascii=False)


def _from_json(cls: Any, text: str) -> dict[str, Any]:
    """Return the values of a request in a JSON object.

    Raises:
        ValueError: The text does not describe such a request.
    """
    try:
        values = json.loads(text)
    except RecursionError:
        raise ValueError(f"not a {cls.__name__}: nested too deeply") from None
    return checked_fields(cls, values)


def checked_fields(cls: type, values: Any) -> dict[str, Any]:
    """Return the values of a request in parsed JSON.

    Args:
        cls: dataclass of the request.
        values: the parsed JSON.

    Raises:
        ValueError: It is no object with the fields of such a request.
    """
    types = {f.name: str(f.type) for f in fields(cls)}
    needed = {f.name for f in fields(cls) if f.default is MISSING}
    if not isinstance(values, dict) or not needed <= set(values) <= set(types):
        raise ValueError(f"not a {cls.__name__}")
    for name, value in values.items():
        if not isinstance(value, _JSON_TYPES[types[name]]) or isinstance(value, bool):
            raise ValueError(f"{name} of a {cls.__name__} must be {types[name]}, not {str(value)[:60]!r}")
    return values


@dataclass(frozen=True)
class FusionResult:
    """Result of a fusion.

    Attributes:
        output: path of the HR-HSI.
        model: path of the model, "" if none was written.
        report: path of the report, "" if none was written.
        quality: path of the quality raster, "" if none was written.
        seed: seed of the random numbers.
        device: device of the prediction; the CPU if another device failed during the run. On a cluster, devices of all
            workers.
        bands: number of bands C.
        shape: (rows, cols) of the output.
        figures: losses, accuracy on held-out spectra, counts of rounded, clipped and nodata values.
        timings_s: stage → seconds.
        warnings: messages of the warnings.
        engine: library that computed the prediction: torch, numpy, or closed form.
        details: the RunReport of this run, without the result.
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
    details: Any = None

    def as_dict(self) -> dict[str, Any]:
        """Return the result as plain data, without the details."""
        return _without_details(self)


@dataclass(frozen=True)
class TrainResult:
    """Result of a training.

    Attributes:
        model: path of the model.
        report: path of the report, "" if none was written.
        seed: seed of the random numbers.
        device: device of the training; the CPU if another device failed.
        bands: number of HSI bands C.
        msi_bands: names of the c MSI bands.
        figures: losses and accuracy on held-out spectra.
        timings_s: stage → seconds.
        warnings: messages of the warnings.
        details: the RunReport of this run, without the result.
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
    details: Any = None

    def as_dict(self) -> dict[str, Any]:
        """Return the result as plain data, without the details."""
        return _without_details(self)


@dataclass(frozen=True)
class ApplyResult:
    """Result of applying a model to an image; the attributes are those of FusionResult."""

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
    details: Any = None

    def as_dict(self) -> dict[str, Any]:
        """Return the result as plain data, without the details."""
        return _without_details(self)


def _without_details(result: Any) -> dict[str, Any]:
    return {f.name: getattr(result, f.name) for f in fields(result) if f.name != "details"}
