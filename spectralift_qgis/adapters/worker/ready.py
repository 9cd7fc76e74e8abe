"""A worker that is started before its arguments are known."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Mapping

from spectralift_qgis.adapters import settings
from spectralift_qgis.adapters.worker.process import WorkerProcess, environment, find_python, packages_folder
from spectralift_qgis.core.base.errors import SpectraLiftError
from spectralift_qgis.core.request.request import FusionRequest

LATER = "--later"
"""Argument that makes a worker wait for its other arguments on stdin (spectralift_qgis/__main__.py)."""


class ReadyWorker:
    """A worker that has started and waits for its arguments, so that a preview begins at once.

    Starting Python and loading NumPy and GDAL takes as long as many a preview.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._waiting: tuple[str, Mapping[str, str], WorkerProcess] | None = None
        self._enabled = False
        self._request = self._sent_request = ""  # the request expected next, and the one the waiting worker knows

    def prepare(self, request: FusionRequest | None = None) -> None:
        """Start a worker in the background, unless one waits. If none can be started, the next run reports why.

        request: the request that is likely to follow, whose images the worker may read ahead; None for the last one.
        """
        self._enabled = True
        if request is not None:
            self._request = request.to_json()
        self._update_in_background()

    def renew(self) -> None:
        """Start another worker in the background after one was taken."""
        if self._enabled:
            self._update_in_background()

    def release(self) -> None:
        """End the waiting worker in the background and start no other."""
        self._enabled = False
        self._update_in_background()

    def end(self) -> None:
        """End the waiting worker and start no other; it has ended when this returns."""
        self._enabled = False
        self._update()

    def _update_in_background(self) -> None:
        threading.Thread(target=self._update, daemon=True).start()

    def _update(self) -> None:
        """Start, inform or end the waiting worker, whichever is due. One thread at a time."""
        with self._lock, contextlib.suppress(SpectraLiftError):
            if self._waiting is not None and not (self._enabled and self._waiting[2].alive):
                self._waiting[2].close()
                self._waiting = None
            if not self._enabled:
                return
            if self._waiting is None:
                python = find_python()
                env = environment(python, packages=packages_folder(), threads=settings.load().threads)
                self._waiting = python, env, WorkerProcess([python, "-m", "spectralift_qgis", LATER], env, ())
                self._sent_request = ""
            if self._sent_request != self._request:
                self._sent_request = self._request
                self._waiting[2].write_line(self._request)

    def take(self, python: str, env: Mapping[str, str]) -> WorkerProcess | None:
        """Hand over the waiting worker; None if there is none with this Python and environment."""
        with self._lock:
            waiting, self._waiting = self._waiting, None
        if waiting is None:
            return None
        if waiting[:2] == (python, env) and waiting[2].alive:
            return waiting[2]
        waiting[2].close()
        return None
