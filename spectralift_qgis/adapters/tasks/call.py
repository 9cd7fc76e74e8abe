"""Short calls of the worker in a background thread: a preflight, the sample scene, a self-test."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from typing import Any

from qgis.PyQt.QtCore import QCoreApplication, QObject, pyqtSignal

from spectralift_qgis.adapters.worker.process import packages_folder
from spectralift_qgis.adapters.worker.run import run_worker
from spectralift_qgis.adapters.worker_errors import WorkerError
from spectralift_qgis.core.base.errors import Cancelled, Finding, SpectraLiftError
from spectralift_qgis.core.base.progress import Silent


class Call(Silent):
    """One call of the worker and its outcome; also the `Progress` that its thread reports to."""

    def __init__(self, arguments: Sequence[str]) -> None:
        self.arguments = list(arguments)
        self.findings: list[Finding] = []
        self.result: dict[str, Any] | None = None
        self.error: SpectraLiftError | None = None
        self._cancelled = threading.Event()

    def cancel(self) -> None:
        self._cancelled.set()

    def report(self, finding: Finding) -> None:
        self.findings.append(finding)

    def is_cancelled(self) -> bool:
        return self._cancelled.is_set()

    def run(self) -> None:
        """Run the worker to its end and store its result or error. Raises nothing."""
        try:
            self.result = run_worker(self.arguments, self, packages=packages_folder())
        except SpectraLiftError as error:
            self.error = error
        except Exception as error:  # a thread must not end silently
            text = QCoreApplication.translate("SpectraLift", "The worker process did not answer ({error}).")
            self.error = WorkerError(text.format(error=error))


class WorkerCall(QObject):
    """Runs one `Call` at a time in a background thread; a new call cancels the previous one.

    answered: a call that was not superseded has its result or its error. Emitted in this object's thread.
    """

    answered = pyqtSignal(object)
    _ended = pyqtSignal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._running: Call | None = None
        self._next: Call | None = None
        self._thread: threading.Thread | None = None
        self._ended.connect(self._on_ended)

    @property
    def busy(self) -> bool:
        return self._running is not None

    def ask(self, arguments: Sequence[str]) -> None:
        """Call the worker; the previous call, if it still runs, is cancelled."""
        call = Call(arguments)
        if self._running is not None:
            self._next = call
            self._running.cancel()
        else:
            self._start(call)

    def stop(self, wait_s: float = 1.0) -> None:
        """Cancel the current call; its worker has ended when this returns."""
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
