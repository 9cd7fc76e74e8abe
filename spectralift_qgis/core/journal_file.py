"""The file in which a run records what of its result lies on the disk for good.

    8 bytes   which format this is
    32 bytes  SHA-256 of all that follows
    8 bytes   length of the description, little endian
    …         the description, JSON, and after it the arrays and heads it tells the lengths of

It is written beside the record of before and renamed, and believed only when it is whole.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np

from spectralift_qgis.core.encode import EncodingCounts
from spectralift_qgis.core.quality import State
from spectralift_qgis.core.raster import SavedFile, SavedRaster

MAGIC = b"SPLIFTJ1"
MAX_BYTES = 1 << 30  # the directories of a TIFF of 60 million blocks
_ARRAYS = ("<f8", "<f8", "<i8", "<i8", "<f8", "<f8")  # of SavedRaster.statistics
_SUM = hashlib.sha256().digest_size


@dataclass(frozen=True, eq=False)
class Entry:
    """What was done when it was written.

    digest: of everything that decides the result. windows: how many are done, the first of the tiling.
    counts: what storing did to their values. quality: sums and number of pixels of the quality raster, if there is one.
    rasters: the result and the quality raster, as they were.
    """

    digest: str
    windows: int
    counts: EncodingCounts
    quality: State | None
    rasters: tuple[SavedRaster, ...]


def write_entry(path: str, entry: Entry) -> None:
    """Replace the record at `path`, in one step and for good. Raises OSError."""
    blobs: list[bytes] = []
    for raster in entry.rasters:
        blobs += [f.head for f in raster.files]
        blobs += [a.astype(t).tobytes() for a, t in zip(raster.statistics, _ARRAYS)]
    description = {
        "digest": entry.digest,
        "windows": entry.windows,
        "counts": asdict(entry.counts),
        "quality": entry.quality,
        "rasters": [[[f.name, f.size] for f in r.files] for r in entry.rasters],
        "lengths": [len(b) for b in blobs],
    }
    text = json.dumps(description).encode()
    parts = [len(text).to_bytes(8, "little"), text, *blobs]
    checksum = hashlib.sha256()
    for part in parts:
        checksum.update(part)
    with open(path + ".new", "wb") as f:
        f.writelines([MAGIC, checksum.digest(), *parts])
        f.flush()
        os.fsync(f.fileno())
    os.replace(path + ".new", path)
    sync_folder(os.path.dirname(path))


def sync_folder(path: str) -> None:
    """Force the names of a folder's files to the disk, where the system lets one."""
    with contextlib.suppress(OSError):  # Windows does not
        handle = os.open(path, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def read_entry(path: str) -> Entry | None:
    """Return what a killed run has recorded; None without a record, or for one that is not whole."""
    with contextlib.suppress(OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError, OverflowError):
        if os.path.getsize(path) <= MAX_BYTES:
            return _parsed(Path(path).read_bytes())
    return None


def _parsed(data: bytes) -> Entry:
    """Raises ValueError, KeyError, TypeError, AttributeError, RecursionError or OverflowError for what is no entry."""
    start = len(MAGIC) + _SUM
    if data[: len(MAGIC)] != MAGIC or data[len(MAGIC) : start] != hashlib.sha256(data[start:]).digest():
        raise ValueError("not a whole record")
    body = start + 8 + int.from_bytes(data[start : start + 8], "little")
    found = json.loads(data[start + 8 : body])
    lengths = [_count(n) for n in found["lengths"]]
    ends = [body]
    for length in lengths:
        ends.append(ends[-1] + length)
    if ends[-1] != len(data):
        raise ValueError("lengths that do not add up")
    blobs = iter([data[a:b] for a, b in zip(ends, ends[1:])])
    rasters = tuple(_raster(files, blobs) for files in found["rasters"])
    counts = EncodingCounts(**{str(k): _count(v) for k, v in found["counts"].items()})
    quality = found["quality"]
    if quality is not None:
        sums, pixels = quality
        quality = tuple(float(v) for v in sums), _count(pixels)
    return Entry(str(found["digest"]), _count(found["windows"]), counts, quality, rasters)


def _raster(files: Any, blobs: Any) -> SavedRaster:
    saved = tuple(SavedFile(str(name), _count(size), _next(blobs)) for name, size in files)
    statistics = tuple(np.frombuffer(_next(blobs), np.dtype(t)) for t in _ARRAYS)
    if not saved or not len({len(a) for a in statistics[:4]}) == 1 or not len(statistics[0]):
        raise ValueError("a raster without files or bands")
    return SavedRaster(saved, statistics)


def _next(blobs: Any) -> bytes:
    blob = next(blobs, None)
    if blob is None:
        raise ValueError("fewer parts than files")
    return bytes(blob)


def _count(value: Any) -> int:
    """Return a number of bytes, pixels or windows. Raises ValueError for what cannot be one."""
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value < 1 << 62:
        raise ValueError(f"{value!r} is no count")
    return value
