"""The worker process of QGIS: carries out the commands that arrive on stdin, one after the other, until stdin ends.

Commands and events are those of `spectralift_qgis.messages`. A warm worker, which serves many checks and previews,
imports what they need before the first one, and keeps the images of the latest commands open.
"""

from __future__ import annotations

import contextlib
import os
import sys
import threading
import time
from queue import SimpleQueue
from typing import TYPE_CHECKING, Optional

from spectralift_qgis.cli.console import Console
from spectralift_qgis.cli.main import run_guarded
from spectralift_qgis.core.base.errors import RasterError, SpectraLiftError
from spectralift_qgis.core.base.sentence import Sentence
from spectralift_qgis.messages import Cancellation, Command, WrongMessage, message_of

if TYPE_CHECKING:  # it imports GDAL
    from spectralift_qgis.core.request.open_images import Opener

_GRACE_S = 0.25  # seconds that a cancelled command may clean up before the process ends
_IMAGES = 2  # LR-HSI and HR-MSI
_CACHE_MIB = 256  # of unpacked blocks, which the next check or preview of the same images needs again

_Task = Optional[tuple[Command, Console]]


class _Inbox:
    """Reads stdin in a thread: queues commands, cancels the newest one on request and at the end of stdin.

    Attributes:
        tasks: commands with the console of each; None at the end, and for a line that is no message.
        is_wrong: a line was no message.
        idle: set once all commands are carried out.
    """

    def __init__(self) -> None:
        self.tasks: SimpleQueue[_Task] = SimpleQueue()
        self.is_wrong = False
        self.idle = threading.Event()
        self._newest: _Task = None
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self) -> None:
        for line in iter(sys.stdin.buffer.readline, b""):
            try:
                message = message_of(line)
            except WrongMessage:
                self.is_wrong = True
                break
            if isinstance(message, Cancellation):
                if self._newest is not None and self._newest[0].number == message.number:
                    self._newest[1].cancel()
            else:
                self._newest = message, Console(json=True)
                self.tasks.put(self._newest)
        self.tasks.put(None)
        if not self.is_wrong and self._newest is not None:
            self._newest[1].cancel()
            time.sleep(_GRACE_S)
            # The main thread is inside one long call of torch or GDAL. Its files are removed by QGIS, or by the next
            # run to the same output.
            if not self.idle.is_set():
                os._exit(130)


def serve(*, warm: bool) -> int:
    """Carry out the commands on stdin until it ends.

    Args:
        warm: many checks and previews will follow.

    Returns:
        The exit code of the last command, 1 after a line that is no message.
    """
    inbox = _Inbox()
    opener = _warm_up() if warm else None
    code = 0
    while (task := inbox.tasks.get()) is not None:
        command, console = task
        code = run_guarded(lambda: _carry_out(command, console, opener), console)  # noqa: B023  # called at once
    inbox.idle.set()
    if inbox.is_wrong:
        message = Sentence(
            "The worker process is of another version of SpectraLift. Restart QGIS to complete the update."
        )
        Console(json=True).error(SpectraLiftError(message))
        return 1
    return code


def _carry_out(command: Command, console: Console, opener: Opener | None) -> None:
    from spectralift_qgis.cli.commands import apply, assess, fuse, sample, selftest, simulate, train

    if command.name == "fuse":
        options = {} if opener is None else {"opener": opener}
        fuse.execute(command.request, console, check=command.check, **options)
    elif command.name in ("apply", "train", "simulate"):
        module = {"apply": apply, "train": train, "simulate": simulate}[command.name]
        module.execute(command.request, console, check=command.check)
    else:
        {"assess": assess, "sample": sample, "selftest": selftest}[command.name].execute(command.request, console)


def _warm_up() -> Opener | None:
    """Import what a check needs, let PROJ open its database, and return what keeps images open.

    Starting takes longer than many a preview. None if something is missing; the command reports it.
    """
    try:
        from spectralift_qgis.core import raster
        from spectralift_qgis.core.raster import products  # noqa: F401  # imported late by the core
        from spectralift_qgis.core.raster.kept import KeptRasters
        from spectralift_qgis.core.runs import fusion  # noqa: F401  # imported late by the command
    except ImportError:
        return None
    raster.limit_cache(_CACHE_MIB)
    with contextlib.suppress(RasterError):
        raster.crs_wkt("EPSG:4326")
    return KeptRasters(_IMAGES).get
