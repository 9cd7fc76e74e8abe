"""Records the progress of a long run: at intervals, finished windows are forced to the disk and recorded.

A run that is killed leaves its part folder; the next one to the same output can continue from the last record. To give
the same bytes, an uninterrupted run does at each record what a resumed one does: it closes the files and opens them
again. docs/resume.md has the cost.
"""

from __future__ import annotations

import contextlib
import hashlib
import importlib.metadata
import json
import os
from collections.abc import Iterator
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

from spectralift_qgis import __version__
from spectralift_qgis.core.base.digest import digest
from spectralift_qgis.core.base.errors import Finding, RasterError
from spectralift_qgis.core.base.grid import Tiling
from spectralift_qgis.core.base.publish import Staging
from spectralift_qgis.core.base.sentence import Sentence
from spectralift_qgis.core.predict.job import Job
from spectralift_qgis.core.predict.quality import State
from spectralift_qgis.core.raster import RasterWriter, SavedFile, SavedRaster, gdal_version
from spectralift_qgis.core.raster.write.encoding import EncodingCounts
from spectralift_qgis.core.request.request import ApplyRequest, FusionRequest

CHECKPOINT_BYTES = 512 * 1024**2  # stored values between two records; a smaller result has none
MOST_RECORDS = 32  # of a run: each holds the offsets of all blocks, 20 MB for a Sentinel-2 tile of 200 bands
JOURNAL = "journal"  # its name among the private files of the part folder

MAGIC = b"SPLIFTJ1"
MAX_BYTES = 1 << 30  # the directories of a TIFF of 60 million blocks
_ARRAYS = ("<f8", "<f8", "<i8", "<i8", "<f8", "<f8")  # of SavedRaster.statistics
_SUM = hashlib.sha256().digest_size


class Journal:
    """The records of one run.

    Attributes:
        marks: indices of the windows after which a record is due, the same in every run.
    """

    def __init__(self, job: Job, request: FusionRequest | ApplyRequest, staging: Staging, tiling: Tiling) -> None:
        self._path = staging.private_path(request.output, JOURNAL)
        self.marks = frozenset(_marks(tiling, len(job.model.bands) * job.encoding.itemsize))
        self._digest = _digest(job, request, tiling) if self.marks else ""

    def last(self) -> Entry | None:
        """Return the last record of the killed run in this part folder; None unless it is of the very same work."""
        entry = read_entry(self._path)
        if entry is None or entry.digest != self._digest or entry.windows - 1 not in self.marks:
            return None
        return entry

    def write(self, windows: int, counts: EncodingCounts, quality: State | None, writers: list[RasterWriter]) -> None:
        """Record finished windows, after forcing them to the disk.

        Args:
            windows: how many are finished, from the first.
            counts: how many of their values were changed when they were stored.
            quality: state of the quality raster, None without one.
            writers: of the result and the quality raster.

        Raises:
            RasterError: when the record cannot be written.
        """
        saved = [writer.save() for writer in writers]
        rasters = tuple(s for s in saved if s is not None)
        if len(rasters) < len(saved):
            return  # the previous record stays valid
        try:
            write_entry(self._path, Entry(self._digest, windows, counts, quality, rasters))
        except OSError as e:
            raise RasterError(
                Sentence("{path} cannot be written: {reason}. Is the disk full?", path=self._path, reason=e.strerror)
            ) from None


def _marks(tiling: Tiling, bytes_per_pixel: int) -> Iterator[int]:
    # At least CHECKPOINT_BYTES between records, and at most MOST_RECORDS in all
    every = max(CHECKPOINT_BYTES, tiling.shape[0] * tiling.shape[1] * bytes_per_pixel // MOST_RECORDS)
    written = 0
    for index in range(len(tiling) - 1):
        written += tiling[index].size * bytes_per_pixel
        if written >= every and tiling.completes(index):
            yield index
            written = 0


def _digest(job: Job, request: FusionRequest | ApplyRequest, tiling: Tiling) -> str:
    """Return a hash of everything that decides the bytes of the result."""
    versions = [__version__, np.__version__, gdal_version()]
    with contextlib.suppress(importlib.metadata.PackageNotFoundError):
        versions.append(importlib.metadata.version("torch"))
    model = replace(job.model, history={}, provenance={})
    work = [getattr(job, name) for name in ("device", "msi_index", "area", "harmonisation", "encoding", "correction")]
    msi = [job.msi.path, job.msi.stamp, job.msi.grid]
    written = [request.format, request.compress, bool(request.quality), job.reflectance_scale, job.tags]
    return digest(versions, model, work, msi, written, tiling, CHECKPOINT_BYTES)


def resumed_note(windows: int, of: int) -> Finding:
    """Return a note on how many windows of an interrupted run were taken over.

    Args:
        windows: number taken over.
        of: number of windows or tiles in all.
    """
    if windows:
        message = Sentence(
            "The interrupted run is continued; {windows} of {image} windows were complete.", windows=windows, image=of
        )
        return Finding("note", "resume.done", message)
    message = Sentence(
        "The interrupted run cannot be continued: nothing was recorded yet, or the request, an "
        "input or a version has changed. The whole image is predicted."
    )
    return Finding("note", "resume.over", message)


@dataclass(frozen=True, eq=False)
class Entry:
    """A record of finished windows.

    Attributes:
        digest: hash of everything that decides the result.
        windows: how many windows are finished, from the first of the tiling.
        counts: how many of their values were changed when they were stored.
        quality: sums and number of pixels of the quality raster, None without one.
        rasters: state of the result and the quality raster.
    """

    digest: str
    windows: int
    counts: EncodingCounts
    quality: State | None
    rasters: tuple[SavedRaster, ...]


def write_entry(path: str, entry: Entry) -> None:
    """Replace the record at `path` atomically and force it to the disk. Raises OSError."""
    # Binary parts: file heads and statistics; the JSON description has their lengths
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
    # Rename only after the data are on the disk: a crash leaves the old record or the new one
    with open(path + ".new", "wb") as f:
        f.writelines([MAGIC, checksum.digest(), *parts])
        f.flush()
        os.fsync(f.fileno())
    os.replace(path + ".new", path)
    sync_folder(os.path.dirname(path))


def sync_folder(path: str) -> None:
    """Force the names of a folder's files to the disk, if the system supports it."""
    with contextlib.suppress(OSError):  # Windows does not
        handle = os.open(path, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def read_entry(path: str) -> Entry | None:
    """Return the record of a killed run; None if there is none or it is incomplete."""
    with contextlib.suppress(OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError, OverflowError):
        if os.path.getsize(path) <= MAX_BYTES:
            return _parsed(Path(path).read_bytes())
    return None


def _parsed(data: bytes) -> Entry:
    """Raises ValueError, KeyError, TypeError, AttributeError, RecursionError or OverflowError for what is no entry."""
    start = len(MAGIC) + _SUM
    if data[: len(MAGIC)] != MAGIC or data[len(MAGIC) : start] != hashlib.sha256(data[start:]).digest():
        raise ValueError(Sentence("an incomplete record"))
    body = start + 8 + int.from_bytes(data[start : start + 8], "little")
    record = json.loads(data[start + 8 : body])
    lengths = [_count(n) for n in record["lengths"]]
    ends = [body]
    for length in lengths:
        ends.append(ends[-1] + length)
    if ends[-1] != len(data):
        raise ValueError(Sentence("lengths that do not add up"))
    blobs = iter([data[a:b] for a, b in zip(ends, ends[1:])])
    rasters = tuple(_raster(files, blobs) for files in record["rasters"])
    counts = EncodingCounts(**{str(k): _count(v) for k, v in record["counts"].items()})
    quality = record["quality"]
    if quality is not None:
        sums, pixels = quality
        quality = tuple(float(v) for v in sums), _count(pixels)
    return Entry(str(record["digest"]), _count(record["windows"]), counts, quality, rasters)


def _raster(files: Any, blobs: Any) -> SavedRaster:
    saved = tuple(SavedFile(str(name), _count(size), _next(blobs)) for name, size in files)
    statistics = tuple(np.frombuffer(_next(blobs), np.dtype(t)) for t in _ARRAYS)
    if not saved or not len({len(a) for a in statistics[:4]}) == 1 or not len(statistics[0]):
        raise ValueError(Sentence("a raster without files or bands"))
    return SavedRaster(saved, statistics)


def _next(blobs: Any) -> bytes:
    blob = next(blobs, None)
    if blob is None:
        raise ValueError(Sentence("fewer parts than files"))
    return bytes(blob)


def _count(value: Any) -> int:
    """Return a number of bytes, pixels or windows. Raises ValueError for what cannot be one."""
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value < 1 << 62:
        raise ValueError(Sentence("{value!r} is not a count", value=value))
    return value
