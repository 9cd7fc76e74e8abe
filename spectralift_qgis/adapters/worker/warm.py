"""One worker that serves checks and previews for as long as the dialog is open."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Iterator, Mapping

from spectralift_qgis.adapters import settings
from spectralift_qgis.adapters.worker.process import WorkerProcess, environment, find_python, packages_folder
from spectralift_qgis.core.base.errors import Cancelled, SpectraLiftError
from spectralift_qgis.core.base.progress import Progress

WARM = "--warm"
"""Argument of a worker that will serve many checks and previews (spectralift_qgis/__main__.py)."""
_POLL_S = 0.02  # interval at which cancelling is checked while another command is carried out


class WarmWorker:
    """A worker process that is started before it is needed, and again if it has died.

    It carries out one command at a time. Starting Python and loading NumPy and GDAL takes longer than a check.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()  # held while the process is started, used or ended
        self._process: WorkerProcess | None = None
        self._made_for: tuple[str, Mapping[str, str]] | None = None
        self._enabled = False

    def prepare(self) -> None:
        """Start the process in the background, unless it runs. If that fails, the next command reports why."""
        self._enabled = True
        self._update_in_background()

    def release(self) -> None:
        """End the process in the background, once it is idle."""
        self._enabled = False
        self._update_in_background()

    def end(self) -> None:
        """End the process; it has ended when this returns. Cancel its command before."""
        self._enabled = False
        self._update()

    def _update_in_background(self) -> None:
        threading.Thread(target=self._update, daemon=True).start()

    def _update(self) -> None:
        with self._lock, contextlib.suppress(SpectraLiftError):
            if not self._enabled:
                self._close()
            elif self._process is None:
                python = find_python()
                self._start(python, environment(python, packages=packages_folder(), threads=settings.load().threads))

    @contextlib.contextmanager
    def process(self, python: str, env: Mapping[str, str], progress: Progress) -> Iterator[WorkerProcess]:
        """Yield the process with this Python and environment for one command; start it if necessary.

        Raises Cancelled if the user cancels while another command is carried out, and WorkerCrashed if the process
        cannot be started.
        """
        while not self._lock.acquire(timeout=_POLL_S):
            if progress.is_cancelled():
                raise Cancelled()
        try:
            if self._process is None or not self._process.alive or self._made_for != (python, env):
                self._close()
                self._start(python, env)
            assert self._process is not None  # nosec B101  # for the type checker
            yield self._process
        finally:
            if self._process is not None and not (self._enabled and self._process.alive):
                self._close()
            self._lock.release()

    def _start(self, python: str, env: Mapping[str, str]) -> None:
        self._process, self._made_for = WorkerProcess(python, env, [WARM]), (python, env)

    def _close(self) -> None:
        process, self._process = self._process, None
        if process is not None:
            process.close()
