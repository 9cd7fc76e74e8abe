"""The Python for which PyTorch is installed, the folder, and the obstacle to an installation, if any."""

from __future__ import annotations

import json
import os
import platform
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import QCoreApplication

from spectralift_qgis.adapters import interpreter
from spectralift_qgis.adapters.torch_install import child, folder
from spectralift_qgis.adapters.torch_install.builds import Build, builds
from spectralift_qgis.adapters.torch_install.folder import InstallError, Receipt
from spectralift_qgis.adapters.worker import process as worker

LONGEST_ON_WINDOWS = 259
LONGEST_INSIDE = 168
"""Length of the longest path in the wheels of PyTorch 2.13.0, with the separator before it."""


@dataclass(frozen=True)
class Surroundings:
    """How QGIS was installed, as far as it matters for pip. A value, so that tests can simulate other systems."""

    system: str
    flatpak: bool = False
    snap: bool = False

    @classmethod
    def here(cls) -> Surroundings:
        flatpak = bool(os.environ.get("FLATPAK_ID")) or os.path.exists("/.flatpak-info")
        return cls(sys.platform, flatpak, bool(os.environ.get("SNAP_NAME")))


@dataclass(frozen=True)
class Target:
    """The Python for which PyTorch is to be installed.

    facts: from `python_facts`, without the plugin's packages. receipt: of the current installation.
    obstacle: why nothing can be installed, "" if it can.
    """

    python: str
    folder: Path
    facts: Mapping[str, Any]
    receipt: Receipt | None = None
    builds: tuple[Build, ...] = ()
    obstacle: str = ""

    @property
    def by_hand(self) -> bool:
        """True if the folder has a PyTorch that SpectraLift did not install, as on Flatpak."""
        return self.receipt is None and (self.folder / "torch").is_dir()


def examine(packages: Path, python: str | None = None, surroundings: Surroundings | None = None) -> Target:
    """Examine the Python that runs the worker; also remove what crashed installations have left.

    Raises WorkerCrashed if there is no Python, InstallError if it does not answer.
    """
    folder.tidy(packages)
    python = python or worker.find_python()
    facts = facts_of(python)
    receipt = folder.read_receipt(packages)
    try:
        offered = builds(facts)
        obstacle = _obstacle(python, packages, facts, surroundings or Surroundings.here(), offered[0])
    except InstallError as error:
        offered, obstacle = (), str(error)
    return Target(python, packages, facts, receipt, offered, obstacle)


def facts_of(python: str) -> dict[str, Any]:
    """Return the `python_facts` of a Python. Raises InstallError if it does not answer."""
    lines: list[str] = []
    command = [python, "-m", "spectralift_qgis.adapters.torch_install.python_facts"]
    try:
        child.run(command, worker.environment(python), lines.append, lambda: False)
        facts = next(json.loads(line) for line in reversed(lines) if line.startswith("{"))
    except (OSError, ValueError, StopIteration) as error:
        text = QCoreApplication.translate(
            "SpectraLift",
            "{python} does not answer ({error}). Choose another Python in the options (the setting {setting}).",
        )
        reason = str(error) or next((line for line in reversed(lines) if line), "")
        raise InstallError(
            text.format(python=python, error=reason, setting=interpreter.SETTING), "\n".join(lines)
        ) from error
    return dict(facts)


def _obstacle(python: str, packages: Path, facts: Mapping[str, Any], surroundings: Surroundings, build: Build) -> str:
    if not interpreter.shares_libraries(python):
        text = QCoreApplication.translate(
            "SpectraLift",
            "The options name another Python, {python}. Install PyTorch there, or clear that "
            "field to use QGIS's own Python.",
        )
        return text.format(python=python)
    if surroundings.system == "win32" and len(str(packages)) + len(".p-000000") + LONGEST_INSIDE > LONGEST_ON_WINDOWS:
        text = QCoreApplication.translate(
            "SpectraLift",
            "The path {folder} is too long for Windows. Choose a shorter folder for packages in "
            "the options, such as {example}.",
        )
        return text.format(folder=packages, example="C:\\spectralift")
    if not (facts["pip"] or facts["pip_wheel"]):
        return _without_pip(python, packages, surroundings, build)
    return ""


def _without_pip(python: str, packages: Path, surroundings: Surroundings, build: Build) -> str:
    """Return how to get pip on this system."""
    if surroundings.flatpak:
        text = QCoreApplication.translate(
            "SpectraLift",
            "A running QGIS of Flatpak has no pip. Close QGIS, and run this in a terminal: {command}",
        )
        return text.format(command=flatpak_command(packages, build))
    if surroundings.snap:
        return QCoreApplication.translate(
            "SpectraLift",
            "The QGIS of Snap has no pip. Use the QGIS of your distribution or of qgis.org, or name a Python with "
            "GDAL, NumPy and PyTorch in the options.",
        )
    if surroundings.system == "win32":
        return QCoreApplication.translate(
            "SpectraLift",
            "QGIS's Python has no pip. Start the OSGeo4W Setup of QGIS, choose the package python3-pip, and try again.",
        )
    if surroundings.system == "darwin":
        text = QCoreApplication.translate(
            "SpectraLift", "QGIS's Python ({python}) has no pip. Reinstall QGIS from qgis.org, and try again."
        )
        return text.format(python=python)
    text = QCoreApplication.translate(
        "SpectraLift",
        "QGIS's Python ({python}) has no pip. Install it with your distribution's package "
        "manager (Debian and Ubuntu: {debian}; Fedora: {fedora}), and try again.",
    )
    return text.format(python=python, debian="sudo apt install python3-pip", fedora="sudo dnf install python3-pip")


def flatpak_command(packages: Path, build: Build) -> str:
    """Return the command for Flatpak: the same installation with the pip of the development runtime."""
    command = ["flatpak", "run", "--devel", "--command=pip3", "org.qgis.qgis", "install", "--only-binary=:all:"]
    command += [f"--target={packages}", *([f"--extra-index-url={build.index_url}"] if build.index_url else ())]
    return quoted([*command, build.requirement])


def quoted(command: Sequence[str]) -> str:
    """Return a command as typed in a terminal of this system."""
    import shlex
    import subprocess  # nosec B404  # only its way of quoting is used

    return subprocess.list2cmdline(command) if platform.system() == "Windows" else shlex.join(command)
