"""Have a worker process carry out one command, and pass on its events."""

from __future__ import annotations

import contextlib
import queue
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QCoreApplication

from spectralift_qgis.adapters import settings
from spectralift_qgis.adapters.package_lock import in_use
from spectralift_qgis.adapters.worker.child_process import GRACE_S
from spectralift_qgis.adapters.worker.process import WorkerProcess, environment, find_python
from spectralift_qgis.adapters.worker_errors import WorkerCrashed, WorkerFailed, WorkerRefused
from spectralift_qgis.core.base.errors import Cancelled, Finding, SpectraLiftError
from spectralift_qgis.core.base.progress import Progress
from spectralift_qgis.messages import Command, Failure, Result, Update, event_of

if TYPE_CHECKING:
    from spectralift_qgis.adapters.worker.warm import WarmWorker


POLL_S = 0.05
"""Interval at which cancelling is checked; with the grace period of `child_process` a cancel takes under 0.5 s."""

EXIT_S = 10.0
"""Seconds that a worker may take to exit after closing its stdout."""


def run_worker(
    command: Command,
    progress: Progress,
    *,
    outputs: Sequence[str] = (),
    python: str | None = None,
    packages: Path | None = None,
    warm: WarmWorker | None = None,
) -> dict[str, Any]:
    """Have a worker carry out a command, and return the values of its result.

    outputs: files it writes; the incomplete files of a killed or crashed worker are removed.
    python: the interpreter; None for the one from the options, else QGIS's own.
    packages: folder of packages that the plugin has installed for QGIS's own Python.
    warm: the worker to use; None for a process of its own, which has ended when this returns.
    Raises Cancelled, WorkerRefused, WorkerFailed or WorkerCrashed.
    """
    python = python or find_python()
    env = environment(python, packages=packages, threads=settings.load().threads)
    label = (command.name, *outputs[:1])
    with in_use(packages):
        if warm is None:
            with WorkerProcess(python, env, label) as process:
                return _Conversation(process, progress).result(command, outputs)
        with warm.process(python, env, progress) as process, _ended_if_interrupted(process):
            return _Conversation(process, progress, keeps_process=True).result(command, outputs)


@contextlib.contextmanager
def _ended_if_interrupted(process: WorkerProcess) -> Iterator[None]:
    """End a process whose command was given up in the middle, such as by an exception of the caller's progress."""
    try:
        yield
    except SpectraLiftError:
        raise
    except BaseException:
        process.end()
        raise


class _Conversation:
    """Sends a command, passes on the worker's events, and interprets the end of the process.

    keeps_process: the process stays for other commands; otherwise it is ended after this one.
    """

    def __init__(self, process: WorkerProcess, progress: Progress, *, keeps_process: bool = False) -> None:
        self._process = process
        self._progress = progress
        self._keeps_process = keeps_process
        self._outcome: Result | Failure | None = None

    def result(self, command: Command, outputs: Sequence[str]) -> dict[str, Any]:
        self._process.send(command, outputs)  # a process that no longer reads has ended, as its stdout shows
        while self._outcome is None:
            if self._progress.is_cancelled():
                return self._cancel()
            try:
                line = self._process.stdout.get(timeout=POLL_S)
            except queue.Empty:
                continue
            if line is None:
                code = self._process.wait(EXIT_S)
                if code == Cancelled.exit_code:
                    raise Cancelled()
                raise WorkerCrashed(_crash_sentence(code), self._process.stderr(), self._process.report(code))
            self._handle_line(line)
        return self._values(self._outcome)

    def _cancel(self) -> dict[str, Any]:
        if self._keeps_process:
            self._process.cancel()
            self._wait_for_outcome(GRACE_S)
        if self._outcome is None:
            self._process.end(0 if self._keeps_process else GRACE_S)
            self._wait_for_outcome(0)
        if isinstance(self._outcome, Result):
            return dict(self._outcome.values)  # too late to cancel: the output is complete
        raise Cancelled()

    def _wait_for_outcome(self, seconds: float) -> None:
        deadline = time.monotonic() + seconds
        while self._outcome is None:
            try:
                line = self._process.stdout.get(timeout=max(0.0, deadline - time.monotonic()))
            except queue.Empty:
                return
            if line is None:
                return
            self._handle_line(line)

    def _handle_line(self, line: str) -> None:
        event = event_of(line)
        if isinstance(event, Update):
            self._progress.update(event.stage, event.fraction, loss=event.loss, remaining_s=event.remaining_s)
        elif isinstance(event, Finding):
            self._progress.report(event)
        elif event is not None:
            self._outcome = event
        elif line.strip():
            self._process.stray.append(line.rstrip())

    def _values(self, outcome: Result | Failure) -> dict[str, Any]:
        # The worker's events count, not its exit code: an announced output is complete, even if Python crashes while
        # shutting down.
        if isinstance(outcome, Result):
            return dict(outcome.values)
        code = None if self._keeps_process else self._process.end()
        raise _as_exception(outcome, self._process.report(code))


def _as_exception(failure: Failure, report: str) -> SpectraLiftError:
    """Return the worker's failure as an exception."""
    if failure.exit_code == Cancelled.exit_code:
        return Cancelled()
    kind = WorkerRefused if failure.exit_code == WorkerRefused.exit_code else WorkerFailed
    return kind(failure.message, failure.problems, report, failure.facts)


def _crash_sentence(code: int) -> str:
    """Return a sentence on a worker that ended without a result or an error message."""
    if code == 0:
        return QCoreApplication.translate("SpectraLift", "The worker process ended without a result.")
    if code == -9:
        return QCoreApplication.translate(
            "SpectraLift",
            "The system killed the worker process (signal 9), usually because memory ran out. "
            "Close other programs, or lower the memory limit.",
        )
    if code < 0:
        text = QCoreApplication.translate("SpectraLift", "The worker process crashed (signal {signal}).")
        return text.format(signal=-code)
    text = QCoreApplication.translate("SpectraLift", "The worker process ended unexpectedly (exit code {code}).")
    return text.format(code=code)
