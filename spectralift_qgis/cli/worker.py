"""The worker process of QGIS: carries out the commands that arrive on stdin, one after the other, until stdin ends.

Commands and events are those of `spectralift_qgis.messages`. Images of the latest commands stay open, so that the next
check or preview of them does not open them again.
"""

from __future__ import annotations

import contextlib
import os
import sys
import threading
import time
from collections.abc import Callable
from queue import SimpleQueue
from typing import Any, Optional

from spectralift_qgis.cli.console import Console
from spectralift_qgis.cli.main import run_guarded
from spectralift_qgis.core.base.errors import RasterError, SpectraLiftError
from spectralift_qgis.core.base.sentence import Sentence
from spectralift_qgis.messages import Cancellation, Command, WrongMessage, message_of

_GRACE_S = 0.25  # seconds that a cancelled command may clean up before the process ends
_LATE_IMPORTS = ("spectralift_qgis.core.raster.products", "spectralift_qgis.core.runs.fusion")
_IMAGES = 2  # LR-HSI and HR-MSI
_CACHE_MIB = 256  # of unpacked blocks, which the next check or preview of the same images needs again

_Task = Optional[tuple[Command, Console]]


class _Inbox:
    """Reads stdin in a thread: queues commands, cancels the newest one on request and at the end of stdin.

    Attributes:
        tasks: commands with the console of each; None at the end, and for a line that is no message.
    """

    def __init__(self) -> None:
        self.tasks: SimpleQueue[_Task] = SimpleQueue()
        self.wrong = ""
        self.idle = threading.Event()
        self._newest: _Task = None
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self) -> None:
        for line in iter(sys.stdin.buffer.readline, b""):
            try:
                message = message_of(line)
            except WrongMessage as e:
                self.wrong = str(e)
                break
            if isinstance(message, Cancellation):
                if self._newest is not None and self._newest[0].number == message.number:
                    self._newest[1].cancel()
            else:
                self._newest = message, Console(json=True)
                self.tasks.put(self._newest)
        self.tasks.put(None)
        if not self.wrong and self._newest is not None:
            self._newest[1].cancel()
            time.sleep(_GRACE_S)
            # The main thread is inside one long call of torch or GDAL. Its files are removed by QGIS, or by the next
            # run to the same output.
            if not self.idle.is_set():
                os._exit(130)


def serve() -> int:
    """Carry out the commands on stdin until it ends.

    Returns:
        The exit code of the last command, 1 after a line that is no message.
    """
    inbox = _Inbox()
    _import_early()
    opener = _kept_images()
    code = 0
    while (task := inbox.tasks.get()) is not None:
        command, console = task
        code = run_guarded(lambda: _carry_out(command, console, opener), console)  # noqa: B023  # called at once
    inbox.idle.set()
    if inbox.wrong:
        message = Sentence(
            "The worker process is of another version of SpectraLift. Restart QGIS to complete the update."
        )
        Console(json=True).error(SpectraLiftError(message))
        return 1
    return code


def _carry_out(command: Command, console: Console, opener: Callable[[str], Any]) -> None:
    from spectralift_qgis.cli.commands import apply, assess, fuse, sample, selftest, simulate, train

    if command.name == "fuse":
        fuse.execute(command.request, console, check=command.check, opener=opener)
    elif command.name in ("apply", "train", "simulate"):
        module = {"apply": apply, "train": train, "simulate": simulate}[command.name]
        module.execute(command.request, console, check=command.check)
    else:
        {"assess": assess, "sample": sample, "selftest": selftest}[command.name].execute(command.request, console)


def _import_early() -> None:
    """Import what a check needs, and let PROJ open its database: both take longer than many a preview."""
    from importlib import import_module

    try:
        from spectralift_qgis.core import raster

        for name in _LATE_IMPORTS:
            import_module(name)
        raster.limit_cache(_CACHE_MIB)
        with contextlib.suppress(RasterError):
            raster.crs_wkt("EPSG:4326")
    except ImportError:
        pass  # the command reports it


def _kept_images() -> Callable[[str], Any]:
    try:
        from spectralift_qgis.core.raster.kept import KeptRasters
    except ImportError:  # the command reports it
        return lambda path: None
    return KeptRasters(_IMAGES).get
