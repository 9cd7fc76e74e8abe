"""Starts before it is known what is asked: a supervisor that expects to need a worker saves the time to start one.

Each line on stdin is JSON: objects are requests of fusions that may follow, whose images are looked at meanwhile; a
list is the arguments of the command to be run. What follows that on stdin is the command's.
"""

from __future__ import annotations

import contextlib
import json
import sys
import threading
from collections.abc import Callable
from queue import SimpleQueue
from typing import Any

from spectralift_qgis.core.base.errors import RasterError


def arguments() -> list[str] | None:
    """Load what a fusion needs and return a command's arguments; None when stdin ends without any."""
    messages: SimpleQueue[Any] = SimpleQueue()
    threading.Thread(target=_listen, args=(messages,), daemon=True).start()
    from spectralift_qgis.core import raster  # which takes longer than many a preview
    from spectralift_qgis.core.raster import products  # noqa: F401  # which takes longer than many a preview
    from spectralift_qgis.core.runs import fusion  # noqa: F401  # which takes longer than many a preview

    with contextlib.suppress(RasterError):
        raster.crs_wkt("EPSG:4326")  # PROJ opens its database
    while isinstance(message := messages.get(), dict):
        if messages.empty():  # else it is no longer what may follow
            _look_ahead(message, lambda: not messages.empty())
    return message


def _listen(messages: SimpleQueue[Any]) -> None:
    """Put the messages from stdin into the queue, up to the arguments; None at the end of stdin."""
    for line in iter(sys.stdin.buffer.readline, b""):
        try:
            message = json.loads(line)
        except ValueError:
            break
        if isinstance(message, list):
            messages.put([str(word) for word in message])
            return
        if not isinstance(message, dict):
            break
        messages.put(message)
    messages.put(None)


def _look_ahead(fields: dict[str, Any], stop: Callable[[], bool]) -> None:
    """Look at the images of a request: the next look at them is quick (core/check/preview_reads.py)."""
    from spectralift_qgis.core.check.fusion import preflight
    from spectralift_qgis.core.check.preview_reads import read_ahead
    from spectralift_qgis.core.request.open_images import open_msi
    from spectralift_qgis.core.request.request import FusionRequest

    with contextlib.suppress(Exception):  # errors are reported by the run itself
        request = FusionRequest.from_json(json.dumps(fields))
        found = preflight(request)
        if found.plan is not None and not found.errors and not stop():
            with open_msi(request.msi, found.plan.msi_index) as msi:
                read_ahead(msi, found.plan, stop)
