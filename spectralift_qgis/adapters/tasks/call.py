"""Short calls of the worker in a background thread: a preflight, the sample scene, a self-test."""

from __future__ import annotations

import math
import threading
import time
from typing import Any

from qgis.PyQt.QtCore import QCoreApplication, QObject, pyqtSignal

from spectralift_qgis.adapters.worker.process import packages_folder
from spectralift_qgis.adapters.worker.run import run_worker
from spectralift_qgis.adapters.worker.warm import WarmWorker
from spectralift_qgis.adapters.worker_errors import WorkerError
from spectralift_qgis.core.base.errors import Cancelled, Finding, SpectraLiftError
from spectralift_qgis.core.base.progress import Silent
from spectralift_qgis.messages import Command

PATIENCE_S = 2.0
"""Seconds that a superseded call of a warm worker may take to end: ending the worker would cost more."""


class Call(Silent):
    """One call of the worker and its outcome; also the `Progress` that its thread reports to."""

    def __init__(self, command: Command, warm: WarmWorker | None = None) -> None:
        self.command = command
        self._warm = warm
        self.findings: list[Finding] = []
        self.result: dict[str, Any] | None = None
        self.error: SpectraLiftError | None = None
        self._cancel_at = math.inf

    def cancel(self, patience_s: float = 0.0) -> None:
        """Cancel the call, unless it ends by itself within these seconds."""
        self._cancel_at = min(self._cancel_at, time.monotonic() + patience_s)

    def report(self, finding: Finding) -> None:
        self.findings.append(finding)

    def is_cancelled(self) -> bool:
        return time.monotonic() >= self._cancel_at

    def run(self) -> None:
        """Run the worker to its end and store its result or error. Raises nothing."""
        try:
            self.result = run_worker(self.command, self, packages=packages_folder(), warm=self._warm)
        except SpectraLiftError as error:
            self.error = error
        except Exception as error:  # a thread must not end silently
            text = QCoreApplication.translate("SpectraLift", "The worker process did not answer ({error}).")
            self.error = WorkerError(text.format(error=error))


class WorkerCall(QObject):
    """Runs one `Call` at a time in a background thread; a new call cancels the previous one.

    answered: a call that was not superseded has its result or its error. Emitted in this object's thread.
    warm: the worker to call; None for a new process each time.
    """

    answered = pyqtSignal(object)
    _ended = pyqtSignal(object)

    def __init__(self, parent: QObject | None = None, warm: WarmWorker | None = None) -> None:
        super().__init__(parent)
        self._warm = warm
        self._running: Call | None = None
        self._next: Call | None = None
        self._thread: threading.Thread | None = None
        self._ended.connect(self._on_ended)

    @property
    def busy(self) -> bool:
        return self._running is not None

    def ask(self, command: Command) -> None:
        """Call the worker; the previous call, if it still runs, is cancelled."""
        call = Call(command, self._warm)
        if self._running is not None:
            self._next = call
            self._running.cancel(0.0 if self._warm is None else PATIENCE_S)
        else:
            self._start(call)

    def stop(self, wait_s: float = 1.0) -> None:
        """Cancel the current call; it has ended when this returns."""
        self._next = None
        if self._running is not None:
            self._running.cancel()
            self._running = None
        if self._thread is not None:
            self._thread.join(wait_s)
            self._thread = None

    def _start(self, call: Call) -> None:
        self._running = call
        self._thread = threading.Thread(target=self._run, args=(call,), daemon=True)
        self._thread.start()

    def _run(self, call: Call) -> None:
        call.run()
        try:
            self._ended.emit(call)
        except RuntimeError:
            pass  # this object was deleted

    def _on_ended(self, call: Call) -> None:
        if call is not self._running:
            return  # stopped
        self._running = None
        following, self._next = self._next, None
        if following is not None:
            self._start(following)
        elif not isinstance(call.error, Cancelled):
            self.answered.emit(call)
