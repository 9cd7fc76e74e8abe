"""Facts that a check finds out about images, result and model. Imports no NumPy: windows read them from JSON."""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from typing import Any

from spectralift_qgis.core.request.plain_data import to_data

SCHEMA = 1
"""Version of the facts as JSON."""


@dataclass
class BandFacts:
    """Bands of an image of B bands.

    Attributes:
        names: (B,) names.
        centre_nm: (B,) centres in nm, None if unknown.
        fwhm_nm: (B,) full widths at half maximum in nm, None if unknown.
        good: (B,) False for bands that the file or the user marks as bad.
    """

    names: list[str]
    centre_nm: list[float | None]
    fwhm_nm: list[float | None]
    good: list[bool]


@dataclass
class ImageFacts:
    """One image.

    Attributes:
        path: its path or GDAL name.
        shape: (rows, columns).
        bands: number of bands.
        dtype: NumPy name of the stored type.
        units: units that the file declares, a phrase.
        pixel_size: (width, height) in units of the CRS, None without georeference.
        wavelength_nm: lowest and highest centre of the good bands in nm, None if unknown.
        wavelength_source: origin of the wavelengths, a phrase.
        bad_bands: numbers of the bad bands, from 1.
        used_bands: number of bands that are used.
        bad_bands_given: numbers of the bands that the user leaves out, from 1.
        water_vapour_bands: numbers of the good bands in a water-vapour absorption, from 1.
        pixels: pixels that were examined, and those without a measurement by reason (`Exclusions.as_dict`).
    """

    path: str
    shape: list[int]
    bands: int
    dtype: str
    units: str
    pixel_size: Any
    wavelength_nm: list[float] | None
    wavelength_source: str
    bad_bands: list[int]
    used_bands: int | None = None
    bad_bands_given: list[int] | None = None
    water_vapour_bands: list[int] | None = None
    pixels: dict[str, Any] | None = None


@dataclass
class AssignmentFacts:
    """Assignment of the MSI's bands.

    Attributes:
        mapping: name of the sensor's band → raster band, from 1.
        how: what it follows from, a phrase.
        certain: whether it is no guess.
        left_out: raster bands that are not used, from 1.
    """

    mapping: dict[str, int]
    how: str
    certain: bool
    left_out: list[int] | None = None


@dataclass
class OutputFacts:
    """Result of a run.

    Attributes:
        bytes: size of the file, uncompressed.
        bands: number of bands.
        shape: (rows, columns).
        dtype: NumPy name of the stored type.
        free_bytes: room on its disk, None if unknown.
    """

    bytes: int
    bands: int
    shape: list[int]
    dtype: str
    free_bytes: int | None = None


@dataclass
class UnitsFacts:
    """Conversion of the MSI's values to the units of the LR-HSI or of a model.

    Attributes:
        kind: identical, factor or match.
        basis: what it was found from.
        pixels: number of pixels compared.
        level: brightness relative to the training spectra.
        outside: share of the pixels outside the range of the training, 0–1.
        offset: constant by which all bands seem to be off.
    """

    kind: str
    basis: str | None = None
    pixels: int | None = None
    level: float | None = None
    outside: float | None = None
    offset: float | None = None


@dataclass
class ShiftFacts:
    """Offset of the MSI from the LR-HSI.

    Attributes:
        pixels: (rows, columns) in LR-HSI pixels.
        east_m: metres to the east, None if the CRS has no length.
        north_m: metres to the north, None if the CRS has no length.
        correlation: correlation of the images at this offset.
    """

    pixels: list[float]
    east_m: Any
    north_m: Any
    correlation: float


@dataclass
class ModelFacts:
    """A trained model.

    Attributes:
        path: its path.
        kind: kind of network or closed form.
        networks: number of networks.
        bands: number of HSI bands.
        wavelength_nm: lowest and highest centre in nm, None if unknown.
        msi_bands: names of the MSI bands.
        sensor: MSI sensor.
        hsi: name of the LR-HSI.
        spectra: number of training spectra.
        software: program that trained it.
    """

    path: str
    kind: str
    networks: int
    bands: int
    wavelength_nm: Any
    msi_bands: list[str]
    sensor: str
    hsi: str
    spectra: Any
    software: str


@dataclass
class Facts:
    """Everything that a check found out; None for what it did not get to.

    Attributes:
        hsi: the LR-HSI, or the cube of a simulation.
        msi: the HR-MSI.
        model: the model that is applied.
        msi_bands: assignment of the MSI's bands.
        coverage: name of each MSI band → share of its response within the HSI's good bands, 0–1.
        overlap: share of the MSI that the LR-HSI covers, 0–1.
        ratio: GSD of the LR-HSI over that of the MSI.
        output: the result.
        radiometry: conversion of the MSI's values.
        shift: offset between the images.
        device: device of the run.
        memory_mib: memory limit in MiB.
        seconds_on_cpu: estimated duration on this computer's CPU.
        described: "hsi" and "msi" → their bands.
        schema: version of this structure.
    """

    hsi: ImageFacts | None = None
    msi: ImageFacts | None = None
    model: ModelFacts | None = None
    msi_bands: AssignmentFacts | None = None
    coverage: dict[str, float] | None = None
    overlap: float | None = None
    ratio: float | None = None
    output: OutputFacts | None = None
    radiometry: UnitsFacts | None = None
    shift: ShiftFacts | None = None
    device: str | None = None
    memory_mib: int | None = None
    seconds_on_cpu: int | None = None
    described: dict[str, BandFacts] = field(default_factory=dict)
    schema: int = SCHEMA

    def as_dict(self) -> dict[str, Any]:
        """Return the facts as plain data for JSON."""
        data: dict[str, Any] = to_data(self)
        return data

    @classmethod
    def of(cls, values: Any) -> Facts:
        """Return the facts that `as_dict` wrote; empty facts for those of another version."""
        try:
            if values["schema"] != SCHEMA:
                return cls()
            known = {f.name: values[f.name] for f in fields(cls) if f.name in values}
            known.update({name: part(**values[name]) for name, part in _PARTS.items() if name in values})
            known["described"] = {role: BandFacts(**bands) for role, bands in values.get("described", {}).items()}
            return cls(**known)
        except (TypeError, KeyError, AttributeError):
            return cls()


_PARTS = {
    "hsi": ImageFacts,
    "msi": ImageFacts,
    "model": ModelFacts,
    "msi_bands": AssignmentFacts,
    "output": OutputFacts,
    "radiometry": UnitsFacts,
    "shift": ShiftFacts,
}
