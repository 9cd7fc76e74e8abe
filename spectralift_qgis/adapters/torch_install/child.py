"""Runs a child process that talks in lines, watches it, and ends it; for pip and for questions to a Python."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable, Mapping, Sequence
from typing import IO

from spectralift_qgis.adapters.worker import child_process

POLL_S = 0.1


def run(
    command: Sequence[str],
    environment: Mapping[str, str],
    hear: Callable[[str], None],
    is_cancelled: Callable[[], bool],
) -> int | None:
    """Run a command to its end; return its exit code, None when it was cancelled. It is gone then in any case.

    hear: called with each line, and about ten times a second with "". Raises OSError where it cannot be started.
    """
    process = child_process.start(command, environment, apart=False)
    lines: queue.Queue[str | None] = queue.Queue()
    reader = threading.Thread(target=_read, args=(process.stdout, lines), daemon=True)
    reader.start()
    try:
        return process.wait() if _listen(lines, hear, is_cancelled) else None
    finally:
        child_process.end(process)
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
