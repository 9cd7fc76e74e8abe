"""A worker that is started before it is known what it is to do."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Mapping

from spectralift_qgis.adapters import settings
from spectralift_qgis.adapters.worker.process import WorkerProcess, environment, find_python, packages_folder
from spectralift_qgis.core.base.errors import SpectraLiftError
from spectralift_qgis.core.request.request import FusionRequest

LATER = "--later"
"""Arguments of a worker that receives its command later (spectralift_qgis/__main__.py)."""


class ReadyWorker:
    """Keeps a worker that has started and waits for its arguments: one that is taken works at once.

    Starting Python and loading NumPy and GDAL takes as long as many a preview.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._waiting: tuple[str, Mapping[str, str], WorkerProcess] | None = None
        self._is_needed = False
        self._ahead = self._sent = ""  # what may follow, and what of that the one that waits knows

    def prepare(self, ahead: FusionRequest | None = None) -> None:
        """Start a worker beside the event loop, unless one waits. If none can be started, the next run reports why.

        ahead: what it may be asked for; None for the same as before. It looks at the images meanwhile.
        """
        self._is_needed = True
        if ahead is not None:
            self._ahead = ahead.to_json()
        self._settle_beside()

    def renew(self) -> None:
        """Start another one beside the event loop, if one is wanted: the one before was taken."""
        if self._is_needed:
            self._settle_beside()

    def release(self) -> None:
        """Keep none; the one that waits goes beside the event loop, in its own time."""
        self._is_needed = False
        self._settle_beside()

    def end(self) -> None:
        """Keep none; the one that waited is gone when this returns."""
        self._is_needed = False
        self._settle()

    def _settle_beside(self) -> None:
        threading.Thread(target=self._settle, daemon=True).start()

    def _settle(self) -> None:
        """Have one where one is wanted, and none where none is. Whoever else does so at this moment is waited for."""
        with self._lock, contextlib.suppress(SpectraLiftError):
            if self._waiting is not None and not (self._is_needed and self._waiting[2].alive):
                self._waiting[2].close()
                self._waiting = None
            if not self._is_needed:
                return
            if self._waiting is None:
                python = find_python()
                env = environment(python, packages=packages_folder(), threads=settings.load().threads)
                self._waiting = python, env, WorkerProcess([python, "-m", "spectralift_qgis", LATER], env, ())
                self._sent = ""
            if self._sent != self._ahead:
                self._sent = self._ahead
                self._waiting[2].send_line(self._ahead)

    def take(self, python: str, env: Mapping[str, str]) -> WorkerProcess | None:
        """Return the one that waits, if it is of this Python and environment; it is the caller's from then on."""
        with self._lock:
            waiting, self._waiting = self._waiting, None
        if waiting is None:
            return None
        if waiting[:2] == (python, env) and waiting[2].alive:
            return waiting[2]
        waiting[2].close()
        return None
