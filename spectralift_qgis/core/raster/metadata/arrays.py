"""Reads the axes and spectral lists of netCDF, HDF5 and Zarr files through GDAL's multidimensional interface."""

from __future__ import annotations

import contextlib
import itertools
import math
import re
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from osgeo import gdal

from spectralift_qgis.core.spectral.bands import is_wavelength_unit, to_nm
from spectralift_qgis.core.spectral.tables import unit_in

DRIVERS = {"netCDF": "netCDF", "HDF5": "HDF5", "HDF5Image": "HDF5", "Zarr": "Zarr"}
MAX_ARRAYS = 500  # of a file that are searched
MAX_DEPTH = 6
MAX_BANDS = 10_000
_NO_NAME = re.compile(r"(?:phony_)?dim_?\d+", re.IGNORECASE)  # what HDF5 and netCDF call axes without a name
_OTHERS = re.compile(r"good|bad|mask|flag|index|uncert|error|std", re.IGNORECASE)
_WAVELENGTHS = re.compile(r".*(?:wave_?length|wave_?number).*|wl|lambda", re.IGNORECASE)
_WIDTHS = re.compile(r".*(?:fwhm|full_?width|band_?width).*", re.IGNORECASE)


@dataclass(frozen=True)
class Axis:
    """Axis of an array.

    Attributes:
        name: "" if the file does not name it.
        size: number of elements.
        spatial: True if the file declares it as one of the map's axes.
    """

    name: str
    size: int
    spatial: bool = False


@dataclass(frozen=True)
class SpectralList:
    """List of wavelengths or band widths along one axis.

    Attributes:
        name: name of the array.
        axis: the axis it belongs to.
        unit: "" if the file does not name one.
        values: the numbers, in that unit.
        is_width: True for band widths, False for centre wavelengths.
    """

    name: str
    axis: Axis
    unit: str
    values: tuple[float, ...]
    is_width: bool


def arrays_in(
    dataset: gdal.Dataset, size: tuple[int, int, int]
) -> tuple[tuple[Axis, ...] | None, tuple[SpectralList, ...]]:
    """Return the axes of the array behind a dataset, and the spectral lists of its file.

    Args:
        dataset: the open raster.
        size: bands, rows and columns of the dataset.

    Returns:
        The axes, None if the array cannot be identified; the lists of wavelengths and widths.
    """
    driver = DRIVERS.get(dataset.GetDriver().ShortName)
    files = dataset.GetFileList() if driver else None
    if not driver or not files or files[0].startswith("/vsi"):
        return None, ()
    with contextlib.suppress(RuntimeError, AttributeError):
        opened = gdal.OpenEx(files[0], gdal.OF_MULTIDIM_RASTER, allowed_drivers=[driver])
        arrays = list(itertools.islice(_arrays(opened.GetRootGroup()), MAX_ARRAYS))
        lists = tuple(s for a in arrays if (s := _spectral(a)) is not None)
        return _shown(dataset, size, arrays), lists
    return None, ()


def is_short(unit: str) -> bool:
    """Return whether a unit can only be one of wavelengths (nm, µm, …); m, mm and Hz are ambiguous."""
    return is_wavelength_unit(unit) and float(to_nm(np.ones(1), unit)[0]) <= 1000


def _arrays(group: gdal.Group, depth: int = 0) -> Iterator[gdal.MDArray]:
    for name in (group.GetMDArrayNames() or [])[:MAX_ARRAYS]:
        with contextlib.suppress(RuntimeError):
            array = group.OpenMDArray(name)
            if array is not None:
                yield array
    for name in (group.GetGroupNames() or [])[: MAX_ARRAYS if depth < MAX_DEPTH else 0]:
        with contextlib.suppress(RuntimeError):
            yield from _arrays(group.OpenGroup(name), depth + 1)


def _axes(array: gdal.MDArray) -> tuple[Axis, ...]:
    return tuple(
        Axis("" if _NO_NAME.fullmatch(d.GetName()) else d.GetName(), d.GetSize(), d.GetType().startswith("HORIZONTAL"))
        for d in array.GetDimensions()
    )


def _shown(dataset: gdal.Dataset, size: tuple[int, int, int], arrays: list[gdal.MDArray]) -> tuple[Axis, ...] | None:
    """Return the axes of the only array that fits a dataset of this size; its name decides between several."""
    axes = {a.GetFullName().lstrip("/"): _axes(a) for a in arrays if len(a.GetDimensions()) >= 2}
    fitting = {
        name: sizes
        for name, sizes in axes.items()
        if (math.prod(a.size for a in sizes[:-2]), sizes[-2].size, sizes[-1].size) == size
    }
    asked = re.split(r'"?:(?=[^:]*$)', dataset.GetDescription())[-1].lstrip("/")
    if asked in fitting:
        return fitting[asked]
    return next(iter(fitting.values())) if len(set(fitting.values())) == 1 else None


def _spectral(array: gdal.MDArray) -> SpectralList | None:
    axes = _axes(array)
    is_number = array.GetDataType().GetClass() == gdal.GEDTC_NUMERIC
    if len(axes) != 1 or not is_number or not 0 < axes[0].size <= MAX_BANDS:
        return None
    name = array.GetName()
    unit = array.GetUnit() or unit_in(name)
    is_width = _WIDTHS.fullmatch(name) is not None
    if _OTHERS.search(name) or not (is_width or is_short(unit) or _WAVELENGTHS.fullmatch(name)):
        return None
    values = np.asarray(array.ReadAsArray(), dtype=np.float64)
    return SpectralList(name, axes[0], unit, tuple(values.tolist()), is_width)
