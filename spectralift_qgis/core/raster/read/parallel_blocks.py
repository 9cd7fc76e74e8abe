"""Reads every n-th pixel of a file on several cores, in parts that share no block."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from typing import Any

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal

from spectralift_qgis.core.base.grid import Window
from spectralift_qgis.core.base.sentence import Sentence
from spectralift_qgis.core.raster.gdal_env import gdal_quiet, gdal_type, is_thread_safe, open_per_thread

PART_BYTES = 4 << 20  # of whole blocks, unpacked, in all bands
MOST_HANDLES = 4  # each keeps a part in GDAL's cache …
HELD_BYTES = 16 << 20  # … and a block beside it: fewer handles for large blocks


@dataclass(frozen=True, eq=False)
class Parts:
    """File that is opened once per thread, as a GDAL dataset is not thread-safe, and read in parts.

    GDAL reads a decimated window band after band. If its blocks exceed GDAL's cache, a file whose blocks hold all
    bands is unpacked once per band; and a block that two windows share may be unpacked for both.

    Attributes:
        handles: the open datasets.
        every: step; every n-th pixel is read along rows and columns.
        step: (rows, cols) of a part, in pixels of the file: whole blocks.
    """

    handles: tuple[gdal.Dataset, ...]
    every: int
    step: tuple[int, int]

    def planes(self, window: Window, numbers: list[int], dtype: str) -> NDArray[Any]:
        """Read stored numbers.

        Args:
            window: window of the decimated view.
            numbers: numbers of the bands, from 1.
            dtype: NumPy name of the type to return.

        Returns:
            (bands, rows, cols) stored numbers.

        Raises:
            RuntimeError: GDAL cannot read them.
        """
        return self._read(window, len(numbers), dtype, lambda dataset: partial(dataset.ReadRaster, band_list=numbers))

    def mask(self, window: Window, number: int) -> NDArray[np.uint8]:
        """Read the mask (rows, cols) of a band, numbered from 1, in a window of the decimated view.

        Raises:
            RuntimeError: GDAL cannot read it.
        """
        return self._read(window, 1, "uint8", lambda dataset: dataset.GetRasterBand(number).GetMaskBand().ReadRaster)[0]

    def _read(self, window: Window, count: int, dtype: str, reading: Callable[[gdal.Dataset], Any]) -> NDArray[Any]:
        values, kind = np.empty((count, window.rows, window.cols), dtype), gdal_type(dtype)
        shares = self.shares(window)

        def take(handle: gdal.Dataset, share: list[tuple[slice, slice]]) -> None:
            with gdal_quiet():
                for rows, cols in share:
                    x, y = (window.col + cols.start) * self.every, (window.row + rows.start) * self.every
                    across, down = cols.stop - cols.start, rows.stop - rows.start
                    size = (across * self.every, down * self.every, across, down)
                    raw = reading(handle)(x, y, *size, buf_type=kind)
                    if raw is None:
                        raise RuntimeError(Sentence("GDAL gave no reason"))
                    values[:, rows, cols] = np.frombuffer(raw, dtype).reshape(count, down, across)

        with ThreadPoolExecutor(len(shares)) as pool:
            for _ in pool.map(take, self.handles, shares):
                pass
        return values

    def shares(self, window: Window) -> list[list[tuple[slice, slice]]]:
        """Return the parts (rows, cols) of a window for each handle; the same handle reads a block in any window."""
        rows = _cuts(window.row, window.rows, self.every, self.step[0])
        cols = _cuts(window.col, window.cols, self.every, self.step[1])
        shares: list[list[tuple[slice, slice]]] = [[] for _ in self.handles]
        for i, down in rows:
            for j, along in cols:
                shares[(i + j) % len(shares)].append((down, along))
        return shares


def parts_of(dataset: gdal.Dataset, every: int) -> Parts | None:
    """Return how to read a decimated view of a dataset in parts, with this step.

    None for a file with overviews, which GDAL reads well, and for one that threads cannot read.

    Raises:
        RuntimeError: The file cannot be opened again.
    """
    band = dataset.GetRasterBand(1)
    if not is_thread_safe(dataset, ("GTiff",)) or band.GetOverviewCount():
        return None
    cols, rows = band.GetBlockSize()
    block_bytes = rows * cols * dataset.RasterCount * gdal.GetDataTypeSize(band.DataType) // 8
    most = max(1, PART_BYTES // block_bytes)
    across = min(most, -(-dataset.RasterXSize // cols))
    handles = open_per_thread(dataset, min(MOST_HANDLES, max(1, HELD_BYTES // block_bytes)))
    return Parts(handles, every, (rows * (most // across), cols * across))


def _cuts(start: int, count: int, every: int, step: int) -> list[tuple[int, slice]]:
    """Return (part number, pixels) of the parts, `step` pixels of the file long, that `count` decimated pixels span."""
    number = ((start + np.arange(count)) * every + every // 2) // step  # GDAL takes the middle pixel
    edges = [0, *(np.flatnonzero(np.diff(number)) + 1).tolist(), count]
    return [(int(number[a]), slice(a, b)) for a, b in zip(edges, edges[1:])]
