"""Start and end child processes: the worker, pip, a Python that reports its versions."""

from __future__ import annotations

import contextlib
import subprocess  # nosec B404  # starting processes is what this module is for
import time
from collections.abc import Mapping, Sequence

from spectralift_qgis import paths

GRACE_S = 0.3
"""Seconds that a cancelled process may clean up before it is killed."""


def start(command: Sequence[str], environment: Mapping[str, str], *, apart: bool) -> subprocess.Popen[str]:
    """Start a command with text pipes.

    apart: give stderr a pipe of its own instead of merging it into stdout.
    Raises OSError, or ValueError for an invalid command or environment.
    """
    # A list and no shell; the Python is the user's choice or QGIS's own.
    return subprocess.Popen(  # nosec B603
        list(command),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE if apart else subprocess.STDOUT,
        cwd=paths.IMPORT_ROOT,
        env=dict(environment),
        encoding="utf-8",
        errors="replace",
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),  # Windows: no console window flashes up
        start_new_session=True,  # Ctrl-C is for the supervisor; it closes the process's stdin
    )


def wait(process: subprocess.Popen[str], seconds: float) -> int | None:
    """Return the exit code of a process, None if it has not ended after so many seconds."""
    # Popen.wait(timeout) sleeps for up to 50 ms between polls, too long for a cancel.
    deadline = time.monotonic() + seconds
    while (code := process.poll()) is None and time.monotonic() < deadline:
        time.sleep(0.005)
    return code


def end(process: subprocess.Popen[str], grace_s: float = GRACE_S) -> int:
    """End a process and return its exit code: close its stdin, wait, kill. Does nothing if it has ended."""
    if process.stdin is not None:
        with contextlib.suppress(OSError):  # already closed at the other end
            process.stdin.close()
    code = wait(process, grace_s)
    if code is None:
        process.kill()
        code = process.wait()
    return code
