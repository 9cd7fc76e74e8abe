"""GDAL helpers used throughout the package: error handling, threads, cache, types and array layout."""

from __future__ import annotations

import contextlib
import os
import re
from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal

_VIRTUAL = re.compile(r"/vsi|<|[A-Za-z]\w+:")


@contextlib.contextmanager
def gdal_quiet() -> Iterator[None]:
    """Turn GDAL's exceptions on and its messages on stderr off inside the `with`; restore both afterwards."""
    before = gdal.GetUseExceptions()
    gdal.UseExceptions()
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        yield
    finally:
        gdal.PopErrorHandler()
        if not before:
            gdal.DontUseExceptions()


@contextlib.contextmanager
def gdal_threads() -> Iterator[None]:
    """Let GDAL decode the blocks of files opened inside the `with` on all cores: a pixel of 200 bands is 200 blocks."""
    before = gdal.GetThreadLocalConfigOption("GDAL_NUM_THREADS", None)
    gdal.SetThreadLocalConfigOption("GDAL_NUM_THREADS", "ALL_CPUS")
    try:
        yield
    finally:
        gdal.SetThreadLocalConfigOption("GDAL_NUM_THREADS", before)


def open_per_thread(dataset: gdal.Dataset, most: int) -> tuple[gdal.Dataset, ...]:
    """Open a dataset once per reading thread, as one dataset is not safe to use from two threads.

    Args:
        dataset: the open dataset, which is the first handle.
        most: the largest number of handles; there are no more than CPU cores.

    Returns:
        The handles; the dataset alone if its driver is not thread-safe.

    Raises:
        RuntimeError: The file cannot be opened again.
    """
    more = min(most, os.cpu_count() or 1) - 1 if is_thread_safe(dataset) else 0
    flags = gdal.OF_RASTER | gdal.OF_VERBOSE_ERROR
    return (dataset, *(gdal.OpenEx(dataset.GetDescription(), flags) for _ in range(more)))


def is_thread_safe(dataset: gdal.Dataset, drivers: Sequence[str] = ("GTiff", "ENVI")) -> bool:
    """Return whether several threads can read a file at once, each with its own handle.

    True for files on a disk with one of these drivers; other drivers use libraries that are not thread-safe.
    """
    is_listed = isinstance(dataset, gdal.Dataset) and dataset.GetDriver().ShortName in drivers
    return is_listed and not dataset.GetDescription().startswith("/vsi")


def is_virtual(path: str) -> bool:
    """Return whether only GDAL can open a name, not the operating system: /vsi…, HDF5:"…", <VRT…>.

    A name that exists on a disk is always a file. A colon alone is no sign, as file names may contain times.
    """
    return bool(_VIRTUAL.match(path)) and not os.path.exists(path)


def gdal_version() -> str:
    """Return GDAL's release number, e.g. "3.8.4"."""
    return str(gdal.VersionInfo("RELEASE_NAME"))


def limit_cache(mib: int) -> None:
    """Limit GDAL's block cache to this many MiB in this process. For worker processes only."""
    gdal.SetCacheMax(mib * 1024**2)


NUMPY_NAMES = {
    "Byte": "uint8", "Int8": "int8", "UInt16": "uint16", "Int16": "int16", "UInt32": "uint32", "Int32": "int32",
    "Float32": "float32", "Float64": "float64",
}  # fmt: skip


def gdal_type(numpy_name: str) -> int:
    """Return the GDAL type code of a NumPy type name."""
    name = next(g for g, n in NUMPY_NAMES.items() if n == numpy_name)
    return int(gdal.GetDataTypeByName(name))


def to_pixels(planes: NDArray) -> NDArray:  # type: ignore[type-arg]
    """Reshape planes (band, row, col) to pixels (pixels, bands)."""
    return np.ascontiguousarray(planes.reshape(len(planes), -1).T)


def to_planes(pixels: NDArray, rows: int, cols: int) -> NDArray:  # type: ignore[type-arg]
    """Reshape pixels (pixels, bands) to planes (band, row, col)."""
    return np.ascontiguousarray(pixels.T).reshape(-1, rows, cols)
