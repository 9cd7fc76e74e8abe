"""Saves the state of a raster that is still being written, so that it can be resumed after the process died.

What was written stays in place: later windows are appended (TIFF) or fill gaps (ENVI). Only the head of a TIFF, its
directory with the positions of all blocks, and sidecar files are rewritten repeatedly. These are copied, as a process
may die while it writes them.
"""

from __future__ import annotations

import contextlib
import os
import stat
import struct
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from spectralift_qgis.core.base.errors import RasterError
from spectralift_qgis.core.base.sentence import Sentence

TIFF_HEADER = 16  # bytes, which hold the position of the directory
_TABLES = (324, 325)  # tags TileOffsets and TileByteCounts
_TABLE_TYPES = {3: "u2", 4: "u4", 16: "u8"}


@dataclass(frozen=True)
class SavedFile:
    """State of a file of a raster.

    Attributes:
        name: its name in its folder.
        size: its size in bytes.
        head: a copy of its first bytes.
    """

    name: str
    size: int
    head: bytes


@dataclass(frozen=True, eq=False)
class SavedRaster:
    """State of a raster that is being written.

    Attributes:
        files: the image first, then its sidecar files.
        statistics: exact arrays of the `RasterWriter`'s statistics, made by `pack`.
    """

    files: tuple[SavedFile, ...]
    statistics: tuple[NDArray[np.generic], ...]


def save_files(path: str, head: int) -> tuple[SavedFile, ...]:
    """Flush a closed raster's files to the disk and return their state.

    Args:
        path: the image.
        head: number of bytes of the image to copy; sidecar files are copied as a whole.

    Raises:
        OSError: A file cannot be read or flushed.
    """
    tables = []
    for name in _names(path):
        file = Path(path).with_name(name)
        if not file.is_file():
            continue
        with file.open("rb+") as f:
            os.fsync(f.fileno())
            tables.append(SavedFile(name, file.stat().st_size, f.read(head if name == os.path.basename(path) else -1)))
    return tuple(tables)


def restore_files(path: str, files: tuple[SavedFile, ...], like: tuple[SavedFile, ...]) -> None:
    """Restore a raster's files to their saved state and delete other sidecar files of the raster.

    Args:
        path: the image.
        files: the saved state.
        like: the files of such a raster before anything is written.

    Raises:
        RasterError: The files are missing or cannot have begun like that; nothing has been changed.
    """
    names = [f.name for f in files]
    if not like or names != [f.name for f in like]:
        raise RasterError(Sentence("The saved state of {path} belongs to another file.", path=path))
    for file, new in zip(files, like):
        _check_target(Path(path).with_name(file.name), file)
        _check_head(file, new)
    for name in _names(path):
        if name not in names:
            with contextlib.suppress(FileNotFoundError):
                Path(path).with_name(name).unlink()
    for file in files:
        with Path(path).with_name(file.name).open("rb+") as f:
            f.truncate(file.size)
            f.write(file.head)


def rename_in_header(path: str) -> None:
    """Replace the path in the description of an ENVI header, as GDAL writes it, by the name of the image.

    That path is in a temporary folder: useless later, and different in each run.

    Raises:
        OSError: The header cannot be read or written.
    """
    header = Path(os.path.splitext(path)[0] + ".hdr")
    before, after = (b"description = {\n" + name.encode() + b"}" for name in (path, os.path.basename(path)))
    text = header.read_bytes()
    if before in text:
        header.write_bytes(text.replace(before, after, 1))


def _names(path: str) -> tuple[str, ...]:
    """Return the possible names of a raster's files: image, ENVI header, GDAL's sidecar files."""
    name = os.path.basename(path)
    return tuple(dict.fromkeys((name, os.path.splitext(name)[0] + ".hdr", name + ".aux.xml", name + ".ovr")))


def _check_target(place: Path, file: SavedFile) -> None:
    try:
        status = place.lstat()
    except OSError as e:
        raise RasterError(
            Sentence("{place} does not exist any more: {reason}.", place=place, reason=e.strerror)
        ) from None
    if not stat.S_ISREG(status.st_mode) or not len(file.head) <= file.size <= status.st_size:
        raise RasterError(Sentence("The size of {place} has changed.", place=place))


def _check_head(file: SavedFile, new: SavedFile) -> None:
    """Raise RasterError unless the head is that of a new file, except for the block positions, which must be inside it.

    GDAL trusts a directory that it updates: a corrupt one crashes the process.
    """
    tables = _block_tables(new.head) if new.head[:2] in (b"II", b"MM") else []
    heads = [bytearray(new.head), bytearray(file.head)]
    for head in heads:
        for kind, at, count in tables:
            head[at : at + count * kind.itemsize] = bytes(count * kind.itemsize)
    if heads[0] != heads[1]:
        raise RasterError(Sentence("The beginning of {name} has changed.", name=file.name))
    if tables:
        starts, sizes = (np.frombuffer(file.head, kind, count, at).astype(np.uint64) for kind, at, count in tables)
        end = np.uint64(file.size)
        used = (starts > 0) | (sizes > 0)
        if (starts[used] < len(file.head)).any() or (starts > end).any() or (sizes > end - starts).any():
            raise RasterError(Sentence("{name} has blocks beyond its end.", name=file.name))


def _block_tables(head: bytes) -> list[tuple[np.dtype, int, int]]:  # type: ignore[type-arg]
    """Return type, position and length of the two tables of a tiled TIFF: block offsets and block sizes.

    head: of a file that GDAL has just made. Raises RasterError if its directory is not as GDAL writes it.
    """
    # Header: byte order, version, position of the directory.
    order = "<" if head[:2] == b"II" else ">"
    (version,) = struct.unpack_from(order + "H", head, 2)
    number, entry, at = ("Q", "HHQ", 8) if version == 43 else ("I", "HHI", 4)  # BigTIFF, TIFF
    try:
        (place,) = struct.unpack_from(order + number, head, at)
        (count,) = struct.unpack_from(order + ("Q" if version == 43 else "H"), head, place)
        place += 8 if version == 43 else 2
        width = struct.calcsize(number)
        tables = {}
        for start in range(place, place + count * (4 + 2 * width), 4 + 2 * width):
            # Entry: tag, type, number of values, then the values or, if they do not fit, their position.
            tag, kind, length = struct.unpack_from(order + entry, head, start)
            if tag in _TABLES:
                dtype, value = np.dtype(order + _TABLE_TYPES[kind]), start + 4 + width
                if dtype.itemsize * length > width:
                    (value,) = struct.unpack_from(order + number, head, value)
                tables[tag] = (dtype, value, length)
        return [tables[tag] for tag in _TABLES]
    except (struct.error, KeyError) as e:
        raise RasterError(Sentence("The directory of a new TIFF cannot be read: {reason}", reason=e)) from None
