"""Run one command in a worker process and pass on its messages."""

from __future__ import annotations

import json
import queue
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QCoreApplication

from spectralift_qgis.adapters import settings
from spectralift_qgis.adapters.package_lock import in_use
from spectralift_qgis.adapters.worker.process import WorkerProcess, environment, find_python
from spectralift_qgis.adapters.worker_errors import WorkerCrashed, WorkerFailed, WorkerRefused
from spectralift_qgis.core.base.errors import Cancelled, Finding, SpectraLiftError
from spectralift_qgis.core.base.progress import Progress
from spectralift_qgis.core.base.sentence import plain, restored

if TYPE_CHECKING:
    from spectralift_qgis.adapters.worker.ready import ReadyWorker


POLL_S = 0.05
"""Interval at which cancelling is checked; with the grace period of `child_process` a cancel takes under 0.5 s."""

EXIT_S = 10.0
"""Seconds that a worker may take to exit after closing its stdout."""


def run_worker(
    arguments: Sequence[str],
    progress: Progress,
    *,
    outputs: Sequence[str] = (),
    python: str | None = None,
    packages: Path | None = None,
    ready: ReadyWorker | None = None,
) -> dict[str, Any]:
    """Run `python -m spectralift_qgis ARGUMENTS` to its end and return its result message.

    outputs: files it writes; the incomplete files of a killed or crashed worker are removed.
    python: the interpreter; None for the one from the options, else QGIS's own.
    packages: folder of packages that the plugin has installed for QGIS's own Python.
    ready: may hold a worker that has already started.
    Raises Cancelled, WorkerRefused, WorkerFailed or WorkerCrashed. The process has ended in any case.
    """
    python = python or find_python()
    env = environment(python, packages=packages, threads=settings.load().threads)
    with in_use(packages), _start(python, env, arguments, outputs, ready) as process:
        return _Conversation(process, progress).result()


def _start(
    python: str, env: Mapping[str, str], arguments: Sequence[str], outputs: Sequence[str], ready: ReadyWorker | None
) -> WorkerProcess:
    """Return a worker with its arguments: the waiting one or a new one. Raises WorkerCrashed."""
    waiting = ready.take(python, env) if ready is not None else None
    if waiting is not None and waiting.send_arguments(arguments, outputs):
        return waiting
    return WorkerProcess([python, "-m", "spectralift_qgis", *arguments], env, outputs)


class _Conversation:
    """Reads the worker's messages, passes them on, and interprets the end of the process."""

    def __init__(self, process: WorkerProcess, progress: Progress) -> None:
        self._process = process
        self._progress = progress
        self._result: dict[str, Any] | None = None
        self._error: dict[str, Any] | None = None
        self._facts: dict[str, Any] = {}

    def result(self) -> dict[str, Any]:
        while True:
            if self._progress.is_cancelled():
                return self._cancel()
            try:
                line = self._process.stdout.get(timeout=POLL_S)
            except queue.Empty:
                continue
            if line is None:
                return self._outcome(self._process.wait(EXIT_S))
            self._handle_line(line)

    def _cancel(self) -> dict[str, Any]:
        self._process.end()
        while not self._process.stdout.empty():
            self._handle_line(self._process.stdout.get() or "")
        if self._result is None:
            raise Cancelled()
        return self._result  # too late to cancel: the output is complete

    def _handle_line(self, line: str) -> None:
        message = _parse(line)
        kind = message.get("type")
        if kind == "progress":
            self._progress.update(
                str(message.get("stage", "")),
                _number(message.get("fraction")) or 0.0,
                loss=_number(message.get("loss")),
                remaining_s=_number(message.get("remaining_s")),
            )
        elif kind == "warning":
            self._progress.report(_finding(message))
        elif kind == "result":
            self._result = message
        elif kind == "error":
            self._error = message
        elif kind == "facts":
            self._facts = dict(message.get("facts") or {})
        elif line.strip():
            self._process.stray.append(line.rstrip())

    def _outcome(self, code: int) -> dict[str, Any]:
        # The worker's messages count, not its exit code: an announced output is complete, even if Python crashes
        # while shutting down.
        report = self._process.report(code)
        if self._error is not None:
            raise _as_exception(self._error, report, self._facts)
        if self._result is not None:
            return self._result
        if code == Cancelled.exit_code:
            raise Cancelled()
        raise WorkerCrashed(_crash_sentence(code), self._process.stderr(), report)


def _as_exception(error: Mapping[str, Any], report: str, facts: Mapping[str, Any]) -> SpectraLiftError:
    """Return the worker's error message as an exception."""
    exit_code = error.get("exit_code")
    if exit_code == Cancelled.exit_code:
        return Cancelled()
    problems = tuple(_finding(p) for p in error.get("problems") or () if isinstance(p, dict))
    message = plain(error.get("message") or "")
    kind = WorkerRefused if exit_code == WorkerRefused.exit_code else WorkerFailed
    return kind(message, problems, report, facts)


def _parse(line: str) -> dict[str, Any]:
    """Return the JSON object of a line, {} for anything else, such as the output of a library."""
    try:
        message = json.loads(line)
    except (ValueError, RecursionError):
        return {}
    return restored(message) if isinstance(message, dict) else {}


def _number(value: object) -> float | None:
    return float(value) if isinstance(value, (int, float)) and not isinstance(value, bool) else None


def _finding(message: Mapping[str, Any]) -> Finding:
    level = str(message.get("level") or "warning")
    return Finding(level, str(message.get("code") or "worker"), plain(message.get("message") or ""))


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
