"""Helpers for the readers of HDF5 and netCDF products: GDAL's multidimensional groups, arrays and attributes."""

from __future__ import annotations

import math
import os
import re
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal

from spectralift_qgis.core.base.errors import RasterError
from spectralift_qgis.core.base.sentence import Sentence
from spectralift_qgis.core.raster.gdal_env import gdal_quiet
from spectralift_qgis.core.raster.products import files

_HDF5_START = b"\x89HDF\r\n\x1a\n"
MAX_BANDS = 5000


def is_hdf5(path: str) -> bool:
    """Return whether a file is HDF5, which includes netCDF-4."""
    try:
        with open(path, "rb") as f:
            return f.read(len(_HDF5_START)) == _HDF5_START
    except OSError:
        return False


def find(path: str, suffixes: tuple[str, ...], start: str, group: str, drivers: Sequence[str], product: str):  # type: ignore[no-untyped-def]
    """Return the path of a product's HDF5 file, None if the path is not one.

    A file is recognised by its name or by a group in it, a folder by the only file with a fitting name.

    Args:
        path: file or folder.
        suffixes: extensions of the product's files, in lower case.
        start: regular expression for the beginning of their names, in lower case; "" for none.
        group: path of a group that only this product has.
        drivers: GDAL drivers that can read it.
        product: name of the product, for messages.

    Raises:
        RasterError: The folder holds several such files.
    """
    if os.path.isdir(path):
        extensions = [
            n for n in files.entries(path) if re.match(start, n.lower()) and n.lower().endswith(suffixes)
        ] if start else []  # fmt: skip
        if len(extensions) > 1:
            raise RasterError(
                Sentence(
                    "{path} contains {count} {product} products. Choose one of the files.",
                    path=path,
                    count=len(extensions),
                    product=product,
                )
            )
        return os.path.join(path, extensions[0]) if extensions else None
    name = os.path.basename(path).lower()
    if not name.endswith(suffixes) or not is_hdf5(path):
        return None
    if start and re.match(start, name):
        return path
    try:
        with gdal_quiet():
            return path if has_group(root_of(path, drivers, product), group) else None
    except RasterError:
        return None  # nothing says that it is one of these


def root_of(path: str, drivers: Sequence[str], product: str) -> gdal.Group:
    """Return the root group of a file.

    Raises:
        RasterError: GDAL has none of the drivers, or the file is damaged.
    """
    available = [d for d in drivers if gdal.GetDriverByName(d) is not None]
    if not available:
        raise RasterError(
            Sentence(
                "The {product} product {path} cannot be opened: this GDAL has no {drivers} driver. Install "
                "GDAL's plugin for it, or use a QGIS that includes it.",
                path=path,
                product=product,
                drivers=" or ".join(drivers),
            )
        )
    with gdal_quiet():
        try:
            return gdal.OpenEx(path, gdal.OF_MULTIDIM_RASTER, allowed_drivers=available).GetRootGroup()
        except RuntimeError as e:
            reason = str(e).rstrip(".")
            raise RasterError(
                Sentence(
                    "The {product} product {path} cannot be opened: {reason}. Was it copied completely?",
                    path=path,
                    product=product,
                    reason=reason,
                )
            ) from None


def has_group(root: gdal.Group, path: str) -> bool:
    """Return whether there is a group at a path of names, "a/b"."""
    try:
        group_at(root, path)
    except RuntimeError:
        return False
    return True


def group_at(group: gdal.Group, path: str) -> gdal.Group:
    """Return the group at a path of names, "a/b".

    Raises:
        RuntimeError: There is no such group.
    """
    for name in path.split("/"):
        if name not in (group.GetGroupNames() or []):
            raise RuntimeError(f"no group {name}")
        group = group.OpenGroup(name)
    return group


def array_at(root: gdal.Group, path: str, dimensions: int, file: str, product: str, purpose: str) -> gdal.MDArray:
    """Return the array at a path.

    Args:
        root: root group of the file.
        path: path of the array, "group/name".
        dimensions: number of dimensions it must have.
        file: name of the file, for messages.
        product: name of the product, for messages.
        purpose: what the array says, for messages.

    Raises:
        RasterError: The array is missing or has another number of dimensions.
    """
    folder, _, name = path.rpartition("/")
    with gdal_quiet():
        try:
            group = group_at(root, folder) if folder else root
            array = group.OpenMDArray(name) if name in (group.GetMDArrayNames() or []) else None
        except RuntimeError:
            array = None
    if array is None:
        raise files.incomplete(product, file, f"the dataset /{path}", purpose, Sentence("Download it again."))
    if array.GetDimensionCount() != dimensions:
        raise RasterError(
            Sentence(
                "/{path} in {file} has {actual} dimensions instead of {dimensions}. "
                "{product} products are delivered otherwise.",
                path=path,
                file=file,
                actual=array.GetDimensionCount(),
                dimensions=dimensions,
                product=product,
            )
        )
    return array


def sizes(array: gdal.MDArray) -> list[int]:
    """Return the size of each dimension of an array."""
    return [d.GetSize() for d in array.GetDimensions()]


def numbers_in(holder: gdal.Group, name: str) -> NDArray[np.float64]:
    """Return the numbers (N,) of an attribute of a group or an array.

    Empty if the attribute is missing or has more than MAX_BANDS values; a value that is not a number is NaN.
    """
    with gdal_quiet():
        try:
            attribute = holder.GetAttribute(name)
            if attribute is None or math.prod([int(n) for n in attribute.GetDimensionsSize()] or [1]) > MAX_BANDS:
                return np.empty(0)
            value = attribute.Read()
        except RuntimeError:
            return np.empty(0)
    values = value if isinstance(value, (tuple, list)) else [value]
    return np.array([files.number(v) for v in values])


def text_in(holder: gdal.Group, name: str) -> str:
    """Return the text of an attribute, "" if it is missing."""
    with gdal_quiet():
        try:
            attribute = holder.GetAttribute(name)
            return str(attribute.ReadAsString() or "") if attribute is not None else ""
        except RuntimeError:
            return ""


def values_of(array: gdal.MDArray, most: int, file: str) -> NDArray:  # type: ignore[type-arg]
    """Read an array's values as a NumPy array.

    Raises:
        RasterError: The array has more than `most` values or cannot be read.
    """
    count = math.prod(sizes(array))
    if count > most:
        raise RasterError(
            Sentence(
                "The dataset {dataset} in {file} has {count} values, which is impossible.",
                file=file,
                dataset=array.GetFullName(),
                count=count,
            )
        )
    with gdal_quiet():
        try:
            return np.asarray(array.ReadAsArray())
        except RuntimeError as e:
            raise RasterError(
                Sentence(
                    "The dataset {dataset} in {file} cannot be read: {reason}.",
                    file=file,
                    dataset=array.GetFullName(),
                    reason=e,
                )
            ) from None
