"""The plugin's own folder of packages: its receipt, and replacing or removing it as a whole.

Temporary folders beside it: `NAME.p-xxxxxx` (an installation in progress), `NAME.s-xxxxxx` (pip's scratch files; on
Windows in the system's temporary folder) and `NAME.r-xxxxxx` (removed). `tidy` removes those that a crash has left.
"""

from __future__ import annotations

import contextlib
import json
import os
import re
import shutil
import sys
import tempfile
import time
import uuid
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path

from qgis.PyQt.QtCore import QCoreApplication

from spectralift_qgis.adapters.package_lock import is_used, lock_file
from spectralift_qgis.core.base.errors import SpectraLiftError
from spectralift_qgis.core.base.sentence import plain

RECEIPT = "spectralift-packages.json"
PATIENCE_S = 3.0
"""Seconds to wait for a check of the dialog that uses the folder; a run takes longer and is an error."""
_LEFTOVER = re.compile(r"\.[psr]-[0-9a-f]{6}$")


@dataclass(frozen=True)
class Receipt:
    """Record of an installation. Only a folder with a receipt is ever replaced or removed.

    torch: version. build: "cpu" or "cuda". python: "3.11". packages: name → version. bytes: size on disk.
    """

    torch: str
    build: str
    python: str
    bytes: int
    packages: dict[str, str] = field(default_factory=dict)


def read_receipt(folder: Path) -> Receipt | None:
    """Return the receipt in a folder, None if SpectraLift has installed nothing there."""
    try:
        return Receipt(**json.loads((folder / RECEIPT).read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError):
        return None


def write_receipt(folder: Path, receipt: Receipt) -> None:
    """Write the receipt into a folder."""
    (folder / RECEIPT).write_text(json.dumps(asdict(receipt), indent=1), encoding="utf-8")


def beside(folder: Path, kind: str) -> Path:
    """Return a new path beside the folder. kind: "p", "s" or "r". Short, because Windows limits path lengths."""
    return folder.with_name(f"{folder.name}.{kind}-{uuid.uuid4().hex[:6]}")


def scratch_of(part: Path) -> Path:
    """Return the folder for pip's scratch files: beside the part, so that pip can move files by renaming."""
    mark = part.name[-6:]
    if sys.platform == "win32":  # paths are limited to 260 characters, and pip's are longer there
        return Path(tempfile.gettempdir()) / f"sl-{mark}"
    return part.with_name(f"{part.name[:-8]}s-{mark}")


def size(folder: Path) -> int:
    """Return the size in bytes of all files in a folder, which may change meanwhile."""
    total = 0
    for parent, _, names in os.walk(folder):
        for name in names:
            with contextlib.suppress(OSError):  # removed since it was listed
                total += os.lstat(os.path.join(parent, name)).st_size
    return total


@contextlib.contextmanager
def changing(folder: Path) -> Iterator[None]:
    """Hold the lock for installing or removing. Raises InstallError if another QGIS holds it."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    lock = lock_file(folder.with_name(f"{folder.name}.lock"))
    if not lock.tryLock(0):
        text = QCoreApplication.translate(
            "SpectraLift", "Another QGIS is installing or removing PyTorch in {folder}, or the folder is not writable."
        )
        raise InstallError(text.format(folder=folder.parent))
    try:
        yield
    finally:
        lock.unlock()


# ── publishing and removing


def check_replaceable(folder: Path, patience_s: float = 0.0) -> None:
    """Raise InstallError if the folder is not SpectraLift's, or is still in use after `patience_s`."""
    if folder.exists() and read_receipt(folder) is None and not _is_empty(folder):
        text = QCoreApplication.translate(
            "SpectraLift",
            "{folder} contains files that SpectraLift did not install. Choose an empty folder "
            "for packages in the options, or empty it yourself.",
        )
        raise InstallError(text.format(folder=folder))
    deadline = time.monotonic() + patience_s
    while (used := folder.is_dir() and is_used(folder)) and time.monotonic() < deadline:
        time.sleep(0.1)
    if used:
        text = QCoreApplication.translate(
            "SpectraLift", "A run is using PyTorch. Wait until it has ended, or cancel it, and try again."
        )
        raise InstallError(text)


def _is_empty(folder: Path) -> bool:
    return folder.is_dir() and not any(folder.iterdir())


def publish(part: Path, folder: Path) -> None:
    """Replace the folder by a complete installation, by renaming."""
    check_replaceable(folder)
    old = beside(folder, "r")
    try:
        if folder.exists():
            folder.rename(old)
        try:
            part.rename(folder)
        except OSError:
            if old.exists():
                old.rename(folder)
            raise
    except OSError as error:
        raise InstallError(_not_changed(folder, error)) from error
    shutil.rmtree(old, ignore_errors=True)


def remove(folder: Path) -> None:
    """Remove an installation. Raises InstallError if that is not possible; nothing is removed then."""
    with changing(folder):
        if not folder.exists():
            return
        check_replaceable(folder, PATIENCE_S)
        removed = beside(folder, "r")
        try:
            folder.rename(removed)
        except OSError as error:
            raise InstallError(_not_changed(folder, error)) from error
        shutil.rmtree(removed, ignore_errors=True)  # the next `tidy` removes what Windows still holds


def _not_changed(folder: Path, error: OSError) -> str:
    text = QCoreApplication.translate(
        "SpectraLift", "{folder} could not be changed ({error}). Close the programs that use it, and try again."
    )
    return text.format(folder=folder, error=error)


def tidy(folder: Path) -> None:
    """Remove temporary folders left by a crash. Does nothing while an installation or removal runs."""
    try:
        leftovers = [path for path in folder.parent.glob(f"{folder.name}.*") if _LEFTOVER.search(path.name)]
    except OSError:
        return
    if not leftovers:
        return
    with contextlib.suppress(InstallError), changing(folder):
        for path in leftovers:
            shutil.rmtree(scratch_of(path), ignore_errors=True)
            shutil.rmtree(path, ignore_errors=True)


class InstallError(SpectraLiftError):
    """The installation or removal failed, and nothing has changed. `report` is the log."""

    code = "torch"

    def __init__(self, message: str, report: str = "") -> None:
        super().__init__(plain(message))
        self.report = report
