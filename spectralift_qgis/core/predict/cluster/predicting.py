"""Predicts an image in tiles on the workers of a cluster, and joins them into one raster."""

from __future__ import annotations

import contextlib
import math
import os
import shutil
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import partial

from spectralift_qgis.core.base.errors import Finding, RasterError, RequestRefused
from spectralift_qgis.core.base.grid import Tiling
from spectralift_qgis.core.base.progress import Progress, ReportShare, Span, share_reporter
from spectralift_qgis.core.base.publish import Staging
from spectralift_qgis.core.base.sentence import Sentence
from spectralift_qgis.core.base.words import size
from spectralift_qgis.core.predict.cluster.answer import Answer
from spectralift_qgis.core.predict.cluster.check import check_workers
from spectralift_qgis.core.predict.cluster.joining import join
from spectralift_qgis.core.predict.cluster.session import Session, connected
from spectralift_qgis.core.predict.cluster.target import VRT, Target, check_target
from spectralift_qgis.core.predict.cluster.tasks import Tiles, answers_of, finished_answers, make_tiles
from spectralift_qgis.core.predict.job import Job, Predicted, windows_of
from spectralift_qgis.core.predict.journal import resumed_note
from spectralift_qgis.core.predict.outputs import quality_layers
from spectralift_qgis.core.predict.predict_windows import Predicts
from spectralift_qgis.core.predict.quality import Quality
from spectralift_qgis.core.raster import raise_if_changed
from spectralift_qgis.core.raster.write import qml_style
from spectralift_qgis.core.raster.write.encoding import EncodingCounts
from spectralift_qgis.core.raster.write.writer import RasterKind
from spectralift_qgis.core.request.request import ApplyRequest, FusionRequest

LARGEST, SMALLEST = 2048, 256  # pixels a side of a tile; multiples of a block
_A_WORKER = 4  # tiles per thread at least, unless too small: few threads idle at the end
_JOINING = 0.2  # of the time, where tiles are joined into one file


@contextlib.contextmanager
def predicting(
    where: Target,
    request: FusionRequest | ApplyRequest,
    progress: Progress,
    problems_of_request: Callable[[], Sequence[Finding]],
) -> Iterator[Predicts]:
    """Connect to a cluster for as long as the `with` lasts.

    Args:
        where: the scheduler, or the number of workers to start here.
        request: the request.
        progress: gets the warnings about the cluster.
        problems_of_request: returns the errors of the request, to be reported along with those of the cluster.

    Yields:
        A function that stands in for `predict_windows` and predicts on the workers.

    Raises:
        RequestRefused: with every error of the request and of the cluster.
    """
    with contextlib.ExitStack() as stack:
        problems, session = check_target(where, request), None
        if not problems:
            try:
                session = stack.enter_context(connected(where))
                problems = check_workers(session, request)
            except RequestRefused as e:
                problems = list(e.problems)
        errors = [f for f in problems if f.level == "error"]
        if errors or session is None:
            raise RequestRefused([*problems_of_request(), *errors])
        for finding in problems:
            progress.report(finding)
        yield partial(predict_tiles, session)


def predict_tiles(
    session: Session,
    job: Job,
    request: FusionRequest | ApplyRequest,
    staging: Staging,
    progress: Progress,
    span: Span,
    *,
    recorded: bool = False,
) -> Predicted:
    """Predict tile by tile on workers: the same values and the same metadata as from `predict_windows`.

    An output that ends in .vrt is a virtual raster over tiles in the folder NAME_tiles beside it; others are one file.

    Args:
        session: the connection to the cluster.
        job: the model, the image and the area.
        request: the request.
        staging: where the outputs are written until they are published.
        progress: is updated after each tile, and asked whether to stop.
        span: the share of the progress that this takes.
        recorded: continue from the tiles in an adopted staging.

    Raises:
        RasterError: when a tile cannot be predicted or the disk is too small.
        Cancelled: when the user has cancelled.
    """
    tiling = _tiling(job, session.threads())
    if not staging.adopted:
        _check_room(job, request, tiling)
    tiles = make_tiles(job, request, staging, tiling)
    layers = len(Quality(job.model).bands) if request.quality else 0
    left = finished_answers(tiles, len(job.model.bands), layers) if recorded and staging.adopted else {}
    if left:
        progress.report(resumed_note(len(left), len(tiles.tasks)))
    middle = span[1] - (span[1] - span[0]) * (0 if tiles.image.is_vrt else _JOINING)
    answers = answers_of(session, tiles, left, progress, share_reporter(progress, "predict", (span[0], middle)))
    raise_if_changed(job.msi)
    predicted = _joined(job, request, staging, tiles, answers, share_reporter(progress, "predict", (middle, span[1])))
    return replace(predicted, resumed_windows=len(left))


def _tiling(job: Job, threads: int) -> Tiling:
    side = LARGEST
    while side > SMALLEST and len(Tiling(job.grid.shape, (side, side))) < _A_WORKER * threads:
        side //= 2
    return Tiling(job.grid.shape, (side, side))


def _check_room(job: Job, request: FusionRequest | ApplyRequest, tiling: Tiling) -> None:
    """Raise RasterError when the disk has no space for the tiles and the file into which their rows are copied.

    The check of the request has counted everything else.
    """
    if request.output.lower().endswith(VRT) or request.format == "COG":
        return
    rows, cols = job.grid.shape
    needed = (rows + min(rows, tiling.step[0])) * cols * len(job.model.bands) * job.encoding.itemsize
    folder = os.path.dirname(os.path.abspath(request.output))
    free = shutil.disk_usage(folder).free
    if needed > free:
        raise RasterError(
            Sentence(
                "The tiles and the file made from them take {size}, and {folder} has {free} "
                "free. Free some space, choose another disk, or end the output's name in .vrt, "
                "which keeps the tiles.",
                size=size(needed),
                folder=folder,
                free=size(free),
            )
        )


def _joined(
    job: Job,
    request: FusionRequest | ApplyRequest,
    staging: Staging,
    tiles: Tiles,
    answers: list[Answer],
    report_share: ReportShare,
) -> Predicted:
    """Join the tiles of both rasters, and add up the counts of the tiles."""
    compress = "none" if request.format == "COG" else request.compress
    kind = RasterKind(
        job.grid, job.model.bands, job.encoding, request.format, compress, job.tags, job.reflectance_scale
    )
    cut = windows_of(job, request.memory_mib)
    summaries = join(tiles.image, kind, [a.totals for a in answers], staging, cut, request.compress, report_share)
    mosaic = None
    if tiles.quality:
        mosaic = Quality(job.model)
        states = [a.quality for a in answers if a.quality is not None]
        sums = tuple(math.fsum(layer) for layer in zip(*(sums for sums, _ in states)))
        mosaic.go_on_from((sums, sum(pixels for _, pixels in states)))
        kind = RasterKind(job.grid, *quality_layers(mosaic), "GTiff", "none", {}, None)
        join(tiles.quality, kind, [a.quality_totals for a in answers], staging, cut, "none", lambda done: None)
    if summaries is not None:
        encoding = job.encoding.in_units_of_one(job.reflectance_scale)
        qml_style.write(request.output, staging.path(request.output), job.model.bands, summaries, encoding)
    counts = EncodingCounts()
    for answer in answers:
        counts.add(answer.counts)
    return Predicted(counts, mosaic, answers[0].engine, ", ".join(dict.fromkeys(a.device for a in answers)))
