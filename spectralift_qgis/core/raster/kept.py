"""Keeps rasters open: opening one of 200 bands takes longer than reading one of its pixels."""

from __future__ import annotations

import os
from collections import OrderedDict
from collections.abc import Callable, Iterable

from osgeo import gdal

from spectralift_qgis.core.raster.gdal_env import gdal_quiet, is_virtual
from spectralift_qgis.core.raster.open_file import opened_raster
from spectralift_qgis.core.raster.read.source import Raster

_State = frozenset[tuple[str, int, int]]  # name, size in bytes and time of modification in ns of each file


class KeptRasters:
    """Open rasters by path; the least recently used is closed first. A raster whose files changed is opened again.

    For one thread. Call `release` or `clear` before a file is replaced: Windows does not replace open files.

    Args:
        most: number of rasters that stay open.
        opener: opens a raster; raises RasterError if it cannot be opened.
        notices_new_files: also open a raster again if a file that begins with its name, such as a header or a mask,
            appears beside it. That lists the folder each time.
    """

    def __init__(
        self, most: int, opener: Callable[[str], Raster] = opened_raster, *, notices_new_files: bool = True
    ) -> None:
        self._most, self._opener, self._notices_new_files = most, opener, notices_new_files
        self._open: OrderedDict[str, tuple[Raster, tuple[str, ...], _State]] = OrderedDict()

    def __len__(self) -> int:
        return len(self._open)

    def paths(self) -> list[str]:
        """Return the paths of the open rasters."""
        return list(self._open)

    def get(self, path: str) -> Raster:
        """Return the open raster of a path.

        Raises:
            RasterError: It cannot be opened.
        """
        kept = self._open.get(path)
        if kept is None or kept[2] != self._state(path, kept[1]):
            self.release(path)
            raster = self._opener(path)
            files = _files(raster)
            kept = raster, files, self._state(path, files)
            while len(self._open) >= self._most:
                self.release(next(iter(self._open)))
            self._open[path] = kept
        self._open.move_to_end(path)
        return kept[0]

    def release(self, path: str) -> None:
        """Close a raster, unless it is still in use elsewhere; does nothing if it is not open."""
        self._open.pop(path, None)

    def clear(self) -> None:
        """Close all rasters."""
        self._open.clear()

    def _state(self, path: str, files: Iterable[str]) -> _State:
        """Return the state of a raster's files; those that are not on a disk have none, and stay open."""
        states = set()
        for file in {path, *files, *(_files_beside(path) if self._notices_new_files else ())}:
            try:
                status = os.stat(file)
            except OSError:
                continue
            states.add((file, status.st_size, status.st_mtime_ns))
        return frozenset(states)


def _files(raster: Raster) -> tuple[str, ...]:
    """Return the files that GDAL reads for a raster; none for what is no dataset of GDAL."""
    if not isinstance(raster._dataset, gdal.Dataset):
        return ()
    with gdal_quiet():
        return tuple(raster._dataset.GetFileList() or ())


def _files_beside(path: str) -> list[str]:
    if is_virtual(path):
        return []
    folder, name = os.path.split(os.path.abspath(path))
    stem = name.split(".", 1)[0]
    try:
        with os.scandir(folder) as entries:
            return [entry.path for entry in entries if entry.name.startswith(stem)]
    except OSError:
        return []
