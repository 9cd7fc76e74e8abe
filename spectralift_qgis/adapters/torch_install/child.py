"""Run a child process and pass on its output line by line."""

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
    on_line: Callable[[str], None],
    is_cancelled: Callable[[], bool],
) -> int | None:
    """Run a command and return its exit code, None if it was cancelled. The process has ended in any case.

    on_line: called with each line, and with "" about ten times a second. Raises OSError if it cannot be started.
    """
    process = child_process.start(command, environment, apart=False)
    lines: queue.Queue[str | None] = queue.Queue()
    reader = threading.Thread(target=_read, args=(process.stdout, lines), daemon=True)
    reader.start()
    try:
        return process.wait() if _pass_on(lines, on_line, is_cancelled) else None
    finally:
        child_process.end(process)
        reader.join(timeout=1.0)
        if process.stdout is not None and not reader.is_alive():
            process.stdout.close()


def _pass_on(lines: queue.Queue[str | None], on_line: Callable[[str], None], is_cancelled: Callable[[], bool]) -> bool:
    """Pass on lines until the output ends; return False if cancelled."""
    while not is_cancelled():
        try:
            line = lines.get(timeout=POLL_S)
        except queue.Empty:
            on_line("")
            continue
        if line is None:
            return True
        on_line(line.rstrip())
    return False


def _read(pipe: IO[str], lines: queue.Queue[str | None]) -> None:
    for line in pipe:
        lines.put(line)
    lines.put(None)
