"""The PyTorch that fits a Python: release, build, package index, size.

Releases are pinned to those that were tested. The project is developed with 2.13.0. 2.8.0 is the last release for
Python 3.9 (QGIS 3.22 on Windows) and for macOS 11 to 13, 2.2.2 the last for Macs with Intel processors.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from qgis.PyQt.QtCore import QCoreApplication

from spectralift_qgis.adapters.torch_install.folder import InstallError

NEWEST, LAST_FOR_39, LAST_FOR_INTEL_MACS = "2.13.0", "2.8.0", "2.2.2"
INDEX = "https://download.pytorch.org/whl/"
CUDA_OF = {NEWEST: "cu130", LAST_FOR_39: "cu126"}

DEPENDENCIES = (
    "filelock==3.19.1",
    "fsspec==2025.10.0",
    "jinja2==3.1.6",
    "markupsafe==3.0.4",
    "mpmath==1.3.0",
    "networkx==3.2.1",
    "setuptools==82.0.1",
    "sympy==1.14.0",
    "typing-extensions==4.16.0",
)
"""Pure Python dependencies of PyTorch, the newest that run on Python 3.9. PyTorch pins NVIDIA's libraries."""

NO_NUMPY = "numpy<0"
"""Constraint that no version meets: NumPy is QGIS's, and pip refuses another before it downloads anything."""

# MB to download, MB on disk. Measured on the wheels and their contents, dependencies included; CUDA for Windows and
# all of 2.8.0 for Linux are estimates.
_SIZES = {
    ("linux", NEWEST, "cpu"): (203, 790), ("linux", NEWEST, "cuda"): (2800, 4600),
    ("linux", LAST_FOR_39, "cpu"): (200, 790), ("linux", LAST_FOR_39, "cuda"): (3900, 7000),
    ("win32", NEWEST, "cpu"): (133, 510), ("win32", NEWEST, "cuda"): (2500, 4500),
    ("win32", LAST_FOR_39, "cpu"): (252, 1320), ("win32", LAST_FOR_39, "cuda"): (3000, 5500),
    ("darwin", NEWEST, "cpu"): (122, 510), ("darwin", LAST_FOR_39, "cpu"): (85, 370),
    ("darwin", LAST_FOR_INTEL_MACS, "cpu"): (162, 585),
}  # fmt: skip


@dataclass(frozen=True)
class Build:
    """One build of PyTorch.

    name: "cpu" or "cuda". release: "2.13.0". local: the version after the +, if the index distinguishes builds by it.
    index_url: its index in addition to PyPI, "" for PyPI alone. Sizes in MB include the dependencies.
    """

    name: str
    release: str
    local: str
    index_url: str
    download_mb: int
    disk_mb: int

    @property
    def requirement(self) -> str:
        return f"torch=={self.release}" + (f"+{self.local}" if self.local else "")


def builds(facts: Mapping[str, Any]) -> tuple[Build, ...]:
    """Return the builds for a Python, the one for the CPU first. Raises InstallError if there is none.

    facts: from `python_facts`.
    """
    version, system = tuple(facts["version"][:2]), str(facts["system"])
    if facts["bits"] < 64 or version < (3, 9) or system not in ("linux", "win32", "darwin"):
        text = QCoreApplication.translate(
            "SpectraLift",
            "There is no PyTorch for the Python of this QGIS (Python {version}, {bits} bits, "
            "{system}). Install a 64-bit QGIS 3.22 or later.",
        )
        raise InstallError(text.format(version="{}.{}".format(*version), bits=facts["bits"], system=system))
    release = _release(version, system, facts)
    fitting = [_build(system, release, "cpu", "cpu" if system == "linux" else "", system == "linux")]
    if system != "darwin" and facts["machine"].lower() in ("x86_64", "amd64"):
        # PyPI has the CUDA build for Linux; the one for Windows is only on PyTorch's own index.
        fitting.append(
            _build(system, release, "cuda", CUDA_OF[release] if system == "win32" else "", system == "win32")
        )
    return tuple(fitting)


def _release(version: tuple[int, ...], system: str, facts: Mapping[str, Any]) -> str:
    if system == "darwin" and facts["machine"] == "x86_64":
        if version > (3, 12):
            text = QCoreApplication.translate(
                "SpectraLift",
                "PyTorch does not support Macs with Intel processors and Python {version} any "
                "more. Use a QGIS with Python 3.12 or older, or the preset preview, which does "
                "not need it.",
            )
            raise InstallError(text.format(version="{}.{}".format(*version)))
        return LAST_FOR_INTEL_MACS
    old_macos = system == "darwin" and int(str(facts.get("macos") or "14").split(".")[0]) < 14
    return LAST_FOR_39 if version < (3, 10) or (old_macos and version < (3, 14)) else NEWEST


def _build(system: str, release: str, name: str, local: str, own_index: bool) -> Build:
    download_mb, disk_mb = _SIZES[system, release, name]
    return Build(name, release, local, f"{INDEX}{local}" if own_index else "", download_mb, disk_mb)
