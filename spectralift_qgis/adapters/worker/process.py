"""Starts, watches and ends the worker process that does what QGIS must not do itself: import torch.

`run_worker` (run.py) blocks until it ends, and can be called from a QgsTask and from a Processing algorithm alike:
what it learns on the way goes to the same `Progress` that the core uses. The worker speaks JSON lines on stdout
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
from typing import IO

from qgis.PyQt.QtCore import QCoreApplication

from spectralift_qgis import paths
from spectralift_qgis.adapters import interpreter, settings
from spectralift_qgis.adapters.worker import child_process
from spectralift_qgis.adapters.worker_errors import WorkerCrashed
from spectralift_qgis.core.base.publish import remove_stale_parts

STDERR_LINES = 40


def find_python() -> str:
    """Return the interpreter for the worker. Raises WorkerCrashed where there is none."""
    python = interpreter.chosen_interpreter() or interpreter.own_interpreter()
    if not python:
        text = QCoreApplication.translate(
            "SpectraLift",
            "QGIS's own Python was not found, so the worker cannot be started. Choose a Python "
            "with GDAL, NumPy and PyTorch in the options (the setting {setting}).",
        )
        raise WorkerCrashed(text.format(setting=interpreter.SETTING))
    return python


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
    kept_names = {"PYTHONHOME", "PYTHONPATH"} if python == own else set()
    for name in list(env):
        if name.startswith(("QT_", "PYTHON")) and name not in kept_names:
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
            self._popen = child_process.start(self.command, env, apart=True)
        except (OSError, ValueError) as error:
            text = QCoreApplication.translate(
                "SpectraLift",
                "{python} cannot be started ({error}). Choose another Python in the options (the setting {setting}).",
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

    def send_request(self, arguments: Sequence[str], outputs: Sequence[str]) -> bool:
        """Give a worker that waits its arguments; False where it does not take them any more, and has ended."""
        self.command, self._outputs = [*self.command[:-1], *arguments], list(outputs)
        is_sent = self.send_line(json.dumps(list(arguments)))
        if not is_sent:
            self.close()
        return is_sent

    def send_line(self, line: str) -> bool:
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
        child_process.wait(self._popen, seconds)
        return self.end()

    def end(self) -> int:
        """End the worker: ask, wait, kill. Return its exit code. Harmless when it has ended."""
        code = child_process.end(self._popen)
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
