"""What every use of GDAL here shares."""

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
    """GDAL with exceptions and without its own messages on stderr; afterwards as it was before."""
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
    """Files opened inside let GDAL decode their blocks on all cores: a pixel of 200 bands is 200 blocks."""
    before = gdal.GetThreadLocalConfigOption("GDAL_NUM_THREADS", None)
    gdal.SetThreadLocalConfigOption("GDAL_NUM_THREADS", "ALL_CPUS")
    try:
        yield
    finally:
        gdal.SetThreadLocalConfigOption("GDAL_NUM_THREADS", before)


def opened_again(dataset: gdal.Dataset, most: int) -> tuple[gdal.Dataset, ...]:
    """Return a dataset as often as threads may read it at a time, at most so often: one does not bear two of them.

    Raises RuntimeError when the file cannot be opened again.
    """
    more = min(most, os.cpu_count() or 1) - 1 if bears_threads(dataset) else 0
    flags = gdal.OF_RASTER | gdal.OF_VERBOSE_ERROR
    return (dataset, *(gdal.OpenEx(dataset.GetDescription(), flags) for _ in range(more)))


def bears_threads(dataset: gdal.Dataset, drivers: Sequence[str] = ("GTiff", "ENVI")) -> bool:
    """True for what threads can read if each opens it: a file of one of these drivers, on a disk.

    Others share libraries that are not made for threads.
    """
    known = isinstance(dataset, gdal.Dataset) and dataset.GetDriver().ShortName in drivers
    return known and not dataset.GetDescription().startswith("/vsi")


def is_virtual(path: str) -> bool:
    """True for names that GDAL opens and the system does not: /vsi…, HDF5:"…", <VRT…>. What lies on a disk is a file.

    A colon alone makes none: folders and files are named after times.
    """
    return bool(_VIRTUAL.match(path)) and not os.path.exists(path)


def gdal_version() -> str:
    return str(gdal.VersionInfo("RELEASE_NAME"))


def limit_cache(mib: int) -> None:
    """Let GDAL keep at most so many MiB of blocks, in this process. For worker processes only."""
    gdal.SetCacheMax(mib * 1024**2)


NUMPY_NAMES = {
    "Byte": "uint8", "Int8": "int8", "UInt16": "uint16", "Int16": "int16", "UInt32": "uint32", "Int32": "int32",
    "Float32": "float32", "Float64": "float64",
}  # fmt: skip


def gdal_type(numpy_name: str) -> int:
    name = next(g for g, n in NUMPY_NAMES.items() if n == numpy_name)
    return int(gdal.GetDataTypeByName(name))


def to_pixels(planes: NDArray) -> NDArray:  # type: ignore[type-arg]
    """(band, row, col) → (pixels, bands)."""
    return np.ascontiguousarray(planes.reshape(len(planes), -1).T)


def to_planes(pixels: NDArray, rows: int, cols: int) -> NDArray:  # type: ignore[type-arg]
    """(pixels, bands) → (band, row, col)."""
    return np.ascontiguousarray(pixels.T).reshape(-1, rows, cols)
