"""Runs on a worker: one tile a task, text in and text out. A failure is an answer, so that Dask does not repeat it.

A task without an answer, because its worker died, is given to another worker. It may then run twice: a tile is
written under a name of its own and renamed when it is complete, with the same bytes.
"""

from __future__ import annotations

import importlib.metadata
import json
import os
import platform
import threading
import time
from contextlib import suppress
from dataclasses import asdict
from functools import lru_cache
from typing import Any

import numpy as np

from spectralift_qgis import __version__
from spectralift_qgis.core import raster
from spectralift_qgis.core.base.errors import Cancelled, Finding, RasterError, SpectraLiftError
from spectralift_qgis.core.base.grid import Window
from spectralift_qgis.core.base.progress import Silent
from spectralift_qgis.core.base.publish import Staging
from spectralift_qgis.core.base.sentence import Sentence, described
from spectralift_qgis.core.predict.cluster import packet as packets
from spectralift_qgis.core.predict.cluster.answer import Answer
from spectralift_qgis.core.predict.cluster.packet import Packet
from spectralift_qgis.core.predict.job import CACHE_MIB, Job, Predicted
from spectralift_qgis.core.predict.predict_windows import predict_windows
from spectralift_qgis.core.raster import Raster
from spectralift_qgis.core.request.open_images import open_msi
from spectralift_qgis.core.request.request import ApplyRequest
from spectralift_qgis.core.train.model import SpectralModel
from spectralift_qgis.core.train.torch import device as devices

PROBE = ".spectralift-probe-"
_LOOK_S = 1.0  # between two checks whether the run still needs its tiles
_ONE = threading.Lock()  # a tile takes the memory budget, and uses all the threads it may: one at a time in a process


class _Watching(Silent):
    """Progress of a tile: it is cancelled when the file that stands for the run is gone."""

    def __init__(self, running: str) -> None:
        self._running, self._looked, self._there = running, -_LOOK_S, True
        self.findings: list[Finding] = []

    def report(self, finding: Finding) -> None:
        """Collect a finding for the answer."""
        self.findings.append(finding)

    def is_cancelled(self) -> bool:
        """Return whether the run has ended; checks the file at most once a second."""
        if time.monotonic() - self._looked >= _LOOK_S:
            self._looked, self._there = time.monotonic(), os.path.exists(self._running)
        return not self._there


def predict_tile(task: str) -> str:
    """Predict and write a tile.

    Args:
        task: a `tasks.Task` as JSON.

    Returns:
        JSON: an "answer" and the "findings", or "problems".
    """
    values = json.loads(task)
    try:
        with _ONE:
            watching = _Watching(values["running"])
            answer = _predict(values, watching)
            return _as_json({"answer": answer.to_json(), "findings": [asdict(f) for f in watching.findings]})
    except SpectraLiftError as e:
        return _as_json({"problems": [asdict(p) for p in e.problems]})
    except Exception as e:
        message = Sentence(
            "{me} could not predict a tile ({name}: {reason}).", me=_me(), name=type(e).__name__, reason=e
        )
        return _as_json({"problems": [asdict(Finding("error", "tile", message))]})


def _as_json(answer: dict[str, Any]) -> str:
    return json.dumps(described(answer))


def _predict(values: dict[str, Any], watching: _Watching) -> Answer:
    if watching.is_cancelled():
        raise Cancelled()
    raster.limit_cache(CACHE_MIB)
    packet, model = _read(values["folder"], values["hash"])
    outputs = [values["output"], *([values["quality"]] if values["quality"] else [])]
    request = ApplyRequest(
        "",
        packet.msi,
        values["output"],
        memory_mib=packet.memory_mib,
        compress=packet.compress,
        quality=values["quality"],
    )
    with Staging(*outputs) as staging:
        msi = raster.decimated(open_msi(packet.msi, packet.msi_index), packet.every)
        _check_same(packet, msi)
        job = Job(
            model, packet.device, msi, packet.msi_index, Window(*values["window"]), packet.harmonisation,
            packet.encoding, packet.reflectance_scale, packet.tags, packet.correction,
        )  # fmt: skip
        predicted = predict_windows(job, request, staging, watching, (0.0, 1.0))
        for path in outputs:
            _move(staging.path(path), path)
        answer = _answer(predicted, os.path.basename(values["output"]), job.area.size)
        with open(staging.private_path(values["output"], "answer"), "w", encoding="utf-8") as f:
            f.write(answer.to_json())
        _move(f.name, values["answer"])
    return answer


@lru_cache(maxsize=1)  # of one run; the next one's is another
def _read(folder: str, expected: str) -> tuple[Packet, SpectralModel]:
    return packets.read(folder, expected)


def _move(part: str, path: str) -> None:
    try:
        with open(part, "rb+") as f:
            os.fsync(f.fileno())
        os.replace(part, path)
    except OSError as e:
        raise RasterError(
            Sentence("The tile {path} cannot be written: {reason}.", path=path, reason=e.strerror)
        ) from None


def _answer(predicted: Predicted, name: str, pixels: int) -> Answer:
    state = None if predicted.quality is None else predicted.quality.state
    return Answer(
        name, pixels, predicted.engine, predicted.device, predicted.counts, predicted.totals, state,
        predicted.quality_totals,
    )  # fmt: skip


def _me() -> str:
    return Sentence("The worker process {getpid} on {node}", getpid=os.getpid(), node=platform.node())


def _check_same(packet: Packet, msi: Raster) -> None:
    """Raise RasterError when a worker finds another image than the client under the same name."""
    size = packet.stamp[0] if packet.stamp else None
    here = msi.stamp[0] if msi.stamp else None
    if packet.msi_shape != (len(msi), *msi.grid.shape) or (size is not None and size != here):
        raise RasterError(Sentence("{me} has another image than this machine under {msi}.", me=_me(), msi=packet.msi))


def inspect_worker(question: str) -> str:
    """Check this worker: its versions, and what is missing here.

    Args:
        question: JSON: "files" that must be readable, "probes" (files that the client has just written into its output
            folders), "device" and "needs_torch".

    Returns:
        JSON: "me", the name of this worker; "problems", sentences; "versions".
    """
    values = json.loads(question)
    problems: list[Sentence] = []
    for path in values["files"]:
        try:
            with open(path, "rb"):
                pass
        except IsADirectoryError:
            pass
        except OSError as e:
            problems.append(
                Sentence(
                    "cannot read {path} ({reason}): put the inputs where all workers see them",
                    path=path,
                    reason=e.strerror,
                )
            )
    for probe in values["probes"]:
        problems += _try_folder(probe)
    if values["device"] not in ("numpy", "auto"):
        problems += _try_device(values["device"], values["needs_torch"])
    return _as_json({"me": f"{platform.node()}, process {os.getpid()}", "problems": problems, "versions": versions()})


def versions() -> dict[str, str]:
    """Return the versions that, beside the processor, decide the last digit of a result."""
    entries = {"SpectraLift": __version__, "Python": platform.python_version(), "NumPy": np.__version__}
    with suppress(importlib.metadata.PackageNotFoundError):
        entries["PyTorch"] = importlib.metadata.version("torch")
    return entries


def _try_folder(probe: str) -> list[Sentence]:
    folder = os.path.dirname(probe)
    if not os.path.exists(probe):
        return [
            Sentence(
                "does not see the folder {folder} of this machine: write to a file system that all workers share",
                folder=folder,
            )
        ]
    mine = f"{probe}-{platform.node()}-{os.getpid()}"
    try:
        with open(mine, "xb"):
            pass
    except OSError as e:
        return [Sentence("cannot write into {folder} ({reason})", folder=folder, reason=e.strerror)]
    finally:
        with suppress(OSError):
            os.remove(mine)
    return []


def _try_device(device: str, needs_torch: bool) -> list[Sentence]:
    if not needs_torch and device == "cpu":
        return []
    if not devices.importable():
        return [Sentence("has no PyTorch: install the version that this machine has")]
    return (
        [] if devices.available(device) else [Sentence("has no {device} device: choose the device cpu", device=device)]
    )
