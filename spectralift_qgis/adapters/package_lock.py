"""Marks the folder of the plugin's own packages as in use, among processes."""

from __future__ import annotations

import contextlib
import uuid
from collections.abc import Iterator
from pathlib import Path

from qgis.PyQt.QtCore import QLockFile

_USERS = ".in-use-{}.lock"


# ── who uses it


@contextlib.contextmanager
def in_use(folder: Path | None) -> Iterator[None]:
    """Keep the folder from being removed or replaced; one for each worker, and by whichever QGIS."""
    if folder is None or not folder.is_dir():
        yield
        return
    lock = lock_file(folder / _USERS.format(uuid.uuid4().hex[:8]))
    lock.tryLock(0)  # a folder that cannot be written to cannot be removed, either
    try:
        yield
    finally:
        lock.unlock()


def is_used(folder: Path) -> bool:
    """Return whether a worker uses the folder's packages. Removes the marks of killed workers."""
    return not all(_is_free(mark) for mark in folder.glob(_USERS.format("*")))


def _is_free(mark: Path) -> bool:
    lock = lock_file(mark)
    free = bool(lock.tryLock(0))
    lock.unlock()
    return free


def lock_file(path: Path) -> QLockFile:
    lock = QLockFile(str(path))
    lock.setStaleLockTime(0)  # stale when its process is gone, not when it is old: a run may take hours
    return lock
