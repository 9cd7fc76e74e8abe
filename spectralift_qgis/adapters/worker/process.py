"""Start, watch and end the worker process, which imports PyTorch so that QGIS does not have to.

The messages on its stdin and stdout are those of `spectralift_qgis.messages`; its stderr is stored for the report. It
cancels when its stdin ends, so that it also ends when QGIS crashes. `run_worker` (run.py) blocks until a command ends,
and reports to the core's `Progress`; a QgsTask and a Processing algorithm can both call it.
"""

from __future__ import annotations

import os
import queue
import subprocess  # nosec B404  # only its way of quoting is used
import sys
import threading
from collections import deque
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import IO

from qgis.PyQt.QtCore import QCoreApplication

from spectralift_qgis import paths
from spectralift_qgis.adapters import interpreter, settings
from spectralift_qgis.adapters.worker import child_process
from spectralift_qgis.adapters.worker_errors import WorkerCrashed
from spectralift_qgis.core.base.publish import remove_stale_parts
from spectralift_qgis.messages import Cancellation, Command

STDERR_LINES = 40


def find_python() -> str:
    """Return the interpreter for the worker. Raises WorkerCrashed if there is none."""
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
    """Return the folder of the plugin's own packages: the one set in the options, else one in the user profile."""
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
    """Return the worker's environment: QGIS's without the variables that would mislead another Python.

    base: environment to start from, None for this process's. packages: folder of the plugin's packages.
    own: QGIS's own Python, None to look for it. threads: limit for the worker's libraries, 0 for none.
    """
    env = dict(os.environ if base is None else base)
    own = own or interpreter.own_interpreter() or ""
    valid = {"PYTHONHOME", "PYTHONPATH"} if python == own else set()
    for name in list(env):
        if name.startswith(("QT_", "PYTHON")) and name not in valid:
            del env[name]
    if not interpreter.shares_libraries(python):
        for name in ("GDAL_DATA", "GDAL_DRIVER_PATH", "PROJ_LIB", "PROJ_DATA"):
            env.pop(name, None)
    folders = [str(paths.IMPORT_ROOT)]
    if packages is not None and packages.is_dir() and interpreter.shares_libraries(python):
        # Before QGIS's own: Debian 12's typing_extensions is too old for PyTorch. It never contains NumPy or GDAL.
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
        PYTHONSAFEPATH="1",  # do not import a torch.py from the working folder
    )
    return env


class WorkerProcess:
    """A worker process and the threads that read its output. Leaving the `with` block ends it.

    label: what the process is for, shown by the system's list of processes.
    """

    def __init__(self, python: str, env: Mapping[str, str], label: Sequence[str]) -> None:
        self.command = [python, "-m", "spectralift_qgis", "--worker", *label]
        self._sent: Command | None = None
        self._outputs: list[str] = []
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

    def send(self, command: Command, outputs: Sequence[str]) -> bool:
        """Send a command that writes these files; return False if the worker no longer reads."""
        number = 1
        if self._sent is not None:
            number = self._sent.number + 1
            self.stray.clear()
            self._stderr.clear()
        self._sent, self._outputs = replace(command, number=number), list(outputs)
        return self._write_line(self._sent.to_json())

    def cancel(self) -> None:
        """Ask the worker to cancel its command. It can take another one afterwards."""
        if self._sent is not None:
            self._write_line(Cancellation(self._sent.number).to_json())

    def _write_line(self, line: str) -> bool:
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
        """End the worker and close its pipes."""
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
        """Wait for a worker that has closed its stdout, then end it. Return its exit code."""
        child_process.wait(self._popen, seconds)
        return self.end()

    def end(self, grace_s: float = child_process.GRACE_S) -> int:
        """End the worker and return its exit code: close stdin, wait, kill. Does nothing if it has ended."""
        code = child_process.end(self._popen, grace_s)
        if code != 0:
            # Also after "cancelled": inside one long call the worker may have had no chance to clean up.
            while self._outputs:
                remove_stale_parts(self._outputs.pop())
        for reader in self._readers:
            reader.join(timeout=1.0)  # a grandchild may still hold the pipe open
        return code

    def stderr(self) -> tuple[str, ...]:
        return tuple(self._stderr)

    def report(self, code: int | None) -> str:
        """Return the details for a bug report: command, exit code, last output."""
        lines = [f"process: {subprocess.list2cmdline(self.command)}", f"exit code: {code}"]
        lines += [] if self._sent is None else [f"command: {self._sent.to_json()}"]
        lines += ["stderr:", *self._stderr] if self._stderr else []
        lines += ["other output:", *self.stray] if self.stray else []
        return "\n".join(lines)
