"""Joins tiles into one raster: a virtual one over them, or one file."""

from __future__ import annotations

import itertools
import os
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from spectralift_qgis.core import raster
from spectralift_qgis.core.base.errors import RasterError
from spectralift_qgis.core.base.grid import Tiling
from spectralift_qgis.core.base.progress import ReportShare
from spectralift_qgis.core.base.publish import Staging
from spectralift_qgis.core.base.sentence import Sentence
from spectralift_qgis.core.predict.cluster.target import VRT, tiles_folder
from spectralift_qgis.core.raster.write.mosaic import TileFile, stored_numbers, write_vrt
from spectralift_qgis.core.raster.write.statistics import Totals
from spectralift_qgis.core.raster.write.writer import RasterKind, create_kind


@dataclass(frozen=True)
class Image:
    """A raster that is made of tiles.

    Attributes:
        path: the output.
        files: the tiles, in reading order.
    """

    path: str
    files: list[TileFile]

    @property
    def is_vrt(self) -> bool:
        """True for a virtual raster."""
        return self.path.lower().endswith(VRT)

    @classmethod
    def of(cls, path: str, tiles: Tiling, staging: Staging, token: str) -> Image:
        """Create the folder of an output's tiles; for a virtual raster it is published with it.

        Args:
            path: the output.
            tiles: the windows of the tiles.
            staging: where outputs are written until they are published.
            token: hash of everything that decides the tiles; names with it never match those of an earlier result.

        Raises:
            RasterError: when the folder cannot be made.
        """
        folder = staging.private_path(path, "tiles")
        if path.lower().endswith(VRT):
            folder = tiles_folder(staging.path(path))
        try:
            os.makedirs(folder, exist_ok=True)
        except OSError as e:
            raise RasterError(
                Sentence("{folder} cannot be created: {reason}.", folder=folder, reason=e.strerror)
            ) from None
        names = (f"row{w.row:06}_col{w.col:06}_{token}.tif" for w in tiles)
        return cls(path, [TileFile(w, os.path.join(folder, name)) for w, name in zip(tiles, names)])


def join(
    image: Image,
    kind: RasterKind,
    totals: Sequence[Sequence[Totals]],
    staging: Staging,
    cut: Tiling,
    compress: str,
    report_share: ReportShare,
) -> list[tuple[float, float, float, float]] | None:
    """Join the tiles of an image in its staging.

    Args:
        image: the output and its tiles.
        kind: grid, bands and storage; its compression is that of the tiles, which a COG is copied from.
        totals: of each tile, of each band.
        staging: where the output is written until it is published.
        cut: the windows in which a local run would write the file. They decide the order of its blocks, so that both
            files are identical.
        compress: compression of the result.
        report_share: is called with the share that is done, 0 to 1.

    Returns:
        The summary of each band.
    """
    target = staging.path(image.path)
    path = target if image.is_vrt else staging.private_path(image.path, "tiles.vrt")
    summaries = write_vrt(path, image.files, kind, totals)
    if image.is_vrt:
        return summaries
    if kind.file_format == "COG":
        raster.write_cog(path, target, compress=compress, report_share=report_share)
    else:
        _copy(path, target, image, kind, cut, report_share)
    return summaries


def _copy(source: str, target: str, image: Image, kind: RasterKind, cut: Tiling, report_share: ReportShare) -> None:
    """Copy a mosaic window by window into a file as a local run writes it; tiles are removed once they are copied."""
    done, left = 0, list(image.files)
    step = left[0].window.rows
    with create_kind(target, kind) as out:
        for _, group in itertools.groupby(cut, key=lambda window: window.row // step):
            last = 0
            with stored_numbers(source, kind.encoding.dtype) as read:
                for window in group:
                    stored = read(window).reshape(len(kind.bands), -1).T
                    out.write(window, stored, ~_is_nodata(stored, kind.encoding.nodata))
                    done, last = done + window.size, window.row
                    report_share(done / kind.grid.size)
            for file in left[:]:
                if file.window.row + file.window.rows <= last:
                    left.remove(file)
                    with suppress(OSError):
                        os.remove(file.path)


def _is_nodata(stored: NDArray[Any], nodata: float) -> NDArray[np.bool_]:
    """Return (pixels,) True where stored numbers (pixels, bands) are nodata in all bands."""
    same = np.isnan(stored) if np.isnan(nodata) else stored == np.asarray(nodata).astype(stored.dtype)
    return np.asarray(same.all(axis=1))
