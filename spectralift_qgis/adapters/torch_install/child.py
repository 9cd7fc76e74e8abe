"""Runs a child process that talks in lines, watches it, and ends it; for pip and for questions to a Python."""

from __future__ import annotations

import contextlib
import queue
import subprocess  # nosec B404  # pip runs in a process of its own: that is what this module is for
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from typing import IO

from spectralift_qgis import paths

POLL_S = 0.1
GRACE_S = 0.3
"""How long a child that is no longer wanted may take to end by itself before it is killed."""


def run(
    command: Sequence[str],
    environment: Mapping[str, str],
    hear: Callable[[str], None],
    is_cancelled: Callable[[], bool],
) -> int | None:
    """Run a command to its end; return its exit code, None when it was cancelled. It is gone then in any case.

    hear: called with each line, and about ten times a second with "". Raises OSError where it cannot be started.
    """
    flags = getattr(subprocess, "CREATE_NO_WINDOW", 0)  # Windows: no console window flashes up
    # A list and no shell, and the Python is the user's choice or QGIS's own.
    process = subprocess.Popen(  # nosec B603
        list(command),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        cwd=paths.IMPORT_ROOT,
        env=dict(environment),
        encoding="utf-8",
        errors="replace",
        creationflags=flags,
        start_new_session=True,
    )
    lines: queue.Queue[str | None] = queue.Queue()
    reader = threading.Thread(target=_read, args=(process.stdout, lines), daemon=True)
    reader.start()
    try:
        return process.wait() if _listen(lines, hear, is_cancelled) else None
    finally:
        _end(process)
        reader.join(timeout=1.0)
        if process.stdout is not None and not reader.is_alive():
            process.stdout.close()


def _listen(lines: queue.Queue[str | None], hear: Callable[[str], None], is_cancelled: Callable[[], bool]) -> bool:
    """Pass on what the child says until it says no more; return False when it was cancelled."""
    while not is_cancelled():
        try:
            line = lines.get(timeout=POLL_S)
        except queue.Empty:
            hear("")
            continue
        if line is None:
            return True
        hear(line.rstrip())
    return False


def _read(pipe: IO[str], lines: queue.Queue[str | None]) -> None:
    for line in pipe:
        lines.put(line)
    lines.put(None)


def _end(process: subprocess.Popen[str]) -> None:
    if process.stdin is not None:
        with contextlib.suppress(OSError):
            process.stdin.close()  # which a supervised child takes for the end
    deadline = time.monotonic() + GRACE_S
    while process.poll() is None and time.monotonic() < deadline:
        time.sleep(0.01)
    if process.poll() is None:
        process.kill()
        process.wait()
