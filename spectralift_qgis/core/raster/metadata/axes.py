"""Identifies which axes of a netCDF, HDF5 or Zarr file became the bands, and finds their wavelengths.

GDAL uses the last two axes as rows and columns and all axes before them as bands, whatever they are.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from osgeo import gdal

from spectralift_qgis.core.base.errors import Finding, RasterError
from spectralift_qgis.core.base.sentence import Sentence
from spectralift_qgis.core.raster.metadata.arrays import Axis, SpectralList, arrays_in, is_short
from spectralift_qgis.core.spectral import envi_header
from spectralift_qgis.core.spectral.bands import is_wavelength_unit, to_nm

_KEY = re.compile(r"(?:NETCDF_)?DIM_(.+?)(_VALUE|_INDEX|_UNIT)?")
_SPATIAL = re.compile(
    r"[xy](?:[_-].*|c|dim|\d+)?|[ij]|n?(?:x|y|rows?|col(?:umn)?s?|lines?|samples?|pixels?|lat(?:itude)?s?|lon(?:gitude)?s?)|"
    r"height|width|northings?|eastings?|south_north|west_east|scans?|number_of_(?:scans|pixels|lines)|"
    r"(?:along|cross|down)_?track",
    re.IGNORECASE,
)
_SPECTRAL = re.compile(r"wave_?lengths?|wave_?numbers?|wl|lambda", re.IGNORECASE)
_BANDS = re.compile(r"(?:n_?|num_?)?(?:bands?|channels?|spectral.*|wave.*)", re.IGNORECASE)
_SPATIAL_NAMES = ("projection_x_coordinate", "projection_y_coordinate", "latitude", "longitude")


@dataclass(frozen=True)
class Axes:
    """Spectral axis of a file.

    Attributes:
        entries: wavelengths, widths and unit, with the keys of an ENVI header.
        findings: assumptions that were made.
    """

    entries: Mapping[str, str] = field(default_factory=dict)
    findings: tuple[Finding, ...] = ()


def axes_of(path: str, dataset: gdal.Dataset, bands: Sequence[Mapping[str, str]], about: Mapping[str, str]) -> Axes:
    """Return the wavelengths of the axis that became the bands, as far as the file has them.

    Args:
        path: the raster's name, for messages.
        dataset: the open raster.
        bands: metadata of each band.
        about: metadata of the file.

    Raises:
        RasterError: The bands are rows or columns of the image, or wavelengths of several images.
    """
    named = _named_by_metadata(bands)
    size = (dataset.RasterCount, dataset.RasterYSize, dataset.RasterXSize)
    array, lists = arrays_in(dataset, size)
    if array is None:
        _check_metadata(path, named, about)
        return Axes(_entries_of_metadata(named, bands, about))
    *leading, rows, cols = array
    _check_array(path, leading, (rows, cols), lists)
    _check_metadata(path, named, about)
    axis = next((a for a in leading if a.size > 1), None)
    entries = {} if axis is None else _entries_of_lists(axis, lists)
    if not entries and axis is not None and not axis.name and len(array) > 2:
        return Axes({}, (_assumed(path, array),))
    return Axes(entries or _entries_of_metadata(named, bands, about))


def is_spectral(name: str, unit: str) -> bool:
    """Return whether an axis with this name or this unit is one of wavelengths."""
    return is_short(unit) or _SPECTRAL.fullmatch(name.strip()) is not None


def _are_bands(name: str) -> bool:
    return is_spectral(name, "") or _BANDS.fullmatch(name) is not None


def _is_spatial(name: str, about: Mapping[str, str]) -> bool:
    units, standard = _about(about, name, "units"), _about(about, name, "standard_name")
    by_attribute = standard in _SPATIAL_NAMES or units.lower().startswith(("degrees_", "degree_"))
    return by_attribute or _about(about, name, "axis") in ("X", "Y") or _SPATIAL.fullmatch(name) is not None


def _about(about: Mapping[str, str], name: str, attribute: str) -> str:
    """Return an attribute of a coordinate, e.g. "wavelength#units", also if the coordinate is inside a group."""
    key = f"{name}#{attribute}"
    return next((v for k, v in about.items() if k == key or k.endswith(f"/{key}")), "")


def _named_by_metadata(bands: Sequence[Mapping[str, str]]) -> dict[str, list[str]]:
    """Return the values of the dimensions in which the bands differ: {"wavelength": ["430", …]}."""
    names: dict[str, list[str]] = {}
    for items in bands:
        for key, value in items.items():
            match = _KEY.fullmatch(key)
            if match and match[2] in (None, "_VALUE"):
                names.setdefault(match[1], []).append(value)
    return {n: v for n, v in names.items() if len(v) == len(bands) and (len(set(v)) > 1 or len(v) == 1)}


def _check_metadata(path: str, named: Mapping[str, Sequence[str]], about: Mapping[str, str]) -> None:
    for name, values in named.items():
        if len(values) > 1 and _is_spatial(name, about):
            raise _not_bands(path, name, ())
    if len(named) > 1 and any(is_spectral(n, _about(about, n, "units")) for n in named):
        raise _several(path, tuple(named))


def _check_array(path: str, leading: Sequence[Axis], image: Sequence[Axis], lists: Sequence[SpectralList]) -> None:
    array = (*leading, *image)
    spectral = [a for a in array if _are_bands(a.name) or any(_belongs(s, a) for s in lists)]
    several = [a for a in leading if a.size > 1]
    should_be = array.index(next((a for a in image if a in spectral), array[-1]))
    for axis in several:
        if axis.spatial or _SPATIAL.fullmatch(axis.name):
            raise _not_bands(path, axis.name, array, should_be)
    if several and any(a in spectral for a in image) and not any(a in spectral for a in several):
        raise _not_bands(path, several[0].name, array, should_be)
    if len(several) > 1 and any(is_spectral(a.name, "") or any(_belongs(s, a) for s in lists) for a in several):
        raise _several(path, tuple(a.name or str(a.size) for a in several))


def _belongs(listed: SpectralList, axis: Axis) -> bool:
    """Return whether a list of wavelengths lies along the axis; an axis without a name (HDF5) is matched by length."""
    if listed.axis.name and axis.name:
        return listed.axis.name == axis.name
    return not axis.name and listed.axis.size == axis.size


def _not_bands(path: str, axis: str, array: Sequence[Axis], spectral: int = 0) -> RasterError:
    """Return the error to raise; array: the axes, if known; spectral: index of the axis that should be the bands."""
    if not array:
        return RasterError(
            Sentence(
                "The bands of {path} would be axis {axis} of the image. Store the cube with the "
                "spectral axis first, for example with transpose of NumPy or xarray, and open "
                "that file.",
                path=path,
                axis=axis,
            )
        )
    axes = ", ".join(f"{a.name} {a.size}".strip() for a in array)
    order = ", ".join(str(i) for i in (spectral, *(i for i in range(len(array)) if i != spectral)))
    return RasterError(
        Sentence(
            "The bands of {path} would be axis {value} of the image, whose axes are {axes}. "
            "Store the cube with the spectral axis first, for example with transpose({order}) of "
            "NumPy or xarray, and open that file.",
            path=path,
            value=axis or 1,
            axes=axes,
            order=order,
        )
    )


def _several(path: str, names: Sequence[str]) -> RasterError:
    return RasterError(
        Sentence(
            "The bands of {path} are all combinations of {names}. Extract one image first, so "
            "that its bands are its wavelengths.",
            path=path,
            names=", ".join(names),
        )
    )


def _assumed(path: str, array: Sequence[Axis]) -> Finding:
    sizes = " × ".join(str(a.size) for a in array)
    return Finding(
        "warning",
        "axes",
        Sentence(
            "{path} does not name its axes ({sizes}). The first is assumed to be the bands; if "
            "that is wrong, store the cube with the spectral axis first.",
            path=path,
            sizes=sizes,
        ),
    )


def _entries_of_metadata(
    named: Mapping[str, Sequence[str]], bands: Sequence[Mapping[str, str]], about: Mapping[str, str]
) -> dict[str, str]:
    for name, values in named.items():
        unit = _about(about, name, "units") or bands[0].get(f"DIM_{name}_UNIT", "")
        auxiliary = bands[0].get("coordinates", "").split()  # of the netCDF conventions: wavelength along band
        if is_spectral(name, unit) or (_are_bands(name) and any(is_spectral(a, "") for a in auxiliary)):
            return {"wavelength": envi_header.join_list(values), "wavelength_units": unit}
    return {}


def _entries_of_lists(axis: Axis, lists: Sequence[SpectralList]) -> dict[str, str]:
    fitting = sorted((s for s in lists if _belongs(s, axis)), key=lambda s: len(s.name))
    centres = next((s for s in fitting if not s.is_width), None)
    if centres is None:
        return {}
    entries = {"wavelength": envi_header.join_list(map(repr, centres.values)), "wavelength_units": centres.unit}
    widths = next((s for s in fitting if s.is_width), None)
    if widths is not None:
        factor = 1.0
        if is_wavelength_unit(widths.unit) and is_wavelength_unit(centres.unit):
            one = np.ones(1)
            factor = float(to_nm(one, widths.unit)[0] / to_nm(one, centres.unit)[0])
        entries["fwhm"] = envi_header.join_list(repr(w * factor) for w in widths.values)
    return entries
