"""Version, system and packages of a Python as one line of JSON: `python -m …adapters.torch_install.python_facts`.

Run by the examined interpreter before anything is installed; quick, because it imports no package.
"""

from __future__ import annotations

import glob
import json
import os
import platform
import struct
import sys
from importlib import metadata
from importlib.util import find_spec
from typing import Any


def facts() -> dict[str, Any]:
    """Return version, system, and the versions of pip, NumPy and PyTorch ("" if missing)."""
    return {
        "version": list(sys.version_info[:3]),
        "bits": 8 * struct.calcsize("P"),
        "system": sys.platform,
        "machine": platform.machine(),
        "macos": platform.mac_ver()[0],
        "executable": sys.executable,
        "pip": _version("pip"),
        "pip_wheel": _bundled_pip(),
        "numpy": _version("numpy"),
        "torch": _version("torch"),
        "torch_at": _origin("torch"),
    }


def _version(package: str) -> str:
    """Return a package's version, "" if it cannot be imported, even if its metadata exist."""
    if not _origin(package):
        return ""
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return "?"


def _origin(package: str) -> str:
    try:
        spec = find_spec(package)
    except (ImportError, ValueError):
        return ""
    return str(spec.origin or "") if spec else ""


def _bundled_pip() -> str:
    """Return the wheel of pip that is bundled for `ensurepip`, "" if the distribution has removed it."""
    folder = os.path.join(os.path.dirname(os.__file__), "ensurepip", "_bundled")
    # Debian has it elsewhere, in python3-pip-whl, a dependency of python3-venv.
    wheels = [*glob.glob(os.path.join(folder, "pip-*.whl")), *glob.glob("/usr/share/python-wheels/pip-*.whl")]
    return wheels[0] if wheels else ""


if __name__ == "__main__":
    print(json.dumps(facts()), flush=True)
