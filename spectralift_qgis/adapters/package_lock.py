"""Locks that mark the folder of the plugin's own packages as in use, across processes."""

from __future__ import annotations

import contextlib
import uuid
from collections.abc import Iterator
from pathlib import Path

from qgis.PyQt.QtCore import QLockFile

_MARK = ".in-use-{}.lock"


@contextlib.contextmanager
def in_use(folder: Path | None) -> Iterator[None]:
    """Mark the folder as used by a worker, so that no QGIS removes or replaces it."""
    if folder is None or not folder.is_dir():
        yield
        return
    lock = lock_file(folder / _MARK.format(uuid.uuid4().hex[:8]))
    lock.tryLock(0)  # a folder that is not writable cannot be removed either
    try:
        yield
    finally:
        lock.unlock()


def is_used(folder: Path) -> bool:
    """Return True if a worker uses the folder's packages. Removes the marks of killed workers."""
    return not all(_is_free(mark) for mark in folder.glob(_MARK.format("*")))


def _is_free(mark: Path) -> bool:
    lock = lock_file(mark)
    free = bool(lock.tryLock(0))
    lock.unlock()
    return free


def lock_file(path: Path) -> QLockFile:
    """Return a lock that is stale when its process has ended, however old it is: a run may take hours."""
    lock = QLockFile(str(path))
    lock.setStaleLockTime(0)
    return lock
