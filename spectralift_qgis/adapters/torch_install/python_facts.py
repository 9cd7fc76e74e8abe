"""Prints version, system and packages of a Python as a line of JSON: `python -m …torch_install.python_facts`.

Run by the interpreter that is asked about, before anything is installed for it: quick, and imports no package.
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
    """Return version, system, what there is of pip, NumPy and PyTorch ("" for what is missing)."""
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
        "torch_at": _place("torch"),
    }


def _version(package: str) -> str:
    """Return a package's version, "" where it cannot be imported, whatever its metadata say."""
    if not _place(package):
        return ""
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return "?"


def _place(package: str) -> str:
    try:
        spec = find_spec(package)
    except (ImportError, ValueError):
        return ""
    return str(spec.origin or "") if spec else ""


def _bundled_pip() -> str:
    """Return the pip that Python brings for `ensurepip`, as a wheel; "" where the distribution has taken it out."""
    folder = os.path.join(os.path.dirname(os.__file__), "ensurepip", "_bundled")
    # Debian keeps it beside, in python3-pip-whl, which python3-venv brings.
    wheels = [*glob.glob(os.path.join(folder, "pip-*.whl")), *glob.glob("/usr/share/python-wheels/pip-*.whl")]
    return wheels[0] if wheels else ""


if __name__ == "__main__":
    print(json.dumps(facts()), flush=True)
