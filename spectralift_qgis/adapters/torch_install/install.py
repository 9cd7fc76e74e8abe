"""Install PyTorch: into a part folder, tested there by a real worker, published by renaming."""

from __future__ import annotations

import re
import shutil
import time
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from qgis.PyQt.QtCore import QCoreApplication

from spectralift_qgis.adapters.package_lock import is_used
from spectralift_qgis.adapters.text.core_sentences import in_user_language
from spectralift_qgis.adapters.torch_install import child, folder
from spectralift_qgis.adapters.torch_install.builds import Build
from spectralift_qgis.adapters.torch_install.folder import InstallError, Receipt
from spectralift_qgis.adapters.torch_install.pip_errors import explain_failure
from spectralift_qgis.adapters.torch_install.plan import (
    Source,
    check_source,
    constraint_lines,
    pip_command,
    pip_environment,
    redacted,
)
from spectralift_qgis.adapters.torch_install.target import Target, quoted
from spectralift_qgis.adapters.worker.run import run_worker
from spectralift_qgis.core.base.errors import Cancelled, SpectraLiftError
from spectralift_qgis.core.base.progress import Silent
from spectralift_qgis.messages import Command, SelfTestRequest

MEASURE_INTERVAL_S = 1.0
"""Seconds between measurements of the files on disk; pip itself reports no progress to a pipe."""

CHECK_AT = 0.95
MB = 1_000_000
RESERVE = 1.1

PROTECTED_PACKAGES = ("numpy", "scipy", "gdal", "pyqt5", "pyqt6", "pyqtgraph", "qgis", "sip")
"""Packages that the worker shares with QGIS: a copy in the folder would be imported instead."""


class Watcher(Protocol):
    """Receives the progress of an installation, in its thread."""

    def update(self, fraction: float, text: str) -> None:
        """Show the progress, a fraction from 0 to 1, and the current step."""

    def log(self, line: str) -> None:
        """Append a line without passwords to the log."""

    def is_cancelled(self) -> bool:
        """Return True once the installation is cancelled."""


def install(target: Target, build: Build, source: Source, watcher: Watcher) -> Receipt:
    """Install PyTorch for a Python and return the receipt, or leave everything unchanged.

    Raises InstallError or Cancelled.
    """
    if target.obstacle:
        raise InstallError(target.obstacle)
    check_source(source)
    with folder.changing(target.folder):
        folder.check_replaceable(target.folder, folder.PATIENCE_S)
        _check_disk_space(target.folder, build, source)
        part = folder.beside(target.folder, "p")
        scratch = folder.scratch_of(part)
        try:
            part.mkdir()
            scratch.mkdir()
            _run_pip(target, build, source, part, scratch, watcher)
            shutil.rmtree(scratch, ignore_errors=True)
            receipt = _test(target, part, watcher)
            folder.write_receipt(part, receipt)
            _wait_for_runs(target.folder, watcher)
            folder.publish(part, target.folder)
        except OSError as error:
            text = QCoreApplication.translate(
                "SpectraLift", "{folder} is not writable ({error}). Choose another folder in the options."
            )
            raise InstallError(text.format(folder=target.folder.parent, error=error)) from error
        finally:
            shutil.rmtree(scratch, ignore_errors=True)
            shutil.rmtree(part, ignore_errors=True)
    watcher.update(1.0, QCoreApplication.translate("SpectraLift", "PyTorch is installed."))
    return receipt


def _wait_for_runs(packages: Path, watcher: Watcher) -> None:
    """Wait for runs that use the packages to be replaced. Raises Cancelled."""
    while packages.is_dir() and is_used(packages) and not watcher.is_cancelled():
        watcher.update(CHECK_AT, QCoreApplication.translate("SpectraLift", "Waiting for a run to end"))
        time.sleep(MEASURE_INTERVAL_S)
    if watcher.is_cancelled():
        raise Cancelled()


def _check_disk_space(packages: Path, build: Build, source: Source) -> None:
    needed = RESERVE * (build.disk_mb + (0 if source.folder else build.download_mb)) * MB
    free = shutil.disk_usage(packages.parent).free
    if free < needed:
        text = QCoreApplication.translate(
            "SpectraLift",
            "Only {free:.1f} GB are free in {folder}, and PyTorch needs about {needed:.1f} GB. "
            "Free some space, or choose another folder for packages in the options.",
        )
        raise InstallError(text.format(free=free / 1e9, needed=needed / 1e9, folder=packages.parent))


def _run_pip(target: Target, build: Build, source: Source, part: Path, scratch: Path, watcher: Watcher) -> None:
    constraints = scratch / "constraints.txt"
    constraints.write_text(constraint_lines(source), encoding="utf-8")
    command = pip_command(target, build, source, part, constraints)
    log = [redacted(quoted(command))]
    watcher.log(log[0])
    meter = _Meter(build, source, (part, scratch), watcher)

    def on_line(line: str) -> None:
        if line:
            log.append(redacted(line))
            watcher.log(log[-1])
        meter.measure(line)

    code = child.run(command, pip_environment(target, source, scratch), on_line, watcher.is_cancelled)
    if code is None:
        raise Cancelled()
    if code != 0:
        raise InstallError(explain_failure(code, log, target, source), "\n".join(log))


class _Meter:
    """Reports the progress of pip by the size of its files on disk."""

    def __init__(self, build: Build, source: Source, folders: tuple[Path, ...], watcher: Watcher) -> None:
        self._download_mb = 0 if source.folder else build.download_mb
        self._total_mb = self._download_mb + build.disk_mb
        self._folders = folders
        self._watcher = watcher
        self._next_at = 0.0
        self._most_mb = 0.0
        self._unpacking = False

    def measure(self, line: str) -> None:
        self._unpacking = self._unpacking or line.startswith("Installing collected packages")
        if time.monotonic() < self._next_at:
            return
        # Files that pip is moving may be counted in neither folder; the bar must not go back.
        mb = self._most_mb = max(self._most_mb, sum(map(folder.size, self._folders)) / MB)
        self._next_at = time.monotonic() + MEASURE_INTERVAL_S
        if self._unpacking:
            text = QCoreApplication.translate("SpectraLift", "Unpacking")
        elif self._download_mb:
            text = QCoreApplication.translate("SpectraLift", "Downloading: {mb:.0f} MB of about {total} MB")
        else:
            text = QCoreApplication.translate("SpectraLift", "Reading the wheels")
        text = text.format(mb=min(mb, self._download_mb), total=self._download_mb)
        self._watcher.update(CHECK_AT * min(1.0, mb / self._total_mb), text)


def _test(target: Target, part: Path, watcher: Watcher) -> Receipt:
    """Run a worker with the installed packages and return their receipt."""
    watcher.update(CHECK_AT, QCoreApplication.translate("SpectraLift", "Testing PyTorch"))
    packages = packages_in(part)
    foreign = sorted(set(packages) & set(PROTECTED_PACKAGES))
    if foreign:
        text = QCoreApplication.translate(
            "SpectraLift", "The packages would replace QGIS's own {names}. Nothing was installed."
        )
        raise InstallError(text.format(names=", ".join(foreign)))
    try:
        result = run_worker(
            Command("selftest", SelfTestRequest()),
            _TestProgress(watcher.is_cancelled),
            python=target.python,
            packages=part,
        )
    except Cancelled:
        raise
    except SpectraLiftError as error:
        raise InstallError(_test_failure(in_user_language(error.message)), getattr(error, "report", "")) from error
    for name, version in result["versions"].items():
        watcher.log(f"{name} {version}")
    for check in result["checks"]:
        watcher.log(f"{check['name']}: {in_user_language(check['message'])}")
    failures = [in_user_language(check["message"]) for check in result["checks"] if not check["ok"]]
    if failures or "torch" not in packages:
        raise InstallError(_test_failure("; ".join(failures)), "\n".join(failures))
    name = "cuda" if any(package.startswith("nvidia-") for package in packages) or "+cu" in packages["torch"] else "cpu"
    if name == "cuda" and result["devices"].get("cuda") != "can be used":
        state = result["devices"].get("cuda")
        text = QCoreApplication.translate(
            "SpectraLift", "PyTorch cannot use an NVIDIA graphics card here ({state}). It will use the CPU."
        )
        watcher.log(text.format(state=state))
    python = "{}.{}".format(*target.facts["version"][:2])
    return Receipt(packages["torch"], name, python, folder.size(part), packages)


def _test_failure(reason: str) -> str:
    text = QCoreApplication.translate(
        "SpectraLift", "PyTorch does not work with this Python ({reason}). Nothing was installed."
    )
    return text.format(reason=reason)


def packages_in(packages_folder: Path) -> dict[str, str]:
    """Return the packages that pip has installed into a folder: name in lower case → version."""
    packages = {}
    for entry in packages_folder.glob("*.dist-info"):
        name, _, version = entry.name.removesuffix(".dist-info").partition("-")
        packages[re.sub(r"[-_.]+", "-", name).lower()] = version
    return dict(sorted(packages.items()))


class _TestProgress(Silent):
    """Progress of the test, only for cancelling it."""

    def __init__(self, is_cancelled: Callable[[], bool]) -> None:
        self._is_cancelled = is_cancelled

    def is_cancelled(self) -> bool:
        return self._is_cancelled()
