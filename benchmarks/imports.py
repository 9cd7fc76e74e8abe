"""Measures the import of the plugin package at QGIS's start, in fresh interpreters."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from statistics import median
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
HEAVY = ("torch", "numpy", "osgeo")
PROBE = f"""
import json, sys, time
before = set(sys.modules)
started = time.perf_counter()
import MODULE
seconds = time.perf_counter() - started
print(json.dumps([seconds, [m for m in {HEAVY!r} if m in sys.modules and m not in before]]))
"""
# QGIS imports the first; its classFactory then imports the second, which needs qgis.core.
MODULES = ("spectralift_qgis", "spectralift_qgis.plugin")


def run(rounds: int) -> list[dict[str, Any]]:
    """Return one row a module, the modules in turns."""
    seconds: dict[str, list[float]] = {m: [] for m in MODULES}
    heavy: dict[str, list[str]] = {}
    for _ in range(rounds):
        for module in MODULES:
            measured = _probe(module)
            if measured is not None:
                seconds[module].append(measured[0])
                heavy[module] = measured[1]
    return [
        {
            "module": m,
            "import_ms": median(s) * 1000,
            "of torch, numpy, osgeo it imported": ", ".join(heavy[m]) or "none",
        }
        for m, s in seconds.items()
        if s
    ]


def _probe(module: str) -> tuple[float, list[str]] | None:
    """Return seconds and heavy modules; None where the module cannot be imported (no QGIS in this Python)."""
    first = "" if module == "spectralift_qgis" else "import qgis.core, qgis.gui, qgis.PyQt.QtWidgets"
    code = first + PROBE.replace("MODULE", module)
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True)
    if done.returncode:
        return None
    answer = json.loads(done.stdout.splitlines()[-1])
    return float(answer[0]), list(answer[1])
