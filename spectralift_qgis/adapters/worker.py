"""Starts, watches and ends the worker process that does what QGIS must not do itself: import torch.

    result = run_worker(["fuse", "--hsi", …, "--json"], progress)

blocks until the worker ends, and can be called from a QgsTask and from a Processing algorithm alike: what it
learns on the way goes to the same `Progress` that the core uses. The worker speaks JSON lines on stdout
(progress, warning, result, error), its stderr is kept for the report, and the end of its stdin means "cancel
now": so it ends by itself when QGIS dies.
"""

from __future__ import annotations

import json
import os
import queue
import subprocess  # nosec B404  # only its way of quoting is used
import sys
import threading
from collections import deque
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QCoreApplication

from spectralift_qgis import paths
from spectralift_qgis.adapters import interpreter, processes, settings
from spectralift_qgis.adapters.torch_install.folder import in_use
from spectralift_qgis.core.errors import Cancelled, Finding, RequestRefused, SpectraLiftError
from spectralift_qgis.core.progress import Progress
from spectralift_qgis.core.publish import remove_stale_parts

if TYPE_CHECKING:
    from spectralift_qgis.adapters.ready_worker import ReadyWorker

POLL_S = 0.05
"""How often the caller is asked whether to cancel; with the grace of `processes`, a cancel takes under 0.5 s."""

EXIT_S = 10.0
"""How long a worker may take to exit once it has closed its stdout."""

STDERR_LINES = 40


class WorkerError(SpectraLiftError):
    """The worker did not deliver. `report` is for the clipboard: command, exit code, last lines of stderr.

    `facts` is what a preflight found out although it refused the request.
    """

    code = "worker"

    def __init__(
        self,
        message: str,
        problems: Sequence[Finding] = (),
        report: str = "",
        facts: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(message)
        self._problems = tuple(problems)
        self.report = report
        self.facts = dict(facts or {})

    @property
    def problems(self) -> tuple[Finding, ...]:
        return self._problems or super().problems


class WorkerRefused(WorkerError):
    """The request cannot be carried out; nothing was trained or written. `problems` lists all of them."""

    exit_code = RequestRefused.exit_code
    code = RequestRefused.code


class WorkerFailed(WorkerError):
    """The worker gave up and said why."""

    code = "failed"


class WorkerCrashed(WorkerError):
    """The worker could not be started, or ended without a word; `stderr` holds its last lines."""

    code = "crashed"

    def __init__(self, message: str, stderr: Sequence[str] = (), report: str = "") -> None:
        super().__init__(message, report=report)
        self.stderr = tuple(stderr)


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

    outputs: the files it writes; what a killed or crashed worker leaves of them is removed.
    python: which interpreter; None takes the one from the options, else QGIS's own.
    packages: a folder of packages the plugin has installed for QGIS's own Python.
    ready: may have one that has started already.
    Raises Cancelled, WorkerRefused, WorkerFailed or WorkerCrashed. The process is gone by then in any case.
    """
    python = python or find_python()
    env = environment(python, packages=packages, threads=settings.load().threads)
    with in_use(packages), _begun(python, env, arguments, outputs, ready) as process:
        return _Conversation(process, progress).result()


def _begun(
    python: str, env: Mapping[str, str], arguments: Sequence[str], outputs: Sequence[str], ready: ReadyWorker | None
) -> WorkerProcess:
    """Return a worker that has its arguments. Raises WorkerCrashed."""
    waiting = ready.take(python, env) if ready is not None else None
    if waiting is not None and waiting.tell(arguments, outputs):
        return waiting
    return WorkerProcess([python, "-m", "spectralift_qgis", *arguments], env, outputs)


def find_python() -> str:
    """Return the interpreter for the worker. Raises WorkerCrashed where there is none."""
    found = interpreter.chosen_interpreter() or interpreter.own_interpreter()
    if not found:
        text = QCoreApplication.translate(
            "SpectraLift",
            "QGIS's own Python was not found, so the worker cannot be started: choose a Python with GDAL, NumPy "
            "and PyTorch in the options (the setting {setting}).",
        )
        raise WorkerCrashed(text.format(setting=interpreter.SETTING))
    return found


def packages_folder() -> Path:
    """Return the plugin's own folder of packages, in the user profile: QGIS's own is never written to."""
    from qgis.core import QgsApplication

    chosen = settings.load().packages
    if chosen:
        return Path(chosen)
    version = "python{}.{}".format(*sys.version_info)
    return Path(QgsApplication.qgisSettingsDirPath()) / "spectralift" / version


def environment(
    python: str,
    base: Mapping[str, str] | None = None,
    packages: Path | None = None,
    own: str | None = None,
    threads: int = 0,
) -> dict[str, str]:
    """Return the worker's environment: QGIS's, less what would lead another Python astray.

    threads: how many the worker's libraries may use; 0 leaves that to them.
    """
    env = dict(os.environ if base is None else base)
    own = own or interpreter.own_interpreter() or ""
    kept = {"PYTHONHOME", "PYTHONPATH"} if python == own else set()
    for name in list(env):
        if name.startswith(("QT_", "PYTHON")) and name not in kept:
            del env[name]
    if not interpreter.shares_libraries(python):
        for name in ("GDAL_DATA", "GDAL_DRIVER_PATH", "PROJ_LIB", "PROJ_DATA"):
            env.pop(name, None)
    folders = [str(paths.IMPORT_ROOT)]
    if packages is not None and packages.is_dir() and interpreter.shares_libraries(python):
        # Before QGIS's own, for Debian 12's typing_extensions is too old for PyTorch. NumPy and GDAL are never in it.
        folders.append(str(packages))
    if "PYTHONPATH" in env:
        folders.append(env["PYTHONPATH"])
    if threads:
        env.update(dict.fromkeys(("OMP_NUM_THREADS", "MKL_NUM_THREADS"), str(threads)))
    env.update(
        PYTHONPATH=os.pathsep.join(folders),
        PYTHONUNBUFFERED="1",
        PYTHONIOENCODING="utf-8",
        PYTHONUTF8="1",
        PYTHONSAFEPATH="1",  # a torch.py in the working folder must not be what gets imported
    )
    return env


class WorkerProcess:
    """The worker's process and the threads that read it. Leaving the `with` ends it, whatever happened."""

    def __init__(self, command: Sequence[str], env: Mapping[str, str], outputs: Sequence[str]) -> None:
        self.command = list(command)
        self._outputs = list(outputs)
        self.stdout: queue.Queue[str | None] = queue.Queue()
        self.stray: deque[str] = deque(maxlen=STDERR_LINES)
        self._stderr: deque[str] = deque(maxlen=STDERR_LINES)
        try:
            self._popen = processes.start(self.command, env, apart=True)
        except (OSError, ValueError) as error:
            text = QCoreApplication.translate(
                "SpectraLift",
                "{python} cannot be started ({error}): choose another Python in the options (the setting {setting}).",
            ).format(python=self.command[0], error=error, setting=interpreter.SETTING)
            raise WorkerCrashed(text, report=" ".join(self.command)) from error
        self._readers = [
            threading.Thread(target=self._read_stdout, args=(self._popen.stdout,), daemon=True),
            threading.Thread(target=self._read_stderr, args=(self._popen.stderr,), daemon=True),
        ]
        for reader in self._readers:
            reader.start()

    @property
    def alive(self) -> bool:
        return self._popen.poll() is None

    def tell(self, arguments: Sequence[str], outputs: Sequence[str]) -> bool:
        """Give a worker that waits its arguments; False where it does not take them any more, and has ended."""
        self.command, self._outputs = [*self.command[:-1], *arguments], list(outputs)
        told = self.say(json.dumps(list(arguments)))
        if not told:
            self.close()
        return told

    def say(self, line: str) -> bool:
        """Write a line to the worker's stdin; False where nobody reads it any more."""
        try:
            if self._popen.stdin is not None:
                self._popen.stdin.write(line + "\n")
                self._popen.stdin.flush()
        except (OSError, ValueError):  # ValueError: closed on this side
            return False
        return True

    def __enter__(self) -> WorkerProcess:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """End the worker, and the pipes to it."""
        self.end()
        for pipe in (self._popen.stdout, self._popen.stderr):
            if pipe is not None and not any(reader.is_alive() for reader in self._readers):
                pipe.close()

    def _read_stdout(self, pipe: IO[str]) -> None:
        for line in pipe:
            self.stdout.put(line)
        self.stdout.put(None)

    def _read_stderr(self, pipe: IO[str]) -> None:
        for line in pipe:
            self._stderr.append(line.rstrip())

    def wait(self, seconds: float) -> int:
        """Let the worker end by itself, as one does that has closed its stdout. Return its exit code."""
        processes.wait(self._popen, seconds)
        return self.end()

    def end(self) -> int:
        """End the worker: ask, wait, kill. Return its exit code. Harmless when it has ended."""
        code = processes.end(self._popen)
        if code != 0:
            # Even one that says "cancelled": it may have been inside one long call, and have left without tidying.
            while self._outputs:
                remove_stale_parts(self._outputs.pop())
        for reader in self._readers:
            reader.join(timeout=1.0)  # a grandchild may hold the pipe open for longer than the worker lived
        return code

    def stderr(self) -> tuple[str, ...]:
        return tuple(self._stderr)

    def report(self, code: int | None) -> str:
        """Return what a bug report needs, as text for the clipboard."""
        lines = [f"command: {subprocess.list2cmdline(self.command)}", f"exit code: {code}"]
        lines += ["stderr:", *self._stderr] if self._stderr else []
        lines += ["other output:", *self.stray] if self.stray else []
        return "\n".join(lines)


class _Conversation:
    """Reads the worker's messages, passes them on, and decides what the end of the process means."""

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
            self._hear(line)

    def _cancel(self) -> dict[str, Any]:
        self._process.end()
        while not self._process.stdout.empty():
            self._hear(self._process.stdout.get() or "")
        if self._result is None:
            raise Cancelled()
        return self._result  # it was too late: the output is there, complete

    def _hear(self, line: str) -> None:
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
        # What the worker said counts, not how Python fared while it shut down: an output that was announced
        # is complete, and a crash after that changes nothing.
        report = self._process.report(code)
        if self._error is not None:
            raise _as_exception(self._error, report, self._facts)
        if self._result is not None:
            return self._result
        if code == Cancelled.exit_code:
            raise Cancelled()
        raise WorkerCrashed(_epitaph(code), self._process.stderr(), report)


def _as_exception(error: Mapping[str, Any], report: str, facts: Mapping[str, Any]) -> SpectraLiftError:
    """Return what the worker's error message stands for."""
    exit_code = error.get("exit_code")
    if exit_code == Cancelled.exit_code:
        return Cancelled()
    problems = tuple(_finding(p) for p in error.get("problems") or () if isinstance(p, dict))
    message = str(error.get("message") or "")
    kind = WorkerRefused if exit_code == WorkerRefused.exit_code else WorkerFailed
    return kind(message, problems, report, facts)


def _parse(line: str) -> dict[str, Any]:
    """Return the JSON object of a line, or {} for anything else a library may have printed."""
    try:
        message = json.loads(line)
    except (ValueError, RecursionError):
        return {}
    return message if isinstance(message, dict) else {}


def _number(value: object) -> float | None:
    return float(value) if isinstance(value, (int, float)) and not isinstance(value, bool) else None


def _finding(message: Mapping[str, Any]) -> Finding:
    level = str(message.get("level") or "warning")
    return Finding(level, str(message.get("code") or "worker"), str(message.get("message") or ""))


def _epitaph(code: int) -> str:
    """Return a sentence on how a worker died without a word."""
    if code == 0:
        return QCoreApplication.translate("SpectraLift", "The worker process ended without a result.")
    if code == -9:
        return QCoreApplication.translate(
            "SpectraLift",
            "The worker process was killed by the system (signal 9), which mostly means that memory ran out: "
            "close other programs, or lower the memory budget.",
        )
    if code < 0:
        text = QCoreApplication.translate("SpectraLift", "The worker process crashed (signal {signal}).")
        return text.format(signal=-code)
    text = QCoreApplication.translate("SpectraLift", "The worker process ended unexpectedly (exit code {code}).")
    return text.format(code=code)
