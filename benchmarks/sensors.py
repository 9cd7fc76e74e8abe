"""Measures loading each sensor of the library, and its index: fresh objects, best of five.

python benchmarks/sensors.py
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from spectralift_qgis.core.spectral.response import sensors
from spectralift_qgis.core.spectral.response.srf import load_sensor


def best_ms(run: Callable[[], object]) -> float:
    times = []
    for _ in range(5):
        started = time.perf_counter()
        run()
        times.append(time.perf_counter() - started)
    return min(times) * 1e3


def main() -> None:
    index = best_ms(lambda: (sensors._read_index.cache_clear(), sensors.sensor_index()))
    loads = {entry.id: best_ms(lambda i=entry.id: load_sensor(i)) for entry in sensors.sensor_index()}
    slowest = max(loads, key=lambda s: loads[s])
    print(f"index: {index:.2f} ms; slowest of {len(loads)} sensors: {slowest}, {loads[slowest]:.1f} ms")


if __name__ == "__main__":
    main()
