"""Keeps a long run from being lost: every so often, what is written is forced to the disk and recorded.

A run that is killed leaves its part folder; the next one to the same output may go on from the last record. So that it
gives the same bytes, a run that nobody kills does at each record what going on does: it closes the files and opens them
again. docs/resume.md says what that costs.
"""

from __future__ import annotations

import contextlib
import importlib.metadata
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from spectralift_qgis import __version__
from spectralift_qgis.core.digest import digest
from spectralift_qgis.core.errors import Finding, RasterError
from spectralift_qgis.core.grid import Tiling
from spectralift_qgis.core.journal_file import Entry, read_entry, write_entry
from spectralift_qgis.core.publish import Staging
from spectralift_qgis.core.quality import State
from spectralift_qgis.core.raster import RasterWriter, gdal_version
from spectralift_qgis.core.request import ApplyRequest, FusionRequest

if TYPE_CHECKING:
    from spectralift_qgis.core.encode import EncodingCounts
    from spectralift_qgis.core.prediction import Job

CHECKPOINT_BYTES = 512 * 1024**2  # stored values between two records; a smaller result has none
MOST_RECORDS = 32  # of a run: each one holds the places of all blocks, 20 MB for a Sentinel-2 tile of 200 bands
JOURNAL = "journal"  # its name among the private files of the part folder


class Journal:
    """The records of one run. marks: indices of the windows after which one is due, for all runs alike."""

    def __init__(self, job: Job, wanted: FusionRequest | ApplyRequest, staging: Staging, tiling: Tiling) -> None:
        self._path = staging.private_path(wanted.output, JOURNAL)
        self.marks = frozenset(_marks(tiling, len(job.model.bands) * job.encoding.itemsize))
        self._digest = _digest(job, wanted, tiling) if self.marks else ""

    def last(self) -> Entry | None:
        """Return the last record of the killed run whose part folder this one has, if it is of the very same work."""
        entry = read_entry(self._path)
        if entry is None or entry.digest != self._digest or entry.windows - 1 not in self.marks:
            return None
        return entry

    def write(self, windows: int, counts: EncodingCounts, quality: State | None, writers: list[RasterWriter]) -> None:
        """Record that so many windows are done, and all of them on the disk. Raises RasterError."""
        saved = [writer.save() for writer in writers]
        rasters = tuple(s for s in saved if s is not None)
        if len(rasters) < len(saved):
            return  # the record of before still holds
        try:
            write_entry(self._path, Entry(self._digest, windows, counts, quality, rasters))
        except OSError as e:
            raise RasterError(f"{self._path} cannot be written: {e.strerror}. Is the disk full?") from None


def _marks(tiling: Tiling, bytes_per_pixel: int) -> Iterator[int]:
    every = max(CHECKPOINT_BYTES, tiling.shape[0] * tiling.shape[1] * bytes_per_pixel // MOST_RECORDS)
    written = 0
    for index in range(len(tiling) - 1):
        written += tiling[index].size * bytes_per_pixel
        if written >= every and tiling.completes(index):
            yield index
            written = 0


def _digest(job: Job, wanted: FusionRequest | ApplyRequest, tiling: Tiling) -> str:
    """Return a hash of all that decides the bytes that are written."""
    versions = [__version__, np.__version__, gdal_version()]
    with contextlib.suppress(importlib.metadata.PackageNotFoundError):
        versions.append(importlib.metadata.version("torch"))
    model = replace(job.model, history={}, provenance={})
    work = [getattr(job, name) for name in ("device", "msi_index", "area", "harmonisation", "encoding", "correction")]
    msi = [job.msi.path, job.msi.stamp, job.msi.grid]
    written = [wanted.format, wanted.compress, bool(wanted.quality), job.reflectance_scale, job.tags]
    return digest(versions, model, work, msi, written, tiling, CHECKPOINT_BYTES)


def resumed_note(windows: int, of: int) -> Finding:
    """Return in words what of an interrupted run's windows was taken over."""
    if windows:
        message = f"The interrupted run is continued: {windows} of {of} windows were done."
        return Finding("note", "resume.done", message)
    message = (
        "What the interrupted run had predicted is not taken over: nothing of it was recorded yet, or the request, an "
        "input or a version has changed since. All of the image is predicted."
    )
    return Finding("note", "resume.over", message)
