"""The tiles of a run as tasks, and their answers, from an interrupted run or from the workers."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path

from spectralift_qgis import __version__
from spectralift_qgis.core.base.errors import Finding, RasterError
from spectralift_qgis.core.base.grid import Tiling
from spectralift_qgis.core.base.progress import Progress, ReportShare
from spectralift_qgis.core.base.publish import Staging
from spectralift_qgis.core.base.sentence import Sentence, joined, restored
from spectralift_qgis.core.predict.cluster import packet as packets
from spectralift_qgis.core.predict.cluster import remote
from spectralift_qgis.core.predict.cluster.answer import Answer
from spectralift_qgis.core.predict.cluster.joining import Image
from spectralift_qgis.core.predict.cluster.session import Session
from spectralift_qgis.core.predict.cluster.target import tiles_folder
from spectralift_qgis.core.predict.job import Job
from spectralift_qgis.core.predict.resume import TRAINED
from spectralift_qgis.core.request.request import ApplyRequest, FusionRequest

_RUNNING, _ANSWERS, _PRIVATE_TILES = "running", "answers", "tiles"


@dataclass(frozen=True)
class Task:
    """A tile to predict.

    Attributes:
        folder, hash: of the packet.
        running: path of a file that exists as long as the run needs its tiles.
        window: (row, col, rows, cols) of the HR-MSI.
        output, quality: paths of the tile's rasters, "" for no quality raster.
        answer: path that the worker writes its answer to when the tile is complete, for a later run that resumes this.
    """

    folder: str
    hash: str
    running: str
    window: tuple[int, int, int, int]
    output: str
    quality: str
    answer: str

    @property
    def tile(self) -> str:
        """Name of the tile's file."""
        return os.path.basename(self.output)

    @property
    def pixels(self) -> int:
        """Number of pixels of the tile."""
        return self.window[2] * self.window[3]


@dataclass(frozen=True)
class Tiles:
    """The tiles of a run.

    Attributes:
        image, quality: the rasters they make, None for no quality raster.
        tasks: one a tile, in reading order.
    """

    image: Image
    quality: Image | None
    tasks: list[Task]


def make_tiles(job: Job, request: FusionRequest | ApplyRequest, staging: Staging, tiling: Tiling) -> Tiles:
    """Write the files that the workers need into the staging, and return the tiles.

    Args:
        job: the model, the image and the area.
        request: the request.
        staging: where the outputs are written until they are published.
        tiling: the windows of the tiles, within the area.

    Raises:
        RasterError: when a file cannot be written or removed.
    """
    folder = os.path.dirname(staging.private_path(request.output, _RUNNING))
    if staging.adopted:
        _clear(request, staging)
    try:
        expected = packets.write(packets.packet_of(job, request), job.model, folder)
        os.makedirs(os.path.join(folder, _ANSWERS), exist_ok=True)
        Path(folder, _RUNNING).touch()
    except OSError as e:
        raise RasterError(
            Sentence("{filename} cannot be written: {reason}.", filename=e.filename, reason=e.strerror)
        ) from None
    token = hashlib.sha256(f"{expected} {__version__} {tiling.step}".encode()).hexdigest()[:8]
    image = Image.of(request.output, tiling, staging, token)
    quality = Image.of(request.quality, tiling, staging, token) if request.quality else None
    tasks = []
    for i, w in enumerate(tiling):
        output = image.files[i].path
        answer = os.path.join(folder, _ANSWERS, os.path.basename(output) + ".json")
        window = (w.row + job.area.row, w.col + job.area.col, w.rows, w.cols)
        other = quality.files[i].path if quality else ""
        tasks.append(Task(folder, expected, os.path.join(folder, _RUNNING), window, output, other, answer))
    return Tiles(image, quality, tasks)


def _clear(request: FusionRequest | ApplyRequest, staging: Staging) -> None:
    """Remove what a killed run left, except tiles and their answers."""
    try:
        for output in filter(None, (request.output, request.quality)):
            own = os.path.basename(tiles_folder(output))
            staging.clear(output, {*TRAINED, _ANSWERS, _PRIVATE_TILES, own})
    except OSError as e:
        raise RasterError(
            Sentence("{filename} cannot be removed: {reason}.", filename=e.filename, reason=e.strerror)
        ) from None


def finished_answers(tiles: Tiles, bands: int, layers: int) -> dict[str, Answer]:
    """Return the answers, by tile, of an interrupted run of the very same work whose tiles are complete.

    Args:
        tiles: the tiles of this run.
        bands: number of bands of the result.
        layers: number of layers of the quality raster, 0 for none.
    """
    answers = {}
    for task in tiles.tasks:
        try:
            answer = Answer.from_json(Path(task.answer).read_text(encoding="utf-8"))
        except (OSError, ValueError):
            continue
        whole = os.path.isfile(task.output) and (not task.quality or os.path.isfile(task.quality))
        if whole and answer.fits(task.tile, task.pixels, bands, layers):
            answers[task.tile] = answer
    return answers


def answers_of(
    session: Session, tiles: Tiles, left: dict[str, Answer], progress: Progress, report_share: ReportShare
) -> list[Answer]:
    """Return the answers to all tasks, in their order.

    Args:
        session: the connection to the cluster.
        tiles: the tiles.
        left: the answers of an interrupted run, by tile.
        progress: gets the findings of the workers, and is asked whether to stop.
        report_share: is called with the share of pixels that are done, 0 to 1.

    Raises:
        Cancelled: when the user has cancelled.
        RasterError: when a tile cannot be predicted.
    """
    answers = dict(left)
    todo = [task for task in tiles.tasks if task.tile not in left]
    pixels = sum(task.pixels for task in todo)
    stop: Callable[[], None] = partial(Path(tiles.tasks[0].running).unlink, missing_ok=True)
    task_texts, done = [json.dumps(asdict(task)) for task in todo], 0
    # Closed at once, even after an error: tasks that still run must end before their folder is removed.
    with contextlib.closing(session.run(remote.predict_tile, task_texts, progress, stop)) as texts:
        for answer in _answers_in(texts, progress):
            answers[answer.tile] = answer
            done += answer.pixels
            report_share(done / pixels)
    return [answers[task.tile] for task in tiles.tasks]


def _answers_in(texts: Iterator[str], progress: Progress) -> Iterator[Answer]:
    """Yield answers; report each finding of the workers once. Raises RasterError for the problem of a worker."""
    reported = set()
    for text in texts:
        answer = restored(json.loads(text))
        if "problems" in answer:
            raise RasterError(joined(p["message"] for p in answer["problems"]))
        for finding in (Finding(**f) for f in answer["findings"]):
            if finding not in reported:
                reported.add(finding)
                progress.report(finding)
        yield Answer.from_json(answer["answer"])
