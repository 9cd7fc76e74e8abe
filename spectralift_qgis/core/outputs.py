"""The rasters that a prediction writes into: new ones, or those in which a killed run left off."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from typing import TYPE_CHECKING

from spectralift_qgis.core import raster
from spectralift_qgis.core.bands import BandTable
from spectralift_qgis.core.encode import Encoding
from spectralift_qgis.core.errors import RasterError
from spectralift_qgis.core.journal import JOURNAL, Journal
from spectralift_qgis.core.journal_file import Entry
from spectralift_qgis.core.layout import predicted_as
from spectralift_qgis.core.publish import Staging
from spectralift_qgis.core.quality import Quality
from spectralift_qgis.core.raster import RasterWriter
from spectralift_qgis.core.request import ApplyRequest, FusionRequest
from spectralift_qgis.core.resume import TRAINED

if TYPE_CHECKING:
    from spectralift_qgis.core.prediction import Job


@contextlib.contextmanager
def open_outputs(
    job: Job, wanted: FusionRequest | ApplyRequest, staging: Staging, quality: Quality | None, journal: Journal | None
) -> Iterator[tuple[list[RasterWriter], Entry | None]]:
    """Yield the writers of the result and, if there is one, of the quality raster; and the record gone on from, if any.

    journal: None for a prediction that is not recorded. Raises RasterError.
    """
    with contextlib.ExitStack() as stack:
        entry = journal.last() if journal is not None and staging.adopted else None
        resumable = journal is not None and bool(journal.marks)
        if entry is not None:
            try:
                _clear(wanted, staging, {*TRAINED, JOURNAL, *(f.name for r in entry.rasters for f in r.files)})
                with contextlib.ExitStack() as opened:
                    writers = _open(opened, job, wanted, staging, quality, resumable, entry)
                    stack.enter_context(opened.pop_all())
            except (RasterError, ValueError):  # not what it says it is
                entry = None
        if entry is None:
            if journal is not None:
                _clear(wanted, staging, {*TRAINED})
            writers = _open(stack, job, wanted, staging, quality, resumable, None)
        yield writers, entry


def _open(
    stack: contextlib.ExitStack,
    job: Job,
    wanted: FusionRequest | ApplyRequest,
    staging: Staging,
    quality: Quality | None,
    resumable: bool,
    entry: Entry | None,
) -> list[RasterWriter]:
    """Return the writers of new rasters, or of an entry's. Raises RasterError or ValueError if that is of others."""
    path, file_format, compress = predicted_as(wanted, staging)
    wants_quality = quality is not None
    saved = (None, None) if entry is None else (*entry.rasters, None)
    if entry is not None and (len(entry.rasters) != 1 + wants_quality or (entry.quality is None) is wants_quality):
        raise ValueError("the record is of other rasters")
    result = raster.create(
        path, job.grid, job.model.bands, job.encoding, file_format=file_format, compress=compress, tags=job.tags,
        reflectance_scale=job.reflectance_scale, resumable=resumable, saved=saved[0],
    )  # fmt: skip
    writers = [stack.enter_context(result)]
    if quality is not None:
        place, layers = staging.path(wanted.quality), quality_layers(quality)
        beside = raster.create(place, job.grid, *layers, resumable=resumable, saved=saved[1])
        writers.append(stack.enter_context(beside))
        if entry is not None and entry.quality is not None:
            quality.go_on_from(entry.quality)
    return writers


def quality_layers(quality: Quality) -> tuple[BandTable, Encoding]:
    """Return the bands of a quality raster, and how they are stored."""
    layers = BandTable.unknown(quality.bands)
    return layers, Encoding.float32(len(layers))


def _clear(wanted: FusionRequest | ApplyRequest, staging: Staging, keep: set[str]) -> None:
    """Remove what a killed run left and nobody wants. Raises RasterError."""
    try:
        for output in filter(None, (wanted.output, wanted.quality)):
            staging.clear(output, keep)
    except OSError as e:
        raise RasterError(f"{e.filename} cannot be removed: {e.strerror}.") from None
