"""`selftest`: versions of this Python's packages, and whether they work; for bug reports and the options page."""

from __future__ import annotations

import argparse
import platform
import sys
import time
from collections.abc import Callable, Iterator
from typing import Any

from spectralift_qgis import __version__
from spectralift_qgis.cli.console import Console
from spectralift_qgis.messages import SelfTestRequest

_PACKAGES = ("GDAL", "numpy", "torch")


def add_to(commands: argparse._SubParsersAction) -> None:  # type: ignore[type-arg]
    parser = commands.add_parser("selftest", help="Print the versions of this Python's packages and test them.")
    parser.add_argument("--json", action="store_true", help="Print one JSON object per line.")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace, console: Console) -> None:
    execute(SelfTestRequest(), console)


def execute(request: SelfTestRequest, console: Console) -> None:
    """Test this Python and print the outcome; failed checks are part of it."""
    values = {
        "versions": _versions(),
        "checks": [_check(name, act) for name, act in (("rasters", _rasters), ("training", _training))],
        "devices": _devices(),
    }
    console.result(values, _lines(values))


def _versions() -> dict[str, str]:
    from importlib import metadata  # late: its own imports take longer than those of all commands

    versions = {"SpectraLift": __version__, "Python": platform.python_version(), "interpreter": sys.executable}
    for name in _PACKAGES:
        try:
            versions[name] = metadata.version(name)
        except metadata.PackageNotFoundError:
            versions[name] = "missing"
    return {**versions, "system": platform.platform()}


def _check(name: str, act: Callable[[], str]) -> dict[str, Any]:
    """Try something out. Whatever it raises is what the test is for."""
    try:
        return {"name": name, "ok": True, "message": act()}
    except Exception as e:
        return {"name": name, "ok": False, "message": f"{type(e).__name__}: {e}"}


def _rasters() -> str:
    from spectralift_qgis.core import raster

    raster.limit_cache(64)
    return "GDAL can be used from Python"


def _training() -> str:
    """Fuse a few random pixels with a handful of training steps."""
    import numpy as np

    from spectralift_qgis.core.runs.fusion import fuse_arrays
    from spectralift_qgis.core.train.options import preset
    from spectralift_qgis.core.train.torch.device import torch_installed

    rng = np.random.default_rng(0)
    coarse, fine = rng.random((8, 8, 12)), rng.random((16, 16, 3))
    srf = np.kron(np.eye(3), np.full((4, 1), 0.25))
    started = time.perf_counter()
    options = preset("default", epochs=5) if torch_installed() else preset("preview")
    result = fuse_arrays(fine, coarse, srf, options, device="cpu")
    if not np.isfinite(result).all():
        raise ArithmeticError("the result is not finite")
    seconds = time.perf_counter() - started
    if options.preset == "preview":
        return "PyTorch is missing: only the preset preview works"
    return f"five steps in {seconds:.1f} s, PyTorch's start included"


def _devices() -> dict[str, str]:
    from spectralift_qgis.core.train.torch import device

    if not device.torch_installed():
        return {}
    devices = {}
    for name in ("cuda", "mps"):
        try:
            devices[name] = "can be used" if device.available(name) else "none"
        except Exception as e:  # a broken driver
            devices[name] = f"broken ({e})"
    return devices


def _lines(values: dict[str, Any]) -> Iterator[str]:
    for name, value in {**values["versions"], **values["devices"]}.items():
        yield f"{name}: {value}"
    for check in values["checks"]:
        yield f"{'works' if check['ok'] else 'FAILS'}: {check['name']}, {check['message']}"
