"""Joins the tiles of a raster: a virtual raster over them, and their statistics together."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from html import escape
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal

from spectralift_qgis.core.base.errors import RasterError
from spectralift_qgis.core.base.grid import Window
from spectralift_qgis.core.base.sentence import Sentence
from spectralift_qgis.core.raster.gdal_env import gdal_quiet, gdal_type
from spectralift_qgis.core.raster.write.statistics import Totals, summary
from spectralift_qgis.core.raster.write.writer import RasterKind, describe

ReadPlanes = Callable[[Window], NDArray]  # type: ignore[type-arg]


@dataclass(frozen=True)
class TileFile:
    """Tile of a raster.

    Attributes:
        window: its window of the whole raster.
        path: the file that holds it.
    """

    window: Window
    path: str


def write_vrt(
    path: str,
    tiles: Sequence[TileFile],
    kind: RasterKind,
    totals: Iterable[Sequence[Totals]],
) -> list[tuple[float, float, float, float]] | None:
    """Write a virtual raster over tiles, with the same metadata as a file made by `create`.

    Tiles below the VRT's own folder are referred to by relative paths, so that they can move with it.

    Args:
        path: the VRT to write.
        tiles: the tiles.
        kind: description of the whole raster.
        totals: for each tile, the totals of its bands.

    Returns:
        (minimum, maximum, mean, standard deviation) of each band; None if a band has no values.

    Raises:
        RasterError: The file cannot be written.
    """
    rows, cols = kind.grid.shape
    summaries = [summary(parts) for parts in zip(*totals)]
    try:
        with gdal_quiet():
            driver = gdal.GetDriverByName("VRT")
            dataset = driver.Create(path, cols, rows, len(kind.bands), gdal_type(kind.encoding.dtype))
            describe(dataset, replace(kind, file_format="GTiff"))  # as its tiles are
            dataset.SetMetadataItem("AREA_OR_POINT", "Area")  # as GDAL says of every GeoTIFF
            for i, statistics in enumerate(summaries, 1):
                band = dataset.GetRasterBand(i)
                for j, tile in enumerate(tiles):
                    band.SetMetadataItem(f"source_{j}", _source(tile, i, Path(path).parent), "new_vrt_sources")
                if statistics is not None:
                    band.SetStatistics(*statistics)
            del band
            dataset.FlushCache()
            del dataset
    except RuntimeError as e:
        raise RasterError(Sentence("Writing {path} failed: {reason}. Is the disk full?", path=path, reason=e)) from None
    if not os.path.exists(path):
        raise RasterError(Sentence("Writing {path} failed. Is the disk full?", path=path))
    return None if any(s is None for s in summaries) else [s for s in summaries if s is not None]


def _source(tile: TileFile, number: int, folder: Path) -> str:
    w, path = tile.window, Path(tile.path)
    below = folder in path.parents
    name = escape(path.relative_to(folder).as_posix() if below else tile.path)
    size = f'xSize="{w.cols}" ySize="{w.rows}"'
    return (
        f'<SimpleSource><SourceFilename relativeToVRT="{int(below)}">{name}</SourceFilename>'
        f"<SourceBand>{number}</SourceBand>"
        f'<SrcRect xOff="0" yOff="0" {size}/><DstRect xOff="{w.col}" yOff="{w.row}" {size}/></SimpleSource>'
    )


@contextlib.contextmanager
def stored_numbers(path: str, dtype: str) -> Iterator[ReadPlanes]:
    """Open a raster and yield a function that reads the stored numbers (bands, rows, cols) of a window.

    Args:
        path: the file.
        dtype: NumPy name of its type.

    Raises:
        RasterError: The file cannot be opened or read.
    """
    with gdal_quiet():
        try:
            dataset = gdal.OpenEx(path, gdal.OF_RASTER | gdal.OF_VERBOSE_ERROR)
        except RuntimeError as e:
            raise RasterError(Sentence("{path} cannot be opened: {reason}", path=path, reason=e)) from None

    def read(window: Window) -> NDArray:  # type: ignore[type-arg]
        with gdal_quiet():
            try:
                raw = dataset.ReadRaster(window.col, window.row, window.cols, window.rows, buf_type=gdal_type(dtype))
            except RuntimeError as e:
                raise RasterError(
                    Sentence("{path} could not be read at row {row}: {reason}", path=path, row=window.row, reason=e)
                ) from None
        return np.frombuffer(raw, np.dtype(dtype)).reshape(-1, window.rows, window.cols)

    yield read
