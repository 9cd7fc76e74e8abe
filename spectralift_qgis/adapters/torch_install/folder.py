"""The plugin's own folder of packages: what is in it, who uses it, how it comes and goes as a whole.

Beside the folder lie, for as long as they are needed, `NAME.p-xxxxxx` (an installation on its way), `NAME.s-xxxxxx`
(pip's scratch; on Windows in the temporary folder) and `NAME.r-xxxxxx` (removed). `tidy` takes away what a killed
QGIS has left of them.
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
"""How long a check of the dialog may take, which is no run that anybody would wait for."""
_LEFT = re.compile(r"\.[psr]-[0-9a-f]{6}$")


@dataclass(frozen=True)
class Receipt:
    """Receipt of an installation: only a folder that has one is replaced or removed.

    torch: its version. build: "cpu" or "cuda". python: "3.11". packages: names and versions. bytes: on disk.
    """

    torch: str
    build: str
    python: str
    bytes: int
    packages: dict[str, str] = field(default_factory=dict)


def read_receipt(folder: Path) -> Receipt | None:
    """Return what was installed into the folder, None where nothing was, or not by SpectraLift."""
    try:
        return Receipt(**json.loads((folder / RECEIPT).read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError):
        return None


def write_receipt(folder: Path, receipt: Receipt) -> None:
    (folder / RECEIPT).write_text(json.dumps(asdict(receipt), indent=1), encoding="utf-8")


def beside(folder: Path, kind: str) -> Path:
    """Return a new name beside the folder. kind: "p", "s" or "r". Short, for Windows counts the characters."""
    return folder.with_name(f"{folder.name}.{kind}-{uuid.uuid4().hex[:6]}")


def scratch_of(part: Path) -> Path:
    """Return where pip keeps what it needs only meanwhile: beside the part, so that moving is renaming."""
    mark = part.name[-6:]
    if sys.platform == "win32":  # where paths may have 260 characters, and pip makes them longer in there
        return Path(tempfile.gettempdir()) / f"sl-{mark}"
    return part.with_name(f"{part.name[:-8]}s-{mark}")


def size(folder: Path) -> int:
    """Return the bytes of all files in a folder, which may change meanwhile."""
    total = 0
    for place, _, names in os.walk(folder):
        for name in names:
            with contextlib.suppress(OSError):  # gone since it was listed
                total += os.lstat(os.path.join(place, name)).st_size
    return total


@contextlib.contextmanager
def changing(folder: Path) -> Iterator[None]:
    """Be the only one to install or to remove. Raises InstallError while another QGIS does."""
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


# ── coming and going


def check_replaceable(folder: Path, patience_s: float = 0.0) -> None:
    """Raise InstallError where the folder is somebody else's, or a run is still using it after `patience_s`."""
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
    """Let a complete installation take the folder's place: at no moment is there half of one."""
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
    """Remove what was installed. Raises InstallError where that must not or cannot be; then all of it is there."""
    with changing(folder):
        if not folder.exists():
            return
        check_replaceable(folder, PATIENCE_S)
        gone = beside(folder, "r")
        try:
            folder.rename(gone)
        except OSError as error:
            raise InstallError(_not_changed(folder, error)) from error
        shutil.rmtree(gone, ignore_errors=True)  # what Windows still holds goes with the next `tidy`


def _not_changed(folder: Path, error: OSError) -> str:
    text = QCoreApplication.translate(
        "SpectraLift", "{folder} could not be changed ({error}). Close the programs that use it, and try again."
    )
    return text.format(folder=folder, error=error)


def tidy(folder: Path) -> None:
    """Take away what installations and removals that were killed have left. Does nothing while one is on its way."""
    try:
        left = [path for path in folder.parent.glob(f"{folder.name}.*") if _LEFT.search(path.name)]
    except OSError:
        return
    if not left:
        return
    with contextlib.suppress(InstallError), changing(folder):
        for path in left:
            shutil.rmtree(scratch_of(path), ignore_errors=True)
            shutil.rmtree(path, ignore_errors=True)


class InstallError(SpectraLiftError):
    """Nothing was installed or removed. `report` is the log."""

    code = "torch"

    def __init__(self, message: str, report: str = "") -> None:
        super().__init__(plain(message))
        self.report = report
