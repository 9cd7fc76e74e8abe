"""Chooses the variable to open in files that hold several: netCDF, HDF5 and the like."""

from __future__ import annotations

import contextlib
import re

from osgeo import gdal

from spectralift_qgis.core.base import words
from spectralift_qgis.core.base.errors import Finding, RasterError
from spectralift_qgis.core.base.sentence import Sentence
from spectralift_qgis.core.raster.gdal_env import gdal_quiet
from spectralift_qgis.core.raster.metadata.axes import axes_of

MOST_NAMES = 8
_SIZES = re.compile(r"\[([\dx]+)\]")


def open_variable(path: str, dataset: gdal.Dataset | None) -> gdal.Dataset:
    """Open the only variable of a file that is a cube with a spectral axis.

    Args:
        path: the file's name, for messages.
        dataset: the file as GDAL opened it; None if GDAL could not.

    Raises:
        RasterError: There is no such variable, or more than one; the message names them and how to choose one.
    """
    listed = [] if dataset is None else dataset.GetSubDatasets()
    if not listed:
        raise RasterError(Sentence("{path} has no raster bands. Choose the image file itself.", path=path))
    cubes = [name for name, text in listed if (m := _SIZES.match(text)) and m[1].count("x") >= 2]
    spectral = [cube for name in cubes[:MOST_NAMES] if (cube := _with_wavelengths(path, name, len(cubes))) is not None]
    if len(spectral) == 1 and len(cubes) <= MOST_NAMES:
        return spectral[0]
    names = sorted((name for name, _ in listed), key=lambda name: name not in cubes)
    shown = [_short(name) for name in names[:MOST_NAMES]]
    more = len(names) - len(shown)
    raise RasterError(
        Sentence(
            "{path} contains {count} ({value}). Choose one by its GDAL name, for example {names}.",
            path=path,
            count=words.count(len(names), "variable"),
            value=words.listing([*shown, f"{more} more"] if more else shown),
            names=names[0],
        )
    )


def variable_note(path: str, dataset: gdal.Dataset) -> tuple[Finding, ...]:
    """Return a note that names the opened variable; () if the path names it or the file has only one."""
    name = str(dataset.GetDescription())
    if name == path or not re.match(r"(?:NETCDF|HDF\w+|ZARR):", name):
        return ()
    return (
        Finding(
            "note", "variable", Sentence("The variable {short} of {path} was opened.", short=_short(name), path=path)
        ),
    )


def _short(name: str) -> str:
    """Return the name of a variable without GDAL's driver and file: reflectance of NETCDF:"x.nc":reflectance."""
    quoted = re.fullmatch(r'[A-Z0-9_]+:"[^"]*":(.+)', name)
    return (quoted[1] if quoted else name.rpartition(":")[2]).lstrip("/")[:100]


def _with_wavelengths(path: str, name: str, cubes: int) -> gdal.Dataset | None:
    """Return the variable if its bands have wavelengths, else None.

    Raises RasterError if it is the only cube and its bands are rows or columns.
    """
    with gdal_quiet(), contextlib.suppress(RuntimeError):
        dataset = gdal.OpenEx(name, gdal.OF_RASTER | gdal.OF_VERBOSE_ERROR)
        bands = [dataset.GetRasterBand(i).GetMetadata() or {} for i in range(1, dataset.RasterCount + 1)]
        try:
            return dataset if axes_of(path, dataset, bands, dataset.GetMetadata() or {}).entries else None
        except RasterError:
            if cubes == 1:
                raise
    return None
