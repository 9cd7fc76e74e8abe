"""Opens the rasters that a prediction writes: new ones, or those in which a killed run left off."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator

from spectralift_qgis.core import raster
from spectralift_qgis.core.base.errors import RasterError
from spectralift_qgis.core.base.progress import Progress, Span, share_reporter
from spectralift_qgis.core.base.publish import Staging
from spectralift_qgis.core.base.sentence import Sentence
from spectralift_qgis.core.predict.job import Job
from spectralift_qgis.core.predict.journal import JOURNAL, Entry, Journal
from spectralift_qgis.core.predict.quality import Quality
from spectralift_qgis.core.predict.resume import TRAINED
from spectralift_qgis.core.raster import RasterWriter, write_cog
from spectralift_qgis.core.raster.write.encoding import Encoding
from spectralift_qgis.core.request.request import ApplyRequest, FusionRequest
from spectralift_qgis.core.spectral.bands import BandTable

_PREDICTED = "predicted.tif"
_REWRITING = 0.3  # of the time of predicting and rewriting


@contextlib.contextmanager
def open_outputs(
    job: Job, request: FusionRequest | ApplyRequest, staging: Staging, quality: Quality | None, journal: Journal | None
) -> Iterator[tuple[list[RasterWriter], Entry | None]]:
    """Open the rasters of a prediction, new or those of an interrupted run.

    Args:
        job: the prediction.
        request: the request.
        staging: where the outputs are written until they are published.
        quality: the quality raster's values, None for no such raster.
        journal: the records of the run, None for a prediction that is not recorded.

    Yields:
        The writers of the result and, if requested, of the quality raster; and the record of the interrupted run, if it
        is resumed.

    Raises:
        RasterError: when a file cannot be written.
    """
    with contextlib.ExitStack() as stack:
        entry = journal.last() if journal is not None and staging.adopted else None
        resumable = journal is not None and bool(journal.marks)
        if entry is not None:
            try:
                _clear(request, staging, {*TRAINED, JOURNAL, *(f.name for r in entry.rasters for f in r.files)})
                with contextlib.ExitStack() as opened:
                    writers = _open(opened, job, request, staging, quality, resumable, entry)
                    stack.enter_context(opened.pop_all())
            except (RasterError, ValueError):  # the files do not match the record
                entry = None
        if entry is None:
            if journal is not None:
                _clear(request, staging, {*TRAINED})
            writers = _open(stack, job, request, staging, quality, resumable, None)
        yield writers, entry


def _open(
    stack: contextlib.ExitStack,
    job: Job,
    request: FusionRequest | ApplyRequest,
    staging: Staging,
    quality: Quality | None,
    resumable: bool,
    entry: Entry | None,
) -> list[RasterWriter]:
    """Return the writers of new rasters, or of an entry's. Raises RasterError or ValueError if that is of others."""
    path, file_format, compress = predicted_as(request, staging)
    has_quality = quality is not None
    saved = (None, None) if entry is None else (*entry.rasters, None)
    if entry is not None and (len(entry.rasters) != 1 + has_quality or (entry.quality is None) is has_quality):
        raise ValueError(Sentence("the record belongs to other rasters"))
    result = raster.create(
        path, job.grid, job.model.bands, job.encoding, file_format=file_format, compress=compress, tags=job.tags,
        reflectance_scale=job.reflectance_scale, resumable=resumable, saved=saved[0],
    )  # fmt: skip
    writers = [stack.enter_context(result)]
    if quality is not None:
        place, layers = staging.path(request.quality), quality_layers(quality)
        beside = raster.create(place, job.grid, *layers, resumable=resumable, saved=saved[1])
        writers.append(stack.enter_context(beside))
        if entry is not None and entry.quality is not None:
            quality.go_on_from(entry.quality)
    return writers


def quality_layers(quality: Quality) -> tuple[BandTable, Encoding]:
    """Return the bands of a quality raster, and how they are stored."""
    layers = BandTable.unknown(quality.bands)
    return layers, Encoding.float32(len(layers))


def _clear(request: FusionRequest | ApplyRequest, staging: Staging, keep: set[str]) -> None:
    """Remove what a killed run left and no later run uses. Raises RasterError."""
    try:
        for output in filter(None, (request.output, request.quality)):
            staging.clear(output, keep)
    except OSError as e:
        raise RasterError(
            Sentence("{filename} cannot be removed: {reason}.", filename=e.filename, reason=e.strerror)
        ) from None


def predicted_as(request: FusionRequest | ApplyRequest, staging: Staging) -> tuple[str, str, str]:
    """Return the path that windows are predicted into, and its GDAL format and compression."""
    if request.format != "COG":
        return staging.path(request.output), request.format, request.compress
    return staging.private_path(request.output, _PREDICTED), "GTiff", "none"  # intermediate: read twice and removed


def spans(request: FusionRequest | ApplyRequest, span: Span) -> tuple[Span, Span]:
    """Return the shares of a progress span for predicting and for `finish_layout`."""
    middle = span[1] - (span[1] - span[0]) * (_REWRITING if request.format == "COG" else 0)
    return (span[0], middle), (middle, span[1])


def finish_layout(request: FusionRequest | ApplyRequest, staging: Staging, progress: Progress, span: Span) -> None:
    """Convert the closed prediction to the requested format: only a COG has to be rewritten.

    Args:
        request: the request.
        staging: where the prediction lies and the result is written.
        progress: is updated while the file is rewritten.
        span: the share of the progress that this takes.

    Raises:
        RasterError: when the file cannot be written.
        Cancelled: when the user has cancelled.
    """
    if request.format != "COG":
        return
    predicted, report_share = (
        staging.private_path(request.output, _PREDICTED),
        share_reporter(progress, "predict", span),
    )
    write_cog(predicted, staging.path(request.output), compress=request.compress, report_share=report_share)
    for path in (predicted, predicted + ".ovr"):
        if os.path.exists(path):
            os.remove(path)  # now, not with the staging: the disk may need the space
